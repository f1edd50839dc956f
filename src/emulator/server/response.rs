//! `HttpResponse`: a response to a request, and `ResponseAction`: how it is sent.

#[cfg(feature = "subscribe")]
use super::subscribers::Entry;

/// A response, before it is encoded as HTTP.
#[derive(Debug)]
pub(crate) struct HttpResponse {
    pub(crate) status: u16,
    pub(crate) content_type: &'static str,
    pub(crate) body: Vec<u8>,
}

/// How the server responds to a request.
#[derive(Debug)]
pub(crate) enum ResponseAction {
    /// Sends the response and waits for the next request.
    Send(HttpResponse),
    /// Sends the first half of the response and closes the connection.
    SendTruncated(HttpResponse),
    /// Closes the connection without a response.
    Close,
    /// Accepts a subscription. The text is the value of `Sec-WebSocket-Key`.
    #[cfg(feature = "subscribe")]
    Upgrade(Entry, String),
}

impl HttpResponse {
    pub(crate) fn plain_text(status: u16, text: impl Into<String>) -> Self {
        Self { status, content_type: "text/plain", body: text.into().into_bytes() }
    }
}
