//! One call: verb, path, query or body, and whether it may be repeated.

use std::borrow::Cow;

use serde::Serialize;

use crate::error::Error;
#[cfg(feature = "signature")]
use crate::json::javascript;
use crate::json::raw::Container;
use crate::redact::excerpt;
use crate::transport::{HttpMethod, Payload};

/// A call of an API method, ready to be sent as often as it may be.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    path: Cow<'a, str>,
    payload: Payload<'a>,
    idempotency: Idempotency,
    /// What to do where its outcome is unknown.
    hint: Option<&'static str>,
}

/// Whether a call may be retried: a property of the API method, not of the HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// Changes nothing.
    Read,
    /// Changes something; a second execution has no further effect.
    Idempotent,
    /// A second execution may have a further effect: never retried once it may have been sent.
    NotIdempotent,
}

impl<'a> Call<'a> {
    /// A read by `GET`.
    pub(crate) fn get(path: impl Into<Cow<'a, str>>) -> Self {
        Self::without_body(HttpMethod::Get, path.into(), Idempotency::Read)
    }

    /// A `POST` of `body` as JSON.
    pub(crate) fn post(path: impl Into<Cow<'a, str>>, body: &(impl Serialize + ?Sized), idempotency: Idempotency) -> Result<Self, Error> {
        Self::with_body(HttpMethod::Post, path.into(), serde_json::to_vec(body), idempotency)
    }

    /// A `PUT` of `body` as JSON.
    pub(crate) fn put(path: impl Into<Cow<'a, str>>, body: &(impl Serialize + ?Sized), idempotency: Idempotency) -> Result<Self, Error> {
        Self::with_body(HttpMethod::Put, path.into(), serde_json::to_vec(body), idempotency)
    }

    /// A `DELETE`, which has no body.
    pub(crate) fn delete(path: impl Into<Cow<'a, str>>) -> Self {
        Self::without_body(HttpMethod::Delete, path.into(), Idempotency::Idempotent)
    }

    /// A request that carries nothing but what [`query`](Self::query) adds.
    pub(crate) fn without_body(http_method: HttpMethod, path: Cow<'a, str>, idempotency: Idempotency) -> Self {
        Self { path, payload: Payload::new(http_method), idempotency, hint: None }
    }

    /// A request with a body that is serialized already.
    pub(crate) fn with_body(
        http_method: HttpMethod,
        path: Cow<'a, str>,
        body: serde_json::Result<Vec<u8>>,
        idempotency: Idempotency,
    ) -> Result<Self, Error> {
        let body = body.map_err(|error| Error::config(format!("the body cannot be written as JSON: {error}")))?;
        #[cfg(feature = "signature")]
        let body = as_signed(body);
        Ok(Self { path, payload: Payload::with_body(http_method, body), idempotency, hint: None })
    }

    pub(crate) fn query(mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.payload.push_query(key.into(), value.into());
        self
    }

    pub(crate) fn with_hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The service's name of the method: `get-webhook` for `/api/v3/get-webhook`.
    pub(crate) fn method(&self) -> &str {
        self.path.strip_prefix("/api/v3/").unwrap_or(&self.path)
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn payload(&self) -> &Payload<'a> {
        &self.payload
    }

    pub(crate) fn idempotency(&self) -> Idempotency {
        self.idempotency
    }

    /// What it sends under a name that says that nobody should see it. To be asked for only when it failed.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let mut secrets = Vec::new();
        let pairs = self.payload.query().iter();
        secrets.extend(pairs.filter(|(key, _)| excerpt::is_sensitive(key)).map(|(_, value)| value.clone().into_owned()));
        if let Some(body) = self.payload.body() {
            collect_secrets(std::str::from_utf8(body).unwrap_or_default(), false, DEPTH, &mut secrets);
        }
        secrets
    }

    pub(crate) fn hint(&self) -> Option<&'static str> {
        self.hint
    }
}

/// A body in the form in which the service signs it: the same JSON, as JavaScript writes it.
#[cfg(feature = "signature")]
fn as_signed(body: Vec<u8>) -> Vec<u8> {
    let rewritten = std::str::from_utf8(&body).map(javascript::rewrite);
    match rewritten {
        Ok(Cow::Owned(rewritten)) => rewritten.into_bytes(),
        _ => body,
    }
}

/// Levels of a body that are searched for secrets.
const DEPTH: usize = 128;

fn collect_secrets(value: &str, sensitive: bool, depth: usize, secrets: &mut Vec<String>) {
    match Container::read(value) {
        _ if depth == 0 => {}
        Ok(Container::Array(items)) => items.into_iter().for_each(|item| collect_secrets(item, sensitive, depth - 1, secrets)),
        Ok(Container::Object(object)) => {
            for (name, member) in object.into_members() {
                collect_secrets(member, sensitive || excerpt::is_sensitive(&name), depth - 1, secrets);
            }
        }
        Err(_) if sensitive => secrets.extend(serde_json::from_str::<String>(value).ok()),
        Err(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sensitive_values_are_collected_by_name() {
        let body =
            serde_json::json!({ "name": "n", "secret": "s1", "nested": [{ "accessKeySecret": ["s2"], "userPassword": { "x": "s3" } }] });
        let mut secrets = Call::post("/", &body, Idempotency::NotIdempotent).unwrap().secrets();
        secrets.sort();
        assert_eq!(secrets, ["s1", "s2", "s3"]);
        assert_eq!(Call::get("/").query("page", "1").query("token", "t").secrets(), ["t"]);
    }
}
