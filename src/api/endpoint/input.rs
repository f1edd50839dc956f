//! `Input`: converts a request and arguments to a call, according to the declaration of the endpoint.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Argument, Endpoint, HttpMethod, ResponseKind};
use crate::client::request::Call;
use crate::declare::wire_name;
use crate::error::Error;
use crate::json::memory::Shape;
use crate::json::raw::{Container, Object};
use crate::redact::wipe;

/// The input of a method. A request is always serialized to JSON, also for a query: this needs one serializer for each request
/// type, and the other code is not generic.
pub(super) struct Input {
    /// Wiped if it does not become the body, because it can contain secrets.
    request: Option<serde_json::Result<Vec<u8>>>,
    /// In the order of the endpoint's declaration.
    arguments: Vec<Value>,
}

impl Input {
    pub(super) fn new(request: Option<&impl Serialize>, arguments: Vec<Value>) -> Self {
        Self { request: request.map(wipe::to_json), arguments }
    }

    /// A request that is a JSON value.
    pub(super) fn value(request: &Value) -> Self {
        Self { request: Some(wipe::to_json(request)), arguments: Vec::new() }
    }

    /// The request as a value, to set its page.
    pub(super) fn into_value(self) -> Result<Value, Error> {
        let json = self.request.unwrap_or_else(|| Ok(b"{}".to_vec())).and_then(|json| serde_json::from_slice(&json));
        json.map_err(|error| not_sent(&error))
    }

    pub(super) fn into_call(self, endpoint: &Endpoint) -> Result<Call<'static>, Error> {
        let (mut path, mut query, mut members) = (Cow::Borrowed(endpoint.path), Vec::new(), Map::new());
        for (Argument { name, max_items, .. }, value) in endpoint.arguments.iter().zip(self.arguments) {
            let items = value.as_array().map_or(0, Vec::len);
            if let Some(max) = max_items.filter(|max| items > *max) {
                return Err(Error::invalid_request(format!("{name} has {items} elements, the service accepts at most {max}: split them")));
            }
            let name = wire_name(name);
            let segment = format!("{{{name}}}");
            if path.contains(&segment) {
                path = path.replace(&segment, &path_segment(&name, &value)?).into();
            } else if self.request.is_some() {
                push_pairs(&mut query, endpoint, &name, &value.to_string());
            } else {
                members.insert(name, value);
            }
        }
        let has_input = self.request.is_some() || !endpoint.arguments.is_empty();
        let mut json = self.request.unwrap_or_else(|| wipe::to_json(&members)).map_err(|error| not_sent(&error))?;
        let text = std::str::from_utf8(&json).unwrap_or_default();
        let idempotency = endpoint.idempotency_of(text);
        let call = match endpoint.http_method {
            HttpMethod::Get | HttpMethod::Delete => {
                members_of(text)?.into_iter().for_each(|(name, value)| push_pairs(&mut query, endpoint, &name, value));
                wipe::wipe(&mut json);
                Call::without_body(endpoint.http_method, path, idempotency)
            }
            HttpMethod::Post | HttpMethod::Put if !has_input => Call::without_body(endpoint.http_method, path, idempotency),
            HttpMethod::Post | HttpMethod::Put => {
                let mut is_empty = false;
                if !endpoint.in_query.is_empty() {
                    let mut body = vec![b'{'];
                    for (name, value) in members_of(text)? {
                        if endpoint.in_query.contains(&name.as_ref()) {
                            push_pairs(&mut query, endpoint, &name, value);
                        } else {
                            let comma = if body.len() > 1 { "," } else { "" };
                            wipe::append(&mut body, format!("{comma}{}:", Value::from(name.as_ref())).as_bytes());
                            wipe::append(&mut body, value.as_bytes());
                        }
                    }
                    is_empty = body.len() == 1;
                    wipe::append(&mut body, b"}");
                    wipe::wipe(&mut std::mem::replace(&mut json, body));
                }
                if is_empty {
                    // All members are in the query.
                    Call::without_body(endpoint.http_method, path, idempotency)
                } else {
                    Call::with_body(endpoint.http_method, path, Ok(json), idempotency)?
                }
            }
        };
        let call = query.into_iter().fold(call, |call, (name, value)| call.query(name, value));
        let call = if endpoint.response == ResponseKind::Secret { call.with_secret_response() } else { call };
        let call = call.with_bare_response(endpoint.bare).with_shape(Shape::Declared { size: endpoint.largest_struct });
        Ok(match endpoint.hint {
            Some(hint) => call.with_hint(hint),
            None => call,
        })
    }
}

