//! The files of a `FileTokenStore`: accepted file types and owners, and stale temporary files.
#![cfg(unix)]

use std::fs::{self, File};
use std::io;
use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use authing::{FileTokenStore, TokenStore};

use crate::support::{Server, builder, list, no_webhooks};

const TOKEN: &str = "get-management-token";

/// A directory that is removed after the test.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let name = format!("authing-files-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(&self.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn make_fifo(path: &Path) {
    assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[test]
fn special_files_are_neither_read_nor_replaced() {
    let directory = Directory::new();
    make_fifo(&directory.path("fifo"));
    let _listener = UnixListener::bind(directory.path("socket")).unwrap();
    fs::create_dir(directory.path("directory")).unwrap();
    for (name, target) in [("to-fifo", "fifo"), ("to-socket", "socket"), ("to-directory", "directory"), ("to-device", "/dev/zero")] {
        symlink(target, directory.path(name)).unwrap();
    }
    let before = directory.names();
    for name in before.iter().map(String::as_str).chain(["/dev/zero"]) {
        let store = FileTokenStore::new(directory.path(name));
        let text = format!("{}: not a regular file", directory.path(name).display());
        assert_eq!(store.load().unwrap_err().to_string(), text);
        assert_eq!(store.save("token").unwrap_err().to_string(), text);
        // The call succeeds without the store.
        let server = Server::start(|_| no_webhooks());
        list(&builder(&server).token_store(store).build().unwrap()).unwrap();
        assert_eq!(server.count(TOKEN), 1, "{name}");
    }
    assert_eq!(directory.names(), before);
    assert!(fs::symlink_metadata(directory.path("fifo")).unwrap().file_type().is_fifo());
    assert!(fs::symlink_metadata(directory.path("socket")).unwrap().file_type().is_socket());
    assert!(fs::symlink_metadata("/dev/zero").unwrap().file_type().is_char_device());
}

#[test]
fn symbolic_link_is_replaced_by_a_regular_file() {
    let directory = Directory::new();
    fs::write(directory.path("target"), "before").unwrap();
    fs::set_permissions(directory.path("target"), fs::Permissions::from_mode(0o600)).unwrap();
    for (name, target, before) in [("to-file", "target", Some("before")), ("dangling", "nothing", None)] {
        symlink(target, directory.path(name)).unwrap();
        let store = FileTokenStore::new(directory.path(name));
        assert_eq!(store.load().unwrap().as_deref(), before, "{name}");
        store.save("after").unwrap();
        assert!(fs::symlink_metadata(directory.path(name)).unwrap().is_file(), "{name}");
        assert_eq!(store.load().unwrap().as_deref(), Some("after"), "{name}");
    }
    assert_eq!(fs::read_to_string(directory.path("target")).unwrap(), "before");
    assert_eq!(directory.names(), ["dangling", "target", "to-file"]);
}

#[test]
fn stale_temporary_files_are_removed_by_save_and_load() {
    type Use = fn(&FileTokenStore);
    let uses: [(&str, Use); 2] = [("save", |store| store.save("token").unwrap()), ("load", |store| drop(store.load().unwrap()))];
    for (name, used) in uses {
        // On systems without /proc/self, only a save can determine the user of the process.
        if name == "load" && !Path::new("/proc/self").exists() {
            continue;
        }
        let directory = Directory::new();
        let store = FileTokenStore::new(directory.path("token"));
        store.save("token").unwrap();
        let kept = [".other.0123456789abcdef.tmp", ".token.0123456789abcdef", ".token.tmp", "token.0123456789abcdef.tmp"];
        for (file, minutes) in kept.into_iter().map(|file| (file, 60)).chain([(".token.00000000000000aa.tmp", 60), (".token.bb.tmp", 1)]) {
            write_aged(&directory.path(file), minutes);
        }
        symlink("token", directory.path(".token.cc.tmp")).unwrap();
        used(&store);
        let mut left = vec![".token.bb.tmp", ".token.cc.tmp", "token"];
        left.extend(kept);
        left.sort_unstable();
        assert_eq!(directory.names(), left, "{name}");
    }
}

#[test]
fn client_start_removes_stale_temporary_files() {
    let (server, directory) = (Server::start(|_| no_webhooks()), Directory::new());
    write_aged(&directory.path(".token.0123456789abcdef.tmp"), 10);
    list(&builder(&server).token_store(FileTokenStore::new(directory.path("token"))).build().unwrap()).unwrap();
    assert_eq!(directory.names(), ["token"]);
}

#[test]
fn file_name_without_directory_is_in_the_working_directory() {
    let name = format!(".authing-token-{}", std::process::id());
    let store = FileTokenStore::new(&name);
    store.save("token").unwrap();
    assert_eq!(store.load().unwrap().as_deref(), Some("token"));
    fs::remove_file(name).unwrap();
}

#[test]
fn token_stores_work_behind_references_box_and_arc() {
    fn is_store(_: &(impl TokenStore + 'static)) {}
    let directory = Directory::new();
    let file = || FileTokenStore::new(directory.path("token"));
    let shared: std::sync::Arc<dyn TokenStore> = std::sync::Arc::new(file());
    let boxed: Box<dyn TokenStore> = Box::new(file());
    let leaked: &'static dyn TokenStore = Box::leak(Box::new(file()));
    is_store(&shared);
    is_store(&boxed);
    is_store(&leaked);
    let server = Server::start(|_| no_webhooks());
    list(&builder(&server).token_store(shared.clone()).build().unwrap()).unwrap();
    list(&builder(&server).token_store(boxed).build().unwrap()).unwrap();
    list(&builder(&server).token_store(leaked).build().unwrap()).unwrap();
    assert_eq!(server.count(TOKEN), 1);
    assert_eq!(shared.load().unwrap(), leaked.load().unwrap());
}

/// Requires root, to change the owner of a file.
#[test]
#[ignore = "needs root: run with --ignored"]
fn file_of_another_user_is_not_read_and_is_overwritten() {
    let (server, directory) = (Server::start(|_| no_webhooks()), Directory::new());
    let file = directory.path("token");
    let client = || builder(&server).token_store(FileTokenStore::new(&file)).build().unwrap();
    list(&client()).unwrap();
    std::os::unix::fs::chown(&file, Some(54_321), None).unwrap();
    assert_eq!(FileTokenStore::new(&file).load().unwrap_err().to_string(), format!("{}: the file belongs to another user", file.display()));
    list(&client()).unwrap();
    list(&client()).unwrap();
    assert_eq!(server.count(TOKEN), 2, "overwritten by the second run, used by the third");
}

fn write_aged(path: &Path, minutes: u64) {
    let file = File::create(path).unwrap();
    io::Write::write_all(&mut &file, b"token").unwrap();
    file.set_modified(SystemTime::now() - Duration::from_secs(60 * minutes)).unwrap();
}
