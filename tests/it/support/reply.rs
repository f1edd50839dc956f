//! The replies of the scripted server.

use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::USERPOOL;

/// What the server does on the connection after a request, step by step. If no step closes it, the next request is read.
pub(crate) type Reply = Vec<Step>;

#[derive(Debug, Clone)]
pub(crate) enum Step {
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends these bytes one by one with a pause after each.
    Trickle(Vec<u8>, Duration),
    /// Sends these bytes repeatedly until the client closes the connection.
    Flood(Vec<u8>),
    /// Sends these bytes this many times.
    Repeat(Vec<u8>, usize),
    /// Waits.
    Pause(Duration),
    /// Closes the connection normally.
    Close,
    /// Resets the connection. Must be the last step: the server leaves a byte of the request unread for it.
    Reset,
    /// Sends nothing more, and keeps the connection open until the client closes it or the test ends.
    Hang,
}

/// An HTTP response with a body.
pub(crate) fn http(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let mut bytes = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n", body.len());
    for (name, value) in headers {
        bytes.push_str(&format!("{name}: {value}\r\n"));
    }
    bytes.push_str("\r\n");
    vec![Step::Send([bytes.as_bytes(), body].concat())]
}

/// The body of an HTTP response.
pub(crate) fn body(reply: &Reply) -> String {
    let Some(Step::Send(bytes)) = reply.first() else { panic!("{reply:?}") };
    String::from_utf8_lossy(bytes).split_once("\r\n\r\n").unwrap().1.to_owned()
}

/// An envelope of this `statusCode`, under HTTP 200.
pub(crate) fn envelope(status_code: u16) -> Reply {
    let body = json!({ "statusCode": status_code, "message": format!("message of {status_code}"), "requestId": "934108e5-req" });
    http(200, &[], body.to_string())
}

/// A successful response with this data.
pub(crate) fn ok(data: Value) -> Reply {
    http(200, &[], json!({ "statusCode": 200, "message": "", "data": data }).to_string())
}

/// An empty page.
pub(crate) fn no_webhooks() -> Reply {
    ok(json!({ "totalCount": 0, "list": [] }))
}

/// A token that is valid for `expires_in` seconds. Its payload has both characters that only base64url has.
pub(crate) fn token(name: &str, expires_in: Value) -> Reply {
    let payload = json!({ "scoped_userpool_id": USERPOOL, "name": name, "odd": "??>>~~" }).to_string();
    ok(json!({ "access_token": format!("h.{}.{name}", BASE64_URL_SAFE_NO_PAD.encode(payload)), "expires_in": expires_in }))
}
