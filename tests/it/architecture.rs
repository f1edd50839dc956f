//! The rules of ARCHITECTURE.md and CONTRIBUTING.md: imports point downwards, files and test names stay short, and no code
//! depends on the fields of ureq's structs that get new ones.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::repository;

/// The folders of `src/` from the bottom to the top. Folders of one layer do not import each other.
const LAYERS: [&[&str]; 11] = [
    &["test_support"],
    &["redact"],
    &["error"],
    &["json"],
    // Reads fields with the readers of `json`, and imports `Secret`.
    &["declare"],
    &["transport"],
    &["auth", "response"],
    &["client"],
    &["api"],
    &["delivery", "subscribe"],
    &["emulator"],
];

/// The folders of `src/emulator/` from the bottom to the top.
const EMULATOR_LAYERS: [&[&str]; 4] = [&["clock", "server"], &["api"], &["auth"], &["deliveries"]];

/// The folders that the modules of the API share; the modules are above them.
const API_LAYERS: [&[&str]; 2] = [&["endpoint"], &["shared"]];

const MAX_LINES: usize = 500;
const MAX_TEST_NAME: usize = 60;

#[test]
fn no_folder_imports_from_a_layer_above_it() {
    let mut wrong = BTreeSet::new();
    for (file, folder) in sources() {
        for import in imports(&file, &folder) {
            if !is_allowed(&folder, &import) {
                wrong.insert(format!("{} imports {import}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_folder_of_the_sources_has_a_layer() {
    let folders: BTreeSet<String> = sources().into_values().filter_map(|folder| folder.split('/').next().map(str::to_owned)).collect();
    let known: BTreeSet<String> = LAYERS.iter().flat_map(|layer| layer.iter()).map(|name| (*name).to_owned()).collect();
    let unknown: Vec<&String> = folders.iter().filter(|folder| !folder.is_empty() && !known.contains(*folder)).collect();
    assert!(unknown.is_empty(), "folders without a layer in this test: {unknown:?}");
}

#[test]
fn no_source_file_is_longer_than_500_lines() {
    let long: Vec<String> = rust_files()
        .into_iter()
        .map(|file| (fs::read_to_string(&file).unwrap().lines().count(), file))
        .filter(|(lines, _)| *lines > MAX_LINES)
        .map(|(lines, file)| format!("{} has {lines} lines", file.display()))
        .collect();
    assert!(long.is_empty(), "{long:#?}");
}

#[test]
fn test_names_have_at_most_60_characters() {
    let mut long = Vec::new();
    for file in rust_files() {
        let text = fs::read_to_string(&file).unwrap();
        let mut lines = text.lines().map(str::trim);
        while let Some(line) = lines.next() {
            if line != "#[test]" {
                continue;
            }
            let function = lines.by_ref().find_map(|line| line.strip_prefix("fn ")).unwrap_or_default();
            let name = function.split('(').next().unwrap_or_default();
            if name.len() > MAX_TEST_NAME {
                long.push(format!("{}: {name}", file.display()));
            }
        }
    }
    assert!(long.is_empty(), "{long:#?}");
}

/// ureq adds fields to the structs of `ureq::unversioned` in minor releases, all of which the crate accepts.
#[test]
fn no_source_builds_a_struct_of_ureq_unversioned() {
    let mut wrong = Vec::new();
    for file in rust_files() {
        let text = fs::read_to_string(&file).unwrap();
        wrong.extend(growing_literals(&text).into_iter().map(|literal| format!("{}: {literal}", file.display())));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn literals_of_growing_structs_are_found() {
    for (text, count) in [
        (concat!("Connection", "Details { uri, addrs }"), 1),
        (concat!("transport::Connection", "Details\n{\n uri }"), 1),
        (concat!("Connection", "Details::<'_> { uri, ..details }"), 1),
        (concat!("use x::Connection", "Details as Details;"), 1),
        ("use x::{Buffers, ConnectionDetails, Connector};", 0),
        ("fn connect(&self, details: &ConnectionDetails<'_>, _: Option<()>) -> Out {", 0),
        (concat!("Next", "Timeout { after, reason }"), 1),
        ("NextTimeout { after, ..NextTimeout::default() }", 0),
        ("fn rounded(mut timeout: NextTimeout) -> NextTimeout {\n    timeout\n}", 0),
    ] {
        assert_eq!(growing_literals(text).len(), count, "{text}");
    }
}

#[test]
fn only_transport_uses_ureq_unversioned() {
    let mut files: Vec<PathBuf> = sources().into_iter().filter(|(_, folder)| folder != "transport").map(|(file, _)| file).collect();
    files.retain(|file| fs::read_to_string(file).unwrap().contains("unversioned"));
    assert!(files.is_empty(), "{files:#?}");
}

/// The literals in a source text, and other names, of structs that get fields: `ConnectionDetails` at all, `NextTimeout`
/// without `..`.
fn growing_literals(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (name, allows_rest) in [("ConnectionDetails", false), ("NextTimeout", true)] {
        for (at, _) in text.match_indices(name) {
            let (before, rest) = text.split_at(at);
            let rest = rest.trim_start_matches(name).trim_start();
            let rest = rest.strip_prefix("::<'_>").map_or(rest, str::trim_start);
            let fields = rest.strip_prefix('{').map(|fields| fields.split('}').next().unwrap_or_default());
            let is_fine = |fields: &str| before.trim_end().ends_with("->") || allows_rest && fields.contains("..");
            if fields.is_some_and(|fields| !is_fine(fields)) || rest.starts_with("as ") {
                found.push(format!("{name} {}", rest.lines().next().unwrap_or_default()));
            }
        }
    }
    found
}

/// Whether a file of one folder may import from another: its own, one inside it, or one on a layer below.
fn is_allowed(from: &str, to: &str) -> bool {
    if to == from || from.is_empty() || is_inside(to, from) || from.ends_with("/tests") {
        return true;
    }
    if to == "json" && is_inside(from, to) {
        // The lenient readers are a part of `json` that has its own folder because of its size.
        return true;
    }
    if to.is_empty() {
        // The public API: the emulator uses the crate in the same way as a program does.
        return from.split('/').next() == Some("emulator");
    }
    if let (Some(from), Some(to)) = (from.strip_prefix("api/"), to.strip_prefix("api/")) {
        return layer(&API_LAYERS, to).is_some_and(|to| layer(&API_LAYERS, from).is_none_or(|from| to < from));
    }
    match (from.strip_prefix("emulator/"), to.strip_prefix("emulator/")) {
        (Some(from), Some(to)) => layer(&EMULATOR_LAYERS, to) < layer(&EMULATOR_LAYERS, from),
        _ => match (layer(&LAYERS, from), layer(&LAYERS, to)) {
            (Some(from), Some(to)) => to < from,
            _ => false,
        },
    }
}

fn layer(layers: &[&[&str]], folder: &str) -> Option<usize> {
    let top = folder.split('/').next()?;
    layers.iter().position(|layer| layer.contains(&top))
}

fn is_inside(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.starts_with('/'))
}

/// The folders that a file imports from, relative to `src/`. The root of the crate is the empty string.
fn imports(file: &Path, folder: &str) -> BTreeSet<String> {
    let module = module_of(file);
    let mut found = BTreeSet::new();
    for (line, is_nested) in fs::read_to_string(file).unwrap().lines().map(|line| (line.trim(), line.starts_with(' '))) {
        if line.starts_with("//") {
            continue;
        }
        // Links in the documentation of declarations are no imports.
        for path in line.replace("](crate::", "](").split("crate::").skip(1) {
            found.extend(folders_of(path, ""));
        }
        if let Some(path) = line.strip_prefix("use super::").filter(|_| !line.contains("*")) {
            let (levels, rest) = supers(path);
            // In an inline module, the first `super` is the file itself.
            let levels = levels - usize::from(is_nested);
            let parent: Vec<&str> = module.iter().map(String::as_str).collect();
            let parent = &parent[..parent.len().saturating_sub(levels)];
            found.extend(folders_of(rest, &parent.join("/")));
        }
    }
    // A path through the folder's own inline modules stays inside.
    found.into_iter().map(|found| if is_known(&found) { found } else { folder.to_owned() }).collect()
}

/// The number of leading `super::`, and the rest of the path.
fn supers(path: &str) -> (usize, &str) {
    let (mut levels, mut rest) = (1, path);
    while let Some(after) = rest.strip_prefix("super::") {
        levels += 1;
        rest = after;
    }
    (levels, rest)
}

/// The deepest folders that a path below `base` refers to: one for each name of a list in braces.
fn folders_of(path: &str, base: &str) -> Vec<String> {
    let (mut folder, mut rest) = (base.to_owned(), path);
    loop {
        if let Some(list) = rest.strip_prefix('{') {
            let list = list.split('}').next().unwrap_or_default();
            return list.split(',').flat_map(|item| folders_of(item.trim(), &folder)).collect();
        }
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let next = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
        if name.is_empty() || !is_known(&next) {
            return vec![folder];
        }
        folder = next;
        let Some(after) = after.strip_prefix("::") else { return vec![folder] };
        rest = after;
    }
}

fn is_known(folder: &str) -> bool {
    folder.is_empty() || repository().join("src").join(folder).is_dir()
}

/// The path of a file's module: `["client", "retry"]` for `src/client/retry.rs`, `["client"]` for `src/client/mod.rs`.
fn module_of(file: &Path) -> Vec<String> {
    let relative = file.strip_prefix(repository().join("src")).unwrap().with_extension("");
    let mut names: Vec<String> = relative.components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    if names.last().is_some_and(|name| name == "mod" || name == "lib") {
        names.pop();
    }
    names
}

/// The files of `src/` with the folder that each belongs to. A folder beside a file of its name belongs to that file's.
fn sources() -> BTreeMap<PathBuf, String> {
    let src = repository().join("src");
    let folder = |file: &Path| {
        let mut folder = file.parent().unwrap().to_path_buf();
        if folder.with_extension("rs").is_file() {
            folder.pop();
        }
        folder.strip_prefix(&src).unwrap().components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
    };
    let mut files = Vec::new();
    collect(&src, &mut files);
    assert!(files.len() > 50, "{files:?}");
    files.into_iter().map(|file| (file.clone(), folder(&file))).collect()
}

fn rust_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in ["src", "tests", "examples"] {
        collect(&repository().join(folder), &mut files);
    }
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}
