//! The example `directory`: its changes and its output.

use std::fs;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

use crate::example_output::executable;
use crate::support::{KEY_SECRET, Received, Reply, Server, envelope, ok};

/// The exit code, standard output and standard error of a run with this file.
fn run(server: &Server, employees: &str, arguments: &[&str]) -> (i32, Vec<String>, String) {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let file = std::env::temp_dir().join(format!("authing-employees-{}-{number}.json", std::process::id()));
    fs::write(&file, employees).unwrap();
    let mut command = Command::new(executable("directory"));
    command.env("AUTHING_ACCESS_KEY_ID", "id").env("AUTHING_ACCESS_KEY_SECRET", KEY_SECRET).env("AUTHING_HOST", server.host());
    let output = command.arg(&file).args(arguments).output().unwrap();
    fs::remove_file(&file).unwrap();
    let mut lines: Vec<String> = String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect();
    lines.sort();
    (output.status.code().unwrap(), lines, String::from_utf8(output.stderr).unwrap())
}

fn user(id: u32, name: &str) -> Value {
    let email = format!("e{id}@example.com");
    json!({ "userId": format!("u{id}"), "externalId": format!("e{id}"), "name": name, "email": email, "status": "Activated" })
}

/// A pool with the users 1 to 3, and one without an external ID.
fn pool(request: &Received) -> Reply {
    match request.api_method() {
        "list-users" => ok(
            json!({ "totalCount": 4, "list": [user(1, "One"), user(2, "Two"), user(3, "Three"), { "userId": "u4", "status": "Activated" }] }),
        ),
        _ => ok(json!([])),
    }
}

fn employees(ids: impl Iterator<Item = u32>) -> String {
    let list: Vec<Value> = ids.map(|id| json!({ "id": format!("e{id}"), "name": "One", "email": format!("e{id}@example.com") })).collect();
    json!(list).to_string()
}

#[test]
fn sync_creates_updates_and_disables_users() {
    let server = Server::start(pool);
    // 1 is unchanged, 2 has another name, 3 is missing, 5 is new.
    let (code, lines, errors) = run(&server, &employees([1, 2, 5].into_iter()), &[]);
    assert_eq!((code, errors.as_str()), (0, ""));
    assert_eq!(lines, ["create e5: One, e5@example.com", "disable e3: Three", "update e2: One, e2@example.com"]);
    let created = server.requests("create-users-batch")[0].json();
    assert_eq!(created, json!({ "list": [{ "externalId": "e5", "name": "One", "email": "e5@example.com" }] }));
    let changed = server.requests("update-user-batch")[0].json();
    let update = json!({ "userId": "u2", "name": "One", "email": "e2@example.com", "status": "Activated" });
    assert_eq!(changed, json!({ "list": [update, { "userId": "u3", "status": "Deactivated" }] }));
}

#[test]
fn dry_run_and_too_many_disabled_users_change_nothing() {
    let server = Server::start(pool);
    let (code, lines, _) = run(&server, &employees([5].into_iter()), &["--dry-run"]);
    assert_eq!((code, lines.len()), (0, 4));
    let (code, _, errors) = run(&server, "[]", &["--most-disabled", "2"]);
    assert_eq!(code, 1);
    assert!(errors.contains("3 users would be disabled, more than --most-disabled 2: nothing was changed"), "{errors}");
    assert_eq!(server.count("create-users-batch") + server.count("update-user-batch"), 0);
}

#[test]
fn sync_goes_on_after_a_failed_batch() {
    let server = Server::start(|request| match request.api_method() {
        "create-users-batch" if request.json()["list"].as_array().unwrap().len() == 50 => envelope(403),
        "list-users" => ok(json!({ "totalCount": 0, "list": [] })),
        _ => ok(json!([])),
    });
    let (code, _, errors) = run(&server, &employees(1..=60), &[]);
    assert_eq!((code, server.count("create-users-batch")), (1, 2));
    assert!(errors.contains("directory: create 1 to 50 of 60: create-users-batch: 403"), "{errors}");
    assert!(errors.contains("directory: 50 of the users could not be changed"), "{errors}");
}

#[test]
fn wrong_file_is_a_usage_error() {
    let server = Server::start(pool);
    for (file, text) in [
        ("[", "EOF"),
        (r#"[{"id":"a","name":"","email":"","phone":"1"}]"#, "unknown field `phone`"),
        (r#"[{"id":"a","name":"","email":""},{"id":"a","name":"","email":""}]"#, "the ID \"a\" occurs twice"),
    ] {
        let (code, _, errors) = run(&server, file, &[]);
        assert!(code == 2 && errors.contains(text), "{code} {errors}");
    }
    assert_eq!(server.calls(), 0);
}
