//! The documentation of declared types has more information than their names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::support::repository;

/// A documented declaration: its name, the name of the type it belongs to or has, and its text.
struct Documented {
    name: String,
    owner: String,
    text: String,
    place: String,
}

/// The compiler reports a field without its line, and a method or a variant not at all, because the macros add a text.
#[test]
fn declared_items_have_docs() {
    let undocumented: Vec<String> =
        documented().into_iter().filter(|item| item.text.is_empty()).map(|item| format!("{}: {}", item.place, item.name)).collect();
    assert!(undocumented.is_empty(), "without documentation: {undocumented:#?}");
}

#[test]
fn docs_say_more_than_the_name_and_the_type() {
    let empty: Vec<String> = documented()
        .into_iter()
        .filter(|item| !item.text.is_empty())
        .filter(|item| {
            let known: BTreeSet<String> =
                words(&item.name).into_iter().chain(words(&item.owner)).chain(FILLERS.map(str::to_owned)).collect();
            words(&item.text).iter().all(|word| known.contains(word) || known.contains(word.trim_end_matches('s')))
        })
        .map(|item| format!("{}: {} is documented as {:?}", item.place, item.name, item.text))
        .collect();
    assert!(empty.is_empty(), "{empty:#?}");
}

/// Fields of the same name in many types may have the same text, because they have the same meaning.
#[test]
fn one_text_documents_one_meaning() {
    let mut names: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for item in documented().into_iter().filter(|item| !item.text.is_empty()) {
        names.entry(item.text).or_default().insert(item.name);
    }
    let shared: Vec<_> = names.into_iter().filter(|(_, names)| names.len() > MOST_SHARED).collect();
    assert!(shared.is_empty(), "{shared:#?}");
}

/// Filler words, which do not count as documentation.
const FILLERS: [&str; 14] = ["the", "a", "an", "of", "this", "is", "what", "which", "whether", "for", "to", "it", "in", "and"];

/// How many fields of different names may have the same text.
const MOST_SHARED: usize = 3;

fn documented() -> Vec<Documented> {
    let mut found = Vec::new();
    for folder in std::fs::read_dir(repository().join("src/api")).unwrap() {
        let folder = folder.unwrap().path();
        if !folder.is_dir() || ["endpoint", "webhooks"].iter().any(|name| folder.ends_with(name)) {
            continue; // not declared
        }
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            read(&path, &std::fs::read_to_string(&path).unwrap(), &mut found);
        }
    }
    assert!(found.len() > 4000, "{}", found.len());
    found
}

fn read(path: &Path, source: &str, found: &mut Vec<Documented>) {
    let (mut docs, mut owner) = (Vec::new(), String::new());
    for (number, line) in source.lines().map(str::trim).enumerate() {
        if let Some(doc) = line.strip_prefix("///") {
            docs.push(doc.trim().to_owned());
            continue;
        }
        if line.starts_with("#[") {
            continue;
        }
        let declared = line.strip_prefix("pub ").map(|line| {
            let line = ["struct ", "enum ", "fn "].iter().find_map(|keyword| line.strip_prefix(keyword)).unwrap_or(line);
            line.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
        });
        let variant = line.split_once(" = \"").filter(|(name, value)| {
            name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric) && value.ends_with("\",")
        });
        if let Some(name) = declared.or(variant.map(|(name, _)| name)).filter(|name| *name != "use" && *name != "mod") {
            if line.starts_with("pub struct ") || line.starts_with("pub enum ") {
                owner = name.to_owned();
            }
            let place = format!("{}:{}", path.display(), number + 1);
            // Up to an example, which is no text.
            let text = docs.join(" ").split("# Examples").next().unwrap_or_default().to_owned();
            found.push(Documented { name: name.to_owned(), owner: owner.clone(), text, place });
        }
        docs.clear();
    }
}

/// The words of a text or a name, in lower case.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for character in text.chars() {
        if !character.is_alphanumeric() || character.is_uppercase() && words.last().is_some_and(|word| word.ends_with(char::is_lowercase)) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| character.is_alphanumeric()) {
            word.push(character);
        }
    }
    words.into_iter().filter(|word| !word.is_empty()).map(|word| word.to_lowercase()).collect()
}
