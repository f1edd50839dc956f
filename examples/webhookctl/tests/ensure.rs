//! `ensure`: files good and bad.

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
fn one_that_fails_does_not_keep_the_others_from_being_carried_out() {
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
        (r#"{"name":"a","url":"u","events":[]}"#, 1, "events needs the name of at least one event, and no empty ones"),
        (r#"{"name":"a","url":"u","events":"login"}"#, 1, "invalid type: string \"login\", expected an array"),
        (&good.replace('}', ",\n\"enabled\":\"yes\"}"), 2, "invalid type: string \"yes\", expected true or false"),
        (&good.replace('}', ",\n\"secret\":\"***\"}"), 2, "secret is ***, which only stands for one"),
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
