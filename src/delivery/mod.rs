//! `Delivery`: verifies and parses a webhook delivery that a server has received.
//!
//! The functions of this folder are `#[inline]`, so only programs that receive deliveries compile them.

mod body;
mod budget;
mod error;
mod form;
mod headers;
mod json;
mod members;
mod nested;
mod secret;
mod unsupported;
mod untyped;

use std::{fmt, io};

use serde::de::DeserializeOwned;
use serde_json::Value;

pub use self::error::{DeliveryError, DeliveryRefusal};
use self::headers::Headers;
use crate::api::webhooks::WebhookEvent;
use crate::json::error_path;
use crate::redact::{Secrets, excerpt};

/// A verified delivery of an event to a webhook's callback URL.
///
/// `Debug` omits `data`, because it contains personal data.
///
/// # Examples
///
/// Any HTTP server can be used: [`verify`](Self::verify) needs the headers and the complete body of a request. The example
/// `receiver` is a server that you can copy.
///
/// ```
/// use authing::{Delivery, WebhookEvent};
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// #[serde(rename_all = "camelCase")]
/// struct User {
///     user_id: String,
/// }
///
/// let headers = [
///     ("Content-Type", "application/json"),
///     ("X-Authing-Webhook-Secret", "shared-secret"),
/// ];
/// let body = br#"{"eventName":"user:deleted","data":{"userId":"5f702fcc"}}"#;
///
/// let headers = headers.iter().map(|(name, value)| (*name, value.as_bytes()));
/// let delivery = Delivery::verify("shared-secret", headers, body)?;
/// match delivery.event {
///     WebhookEvent::UserDeleted => {
///         let user: User = delivery.data_as()?;
///         println!("user {} was deleted", user.user_id);
///     }
///     ref other => println!("ignored event {other}"),
/// }
/// # Ok::<(), authing::DeliveryError>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery {
    /// Name of the event that is delivered.
    pub event: WebhookEvent,
    /// Data of the event, usually an object; an empty object if the delivery has no data.
    ///
    /// In a form all values are strings: numbers, `true` and `false` as text, and the empty string for `null`.
    pub data: Value,
    /// ID of the user pool, from the header `x-authing-userpool-id` or `x-genauth-userpool-id`; `None` if it is missing,
    /// empty or ambiguous.
    pub userpool_id: Option<String>,
}

