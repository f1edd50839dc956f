//! Responses without an envelope: some endpoints are documented to return only their data.

use crate::json::raw::Container;
use crate::transport::RawResponse;

/// Puts the data of a successful response without `statusCode` into an envelope. Other responses are unchanged, because the
/// same endpoints may use envelopes.
pub(crate) fn add_envelope(mut response: RawResponse) -> RawResponse {
    let text = std::str::from_utf8(&response.body).ok().filter(|_| response.status == 200);
    let data = text.and_then(|text| bare_data(text.strip_prefix('\u{feff}').unwrap_or(text)));
    if let Some(body) = data.map(|data| format!(r#"{{"statusCode":200,"data":{data}}}"#)) {
        response.body = body.into_bytes();
    }
    response
}

/// The data of a response without `statusCode`: all of it, or its only member `data`.
fn bare_data(text: &str) -> Option<&str> {
    match Container::read(text).ok()? {
        Container::Array(_) => Some(text),
        Container::Object(object) => match object.into_members().as_slice() {
            [(name, data)] if name == "data" => Some(data),
            members => (!members.iter().any(|(name, _)| name == "statusCode")).then_some(text),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_envelope(status: u16, body: &str) -> String {
        let response = RawResponse::for_test(status, &[], body.as_bytes());
        String::from_utf8(add_envelope(response).body).unwrap()
    }

    #[test]
    fn data_without_status_code_gets_an_envelope() {
        assert_eq!(with_envelope(200, r#" {"id":"1"} "#), r#"{"statusCode":200,"data": {"id":"1"} }"#);
        assert_eq!(with_envelope(200, r#"[{"id":"1"}]"#), r#"{"statusCode":200,"data":[{"id":"1"}]}"#);
        assert_eq!(with_envelope(200, r#"{"data":{"id":"1"}}"#), r#"{"statusCode":200,"data":{"id":"1"}}"#);
        assert_eq!(with_envelope(200, r#"{"data":1,"id":"1"}"#), r#"{"statusCode":200,"data":{"data":1,"id":"1"}}"#);
    }

    #[test]
    fn envelopes_errors_and_other_texts_stay_as_they_are() {
        for (status, body) in [
            (200, r#"{"statusCode":200,"data":{}}"#),
            (200, r#"{"message":"no","statusCode":403}"#),
            (502, r#"{"id":"1"}"#),
            (200, "<html>"),
            (200, r#"{"id":"#),
            (200, r#""text""#),
            (200, ""),
        ] {
            assert_eq!(with_envelope(status, body), body, "{status}");
        }
    }
}
