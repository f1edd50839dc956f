//! Values of another type than declared are converted if possible; otherwise the error has their path.

use authing::{
    ApiResponse, ContentType, DelayUnit, Error, ErrorKind, GetWebhookLogs, ManagementClient, Page, Webhook, WebhookEvent, WebhookEventList,
    WebhookLog,
};
use serde_json::{Value, json};

use crate::support::{Server, client, ok};

fn webhook() -> Value {
    json!({
        "webhookId": "w1", "createdAt": "c", "updatedAt": "u", "name": "n", "url": "https://a", "contentType": "application/json",
        "enabled": true, "events": ["login"], "secret": "s", "retryConfig": { "enabled": true, "count": 1 },
    })
}

fn log() -> Value {
    json!({
        "webhookId": "w1", "eventName": "login", "requestBody": null, "responseStatusCode": 200, "timestamp": "t", "success": true,
        "errorMessage": "e",
    })
}

fn with(mut object: Value, member: &str, value: &Value) -> Value {
    *object.pointer_mut(member).unwrap_or_else(|| panic!("{member}")) = value.clone();
    object
}

fn webhook_with(member: &str, value: &Value) -> Result<Webhook, Error> {
    let data = with(webhook(), member, value);
    client(&Server::start(move |_| ok(data.clone()))).get_webhook("w1")
}

fn log_with(member: &str, value: &Value) -> Result<WebhookLog, Error> {
    let data = json!({ "totalCount": 1, "list": [with(log(), member, value)] });
    let page = client(&Server::start(move |_| ok(data.clone()))).get_webhook_logs(&GetWebhookLogs::new("w1"));
    page.map(|mut page| page.list.remove(0))
}

#[test]
fn texts_are_read_from_numbers_booleans_and_null() {
    type Field = fn(Webhook) -> String;
    let fields: [(&str, Field); 6] = [
        ("/webhookId", |webhook| webhook.webhook_id),
        ("/createdAt", |webhook| webhook.created_at),
        ("/updatedAt", |webhook| webhook.updated_at),
        ("/name", |webhook| webhook.name),
        ("/url", |webhook| webhook.url),
        ("/contentType", |webhook| webhook.content_type.as_str().to_owned()),
    ];
    for (member, field) in fields {
        for (value, text) in [
            (json!(1_656_000_000_000_u64), "1656000000000"),
            (json!(-7), "-7"),
            (json!(1.5), "1.5"),
            (json!(true), "true"),
            (json!(false), "false"),
            (Value::Null, ""),
            (json!(" x "), " x "),
        ] {
            assert_eq!(field(webhook_with(member, &value).unwrap()), text, "{member}");
        }
    }
    assert_eq!(log_with("/timestamp", &json!(1_656_000_000_000_u64)).unwrap().timestamp, "1656000000000");
    assert_eq!(log_with("/webhookId", &Value::Null).unwrap().webhook_id, "");
}

#[test]
fn enums_are_read_from_numbers() {
    assert_eq!(webhook_with("/contentType", &json!(7)).unwrap().content_type, ContentType::Other("7".into()));
    assert_eq!(webhook_with("/events", &json!(["login", 7, true])).unwrap().events, [WebhookEvent::Login, "7".into(), "true".into()]);
    let retry = |unit: Value| webhook_with("/retryConfig", &json!({ "enabled": 1, "delayUnit": unit })).unwrap().retry_config.unwrap();
    assert_eq!(retry(json!(3)).delay_unit, Some(DelayUnit::Other("3".into())));
    assert_eq!(retry(Value::Null).delay_unit, None);
    assert_eq!(log_with("/eventName", &json!(7)).unwrap().event_name, WebhookEvent::Other("7".into()));
}

#[test]
fn booleans_are_read_from_numbers_and_texts() {
    for (value, expected) in [
        (json!(1), true),
        (json!(0), false),
        (json!(1.0), true),
        (json!("true"), true),
        (json!("False"), false),
        (json!("TRUE"), true),
        (json!("1"), true),
        (json!("0"), false),
    ] {
        assert_eq!(webhook_with("/enabled", &value).unwrap().enabled, expected, "{value}");
        assert_eq!(webhook_with("/retryConfig/enabled", &value).unwrap().retry_config.unwrap().enabled, expected, "{value}");
        assert_eq!(log_with("/success", &value).unwrap().success, expected, "{value}");
    }
}

