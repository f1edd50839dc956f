//! The prose uses the standard terms of the field: phrases that were found hard to understand do not come back.

use std::fs;
use std::path::{Path, PathBuf};

use crate::support::repository;

/// The text that users and contributors read.
const TEXTS: [&str; 7] = ["src", "examples", "README.md", "CHANGELOG.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "tests/it/support"];

/// Phrases that are wrong in every sentence, and the term to use.
const PHRASES: [(&str, &str); 18] = [
    ("told of", "subscribed to, reported"),
    ("whoever", "name the program or person"),
    ("nobody", "name the program or person"),
    ("no one ", "name the program or person"),
    ("somebody", "name the program or person"),
    ("a stranger", "untrusted input"),
    ("carried out", "executed"),
    ("in the words of", "the message of"),
    ("as it should be", "unchanged, valid"),
    ("passing failure", "transient failure"),
    ("failed in passing", "transient failure"),
    ("doing it twice", "idempotent"),
    ("does nothing twice", "idempotent"),
    ("what is no ", "values that are not ..."),
    ("remedy", "hint"),
    ("no whole answer", "timed out, incomplete response"),
    ("where there is one", "if there is one"),
    ("when it bites", "after a timeout"),
];

#[test]
fn prose_uses_standard_terms() {
    let root = repository();
    let mut files = Vec::new();
    TEXTS.iter().for_each(|path| collect(&root.join(path), &mut files));
    assert!(files.len() > 60, "{files:?}");
    let mut found = Vec::new();
    for file in files {
        // Line breaks, comment marks and capitals must not hide a phrase.
        let text = fs::read_to_string(&file).unwrap().to_lowercase();
        let words: Vec<&str> = text.split_whitespace().filter(|word| !["//", "///", "//!", "#"].contains(word)).collect();
        let text = words.join(" ") + " ";
        let hits = PHRASES.iter().filter(|(phrase, _)| text.contains(phrase));
        found.extend(hits.map(|(phrase, term)| format!("{}: {phrase:?}: {term}", file.display())));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// Adds the text files at `path`, which may be a folder.
fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if path.is_dir() && !path.ends_with("target") {
        fs::read_dir(path).unwrap().for_each(|entry| collect(&entry.unwrap().path(), files));
    } else if path.extension().is_some_and(|extension| ["rs", "md"].iter().any(|text| extension == *text)) {
        files.push(path.to_owned());
    }
}
