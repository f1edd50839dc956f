//! JSON as it is printed: without secrets, and without what does something to a terminal.

use std::fmt::Write;

use serde_json::Value;

use crate::text::is_harmful;

/// Writes a value for people and machines alike, indented.
pub(crate) fn write(value: &Value) -> String {
    write_text(&format!("{value:#}"))
}

/// Writes a value in one line.
pub(crate) fn write_line(value: &Value) -> String {
    write_text(&value.to_string())
}

fn write_text(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        // Outside of strings JSON has none of these but the line feed; inside of them it can write any as its number.
        if is_harmful(character) && character != '\n' {
            let _ = write!(text, "\\u{:04x}", u32::from(character));
        } else {
            text.push(character);
        }
    }
    text.push('\n');
    text
}

/// Puts `***` for what stands under a name that says that nobody should see it, and for the same text elsewhere: a log
/// has the webhook's secret among its headers, and again where the callback repeats it.
pub(crate) fn hide_secrets(value: &mut Value) {
    let mut secrets = Vec::new();
    hide_members(value, false, &mut secrets);
    // The longest first: one that is part of another would leave the rest of it.
    secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
    hide_texts(value, &secrets);
}

fn hide_members(value: &mut Value, sensitive: bool, secrets: &mut Vec<String>) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| hide_members(item, sensitive, secrets)),
        Value::Object(members) => {
            members.iter_mut().for_each(|(name, member)| hide_members(member, sensitive || is_sensitive(name), secrets));
        }
        Value::String(text) if sensitive && !text.is_empty() => {
            let secret = std::mem::replace(text, HIDDEN.to_owned());
            // Shorter ones occur in any text, and would show by the gaps that they leave.
            if secret.len() >= SHORTEST_ELSEWHERE && !secrets.contains(&secret) {
                secrets.push(secret);
            }
        }
        Value::Number(_) if sensitive => *value = HIDDEN.into(),
        _ => {}
    }
}

fn hide_texts(value: &mut Value, secrets: &[String]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| hide_texts(item, secrets)),
        Value::Object(members) => members.iter_mut().for_each(|(_, member)| hide_texts(member, secrets)),
        Value::String(text) => {
            for secret in secrets.iter().filter(|secret| text.contains(secret.as_str())).collect::<Vec<_>>() {
                *text = text.replace(secret.as_str(), HIDDEN);
            }
        }
        _ => {}
    }
}

fn is_sensitive(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    SENSITIVE.iter().any(|word| name.contains(word))
}

/// What stands for a secret.
pub(crate) const HIDDEN: &str = "***";

const SENSITIVE: [&str; 5] = ["secret", "token", "password", "authorization", "cookie"];

const SHORTEST_ELSEWHERE: usize = 8;
