//! `ensure`: files good and bad.

use authing::emulator::Failure;
use serde_json::json;

use super::{Bench, Ran};

fn ensure(bench: &mut Bench, file: &str, options: &[&str]) -> Ran {
    bench.input = file.into();
    bench.run(&[&["ensure", "-"], options].concat())
}

#[test]
fn webhooks_are_made_as_the_file_says() {
    let mut bench = Bench::new();
    let audit = r#"{ "name": "audit", "url": "https://example.com/", "events": ["login"],
        "contentType": "application/x-www-form-urlencoded", "enabled": false, "secret": "hush",
        "retryConfig": { "enabled": true, "count": 2, "delay": 5, "delayUnit": "Second" } }"#;
    let results = |ran: Ran| ran.ok().lines().map(|line| line.split_whitespace().next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(results(ensure(&mut bench, audit, &[])), ["created"]);
    assert_eq!(bench.last().body, serde_json::from_str::<serde_json::Value>(audit).unwrap());

    let both = format!(r#"{}[{audit}, {{ "name": "sync", "url": "https://example.com/", "events": ["test"] }}]"#, '\u{feff}');
    assert_eq!(results(ensure(&mut bench, &both, &[])), ["unchanged", "created"]);
    assert_eq!(results(ensure(&mut bench, &both.replace("hush", "shh"), &[])), ["updated", "unchanged"]);
    assert_eq!(bench.emulator.calls("update-webhook"), 1);
}

#[test]
fn failed_entry_does_not_stop_the_others() {
    let mut bench = Bench::new();
    let file = r#"[{ "name": "bad", "url": "nonsense", "events": ["login"] },
        { "name": "good", "url": "https://example.com/", "events": ["login"] }]"#;
    let ran = ensure(&mut bench, file, &["--json"]);
    let (report, id) =
        (serde_json::from_str::<serde_json::Value>(&ran.out).unwrap(), bench.client().webhooks().next().unwrap().unwrap().webhook_id);
    assert_eq!(ran.code, 1);
    assert_eq!(report[1], json!({ "name": "good", "webhookId": id, "result": "created" }));
    assert_eq!((&report[0]["result"], &report[0]["webhookId"]), (&json!("failed"), &json!(null)));
    let error = report[0]["error"].as_str().unwrap();
    assert!(error.contains("url must be an http:// or https:// address"), "{error}");
    assert_eq!(ran.err, format!("webhookctl: bad: {error}\n"));
}

