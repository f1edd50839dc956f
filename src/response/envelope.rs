//! `ApiResponse`: parses the envelope of a response, and converts it to a `Result`.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use zeroize::Zeroize;

use super::one_pass::OnePass;
use crate::error::{ApiCode, ErrorKind};
use crate::error::{ApiError, CallContext, DecodeError, EnvelopeContext, Error, HttpError, Sent};
use crate::json::error_path::{self, Origin};
use crate::json::member_name::MemberName;
use crate::json::raw::{self, Member};
use crate::json::{lenient, object, struct_only, surrogates};
use crate::redact::{Secrets, encodings};
use crate::transport::RawResponse;

/// The envelope of every response of the service.
///
/// `Debug` shows neither `data` nor `message`: they can contain secrets.
///
/// The methods of the client return envelopes with `status_code` 200; every other code is an [`Error::Api`]. An envelope
/// from a file or a log can be deserialized with serde; [`into_result`](Self::into_result) then checks its code.
///
/// # Examples
///
/// ```
/// use authing::{ApiResponse, ErrorKind};
///
/// let text = r#"{"statusCode":404,"message":"no such webhook","requestId":"934108e5"}"#;
/// let response: ApiResponse<serde_json::Value> = serde_json::from_str(text)?;
/// let error = response.into_result().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::NotFound);
/// assert_eq!(error.request_id(), Some("934108e5"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiResponse<T> {
    /// 200 for success. Every other code is a failure.
    pub status_code: u16,
    /// The message, in the language of [`lang`](crate::ClientBuilder::lang). May be empty.
    pub message: String,
    /// The reason of a failure, more precise than `status_code`.
    pub api_code: Option<ApiCode>,
    /// Identifies the request for the support of the service. Usually in failures only.
    pub request_id: Option<String>,
    /// The data of the response; `None` if the method returns none.
    pub data: Option<T>,
    /// The API method of the request.
    method: String,
}

impl<T: DeserializeOwned> ApiResponse<T> {
    /// Returns the data, or the failure as an error.
    ///
    /// The data may be missing if `T` can be deserialized from `null`: `()`, an `Option`, a `Value`.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] if `status_code` is not 200; [`Error::Decode`] if it is 200 and the data is missing.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # let client = authing::ManagementClient::from_env()?;
    /// let webhooks: serde_json::Value = client.get("/api/v3/list-webhooks", &[("limit", "50")])?.into_result()?;
    /// println!("{}", webhooks["totalCount"]);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn into_result(self) -> Result<T, Error> {
        if self.status_code == 200 && self.data.is_none() {
            if let Ok(data) = serde_json::from_str("null") {
                return Ok(data);
            }
        }
        self.into_data()
    }
}

impl<T> ApiResponse<T> {
    /// Returns the data, or an error if there is none or the call failed.
    ///
    /// Unlike [`into_result`](Self::into_result), missing data is an error for every `T`.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] if `status_code` is not 200; [`Error::Decode`] if it is 200 and the data is missing or `null`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::{Page, Webhook};
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let response = client.get::<Page<Webhook>>("/api/v3/list-webhooks", &[("limit", "50")])?;
    /// println!("{} webhooks", response.into_data()?.total_count);
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn into_data(self) -> Result<T, Error> {
        let error = match self.data {
            Some(data) if self.status_code == 200 => return Ok(data),
            None if self.status_code == 200 => no_data(),
            _ => Error::Api(ApiError::new(EnvelopeContext {
                status_code: self.status_code,
                http_status: None,
                message: &self.message,
                api_code: self.api_code,
                request_id: self.request_id.as_deref(),
                retry_after: None,
                date: None,
            })),
        };
        Err(error.with_context(CallContext { method: self.method, ..CallContext::default() }, &Secrets::default()))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ApiResponse<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct_only::visit(deserializer, EnvelopeVisitor(PhantomData))
    }
}

/// Reads an envelope that a program deserializes itself, from an object only.
struct EnvelopeVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for EnvelopeVisitor<T> {
    type Value = ApiResponse<T>;

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ApiResponse<T>, A::Error> {
        let (mut status_code, mut message, mut api_code, mut request_id, mut data) = (None, None, None, None, None);
        while let Some(index) = map.next_key_seed(MemberName(&NAMES))? {
            match index {
                0 => object::read(&mut map, &mut status_code, "statusCode", |StatusCode(code)| code)?,
                1 => object::read(&mut map, &mut message, "message", |FreeText(text)| text)?,
                2 => object::read(&mut map, &mut api_code, "apiCode", |OptionalCode(code)| code)?,
                3 => object::read(&mut map, &mut request_id, "requestId", |FreeText(text)| text)?,
                4 => object::read(&mut map, &mut data, "data", object::STRICT)?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(ApiResponse {
            status_code: status_code.ok_or_else(|| A::Error::missing_field("statusCode"))?,
            message: message.unwrap_or_default(),
            api_code: api_code.flatten(),
            request_id: request_id.filter(|id| !id.is_empty()),
            data: data.flatten(),
            method: String::new(),
        })
    }
}

struct StatusCode(u16);

impl<'de> Deserialize<'de> for StatusCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::number(deserializer).map(Self)
    }
}

