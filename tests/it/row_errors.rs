//! Unreadable rows: the iterators return an error for each one and continue; other methods fail for the whole page.

use authing::{CreateWebhook, Ensured, Error, ErrorKind, GetWebhookLogs, ListWebhooks};
use serde_json::{Value, json};

use crate::support::{KEY_SECRET, Received, Server, builder, client, http, ok};

fn webhook(number: usize) -> Value {
    json!({
        "webhookId": format!("w{number}"), "createdAt": "", "updatedAt": "", "name": format!("n{number}"), "url": "https://a",
        "contentType": "application/json", "enabled": true
    })
}

fn log(number: usize) -> Value {
    json!({ "webhookId": "w1", "eventName": "login", "timestamp": number.to_string(), "success": true })
}

fn unreadable(mut row: Value) -> Value {
    for member in ["enabled", "success"] {
        if row.get(member).is_some() {
            row[member] = "maybe".into();
        }
    }
    row
}

fn page_of(request: &Received) -> usize {
    if request.http_method == "POST" {
        return usize::try_from(request.json()["page"].as_u64().unwrap()).unwrap();
    }
    request.target.split(['?', '&']).find_map(|pair| pair.strip_prefix("page=")).unwrap().parse().unwrap()
}

/// Serves `count` rows, 50 a page; those of `bad` are unreadable.
fn server_of(count: usize, bad: fn(usize) -> bool) -> Server {
    Server::start(move |request| {
        let row = if request.api_method() == "list-webhooks" { webhook } else { log };
        let first = (page_of(request) - 1) * 50;
        let rows = (first..count.min(first + 50)).map(|number| if bad(number) { unreadable(row(number)) } else { row(number) });
        ok(json!({ "totalCount": count, "list": rows.collect::<Vec<Value>>() }))
    })
}

