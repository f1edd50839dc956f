//! `ApiResponse`: bytes to envelope, envelope to `Result`.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use serde::de::value::MapAccessDeserializer;
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::error::{ApiError, CallFacts, DecodeError, EnvelopeFacts, Error, HttpError, Sent};
use crate::excerpt::Secrets;
use crate::kind::{ApiCode, ErrorKind};
use crate::lenient;
use crate::locate;
use crate::plain_json;
use crate::transport::Answer;

/// The envelope around every answer of the service.
///
/// `Debug` shows neither `data` nor `message`: they hold what the service likes, secrets among it.
///
/// What a call gives has `status_code` 200: every other code is an [`Error::Api`]. An envelope that came from
/// elsewhere, a file or a log, can be read with serde and judged with [`into_result`](Self::into_result).
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
    /// 200 for success, and nothing else for it.
    pub status_code: u16,
    /// What the service says, in the language of [`lang`](crate::ClientBuilder::lang); empty where it says nothing.
    pub message: String,
    /// The business meaning of a failure.
    pub api_code: Option<ApiCode>,
    /// The service's name for the request, normally only in failures.
    pub request_id: Option<String>,
    /// What was asked for; `None` where the call returns nothing.
    pub data: Option<T>,
    /// The method that this answers.
    method: String,
}

impl<T: DeserializeOwned> ApiResponse<T> {
    /// Gives the data, or the failure that the envelope tells of.
    ///
    /// Missing data is fine for a `T` that can be read from `null`: `()`, an `Option`, a `Value`.
    ///
    /// # Errors
    ///
    /// [`Error::Api`] where `status_code` is not 200, [`Error::Decode`] where it is and the data is missing.
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
        let error = if self.status_code == 200 {
            match self.data.map_or_else(|| serde_json::from_str("null").ok(), Some) {
                Some(data) => return Ok(data),
                None => no_data(),
            }
        } else {
            Error::Api(ApiError::new(EnvelopeFacts {
                status_code: self.status_code,
                http_status: None,
                message: &self.message,
                api_code: self.api_code,
                request_id: self.request_id.as_deref(),
                retry_after: None,
                date: None,
            }))
        };
        Err(error.in_call(CallFacts { method: self.method, ..CallFacts::default() }, &Secrets::new([])))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ApiResponse<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Envelope { status_code, message, api_code, request_id, data } = deserializer.deserialize_map(Object(PhantomData))?;
        Ok(Self { status_code, message, api_code, request_id, data, method: String::new() })
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

/// An envelope that says 200, its data not yet read.
pub(crate) struct Opened {
    body: Vec<u8>,
    message: String,
    api_code: Option<ApiCode>,
    request_id: Option<String>,
    data: Option<Range<usize>>,
}

/// The members of an envelope.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "T: Deserialize<'de>"))]
struct Envelope<T> {
    #[serde(deserialize_with = "lenient::number")]
    status_code: u16,
    #[serde(default, deserialize_with = "lenient::text")]
    message: String,
    #[serde(default, deserialize_with = "api_code")]
    api_code: Option<ApiCode>,
    #[serde(default, deserialize_with = "request_id")]
    request_id: Option<String>,
    #[serde(default)]
    data: Option<T>,
}

/// Reads an envelope from an object alone: serde would read a struct from an array, too, field by field.
struct Object<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for Object<T> {
    type Value = Envelope<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        Envelope::deserialize(MapAccessDeserializer::new(map))
    }
}

