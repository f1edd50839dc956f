//! One call: verb, path, query or body, and whether it may be repeated.

use std::borrow::Cow;

use serde::Serialize;

use crate::error::Error;
use crate::json::raw::Container;
use crate::redact::{excerpt, wipe};
use crate::transport::Payload;

/// A call of an API method, ready to be sent as often as it may be.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    path: Cow<'a, str>,
    payload: Payload<'a>,
    idempotency: Idempotency,
    /// Whether no copy of the response may stay in memory.
    secret_response: bool,
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
        Self { path: path.into(), payload: Payload::Query(Vec::new()), idempotency: Idempotency::Read, secret_response: false, hint: None }
    }

    /// A `POST` of `body` as JSON.
    pub(crate) fn post(path: impl Into<Cow<'a, str>>, body: &(impl Serialize + ?Sized), idempotency: Idempotency) -> Result<Self, Error> {
        Self::with_body(path.into(), wipe::to_json(body), idempotency)
    }

    fn with_body(path: Cow<'a, str>, body: serde_json::Result<Vec<u8>>, idempotency: Idempotency) -> Result<Self, Error> {
        let body = body.map_err(|error| Error::config(format!("the body cannot be written as JSON: {error}")))?;
        Ok(Self { path, payload: Payload::Body(body), idempotency, secret_response: false, hint: None })
    }

    pub(crate) fn query(mut self, key: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        if let Payload::Query(pairs) = &mut self.payload {
            pairs.push((key.into(), value.into()));
        }
        self
    }

    pub(crate) fn with_secret_response(mut self) -> Self {
        self.secret_response = true;
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
        match &self.payload {
            Payload::Query(pairs) => {
                secrets.extend(pairs.iter().filter(|(key, _)| excerpt::is_sensitive(key)).map(|(_, value)| value.clone().into_owned()));
            }
            Payload::Body(body) => collect_secrets(std::str::from_utf8(body).unwrap_or_default(), false, DEPTH, &mut secrets),
        }
        secrets
    }

    pub(crate) fn has_secret_response(&self) -> bool {
        self.secret_response
    }

    pub(crate) fn hint(&self) -> Option<&'static str> {
        self.hint
    }
}

/// Levels of a body that are searched for secrets.
const DEPTH: usize = 128;

fn collect_secrets(value: &str, sensitive: bool, depth: usize, secrets: &mut Vec<String>) {
    // A text is not read as a container: the error would hold a copy of it.
    let container = if value.starts_with('"') { None } else { Container::read(value).ok() };
    match container {
        _ if depth == 0 => {}
        Some(Container::Array(items)) => items.into_iter().for_each(|item| collect_secrets(item, sensitive, depth - 1, secrets)),
        Some(Container::Object(object)) => {
            for (name, member) in object.into_members() {
                collect_secrets(member, sensitive || excerpt::is_sensitive(&name), depth - 1, secrets);
            }
        }
        None if sensitive => secrets.extend(serde_json::from_str::<String>(value).ok()),
        None => {}
    }
}

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

    #[test]
    fn what_nobody_should_see_is_known_by_its_name() {
        let body =
            serde_json::json!({ "name": "n", "secret": "s1", "nested": [{ "accessKeySecret": ["s2"], "userPassword": { "x": "s3" } }] });
        let mut secrets = Call::post("/", &body, Idempotency::NotIdempotent).unwrap().secrets();
        secrets.sort();
        assert_eq!(secrets, ["s1", "s2", "s3"]);
        assert_eq!(Call::get("/").query("page", "1").query("token", "t").secrets(), ["t"]);
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
