//! `Fields`: reads and checks the fields of a request. Errors name the field.

use serde_json::{Map, Value};

use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::received::ReceivedRequest;

/// The members of a JSON object.
#[derive(Debug)]
pub(crate) struct Fields<'a> {
    members: &'a Map<String, Value>,
}

/// The part of a list that a page contains.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) skip: usize,
    pub(crate) limit: usize,
}

impl<'a> Fields<'a> {
    /// Reads the members of the body, which must be a JSON object with a JSON content type.
    pub(crate) fn of_body(request: &'a ReceivedRequest) -> Result<Self, Rejection> {
        let members = body_of(request)?;
        if let Some((name, _)) = members.iter().find(|(_, value)| value.is_null()) {
            return Err(invalid(name, "must be omitted, not null"));
        }
        Ok(Self { members })
    }

    /// Reads a required field with one of the functions below.
    pub(crate) fn required<T>(&self, name: &str, read: impl FnOnce(&Self, &str) -> Result<Option<T>, Rejection>) -> Result<T, Rejection> {
        read(self, name)?.ok_or_else(|| invalid(name, "is required"))
    }

    pub(crate) fn text(&self, name: &str) -> Result<Option<String>, Rejection> {
        self.read(name, "must be a string", |value| value.as_str().map(str::to_owned))
    }

    pub(crate) fn flag(&self, name: &str) -> Result<Option<bool>, Rejection> {
        self.read(name, "must be true or false", Value::as_bool)
    }

    pub(crate) fn number(&self, name: &str) -> Result<Option<u64>, Rejection> {
        self.read(name, "must be a whole number, 0 or more", Value::as_u64)
    }

    pub(crate) fn texts(&self, name: &str) -> Result<Option<Vec<String>>, Rejection> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        self.read(name, "must be an array of strings", |value| value.as_array()?.iter().map(text).collect())
    }

    pub(crate) fn object(&self, name: &str) -> Result<Option<Map<String, Value>>, Rejection> {
        self.read(name, "must be an object", |value| value.as_object().cloned())
    }

    /// Reads the two fields of every list, whose limits are declared. `page` starts at 1; `limit` has the default 10.
    pub(crate) fn page(&self) -> Result<Page, Rejection> {
        let page = self.number("page")?.unwrap_or(1);
        let limit = self.number("limit")?.unwrap_or(10);
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Ok(Page { skip: size(page.saturating_sub(1).saturating_mul(limit)), limit: size(limit) })
    }

    /// The fields of an object.
    pub(crate) fn of(members: &'a Map<String, Value>) -> Self {
        Self { members }
    }

    fn read<T>(&self, name: &str, rule: &str, read: impl FnOnce(&Value) -> Option<T>) -> Result<Option<T>, Rejection> {
        let Some(value) = self.members.get(name) else {
            return Ok(None);
        };
        read(value).map(Some).ok_or_else(|| invalid(name, rule))
    }
}

/// The members of the body, which must be a JSON object and be announced as JSON.
pub(crate) fn body_of(request: &ReceivedRequest) -> Result<&Map<String, Value>, Rejection> {
    let content_type = request.header("content-type").unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case("application/json") {
        return Err(Rejection::new(400, "the content-type must be application/json"));
    }
    request.body.as_object().ok_or_else(|| Rejection::new(400, "the request body must be a JSON object"))
}

/// The error for a field that breaks a rule.
pub(crate) fn invalid(name: &str, rule: &str) -> Rejection {
    Rejection::new(400, format!("{name} {rule}"))
}
