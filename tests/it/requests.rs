//! Requests of every call: HTTP method, target, headers and body.

use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, Mutex};

use authing::{
    ContentType, CreateWebhook, Credentials, DelayUnit, Error, GetWebhookLogs, Lang, ListWebhooks, ManagementClient, Platform, RetryConfig,
    TriggerWebhook, UpdateWebhook, WebhookEvent,
};
use serde_json::{Map, Value, json};

use crate::support::{KEY_SECRET, Received, Reply, Server, USERPOOL, builder, client, ok};

const URL: &str = "https://example.com/cb";

#[test]
fn each_endpoint_sends_only_the_required_fields() {
    let create = CreateWebhook::new("audit", URL, [WebhookEvent::UserCreated]);
    let created = json!({ "name": "audit", "url": URL, "events": ["user:created"], "contentType": "application/json" });
    for (request, http_method, target, body) in [
        (sent(|c| c.create_webhook(&create)), "POST", "create-webhook", created),
        (sent(|c| c.list_webhooks(&ListWebhooks::new())), "GET", "list-webhooks", Value::Null),
        (sent(|c| c.webhooks().next().transpose()), "GET", "list-webhooks?page=1&limit=50", Value::Null),
        (sent(|c| c.get_webhook("w1")), "GET", "get-webhook?webhookId=w1", Value::Null),
        (sent(|c| c.update_webhook(&UpdateWebhook::new("w1"))), "POST", "update-webhook", json!({ "webhookId": "w1" })),
        (sent(|c| c.delete_webhook(["w1", "w2"])), "POST", "delete-webhook", json!({ "webhookIds": ["w1", "w2"] })),
        (sent(|c| c.get_webhook_logs(&GetWebhookLogs::new("w1"))), "POST", "get-webhook-logs", json!({ "webhookId": "w1" })),
        (
            sent(|c| c.webhook_logs("w1").next().transpose()),
            "POST",
            "get-webhook-logs",
            json!({ "webhookId": "w1", "page": 1, "limit": 50 }),
        ),
        (sent(|c| c.trigger_webhook(&TriggerWebhook::new("w1"))), "POST", "trigger-webhook", json!({ "webhookId": "w1" })),
        (sent(ManagementClient::get_webhook_event_list), "GET", "get-webhook-event-list", Value::Null),
    ] {
        assert_eq!((request.http_method.as_str(), request.target.as_str()), (http_method, format!("/api/v3/{target}").as_str()));
        assert_eq!(body_of(&request), body, "{target}");
    }
}

#[test]
fn each_field_is_sent_under_its_wire_name() {
    let retry = RetryConfig::new(true).count(3).delay(5).delay_unit(DelayUnit::Minute);
    let retry_json = json!({ "enabled": true, "count": 3, "delay": 5, "delayUnit": "Minute" });
    let create = CreateWebhook::new("audit", URL, ["login", "mfa:verified"])
        .content_type(ContentType::Form)
        .enabled(true)
        .secret("s3")
        .retry_config(retry.clone());
    let update = UpdateWebhook::new("w1")
        .name("n")
        .url(URL)
        .events(["kick"])
        .content_type("text/csv")
        .enabled(true)
        .secret("s3")
        .retry_config(retry);
    let object = |value: Value| value.as_object().unwrap().clone();
    let trigger = TriggerWebhook::new("w1")
        .request_headers(object(json!({ "x-a": "1" })))
        .request_body(object(json!({ "eventName": "test", "data": { "n": [1, null] } })));
    for (request, body) in [
        (
            sent(|c| c.create_webhook(&create)),
            json!({ "name": "audit", "url": URL, "events": ["login", "mfa:verified"], "contentType": "application/x-www-form-urlencoded",
                "enabled": true, "secret": "s3", "retryConfig": retry_json }),
        ),
        (
            sent(|c| c.update_webhook(&update)),
            json!({ "webhookId": "w1", "name": "n", "url": URL, "events": ["kick"], "contentType": "text/csv", "enabled": true,
                "secret": "s3", "retryConfig": retry_json }),
        ),
        (sent(|c| c.get_webhook_logs(&GetWebhookLogs::new("w1").page(2).limit(10))), json!({ "webhookId": "w1", "page": 2, "limit": 10 })),
        (
            sent(|c| c.trigger_webhook(&trigger)),
            json!({ "webhookId": "w1", "requestHeaders": { "x-a": "1" },
                "requestBody": { "eventName": "test", "data": { "n": [1, null] } } }),
        ),
    ] {
        assert_eq!(body_of(&request), body, "{}", request.target);
    }
    let list = sent(|c| c.list_webhooks(&ListWebhooks::new().page(2).limit(10)));
    assert_eq!(list.target, "/api/v3/list-webhooks?page=2&limit=10");
}

