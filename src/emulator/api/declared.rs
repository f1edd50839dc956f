//! The endpoints of declared modules: found by their table, their input checked by their declaration.

use std::time::SystemTime;

use serde_json::{Map, Value, json};

use super::fields;
use super::store::Store;
use crate::api::TABLES;
use crate::api::endpoint::{Endpoint, HttpMethod, ResponseKind};
use crate::declare::{Kind, argument_problems, wire_name};
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
    TABLES.iter().flat_map(|table| table.iter()).copied().find(|endpoint| endpoint.path == request.path && is_method(endpoint))
}

impl<'a> DeclaredCall<'a> {
    /// Reads the input of a request and checks it. Unknown members are ignored: newer SDKs send them.
    pub(crate) fn read(endpoint: &'static Endpoint, request: &ReceivedRequest, userpool_id: &'a str) -> Result<Self, Rejection> {
        let shape = match endpoint.request_kind {
            Some(Kind::Object(shape)) => Some(shape()),
            _ => None,
        };
        let input = match endpoint.http_method {
            HttpMethod::Get | HttpMethod::Delete => shape.map(|shape| shape.of_query(&request.query)).unwrap_or_default(),
            HttpMethod::Post | HttpMethod::Put => fields::body_of(request)?.clone(),
        };
        let mut problems = shape.map(|shape| shape.problems(&input)).unwrap_or_default();
        let arguments: Vec<_> = endpoint.arguments.iter().map(|argument| (wire_name(argument.name), argument.rule)).collect();
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
            #[cfg(feature = "roles")]
            "roles" => super::roles::execute(call.endpoint.method, &call, &mut store.roles).map(Some),
            _ => Ok(Some(sample(call.endpoint))),
        }
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
}