/// Responds to every request with this page.
fn serving(data: &str) -> Server {
    let body = format!(r#"{{"statusCode":200,"message":"","data":{data}}}"#);
    Server::start(move |_| http(200, &[], &body))
}

#[test]
fn iteration_continues_after_an_unreadable_row() {
    let server = server_of(120, |number| number == 3 || number == 49 || number == 50 || number == 119);
    let client = client(&server);
    let rows: Vec<Result<String, Error>> = client.webhooks().map(|row| row.map(|webhook| webhook.webhook_id)).collect();
    assert_eq!(rows.len(), 120);
    for (number, row) in rows.iter().enumerate() {
        match row {
            Ok(id) => assert_eq!(id, &format!("w{number}")),
            Err(error) => assert_eq!(error.kind(), ErrorKind::Decode, "{error}"),
        }
    }
    let failed: Vec<usize> = (0..120).filter(|number| rows[*number].is_err()).collect();
    assert_eq!(failed, [3, 49, 50, 119]);
    assert_eq!(server.calls(), 3);
    let logs: Vec<bool> = client.webhook_logs("w1").map(|row| row.is_ok()).collect();
    assert_eq!((logs.len(), logs.iter().filter(|row| !**row).count()), (120, 4));
}

#[test]
fn row_error_names_path_position_and_call() {
    let server = server_of(60, |number| number == 53);
    let client = client(&server);
    let error = client.webhooks().find_map(Result::err).unwrap();
    let Error::Decode(decode) = &error else { panic!("{error:?}") };
    assert_eq!(decode.path(), "data.list[3].enabled");
    let body = ok(json!({ "totalCount": 60, "list": [] }));
    assert_eq!((decode.line(), error.status_code(), error.attempts(), error.is_retryable()), (1, Some(200), 1, false), "{body:?}");
    let text = format!("list-webhooks: data.list[3].enabled: expected true or false, found \"maybe\" (line 1, column {})", decode.column());
    assert_eq!(error.to_string(), text);
    let error = client.webhook_logs("w1").find_map(Result::err).unwrap();
    assert!(error.to_string().starts_with("get-webhook-logs: data.list[3].success: "), "{error}");
}

#[test]
fn row_error_has_the_same_position_as_the_page_error() {
    let bad = unreadable(webhook(2));
    let data = format!("{{\"totalCount\":3,\n \"list\":[{},\n{},\n\n {bad} ]\n}}", webhook(0), webhook(1));
    let server = serving(&data);
    let client = client(&server);
    let page = client.list_webhooks(&ListWebhooks::new()).unwrap_err();
    let row = client.webhooks().find_map(Result::err).unwrap();
    assert_eq!(row.to_string(), page.to_string());
    let Error::Decode(row) = row else { panic!("{row:?}") };
    assert_eq!((row.path(), row.line()), ("data.list[2].enabled", 5));
}

#[test]
fn rows_of_any_other_json_type_are_errors() {
    let good = webhook(1);
    let server = serving(&format!(r#"{{"totalCount":9,"list":[null,7,"x",true,[],{{}},[{good}],1e400,{good}]}}"#));
    let paths: Vec<Result<String, String>> = client(&server)
        .webhooks()
        .map(|row| match row {
            Ok(webhook) => Ok(webhook.webhook_id),
            Err(Error::Decode(error)) => Err(error.path().to_owned()),
            Err(error) => panic!("{error}"),
        })
        .collect();
    let mut expected: Vec<Result<String, String>> = (0..8).map(|index| Err(format!("data.list[{index}]"))).collect();
    expected.push(Ok("w1".to_owned()));
    assert_eq!(paths, expected);
    assert_eq!(server.calls(), 1);
}

#[test]
fn lists_in_other_forms_are_iterated() {
    let good = webhook(1);
    let in_text = |list: String| Value::from(list).to_string();
    for (list, ids) in [
        (good.to_string(), vec!["w1"]),
        (in_text(format!("[{good},{}]", webhook(2))), vec!["w1", "w2"]),
        (in_text(good.to_string()), vec!["w1"]),
        ("null".to_owned(), vec![]),
        ("\"\"".to_owned(), vec![]),
        ("[ ]".to_owned(), vec![]),
    ] {
        let server = serving(&format!("{{\"list\":{list},\"totalCount\":\"{}\"}}", ids.len()));
        let found: Vec<String> = client(&server).webhooks().map(|row| row.unwrap().webhook_id).collect();
        assert_eq!(found, ids, "{list}");
        let page = client(&server).list_webhooks(&ListWebhooks::new()).unwrap();
        assert_eq!(page.list.len(), ids.len(), "{list}");
    }
    let server = serving(&format!("{{\"list\":{}}}", in_text(format!("[{good},{}]", unreadable(webhook(2))))));
    let rows: Vec<Result<_, String>> = client(&server).webhooks().take(2).map(|row| row.map(drop).map_err(|e| e.to_string())).collect();
    assert!(rows[0].is_ok());
    assert!(rows[1].as_ref().is_err_and(|error| error.contains("data.list[1].enabled: ")), "{rows:?}");
}

#[test]
fn page_without_a_list_ends_iteration() {
    for (data, text) in [
        ("{}", "data: missing field `list`"),
        (r#"{"totalCount":1,"items":[]}"#, "data: missing field `list`"),
        (r#"{"list":7}"#, "data.list: expected a list, found 7"),
        (r#"{"list":true}"#, "data.list: expected a list, found true"),
        (r#"{"list":"x"}"#, "data.list: expected a list, found \"x\""),
        (r#"{"list":"[1"}"#, "data.list: expected a list, found \"[1\""),
        (r#"{"list":[],"list":[]}"#, "data: duplicate field `list`"),
        (r#"{"totalCount":"many","list":[]}"#, "data.totalCount: expected a number, found \"many\""),
        ("[]", "data: expected an object, found an array"),
        ("7", "data: expected an object, found 7"),
    ] {
        let server = serving(data);
        let client = client(&server);
        let mut webhooks = client.webhooks();
        let error = webhooks.next().unwrap().unwrap_err();
        assert!(error.to_string().starts_with(&format!("list-webhooks: {text} (line 1, ")), "{error}, expected {text}");
        assert!(webhooks.next().is_none());
        assert_eq!(server.calls(), 1);
    }
}

#[test]
fn failed_request_ends_iteration_after_row_errors() {
    let server = Server::start(|request| match page_of(request) {
        1 => ok(json!({ "totalCount": 100, "list": vec![unreadable(webhook(1)); 50] })),
        _ => http(200, &[], r#"{"statusCode":403,"message":"no"}"#),
    });
    let kinds: Vec<ErrorKind> = client(&server).webhooks().map(|row| row.unwrap_err().kind()).collect();
    assert_eq!((kinds.len(), kinds[0], kinds[50]), (51, ErrorKind::Decode, ErrorKind::Forbidden));
}

#[test]
fn page_request_fails_with_the_path_of_the_row() {
    let server = server_of(10, |number| number == 3);
    let error = client(&server).list_webhooks(&ListWebhooks::new().page(1)).unwrap_err();
    assert!(error.to_string().contains("data.list[3].enabled: "), "{error}");
    let error = client(&server).get_webhook_logs(&GetWebhookLogs::new("w1").page(1)).unwrap_err();
    assert!(error.to_string().contains("data.list[3].success: "), "{error}");
}

#[test]
fn too_many_unreadable_rows_end_iteration() {
    let rows = vec!["{}"; 2_000].join(",");
    let server = serving(&format!(r#"{{"totalCount":5000,"list":[{rows}]}}"#));
    assert_eq!(client(&server).webhooks().filter(Result::is_err).count(), 1_000);
    assert_eq!(server.calls(), 1);
}

#[test]
fn row_that_takes_too_much_memory_is_an_error() {
    let dense = vec![r#"{"":0}"#; 300_000].join(",");
    let row = |body: &str| format!(r#"{{"webhookId":"w1","eventName":"e","timestamp":"t","success":true,"requestBody":[{body}]}}"#);
    let server = serving(&format!(r#"{{"totalCount":3,"list":[{},{},{}]}}"#, row("1"), row(&dense), row("3")));
    let kinds: Vec<Result<Value, ErrorKind>> =
        client(&server).webhook_logs("w1").map(|row| row.map(|log| log.request_body).map_err(|error| error.kind())).collect();
    assert_eq!(kinds, [Ok(json!([1])), Err(ErrorKind::TooLarge), Ok(json!([3]))]);
    let error = client(&server).get_webhook_logs(&GetWebhookLogs::new("w1")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[test]
fn ensure_webhook_creates_nothing_if_a_row_is_unreadable() {
    let server = server_of(60, |number| number == 55);
    let wanted = CreateWebhook::new("new", "https://example.com/cb", ["login"]);
    let error = client(&server).ensure_webhook(&wanted).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().starts_with("list-webhooks: data.list[5].enabled: "), "{error}");
    assert_eq!((server.count("create-webhook"), server.count("update-webhook")), (0, 0));
    // A row with unusual but readable values is accepted.
    let mut odd = webhook(1);
    (odd["updatedAt"], odd["enabled"]) = (Value::Null, 1.into());
    odd["url"] = "https://example.com/cb".into();
    odd["events"] = json!(["login"]);
    let server = Server::start(move |_| ok(json!({ "totalCount": 1, "list": [odd.clone()] })));
    let ensured = client(&server).ensure_webhook(&CreateWebhook::new("n1", "https://example.com/cb", ["login"])).unwrap();
    assert!(matches!(ensured, Ensured::Unchanged(_)), "{ensured:?}");
}

#[test]
fn row_errors_show_no_secret() {
    let row = json!({ "webhookId": "w1", "createdAt": [KEY_SECRET], "name": KEY_SECRET, "enabled": KEY_SECRET });
    let mut whole = webhook(1);
    whole["enabled"] = KEY_SECRET.into();
    let mut named = webhook(2);
    named["secret"] = json!({ "value": "webhook-secret" });
    let server = Server::start(move |_| ok(json!({ "totalCount": 3, "list": [row, whole, named] })));
    let errors: Vec<Error> = builder(&server).build().unwrap().webhooks().map(Result::unwrap_err).collect();
    assert_eq!(errors.len(), 3);
    for error in errors {
        let text = format!("{error} {error:?}");
        assert!(!text.contains(KEY_SECRET) && !text.contains("webhook-secret"), "{text}");
    }
}