#[test]
fn false_zero_and_empty_values_are_sent() {
    let update = UpdateWebhook::new("w1")
        .name("")
        .events(Vec::<WebhookEvent>::new())
        .enabled(false)
        .secret("")
        .retry_config(RetryConfig::new(false).count(0).delay(0));
    let body = json!({ "webhookId": "w1", "name": "", "events": [], "enabled": false, "secret": "",
        "retryConfig": { "enabled": false, "count": 0, "delay": 0 } });
    assert_eq!(body_of(&sent(|c| c.update_webhook(&update))), body);
    let trigger = TriggerWebhook::new("w1").request_headers(Map::new()).request_body(Map::new());
    let body = json!({ "webhookId": "w1", "requestHeaders": {}, "requestBody": {} });
    assert_eq!(body_of(&sent(|c| c.trigger_webhook(&trigger))), body);
    let list = sent(|c| c.list_webhooks(&ListWebhooks::new().page(0).limit(0)));
    assert_eq!(list.target, "/api/v3/list-webhooks?page=0&limit=0");
}

#[test]
fn query_values_are_percent_encoded() {
    for (id, encoded) in [("w 1/&", "w%201%2F%26"), ("a+b=c#d%20?", "a%2Bb%3Dc%23d%2520%3F"), ("é\n\"", "%C3%A9%0A%22")] {
        assert_eq!(sent(|c| c.get_webhook(id)).target, format!("/api/v3/get-webhook?webhookId={encoded}"), "{id:?}");
    }
}

#[test]
fn every_call_sends_exactly_the_headers_of_its_platform() {
    for (platform, prefix, lang) in [(Platform::Authing, "x-authing-", "zh-CN"), (Platform::GenAuth, "x-genauth-", "en-US")] {
        let server = Server::start(respond);
        let client = builder(&server).platform(platform).build().unwrap();
        client.get_webhook("w1").unwrap();
        client.delete_webhook(["w1"]).unwrap();
        let bearer = format!("Bearer {}", client.access_token().unwrap().expose());
        let (lang_name, sdk_name, pool_name) = (format!("{prefix}lang"), format!("{prefix}sdk-version"), format!("{prefix}userpool-id"));
        let sdk = format!("authing-rust-sdk:{}", env!("CARGO_PKG_VERSION"));
        let user_agent = sdk.replace(':', "/");
        let common = [("accept", "application/json"), (&lang_name, lang), (&sdk_name, &sdk), ("user-agent", &user_agent)];
        let identity = [("authorization", bearer.as_str()), (&pool_name, USERPOOL)];
        let body = [("content-type", "application/json")];
        for (api_method, expected) in [
            ("get-management-token", [common.as_slice(), &body].concat()),
            ("get-webhook", [common.as_slice(), &identity].concat()),
            ("delete-webhook", [common.as_slice(), &identity, &body].concat()),
        ] {
            let request = &server.requests(api_method)[0];
            assert_eq!(headers_of(request), expected.into_iter().collect(), "{api_method} on {platform:?}");
        }
    }
}

