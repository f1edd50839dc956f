//! Prints JSON: redacts secrets and escapes control characters.

use std::fmt::Write;

use serde_json::Value;

use crate::text::needs_escape;

/// Formats a value as indented JSON.
pub(crate) fn write(value: &Value) -> String {
    write_text(&format!("{value:#}"))
}

/// Formats a value as one line of JSON.
pub(crate) fn write_line(value: &Value) -> String {
    write_text(&value.to_string())
}

fn write_text(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        // Outside of strings, only the line feed can occur. Inside of strings, every character can be escaped.
        if needs_escape(character) && character != '\n' {
            let _ = write!(text, "\\u{:04x}", u32::from(character));
        } else {
            text.push(character);
        }
    }
    text.push('\n');
    text
}

/// Replaces the values of sensitive members by `***`, and the same values in other strings. For example, a log contains the
/// secret in the request headers, and again in the response if the callback returns it.
pub(crate) fn redact(value: &mut Value) {
    let mut secrets = Vec::new();
    redact_members(value, false, &mut secrets);
    // The longest first, because a secret can be part of another one.
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    redact_strings(value, &secrets);
}

fn redact_members(value: &mut Value, sensitive: bool, secrets: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| redact_members(item, sensitive, secrets)),
        Value::Object(members) => {
            members.iter_mut().for_each(|(name, member)| redact_members(member, sensitive || is_sensitive(name), secrets));
        }
        Value::String(text) if sensitive && !text.is_empty() => {
            let secret = std::mem::replace(text, REDACTED.to_owned());
            // Short values occur in other strings by chance.
            if secret.len() >= MIN_LENGTH_IN_STRINGS && !secrets.contains(&secret) {
                secrets.push(secret);
            }
        }
        Value::Number(_) if sensitive => *value = REDACTED.into(),
        _ => {}
    }
}

fn redact_strings(value: &mut Value, secrets: &[String]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| redact_strings(item, secrets)),
        Value::Object(members) => members.iter_mut().for_each(|(_, member)| redact_strings(member, secrets)),
        Value::String(text) => {
            for secret in secrets.iter().filter(|secret| text.contains(secret.as_str())).collect::<Vec<_>>() {
                *text = text.replace(secret.as_str(), REDACTED);
            }
        }
        _ => {}
    }
}

fn is_sensitive(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SENSITIVE.iter().any(|word| name.contains(word))
}

/// The placeholder for a secret.
pub(crate) const REDACTED: &str = "***";

const SENSITIVE: [&str; 5] = ["secret", "token", "password", "authorization", "cookie"];

/// In bytes. Shorter secrets are redacted only in sensitive members, not in other strings.
const MIN_LENGTH_IN_STRINGS: usize = 8;
