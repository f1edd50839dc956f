//! `call`: any endpoint of the API.

use std::io::Read;

use authing::ManagementClient;
use serde_json::{Map, Value};

use crate::action::json_object;
use crate::failure::{Failure, Result, usage};
use crate::fields::read_text;

/// A call of an endpoint, with what goes out with it.
pub(crate) struct Call {
    path: String,
    payload: Payload,
}

enum Payload {
    Query(Vec<(String, String)>),
    Body(Map<String, Value>),
}

impl Call {
    /// Reads verb, path and what follows them; `input` is for `-`.
    pub(crate) fn read(operands: &[String], input: &mut dyn Read) -> Result<Self> {
        let (verb, path, rest) = match operands {
            [verb, path, rest @ ..] => (verb.to_ascii_uppercase(), path.clone(), rest),
            _ => return usage("call needs GET or POST, and a path such as /api/v3/list-webhooks"),
        };
        let payload = match verb.as_str() {
            "GET" => Payload::Query(rest.iter().map(|word| pair(word)).collect::<Result<_>>()?),
            "POST" => Payload::Body(body(rest, input)?),
            _ => return usage(format!("call takes GET or POST, not {:?}", operands.first().map_or("", String::as_str))),
        };
        Ok(Self { path, payload })
    }

    /// Makes the call, and gives the data of its answer: null where there is none.
    pub(crate) fn make(&self, client: &ManagementClient) -> Result<Value> {
        let answered = match &self.payload {
            Payload::Query(pairs) => {
                let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
                client.get(&self.path, &pairs)
            }
            Payload::Body(body) => client.post(&self.path, body),
        };
        match answered {
            Ok(response) => Ok(response.data.unwrap_or_default()),
            // Only the path can be refused before anything is sent.
            Err(error) if error.kind() == authing::ErrorKind::Config => usage(error.to_string()),
            Err(error) => Err(Failure::from(error)),
        }
    }
}

fn body(rest: &[String], input: &mut dyn Read) -> Result<Map<String, Value>> {
    match rest {
        [one] if one == "-" => json_object("standard input", &read_text("-", input)?),
        [json] if json.trim_start().starts_with(['{', '[']) => json_object("the body", json),
        pairs => {
            let mut body = Map::new();
            for word in pairs {
                let (key, value) = pair(word)?;
                if body.insert(key.clone(), member(value)).is_some() {
                    return usage(format!("{key} is given twice"));
                }
            }
            Ok(body)
        }
    }
}

/// Key and value of `K=V`. What is no pair is not shown: it may be a secret.
fn pair(word: &str) -> Result<(String, String)> {
    match word.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => usage("call takes K=V after the path; a POST takes one JSON object, too"),
    }
}

/// The value of a member: as JSON where it is some, else the text as it stands.
fn member(text: String) -> Value {
    match serde_json::from_str(&text) {
        // An ID of many digits would lose the last of them.
        Ok(Value::Number(number)) if number.is_f64() && !text.contains(['.', 'e', 'E']) => text.into(),
        // Optional fields are left out, never null: the word is meant.
        Ok(Value::Null) | Err(_) => text.into(),
        Ok(value) => value,
    }
}