#[test]
fn lang_tenant_and_user_agent_settings_are_sent_as_headers() {
    let server = Server::start(respond);
    let client = builder(&server).lang(Lang::EnUs).tenant_id("tenant 7").user_agent_suffix("my-tool/1.0 (x)").build().unwrap();
    client.get_webhook("w1").unwrap();
    let request = &server.requests("get-webhook")[0];
    assert_eq!(request.header("x-authing-lang"), Some("en-US"));
    assert_eq!(request.header("x-authing-app-tenant-id"), Some("tenant 7"));
    let user_agent = concat!("authing-rust-sdk/", env!("CARGO_PKG_VERSION"), " my-tool/1.0 (x)");
    assert_eq!(request.header("user-agent"), Some(user_agent));
}

#[test]
fn token_call_sends_access_key_without_authorization() {
    let server = Server::start(respond);
    client(&server).get_webhook("w1").unwrap();
    let request = &server.requests("get-management-token")[0];
    assert_eq!((request.http_method.as_str(), request.target.as_str()), ("POST", "/api/v3/get-management-token"));
    assert_eq!(request.json(), json!({ "accessKeyId": "key-id", "accessKeySecret": KEY_SECRET }));
    assert_eq!(request.header("authorization"), None);
    assert_eq!(request.header("x-authing-userpool-id"), None);
}

#[test]
fn given_access_token_is_sent_without_a_token_call() {
    let server = Server::start(respond);
    let client = builder(&server).credentials(Credentials::access_token("given.to-ken_", "pool-7")).build().unwrap();
    client.get_webhook("w1").unwrap();
    let request = &server.requests("get-webhook")[0];
    assert_eq!(request.header("authorization"), Some("Bearer given.to-ken_"));
    assert_eq!(request.header("x-authing-userpool-id"), Some("pool-7"));
    assert_eq!(server.count("get-management-token"), 0);
}

#[test]
fn raw_get_sends_repeated_query_keys() {
    let request = sent(|c| c.get::<Value>("/api/v3/get-user", &[("id", "a b"), ("id", "c"), ("", "&"), ("flag", "")]));
    assert_eq!((request.http_method.as_str(), request.target.as_str()), ("GET", "/api/v3/get-user?id=a%20b&id=c&=%26&flag="));
    assert_eq!(sent(|c| c.get::<Value>("/get-row", &[])).target, "/get-row");
}

#[test]
fn raw_post_sends_json_body() {
    let body = json!({ "email": null, "name": "é\"", "n": [0, false] });
    let request = sent(|c| c.post::<Value>("/api/v3/create-user", &body));
    assert_eq!((request.http_method.as_str(), request.target.as_str()), ("POST", "/api/v3/create-user"));
    assert_eq!((request.json(), request.header("content-type")), (body, Some("application/json")));
}

#[test]
fn all_76_events_convert_to_and_from_their_names() {
    assert_eq!(WebhookEvent::ALL.iter().map(WebhookEvent::as_str).collect::<Vec<_>>(), EVENTS.split_whitespace().collect::<Vec<_>>());
    assert_eq!((WebhookEvent::ALL.len(), WebhookEvent::ALL.iter().collect::<HashSet<_>>().len()), (76, 76));
    for known in WebhookEvent::ALL {
        let name = known.as_str();
        let json = serde_json::to_value(known).unwrap();
        assert_eq!((json.as_str(), known.to_string().as_str()), (Some(name), name));
        for read in [name.into(), name.to_owned().into(), name.parse().unwrap(), serde_json::from_value::<WebhookEvent>(json).unwrap()] {
            assert!(!matches!(read, WebhookEvent::Other(_)) && read == *known, "{name}");
        }
    }
}

#[test]
fn other_with_a_known_name_equals_the_known_event() {
    let other = WebhookEvent::Other("test".into());
    assert_eq!(other, WebhookEvent::Test);
    assert!(HashSet::from([WebhookEvent::Test]).contains(&other), "equal values have equal hashes");
    assert_ne!(WebhookEvent::Other("Test".into()), WebhookEvent::Test);
}

