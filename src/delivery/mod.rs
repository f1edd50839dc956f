//! The receiving side: a request that may be a delivery of the service.
//!
//! All that works here is `#[inline]`: it is compiled in the programs that receive deliveries.

mod body;
mod budget;
mod error;
mod foreign;
mod form;
mod headers;
mod json;
mod nested;
mod secret;
mod untyped;

use std::{fmt, io};

use serde::de::DeserializeOwned;
use serde_json::Value;

pub use self::error::{DeliveryError, DeliveryRefusal};
use self::headers::Headers;
use crate::api::webhooks::WebhookEvent;
use crate::json::error_path;
use crate::redact::{Secrets, excerpt};

/// A delivery of the service to a webhook's callback, found to be genuine.
///
/// `Debug` leaves out `data`, which is about people.
///
/// # Examples
///
/// Any HTTP server will do: what is needed of it are the headers of a request and its whole body. The example `receiver`
/// is a server to copy.
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
/// let headers = [("Content-Type", "application/json"), ("X-Authing-Webhook-Secret", "shared")];
/// let body = br#"{"eventName":"user:deleted","data":{"userId":"5f702fcc913544c358cb2123"}}"#;
///
/// let headers = headers.iter().map(|(name, value)| (*name, value.as_bytes()));
/// let delivery = Delivery::verify("shared", headers, body)?;
/// match delivery.event {
///     WebhookEvent::UserDeleted => println!("{} is gone", delivery.data_as::<User>()?.user_id),
///     ref other => println!("{other} does not matter here"),
/// }
/// # Ok::<(), authing::DeliveryError>(())
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Delivery {
    /// What happened.
    pub event: WebhookEvent,
    /// What it happened to, mostly an object; an empty object where the delivery says nothing of it.
    ///
    /// A delivery that came as a form has texts in place of numbers, `true` and `false`, and empty ones in place of `null`.
    pub data: Value,
    /// The user pool that it comes from, where the delivery says so.
    pub userpool_id: Option<String>,
}

