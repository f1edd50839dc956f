//! `ReceivedRequest`: one request that the emulator received.

use std::fmt;

use serde_json::Value;
use ureq_proto::http::{self, HeaderMap};

use super::json::{self, JsonError};
use super::memory;

/// One request that the emulator received. Returned by [`Emulator::requests`](crate::emulator::Emulator::requests).
///
/// `Debug` omits the values of headers and the body, because they contain tokens and secrets.
///
/// # Examples
///
/// ```
/// use authing::emulator::Emulator;
///
/// let emulator = Emulator::start()?;
/// emulator.client().get_webhook_event_list()?;
/// let last = emulator.requests().pop().unwrap();
/// assert_eq!(last.http_method, "GET");
/// assert_eq!(last.path, "/api/v3/get-webhook-event-list");
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ReceivedRequest {
    /// The name of the API method, e.g. `create-webhook`: the path without `/api/v3/`, or the complete path if it does
    /// not start with that.
    pub api_method: String,
    /// The HTTP method, e.g. `POST`.
    pub http_method: String,
    /// The path, not decoded, without the query string.
    pub path: String,
    /// The parameters of the query string, decoded, in the order of the query string.
    pub query: Vec<(String, String)>,
    /// The headers in the order in which they were sent, names in lower case. The values of a repeated name are grouped.
    /// Bytes of a value that are not UTF-8 are replaced by U+FFFD.
    pub headers: Vec<(String, String)>,
    /// The body as JSON; `null` if there is no body, if it is not JSON, or if it was rejected as too large. Unpaired
    /// surrogates are read as U+FFFD.
    pub body: Value,
    /// The reason why the body is rejected as too large, if it is.
    pub(crate) oversized: Option<&'static str>,
}

impl ReceivedRequest {
    /// Converts a request. `body` is `None` if it was too large to be read.
    pub(crate) fn new(head: &http::Request<()>, body: Option<&[u8]>) -> Self {
        let path = head.uri().path();
        let query = head.uri().query().unwrap_or_default();
        let (body, oversized) = match body.map(json::parse) {
            None => (Value::Null, Some("the request body is larger than 1 MiB")),
            Some(Err(JsonError::TooLarge)) => {
                (Value::Null, Some("the request body has too many values: when parsed, it would take more than 16 MiB of memory"))
            }
            Some(Err(JsonError::Malformed)) => (Value::Null, None),
            Some(Ok(body)) => (body, None),
        };
        Self {
            api_method: path.strip_prefix("/api/v3/").unwrap_or(path).to_owned(),
            http_method: head.method().as_str().to_owned(),
            path: path.to_owned(),
            query: form_urlencoded::parse(query.as_bytes()).into_owned().collect(),
            headers: texts(head.headers()),
            body,
            oversized,
        }
    }

    /// The memory that the request holds, in bytes.
    pub(crate) fn memory(&self) -> usize {
        let texts = [&self.api_method, &self.http_method, &self.path].into_iter().map(|text| memory::of_text(text)).sum::<usize>();
        size_of::<Self>() + texts + memory::of_pairs(&self.query) + memory::of_pairs(&self.headers) + memory::of_value(&self.body)
    }

    /// The first value of the header `name`, which is in lower case.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for ReceivedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&String> = self.headers.iter().map(|(name, _)| name).collect();
        f.debug_struct("ReceivedRequest")
            .field("http_method", &self.http_method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &names)
            .finish_non_exhaustive()
    }
}

/// Headers as strings, in the order in which they were sent.
pub(crate) fn texts(headers: &HeaderMap) -> Vec<(String, String)> {
    let text = |value: &http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_redacts_header_values_and_body() {
        let head =
            http::Request::post("/api/v3/get-webhook?webhookId=w+1%2F%26").header("Authorization", "Bearer hidden").body(()).unwrap();
        let request = ReceivedRequest::new(&head, Some(br#"{"secret":"hidden"}"#));
        assert_eq!(request.query, [("webhookId".to_owned(), "w 1/&".to_owned())]);
        assert_eq!(request.body["secret"], "hidden");
        let text = format!("{request:?}");
        assert!(text.contains("authorization") && !text.contains("hidden"), "{text}");
    }
}