#[test]
fn free_texts_are_read_from_objects_and_arrays() {
    for (value, text) in [
        (json!({ "code": "ERR", "at": [1, null] }), Some(r#"{"at":[1,null],"code":"ERR"}"#)),
        (json!({}), Some("{}")),
        (json!(["a b"]), Some(r#"["a b"]"#)),
        (json!(7), Some("7")),
        (json!(false), Some("false")),
        (json!(""), Some("")),
        (Value::Null, None),
    ] {
        assert_eq!(log_with("/errorMessage", &value).unwrap().error_message.as_deref(), text, "{value}");
    }
}

#[test]
fn optional_texts_are_read_from_numbers_and_null() {
    let secret = |value: Value| webhook_with("/secret", &value).unwrap().secret.map(|secret| secret.expose().to_owned());
    assert_eq!(secret(json!(1234)).as_deref(), Some("1234"));
    assert_eq!(secret(json!(true)).as_deref(), Some("true"));
    assert_eq!(secret(Value::Null), None);
}

#[test]
fn numbers_are_read_from_texts_and_whole_floats() {
    for value in [json!(200), json!(200.0), json!("200"), json!(" 200 ")] {
        assert_eq!(log_with("/responseStatusCode", &value).unwrap().response_status_code, Some(200), "{value}");
        assert_eq!(webhook_with("/retryConfig/count", &value).unwrap().retry_config.unwrap().count, Some(200), "{value}");
    }
    assert_eq!(log_with("/responseStatusCode", &Value::Null).unwrap().response_status_code, None);
}

#[test]
fn event_list_is_read_from_numbers_and_null() {
    let data = json!({
        "categories": [{ "name": 1, "nameEn": null, "value": 2 }],
        "events": [{ "name": null, "nameEn": true, "value": 3, "category": 2.5 }],
    });
    let server = Server::start(move |_| ok(data.clone()));
    let WebhookEventList { categories, events, .. } = client(&server).get_webhook_event_list().unwrap();
    assert_eq!((categories[0].name.as_str(), categories[0].name_en.as_str(), categories[0].value.as_str()), ("1", "", "2"));
    assert_eq!((events[0].name.as_str(), events[0].name_en.as_str()), ("", "true"));
    assert_eq!((events[0].value.as_str(), events[0].category.as_str()), ("3", "2.5"));
}

#[test]
fn unconvertible_values_are_errors_with_their_path() {
    let webhook = |member: &str, value: Value| webhook_with(member, &value).map(drop);
    let log = |member: &str, value: Value| log_with(member, &value).map(drop);
    for (result, text) in [
        (webhook("/enabled", Value::Null), "data.enabled: expected true or false, found null"),
        (webhook("/enabled", json!(2)), "data.enabled: expected true or false, found 2"),
        (webhook("/enabled", json!("yes")), "data.enabled: expected true or false, found \"yes\""),
        (webhook("/enabled", json!("")), "data.enabled: expected true or false, found \"\""),
        (webhook("/enabled", json!([true])), "data.enabled: expected true or false, found an array"),
        (webhook("/name", json!({ "zh": "n" })), "data.name: expected a string, found an object"),
        (webhook("/webhookId", json!([])), "data.webhookId: expected a string, found an array"),
        (webhook("/contentType", json!({})), "data.contentType: expected a string, found an object"),
        (webhook("/events", json!(["login", null])), "data.events[1]: expected a string, found null"),
        (webhook("/events", json!([{}])), "data.events[0]: expected a string, found an object"),
        (webhook("/secret", json!({ "value": "hush" })), "data.secret: expected a string, found an object"),
        (webhook("/retryConfig", json!([])), "data.retryConfig: expected an object, found an array"),
        (webhook("/retryConfig/enabled", Value::Null), "data.retryConfig.enabled: expected true or false, found null"),
        (webhook("/retryConfig/count", json!(-1)), "data.retryConfig.count: expected a number from 0 to 4294967295, found -1"),
        (webhook("/retryConfig/count", json!(1.5)), "data.retryConfig.count: expected a whole number, found 1.5"),
        (log("/responseStatusCode", json!(70_000)), "data.list[0].responseStatusCode: expected a number from 0 to 65535, found 70000"),
        (log("/responseStatusCode", json!("OK")), "data.list[0].responseStatusCode: expected a number, found \"OK\""),
        (log("/responseStatusCode", json!(true)), "data.list[0].responseStatusCode: expected a number, found true"),
        (log("/responseStatusCode", json!({})), "data.list[0].responseStatusCode: expected a number, found an object"),
        (log("/success", Value::Null), "data.list[0].success: expected true or false, found null"),
        (log("/timestamp", json!({})), "data.list[0].timestamp: expected a string, found an object"),
        (log("/eventName", json!([])), "data.list[0].eventName: expected a string, found an array"),
    ] {
        let error = result.expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Decode, "{error}");
        assert!(error.to_string().contains(&format!(": {text} (line 1, column ")), "{error}, expected {text}");
    }
}

#[test]
fn missing_required_members_are_errors() {
    for member in ["webhookId", "createdAt", "updatedAt", "name", "url", "contentType", "enabled"] {
        let mut data = webhook();
        data.as_object_mut().unwrap().remove(member).unwrap();
        let error = client(&Server::start(move |_| ok(data.clone()))).get_webhook("w1").unwrap_err();
        assert!(error.to_string().contains(&format!("data: missing field `{member}`")), "{error}");
    }
}

#[test]
fn envelope_members_are_read_from_other_types() {
    let read = |text: &str| serde_json::from_str::<ApiResponse<Value>>(text).unwrap();
    let envelope = read(r#"{"statusCode":"404","message":{"a":1},"requestId":7,"apiCode":"2004","data":null}"#);
    assert_eq!((envelope.status_code, envelope.message.as_str()), (404, "{\"a\":1}"));
    assert_eq!((envelope.request_id.as_deref(), envelope.api_code), (Some("7"), Some(authing::ApiCode::NO_SUCH_USER)));
    let envelope = read(r#"{"statusCode":200.0,"message":null,"requestId":null,"apiCode":{},"data":1}"#);
    assert_eq!((envelope.status_code, envelope.message.as_str(), envelope.request_id, envelope.api_code), (200, "", None, None));
}

#[test]
fn envelope_and_page_reject_duplicate_and_missing_members() {
    let envelope = |json: &str| serde_json::from_str::<ApiResponse<Value>>(json).unwrap_err().to_string();
    for (json, problem) in [
        (r#"{"statusCode":200,"statusCode":200}"#, "duplicate field `statusCode`"),
        (r#"{"statusCode":200,"data":1,"data":1}"#, "duplicate field `data`"),
        (r#"{"data":1}"#, "missing field `statusCode`"),
        (r#"[200,"success",0,"",1]"#, "invalid type: sequence, expected an object"),
    ] {
        assert!(envelope(json).starts_with(problem), "{json}: {}", envelope(json));
    }
    let page = |json: &str| serde_json::from_str::<Page<Value>>(json).unwrap_err().to_string();
    for (json, problem) in [
        (r#"{"list":[],"list":[]}"#, "duplicate field `list`"),
        (r#"{"list":[],"totalCount":1,"totalCount":1}"#, "duplicate field `totalCount`"),
        (r#"{"totalCount":1}"#, "missing field `list`"),
        ("[1,[]]", "invalid type: sequence, expected an object"),
    ] {
        assert!(page(json).starts_with(problem), "{json}: {}", page(json));
    }
    assert_eq!(
        serde_json::to_value(serde_json::from_str::<Page<u8>>(r#"{"list":[1]}"#).unwrap()).unwrap(),
        json!({ "totalCount": 0, "list": [1] })
    );
}

#[test]
fn delete_reads_success_as_any_boolean() {
    let delete = |success: Value| {
        let server = Server::start(move |_| ok(json!({ "success": success })));
        let delete: fn(&ManagementClient) -> Result<(), Error> = |client| client.delete_webhook(["w1"]);
        delete(&client(&server)).map_err(|error| error.kind())
    };
    for success in [json!(false), json!(0), json!(0.0), json!("false"), json!("False"), json!("0")] {
        assert_eq!(delete(success.clone()), Err(ErrorKind::Unsuccessful), "{success}");
    }
    for success in [json!(true), json!(1), json!("true"), Value::Null, json!({})] {
        assert_eq!(delete(success.clone()), Ok(()), "{success}");
    }
}

#[test]
fn raw_call_reads_a_page() {
    let rows = [webhook(), with(webhook(), "/enabled", &json!("0"))];
    let server = Server::start(move |_| ok(json!({ "totalCount": "2", "list": rows })));
    let client_of_server = client(&server);
    let page = client_of_server.get::<Page<Webhook>>("/api/v3/list-webhooks", &[("limit", "50")]).unwrap().into_data().unwrap();
    assert_eq!((page.total_count, page.list.len(), page.list[1].enabled), (2, 2, false));
    let page = client_of_server.get::<Page<Value>>("/api/v3/list-webhooks", &[]).unwrap().into_data().unwrap();
    assert_eq!(page.list[1]["enabled"], "0");
    let server = Server::start(|_| ok(json!([])));
    assert_eq!(client(&server).get::<Page<Value>>("/api/v3/list-webhooks", &[]).unwrap_err().kind(), ErrorKind::Decode);
}

#[test]
fn into_data_requires_data() {
    let read = |text: &str| serde_json::from_str::<ApiResponse<Value>>(text).unwrap();
    assert_eq!(read(r#"{"statusCode":200,"data":[1]}"#).into_data().unwrap(), json!([1]));
    for missing in [r#"{"statusCode":200}"#, r#"{"statusCode":200,"data":null}"#] {
        assert_eq!(read(missing).into_data().unwrap_err().kind(), ErrorKind::Decode, "{missing}");
        assert_eq!(read(missing).into_result().unwrap(), Value::Null, "{missing}");
    }
    let error = read(r#"{"statusCode":404,"message":"no such user","data":[1]}"#).into_data().unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::NotFound, "no such user"));
    let server = Server::start(|_| ok(Value::Null));
    let error = client(&server).get::<Value>("/api/v3/get-user", &[]).unwrap().into_data().unwrap_err();
    assert!(error.to_string().starts_with("get-user: "), "{error}");
}
