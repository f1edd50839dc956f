//! One call: verb, path, query or body, and whether it may be repeated.

use std::borrow::Cow;

use serde::Serialize;

use crate::error::Error;
use crate::redact::{Secrets, excerpt, json_values, sensitive_names};
use crate::transport::Payload;

/// A call of an API method, ready to be sent as often as it may be.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    path: Cow<'a, str>,
    /// The method for texts, where the path has something sensitive in it.
    shown_method: Option<String>,
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
        Self::new(path.into(), Payload::Query(Vec::new()), Idempotency::Read)
    }

    /// A `POST` of `body` as JSON.
    pub(crate) fn post(path: impl Into<Cow<'a, str>>, body: &(impl Serialize + ?Sized), idempotency: Idempotency) -> Result<Self, Error> {
        Self::with_body(path.into(), serde_json::to_vec(body), idempotency)
    }

    fn with_body(path: Cow<'a, str>, body: serde_json::Result<Vec<u8>>, idempotency: Idempotency) -> Result<Self, Error> {
        let body = body.map_err(|error| Error::config(format!("the body cannot be written as JSON: {error}")))?;
        Ok(Self::new(path, Payload::Body(body), idempotency))
    }

    fn new(path: Cow<'a, str>, payload: Payload<'a>, idempotency: Idempotency) -> Self {
        // Most paths are names of methods, which are not searched.
        let may_be_sensitive = path.contains('%') || excerpt::find("eyJ", &path).is_some();
        let shown_method = may_be_sensitive.then(|| excerpt::message_excerpt(method_of(&path), &Secrets::default()));
        Self { path, shown_method, payload, idempotency, hint: None }
    }

    pub(crate) fn query(mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        if let Payload::Query(pairs) = &mut self.payload {
            pairs.push((key.into(), value.into()));
        }
        self
    }

    pub(crate) fn with_hint(mut self, hint: &'static str) -> Self {
        self.hint = Some(hint);
        self
    }

    /// The service's name of the method: `get-webhook` for `/api/v3/get-webhook`. For texts and log lines.
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

    /// Adds the values that it sends under sensitive names to `secrets`. Only for a call that failed: it takes some time.
    pub(crate) fn collect_secrets(&self, secrets: &mut Secrets) {
        match &self.payload {
            Payload::Query(pairs) if pairs.len() > MOST_PAIRS => secrets.hide_everything(),
            Payload::Query(pairs) => {
                let sensitive = pairs.iter().filter(|(key, _)| sensitive_names::is_sensitive(key) || sensitive_names::is_free_form(key));
                sensitive.for_each(|(_, value)| secrets.add(value));
            }
            Payload::Body(body) => match std::str::from_utf8(body) {
                Ok(body) => json_values::collect(body, secrets),
                Err(_) => secrets.hide_everything(),
            },
        }
        if sensitive_names::is_sensitive(self.method()) {
            secrets.hide_data();
        }
    }

    pub(crate) fn hint(&self) -> Option<&'static str> {
        self.hint
    }
}

fn method_of(path: &str) -> &str {
    path.strip_prefix("/api/v3/").unwrap_or(path)
}

/// Pairs of a query that are searched for sensitive values.
const MOST_PAIRS: usize = 1_000;

/// What a path may have in it beside letters and digits (RFC 3986, 3.3).
const PATH_SIGNS: &str = "/-._~%!$&'()*+,;=:@";

/// Checks a path that a caller gave: it must not lead to another place than it says.
pub(crate) fn check_path(path: &str) -> Result<(), Error> {
    // What may be a password or a query is named, not shown.
    let shown = if path.contains(['@', '?', '#']) { String::new() } else { format!(" {path:?}") };
    let refused = |why: &str| Err(Error::config(format!("path{shown} {why}: give it like /api/v3/list-webhooks")));
    if !path.starts_with('/') || path.starts_with("//") {
        return refused("does not begin with one slash");
    }
    if path.contains(['?', '#']) {
        return refused("has a query or fragment in it, which go into the query's pairs");
    }
    let decoded = path.replace("%2e", ".").replace("%2E", ".");
    if path.contains("//") || path.contains('\\') || decoded.split('/').any(|segment| matches!(segment, "." | "..")) {
        return refused("has an empty or relative part in it");
    }
    if path.split('%').skip(1).any(|code| code.starts_with(['0', '1']) || code.get(..2).is_some_and(|code| code.eq_ignore_ascii_case("7f")))
    {
        return refused("has an encoded control character in it");
    }
    if path.chars().any(|c| !c.is_ascii_alphanumeric() && !PATH_SIGNS.contains(c)) {
        return refused("has a space, a control character or another sign in it that stands in paths as %..");
    }
    Ok(())
}

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
        let error = check_path("/api v3/eyJhbGciOiJIUzI1NiJ9.e30.c2ln").unwrap_err().to_string();
        assert!(error.starts_with("path \"/api v3/***") && !error.contains("eyJ"), "{error}");
    }

    #[test]
    fn a_path_leads_to_this_host_or_nowhere() {
        for good in ["/api/v3/list-webhooks", "/get-row-batch", "/api/v3/user-list/5f70%2F1"] {
            check_path(good).unwrap();
        }
        for bad in [
            "",
            "api/v3/x",
            "//host/x",
            "http://host/x",
            "/api//x",
            "/a b",
            "/a\r\nx: y",
            "/a\0",
            "/a?b=c",
            "/a#b",
            "/a/../b",
            "/./a",
            "/a\\b",
            "/ä",
            "@host",
        ] {
            assert!(check_path(bad).is_err(), "{bad:?}");
        }
    }
}
