//! A build leaves the access key nowhere in the target folder.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const KEY_ID: &str = "canary-key-id-1f6c93d2";
const KEY_SECRET: &str = "canary-key-secret-8be04a75";

#[test]
fn target_folder_does_not_contain_the_access_key() {
    // Nothing listens there: the build asks in vain, quickly.
    let host = format!("http://{}", TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap());
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("canary");
    let output = Command::new(env!("CARGO"))
        .args(["build", "--locked", "--offline", "--manifest-path", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")])
        .env("CARGO_TARGET_DIR", &target)
        .env("AUTHING_HOST", &host)
        .env("AUTHING_ACCESS_KEY_ID", KEY_ID)
        .env("AUTHING_ACCESS_KEY_SECRET", KEY_SECRET)
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{printed}");
    assert!(printed.contains("the events are those of events.txt") && printed.contains(&host), "the script did not run: {printed}");
    assert!(!printed.contains(KEY_SECRET), "{printed}");

    // The values of variables that are listed are there, so that the search would find the others.
    assert!(!files_with(&target, &host).is_empty(), "no file has the host");
    for canary in [KEY_SECRET, KEY_ID] {
        assert_eq!(files_with(&target, canary), Vec::<PathBuf>::new(), "files with {canary}");
    }
}

/// All files below a folder that contain a text, or are named by it.
fn files_with(folder: &Path, text: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_named = path.to_string_lossy().contains(text);
        if path.is_dir() && !path.is_symlink() {
            found.extend(files_with(&path, text));
        } else if is_named || String::from_utf8_lossy(&fs::read(&path).unwrap()).contains(text) {
            found.push(path);
        }
    }
    found
}
