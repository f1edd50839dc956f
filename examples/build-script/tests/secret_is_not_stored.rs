//! Cargo does not store the access key in the target folder.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// No server listens on this port, so the call fails immediately.
const HOST: &str = "http://127.0.0.1:1";
const KEY_ID: &str = "canary-key-id-1f6c93d2";
const KEY_SECRET: &str = "canary-key-secret-8be04a75";

#[test]
fn target_folder_does_not_contain_the_access_key() {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("canary");
    let output = Command::new(env!("CARGO"))
        .args(["build", "--locked", "--offline", "--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .env("CARGO_TARGET_DIR", &target)
        .env("AUTHING_HOST", HOST)
        .env("AUTHING_ACCESS_KEY_ID", KEY_ID)
        .env("AUTHING_ACCESS_KEY_SECRET", KEY_SECRET)
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{printed}");
    assert!(printed.contains("using the events of events.txt") && printed.contains(HOST), "the script did not run: {printed}");
    assert!(!printed.contains(KEY_SECRET), "{printed}");

    // The value of a listed variable is stored: this shows that the search works.
    assert!(!files_with(&target, HOST).is_empty(), "no file has the host");
    for canary in [KEY_SECRET, KEY_ID] {
        assert_eq!(files_with(&target, canary), Vec::<PathBuf>::new(), "files with {canary}");
    }
}

/// Returns all files below a folder whose content or name contains a text.
fn files_with(folder: &Path, text: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name_matches = path.to_string_lossy().contains(text);
        if path.is_dir() && !path.is_symlink() {
            found.extend(files_with(&path, text));
        } else if name_matches || String::from_utf8_lossy(&fs::read(&path).unwrap()).contains(text) {
            found.push(path);
        }
    }
    found
}
