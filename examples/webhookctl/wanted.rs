//! Reads the file of `ensure`: the desired webhooks, as JSON with the service's names.

use std::fmt;
use std::io::Read;

use authing::{ContentType, CreateWebhook, DelayUnit, RetryConfig, Secret, WebhookEvent};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::document::REDACTED;
use crate::events::is_name;
use crate::failure::{Result, failed};
use crate::fields::{read_text, source_name};
use crate::text::one_of;

/// Reads and checks a file with one webhook or an array of webhooks.
pub(crate) fn read(file: &str, input: &mut dyn Read) -> Result<Vec<CreateWebhook>> {
    let text = read_text(file, input)?;
    parse(&text).or_else(|text| failed(format!("{}: {text}", source_name(file))))
}

fn parse(text: &str) -> Result<Vec<CreateWebhook>, String> {
    // Some editors write a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match serde_json::from_str(text) {
        Ok(Webhooks(webhooks)) => Ok(webhooks.into_iter().map(Wanted::into_request).collect()),
        Err(error) => Err(format!("line {}, column {}: {}", error.line(), error.column(), message(&error))),
    }
}

/// The message of a serde error, without the position, and with JSON terms instead of Rust terms.
fn message(error: &serde_json::Error) -> String {
    let message = error.to_string();
    let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
    match message.rsplit_once(", expected ") {
        Some((found, "a boolean")) => format!("{found}, expected true or false"),
        Some((found, "a sequence")) => format!("{found}, expected an array"),
        _ => message.to_owned(),
    }
}

/// The complete file. Not an untagged enum, whose errors contain neither position nor cause.
struct Webhooks(Vec<Wanted>);

impl<'de> Deserialize<'de> for Webhooks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WebhooksVisitor)
    }
}

struct WebhooksVisitor;

impl<'de> Visitor<'de> for WebhooksVisitor {
    type Value = Webhooks;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a webhook {..} or an array of webhooks [..]")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Wanted::deserialize(MapAccessDeserializer::new(map)).map(|webhook| Webhooks(vec![webhook]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut webhooks: Vec<Wanted> = Vec::new();
        while let Some(webhook) = sequence.next_element::<Wanted>()? {
            if webhooks.iter().any(|other| other.name == webhook.name) {
                return Err(A::Error::custom(format!("duplicate webhook name {:?}", webhook.name)));
            }
            webhooks.push(webhook);
        }
        Ok(Webhooks(webhooks))
    }
}

/// A webhook of the file. Parsed strictly: a misspelt member must not be ignored.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a webhook {..}")]
struct Wanted {
    #[serde(deserialize_with = "name")]
    name: String,
    #[serde(deserialize_with = "url")]
    url: String,
    #[serde(deserialize_with = "events")]
    events: Vec<WebhookEvent>,
    #[serde(default, deserialize_with = "content_type")]
    content_type: Option<ContentType>,
    enabled: Option<bool>,
    #[serde(default, deserialize_with = "secret")]
    secret: Option<Secret>,
    retry_config: Option<WantedRetryConfig>,
}

/// The `retryConfig` of a webhook of the file.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a retryConfig {..}")]
struct WantedRetryConfig {
    enabled: bool,
    count: Option<u32>,
    delay: Option<u32>,
    #[serde(default, deserialize_with = "delay_unit")]
    delay_unit: Option<DelayUnit>,
}

impl Wanted {
    fn into_request(self) -> CreateWebhook {
        let mut webhook = CreateWebhook::new(self.name, self.url, self.events);
        webhook.content_type = self.content_type;
        webhook.enabled = self.enabled;
        webhook.secret = self.secret;
        webhook.retry_config = self.retry_config.map(WantedRetryConfig::into_request);
        webhook
    }
}

impl WantedRetryConfig {
    fn into_request(self) -> RetryConfig {
        let mut config = RetryConfig::new(self.enabled);
        config.count = self.count;
        config.delay = self.delay;
        config.delay_unit = self.delay_unit;
        config
    }
}

fn name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    not_blank("name", String::deserialize(deserializer)?)
}

fn url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    not_blank("url", String::deserialize(deserializer)?)
}

fn not_blank<E: de::Error>(name: &str, text: String) -> Result<String, E> {
    if text.trim().is_empty() { Err(E::custom(format!("{name} must not be empty"))) } else { Ok(text) }
}

fn events<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<WebhookEvent>, D::Error> {
    let events: Vec<WebhookEvent> = Vec::deserialize(deserializer)?;
    if events.is_empty() || events.contains(&WebhookEvent::from("")) {
        return Err(D::Error::custom("events must contain at least one event name and no empty names"));
    }
    match events.iter().find(|event| !is_name(event.as_str())) {
        Some(event) => Err(D::Error::custom(format!("events must contain names without spaces, not {:?}", event.as_str()))),
        None => Ok(events),
    }
}

fn content_type<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<ContentType>, D::Error> {
    known("contentType", Option::deserialize(deserializer)?, ContentType::ALL, ContentType::as_str)
}

fn delay_unit<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<DelayUnit>, D::Error> {
    known("delayUnit", Option::deserialize(deserializer)?, DelayUnit::ALL, DelayUnit::as_str)
}

/// Rejects values that this version does not know. They are probably typing errors.
fn known<T: PartialEq, E: de::Error>(name: &str, given: Option<T>, all: &[T], as_str: fn(&T) -> &str) -> Result<Option<T>, E> {
    match given {
        Some(given) if !all.contains(&given) => {
            let words: Vec<&str> = all.iter().map(as_str).collect();
            Err(E::custom(format!("{name} must be {}, not {:?}", one_of(&words), as_str(&given))))
        }
        given => Ok(given),
    }
}

/// Not derived, because the error text of serde would contain the value.
fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Secret>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Null => Ok(None),
        // From the output of `list --json`.
        Value::String(text) if text == REDACTED => Err(D::Error::custom("secret is the placeholder ***: set the real secret")),
        Value::String(secret) if is_secret(&secret) => Ok(Some(secret.into())),
        Value::String(_) => Err(D::Error::custom("secret must be printable ASCII without a space at the start or end")),
        _ => Err(D::Error::custom("secret must be a string in double quotes")),
    }
}

/// The crate has the same rule, but checks it only when it sends the webhook.
fn is_secret(text: &str) -> bool {
    text.trim() == text && text.chars().all(|character| character == ' ' || character.is_ascii_graphic())
}
