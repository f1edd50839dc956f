//! Responses that do not match the type, are too large or malicious: errors of the right kind, no panic, no success.

use authing::{Credentials, Error, ErrorKind, GetWebhookLogs, ListWebhooks, ManagementClient, TriggerWebhook, Webhook};

use crate::support::{Reply, Server, Step, builder, client, http};

const WEBHOOK: &str =
    r#"{"webhookId":"w1","createdAt":"c","updatedAt":"u","name":"n","url":"https://a","contentType":"application/json","enabled":true}"#;

#[test]
fn decode_error_names_path_position_and_value() {
    let page = |second: &str| format!("{{\"totalCount\":2,\n\"list\":[{WEBHOOK},\n{second}]}}");
    let list = |data: String| decode_failure(data, |c| c.list_webhooks(&ListWebhooks::new()).map(drop));
    let get = |data: String| decode_failure(data, |c| c.get_webhook("w1").map(drop));
    for (error, path, text) in [
        (
            get(WEBHOOK.replace("true", "\"maybe\"")),
            "data.enabled",
            "get-webhook failed: data.enabled: expected true or false, found \"maybe\" (line 1, column 161)",
        ),
        (
            get(WEBHOOK.replace("\"n\"", "[]")),
            "data.name",
            "get-webhook failed: data.name: expected a string, found an array (line 1, column 96)",
        ),
        (get("{}".to_owned()), "data", "get-webhook failed: data: missing field `webhookId` (line 1, column 39)"),
        (
            list(page(&WEBHOOK.replace("\"name\":\"n\",", ""))),
            "data.list[1]",
            "list-webhooks failed: data.list[1]: missing field `name` (line 3, column 1)",
        ),
        (
            list(page(&WEBHOOK.replace("true", "2"))),
            "data.list[1].enabled",
            "list-webhooks failed: data.list[1].enabled: expected true or false, found 2 (line 3, column 123)",
        ),
        (list("{\"list\":7}".to_owned()), "data.list", "list-webhooks failed: data.list: expected a list, found 7 (line 1, column 47)"),
        (
            list("{\"totalCount\":{}}".to_owned()),
            "data.totalCount",
            "list-webhooks failed: data.totalCount: expected a number, found an object (line 1, column 53)",
        ),
    ] {
        assert_eq!(error.to_string(), text);
        let Error::Decode(decode) = &error else { panic!("{error:?}") };
        assert_eq!(decode.path(), path);
        assert!(text.ends_with(&format!("(line {}, column {})", decode.line(), decode.column())), "{text}");
        assert_eq!((error.kind(), error.status_code(), error.attempts(), error.is_retryable()), (ErrorKind::Decode, Some(200), 1, false));
    }
}

#[test]
fn decode_error_names_path_of_unexpected_object_or_array() {
    for (data, text) in [
        (WEBHOOK.replace("\"n\"", "[7]"), "data.name: expected a string, found an array"),
        (WEBHOOK.replace("\"n\"", "{}"), "data.name: expected a string, found an object"),
        (WEBHOOK.replace("true", " {}"), "data.enabled: expected true or false, found an object"),
        (WEBHOOK.replace("true", "true,\"events\":[{}]"), "data.events[0]: expected a string, found an object"),
    ] {
        let error = decode_failure(data, |c| c.get_webhook("w1").map(drop));
        assert!(error.to_string().starts_with(&format!("get-webhook failed: {text} (line 1, ")), "{error}");
    }
}

#[test]
fn decode_error_uses_json_type_names() {
    for (data, text) in [
        ("\"w1\"".to_owned(), "data: expected an object, found \"w1\""),
        ("7".to_owned(), "data: expected an object, found 7"),
        (WEBHOOK.replace("true", "true,\"retryConfig\":7"), "data.retryConfig: expected an object, found 7"),
    ] {
        let error = decode_failure(data, |c| c.get_webhook("w1").map(drop));
        assert!(error.to_string().starts_with(&format!("get-webhook failed: {text} (line 1, ")), "{error}");
    }
}

#[test]
fn rejects_array_as_webhook_or_page() {
    let webhook = r#"["w1","c","u","n","https://a","application/json",true,[],null,null]"#;
    let webhook = respond_with(webhook, |c| c.get_webhook("w1").map(drop));
    assert_eq!(webhook.map_err(|error| error.kind()), Err(ErrorKind::Decode));
    let page = respond_with("[]", |c| c.list_webhooks(&ListWebhooks::new()).map(drop));
    assert_eq!(page.map_err(|error| error.kind()), Err(ErrorKind::Decode));
}

#[test]
fn delete_succeeds_with_deeply_nested_unknown_fields() {
    let deep = format!("{{\"success\":true,\"trace\":{}{}}}", "[".repeat(200), "]".repeat(200));
    respond_with(&deep, |c| c.delete_webhook(["w1"])).unwrap();
}

