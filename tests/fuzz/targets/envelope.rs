//! Any response to any API method: only an envelope with `statusCode` 200 is a success, and every error text is one line.
//!
//! The first byte selects the API method, the second the HTTP status; the rest is the body.
#![no_main]

use std::sync::LazyLock;

use authing::{
    ApiResponse, CreateWebhook, Error, GetWebhookLogs, ListWebhooks, Page, TriggerWebhook, TriggerWebhookResponse, UpdateWebhook, Webhook,
    WebhookEventList, WebhookLog,
};
use authing_fuzz::{Response, Service, TOKEN, assert_single_line};
use libfuzzer_sys::fuzz_target;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

static SERVICE: LazyLock<Service> = LazyLock::new(Service::new);

const STATUSES: [u16; 10] = [200, 201, 302, 400, 401, 404, 429, 500, 502, 503];

fuzz_target!(|input: &[u8]| {
    let [api_method, status, body @ ..] = input else { return };
    let status = STATUSES[usize::from(status.wrapping_sub(b'0')) % STATUSES.len()];
    SERVICE.respond_with(vec![Response { status, body: body.to_vec() }], 0);
    let client = SERVICE.client();
    let outcome = match api_method.wrapping_sub(b'0') % 9 {
        0 => client.get_webhook("w1").map(|webhook| assert_reads_back(&webhook)),
        1 => client.list_webhooks(&ListWebhooks::new()).map(|page| assert_reads_back(&page)),
        2 => client.create_webhook(&CreateWebhook::new("n", "u", ["test"])).map(|webhook| assert_reads_back(&webhook)),
        3 => client.update_webhook(&UpdateWebhook::new("w1")).map(|webhook| assert_reads_back(&webhook)),
        4 => client.delete_webhook(["w1"]),
        5 => client.get_webhook_logs(&GetWebhookLogs::new("w1")).map(drop),
        6 => client.trigger_webhook(&TriggerWebhook::new("w1")).map(drop),
        7 => client.get_webhook_event_list().map(|list| assert_reads_back(&list)),
        _ => client.get::<serde_json::Value>("/api/v3/any", &[]).and_then(ApiResponse::into_result).map(drop),
    };
    assert_eq!(SERVICE.requests(), 1);
    check(body, &outcome);
    if let Err(error) = outcome {
        assert!(!format!("{error} {error:?}").contains(TOKEN), "{error:?}");
    }

    check_text::<Page<Webhook>>(body);
    check_text::<Page<WebhookLog>>(body);
    check_text::<TriggerWebhookResponse>(body);
    check_text::<WebhookEventList>(body);
});

/// The same without a client.
fn check_text<T: DeserializeOwned>(body: &[u8]) {
    if let Ok(response) = serde_json::from_slice::<ApiResponse<T>>(body) {
        check(body, &response.into_result().map(drop));
    }
}

fn check(body: &[u8], outcome: &Result<(), Error>) {
    match outcome {
        Ok(()) => assert!(has_status_200(body)),
        Err(error) => assert_single_line(&error.to_string()),
    }
}

/// Whether the body is an object whose `statusCode` is 200, as a number or as a string of digits.
fn has_status_200(body: &[u8]) -> bool {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Envelope<'a> {
        #[serde(borrow)]
        status_code: &'a RawValue,
    }
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii_start();
    let Ok(Envelope { status_code }) = serde_json::from_slice(body) else { return false };
    let text = serde_json::from_str::<String>(status_code.get()).unwrap_or_else(|_| status_code.get().to_owned());
    body.starts_with(b"{") && text.trim().parse() == Ok(200.0)
}

/// A deserialized value is serialized and deserialized again without a change.
fn assert_reads_back<T: Serialize + DeserializeOwned>(value: &T) {
    let written = serde_json::to_string(value).unwrap();
    let again: T = serde_json::from_str(&written).unwrap();
    assert_eq!(serde_json::to_string(&again).unwrap(), written);
}