impl Delivery {
    /// Verifies the secret of a request, then parses its body.
    ///
    /// - `secret` is the webhook's [`secret`](crate::CreateWebhook::secret), exactly as configured: printable ASCII without
    ///   spaces at the start or end, because it is sent in a header.
    /// - `headers` are all headers of the request. Pass a repeated header as often as it occurs. Names are compared
    ///   without regard to case; the names of both platforms are accepted.
    /// - `body` is the complete body, decompressed, in either [`ContentType`](crate::ContentType). Limit its size in the
    ///   server: 1 MiB is enough.
    ///
    /// The service sends the secret itself, not a signature, so use an HTTPS callback URL. The secret is compared in
    /// constant time, before the body is parsed.
    ///
    /// # Duplicates and replays
    ///
    /// The service retries a delivery that failed or timed out, so the same event can arrive more than once. A delivery has no
    /// ID, no timestamp and no signature, so a retry or a replayed request looks like a new event. Make handlers idempotent. If
    /// that is not possible, build a key from the event and the values that identify the change, such as the user's ID and its
    /// `updatedAt`. Store the key, and skip deliveries whose key is already stored. Respond with 200 to duplicates too.
    ///
    /// # Body formats
    ///
    /// - If the body does not have the format that its `content-type` names, the format is detected from the body, if that
    ///   is unambiguous.
    /// - A string in `data` that contains JSON is decoded. Other strings are kept.
    /// - Nested data in a form uses brackets, dots, or both: `data[user][id]=1`, `data.user.id=1`.
    /// - If `data` is missing or `null`, the data is an object of all members except `eventName`. Otherwise the other
    ///   members are ignored.
    /// - An object whose only member is the string `description` is the event `test`, with the object as its data. The
    ///   console's test button sends this.
    /// - Unpaired surrogates (`\ud83d`) are read as U+FFFD.
    /// - The parsed values may take 8 times the size of the body in memory, and 8 MiB for bodies up to 1 MiB. Bodies that
    ///   need more are rejected as malformed. For a body of 1 MiB the limit is about 12,000 objects, or 65,536 list
    ///   elements.
    ///
    /// # Errors
    ///
    /// - [`DeliveryError::NotOurs`] if the secret is missing, does not match, or is in two headers of the same name. Also if
    ///   the configured `secret` is empty or contains characters that are not allowed.
    /// - [`DeliveryError::Malformed`] if the body cannot be parsed, has no event, is compressed, is not UTF-8, or would take
    ///   too much memory.
    ///
    /// # Examples
    ///
    /// Most servers use the header types of the [`http`](https://docs.rs/http) crate. Pass them with
    /// `request.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes()))`. This example is for a server that
    /// has headers as strings:
    ///
    /// ```
    /// use authing::Delivery;
    ///
    /// /// Handles a request and returns the HTTP status of the response.
    /// fn handle(secret: &str, headers: &[(String, String)], body: &[u8]) -> u16 {
    ///     let headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    ///     match Delivery::verify(secret, headers, body) {
    ///         Ok(delivery) => {
    ///             println!("{} from {:?}", delivery.event, delivery.userpool_id);
    ///             200
    ///         }
    ///         Err(error) => {
    ///             eprintln!("{error}"); // do not send this text to the client
    ///             error.status()
    ///         }
    ///     }
    /// }
    /// # assert_eq!(handle("s", &[("x-authing-token".into(), "s".into())], b"eventName=test"), 200);
    /// ```
    #[doc(alias("webhook secret", "signature", "verify signature", "idempotent", "replay"))]
    pub fn verify<'a>(secret: &str, headers: impl IntoIterator<Item = (&'a str, &'a [u8])>, body: &[u8]) -> Result<Self, DeliveryError> {
        Self::verify_any([secret], headers, body)
    }

    /// Does the same as [`verify`](Self::verify) and accepts any of several secrets, for secret rotation.
    ///
    /// To rotate the secret of a webhook without losing deliveries, configure the receiver with the new and the old secret, and
    /// update the webhook. Remove the old secret when no deliveries with it arrive any more, including retries.
    ///
    /// If several headers of a request contain a secret, all of them must contain the same one. The time of the
    /// comparison does not depend on which secret matches.
    ///
    /// # Errors
    ///
    /// The errors of [`verify`](Self::verify), and [`DeliveryError::NotOurs`] if `secrets` is empty or if any of them is empty
    /// or contains characters that are not allowed.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::Delivery;
    ///
    /// let headers = [("x-authing-webhook-secret", b"old secret".as_slice())];
    /// let body = br#"{"eventName":"test","data":{}}"#;
    /// let delivery = Delivery::verify_any(["new secret", "old secret"], headers, body)?;
    /// assert_eq!(delivery.event, "test");
    /// # Ok::<(), authing::DeliveryError>(())
    /// ```
    #[doc(alias("rotation", "rotate"))]
    pub fn verify_any<'s, 'a>(
        secrets: impl IntoIterator<Item = &'s str>,
        headers: impl IntoIterator<Item = (&'a str, &'a [u8])>,
        body: &[u8],
    ) -> Result<Self, DeliveryError> {
        let mut known = Headers::default();
        for (name, value) in headers {
            known.add(name, value);
        }
        let secrets: Vec<&str> = secrets.into_iter().collect();
        Self::read(&secrets, &known, body)
    }

    /// Deserializes the data into a type of your program.
    ///
    /// In a form all values are strings. If the webhook's content type is [`Form`](crate::ContentType::Form), `T` must read
    /// numbers and booleans from strings. A list of objects in the form `list[][a]=1&list[][b]=2` has one object per field,
    /// because the form does not say which fields belong together.
    ///
    /// # Errors
    ///
    /// [`DeliveryError::Malformed`] if the data does not match `T`, with the path of the value.
    ///
    /// # Examples
    ///
    /// ```
    /// # let headers = [("x-authing-token", b"shared".as_slice())];
    /// # let body = br#"{"eventName":"user:created","data":{"user":{"age":"forty"}}}"#;
    /// # let delivery = authing::Delivery::verify("shared", headers, body)?;
    /// #[derive(Debug, serde::Deserialize)]
    /// struct Created {
    ///     user: User,
    /// }
    /// #[derive(Debug, serde::Deserialize)]
    /// struct User {
    ///     age: u8,
    /// }
    ///
    /// let error = delivery.data_as::<Created>().unwrap_err();
    /// assert_eq!(error.to_string(), "malformed delivery: data.user.age: expected a number");
    /// # Ok::<(), authing::DeliveryError>(())
    /// ```
    #[doc(alias("deserialize", "parse"))]
    pub fn data_as<T: DeserializeOwned>(&self) -> Result<T, DeliveryError> {
        let error = match T::deserialize(&self.data) {
            Ok(data) => return Ok(data),
            Err(error) => error,
        };
        // Deserializes a second time, from JSON text: only then does the error have a position, from which its path is found.
        let Some(text) = short_text(&self.data) else { return Err(data_error("", &error)) };
        drop(error); // it can be as large as the value that it quotes
        serde_json::from_str(&text).map_err(|error| data_error(&text, &error))
    }

    #[inline]
    fn read(secrets: &[&str], headers: &Headers<'_>, body: &[u8]) -> Result<Self, DeliveryError> {
        headers.check(secrets)?;
        let (event, data) = body::read(headers.content_type, headers.content_encoding, body)?;
        Ok(Self { event, data, userpool_id: headers.userpool_id() })
    }
}

impl fmt::Debug for Delivery {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery").field("event", &self.event).field("userpool_id", &self.userpool_id).finish_non_exhaustive()
    }
}

/// The error for data that does not match the type. It has the path and the expected type, and omits the value found.
#[inline]
fn data_error(text: &str, error: &serde_json::Error) -> DeliveryError {
    let nothing = Secrets::default();
    let located = error_path::locate(text, 0, text, error, &nothing);
    let expected = located.message.split(", found ").next().unwrap_or_default();
    DeliveryError::malformed(excerpt::message_excerpt(&format!("{}: {expected}", located.at.path), &nothing))
}

/// Returns the data as JSON text, if that is at most [`MAX_LOCATED`] bytes.
#[inline]
fn short_text(data: &Value) -> Option<String> {
    struct Limited(Vec<u8>);

    impl io::Write for Limited {
        #[inline]
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.0.len() + bytes.len() > MAX_LOCATED {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            self.0.extend_from_slice(bytes);
            Ok(bytes.len())
        }

        #[inline]
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let mut text = Limited(Vec::new());
    serde_json::to_writer(&mut text, data).ok()?;
    String::from_utf8(text.0).ok()
}

/// Size of the data up to which the path of an error is determined, in bytes.
const MAX_LOCATED: usize = 1 << 20;
