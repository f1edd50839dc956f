//! The file of `ensure`: webhooks as they should be, in the service's own JSON.

use std::fmt;
use std::io::Read;

use authing::{ContentType, CreateWebhook, DelayUnit, RetryConfig, Secret, WebhookEvent};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::document::HIDDEN;
use crate::events::is_name;
use crate::failure::{Result, failed};
use crate::fields::{read_text, source_name};
use crate::text::one_of;

/// Reads a file, one webhook or an array of them, and checks all of it.
pub(crate) fn read(file: &str, input: &mut dyn Read) -> Result<Vec<CreateWebhook>> {
    let text = read_text(file, input)?;
    parse(&text).or_else(|text| failed(format!("{}: {text}", source_name(file))))
}

fn parse(text: &str) -> Result<Vec<CreateWebhook>, String> {
    // Some editors begin a file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match serde_json::from_str(text) {
        Ok(Webhooks(webhooks)) => Ok(webhooks.into_iter().map(Wanted::into_request).collect()),
        Err(error) => Err(format!("line {}, column {}: {}", error.line(), error.column(), words(&error))),
    }
}

/// serde's words without the place, and without Rust's names of types.
fn words(error: &serde_json::Error) -> String {
    let told = error.to_string();
    let told = told.rsplit_once(" at line ").map_or(told.as_str(), |(told, _)| told);
    match told.rsplit_once(", expected ") {
        Some((found, "a boolean")) => format!("{found}, expected true or false"),
        Some((found, "a sequence")) => format!("{found}, expected an array"),
        _ => told.to_owned(),
    }
}

/// The whole file. Read by hand, since an untagged enum would not say what is wrong, and where.
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
        f.write_str("a webhook, {..}, or an array of them, [..]")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Wanted::deserialize(MapAccessDeserializer::new(map)).map(|webhook| Webhooks(vec![webhook]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut webhooks: Vec<Wanted> = Vec::new();
        while let Some(webhook) = sequence.next_element::<Wanted>()? {
            if webhooks.iter().any(|other| other.name == webhook.name) {
                return Err(A::Error::custom(format!("two webhooks are called {:?}", webhook.name)));
            }
            webhooks.push(webhook);
        }
        Ok(Webhooks(webhooks))
    }
}

/// A webhook of the file. What the crate reads leniently where the service wrote it is read strictly where a person did:
/// a name that is misspelt must not pass for one that is left out.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a webhook, {..}")]
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
    retry_config: Option<Repetitions>,
}

/// The `retryConfig` of a webhook of the file.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "a retryConfig, {..}")]
struct Repetitions {
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
        webhook.retry_config = self.retry_config.map(Repetitions::into_request);
        webhook
    }
}

impl Repetitions {
    fn into_request(self) -> RetryConfig {
        let mut config = RetryConfig::new(self.enabled);
        config.count = self.count;
        config.delay = self.delay;
        config.delay_unit = self.delay_unit;
        config
    }
}

fn name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    filled("name", String::deserialize(deserializer)?)
}

fn url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    filled("url", String::deserialize(deserializer)?)
}

fn filled<E: de::Error>(name: &str, text: String) -> Result<String, E> {
    if text.trim().is_empty() { Err(E::custom(format!("{name} is empty"))) } else { Ok(text) }
}

fn events<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<WebhookEvent>, D::Error> {
    let events: Vec<WebhookEvent> = Vec::deserialize(deserializer)?;
    if events.is_empty() || events.contains(&WebhookEvent::from("")) {
        return Err(D::Error::custom("events needs the name of at least one event, and no empty ones"));
    }
    match events.iter().find(|event| !is_name(event.as_str())) {
        Some(event) => Err(D::Error::custom(format!("events takes names without blanks, not {:?}", event.as_str()))),
        None => Ok(events),
    }
}

fn content_type<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<ContentType>, D::Error> {
    known("contentType", Option::deserialize(deserializer)?, ContentType::ALL, ContentType::as_str)
}

fn delay_unit<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<DelayUnit>, D::Error> {
    known("delayUnit", Option::deserialize(deserializer)?, DelayUnit::ALL, DelayUnit::as_str)
}

/// One of the values that the service is known to take: there are few of them, and people mistype them.
fn known<T: PartialEq, E: de::Error>(name: &str, given: Option<T>, all: &[T], as_str: fn(&T) -> &str) -> Result<Option<T>, E> {
    match given {
        Some(given) if !all.contains(&given) => {
            let words: Vec<&str> = all.iter().map(as_str).collect();
            Err(E::custom(format!("{name} is {}, not {:?}", one_of(&words), as_str(&given))))
        }
        given => Ok(given),
    }
}

/// serde's own text would show what stands there instead of a text.
fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Secret>, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::Null => Ok(None),
        // Somebody edits what `list --json` printed.
        Value::String(hidden) if hidden == HIDDEN => Err(D::Error::custom("secret is ***, which only stands for one")),
        Value::String(secret) if is_secret(&secret) => Ok(Some(secret.into())),
        Value::String(_) => Err(D::Error::custom("secret must be printable ASCII without a space at the start or end")),
        _ => Err(D::Error::custom("secret is a text in double quotes")),
    }
}

/// The crate checks it again, but only when the webhook's turn comes.
fn is_secret(text: &str) -> bool {
    text.trim() == text && text.chars().all(|character| character == ' ' || character.is_ascii_graphic())
}
