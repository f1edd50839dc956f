//! `Envelope`: the JSON around the data of every API response.

use serde::Serialize;
use serde_json::Value;

use super::random_id;
use super::response::HttpResponse;

/// The body of a response.
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

/// The reason why the API rejects a request.
#[derive(Debug)]
pub(crate) struct Rejection {
    pub(crate) status_code: u16,
    pub(crate) api_code: Option<u32>,
    pub(crate) message: String,
}

impl Envelope {
    /// The response to a successful call; `data` is `None` for calls that return nothing.
    pub(crate) fn success(data: Option<Value>) -> Self {
        Self { status_code: 200, message: "success".to_owned(), api_code: None, request_id: None, data }
    }

    /// The HTTP status is always 200, as with the service. The result is in the envelope.
    pub(crate) fn into_response(self) -> HttpResponse {
        HttpResponse {
            status: 200,
            content_type: "application/json; charset=utf-8",
            body: serde_json::to_vec(&self).unwrap_or_default(), // cannot fail for strings, numbers and a `Value`
        }
    }
}

impl Rejection {
    pub(crate) fn new(status_code: u16, message: impl Into<String>) -> Self {
        Self { status_code, api_code: None, message: message.into() }
    }

    /// Adds the `apiCode`, if the service documents one for this case.
    pub(crate) fn code(self, api_code: u32) -> Self {
        Self { api_code: Some(api_code), ..self }
    }
}

impl From<Rejection> for Envelope {
    fn from(rejection: Rejection) -> Self {
        Self {
            status_code: rejection.status_code,
            message: rejection.message,
            api_code: rejection.api_code,
            request_id: Some(random_id::uuid()),
            data: None,
        }
    }
}

impl From<Result<Option<Value>, Rejection>> for Envelope {
    fn from(result: Result<Option<Value>, Rejection>) -> Self {
        result.map_or_else(Self::from, Self::success)
    }
}
