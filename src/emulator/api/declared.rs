//! The endpoints of all modules: found by their table, their input checked by their declaration.
#![cfg_attr(not(feature = "roles"), allow(dead_code, reason = "only the methods for roles use some of it"))]

use std::time::SystemTime;

use serde_json::{Map, Value, json};

use super::fields::{self, Fields, invalid};
use super::methods;
use super::store::Store;
use crate::api::TABLES;
use crate::api::endpoint::{Endpoint, HttpMethod, ResponseKind};
use crate::declare::{Kind, Rule, argument_problems, query_members, wire_name};
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::received::ReceivedRequest;

/// A call of a declared endpoint whose input is valid.
#[derive(Debug)]
pub(crate) struct DeclaredCall<'a> {
    endpoint: &'static Endpoint,
    pub(super) input: Map<String, Value>,
    pub(super) userpool_id: &'a str,
    pub(super) now: SystemTime,
}

/// Finds the endpoint of a request.
pub(crate) fn find(request: &ReceivedRequest) -> Option<&'static Endpoint> {
    let is_method = |endpoint: &Endpoint| match endpoint.http_method {
        HttpMethod::Get => request.http_method == "GET",
        HttpMethod::Post => request.http_method == "POST",
        HttpMethod::Put => request.http_method == "PUT",
        HttpMethod::Delete => request.http_method == "DELETE",
    };
    let endpoints = TABLES.iter().flat_map(|table| table.iter()).copied();
    endpoints.filter(|endpoint| is_method(endpoint)).find(|endpoint| path_arguments(endpoint.path, &request.path).is_some())
}

/// The arguments in a path, by the names in the endpoint's path: `{id}`. `None` for the path of another endpoint.
fn path_arguments(declared: &str, path: &str) -> Option<Vec<(String, String)>> {
    if declared == path {
        return Some(Vec::new());
    }
    let (mut names, mut texts) = (declared.split('/'), path.split('/'));
    let mut arguments = Vec::new();
    loop {
        match (names.next(), texts.next()) {
            (None, None) => return Some(arguments).filter(|arguments| !arguments.is_empty()),
            (Some(name), Some(text)) if name == text => {}
            (Some(name), Some(text)) if !text.is_empty() => {
                let name = name.strip_prefix('{')?.strip_suffix('}')?;
                arguments.push((name.to_owned(), percent_decoded(text)));
            }
            _ => return None,
        }
    }
}

/// The text of a path segment. Percent signs that are not part of an escape are kept.
fn percent_decoded(segment: &str) -> String {
    let (mut bytes, mut rest) = (Vec::with_capacity(segment.len()), segment);
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        match after.get(..2).and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(b'%');
                rest = after;
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

impl<'a> DeclaredCall<'a> {
    /// Reads the input of a request and checks it. Unknown members are ignored: newer SDKs send them.
    pub(crate) fn read(endpoint: &'static Endpoint, request: &ReceivedRequest, userpool_id: &'a str) -> Result<Self, Rejection> {
        let shape = match endpoint.request_kind {
            Some(Kind::Object(shape)) => Some(shape()),
            _ => None,
        };
        let arguments: Vec<_> = endpoint.arguments.iter().map(|argument| (wire_name(argument.name), argument.rule)).collect();
        let input = input_of(endpoint, request, |name| {
            let argument = || arguments.iter().find(|(known, _)| known == name).map(|(_, rule): &(String, Rule)| rule.kind());
            shape.and_then(|shape| shape.kind_of(name)).or_else(argument)
        })?;
        let mut problems = shape.map(|shape| shape.problems(&input)).unwrap_or_default();
        problems.extend(argument_problems(&arguments, &input));
        if problems.is_empty() {
            Ok(Self { endpoint, input, userpool_id, now: SystemTime::UNIX_EPOCH })
        } else {
            Err(Rejection::new(400, problems.join("; ")))
        }
    }

    /// Executes the call and returns its `data`.
    pub(crate) fn execute(self, store: &mut Store, now: SystemTime) -> Result<Option<Value>, Rejection> {
        let call = Self { now, ..self };
        match call.endpoint.feature {
            "webhooks" => methods::execute(call.endpoint.method, store, &call.fields(), now),
            #[cfg(feature = "roles")]
            "roles" => super::roles::execute(call.endpoint.method, &call, &mut store.roles).map(Some),
            _ => Ok(Some(sample(call.endpoint))),
        }
    }

    /// The method of `ManagementClient` that calls the endpoint.
    pub(crate) fn method(&self) -> &'static str {
        self.endpoint.method
    }

    /// The input for the methods that read it field by field.
    pub(crate) fn fields(&self) -> Fields<'_> {
        Fields::of(&self.input)
    }

    /// A text of the input, empty if it is not there.
    pub(super) fn text(&self, name: &str) -> &str {
        text_in(&self.input, name)
    }

    /// An optional text of the input.
    pub(super) fn optional_text(&self, name: &str) -> Option<&str> {
        self.input.get(name).and_then(Value::as_str)
    }

    /// The objects of a list.
    pub(super) fn objects(&self, name: &str) -> impl Iterator<Item = &Map<String, Value>> {
        self.input.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_object)
    }

    /// The texts of a list.
    pub(super) fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        self.input.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
    }

    /// The items of the requested page, and the total number of items.
    pub(super) fn page<T>(&self, items: &[T]) -> (usize, Vec<Value>)
    where
        T: Clone + Into<Value>,
    {
        let number = |name: &str, default: u64| self.input.get(name).and_then(Value::as_u64).unwrap_or(default);
        let (page, limit) = (number("page", 1), number("limit", 10));
        let skip = usize::try_from(page.saturating_sub(1).saturating_mul(limit)).unwrap_or(usize::MAX);
        let take = usize::try_from(limit).unwrap_or(usize::MAX);
        (items.len(), items.iter().skip(skip).take(take).cloned().map(Into::into).collect())
    }
}