#[test]
fn unknown_values_are_sent_back_unchanged() {
    let sent_webhook = json!({ "webhookId": "w1", "name": "n", "url": URL, "createdAt": "", "updatedAt": "", "enabled": true,
        "events": ["pool:own ", "user:created", ""], "contentType": "text/x", "secret": "two words",
        "retryConfig": { "enabled": true, "delayUnit": "Fortnight" } });
    let webhook = sent_webhook.clone();
    let server = Server::start(move |_| ok(webhook.clone()));
    let client = client(&server);
    let read = client.get_webhook("w1").unwrap();
    let update = UpdateWebhook::new(read.webhook_id)
        .events(&read.events)
        .content_type(read.content_type)
        .secret(read.secret.unwrap())
        .retry_config(read.retry_config.unwrap());
    client.update_webhook(&update).unwrap();
    let body = server.requests("update-webhook")[0].json();
    for field in ["events", "contentType", "secret", "retryConfig"] {
        assert_eq!(body[field], sent_webhook[field], "{field}");
    }
}

/// The only request of `call`, not counting the token call.
fn sent<T>(call: impl FnOnce(&ManagementClient) -> Result<T, Error>) -> Received {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let keep = seen.clone();
    let server = Server::start(move |request| {
        keep.lock().unwrap().push(request.clone());
        respond(request)
    });
    call(&client(&server)).unwrap();
    let mut requests = seen.lock().unwrap();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}

fn respond(request: &Received) -> Reply {
    ok(match request.api_method() {
        "list-webhooks" | "get-webhook-logs" => json!({ "totalCount": 0, "list": [] }),
        "delete-webhook" => Value::Null,
        "trigger-webhook" => json!({ "response": "ok" }),
        "get-webhook-event-list" => json!({ "categories": [], "events": [] }),
        _ => json!({ "webhookId": "w1", "name": "n", "url": URL, "createdAt": "", "updatedAt": "", "enabled": true, "contentType": "" }),
    })
}

/// The body as JSON; null if it is empty.
fn body_of(request: &Received) -> Value {
    if request.body.is_empty() { Value::Null } else { request.json() }
}

/// All headers except those of HTTP itself. Fails if a header is repeated.
fn headers_of(request: &Received) -> BTreeMap<&str, &str> {
    let of_http = ["host", "content-length", "accept-encoding"];
    let mut headers = BTreeMap::new();
    for (name, value) in request.headers.iter().filter(|(name, _)| !of_http.contains(&name.as_str())) {
        assert_eq!(headers.insert(name.as_str(), value.as_str()), None, "{name} is repeated");
    }
    headers
}

/// In the order of the service.
const EVENTS: &str = "
    test register login kick refresh-token mfa:verified user:created user:password-changed user:updated user:email-verified
    user:archived user:unarchived user:blocked user:unblocked user:deleted user:register-whitelist-added
    user:register-whitelist-deleted user:udv-changed user:link-account user:password-update-remind user:organization-node-update
    permission:revoke permission:add resource:created resource:delete resource:updated role:created role:updated role:deleted
    role:disable role:assigned role:unassigned role:udv-changed subject:remove application:mfa:enabled application:mfa:disabled
    application:created application:updated application:deleted application:secret-refreshed group:created group:updated
    group:deleted group:member-added group:member-removed organization:created organization:imported organization:deleted
    organization:node-added organization:node-updated organization:tree-updated organization:node-deleted organization:node-moved
    organization:member-added organization:member-removed organization:udv-changed privilege-namespace:created
    privilege-namespace:updated privilege-namespace:deleted user-pool:cooperator-added user-pool:cooperator-removed
    user-pool:secret-refreshed user-pool:updated user-pool:udf-added user-pool:udf-deleted user-pool:env-added
    user-pool:env-deleted user-pool:env-updated user-pool:launchpad-app-installed user-pool:launchpad-app-uninstalled
    data-resource:created data-resource:updated data-resource:deleted data-strategy-permission:revoke data-strategy-permission:add
    unusual-location:login";
