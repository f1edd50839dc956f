//! `Input`: a request and arguments, turned into a call as the endpoint's declaration says.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Argument, Endpoint, HttpMethod};
use crate::client::request::Call;
use crate::declare::wire_name;
use crate::error::Error;

/// What a method was called with. A request is serialized to a `Value` first: one serializer for each request type, whether
/// it goes into a body or a query, and the rest of the work is not generic.
pub(super) struct Input {
    request: Option<serde_json::Result<Value>>,
    /// In the order of the endpoint's declaration.
    arguments: Vec<Value>,
}

impl Input {
    pub(super) fn new(request: Option<&impl Serialize>, arguments: Vec<Value>) -> Self {
        Self { request: request.map(serde_json::to_value), arguments }
    }

    /// A request that is serialized already.
    pub(super) fn value(request: Value) -> Self {
        Self { request: Some(Ok(request)), arguments: Vec::new() }
    }

    /// The request alone.
    pub(super) fn into_request(self) -> Result<Value, Error> {
        let request = self.request.unwrap_or_else(|| Ok(Value::Object(Map::new())));
        request.map_err(|error| Error::config(format!("the request cannot be sent: {error}")))
    }

    pub(super) fn into_call(mut self, endpoint: &Endpoint) -> Result<Call<'static>, Error> {
        let has_request = self.request.is_some();
        let arguments = std::mem::take(&mut self.arguments);
        let input = self.into_request()?;
        let idempotency = endpoint.idempotency_of(&input);
        let Value::Object(mut members) = input else { return Err(Error::config("the request is not a JSON object")) };
        let (mut path, mut query) = (Cow::Borrowed(endpoint.path), Vec::new());
        for (Argument { name, max_items, .. }, value) in endpoint.arguments.iter().zip(arguments) {
            let items = value.as_array().map_or(0, Vec::len);
            if let Some(max) = max_items.filter(|max| items > *max) {
                return Err(Error::config(format!("{name} has {items} elements, the service takes at most {max}: split them")));
            }
            let name = wire_name(name);
            let segment = format!("{{{name}}}");
            if path.contains(&segment) {
                path = path.replace(&segment, &path_segment(&name, &value)?).into();
            } else if has_request {
                push_pairs(&mut query, endpoint, name, value);
            } else {
                members.insert(name, value);
            }
        }
        for name in endpoint.in_query {
            if let Some((name, value)) = members.remove_entry(*name) {
                push_pairs(&mut query, endpoint, name, value);
            }
        }
        let call = match endpoint.http_method {
            HttpMethod::GET | HttpMethod::DELETE => {
                members.into_iter().for_each(|(name, value)| push_pairs(&mut query, endpoint, name, value));
                Call::get(path)
            }
            HttpMethod::POST | HttpMethod::PUT => Call::post(path, &Value::Object(members), idempotency)?,
        };
        let call = query.into_iter().fold(call, |call, (name, value)| call.query(name, value));
        Ok(match endpoint.hint {
            Some(hint) => call.with_hint(hint),
            None => call,
        })
    }
}

/// A path ID, percent-encoded into its segment.
fn path_segment(name: &str, value: &Value) -> Result<String, Error> {
    let id = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if matches!(id.trim(), "" | "." | "..") {
        return Err(Error::config(format!("{name} is empty, blank or dots only: give the ID")));
    }
    let mut segment = String::with_capacity(id.len());
    for byte in id.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => segment.push(char::from(byte)),
            _ => segment.push_str(&format!("%{byte:02X}")),
        }
    }
    Ok(segment)
}

/// Adds a member to a query: a list as `name[]` for each element, or as one comma-separated text where that is declared; an
/// object as its JSON. `null` cannot be sent in a query and is left out.
fn push_pairs(query: &mut Vec<(String, String)>, endpoint: &Endpoint, name: String, value: Value) {
    match value {
        Value::Null => {}
        Value::Array(elements) if endpoint.comma_lists.contains(&name.as_str()) => {
            query.push((name, elements.into_iter().map(text_of).collect::<Vec<_>>().join(",")));
        }
        Value::Array(elements) => {
            let key = format!("{name}[]");
            query.extend(elements.into_iter().map(|element| (key.clone(), text_of(element))));
        }
        value => query.push((name, text_of(value))),
    }
}

fn text_of(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn query_has_lists_in_brackets_or_with_commas() {
        let endpoint = Endpoint::read(HttpMethod::GET, "/api/v3/x", "x", "roles").comma_lists(&["codes"]);
        let mut query = Vec::new();
        let members = json!({ "a": ["1", 2], "codes": ["x", "y"], "on": false, "no": null, "empty": [], "filter": { "b": [1], "a": "ü" } });
        let Value::Object(members) = members else { panic!() };
        members.into_iter().for_each(|(name, value)| push_pairs(&mut query, &endpoint, name, value));
        let query: Vec<_> = query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(query, [("a[]", "1"), ("a[]", "2"), ("codes", "x,y"), ("filter", "{\"a\":\"ü\",\"b\":[1]}"), ("on", "false")]);
    }

    #[test]
    fn path_id_is_encoded_into_its_segment() {
        const ARGUMENTS: &[Argument] = &[Argument::new::<String>("id")];
        let endpoint =
            Endpoint::read(HttpMethod::GET, "/api/v3/ip-list/{id}", "delete_risk_list_ips", "risk_lists").with_arguments(ARGUMENTS);
        let path = |id: &str| Input::new(None::<&()>, vec![id.into()]).into_call(&endpoint).map(|call| call.path().to_owned());
        assert_eq!(path("a/ü?1").unwrap(), "/api/v3/ip-list/a%2F%C3%BC%3F1");
        for bad in ["", " ", ".", ".."] {
            assert!(path(bad).unwrap_err().to_string().contains("id is empty"), "{bad}");
        }
    }
}