/// The input of a request: its body, its query and the arguments in its path.
fn input_of(
    endpoint: &Endpoint,
    request: &ReceivedRequest,
    kind_of: impl Fn(&str) -> Option<Kind>,
) -> Result<Map<String, Value>, Rejection> {
    let mut outside = query_members(&request.query, kind_of);
    let has_body = match endpoint.http_method {
        HttpMethod::Get | HttpMethod::Delete => false,
        HttpMethod::Post | HttpMethod::Put => {
            let is_argument = |name: &str| endpoint.arguments.iter().any(|argument| wire_name(argument.name) == name);
            outside.retain(|name, _| endpoint.in_query.contains(&name.as_str()) || (!endpoint.request.is_empty() && is_argument(name)));
            let may_be_empty = !endpoint.in_query.is_empty() || (endpoint.request.is_empty() && endpoint.arguments.is_empty());
            !(may_be_empty && request.body.is_null())
        }
    };
    let mut input = if has_body { fields::body_of(request)?.clone() } else { Map::new() };
    // Declared modules accept `null` for an unset member.
    let null = input.iter().find(|(_, value)| endpoint.feature == "webhooks" && value.is_null());
    if let Some((name, _)) = null {
        return Err(invalid(name, "must be omitted, not null"));
    }
    input.append(&mut outside);
    let in_path = path_arguments(endpoint.path, &request.path).unwrap_or_default();
    input.extend(in_path.into_iter().map(|(name, text)| (name, Value::from(text))));
    Ok(input)
}

/// A response of the declared type, for modules whose data the emulator does not keep.
fn sample(endpoint: &Endpoint) -> Value {
    let element = || match endpoint.response_kind {
        Some(Kind::Object(shape)) => shape().sample(SAMPLE_DEPTH),
        Some(Kind::Any) | None => Value::Object(Map::new()),
        Some(_) => Value::from("sample"),
    };
    match endpoint.response {
        ResponseKind::Success => json!({ "success": true }),
        ResponseKind::Bool if endpoint.flag.is_empty() => Value::Bool(true),
        ResponseKind::Bool => json!({ endpoint.flag: true }),
        ResponseKind::Secret => Value::from("sample"),
        ResponseKind::Value | ResponseKind::Object(_) => element(),
        ResponseKind::List(_) => json!([element()]),
        ResponseKind::Page(_) => json!({ "totalCount": 1, "list": [element()] }),
    }
}

/// Levels of a sample that have optional members.
const SAMPLE_DEPTH: u32 = 3;

/// A text of an object, empty if it is not there.
pub(super) fn text_in<'a>(members: &'a Map<String, Value>, name: &str) -> &'a str {
    members.get(name).and_then(Value::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_have_the_form_of_the_declared_response() {
        for endpoint in TABLES.iter().flat_map(|table| table.iter()) {
            let sample = sample(endpoint);
            match endpoint.response {
                ResponseKind::Page(_) => assert!(sample["list"][0].is_object(), "{endpoint:?}: {sample}"),
                ResponseKind::Bool if endpoint.flag.is_empty() => assert_eq!(sample, true, "{endpoint:?}"),
                ResponseKind::Bool => assert_eq!(sample[endpoint.flag], true, "{endpoint:?}"),
                ResponseKind::Object(_) => assert!(sample.as_object().is_some_and(|members| !members.is_empty()), "{endpoint:?}"),
                _ => {}
            }
        }
    }

    #[test]
    fn path_arguments_are_decoded_segments() {
        let arguments = |path: &str| path_arguments("/api/v3/ip-list/{id}", path);
        assert_eq!(arguments("/api/v3/ip-list/a%2F%C3%BC%3F1"), Some(vec![("id".to_owned(), "a/ü?1".to_owned())]));
        assert_eq!(arguments("/api/v3/ip-list/100%"), Some(vec![("id".to_owned(), "100%".to_owned())]));
        for other in ["/api/v3/ip-list", "/api/v3/ip-list/", "/api/v3/ip-list/a/b", "/api/v3/other/a", ""] {
            assert_eq!(arguments(other), None, "{other}");
        }
        assert_eq!(path_arguments("/api/v3/x", "/api/v3/x"), Some(Vec::new()));
        assert_eq!(path_arguments("/api/v3/x", "/api/v3/y"), None);
    }
}