impl Delivery {
    /// Checks that a request is a delivery of the service, and reads it.
    ///
    /// - `secret` is the webhook's [`secret`](crate::CreateWebhook::secret), exactly as it was configured: printable ASCII
    ///   without blanks around it, since it arrives in a header.
    /// - `headers` are all headers of the request, each as often as it came: names in any case, of either platform, values
    ///   as bytes.
    /// - `body` is the whole body, in either [`ContentType`](crate::ContentType), decompressed. Limit its size in the
    ///   server: 1 MiB is plenty.
    ///
    /// The service sends the secret itself, not a signature, so the callback URL should be HTTPS. The secret is compared
    /// before the body is read, in a time that does not depend on how much of it is right.
    ///
    /// # Duplicates and replays
    ///
    /// The service repeats a delivery that failed or timed out, so the same event can arrive more than once. A delivery has
    /// no ID, no time and no signature: neither a repetition nor a request that was recorded and sent again can be told
    /// from a new event. Make handlers idempotent, or remember a key made of the event and of values in the data that
    /// identify the change (such as the user's ID and its `updatedAt`), and skip a key that was handled before. Respond
    /// with 200 to duplicates too.
    ///
    /// # How bodies are read
    ///
    /// - A body that is not in the encoding of its `content-type` is read as what it looks like, if that is unambiguous.
    /// - JSON text in `data` is decoded. Text that is not JSON stays as it is.
    /// - A form has nested data in brackets, after dots, or both: `data[user][id]=1`, `data.user.id=1`.
    /// - If there is no `data` besides `eventName`, or if it is `null`, the data is an object of all other members. Else
    ///   other members are ignored.
    /// - An object of a `description` and nothing else, which the console's test sends, is the event `test` with that data.
    /// - Unpaired surrogates (`\ud83d`) are read as U+FFFD.
    /// - The values take at most 8 times the size of the body in memory, or 8 MiB for bodies up to 1 MiB. Bodies that need
    ///   more are malformed: more than some 12,000 objects in 1 MiB, or 65,536 elements of lists.
    ///
    /// # Errors
    ///
    /// [`DeliveryError::NotOurs`] if no secret came, or another one, or the same header twice; also if `secret` is empty or
    /// has characters that it cannot have. [`DeliveryError::Malformed`] if the body cannot be read or names no event, is
    /// compressed, is not UTF-8, or needs too much memory.
    ///
    /// # Examples
    ///
    /// The headers of the [`http`](https://docs.rs/http) crate, and so of most servers, are given with
    /// `request.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes()))`. Others are texts:
    ///
    /// ```
    /// use authing::Delivery;
    ///
    /// fn answer(secret: &str, headers: &[(String, String)], body: &[u8]) -> u16 {
    ///     let headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    ///     match Delivery::verify(secret, headers, body) {
    ///         Ok(delivery) => {
    ///             println!("{} in {:?}", delivery.event, delivery.userpool_id);
    ///             200
    ///         }
    ///         Err(error) => {
    ///             eprintln!("{error}");
    ///             error.status()
    ///         }
    ///     }
    /// }
    /// # assert_eq!(answer("s", &[("x-authing-token".into(), "s".into())], b"eventName=test"), 200);
    /// ```
    pub fn verify<'a>(secret: &str, headers: impl IntoIterator<Item = (&'a str, &'a [u8])>, body: &[u8]) -> Result<Self, DeliveryError> {
        Self::verify_any([secret], headers, body)
    }

    /// Like [`verify`](Self::verify), with several secrets, any one of which is accepted.
    ///
    /// To change the secret of a webhook without losing deliveries: configure the receiver with the new and the old secret,
    /// then update the webhook, and remove the old secret once its last delivery and the repetitions of it have arrived.
    ///
    /// If several headers of a request carry a secret, they must agree on the same one. The time that it takes does not
    /// depend on which of the secrets matches.
    ///
    /// # Errors
    ///
    /// Those of [`verify`](Self::verify); [`DeliveryError::NotOurs`] also if `secrets` is empty, or if one of them is not
    /// allowed.
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
    pub fn verify_any<'s, 'a>(
        secrets: impl IntoIterator<Item = &'s str>,
        headers: impl IntoIterator<Item = (&'a str, &'a [u8])>,
        body: &[u8],
    ) -> Result<Self, DeliveryError> {
        let mut known = Headers::default();
        for (name, value) in headers {
            known.note(name, value);
        }
        let secrets: Vec<&str> = secrets.into_iter().collect();
        Self::read(&secrets, &known, body)
    }

    /// Reads the data into a type of your own.
    ///
    /// In a delivery that came as a form all values are texts: where the webhook's content type is
    /// [`Form`](crate::ContentType::Form), numbers have to be read from strings. A list of objects that was written as
    /// `list[][a]=1&list[][b]=2` has an object for each field, since the form does not say which of them belong together.
    ///
    /// # Errors
    ///
    /// [`DeliveryError::Malformed`] where the data does not fit, with the path to what does not.
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
    pub fn data_as<T: DeserializeOwned>(&self) -> Result<T, DeliveryError> {
        let error = match T::deserialize(&self.data) {
            Ok(data) => return Ok(data),
            Err(error) => error,
        };
        // Once more from a text, in which an error has a place.
        let Some(text) = short_text(&self.data) else { return Err(data_error("", &error)) };
        drop(error); // it can be as long as the value that it is about
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
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery").field("event", &self.event).field("userpool_id", &self.userpool_id).finish_non_exhaustive()
    }
}

/// Names the place in the data, and what was expected there, but not what was found.
#[inline]
fn data_error(text: &str, error: &serde_json::Error) -> DeliveryError {
    let nothing = Secrets::default();
    let located = error_path::locate(text, 0, text, error, &nothing);
    let expected = located.message.split(", found ").next().unwrap_or_default();
    DeliveryError::malformed(excerpt::message_excerpt(&format!("{}: {expected}", located.at.path), &nothing))
}

/// The data as JSON text, if it is no longer than [`SEARCHED`].
#[inline]
fn short_text(data: &Value) -> Option<String> {
    struct Limited(Vec<u8>);

    impl io::Write for Limited {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            if self.0.len() + bytes.len() > SEARCHED {
                return Err(io::ErrorKind::FileTooLarge.into());
            }
            self.0.extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    let mut text = Limited(Vec::new());
    serde_json::to_writer(&mut text, data).ok()?;
    String::from_utf8(text.0).ok()
}

/// Bytes of data in which the place of an error is searched.
const SEARCHED: usize = 1 << 20;
