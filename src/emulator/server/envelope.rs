//! The envelope around every answer of the API.

use serde::Serialize;
use serde_json::Value;

use super::connection::Answer;
use super::random_id;

/// What the API answers, whether it did what it was asked or not.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Envelope {
    status_code: u16,
    message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_code: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<Value>,
}

/// Why the API does not do what it was asked.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status_code: u16,
    pub(crate) api_code: Option<u32>,
    pub(crate) message: String,
}

impl Envelope {
    /// The answer to a call that was carried out; `data` is `None` for calls that return nothing.
    pub(crate) fn success(data: Option<Value>) -> Self {
        Self { status_code: 200, message: "success".to_owned(), api_code: None, request_id: None, data }
    }

    /// HTTP status 200, whatever the envelope says: so does the service.
    pub(crate) fn into_answer(self) -> Answer {
        Answer {
            status: 200,
            content_type: "application/json; charset=utf-8",
            body: serde_json::to_vec(&self).unwrap_or_default(), // strings, numbers and a Value: cannot fail
        }
    }
}

impl Refusal {
    pub(crate) fn new(status_code: u16, message: impl Into<String>) -> Self {
        Self { status_code, api_code: None, message: message.into() }
    }

    /// Adds the code for the business meaning, where the service's table has one.
    pub(crate) fn code(self, api_code: u32) -> Self {
        Self { api_code: Some(api_code), ..self }
    }
}

impl From<Refusal> for Envelope {
    fn from(refusal: Refusal) -> Self {
        Self {
            status_code: refusal.status_code,
            message: refusal.message,
            api_code: refusal.api_code,
            request_id: Some(random_id::uuid()),
            data: None,
        }
    }
}

impl From<Result<Option<Value>, Refusal>> for Envelope {
    fn from(result: Result<Option<Value>, Refusal>) -> Self {
        result.map_or_else(Self::from, Self::success)
    }
}
