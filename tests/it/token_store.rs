//! Stored tokens: reused by the next run if they match, replaced if they do not, and failures of the store never fail a call.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use authing::{Credentials, FileTokenStore, ManagementClient, TokenStore};
use serde_json::{Value, json};

use crate::support::{KEY_SECRET, Server, builder, envelope, list, no_webhooks, token};

const TOKEN: &str = "get-management-token";

/// A temporary folder, deleted on drop.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static FOLDERS: AtomicUsize = AtomicUsize::new(0);
        let name = format!("authing-it-{}-{}", std::process::id(), FOLDERS.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
        self.0.join("token")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A new run of a program: a client without a token except the one in the file.
fn run(server: &Server, file: &Path) -> ManagementClient {
    builder(server).token_store(FileTokenStore::new(file)).build().unwrap()
}

/// Changes one member of the stored token.
fn edit(file: &Path, member: &str, value: Value) {
    let mut stored: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    assert!(stored.get(member).is_some(), "{member} is no member of {stored}");
    stored[member] = value;
    fs::write(file, stored.to_string()).unwrap();
}

#[test]
fn stored_token_avoids_the_token_call() {
    let (server, folder) = (Server::start(|_| no_webhooks()), Folder::new());
    list(&run(&server, &folder.file())).unwrap();
    list(&run(&server, &folder.file())).unwrap();
    assert_eq!(server.count(TOKEN), 1);
    let requests = server.requests("list-webhooks");
    for name in ["authorization", "x-authing-userpool-id"] {
        assert!(requests[0].header(name).is_some(), "{name}");
        assert_eq!(requests[0].header(name), requests[1].header(name), "{name}");
    }
}

#[test]
fn file_has_no_key_secret_and_no_temporary_file_remains() {
    let (server, folder) = (Server::start(|_| no_webhooks()), Folder::new());
    list(&run(&server, &folder.file())).unwrap();
    let names: Vec<_> = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["token"]);
    assert!(!fs::read_to_string(folder.file()).unwrap().contains(KEY_SECRET));
}

#[cfg(unix)]
#[test]
fn file_mode_is_always_0600() {
    use std::os::unix::fs::PermissionsExt;
    let (server, folder) = (Server::start(|_| no_webhooks()), Folder::new());
    let mode = || fs::metadata(folder.file()).unwrap().permissions().mode() & 0o777;
    list(&run(&server, &folder.file())).unwrap();
    assert_eq!(mode(), 0o600);
    fs::write(folder.file(), "garbage").unwrap();
    fs::set_permissions(folder.file(), fs::Permissions::from_mode(0o644)).unwrap();
    list(&run(&server, &folder.file())).unwrap();
    assert_eq!(mode(), 0o600);
}

#[test]
fn stored_token_of_another_host_is_ignored() {
    let (first, second, folder) = (Server::start(|_| no_webhooks()), Server::start(|_| no_webhooks()), Folder::new());
    list(&run(&first, &folder.file())).unwrap();
    list(&run(&second, &folder.file())).unwrap();
    assert_eq!((first.count(TOKEN), second.count(TOKEN)), (1, 1));
    list(&run(&second, &folder.file())).unwrap();
    assert_eq!(second.count(TOKEN), 1, "the token of the last run is stored");
}

#[test]
fn stored_token_of_another_access_key_is_ignored() {
    let (server, folder) = (Server::start(|_| no_webhooks()), Folder::new());
    list(&run(&server, &folder.file())).unwrap();
    let other = builder(&server).credentials(Credentials::access_key("other-id", KEY_SECRET));
    list(&other.token_store(FileTokenStore::new(folder.file())).build().unwrap()).unwrap();
    assert_eq!(server.count(TOKEN), 2);
    assert_eq!(server.requests(TOKEN)[1].json()["accessKeyId"], "other-id");
}

