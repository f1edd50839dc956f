//! `Call`: HTTP method, path, query or body of a call, and whether it is idempotent.

use std::borrow::Cow;

use serde::Serialize;

use crate::error::Error;
use crate::json::memory::Shape;
use crate::redact::{Secrets, excerpt, json_values, sensitive_names, wipe};
use crate::transport::{HttpMethod, Payload};

/// A call of an API method, ready to be sent and retried.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    path: Cow<'a, str>,
    /// The redacted name of the API method for texts, if the path may contain a sensitive value.
    shown_method: Option<String>,
    payload: Payload<'a>,
    idempotency: Idempotency,
    /// Whether the response is overwritten in memory after it was read.
    secret_response: bool,
    /// Whether a successful response may be the data without an envelope.
    #[cfg(feature = "_declared")]
    bare_response: bool,
    /// What the response is deserialized into.
    shape: Shape,
    /// The hint for errors with an unknown outcome.
    hint: Option<&'static str>,
}

/// Whether a call may be retried: a property of the API method, not of the HTTP method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Idempotency {
    /// Idempotent: changes nothing.
    Read,
    /// Idempotent: a second execution has no further effect.
    Idempotent,
    /// Not idempotent: never retried once it may have been executed.
    NotIdempotent,
}

impl<'a> Call<'a> {
    /// A read by `GET`.
    pub(crate) fn get(path: impl Into<Cow<'a, str>>) -> Self {
        Self::without_body(HttpMethod::Get, path.into(), Idempotency::Read)
    }

    /// A `POST` of `body` as JSON.
    pub(crate) fn post(path: impl Into<Cow<'a, str>>, body: &(impl Serialize + ?Sized), idempotency: Idempotency) -> Result<Self, Error> {
        Self::with_body(HttpMethod::Post, path.into(), wipe::to_json(body), idempotency)
    }

    /// A `PUT` of `body` as JSON.
    pub(crate) fn put(path: impl Into<Cow<'a, str>>, body: &(impl Serialize + ?Sized), idempotency: Idempotency) -> Result<Self, Error> {
        Self::with_body(HttpMethod::Put, path.into(), wipe::to_json(body), idempotency)
    }

    /// A `DELETE`, which has no body.
    pub(crate) fn delete(path: impl Into<Cow<'a, str>>) -> Self {
        Self::without_body(HttpMethod::Delete, path.into(), Idempotency::Idempotent)
    }

    /// A request without a body.
    pub(crate) fn without_body(http_method: HttpMethod, path: Cow<'a, str>, idempotency: Idempotency) -> Self {
        Self::new(path, Payload::new(http_method), idempotency)
    }

    /// A request with a serialized body.
    pub(crate) fn with_body(
        http_method: HttpMethod,
        path: Cow<'a, str>,
        body: serde_json::Result<Vec<u8>>,
        idempotency: Idempotency,
    ) -> Result<Self, Error> {
        let body = body.map_err(|error| Error::invalid_request(format!("the body cannot be serialized as JSON: {error}")))?;
        Ok(Self::new(path, Payload::with_body(http_method, body), idempotency))
    }

    fn new(path: Cow<'a, str>, payload: Payload<'a>, idempotency: Idempotency) -> Self {
        // Most paths are names of API methods and need no redaction, which one comparison for each byte shows.
        let has_special = path.bytes().fold(false, |found, byte| found | matches!(byte, b'%' | b'J'));
        let may_be_sensitive = has_special && (path.contains('%') || excerpt::find("eyJ", &path).is_some());
        let shown_method = may_be_sensitive.then(|| excerpt::message_excerpt(method_of(&path), &Secrets::default()));
        Self {
            path,
            shown_method,
            payload,
            idempotency,
            secret_response: false,
            #[cfg(feature = "_declared")]
            bare_response: false,
            shape: Shape::Untyped,
            hint: None,
        }
    }

    pub(crate) fn query(mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.payload.push_query(key.into(), value.into());
        self
    }

    pub(crate) fn with_secret_response(mut self) -> Self {
        self.secret_response = true;
        self
    }

    #[cfg(feature = "_declared")]
    pub(crate) fn with_bare_response(self, bare_response: bool) -> Self {
        Self { bare_response, ..self }
    }

    #[cfg(feature = "_declared")]
    pub(crate) fn with_shape(self, shape: Shape) -> Self {
        Self { shape, ..self }
    }

    pub(crate) fn with_hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The name of the API method for texts and log lines: `get-webhook` for `/api/v3/get-webhook`.
    pub(crate) fn method(&self) -> &str {
        self.shown_method.as_deref().unwrap_or_else(|| method_of(&self.path))
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

    /// Adds the values of sensitive fields to `secrets`. Only for failed calls, because the search takes time.
    pub(crate) fn collect_secrets(&self, secrets: &mut Secrets) {
        let query = self.payload.query();
        if query.len() > MOST_PAIRS {
            secrets.hide_everything();
        } else {
            let sensitive = query.iter().filter(|(key, _)| sensitive_names::is_sensitive(key) || sensitive_names::is_free_form(key));
            sensitive.for_each(|(_, value)| secrets.add(value));
        }
        match self.payload.body().map(std::str::from_utf8) {
            Some(Ok(body)) => json_values::collect(body, secrets),
            Some(Err(_)) => secrets.hide_everything(),
            None => {}
        }
        if sensitive_names::is_sensitive(self.method()) {
            secrets.hide_data();
        }
    }

    pub(crate) fn has_secret_response(&self) -> bool {
        self.secret_response
    }

    #[cfg(feature = "_declared")]
    pub(crate) fn has_bare_response(&self) -> bool {
        self.bare_response
    }

    #[inline]
    pub(crate) fn shape(&self) -> Shape {
        self.shape
    }

    pub(crate) fn hint(&self) -> Option<&'static str> {
        self.hint
    }
}

fn method_of(path: &str) -> &str {
    path.strip_prefix("/api/v3/").unwrap_or(path)
}

/// The number of query parameters that are searched for sensitive values.
const MOST_PAIRS: usize = 1_000;

#[cfg(test)]
mod tests {
    use super::*;

    fn collected(call: &Call<'_>) -> Vec<String> {
        let mut secrets = Secrets::default();
        call.collect_secrets(&mut secrets);
        secrets.values()
    }

    #[test]
    fn sensitive_values_are_collected_by_their_names() {
        let body = serde_json::json!({ "name": "none", "secret": "s-1", "nested": [{ "accessKeySecret": ["s-2"], "userPassword": { "x": "s-3" } }] });
        let mut values = collected(&Call::post("/", &body, Idempotency::NotIdempotent).unwrap());
        values.sort();
        assert_eq!(values, ["s-1", "s-2", "s-3"]);
        assert_eq!(collected(&Call::get("/").query("page", "100").query("token", "t-1")), ["t-1"]);
        assert_eq!(collected(&Call::get("/").query("requestHeaders[x]", "t-1").query("otp", "1234")), ["1234"]);
    }

    #[test]
    fn token_in_a_path_is_not_part_of_the_method_name() {
        let call = Call::get("/api/v3/check/eyJhbGciOiJIUzI1NiJ9.e30.c2ln/x");
        assert_eq!((call.method(), call.path()), ("check/***", "/api/v3/check/eyJhbGciOiJIUzI1NiJ9.e30.c2ln/x"));
        assert_eq!(Call::get("/api/v3/user-list/5f70%2F1").method(), "user-list/5f70%2F1");
    }
}
