//! One delivery to a callback URL.

use std::io;
use std::time::{Duration, SystemTime};

use serde::{Serialize, Serializer};
use serde_json::{Map, Value};
use ureq::Agent;
use ureq::config::AutoHeaderValue;
use ureq::http::{HeaderMap, HeaderName, HeaderValue, Request, header};

use super::clock;
use super::form;
use super::received;
use super::webhook::{FORM, Webhook};
use super::webhook_log::WebhookLog;
use crate::transport::tls;

/// Carries deliveries, over connections of its own.
#[derive(Debug)]
pub(super) struct Courier {
    agent: Agent,
    userpool_id: String,
}

/// What a callback answered.
struct Answered {
    status: u16,
    headers: HeaderMap,
    body: Value,
}

impl Courier {
    pub(super) fn new(userpool_id: String) -> Self {
        let config = Agent::config_builder()
            .proxy(None) // callbacks of tests are near
            .timeout_global(Some(TIMEOUT))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .http_status_as_error(false)
            .accept_encoding(AutoHeaderValue::None); // so that what the callback answers does not hang on features
        let config = tls::configure(config, tls::Tls::backend(None), tls::Roots::Backend, false);
        Self { agent: Agent::new_with_config(config.build()), userpool_id }
    }

    /// Delivers a body to a webhook, enabled or not, and returns the record of it.
    ///
    /// `now` is what the record says. Takes the time of the callback, up to five seconds: no lock may be held meanwhile.
    pub(super) fn deliver(&self, webhook: &Webhook, extra: HeaderMap, body: Map<String, Value>, now: SystemTime) -> WebhookLog {
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
            Ok(answered) => {
                log.success = (200..300).contains(&answered.status);
                log.error_message = (!log.success).then(|| format!("callback answered HTTP {}", answered.status));
                log.response_status_code = Some(answered.status);
                log.response_headers = Some(object(&answered.headers));
                log.response_body = Some(answered.body);
            }
            Err(error) => log.error_message = Some(error),
        }
        log
    }

    /// Ends what is under way, and refuses all that comes.
    pub(super) fn stop(&self) {
        self.agent.clone().shutdown(); // clones share their connections
    }

    /// The headers that every delivery has; those with the secret only where the webhook has one.
    fn headers(&self, webhook: &Webhook) -> HeaderMap {
        let content_type = if webhook.is_form() { FORM } else { "application/json" };
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        headers.insert(header::USER_AGENT, HeaderValue::from_static("authing-webhook@2.0"));
        let secret = webhook.secret.as_ref().filter(|secret| !secret.is_empty());
        for (name, value) in
            [("x-authing-webhook-secret", secret), ("x-authing-token", secret), ("x-authing-userpool-id", Some(&self.userpool_id))]
        {
            // Both were made or checked to be fit for a header.
            if let Some(Ok(value)) = value.map(|value| HeaderValue::from_str(value)) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
        headers
    }

    fn post(&self, url: &str, headers: HeaderMap, body: String) -> Result<Answered, ureq::Error> {
        let mut request = Request::post(url).body(body)?;
        *request.headers_mut() = headers;
        let (head, mut body) = self.agent.run(request)?.into_parts();
        let body = body.with_config().limit(MAX_ANSWER).read_to_vec()?;
        let text = || Value::String(String::from_utf8_lossy(&body).into_owned());
        let body = match body.as_slice() {
            [] => Value::Null,
            body => serde_json::from_slice(body).unwrap_or_else(|_| text()),
        };
        Ok(Answered { status: head.status.as_u16(), headers: head.headers, body })
    }
}

/// A body with the event's name first, as the service has it.
pub(super) struct EventFirst<'a>(pub(super) &'a Map<String, Value>);

impl<'a> EventFirst<'a> {
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
        let (event, others): (Vec<_>, Vec<_>) = self.0.iter().partition(|(name, _)| *name == "eventName");
        event.into_iter().chain(others)
    }
}

impl Serialize for EventFirst<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.members())
    }
}

/// Headers as a JSON object.
fn object(headers: &HeaderMap) -> Map<String, Value> {
    received::texts(headers).into_iter().map(|(name, value)| (name, Value::String(value))).collect()
}

/// Why no answer came, in the manner of the service's `ERRTIMEOUT`.
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

/// Not a word of the service.
const TOO_LARGE: &str = "ERRTOOLARGE";

/// From the look-up of the name to the last byte of the answer.
const TIMEOUT: Duration = Duration::from_secs(5);

/// What is kept of an answer, in bytes.
const MAX_ANSWER: u64 = 1 << 20;
