//! `Notice`, `Event` and `Next`: the results of a subscription.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::de::DeserializeOwned;

use crate::error::{CallContext, DecodeError, Error};
use crate::json::error_path::{self, Origin};
use crate::json::memory::{self, Shape};
use crate::json::{raw, untrusted};
use crate::redact::Secrets;

/// An item of a [`Subscription`](super::Subscription).
///
/// # Examples
///
/// ```
/// use authing::subscribe::Notice;
///
/// fn print(notice: &Notice) {
///     match notice {
///         Notice::Event(event) => println!("{}: {}", event.code(), event.text()),
///         Notice::Reconnected { lost_for } => println!("missed up to {lost_for:?}"),
///         _ => {}
///     }
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Notice {
    /// An event.
    Event(Event),
    /// The connection was lost and is open again. Events in between were missed.
    Reconnected {
        /// The time from the last data on the old connection until the new connection was open: events were missed for at most
        /// this time.
        lost_for: Duration,
    },
}

/// The result of [`Subscription::next_within`](super::Subscription::next_within).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Next {
    /// An event, or a gap.
    Notice(Notice),
    /// The time passed without a notice. The subscription continues.
    Elapsed,
    /// The subscription has ended: it was stopped, or an earlier error has ended it.
    Ended,
}

/// An event, as it was received.
///
/// `Debug` omits the text, because it can have personal data.
#[derive(Clone, PartialEq)]
pub struct Event {
    code: Arc<str>,
    text: String,
}

impl Event {
    pub(super) fn new(code: Arc<str>, text: String) -> Self {
        Self { code, text }
    }

    /// Returns the code that was subscribed to, such as `authing.user.created`.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// Returns the message as it was received. It is expected to be JSON.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the message as it was received.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// Deserializes the message.
    ///
    /// `T` is read from the whole message, for example `serde_json::Value`. Whether the service sends the event's data alone
    /// or an object around it, such as `{"eventType": .., "data": ..}`, is not documented: [`data_as`](Self::data_as) works
    /// with both.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode) if the message is not JSON or does not match `T`,
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge) if it would take more than 8 MiB of memory and more than 8 times its
    /// size.
    pub fn message_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        self.read(&self.text, "message")
    }

    /// Deserializes the data of the event.
    ///
    /// That is the member `data` if the message is an object with `data` and a name of the event (`eventType`, `type` or
    /// `event`), and the whole message otherwise.
    ///
    /// # Errors
    ///
    /// Those of [`message_as`](Self::message_as).
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::emulator::Emulator;
    /// use authing::subscribe::Notice;
    /// use serde::Deserialize;
    /// use serde_json::json;
    ///
    /// #[derive(Deserialize)]
    /// struct User {
    ///     #[serde(rename = "userId")]
    ///     id: String,
    /// }
    ///
    /// let emulator = Emulator::start()?;
    /// let mut events = emulator.client().subscribe("authing.user.created")?;
    /// emulator.emit("authing.user.created", json!({ "userId": "5f702fcc" }));
    /// let Some(Ok(Notice::Event(event))) = events.next() else { panic!() };
    /// assert_eq!(event.data_as::<User>()?.id, "5f702fcc");
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn data_as<T: DeserializeOwned>(&self) -> Result<T, Error> {
        match self.data_text() {
            Some(data) => self.read(data, "message.data"),
            None => self.message_as(),
        }
    }

    /// The text of the member `data`, if the message is an object around it.
    fn data_text(&self) -> Option<&str> {
        let [data, event_type, type_, event] = raw::find(&self.text, ["data", "eventType", "type", "event"]).ok()?;
        let data = data.value("data").ok()??;
        let names = [event_type.value("eventType"), type_.value("type"), event.value("event")];
        names.into_iter().any(|name| matches!(name, Ok(Some(name)) if name.starts_with('"'))).then_some(data)
    }

    fn read<T: DeserializeOwned>(&self, text: &str, path: &str) -> Result<T, Error> {
        memory::check(text, Shape::Untyped).map_err(|excess| excess.into_error().with_context(context(), &Secrets::default()))?;
        untrusted::check(text).and_then(|()| serde_json::from_str(text)).map_err(|error| self.decode_error(text, path, &error))
    }

    #[inline(never)]
    fn decode_error(&self, text: &str, path: &str, error: &serde_json::Error) -> Error {
        let start = error_path::range_in(&self.text, text).map_or(0, |range| range.start);
        let (line, column) = error_path::line_and_column(self.text.as_bytes(), start);
        let located = error_path::locate_from(Origin { path, line, column }, text, error, &Secrets::default());
        Error::Decode(DecodeError::new(Some(located.at), located.message)).with_context(context(), &Secrets::default())
    }
}

fn context() -> CallContext {
    CallContext { method: "subscribe".to_owned(), ..CallContext::default() }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("code", &self.code).field("bytes", &self.text.len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::error::ErrorKind;

    fn event(text: &str) -> Event {
        Event::new("a.b".into(), text.to_owned())
    }

    #[test]
    fn data_is_found_in_each_known_layout() {
        let data = json!({ "userId": "1" });
        for text in [
            r#"{"userId":"1"}"#,
            r#"{"eventType":"a.b","data":{"userId":"1"}}"#,
            r#"{"type":"a.b","data":{"userId":"1"}}"#,
            r#" {"id":"7","source":"x","type":"a.b","subject":"s","time":"t","data":{"userId":"1"}} "#,
        ] {
            assert_eq!(event(text).data_as::<Value>().unwrap(), data, "{text}");
            assert_eq!(event(text).message_as::<Value>().unwrap(), serde_json::from_str::<Value>(text).unwrap());
        }
        // The data alone, not an object around the data.
        for text in [r#"{"data":1}"#, r#"{"type":"a"}"#, r#"{"type":1,"data":2}"#, "[1]", "3", "\"text\""] {
            assert_eq!(event(text).data_as::<Value>().unwrap(), serde_json::from_str::<Value>(text).unwrap(), "{text}");
        }
    }

    #[test]
    fn decode_error_names_the_place() {
        let error = event("{\"type\":\"a\",\n\"data\":{\"id\":true}}").data_as::<std::collections::BTreeMap<String, String>>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().starts_with("subscribe: message.data.id: "), "{error}");
        let error = event("not JSON").data_as::<Value>().unwrap_err();
        assert!(error.to_string().starts_with("subscribe: message: "), "{error}");
    }

    #[test]
    fn deep_or_dense_messages_are_rejected() {
        let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
        assert_eq!(event(&deep).data_as::<Value>().unwrap_err().kind(), ErrorKind::Decode);
        let dense = format!("[{}0]", "0,".repeat(1_000_000));
        assert_eq!(event(&dense).data_as::<Value>().unwrap_err().kind(), ErrorKind::TooLarge);
    }

    #[test]
    fn debug_omits_the_text() {
        assert_eq!(format!("{:?}", Notice::Event(event("hush"))), "Event(Event { code: \"a.b\", bytes: 4, .. })");
    }
}