struct FreeText(String);

impl<'de> Deserialize<'de> for FreeText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::free_text(deserializer).map(Self)
    }
}

/// `None` for a value that is no code.
struct OptionalCode(Option<ApiCode>);

impl<'de> Deserialize<'de> for OptionalCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::number_or_none::<D, u32>(deserializer).map(|code| Self(code.map(ApiCode::from)))
    }
}

impl<T> fmt::Debug for ApiResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiResponse")
            .field("status_code", &self.status_code)
            .field("api_code", &self.api_code)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

/// An envelope with `statusCode` 200.
pub(crate) struct SuccessEnvelope {
    body: String,
    message: String,
    api_code: Option<ApiCode>,
    request_id: Option<String>,
    data: Option<Range<usize>>,
    is_read: bool,
}

/// An envelope whose data is still text.
pub(super) struct Envelope<'a> {
    status_code: u16,
    message: String,
    api_code: Option<ApiCode>,
    request_id: Option<String>,
    data: Option<&'a str>,
}

/// Parses the envelope of a response. A response without an envelope is an error with any HTTP status. `statusCode` takes
/// precedence over the HTTP status.
///
/// `one_pass` deserializes the data of an ordinary envelope in the same pass. Any other data stays text.
pub(crate) fn open(mut response: RawResponse, one_pass: Option<&mut OnePass<'_>>) -> Result<SuccessEnvelope, Error> {
    let body = std::mem::take(&mut response.body);
    let no_envelope = |body: String, is_cut_off: bool| {
        if let Some(coding) = response.content_encoding().filter(|_| !body.is_empty()) {
            let text = format!("the response is compressed with {coding}, which the client did not request");
            return Error::Http(HttpError::new(response.status, response.retry_after(), start_of(&text)));
        }
        if is_cut_off && response.ends_with_connection() && !body.is_empty() {
            return Error::transport(ErrorKind::Disconnected, Sent::Yes, "the response was truncated");
        }
        Error::Http(HttpError::new(response.status, response.retry_after(), start_of(body.trim_start())))
    };
    let body = match String::from_utf8(body) {
        Ok(body) => {
            let text = body.strip_prefix('\u{feff}').unwrap_or(&body);
            match surrogates::repair(text) {
                Cow::Borrowed(text) if text.len() == body.len() => body,
                text => text.into_owned(),
            }
        }
        Err(error) => {
            let is_cut_off = error.utf8_error().error_len().is_none();
            let bytes = error.as_bytes().trim_ascii_start();
            return Err(no_envelope(String::from_utf8_lossy(bytes.get(..SHOWN).unwrap_or(bytes)).into_owned(), is_cut_off));
        }
    };
    if let Some(one_pass) = one_pass.filter(|_| response.status == 200) {
        if let Some(Envelope { message, api_code, request_id, data, .. }) = one_pass.read(&body) {
            let data = data.and_then(|data| error_path::range_in(&body, data));
            return Ok(SuccessEnvelope { body, message, api_code, request_id, data, is_read: true });
        }
    }
    let envelope = match Envelope::read(&body) {
        Ok(envelope) => envelope,
        Err(error) => {
            let is_cut_off = error.is_eof();
            return Err(no_envelope(body, is_cut_off));
        }
    };
    if envelope.status_code != 200 {
        return Err(Error::Api(ApiError::new(EnvelopeContext {
            status_code: envelope.status_code,
            http_status: Some(response.status),
            message: &envelope.message,
            api_code: envelope.api_code,
            request_id: envelope.request_id.as_deref(),
            retry_after: response.retry_after(),
            date: response.date(),
        })));
    }
    let data = envelope.data.and_then(|data| error_path::range_in(&body, data));
    let (message, api_code, request_id) = (envelope.message, envelope.api_code, envelope.request_id);
    Ok(SuccessEnvelope { body, message, api_code, request_id, data, is_read: false })
}

impl<'a> Envelope<'a> {
    fn read(body: &'a str) -> serde_json::Result<Self> {
        Self::of(raw::find(body, NAMES)?)
    }

