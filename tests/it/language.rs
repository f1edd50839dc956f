//! The prose uses the standard terms of the field: phrases that reviewers found hard to understand are rejected.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::repository;

/// The texts that users and contributors read.
const TEXTS: [&str; 7] = ["src", "examples", "tests", "README.md", "CHANGELOG.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

/// Phrases that are wrong in every sentence, and the term to use. They are compared by whole words, also in identifiers.
const PHRASES: [(&str, &str); 51] = [
    ("told of", "subscribed to, reported"),
    ("whoever", "name the program or person"),
    ("nobody", "name the program or person"),
    ("no one", "name the program or person"),
    ("somebody", "name the program or person"),
    ("a stranger", "untrusted input"),
    ("a stranger's", "untrusted"),
    ("carried out", "executed"),
    ("in the words of", "the message of"),
    ("as it should be", "unchanged, valid"),
    ("passing failure", "transient failure"),
    ("failed in passing", "transient failure"),
    ("failure that passes", "transient failure"),
    ("doing it twice", "idempotent"),
    ("does nothing twice", "idempotent"),
    ("nothing twice", "idempotent, not executed"),
    ("what is no", "values that are not ..."),
    ("what nobody should see", "sensitive values"),
    ("no certificate that should not be", "invalid certificates"),
    ("remedy", "hint"),
    ("no whole answer", "timed out, incomplete response"),
    ("where there is one", "if there is one"),
    ("when it bites", "after a timeout"),
    ("answer", "response, error response"),
    ("answers", "responses, responds"),
    ("answered", "responded"),
    ("walk", "iterate, iteration"),
    ("walks", "iterates, iterations"),
    ("floor", "layer"),
    ("public face", "public API"),
    ("verb", "HTTP method"),
    ("misfit", "response that does not match the type"),
    ("dice", "jitter"),
    ("kept connections", "connection pool, idle connections"),
    ("trust as well", "root CA"),
    ("a quote around it", "quoted"),
    ("that no header can have", "that is not allowed in a header"),
    ("such a", "name the thing again"),
    ("by itself", "automatically, alone"),
    ("of its own", "its own ..., a separate ..."),
    ("of their own", "their own ..., separate ..."),
    ("at once", "immediately, concurrently"),
    ("for ever", "without end"),
    ("in vain", "without a result"),
    ("text for people", "human-readable description"),
    ("belongs into", "belongs to"),
    ("kind of thing", "kind of resource, kind of object"),
    ("known by its", "identified by its"),
    ("may do something", "has permissions"),
    ("do an action", "an action is permitted"),
    ("how far the", "status, progress"),
];

#[test]
fn prose_uses_standard_terms() {
    let root = repository();
    let mut files = Vec::new();
    TEXTS.iter().for_each(|path| collect(&root.join(path), &mut files));
    let names: Vec<_> = files.iter().map(|file| file.strip_prefix(&root).unwrap().display().to_string()).collect();
    for file in ["README.md", "src/lib.rs", "tests/it/retry.rs", "tests/it/faults/mod.rs", "tests/bench/README.md", "tests/fuzz/run"] {
        assert!(names.iter().any(|name| name == file), "{file} is not checked");
    }
    let mut found = Vec::new();
    for (file, name) in files.iter().zip(&names) {
        let text = fs::read_to_string(file).unwrap();
        if text.contains(|character: char| character.is_control() && character != '\n') {
            found.push(format!("{name}: a control character"));
        }
        let text = words(&text);
        let hits = PHRASES.iter().filter(|(phrase, _)| text.contains(&format!(" {phrase} ")));
        found.extend(hits.map(|(phrase, term)| format!("{name}: {phrase:?}: {term}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// The words of a text in lower case, separated by spaces. Line breaks, comment marks, underscores and capitals must not hide
/// a phrase.
fn words(text: &str) -> String {
    let text = text.to_lowercase();
    let words = text.split(|character: char| !character.is_alphanumeric() && character != '\'').filter(|word| !word.is_empty());
    format!(" {} ", words.collect::<Vec<_>>().join(" "))
}

/// Adds the text files at `path`, which may be a folder, except this file and the results of builds and fuzzers.
fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    let is_text = path.file_name().is_some_and(|name| name == "run")
        || path.extension().is_some_and(|e| ["rs", "md", "sh"].iter().any(|text| e == *text));
    if path.is_dir() && !["target", "corpus", "artifacts"].iter().any(|name| path.ends_with(name)) {
        fs::read_dir(path).unwrap().for_each(|entry| collect(&entry.unwrap().path(), files));
    } else if is_text && path.is_file() && !path.ends_with("tests/it/language.rs") {
        files.push(path.to_owned());
    }
}