#[test]
fn a_bad_file_is_refused_with_the_place_before_anything_is_sent() {
    let mut bench = Bench::new();
    let good = r#"{"name":"a","url":"u","events":["login"]}"#;
    for (file, line, text) in [
        ("", 1, "EOF while parsing a value"),
        ("[1]", 1, "invalid type: integer `1`, expected a webhook, {..}"),
        ("true", 1, "invalid type: boolean `true`, expected a webhook, {..}, or an array of them, [..]"),
        (&format!("[{good}"), 1, "EOF while parsing a list"),
        (&format!("{good}\n]"), 2, "trailing characters"),
        (&format!("[{good},\n{good}]"), 2, "two webhooks are called \"a\""),
        (r#"{"name":"a","events":["login"]}"#, 1, "missing field `url`"),
        (r#"{"name":"","url":"u","events":["login"]}"#, 1, "name is empty"),
        (r#"{"name":" \t","url":"u","events":["login"]}"#, 1, "name is empty"),
        (r#"{"name":"a","url":" ","events":["login"]}"#, 1, "url is empty"),
        (r#"{"name":"a","url":"u","events":["login "]}"#, 1, "events takes names without blanks, not \"login \""),
        (r#"{"name":"a","url":"u","events":["login","a b"]}"#, 1, "events takes names without blanks, not \"a b\""),
        (r#"{"name":"a","url":"u","events":["a\u00a0b"]}"#, 1, "events takes names without blanks, not \"a\\u{a0}b\""),
        (r#"{"name":"a","url":"u","events":[]}"#, 1, "events needs the name of at least one event, and no empty ones"),
        (r#"{"name":"a","url":"u","events":"login"}"#, 1, "invalid type: string \"login\", expected an array"),
        (&good.replace('}', ",\n\"enabled\":\"yes\"}"), 2, "invalid type: string \"yes\", expected true or false"),
        (&good.replace('}', ",\n\"secret\":\"***\"}"), 2, "secret is ***, which only stands for one"),
        (&good.replace('}', ",\n\"secret\":\"hush\\n\"}"), 2, "secret must be printable ASCII without a space at the start or end"),
        (&good.replace('}', ",\n\"secret\":\" hush\"}"), 2, "secret must be printable ASCII without a space at the start or end"),
        (&good.replace('}', ",\n\"secret\":\"hush\u{e9}\"}"), 2, "secret must be printable ASCII without a space at the start or end"),
        (&good.replace('}', ",\n\"secret\":123456}"), 2, "secret is a text in double quotes"),
        (
            &good.replace('}', ",\"contentType\":\"json\"}"),
            1,
            "contentType is application/json or application/x-www-form-urlencoded, not \"json\"",
        ),
        (
            &good.replace('}', ",\"retryConfig\":{\"enabled\":true,\"delayUnit\":\"m\"}}"),
            1,
            "delayUnit is Second, Minute, Hour or Day, not \"m\"",
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
        let complaint = ensure(&mut bench, file, &[]).complaint(1);
        let place = format!("standard input: line {line}, column ");
        assert!(complaint.starts_with(&place) && complaint.ends_with(text), "{file}\n{complaint}");
    }
    assert!(bench.emulator.requests().is_empty());
}

#[test]
fn a_file_that_is_not_there_is_named() {
    assert!(Bench::new().run(&["ensure", "no/such/file.json"]).complaint(1).starts_with("no/such/file.json: "));
}

/// A webhook of the file.
fn entry(name: &str, more: &str) -> String {
    format!(r#"{{ "name": "{name}", "url": "https://example.com/", "events": ["login"]{more} }}"#)
}

#[test]
fn ensure_shows_the_changed_fields_and_lists_once() {
    let mut bench = Bench::new();
    let ids = |bench: &Bench| -> Vec<(String, String)> {
        bench.client().webhooks().map(Result::unwrap).map(|webhook| (webhook.name, webhook.webhook_id)).collect()
    };
    ensure(&mut bench, &format!("[{}, {}]", entry("audit", ""), entry("sync", "")), &[]).ok();
    let lists = bench.emulator.calls("list-webhooks");
    let ids: std::collections::HashMap<_, _> = ids(&bench).into_iter().collect();
    let file = format!(
        r#"[{{ "name": "audit", "url": "https://example.com/new", "events": ["test"] }}, {}, {}, {}]"#,
        entry("sync", ""),
        entry("new", ""),
        entry("other", r#", "enabled": false"#)
    );
    let out = ensure(&mut bench, &file, &[]).ok();
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], format!("updated audit: url, events ({})", ids["audit"]));
    assert_eq!(lines[1], format!("unchanged sync ({})", ids["sync"]));
    assert!(lines[2].starts_with("created new (") && lines[3].starts_with("created other ("), "{out}");
    // One by the test itself.
    assert_eq!(bench.emulator.calls("list-webhooks"), lists + 2);

    let all = r#", "contentType": "application/x-www-form-urlencoded", "enabled": true, "secret": "s", "retryConfig": { "enabled": true }"#;
    let report = ensure(&mut bench, &entry("other", all), &["--json"]).json();
    assert_eq!(report[0]["changed"], json!(["contentType", "enabled", "secret", "retryConfig"]));
}

#[test]
fn a_dry_run_shows_the_changes_and_sends_none() {
    let mut bench = Bench::new();
    ensure(&mut bench, &format!("[{}, {}]", entry("audit", ""), entry("sync", "")), &[]).ok();
    let id = |name: &str| bench.client().webhooks().map(Result::unwrap).find(|webhook| webhook.name == name).unwrap().webhook_id;
    let (audit, sync) = (id("audit"), id("sync"));
    let writes = |bench: &Bench| bench.emulator.calls("create-webhook") + bench.emulator.calls("update-webhook");
    let before = writes(&bench);
    let file = format!("[{}, {}, {}]", entry("audit", r#", "enabled": false, "secret": "s""#), entry("sync", ""), entry("new", ""));
    let out = ensure(&mut bench, &file, &["--dry-run"]).ok();
    assert_eq!(out, format!("would update audit: enabled, secret ({audit})\nunchanged sync ({sync})\nwould create new\n"));
    let report = ensure(&mut bench, &file, &["--dry-run", "--json"]).json();
    let expected = json!([
        { "name": "audit", "webhookId": audit, "result": "would update", "changed": ["enabled", "secret"] },
        { "name": "sync", "webhookId": sync, "result": "unchanged" },
        { "name": "new", "webhookId": null, "result": "would create" }
    ]);
    assert_eq!((report, writes(&bench)), (expected, before));
}

#[test]
fn several_webhooks_of_one_name_fail_alone() {
    let (mut bench, ids) = Bench::with(&["twice", "twice"]);
    let file = format!("[{}, {}]", entry("twice", ""), entry("new", ""));
    for options in [&["--dry-run"][..], &[]] {
        let ran = ensure(&mut bench, &file, options);
        assert_eq!(ran.code, 1);
        assert!(ran.out.contains(" new"), "{}", ran.out);
        assert!(ran.err.starts_with("webhookctl: twice: several webhooks have this name: "), "{}", ran.err);
        assert!(ids.iter().all(|id| ran.err.contains(id)) && ran.err.contains("concurrent runs"), "{}", ran.err);
    }
    assert_eq!(bench.emulator.calls("update-webhook"), 0);
}

#[test]
fn a_failed_list_changes_nothing() {
    let (mut bench, _) = Bench::with(&["audit"]);
    bench.emulator.fail_next(1, Failure::Envelope { status_code: 403, api_code: None, message: "no".into() });
    let before = bench.emulator.calls("create-webhook");
    assert!(ensure(&mut bench, &entry("new", ""), &[]).complaint(1).starts_with("list-webhooks failed: 403"));
    assert_eq!(bench.emulator.calls("create-webhook"), before);
}

#[test]
fn webhooks_of_all_pages_are_known() {
    let names: Vec<String> = (0..120).map(|number| format!("webhook-{number}")).collect();
    let (mut bench, _) = Bench::with(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let entries: Vec<String> = names.iter().map(|name| entry(name, r#", "enabled": true"#)).collect();
    let out = ensure(&mut bench, &format!("[{}]", entries.join(",")), &["--dry-run"]).ok();
    assert!(out.lines().all(|line| line.starts_with("would update webhook-")), "{out}");
    assert_eq!((out.lines().count(), bench.emulator.calls("list-webhooks")), (120, 3));
}