#[test]
fn rejects_body_larger_than_max_response_size() {
    let largest = enveloped(WEBHOOK);
    let larger = largest.clone() + " ";
    for (framing, reply) in
        [("content-length", plain as fn(&str) -> Reply), ("chunks", chunked), ("until the end of the connection", until_close)]
    {
        let limit = largest.len() as u64;
        assert_eq!(get_webhook(reply(&largest), limit).expect(framing).webhook_id, "w1");
        let error = get_webhook(reply(&larger), limit).expect_err(framing);
        assert!(matches!(error, Error::Transport(_)), "{framing}: {error:?}");
        assert_eq!((error.kind(), error.attempts(), error.is_retryable()), (ErrorKind::TooLarge, 1, false), "{framing}");
        assert_eq!(
            error.to_string(),
            format!("get-webhook failed: the answer is larger than {limit} bytes (max_response_size)"),
            "{framing}"
        );
    }
}

#[test]
fn rejects_content_length_above_max_response_size() {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", u64::MAX);
    let error = get_webhook(vec![Step::Send(head.into_bytes()), Step::Hang], 1_000).unwrap_err();
    assert_eq!(error.to_string(), "get-webhook failed: the answer is larger than 1000 bytes (max_response_size)");
}

#[test]
#[cfg(feature = "gzip")]
fn max_response_size_limits_decompressed_body() {
    let reply = |body: &str| http(200, &[("content-encoding", "gzip")], gzip(body.as_bytes()));
    let body = enveloped(WEBHOOK);
    let server = Server::start({
        let reply = reply(&body);
        move |_| reply.clone()
    });
    assert_eq!(client(&server).get_webhook("w1").unwrap().name, "n");
    assert_eq!(server.requests("get-webhook")[0].header("accept-encoding"), Some("gzip"));
    let limit = body.len() as u64;
    assert_eq!(get_webhook(reply(&body), limit).unwrap().webhook_id, "w1");
    for blanks in [1, 4 << 20] {
        let bomb = body.clone() + &" ".repeat(blanks);
        assert!(gzip(bomb.as_bytes()).len() < 8 << 10);
        let error = get_webhook(reply(&bomb), limit).unwrap_err();
        assert_eq!(error.to_string(), format!("get-webhook failed: the answer is larger than {limit} bytes (max_response_size)"));
    }
}

#[test]
fn invalid_json_values_are_decode_errors() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let deep_response = format!("{{\"response\":{deep}}}");
    let twice = WEBHOOK.replace("\"name\":\"n\"", "\"name\":\"n\",\"name\":\"m\"");
    let trigger = |c: &ManagementClient| c.trigger_webhook(&TriggerWebhook::new("w1")).map(drop);
    let get = |c: &ManagementClient| c.get_webhook("w1").map(drop);
    let list = |c: &ManagementClient| c.list_webhooks(&ListWebhooks::new()).map(drop);
    for (row, body, call, kind, text) in [
        ("a duplicate key", enveloped(&twice), get as fn(&ManagementClient) -> _, ErrorKind::Decode, "data: duplicate field `name` ("),
        ("a deeply nested response", enveloped(&deep_response), trigger, ErrorKind::Decode, "data.response[0]"),
        (
            "a number out of range",
            enveloped("{\"totalCount\":1e400}"),
            list,
            ErrorKind::Decode,
            "data.totalCount: a value that the type does not allow",
        ),
    ] {
        let server = Server::start(move |_| http(200, &[], &body));
        let error = call(&client(&server)).expect_err(row);
        let message = error.to_string();
        assert_eq!(error.kind(), kind, "{row}: {message}");
        assert!(message.split_once(" failed: ").is_some_and(|(_, rest)| rest.starts_with(text)), "{row}: {message}");
        assert!(message.chars().count() < 1_100, "{row}: {message}");
    }
}

