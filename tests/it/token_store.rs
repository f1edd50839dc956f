//! The token kept between runs: used where it fits, replaced where it does not, and never a reason to fail.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use authing::{Credentials, FileTokenStore, ManagementClient, TokenStore};
use serde_json::{Value, json};

use crate::support::{KEY_SECRET, Server, builder, envelope, list, no_webhooks, token};

const TOKEN: &str = "get-management-token";

/// A folder that goes with the test.
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

/// A new run of a tool: a client that knows only what the file says.
fn run(server: &Server, file: &Path) -> ManagementClient {
    builder(server).token_store(FileTokenStore::new(file)).build().unwrap()
}

/// What the first run left, with one member changed.
fn edit(file: &Path, member: &str, value: Value) {
    let mut stored: Value = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
    assert!(stored.get(member).is_some(), "{member} is no member of {stored}");
    stored[member] = value;
    fs::write(file, stored.to_string()).unwrap();
}

#[test]
fn the_second_run_makes_no_token_call() {
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
fn the_file_holds_no_key_secret_and_nothing_lies_beside_it() {
    let (server, folder) = (Server::start(|_| no_webhooks()), Folder::new());
    list(&run(&server, &folder.file())).unwrap();
    let names: Vec<_> = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["token"]);
    assert!(!fs::read_to_string(folder.file()).unwrap().contains(KEY_SECRET));
}

#[cfg(unix)]
#[test]
fn only_its_owner_can_read_the_file_whatever_it_was_before() {
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
fn a_token_of_another_host_is_not_used() {
    let (first, second, folder) = (Server::start(|_| no_webhooks()), Server::start(|_| no_webhooks()), Folder::new());
    list(&run(&first, &folder.file())).unwrap();
    list(&run(&second, &folder.file())).unwrap();
    assert_eq!((first.count(TOKEN), second.count(TOKEN)), (1, 1));
    list(&run(&second, &folder.file())).unwrap();
    assert_eq!(second.count(TOKEN), 1, "what the last one saved counts");
}

#[test]
fn a_token_of_another_access_key_is_not_used() {
    let (server, folder) = (Server::start(|_| no_webhooks()), Folder::new());
    list(&run(&server, &folder.file())).unwrap();
    let other = builder(&server).credentials(Credentials::access_key("other-id", KEY_SECRET));
    list(&other.token_store(FileTokenStore::new(folder.file())).build().unwrap()).unwrap();
    assert_eq!(server.count(TOKEN), 2);
    assert_eq!(server.requests(TOKEN)[1].json()["accessKeyId"], "other-id");
}

/// Spoils the file between two runs, of which the second fetches a token and fails no call. Gives the folder it is in.
fn fetched_anew(name: &str, spoil: fn(&Path)) -> Folder {
    let (server, folder) = (Server::start(|_| no_webhooks()), Folder::new());
    list(&run(&server, &folder.file())).unwrap();
    spoil(&folder.file());
    list(&run(&server, &folder.file())).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(server.count(TOKEN), 2, "{name}");
    folder
}

#[test]
fn a_file_that_is_of_no_use_is_a_token_call_and_no_error() {
    type Spoil = fn(&Path);
    let rows: [(&str, Spoil); 8] = [
        ("garbage", |file| fs::write(file, "not a token").unwrap()),
        ("nothing", |file| fs::write(file, "").unwrap()),
        ("bytes that are no text", |file| fs::write(file, [0xff, 0xfe, 0]).unwrap()),
        ("a file without end", |file| fs::write(file, vec![b' '; 1 << 20]).unwrap()),
        ("expired", |file| edit(file, "expires_at", json!(1_700_000_000))),
        ("an end that no clock reaches", |file| edit(file, "expires_at", json!(u64::MAX))),
        ("a newline in the token", |file| edit(file, "access_token", json!("a\nb: c"))),
        ("a folder", |file| {
            fs::remove_file(file).unwrap();
            fs::create_dir(file).unwrap();
        }),
    ];
    for (name, spoil) in rows {
        fetched_anew(name, spoil);
    }
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_write_to_is_not_read() {
    use std::os::unix::fs::PermissionsExt;
    let folder = fetched_anew("writable by others", |file| fs::set_permissions(file, fs::Permissions::from_mode(0o620)).unwrap());
    assert_eq!(fs::metadata(folder.file()).unwrap().permissions().mode() & 0o777, 0o600, "replaced");
}

#[test]
fn a_stored_token_that_was_refused_is_replaced_for_all_runs() {
    let server = Server::start(|request| {
        let is_revoked = request.header("authorization").unwrap().ends_with(".token-1") && request.number > 1;
        if is_revoked { envelope(401) } else { no_webhooks() }
    });
    let folder = Folder::new();
    list(&run(&server, &folder.file())).unwrap();
    let second = run(&server, &folder.file());
    list(&second).unwrap();
    list(&second).unwrap();
    assert_eq!((server.count(TOKEN), server.calls()), (2, 4), "one call with the revoked token, then the new one");
    list(&run(&server, &folder.file())).unwrap();
    assert_eq!((server.count(TOKEN), server.calls()), (2, 5), "the new one was saved");
}

#[test]
fn a_refused_token_is_not_taken_from_the_store_again() {
    /// Has the same token for ever, as a file that cannot be written.
    struct Stuck(String);
    impl TokenStore for Stuck {
        fn load(&self) -> io::Result<Option<String>> {
            Ok(Some(self.0.clone()))
        }
        fn save(&self, _: &str) -> io::Result<()> {
            Err(io::Error::other("read-only"))
        }
    }
    let server = Server::start_raw(|request| match request.method() {
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
fn a_store_that_fails_never_fails_a_call() {
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
