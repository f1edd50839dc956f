//! Each command, and what it sends.

use authing::emulator::Failure;
use serde_json::json;

use super::Bench;

#[test]
fn list_shows_the_webhooks_of_all_pages() {
    let names: Vec<String> = (0..60).map(|number| format!("webhook-{number}")).collect();
    let (bench, ids) = Bench::with(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let out = bench.run(&["list"]).ok();
    assert_eq!(out.lines().count(), 61);
    assert!(ids.iter().all(|id| out.contains(id)));
    assert_eq!(bench.emulator.calls("list-webhooks"), 2);
    assert_eq!(Bench::new().run(&["list"]).ok(), "no webhooks\n");
}

#[test]
fn get_shows_all_of_one_webhook() {
    let (bench, ids) = Bench::with(&["audit"]);
    let out = bench.run(&["get", &ids[0]]).ok();
    for line in ["name         audit", "events       login", "contentType  application/json", "enabled      true", "secret       none"] {
        assert!(out.lines().any(|shown| shown == line), "{line} is not in\n{out}");
    }
    assert!(bench.run(&["get", "unknown"]).complaint(1).starts_with("get-webhook failed: 404 not found (requestId "));
}

#[test]
fn create_sends_what_is_given_and_nothing_else() {
    let bench = Bench::new();
    bench.run(&["create", "--name", "a", "--url", "https://example.com/", "--event", "login", "--event=user:created"]).ok();
    let least =
        json!({ "name": "a", "url": "https://example.com/", "events": ["login", "user:created"], "contentType": "application/json" });
    assert_eq!(bench.last().body, least);

    let all = "create --name b --url https://example.com/ --event login --content-type form --disabled --secret hush \
               --retry-count 3 --retry-delay 1 --retry-unit minute";
    bench.run(&all.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>()).ok();
    let retries = json!({ "enabled": true, "count": 3, "delay": 1, "delayUnit": "Minute" });
    let all = json!({
        "name": "b", "url": "https://example.com/", "events": ["login"], "contentType": "application/x-www-form-urlencoded",
        "enabled": false, "secret": "hush", "retryConfig": retries
    });
    assert_eq!(bench.last().body, all);
}

#[test]
fn update_sends_what_is_given_and_nothing_else() {
    let (bench, ids) = Bench::with(&["audit"]);
    let id = ids[0].as_str();
    for (arguments, sent) in [
        (&["--enabled", "FALSE"][..], json!({ "webhookId": id, "enabled": false })),
        (&["--event", "test"], json!({ "webhookId": id, "events": ["test"] })),
        (&["--secret", ""], json!({ "webhookId": id, "secret": "" })),
        (&["--retry-count", "0"], json!({ "webhookId": id, "retryConfig": { "enabled": false } })),
    ] {
        bench.run(&[&["update", id], arguments].concat()).ok();
        assert_eq!(bench.last().body, sent);
    }
}

#[test]
fn a_secret_is_read_without_byte_order_mark_and_line_ends() {
    let (mut bench, ids) = Bench::with(&["audit"]);
    let file = std::env::temp_dir().join(format!("webhookctl-secret-{}", std::process::id()));
    let path = file.to_str().unwrap().to_owned();
    for (given, secret) in
        [("plain", "plain"), ("two words\n", "two words"), ("windows\r\n", "windows"), ("\u{feff}marked\r\n\r\n", "marked")]
    {
        bench.variables.push(("HOOK_SECRET", given));
        bench.input = given.into();
        std::fs::write(&file, given).unwrap();
        for (option, value) in [("--secret-env", "HOOK_SECRET"), ("--secret-file", "-"), ("--secret-file", &path)] {
            bench.run(&["update", &ids[0], option, value]).ok();
            assert_eq!(bench.last().body["secret"], secret, "{option}");
        }
        bench.variables.pop();
    }
    std::fs::remove_file(&file).unwrap();
    for empty in ["", "\u{feff}", "\r\n", "\u{feff}\n"] {
        bench.input = empty.into();
        bench.variables.push(("HOOK_SECRET", empty));
        let complaint = bench.run(&["update", &ids[0], "--secret-file", "-"]).complaint(1);
        assert_eq!(complaint, "- is empty (--secret-file)");
        let complaint = bench.run(&["update", &ids[0], "--secret-env", "HOOK_SECRET"]).complaint(1);
        assert_eq!(complaint, "HOOK_SECRET is not set in the environment (--secret-env)");
        bench.variables.pop();
    }
    assert_eq!(
        bench.run(&["update", &ids[0], "--secret-env", "NOWHERE"]).complaint(1),
        "NOWHERE is not set in the environment (--secret-env)"
    );
}

#[test]
fn what_the_crate_rejects_is_wrong_usage() {
    let (mut bench, ids) = Bench::with(&["audit"]);
    bench.input = "hush \n".into();
    let sent = bench.emulator.requests().len();
    let rule = "secret must be printable ASCII (0x20 to 0x7E) without a space at the start or end; try webhookctl";
    let create = ["create", "--name", "a", "--url", "https://example.com/", "--event", "login", "--secret", "hush\u{e9}"];
    assert_eq!(bench.run(&create).complaint(2), format!("{rule} create --help"));
    assert_eq!(bench.run(&["update", &ids[0], "--secret-file", "-"]).complaint(2), format!("{rule} update --help"));
    let name = "name is blank: give the webhook a name; try webhookctl update --help";
    assert_eq!(bench.run(&["update", &ids[0], "--name", " "]).complaint(2), name);
    assert_eq!(bench.emulator.requests().len(), sent);
}

#[test]
fn switching_goes_on_after_a_failure_and_is_one() {
    let (bench, ids) = Bench::with(&["first", "second"]);
    let ran = bench.run(&["disable", &ids[0], "unknown", &ids[1]]);
    assert_eq!((ran.code, ran.out), (1, format!("disabled   {}  first\ndisabled   {}  second\n", ids[0], ids[1])));
    assert!(ran.err.starts_with("webhookctl: unknown: update-webhook failed: 404 not found"), "{}", ran.err);
    assert!(bench.client().webhooks().all(|webhook| !webhook.unwrap().enabled));
    let enabled = json!([{ "webhookId": ids[0], "name": "first", "result": "enabled" }]);
    assert_eq!(bench.run(&["enable", &ids[0], "--json"]).json(), enabled);
}

#[test]
fn delete_says_what_it_deleted_and_what_was_not_there() {
    let (bench, ids) = Bench::with(&["first", "second", "third", "fourth"]);
    assert_eq!(bench.run(&["delete", &ids[0], &ids[1]]).ok(), format!("deleted    {}\ndeleted    {}\n", ids[0], ids[1]));
    let calls = || bench.emulator.calls("delete-webhook");
    assert_eq!(calls(), 1);
    assert_eq!(bench.run(&["delete", "nope", &ids[2]]).ok(), format!("no webhook nope\ndeleted    {}\n", ids[2]));
    assert_eq!((bench.last().body, calls()), (json!({ "webhookIds": [ids[2]] }), 2));
    assert_eq!(bench.run(&["delete", &ids[0]]).ok(), format!("no webhook {}\n", ids[0]));
    assert_eq!(bench.run(&["delete", "nope", "--json"]).json(), json!([{ "webhookId": "nope", "result": "not found" }]));
    assert_eq!((calls(), bench.client().webhooks().count()), (2, 1));
}

#[test]
fn delete_of_several_deletes_none_if_the_service_fails() {
    let (bench, ids) = Bench::with(&["first"]);
    bench.emulator.fail_next(9, Failure::Http { status: 503, body: String::new() });
    assert!(bench.run(&["delete", &ids[0], "--retries", "0"]).complaint(1).contains("HTTP 503"));
    assert_eq!(bench.emulator.calls("delete-webhook"), 0);
}

#[test]
fn logs_shows_the_newest_deliveries_up_to_a_limit() {
    let (bench, ids) = Bench::with(&["audit"]);
    let id = ids[0].as_str();
    assert_eq!(bench.run(&["logs", id]).ok(), "no deliveries\n");
    for _ in 0..25 {
        bench.client().trigger_webhook(&authing::TriggerWebhook::new(id)).unwrap();
    }
    let lines = |arguments: &[&str]| bench.run(&[&["logs", id], arguments].concat()).ok().lines().count() - 1;
    assert_eq!((lines(&[]), lines(&["--limit", "3"]), lines(&["--all"])), (20, 3, 25));
    let newest = bench.run(&["logs", id, "--limit", "1"]).ok();
    let row: Vec<&str> = newest.lines().nth(1).unwrap().split_whitespace().skip(1).collect();
    assert_eq!(row, ["test", "yes", "200"]);
}

#[test]
fn trigger_delivers_what_is_given() {
    let (bench, ids) = Bench::with(&["audit"]);
    let body = r#"{"eventName":"login","data":{"n":1}}"#;
    let answered = bench.run(&["trigger", &ids[0], "--body", body, "--header", "x-trace=a=b"]).json();
    assert_eq!(answered["statusCode"], 404);
    let delivered = bench.last();
    assert_eq!((delivered.path.as_str(), &delivered.body), ("/callback", &serde_json::from_str(body).unwrap()));
    assert!(delivered.headers.contains(&("x-trace".to_owned(), "a=b".to_owned())));
    let sent = bench.emulator.requests().into_iter().find(|request| request.api_method == "trigger-webhook").unwrap().body;
    let expected = json!({
        "webhookId": ids[0], "requestHeaders": { "x-trace": "a=b" }, "requestBody": { "eventName": "login", "data": { "n": 1 } }
    });
    assert_eq!(sent, expected);
}

#[test]
fn events_are_shown_with_their_names() {
    let bench = Bench::new();
    let out = bench.run(&["events"]).ok();
    let row: Vec<&str> = out.lines().find(|line| line.starts_with("user:created ")).unwrap().split("  ").collect();
    assert_eq!(row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect::<Vec<_>>()[1..3], ["user", "user created"]);
    assert_eq!(out.lines().count(), 77);
    assert_eq!(bench.run(&["events", "--json"]).json()["events"].as_array().unwrap().len(), 76);
}

#[test]
fn call_reaches_any_endpoint() {
    let (bench, ids) = Bench::with(&["audit"]);
    let data = bench.run(&["call", "get", "/api/v3/list-webhooks", "limit=5", "page=1"]).json();
    assert_eq!(data["list"][0]["webhookId"], json!(ids[0]));
    assert_eq!(bench.last().query, [("limit".to_owned(), "5".to_owned()), ("page".to_owned(), "1".to_owned())]);
    assert_eq!(bench.run(&["call", "POST", "/api/v3/delete-webhook", r#"{"webhookIds":["x"]}"#]).ok(), "null\n");
    assert_eq!(bench.last().body, json!({ "webhookIds": ["x"] }));
    assert!(bench.run(&["call", "POST", "/api/v3/create-role"]).complaint(1).starts_with("create-role failed: 404"));
    assert_eq!(bench.last().body, json!({}));
}

#[test]
fn post_pairs_are_json_if_they_parse_and_text_otherwise() {
    let mut bench = Bench::new();
    let pairs =
        ["t=true", "n=-1.50", "o={\"a\":[1]}", "l=[]", "s=007", "e=", "z=null", "q=\"13800000000\"", "d=12345678901234567890123", "x=a=b"];
    bench.run(&[&["call", "POST", "/api/v3/anything"], &pairs[..]].concat());
    let body = json!({
        "t": true, "n": -1.5, "o": { "a": [1] }, "l": [], "s": "007", "e": "", "z": "null", "q": "13800000000",
        "d": "12345678901234567890123", "x": "a=b"
    });
    assert_eq!(bench.last().body, body);
    bench.input = r#"{"from":"stdin"}"#.into();
    bench.run(&["call", "POST", "/api/v3/anything", "-"]);
    assert_eq!(bench.last().body, json!({ "from": "stdin" }));
}