#[cold]
fn not_sent(error: &serde_json::Error) -> Error {
    Error::invalid_request(format!("the request cannot be sent: {error}"))
}

/// The members of a request, in their order.
fn members_of(text: &str) -> Result<Vec<(Cow<'_, str>, &str)>, Error> {
    Object::read(text).map(Object::into_members).map_err(|_| Error::invalid_request("the request is not a JSON object"))
}

/// A path ID, percent-encoded into its segment.
fn path_segment(name: &str, value: &Value) -> Result<String, Error> {
    let id = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if matches!(id.trim(), "" | "." | "..") {
        return Err(Error::invalid_request(format!("{name} is empty, blank or only dots: pass the ID")));
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

/// Adds a member to a query: a list as `name[]` for each element, or as one comma-separated string if that is declared; an
/// object as JSON. `null` cannot be sent in a query and is omitted.
fn push_pairs(query: &mut Vec<(String, String)>, endpoint: &Endpoint, name: &str, value: &str) {
    match Container::read(value) {
        Ok(Container::Array(elements)) if endpoint.comma_lists.contains(&name) => {
            query.push((name.to_owned(), elements.into_iter().map(text_of).collect::<Vec<_>>().join(",")));
        }
        Ok(Container::Array(elements)) => query.extend(elements.into_iter().map(|element| (format!("{name}[]"), text_of(element)))),
        _ if value == "null" => {}
        _ => query.push((name.to_owned(), text_of(value))),
    }
}

/// The text of a JSON string; other values as they are.
fn text_of(value: &str) -> String {
    serde_json::from_str(value).unwrap_or_else(|_| value.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn query_has_lists_in_brackets_or_with_commas() {
        let endpoint = Endpoint::read(HttpMethod::Get, "/api/v3/x", "x", "roles").comma_lists(&["codes"]);
        let mut query = Vec::new();
        let request =
            r#"{"a":["1",2],"codes":["x","y"],"on":false,"no":null,"empty":[],"filter":{"b":[1],"a":"ü"},"n":1.5,"t":"\u00fc\n"}"#;
        members_of(request).unwrap().into_iter().for_each(|(name, value)| push_pairs(&mut query, &endpoint, &name, value));
        let query: Vec<_> = query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let filter = r#"{"b":[1],"a":"ü"}"#;
        let expected = [("a[]", "1"), ("a[]", "2"), ("codes", "x,y"), ("on", "false"), ("filter", filter), ("n", "1.5"), ("t", "ü\n")];
        assert_eq!(query, expected);
    }

    #[test]
    fn path_id_is_encoded_into_its_segment() {
        const ARGUMENTS: &[Argument] = &[Argument::new::<String>("id")];
        let endpoint = Endpoint::read(HttpMethod::Delete, "/api/v3/ip-list/{id}", "x", "risk_lists").with_arguments(ARGUMENTS);
        let path = |id: &str| Input::new(None::<&()>, vec![id.into()]).into_call(&endpoint).map(|call| call.path().to_owned());
        assert_eq!(path("a/ü?1").unwrap(), "/api/v3/ip-list/a%2F%C3%BC%3F1");
        for bad in ["", " ", ".", ".."] {
            assert!(path(bad).unwrap_err().to_string().contains("id is empty"), "{bad}");
        }
    }

    #[test]
    fn members_in_query_are_not_in_the_body() {
        const ARGUMENTS: &[Argument] = &[Argument::new::<String>("tenant_id")];
        let endpoint = Endpoint::write(HttpMethod::Put, "/api/v3/x", "x", "tenants").in_query(&["userId"]).with_arguments(ARGUMENTS);
        let request = json!({ "apiAuthorized": true, "name": "a\"b", "userId": "u" });
        let call = Input::new(Some(&request), vec!["t".into()]).into_call(&endpoint).unwrap();
        assert_eq!(call.payload().body(), Some(br#"{"apiAuthorized":true,"name":"a\"b"}"#.as_slice()));
        let query: Vec<_> = call.payload().query().iter().map(|(name, value)| (name.as_ref(), value.as_ref())).collect();
        assert_eq!(query, [("tenantId", "t"), ("userId", "u")]);
        let upload = Input::new(Some(&json!({ "userId": "u" })), Vec::new()).into_call(&endpoint).unwrap();
        assert_eq!((upload.payload().body(), upload.payload().query().len()), (None, 1));
        let nothing = Endpoint::once(HttpMethod::Post, "/api/v3/generate", "x", "invitations");
        assert_eq!(Input::new(None::<&()>, Vec::new()).into_call(&nothing).unwrap().payload().body(), None);
    }
}
