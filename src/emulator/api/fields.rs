//! The fields of a request: read and checked; errors name the field.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::emulator::server::envelope::Refusal;
use crate::emulator::server::received::ReceivedRequest;

/// The members of a JSON body, or the parameters of a query string.
#[derive(Debug)]
pub(crate) struct Fields<'a> {
    members: Cow<'a, Map<String, Value>>,
    /// Whether numbers arrive as digits, as they do in a query string.
    textual: bool,
}

/// A slice of a list.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) skip: usize,
    pub(crate) limit: usize,
}

impl<'a> Fields<'a> {
    /// The parameters of the query string; of one given twice the last.
    pub(crate) fn of_query(request: &ReceivedRequest) -> Self {
        let member = |(name, value): &(String, String)| (name.clone(), Value::String(value.clone()));
        Self { members: Cow::Owned(request.query.iter().map(member).collect()), textual: true }
    }

    /// The members of the body, which must be a JSON object and be announced as JSON.
    pub(crate) fn of_body(request: &'a ReceivedRequest) -> Result<Self, Refusal> {
        let members = body_of(request)?;
        if let Some((name, _)) = members.iter().find(|(_, value)| value.is_null()) {
            return Err(invalid(name, "must be left out rather than null"));
        }
        Ok(Self { members: Cow::Borrowed(members), textual: false })
    }

    /// Reads a field that must be there, with one of the readers below.
    pub(crate) fn required<T>(&self, name: &str, read: impl FnOnce(&Self, &str) -> Result<Option<T>, Refusal>) -> Result<T, Refusal> {
        read(self, name)?.ok_or_else(|| invalid(name, "is required"))
    }

    pub(crate) fn text(&self, name: &str) -> Result<Option<String>, Refusal> {
        self.read(name, "must be a string", |value| value.as_str().map(str::to_owned))
    }

    pub(crate) fn flag(&self, name: &str) -> Result<Option<bool>, Refusal> {
        self.read(name, "must be true or false", Value::as_bool)
    }

    pub(crate) fn number(&self, name: &str) -> Result<Option<u64>, Refusal> {
        self.read(name, "must be a whole number, 0 or more", |value| match value {
            Value::String(digits) if self.textual => digits.parse().ok(),
            value => value.as_u64(),
        })
    }

    pub(crate) fn texts(&self, name: &str) -> Result<Option<Vec<String>>, Refusal> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        self.read(name, "must be an array of strings", |value| value.as_array()?.iter().map(text).collect())
    }

    pub(crate) fn object(&self, name: &str) -> Result<Option<Map<String, Value>>, Refusal> {
        self.read(name, "must be an object", |value| value.as_object().cloned())
    }

    /// The two fields of every list: `page` counts from 1, `limit` is 10 if left out and 50 at most.
    pub(crate) fn page(&self) -> Result<Page, Refusal> {
        let page = self.number("page")?.unwrap_or(1);
        let limit = self.number("limit")?.unwrap_or(10);
        if page < 1 {
            return Err(invalid("page", "must be 1 or more"));
        }
        if !(1..=50).contains(&limit) {
            return Err(invalid("limit", "must be from 1 to 50"));
        }
        let size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
        Ok(Page { skip: size((page - 1).saturating_mul(limit)), limit: size(limit) })
    }

    /// An object's own members, for objects within objects.
    pub(crate) fn nested(members: &'a Map<String, Value>) -> Self {
        Self { members: Cow::Borrowed(members), textual: false }
    }

    fn read<T>(&self, name: &str, rule: &str, read: impl FnOnce(&Value) -> Option<T>) -> Result<Option<T>, Refusal> {
        let Some(value) = self.members.get(name) else {
            return Ok(None);
        };
        read(value).map(Some).ok_or_else(|| invalid(name, rule))
    }
}

/// The members of the body, which must be a JSON object and be announced as JSON.
pub(crate) fn body_of(request: &ReceivedRequest) -> Result<&Map<String, Value>, Refusal> {
    let content_type = request.header("content-type").unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    if !essence.eq_ignore_ascii_case("application/json") {
        return Err(Refusal::new(400, "the content-type must be application/json"));
    }
    request.body.as_object().ok_or_else(|| Refusal::new(400, "the request body must be a JSON object"))
}

/// The error for a field that breaks a rule.
pub(crate) fn invalid(name: &str, rule: &str) -> Refusal {
    Refusal::new(400, format!("{name} {rule}"))
}
