//! One delivery to a callback URL.

use std::io;
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value};
use ureq::Agent;
use ureq::config::AutoHeaderValue;
use ureq::http::{HeaderMap, HeaderName, HeaderValue, Request, header};

use super::body::EventFirst;
use super::form;
use crate::emulator::api::webhook::{FORM, Webhook};
use crate::emulator::api::webhook_log::WebhookLog;
use crate::emulator::clock;
use crate::emulator::server::{json, received};
use crate::transport::tls;

/// Sends deliveries, over connections of its own.
#[derive(Debug)]
pub(crate) struct Sender {
    agent: Agent,
    userpool_id: String,
}

/// The response of a callback.
struct CallbackResponse {
    status: u16,
    headers: HeaderMap,
    body: Value,
}

impl Sender {
    pub(crate) fn new(userpool_id: String) -> Self {
        let config = Agent::config_builder()
            .proxy(None) // callbacks of tests are near
            .timeout_global(Some(TIMEOUT))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .accept_encoding(AutoHeaderValue::None); // so that the response does not depend on features
        let config = tls::configure(config, tls::Tls::backend(None), tls::Roots::Backend, false);
        Self { agent: Agent::new_with_config(config.build()), userpool_id }
    }

    /// Delivers a body to a webhook, enabled or not, and returns the log of it.
    ///
    /// `now` is the time in the log. This takes as long as the callback, up to five seconds: no lock may be held meanwhile.
    pub(crate) fn deliver(&self, webhook: &Webhook, extra: HeaderMap, body: Map<String, Value>, now: SystemTime) -> WebhookLog {
        let mut headers = self.headers(webhook);
        for (name, value) in extra {
            if let Some(name) = name {
                headers.insert(name, value);
            }
        }
        let text = if webhook.is_form() { form::encode(&body) } else { serde_json::to_string(&EventFirst(&body)).ok() };
        let result = match text {
            Some(text) => self.post(&webhook.url, headers.clone(), text).map_err(|error| short(&error)),
            None => Err(TOO_LARGE.to_owned()),
        };
        let event_name = body.get("eventName").and_then(Value::as_str).unwrap_or("test").to_owned();
        let mut log = WebhookLog {
            webhook_id: webhook.webhook_id.clone(),
            event_name,
            request_body: Value::Object(body),
            request_headers: object(&headers),
            response_status_code: None,
            response_headers: None,
            response_body: None,
            timestamp: clock::offset(now),
            success: false,
            error_message: None,
        };
        match result {
            Ok(response) => {
                log.success = (200..300).contains(&response.status);
                log.error_message = (!log.success).then(|| format!("callback answered HTTP {}", response.status));
                log.response_status_code = Some(response.status);
                log.response_headers = Some(object(&response.headers));
                log.response_body = Some(response.body);
            }
            Err(error) => log.error_message = Some(error),
        }
        log
    }

    /// Interrupts deliveries and rejects later ones.
    pub(crate) fn stop(&self) {
        self.agent.clone().shutdown(); // clones share their connections
    }

    /// The headers of every delivery; those with the secret only if the webhook has one.
    fn headers(&self, webhook: &Webhook) -> HeaderMap {
        let content_type = if webhook.is_form() { FORM } else { "application/json" };
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        headers.insert(header::USER_AGENT, HeaderValue::from_static("authing-webhook@2.0"));
        let secret = webhook.secret.as_ref().filter(|secret| !secret.is_empty());
        for (name, value) in
            [("x-authing-webhook-secret", secret), ("x-authing-token", secret), ("x-authing-userpool-id", Some(&self.userpool_id))]
        {
            // Both were checked before: they can stand in a header.
            if let Some(Ok(value)) = value.map(|value| HeaderValue::from_str(value)) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        headers
    }

    fn post(&self, url: &str, headers: HeaderMap, body: String) -> Result<CallbackResponse, ureq::Error> {
        let mut request = Request::post(url).body(body)?;
        *request.headers_mut() = headers;
        let (head, mut body) = self.agent.run(request)?.into_parts();
        let body = body.with_config().limit(MAX_RESPONSE).read_to_vec()?;
        let text = || Value::String(String::from_utf8_lossy(&body).into_owned());
        let body = match body.as_slice() {
            [] => Value::Null,
            body => json::parse(body).unwrap_or_else(|_| text()),
        };
        Ok(CallbackResponse { status: head.status.as_u16(), headers: head.headers, body })
    }
}

/// Headers as a JSON object.
fn object(headers: &HeaderMap) -> Map<String, Value> {
    received::texts(headers).into_iter().map(|(name, value)| (name, Value::String(value))).collect()
}

/// Why there is no response, in the style of the service's `ERRTIMEOUT`.
fn short(error: &ureq::Error) -> String {
    let text = match error {
        ureq::Error::Timeout(_) => "ERRTIMEOUT",
        ureq::Error::HostNotFound => "ENOTFOUND",
        ureq::Error::ConnectionFailed => "ECONNREFUSED",
        ureq::Error::BodyExceedsLimit(_) => TOO_LARGE,
        ureq::Error::Io(error) => match error.kind() {
            io::ErrorKind::ConnectionRefused => "ECONNREFUSED",
            io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => "ERRTIMEOUT",
            io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted | io::ErrorKind::BrokenPipe => "ECONNRESET",
            io::ErrorKind::UnexpectedEof => "ECONNRESET",
            _ => return error.to_string(),
        },
        _ => return error.to_string(),
    };
    text.to_owned()
}

/// Not a code of the service.
const TOO_LARGE: &str = "ERRTOOLARGE";

/// From the DNS lookup to the last byte of the response.
const TIMEOUT: Duration = Duration::from_secs(5);

/// The largest response that is read, in bytes.
const MAX_RESPONSE: u64 = 1 << 20;