/// With its feature `raw_value`, `serde_json` reads the string in a member of this name as JSON, and restarts its recursion
/// limit there. Without a check, such members nested in each other would overflow the stack.
#[test]
fn name_of_raw_values_is_ordinary_data() {
    let nested = |name: &str| {
        let wrap = |text: String, _| {
            let text = serde_json::to_string(&text).unwrap();
            format!("{}{{\"{name}\":{text}}}{}", "[".repeat(60), "]".repeat(60))
        };
        (0..14).fold("1".to_owned(), wrap)
    };
    let written_out = nested("$serde_json::private::RawValue");
    let escaped = nested("\\u0024serde_json::private::RawValue");
    for text in [&written_out, &escaped] {
        let expected: serde_json::Value = serde_json::from_str(text).unwrap();
        let response = respond_with(&format!("{{\"response\":{text}}}"), |c| c.trigger_webhook(&TriggerWebhook::new("w1"))).unwrap();
        assert!(response.response == expected && expected.to_string().contains("$serde_json::private::RawValue"));
        let log = format!(
            "{{\"list\":[{{\"webhookId\":\"w1\",\"eventName\":\"test\",\"requestBody\":{text},\"timestamp\":\"\",\"success\":true}}]}}"
        );
        let page = respond_with(&log, |c| c.get_webhook_logs(&GetWebhookLogs::new("w1"))).unwrap();
        assert!(page.list[0].request_body == expected);
        let raw = respond_with(text, |c| c.get::<serde_json::Value>("/api/v3/get-user", &[])).unwrap();
        assert!(raw.data.unwrap() == expected);
        let success = format!("{{\"success\":{text}}}");
        respond_with(&success, |c| c.delete_webhook(["w1"])).unwrap();
        let message = format!("{{\"statusCode\":404,\"message\":{text}}}");
        let error = respond_with("0", |_| get_webhook(plain(&message), 1 << 20)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }
}

#[test]
fn invalid_utf8_body_is_escaped_in_the_error() {
    let body = [b"{\"statusCode\":200,\"data\":\"\xff\x00".as_slice(), b"\"}"].concat();
    let server = Server::start(move |_| http(200, &[], &body));
    let error = client(&server).delete_webhook(["w1"]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NoEnvelope);
    assert!(error.to_string().contains("its answer: {\"statusCode\":200,\"data\":\"\u{fffd}\\u{0}\"}"), "{error}");
}

#[test]
fn unknown_fields_may_be_nested_to_any_depth() {
    let deep = format!("{}{}", "{\"a\":".repeat(10_000), "1".to_owned() + &"}".repeat(10_000));
    let body = enveloped(&WEBHOOK.replace("\"name\"", &format!("\"tags\":{deep},\"name\"")));
    assert_eq!(get_webhook(http(200, &[], body), 1 << 20).unwrap().name, "n");
}

#[test]
fn total_count_accepts_any_integer_and_saturates() {
    let listed = |count: &str| {
        respond_with(&format!("{{\"totalCount\":{count},\"list\":[]}}"), |c| c.list_webhooks(&ListWebhooks::new()).map(|p| p.total_count))
    };
    for (count, read) in [("18446744073709551616", u64::MAX), ("\"99999999999999999999\"", u64::MAX), ("-1", 0), ("\"7\"", 7), ("null", 0)]
    {
        assert_eq!(listed(count).expect(count), read, "{count}");
    }
    for (count, text) in [
        ("\"many\"", "expected a number, found \"many\""),
        ("1.5", "expected a whole number, found 1.5"),
        ("{}", "expected a number, found an object"),
    ] {
        let error = listed(count).expect_err(count).to_string();
        assert!(error.starts_with(&format!("list-webhooks failed: data.totalCount: {text} (line 1, ")), "{error}");
    }
}

/// The error of `call` if the response has this data.
fn decode_failure(data: String, call: impl Fn(&ManagementClient) -> Result<(), Error>) -> Error {
    respond_with(&data, call).unwrap_err()
}

fn respond_with<T>(data: &str, call: impl Fn(&ManagementClient) -> Result<T, Error>) -> Result<T, Error> {
    let body = enveloped(data);
    let server = Server::start(move |_| http(200, &[], &body));
    call(&client(&server))
}

/// The result of `get_webhook` for a response, without retries and token call.
fn get_webhook(reply: Reply, max_response_size: u64) -> Result<Webhook, Error> {
    let server = Server::start(move |_| reply.clone());
    let token = Credentials::access_token("token", "pool");
    builder(&server).credentials(token).max_retries(0).max_response_size(max_response_size).build().unwrap().get_webhook("w1")
}

fn enveloped(data: &str) -> String {
    format!("{{\"statusCode\":200,\"message\":\"\",\"data\":{data}}}")
}

fn plain(body: &str) -> Reply {
    http(200, &[], body)
}

fn chunked(body: &str) -> Reply {
    let (first, second) = body.split_at(body.len() / 2);
    let chunks = format!("{:x}\r\n{first}\r\n{:x}\r\n{second}\r\n0\r\n\r\n", first.len(), second.len());
    vec![Step::Send(format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{chunks}").into_bytes())]
}

fn until_close(body: &str) -> Reply {
    vec![Step::Send(format!("HTTP/1.1 200 OK\r\n\r\n{body}").into_bytes()), Step::Close]
}

#[cfg(feature = "gzip")]
fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut encoder, bytes).unwrap();
    encoder.finish().unwrap()
}