/// Opens the envelope of an answer. An answer that is none is an error whatever its HTTP status, and an envelope's
/// verdict outranks the HTTP status it came with.
pub(crate) fn open(answer: Answer) -> Result<Opened, Error> {
    let Answer { status, retry_after, date, mut body, ends_with_connection } = answer;
    if body.starts_with(b"\xef\xbb\xbf") {
        body.drain(..3);
    }
    // Its data is left as text.
    let envelope = match serde_json::from_slice::<ApiResponse<&RawValue>>(&body) {
        Ok(envelope) => envelope,
        Err(error) if error.is_eof() && ends_with_connection && !body.is_empty() => {
            return Err(Error::transport(ErrorKind::Disconnected, Sent::Yes, "the answer was cut off"));
        }
        Err(_) => return Err(Error::Http(HttpError::new(status, retry_after, String::from_utf8_lossy(&body).into_owned()))),
    };
    if envelope.status_code != 200 {
        return Err(Error::Api(ApiError::new(EnvelopeFacts {
            status_code: envelope.status_code,
            http_status: Some(status),
            message: &envelope.message,
            api_code: envelope.api_code,
            request_id: envelope.request_id.as_deref(),
            retry_after,
            date,
        })));
    }
    let data = envelope.data.and_then(|data| locate::range_in(&body, data.get()));
    let (message, api_code, request_id) = (envelope.message, envelope.api_code, envelope.request_id);
    Ok(Opened { body, message, api_code, request_id, data })
}

impl Opened {
    /// Reads the data, which is `None` where there is none or `null`. The error is not yet told its call.
    pub(crate) fn read<T: DeserializeOwned>(&self, secrets: impl Fn() -> Secrets) -> Result<Option<T>, Error> {
        self.data_text().map(serde_json::from_str).transpose().map_err(|error| self.misfit(&error, &secrets()))
    }

    /// Reads data that a caller chose the type of, which may be or hold a `Value`.
    pub(crate) fn read_chosen<T: DeserializeOwned>(&self, secrets: impl Fn() -> Secrets) -> Result<Option<T>, Error> {
        if let Some(error) = self.data_text().and_then(|text| plain_json::check(text).err()) {
            return Err(self.misfit(&error, &secrets()));
        }
        self.read(secrets)
    }

    /// Reads the data of a method that always answers an object.
    pub(crate) fn read_object<T: DeserializeOwned>(&self, secrets: impl Fn() -> Secrets) -> Result<Option<T>, Error> {
        // serde would read a struct from an array, field by field: a page from an empty one, as if there were nothing.
        match self.data_text() {
            Some(array) if array.starts_with('[') => {
                let error = serde::de::Error::custom("invalid type: sequence, expected an object");
                Err(self.misfit(&error, &secrets()))
            }
            _ => self.read(secrets),
        }
    }

    /// The data as text, where there is any.
    pub(crate) fn data_text(&self) -> Option<&str> {
        let data = self.body.get(self.data.clone()?)?;
        std::str::from_utf8(data).ok().filter(|text| *text != "null")
    }

    /// The envelope, with its data as it was read.
    pub(crate) fn into_response<T>(self, data: Option<T>, method: &str) -> ApiResponse<T> {
        let Self { message, api_code, request_id, .. } = self;
        ApiResponse { status_code: 200, message, api_code, request_id, data, method: method.to_owned() }
    }

    /// The service accepted the call, and says in its data that it did not do it.
    pub(crate) fn not_done(&self) -> Error {
        let message = if self.message.is_empty() { "the service answered success: false" } else { &self.message };
        let request_id = self.request_id.as_deref();
        Error::Api(ApiError::new(EnvelopeFacts {
            status_code: 200,
            http_status: Some(200),
            message,
            api_code: None,
            request_id,
            retry_after: None,
            date: None,
        }))
    }

    /// The success is known, so that all there is to say is where the data does not fit.
    fn misfit(&self, error: &serde_json::Error, secrets: &Secrets) -> Error {
        let start = self.data.clone().map_or(0, |range| range.start);
        let misfit = locate::misfit(&self.body, start, self.data_text().unwrap_or_default(), error, secrets);
        Error::Decode(DecodeError::new(Some(misfit.at), misfit.message))
    }
}

/// A call that succeeded without the data that it must have.
pub(crate) fn no_data() -> Error {
    Error::Decode(DecodeError::new(None, "the answer has no data"))
}

fn api_code<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<ApiCode>, D::Error> {
    lenient::number_if_it_is_one::<D, u32>(deserializer).map(|code| code.map(ApiCode::from))
}

fn request_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    lenient::text(deserializer).map(|id| Some(id).filter(|id| !id.is_empty()))
}
