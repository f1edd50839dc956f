//! What goes out: verb, target, headers and body of every call.

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
fn each_method_goes_out_with_what_is_set_and_nothing_else() {
    let create = CreateWebhook::new("audit", URL, [WebhookEvent::UserCreated]);
    let created = json!({ "name": "audit", "url": URL, "events": ["user:created"], "contentType": "application/json" });
    for (request, verb, target, body) in [
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
        assert_eq!((request.verb.as_str(), request.target.as_str()), (verb, format!("/api/v3/{target}").as_str()));
        assert_eq!(body_of(&request), body, "{target}");
    }
}

#[test]
fn each_field_goes_out_under_the_service_s_name() {
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
fn false_zero_and_nothing_are_values_and_are_sent() {
    let update = UpdateWebhook::new("w1")
        .events(Vec::<WebhookEvent>::new())
        .enabled(false)
        .secret("")
        .retry_config(RetryConfig::new(false).count(0).delay(0));
    let body = json!({ "webhookId": "w1", "events": [], "enabled": false, "secret": "",
        "retryConfig": { "enabled": false, "count": 0, "delay": 0 } });
    assert_eq!(body_of(&sent(|c| c.update_webhook(&update))), body);
    let trigger = TriggerWebhook::new("w1").request_headers(Map::new()).request_body(Map::new());
    let body = json!({ "webhookId": "w1", "requestHeaders": {}, "requestBody": {} });
    assert_eq!(body_of(&sent(|c| c.trigger_webhook(&trigger))), body);
    let list = sent(|c| c.list_webhooks(&ListWebhooks::new().page(0).limit(0)));
    assert_eq!(list.target, "/api/v3/list-webhooks?page=0&limit=0");
}

#[test]
fn an_id_arrives_in_the_query_as_it_was_given() {
    for (id, encoded) in [("w 1/&", "w%201%2F%26"), ("a+b=c#d%20?", "a%2Bb%3Dc%23d%2520%3F"), ("é\n\"", "%C3%A9%0A%22")] {
        assert_eq!(sent(|c| c.get_webhook(id)).target, format!("/api/v3/get-webhook?webhookId={encoded}"), "{id:?}");
    }
}

#[test]
fn every_call_has_the_headers_of_its_platform_and_no_others() {
    for (platform, prefix, lang) in [(Platform::Authing, "x-authing-", "zh-CN"), (Platform::GenAuth, "x-genauth-", "en-US")] {
        let server = Server::start(answer);
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
        for (method, expected) in [
            ("get-management-token", [common.as_slice(), &body].concat()),
            ("get-webhook", [common.as_slice(), &identity].concat()),
            ("delete-webhook", [common.as_slice(), &identity, &body].concat()),
        ] {
            let request = &server.requests(method)[0];
            assert_eq!(headers_of(request), expected.into_iter().collect(), "{method} on {platform:?}");
        }
    }
}

#[test]
fn settings_that_go_into_headers_arrive_there() {
    let server = Server::start(answer);
    let client = builder(&server).lang(Lang::EnUs).tenant_id("tenant 7").user_agent_suffix("my-tool/1.0 (x)").build().unwrap();
    client.get_webhook("w1").unwrap();
    let request = &server.requests("get-webhook")[0];
    assert_eq!(request.header("x-authing-lang"), Some("en-US"));
    assert_eq!(request.header("x-authing-app-tenant-id"), Some("tenant 7"));
    let user_agent = concat!("authing-rust-sdk/", env!("CARGO_PKG_VERSION"), " my-tool/1.0 (x)");
    assert_eq!(request.header("user-agent"), Some(user_agent));
}

#[test]
fn the_token_call_has_two_fields_and_no_authorization() {
    let server = Server::start(answer);
    client(&server).get_webhook("w1").unwrap();
    let request = &server.requests("get-management-token")[0];
    assert_eq!((request.verb.as_str(), request.target.as_str()), ("POST", "/api/v3/get-management-token"));
    assert_eq!(request.json(), json!({ "accessKeyId": "key-id", "accessKeySecret": KEY_SECRET }));
    assert_eq!(request.header("authorization"), None);
    assert_eq!(request.header("x-authing-userpool-id"), None);
}

#[test]
fn a_given_token_is_sent_with_its_pool_and_none_is_fetched() {
    let server = Server::start(answer);
    let client = builder(&server).credentials(Credentials::access_token("given.to-ken_", "pool-7")).build().unwrap();
    client.get_webhook("w1").unwrap();
    let request = &server.requests("get-webhook")[0];
    assert_eq!(request.header("authorization"), Some("Bearer given.to-ken_"));
    assert_eq!(request.header("x-authing-userpool-id"), Some("pool-7"));
    assert_eq!(server.count("get-management-token"), 0);
}

#[test]
fn any_endpoint_can_be_read_with_keys_that_repeat() {
    let request = sent(|c| c.get::<Value>("/api/v3/get-user", &[("id", "a b"), ("id", "c"), ("", "&"), ("flag", "")]));
    assert_eq!((request.verb.as_str(), request.target.as_str()), ("GET", "/api/v3/get-user?id=a%20b&id=c&=%26&flag="));
    assert_eq!(sent(|c| c.get::<Value>("/get-row", &[])).target, "/get-row");
}

#[test]
fn any_endpoint_can_be_posted_to() {
    let body = json!({ "email": null, "name": "é\"", "n": [0, false] });
    let request = sent(|c| c.post::<Value>("/api/v3/create-user", &body));
    assert_eq!((request.verb.as_str(), request.target.as_str()), ("POST", "/api/v3/create-user"));
    assert_eq!((request.json(), request.header("content-type")), (body, Some("application/json")));
}

#[test]
fn all_76_event_names_are_known_and_survive_every_conversion() {
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
fn a_name_is_the_same_event_whether_it_is_known_or_not() {
    let other = WebhookEvent::Other("test".into());
    assert_eq!(other, WebhookEvent::Test);
    assert!(HashSet::from([WebhookEvent::Test]).contains(&other), "equal values have equal hashes");
    assert_ne!(WebhookEvent::Other("Test".into()), WebhookEvent::Test);
}

#[test]
fn values_nobody_knows_go_back_as_they_came() {
    let odd = json!({ "webhookId": "w1", "name": "n", "url": URL, "createdAt": "", "updatedAt": "", "enabled": true,
        "events": ["pool:own ", "user:created", ""], "contentType": "text/x", "secret": "two words",
        "retryConfig": { "enabled": true, "delayUnit": "Fortnight" } });
    let answered = odd.clone();
    let server = Server::start(move |_| ok(answered.clone()));
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
        assert_eq!(body[field], odd[field], "{field}");
    }
}

/// The one request that `call` makes beside its token call.
fn sent<T>(call: impl FnOnce(&ManagementClient) -> Result<T, Error>) -> Received {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let keep = seen.clone();
    let server = Server::start(move |request| {
        keep.lock().unwrap().push(request.clone());
        answer(request)
    });
    call(&client(&server)).unwrap();
    let mut requests = seen.lock().unwrap();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}

fn answer(request: &Received) -> Reply {
    ok(match request.method() {
        "list-webhooks" | "get-webhook-logs" => json!({ "totalCount": 0, "list": [] }),
        "delete-webhook" => Value::Null,
        "trigger-webhook" => json!({ "response": "ok" }),
        "get-webhook-event-list" => json!({ "categories": [], "events": [] }),
        _ => json!({ "webhookId": "w1", "name": "n", "url": URL, "createdAt": "", "updatedAt": "", "enabled": true, "contentType": "" }),
    })
}

/// The body as JSON, null where there is none.
fn body_of(request: &Received) -> Value {
    if request.body.is_empty() { Value::Null } else { request.json() }
}

/// All headers but those of HTTP itself, each of which comes once.
fn headers_of(request: &Received) -> BTreeMap<&str, &str> {
    let of_http = ["host", "content-length", "accept-encoding"];
    let mut headers = BTreeMap::new();
    for (name, value) in request.headers.iter().filter(|(name, _)| !of_http.contains(&name.as_str())) {
        assert_eq!(headers.insert(name.as_str(), value.as_str()), None, "{name} comes twice");
    }
    headers
}

/// As the service lists them.
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
