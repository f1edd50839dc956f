//! The commands: requests and output.

use authing::emulator::Failure;
use serde_json::json;

use super::Setup;

#[test]
fn list_shows_all_pages() {
    let names: Vec<String> = (0..60).map(|number| format!("webhook-{number}")).collect();
    let (setup, ids) = Setup::with(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let out = setup.run(&["list"]).ok();
    assert_eq!(out.lines().count(), 61);
    assert!(ids.iter().all(|id| out.contains(id)));
    assert_eq!(setup.emulator.calls("list-webhooks"), 2);
    assert_eq!(Setup::new().run(&["list"]).ok(), "no webhooks\n");
}

#[test]
fn get_shows_all_fields() {
    let (setup, ids) = Setup::with(&["audit"]);
    let out = setup.run(&["get", &ids[0]]).ok();
    for line in ["name         audit", "events       login", "contentType  application/json", "enabled      true", "secret       none"] {
        assert!(out.lines().any(|shown| shown == line), "{line} is not in\n{out}");
    }
    assert!(setup.run(&["get", "unknown"]).error(1).starts_with("get-webhook: 404 not found (requestId "));
}

#[test]
fn create_sends_only_the_given_fields() {
    let setup = Setup::new();
    setup.run(&["create", "--name", "a", "--url", "https://example.com/", "--event", "login", "--event=user:created"]).ok();
    let least =
        json!({ "name": "a", "url": "https://example.com/", "events": ["login", "user:created"], "contentType": "application/json" });
    assert_eq!(setup.last().body, least);

    let all = "create --name b --url https://example.com/ --event login --content-type form --disabled --secret hush \
               --retry-count 3 --retry-delay 1 --retry-unit minute";
    setup.run(&all.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>()).ok();
    let retries = json!({ "enabled": true, "count": 3, "delay": 1, "delayUnit": "Minute" });
    let all = json!({
        "name": "b", "url": "https://example.com/", "events": ["login"], "contentType": "application/x-www-form-urlencoded",
        "enabled": false, "secret": "hush", "retryConfig": retries
    });
    assert_eq!(setup.last().body, all);
}

#[test]
fn update_sends_only_the_given_fields() {
    let (setup, ids) = Setup::with(&["audit"]);
    let id = ids[0].as_str();
    for (arguments, sent) in [
        (&["--enabled", "FALSE"][..], json!({ "webhookId": id, "enabled": false })),
        (&["--event", "test"], json!({ "webhookId": id, "events": ["test"] })),
        (&["--secret", ""], json!({ "webhookId": id, "secret": "" })),
        (&["--retry-count", "0"], json!({ "webhookId": id, "retryConfig": { "enabled": false } })),
    ] {
        setup.run(&[&["update", id], arguments].concat()).ok();
        assert_eq!(setup.last().body, sent);
    }
}

#[test]
fn byte_order_mark_and_line_ends_of_secrets_are_removed() {
    let (mut setup, ids) = Setup::with(&["audit"]);
    let file = std::env::temp_dir().join(format!("webhookctl-secret-{}", std::process::id()));
    let path = file.to_str().unwrap().to_owned();
    for (given, secret) in
        [("plain", "plain"), ("two words\n", "two words"), ("windows\r\n", "windows"), ("\u{feff}marked\r\n\r\n", "marked")]
    {
        setup.variables.push(("HOOK_SECRET", given));
        setup.input = given.into();
        std::fs::write(&file, given).unwrap();
        for (option, value) in [("--secret-env", "HOOK_SECRET"), ("--secret-file", "-"), ("--secret-file", &path)] {
            setup.run(&["update", &ids[0], option, value]).ok();
            assert_eq!(setup.last().body["secret"], secret, "{option}");
        }
        setup.variables.pop();
    }
    std::fs::remove_file(&file).unwrap();
    for empty in ["", "\u{feff}", "\r\n", "\u{feff}\n"] {
        setup.input = empty.into();
        setup.variables.push(("HOOK_SECRET", empty));
        let error = setup.run(&["update", &ids[0], "--secret-file", "-"]).error(1);
        assert_eq!(error, "--secret-file: standard input is empty");
        let error = setup.run(&["update", &ids[0], "--secret-env", "HOOK_SECRET"]).error(1);
        assert_eq!(error, "--secret-env: HOOK_SECRET is not set in the environment or empty");
        setup.variables.pop();
    }
    assert_eq!(
        setup.run(&["update", &ids[0], "--secret-env", "MISSING"]).error(1),
        "--secret-env: MISSING is not set in the environment or empty"
    );
}

#[test]
fn invalid_requests_are_usage_errors() {
    let (mut setup, ids) = Setup::with(&["audit"]);
    setup.input = "hush \n".into();
    let sent = setup.emulator.requests().len();
    let create = |name: &str, secret: &str| {
        setup.run(&["create", "--name", name, "--url", "https://example.com/", "--event", "login", "--secret", secret]).error(2)
    };
    let update = setup.run(&["update", &ids[0], "--secret-file", "-"]).error(2);
    for (text, rule, command) in [
        (create("a", "hush\u{e9}"), "secret must be printable ASCII ", "create"),
        (create(" ", "hush"), "name is blank: ", "create"),
        (update, "secret must be printable ASCII ", "update"),
    ] {
        assert!(text.starts_with(rule) && text.ends_with(&format!("; try webhookctl {command} --help")), "{text}");
    }
    assert_eq!(setup.emulator.requests().len(), sent);
}

#[test]
fn disable_continues_after_a_failure() {
    let (setup, ids) = Setup::with(&["first", "second"]);
    let run = setup.run(&["disable", &ids[0], "unknown", &ids[1]]);
    assert_eq!((run.code, run.out), (1, format!("disabled   {}  first\ndisabled   {}  second\n", ids[0], ids[1])));
    assert!(run.err.starts_with("webhookctl: unknown: update-webhook: 404 not found"), "{}", run.err);
    assert!(setup.client().webhooks().all(|webhook| !webhook.unwrap().enabled));
    let enabled = json!([{ "webhookId": ids[0], "name": "first", "result": "enabled" }]);
    assert_eq!(setup.run(&["enable", &ids[0], "--json"]).json(), enabled);
}

#[test]
fn delete_reports_deleted_and_missing_webhooks() {
    let (setup, ids) = Setup::with(&["first", "second", "third", "fourth"]);
    assert_eq!(setup.run(&["delete", &ids[0], &ids[1]]).ok(), format!("deleted    {}\ndeleted    {}\n", ids[0], ids[1]));
    let calls = || setup.emulator.calls("delete-webhook");
    assert_eq!(calls(), 1);
    assert_eq!(setup.run(&["delete", "nope", &ids[2]]).ok(), format!("no webhook nope\ndeleted    {}\n", ids[2]));
    assert_eq!((setup.last().body, calls()), (json!({ "webhookIds": [ids[2]] }), 2));
    assert_eq!(setup.run(&["delete", &ids[0]]).ok(), format!("no webhook {}\n", ids[0]));
    assert_eq!(setup.run(&["delete", "nope", "--json"]).json(), json!([{ "webhookId": "nope", "result": "not found" }]));
    assert_eq!((calls(), setup.client().webhooks().count()), (2, 1));
}

#[test]
fn delete_deletes_nothing_if_a_lookup_fails() {
    let (setup, ids) = Setup::with(&["first"]);
    setup.emulator.fail_next(9, Failure::Http { status: 503, body: String::new() });
    assert!(setup.run(&["delete", &ids[0], "--retries", "0"]).error(1).contains("HTTP 503"));
    assert_eq!(setup.emulator.calls("delete-webhook"), 0);
}

#[test]
fn logs_shows_the_newest_deliveries_up_to_the_limit() {
    let (setup, ids) = Setup::with(&["audit"]);
    let id = ids[0].as_str();
    assert_eq!(setup.run(&["logs", id]).ok(), "no deliveries\n");
    for _ in 0..25 {
        setup.client().trigger_webhook(&authing::TriggerWebhook::new(id)).unwrap();
    }
    let lines = |arguments: &[&str]| setup.run(&[&["logs", id], arguments].concat()).ok().lines().count() - 1;
    assert_eq!((lines(&[]), lines(&["--limit", "3"]), lines(&["--all"])), (20, 3, 25));
    let newest = setup.run(&["logs", id, "--limit", "1"]).ok();
    let row: Vec<&str> = newest.lines().nth(1).unwrap().split_whitespace().skip(1).collect();
    assert_eq!(row, ["test", "yes", "200"]);
}

#[test]
fn trigger_sends_the_given_body_and_headers() {
    let (setup, ids) = Setup::with(&["audit"]);
    let body = r#"{"eventName":"login","data":{"n":1}}"#;
    let triggered = setup.run(&["trigger", &ids[0], "--body", body, "--header", "x-trace=a=b"]).json();
    assert_eq!(triggered["statusCode"], 404);
    let delivered = setup.last();
    assert_eq!((delivered.path.as_str(), &delivered.body), ("/callback", &serde_json::from_str(body).unwrap()));
    assert!(delivered.headers.contains(&("x-trace".to_owned(), "a=b".to_owned())));
    let sent = setup.emulator.requests().into_iter().find(|request| request.api_method == "trigger-webhook").unwrap().body;
    let expected = json!({
        "webhookId": ids[0], "requestHeaders": { "x-trace": "a=b" }, "requestBody": { "eventName": "login", "data": { "n": 1 } }
    });
    assert_eq!(sent, expected);
}

#[test]
fn events_lists_names_and_categories() {
    let setup = Setup::new();
    let out = setup.run(&["events"]).ok();
    let row: Vec<&str> = out.lines().find(|line| line.starts_with("user:created ")).unwrap().split("  ").collect();
    assert_eq!(row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect::<Vec<_>>()[1..3], ["user", "user created"]);
    assert_eq!(out.lines().count(), 77);
    assert_eq!(setup.run(&["events", "--json"]).json()["events"].as_array().unwrap().len(), 76);
}

#[test]
fn call_sends_requests_to_any_endpoint() {
    let (setup, ids) = Setup::with(&["audit"]);
    let data = setup.run(&["call", "get", "/api/v3/list-webhooks", "limit=5", "page=1"]).json();
    assert_eq!(data["list"][0]["webhookId"], json!(ids[0]));
    assert_eq!(setup.last().query, [("limit".to_owned(), "5".to_owned()), ("page".to_owned(), "1".to_owned())]);
    assert_eq!(setup.run(&["call", "POST", "/api/v3/delete-webhook", r#"{"webhookIds":["x"]}"#]).ok(), "null\n");
    assert_eq!(setup.last().body, json!({ "webhookIds": ["x"] }));
    assert!(setup.run(&["call", "POST", "/api/v3/create-anything"]).error(1).starts_with("create-anything: 404"));
    assert_eq!(setup.last().body, json!({}));
}

#[test]
fn call_parses_post_values_as_json_or_string() {
    let mut setup = Setup::new();
    let pairs =
        ["t=true", "n=-1.50", "o={\"a\":[1]}", "l=[]", "s=007", "e=", "z=null", "q=\"13800000000\"", "d=12345678901234567890123", "x=a=b"];
    setup.run(&[&["call", "POST", "/api/v3/anything"], &pairs[..]].concat());
    let body = json!({
        "t": true, "n": -1.5, "o": { "a": [1] }, "l": [], "s": "007", "e": "", "z": "null", "q": "13800000000",
        "d": "12345678901234567890123", "x": "a=b"
    });
    assert_eq!(setup.last().body, body);
    setup.input = r#"{"from":"stdin"}"#.into();
    setup.run(&["call", "POST", "/api/v3/anything", "-"]);
    assert_eq!(setup.last().body, json!({ "from": "stdin" }));
}