    /// The envelope with these members.
    pub(super) fn of(members: [Member<'a>; NAMES.len()]) -> serde_json::Result<Self> {
        let [status_code, message, api_code, request_id, data] = members;
        let status_code = status_code.value("statusCode")?.ok_or_else(|| serde_json::Error::missing_field("statusCode"))?;
        let status_code = u16::try_from(raw::number(status_code)?).map_err(serde_json::Error::custom)?;
        let text_of = if status_code == 200 { text_of } else { start_of_text };
        let message = message.value("message")?.map(text_of).unwrap_or_default();
        let request_id = request_id.value("requestId")?.map(text_of).filter(|id| !id.is_empty());
        let api_code = api_code.value("apiCode")?.and_then(|code| u32::try_from(raw::number(code).ok()?).ok()).map(ApiCode::from);
        Ok(Self { status_code, message, api_code, request_id, data: data.value("data")? })
    }
}

/// A string; for a value of another type, the start of its JSON. Only `statusCode` must have the right type.
fn text_of(value: &str) -> String {
    let text = if value.len() <= SHOWN || value.starts_with('"') { raw::text(value).ok() } else { None };
    text.unwrap_or_else(|| start_of(value))
}

/// The same for an error, which shows only the start of a text: reading several megabytes of escapes takes too long.
fn start_of_text(value: &str) -> String {
    match value.strip_prefix('"') {
        Some(content) if value.len() > SHOWN => encodings::json_string(&start_of(content), SHOWN),
        _ => text_of(value),
    }
}

fn start_of(text: &str) -> String {
    if text.len() <= SHOWN { text.to_owned() } else { text.chars().take(SHOWN).collect() }
}

impl SuccessEnvelope {
    /// Whether the data was deserialized in the pass over the response.
    pub(crate) fn is_read(&self) -> bool {
        self.is_read
    }

    /// The complete response.
    #[cfg(feature = "_declared")]
    pub(crate) fn body_text(&self) -> &str {
        &self.body
    }

    /// The text of the data, if there is any.
    pub(crate) fn data_text(&self) -> Option<&str> {
        self.body.get(self.data.clone()?).filter(|text| *text != "null")
    }

    /// Overwrites the text of the response.
    pub(crate) fn wipe(&mut self) {
        self.data = None;
        self.body.zeroize();
    }

    /// Converts it to the public type, with the deserialized data.
    pub(crate) fn into_response<T>(self, data: Option<T>, method: &str) -> ApiResponse<T> {
        let Self { message, api_code, request_id, .. } = self;
        ApiResponse { status_code: 200, message, api_code, request_id, data, method: method.to_owned() }
    }

    /// The error of a call that the service accepted but, according to the data, did not execute. `reason` is the reason in the
    /// data.
    #[inline]
    pub(crate) fn unsuccessful(&self, reason: Option<&str>) -> Error {
        let texts = [reason.unwrap_or_default(), &self.message, "the service responded success: false"];
        let message = texts.into_iter().find(|text| !text.is_empty()).unwrap_or_default();
        let request_id = self.request_id.as_deref();
        Error::Api(ApiError::new(EnvelopeContext {
            status_code: 200,
            http_status: Some(200),
            message,
            api_code: None,
            request_id,
            retry_after: None,
            date: None,
        }))
    }

    /// The error of data that does not match the type. The call itself succeeded.
    pub(crate) fn decode_error(&self, error: &serde_json::Error, secrets: &Secrets) -> Error {
        self.decode_error_in("data", self.data_text().unwrap_or_default(), error, secrets)
    }

    /// The error of a part of the body, which is at `path`, that does not match the type.
    pub(crate) fn decode_error_in(&self, path: &str, part: &str, error: &serde_json::Error, secrets: &Secrets) -> Error {
        let start = error_path::range_in(&self.body, part).map_or(0, |range| range.start);
        let (line, column) = error_path::line_and_column(self.body.as_bytes(), start);
        let located = error_path::locate_from(Origin { path, line, column }, part, error, secrets);
        Error::Decode(DecodeError::new(Some(located.at), located.message))
    }

    /// The bytes of a part of the body.
    #[inline]
    pub(crate) fn range_of(&self, part: &str) -> Range<usize> {
        error_path::range_in(&self.body, part).unwrap_or_default()
    }

    #[inline]
    pub(crate) fn into_body(self) -> String {
        self.body
    }
}

/// The members of an envelope.
pub(super) const NAMES: [&str; 5] = ["statusCode", "message", "apiCode", "requestId", "data"];

/// Maximum bytes of a response without an envelope that are searched for sensitive values. An error shows far fewer, so that
/// a sensitive value that is cut at the end of the searched bytes is not among the shown ones.
const SHOWN: usize = 1 << 20;

/// The error for a successful response without the data that the method requires.
pub(crate) fn no_data() -> Error {
    Error::Decode(DecodeError::new(None, "the response has no data"))
}