/// Damages the file between two runs: the second run must fetch a token, and its call must succeed. Returns the folder.
fn assert_token_is_fetched_again(name: &str, damage: fn(&Path)) -> Folder {
    let (server, folder) = (Server::start(|_| no_webhooks()), Folder::new());
    list(&run(&server, &folder.file())).unwrap();
    damage(&folder.file());
    list(&run(&server, &folder.file())).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(server.count(TOKEN), 2, "{name}");
    folder
}

#[test]
fn invalid_file_causes_a_token_call_and_no_error() {
    type Damage = fn(&Path);
    let rows: [(&str, Damage); 8] = [
        ("garbage", |file| fs::write(file, "not a token").unwrap()),
        ("empty", |file| fs::write(file, "").unwrap()),
        ("invalid UTF-8", |file| fs::write(file, [0xff, 0xfe, 0]).unwrap()),
        ("a large file", |file| fs::write(file, vec![b' '; 1 << 20]).unwrap()),
        ("expired", |file| edit(file, "expires_at", json!(1_700_000_000))),
        ("an expiry beyond the range of the clock", |file| edit(file, "expires_at", json!(u64::MAX))),
        ("a newline in the token", |file| edit(file, "access_token", json!("a\nb: c"))),
        ("a folder", |file| {
            fs::remove_file(file).unwrap();
            fs::create_dir(file).unwrap();
        }),
    ];
    for (name, damage) in rows {
        assert_token_is_fetched_again(name, damage);
    }
}

#[cfg(unix)]
#[test]
fn file_writable_by_others_is_not_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder =
        assert_token_is_fetched_again("writable by others", |file| fs::set_permissions(file, fs::Permissions::from_mode(0o620)).unwrap());
    assert_eq!(fs::metadata(folder.file()).unwrap().permissions().mode() & 0o777, 0o600, "replaced");
}

#[test]
fn rejected_stored_token_is_replaced_in_the_file() {
    let server = Server::start(|request| {
        let is_revoked = request.header("authorization").unwrap().ends_with(".token-1") && request.number > 1;
        if is_revoked { envelope(401) } else { no_webhooks() }
    });
    let folder = Folder::new();
    list(&run(&server, &folder.file())).unwrap();
    let second = run(&server, &folder.file());
    list(&second).unwrap();
    list(&second).unwrap();
    assert_eq!((server.count(TOKEN), server.calls()), (2, 4), "one call with the revoked token, then the new token");
    list(&run(&server, &folder.file())).unwrap();
    assert_eq!((server.count(TOKEN), server.calls()), (2, 5), "the new token was saved");
}

#[test]
fn rejected_token_is_not_loaded_from_the_store_again() {
    /// Always has the same token, like a read-only file.
    struct Stuck(String);
    impl TokenStore for Stuck {
        fn load(&self) -> io::Result<Option<String>> {
            Ok(Some(self.0.clone()))
        }
        fn save(&self, _: &str) -> io::Result<()> {
            Err(io::Error::other("read-only"))
        }
    }
    let server = Server::start_raw(|request| match request.api_method() {
        TOKEN => token(&format!("token-{}", request.number), json!(7200)),
        _ if request.header("authorization").unwrap().ends_with(".token-1") => envelope(401),
        _ => no_webhooks(),
    });
    let folder = Folder::new();
    run(&server, &folder.file()).access_token().unwrap();
    let text = fs::read_to_string(folder.file()).unwrap();
    let client = builder(&server).token_store(Stuck(text)).build().unwrap();
    for _ in 0..3 {
        list(&client).unwrap();
    }
    assert_eq!((server.count(TOKEN), server.calls()), (2, 1 + 3));
}

#[test]
fn failing_store_does_not_fail_calls() {
    struct Broken;
    impl TokenStore for Broken {
        fn load(&self) -> io::Result<Option<String>> {
            Err(io::Error::other("down"))
        }
        fn save(&self, _: &str) -> io::Result<()> {
            Err(io::Error::other("down"))
        }
    }
    let server = Server::start(|_| no_webhooks());
    let client = builder(&server).token_store(Broken).build().unwrap();
    list(&client).unwrap();
    list(&client).unwrap();
    assert_eq!((server.count(TOKEN), server.calls()), (1, 2));
}
