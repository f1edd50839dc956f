//! `ensure`: valid and invalid files, changes and failures.

use authing::emulator::Failure;
use serde_json::json;

use super::{Run, Setup};

fn ensure(setup: &mut Setup, file: &str, options: &[&str]) -> Run {
    setup.input = file.into();
    setup.run(&[&["ensure", "-"], options].concat())
}

#[test]
fn ensure_creates_and_updates_webhooks() {
    let mut setup = Setup::new();
    let audit = r#"{ "name": "audit", "url": "https://example.com/", "events": ["login"],
        "contentType": "application/x-www-form-urlencoded", "enabled": false, "secret": "hush",
        "retryConfig": { "enabled": true, "count": 2, "delay": 5, "delayUnit": "Second" } }"#;
    let results = |run: Run| run.ok().lines().map(|line| line.split_whitespace().next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(results(ensure(&mut setup, audit, &[])), ["created"]);
    assert_eq!(setup.last().body, serde_json::from_str::<serde_json::Value>(audit).unwrap());

    let both = format!(r#"{}[{audit}, {{ "name": "sync", "url": "https://example.com/", "events": ["test"] }}]"#, '\u{feff}');
    assert_eq!(results(ensure(&mut setup, &both, &[])), ["unchanged", "created"]);
    assert_eq!(results(ensure(&mut setup, &both.replace("hush", "shh"), &[])), ["updated", "unchanged"]);
    assert_eq!(setup.emulator.calls("update-webhook"), 1);
}

#[test]
fn failed_entry_does_not_stop_the_others() {
    let mut setup = Setup::new();
    let file = r#"[{ "name": "bad", "url": "nonsense", "events": ["login"] },
        { "name": "good", "url": "https://example.com/", "events": ["login"] }]"#;
    let run = ensure(&mut setup, file, &["--json"]);
    let (report, id) =
        (serde_json::from_str::<serde_json::Value>(&run.out).unwrap(), setup.client().webhooks().next().unwrap().unwrap().webhook_id);
    assert_eq!(run.code, 1);
    assert_eq!(report[1], json!({ "name": "good", "webhookId": id, "result": "created" }));
    assert_eq!((&report[0]["result"], &report[0]["webhookId"]), (&json!("failed"), &json!(null)));
    let error = report[0]["error"].as_str().unwrap();
    assert!(error.contains("url must be an http:// or https:// address"), "{error}");
    assert_eq!(run.err, format!("webhookctl: bad: {error}\n"));
}

