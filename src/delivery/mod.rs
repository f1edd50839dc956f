//! The receiving side: a request that may be a delivery of the service.
//!
//! All that works here is `#[inline]`: it is compiled in the programs that receive deliveries.

mod body;
mod error;
mod form;
mod nested;

use std::fmt;
use std::hash::{BuildHasher, RandomState};

use serde::de::DeserializeOwned;
use serde_json::Value;

pub use self::error::{DeliveryError, DeliveryRefusal};
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
    /// `secret` is the webhook's [`secret`](crate::CreateWebhook::secret), to the letter. `headers` are those of the
    /// request, all of them and each as often as it came: names in any case, either platform's, values as bytes. `body` is
    /// the whole body, in either [`ContentType`](crate::ContentType).
    ///
    /// The service sends the secret itself, not a signature: it protects no better than the way that it comes by, which
    /// should be HTTPS. Nor does it tell a delivery from its repetition: what must not be done twice needs a check of its
    /// own.
    ///
    /// The secret is compared before the body is looked at, and in a time that does not tell how much of it was right.
    /// How long the body may be is for the server to say: 1 MiB is plenty. What is made of it can take some eighty times
    /// as much memory, where it has nothing but tiny values in it.
    ///
    /// # Errors
    ///
    /// [`DeliveryError::NotOurs`] where no secret came, or another one; also where `secret` is empty, and where one header
    /// with it came twice. [`DeliveryError::Malformed`] where the body cannot be read, or names no event.
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
        let mut known = Headers::default();
        for (name, value) in headers {
            known.note(name, value);
        }
        Self::read(secret, &known, body)
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
        // By way of a text, in which an error has a place.
        let text = self.data.to_string();
        serde_json::from_str(&text).map_err(|error| data_error(&text, &error))
    }

    #[inline]
    fn read(secret: &str, headers: &Headers<'_>, body: &[u8]) -> Result<Self, DeliveryError> {
        headers.check(secret)?;
        let (event, data) = body::read(headers.content_type, body)?;
        Ok(Self { event, data, userpool_id: headers.userpool_id() })
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery").field("event", &self.event).field("userpool_id", &self.userpool_id).finish_non_exhaustive()
    }
}

/// Those of a request's headers that matter.
#[derive(Default)]
struct Headers<'a> {
    secrets: Vec<(&'static str, &'a [u8])>,
    userpool_ids: Vec<&'a [u8]>,
    content_type: Option<&'a [u8]>,
}

impl<'a> Headers<'a> {
    #[inline]
    fn note(&mut self, name: &str, value: &'a [u8]) {
        let is_one_of = |names: &[&'static str]| names.iter().copied().find(|known| known.eq_ignore_ascii_case(name));
        if let Some(name) = is_one_of(&SECRETS) {
            self.secrets.push((name, value));
        } else if is_one_of(&USERPOOL_IDS).is_some() {
            self.userpool_ids.push(value);
        } else if name.eq_ignore_ascii_case("content-type") {
            self.content_type.get_or_insert(value);
        }
    }

    /// Whether the request knows the secret. Which header says it wrong is for nobody to know.
    #[inline]
    fn check(&self, secret: &str) -> Result<(), DeliveryError> {
        if secret.is_empty() {
            return Err(DeliveryError::not_ours("the secret to compare with is empty, give the webhook one"));
        }
        if self.secrets.is_empty() {
            return Err(DeliveryError::not_ours("the header x-authing-webhook-secret is missing"));
        }
        for name in SECRETS {
            // The service sends each of them once: a second one was added under way, and nobody knows which counts.
            if self.secrets.iter().filter(|(other, _)| *other == name).count() > 1 {
                return Err(DeliveryError::not_ours(format!("the header {name} is there twice")));
            }
        }
        if let Some((name, _)) = self.secrets.iter().find(|(_, value)| value.is_empty()) {
            return Err(DeliveryError::not_ours(format!("the header {name} is empty")));
        }
        // All of them, also after one that differs: the time tells nothing of which it was.
        let differing = self.secrets.iter().filter(|(_, value)| !is_same(secret.as_bytes(), value)).count();
        if differing == 0 { Ok(()) } else { Err(DeliveryError::not_ours("the secret does not match")) }
    }

    /// One that everybody agrees on.
    #[inline]
    fn userpool_id(&self) -> Option<String> {
        let (first, others) = self.userpool_ids.split_first()?;
        let text = std::str::from_utf8(first).ok().filter(|text| !text.is_empty())?;
        others.iter().all(|other| other == first).then(|| text.to_owned())
    }
}

/// Compares in a time that does not tell where two texts differ.
///
/// The bytes are compared only where the hashes are equal, which those of different texts are once in 2^64 times. The
/// hash is keyed, with a key that nobody knows and that is another each time, so nobody can work towards an equal one. A
/// crate for it would be one more direct dependency of every program.
#[inline]
fn is_same(expected: &[u8], presented: &[u8]) -> bool {
    let keyed = RandomState::new();
    keyed.hash_one(expected) == keyed.hash_one(presented) && expected == presented
}

/// Names the place in the data, and what was expected there, but not what was found.
#[inline]
fn data_error(text: &str, error: &serde_json::Error) -> DeliveryError {
    let nothing = Secrets::default();
    let located = error_path::locate(text, 0, text, error, &nothing);
    let expected = located.message.split(", found ").next().unwrap_or_default();
    DeliveryError::malformed(excerpt::message_excerpt(&format!("{}: {expected}", located.at.path), &nothing))
}

/// Both names of the header, of both platforms.
const SECRETS: [&str; 4] = ["x-authing-webhook-secret", "x-authing-token", "x-genauth-webhook-secret", "x-genauth-token"];

const USERPOOL_IDS: [&str; 2] = ["x-authing-userpool-id", "x-genauth-userpool-id"];