#[test]
fn invalid_files_fail_with_position_and_send_nothing() {
    let mut setup = Setup::new();
    let good = r#"{"name":"a","url":"u","events":["login"]}"#;
    for (file, line, text) in [
        ("", 1, "EOF while parsing a value"),
        ("[1]", 1, "invalid type: integer `1`, expected a webhook {..}"),
        ("true", 1, "invalid type: boolean `true`, expected a webhook {..} or an array of webhooks [..]"),
        (&format!("[{good}"), 1, "EOF while parsing a list"),
        (&format!("{good}\n]"), 2, "trailing characters"),
        (&format!("[{good},\n{good}]"), 2, "duplicate webhook name \"a\""),
        (r#"{"name":"a","events":["login"]}"#, 1, "missing field `url`"),
        (r#"{"name":"","url":"u","events":["login"]}"#, 1, "name must not be empty"),
        (r#"{"name":" \t","url":"u","events":["login"]}"#, 1, "name must not be empty"),
        (r#"{"name":"a","url":" ","events":["login"]}"#, 1, "url must not be empty"),
        (r#"{"name":"a","url":"u","events":["login "]}"#, 1, "events must contain names without spaces, not \"login \""),
        (r#"{"name":"a","url":"u","events":["login","a b"]}"#, 1, "events must contain names without spaces, not \"a b\""),
        (r#"{"name":"a","url":"u","events":["a\u00a0b"]}"#, 1, "events must contain names without spaces, not \"a\\u{a0}b\""),
        (r#"{"name":"a","url":"u","events":[]}"#, 1, "events must contain at least one event name and no empty names"),
        (r#"{"name":"a","url":"u","events":"login"}"#, 1, "invalid type: string \"login\", expected an array"),
        (&good.replace('}', ",\n\"enabled\":\"yes\"}"), 2, "invalid type: string \"yes\", expected true or false"),
        (&good.replace('}', ",\n\"secret\":\"***\"}"), 2, "secret is the placeholder ***: set the real secret"),
        (&good.replace('}', ",\n\"secret\":\"hush\\n\"}"), 2, "secret must be printable ASCII without a space at the start or end"),
        (&good.replace('}', ",\n\"secret\":\" hush\"}"), 2, "secret must be printable ASCII without a space at the start or end"),
        (&good.replace('}', ",\n\"secret\":\"hush\u{e9}\"}"), 2, "secret must be printable ASCII without a space at the start or end"),
        (&good.replace('}', ",\n\"secret\":123456}"), 2, "secret must be a string in double quotes"),
        (
            &good.replace('}', ",\"contentType\":\"json\"}"),
            1,
            "contentType must be application/json or application/x-www-form-urlencoded, not \"json\"",
        ),
        (
            &good.replace('}', ",\"retryConfig\":{\"enabled\":true,\"delayUnit\":\"m\"}}"),
            1,
            "delayUnit must be Second, Minute, Hour or Day, not \"m\"",
        ),
        (
            &good.replace('}', ",\"retryConfig\":{\"times\":1}}"),
            1,
            "unknown field `times`, expected one of `enabled`, `count`, `delay`, `delayUnit`",
        ),
        (
            &good.replace("url", "urls"),
            1,
            "unknown field `urls`, expected one of `name`, `url`, `events`, `contentType`, `enabled`, `secret`, `retryConfig`",
        ),
    ] {
        let error = ensure(&mut setup, file, &[]).error(1);
        let place = format!("standard input: line {line}, column ");
        assert!(error.starts_with(&place) && error.ends_with(text), "{file}\n{error}");
    }
    assert!(setup.emulator.requests().is_empty());
}

#[test]
fn missing_file_is_named() {
    assert!(Setup::new().run(&["ensure", "no/such/file.json"]).error(1).starts_with("no/such/file.json: "));
}

/// A webhook of the file, as JSON.
fn entry(name: &str, more: &str) -> String {
    format!(r#"{{ "name": "{name}", "url": "https://example.com/", "events": ["login"]{more} }}"#)
}

#[test]
fn ensure_shows_changed_fields_and_lists_once() {
    let mut setup = Setup::new();
    let ids = |setup: &Setup| -> Vec<(String, String)> {
        setup.client().webhooks().map(Result::unwrap).map(|webhook| (webhook.name, webhook.webhook_id)).collect()
    };
    ensure(&mut setup, &format!("[{}, {}]", entry("audit", ""), entry("sync", "")), &[]).ok();
    let lists = setup.emulator.calls("list-webhooks");
    let ids: std::collections::HashMap<_, _> = ids(&setup).into_iter().collect();
    let file = format!(
        r#"[{{ "name": "audit", "url": "https://example.com/new", "events": ["test"] }}, {}, {}, {}]"#,
        entry("sync", ""),
        entry("new", ""),
        entry("other", r#", "enabled": false"#)
    );
    let out = ensure(&mut setup, &file, &[]).ok();
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], format!("updated audit: url, events ({})", ids["audit"]));
    assert_eq!(lines[1], format!("unchanged sync ({})", ids["sync"]));
    assert!(lines[2].starts_with("created new (") && lines[3].starts_with("created other ("), "{out}");
    // One of them is by the test itself.
    assert_eq!(setup.emulator.calls("list-webhooks"), lists + 2);

    let all = r#", "contentType": "application/x-www-form-urlencoded", "enabled": true, "secret": "s", "retryConfig": { "enabled": true }"#;
    let report = ensure(&mut setup, &entry("other", all), &["--json"]).json();
    assert_eq!(report[0]["changed"], json!(["contentType", "enabled", "secret", "retryConfig"]));
}

#[test]
fn dry_run_shows_changes_and_sends_none() {
    let mut setup = Setup::new();
    ensure(&mut setup, &format!("[{}, {}]", entry("audit", ""), entry("sync", "")), &[]).ok();
    let id = |name: &str| setup.client().webhooks().map(Result::unwrap).find(|webhook| webhook.name == name).unwrap().webhook_id;
    let (audit, sync) = (id("audit"), id("sync"));
    let writes = |setup: &Setup| setup.emulator.calls("create-webhook") + setup.emulator.calls("update-webhook");
    let before = writes(&setup);
    let file = format!("[{}, {}, {}]", entry("audit", r#", "enabled": false, "secret": "s""#), entry("sync", ""), entry("new", ""));
    let out = ensure(&mut setup, &file, &["--dry-run"]).ok();
    assert_eq!(out, format!("would update audit: enabled, secret ({audit})\nunchanged sync ({sync})\nwould create new\n"));
    let report = ensure(&mut setup, &file, &["--dry-run", "--json"]).json();
    let expected = json!([
        { "name": "audit", "webhookId": audit, "result": "would update", "changed": ["enabled", "secret"] },
        { "name": "sync", "webhookId": sync, "result": "unchanged" },
        { "name": "new", "webhookId": null, "result": "would create" }
    ]);
    assert_eq!((report, writes(&setup)), (expected, before));
}

#[test]
fn duplicate_names_fail_and_other_webhooks_continue() {
    let (mut setup, ids) = Setup::with(&["twice", "twice"]);
    let file = format!("[{}, {}]", entry("twice", ""), entry("new", ""));
    for options in [&["--dry-run"][..], &[]] {
        let run = ensure(&mut setup, &file, options);
        assert_eq!(run.code, 1);
        assert!(run.out.contains(" new"), "{}", run.out);
        assert!(run.err.starts_with("webhookctl: twice: several webhooks have this name: "), "{}", run.err);
        assert!(ids.iter().all(|id| run.err.contains(id)) && run.err.contains("concurrent runs"), "{}", run.err);
    }
    assert_eq!(setup.emulator.calls("update-webhook"), 0);
}

#[test]
fn ensure_changes_nothing_if_list_fails() {
    let (mut setup, _) = Setup::with(&["audit"]);
    setup.emulator.fail_next(1, Failure::Envelope { status_code: 403, api_code: None, message: "no".into() });
    let before = setup.emulator.calls("create-webhook");
    assert!(ensure(&mut setup, &entry("new", ""), &[]).error(1).starts_with("list-webhooks: 403"));
    assert_eq!(setup.emulator.calls("create-webhook"), before);
}

#[test]
fn ensure_finds_webhooks_on_all_pages() {
    let names: Vec<String> = (0..120).map(|number| format!("webhook-{number}")).collect();
    let (mut setup, _) = Setup::with(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let entries: Vec<String> = names.iter().map(|name| entry(name, r#", "enabled": true"#)).collect();
    let out = ensure(&mut setup, &format!("[{}]", entries.join(",")), &["--dry-run"]).ok();
    assert!(out.lines().all(|line| line.starts_with("would update webhook-")), "{out}");
    assert_eq!((out.lines().count(), setup.emulator.calls("list-webhooks")), (120, 3));
}
