//! `Subscribers`: the open subscriptions, and the faults that a test can cause in them.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use super::websocket::{Opcode, Subscriber, frame};

/// A fault in all open subscriptions of an emulator, for
/// [`disturb_subscriptions`](crate::emulator::Emulator::disturb_subscriptions).
///
/// # Examples
///
/// ```
/// use authing::emulator::{Emulator, SubscriptionFault};
/// use authing::subscribe::Notice;
///
/// let emulator = Emulator::start()?;
/// let mut events = emulator.client().subscribe("authing.user.created")?;
/// emulator.disturb_subscriptions(&SubscriptionFault::Close { code: 1001, reason: "restart".into() });
/// assert!(matches!(events.next(), Some(Ok(Notice::Reconnected { .. }))));
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SubscriptionFault {
    /// Closes the connections without a close frame.
    Cut,
    /// Sends a close frame. The client closes the connection.
    Close {
        /// The close code, e.g. 1001.
        code: u16,
        /// The reason, of which at most 123 bytes are sent.
        reason: String,
    },
    /// Sends no further data, not even the pong for a ping. The connections stay open.
    Silence,
    /// Sends all further data byte by byte, with this pause after each byte. [`emit`](crate::emulator::Emulator::emit) returns
    /// after the last byte.
    SlowBytes(Duration),
    /// Sends a text message of this many bytes. If the message does not fit into the buffers of the connection, sending blocks
    /// until the client reads it. Therefore, the client must run on another thread.
    Oversized(usize),
    /// Sends a frame with an opcode that does not exist.
    Malformed,
    /// Sends these bytes, e.g. a part of a frame, or several frames.
    Bytes(Vec<u8>),
}

/// The open subscriptions.
#[derive(Debug, Default)]
pub(crate) struct Subscribers(Mutex<Vec<Arc<Subscriber>>>);

/// The entry of one subscription. Dropping it removes the subscription.
#[derive(Debug)]
pub(crate) struct Entry {
    subscribers: Arc<Subscribers>,
    pub(crate) subscriber: Arc<Subscriber>,
}

impl Subscribers {
    /// Adds a subscription. It receives events from when its upgrade was sent.
    pub(crate) fn add(self: &Arc<Self>, code: &str) -> Entry {
        let subscriber = Arc::new(Subscriber::new(code.to_owned()));
        self.lock().push(Arc::clone(&subscriber));
        Entry { subscribers: Arc::clone(self), subscriber }
    }

    /// The number of subscriptions to a code.
    pub(crate) fn count(&self, code: &str) -> usize {
        self.lock().iter().filter(|subscriber| subscriber.code == code).count()
    }

    /// Sends an event to the subscriptions to it, and returns their number.
    pub(crate) fn emit(&self, name: &str, data: &Value) -> usize {
        let public = public_code(name);
        let subscribers = self.of(|code| code == name || code == public);
        for subscriber in &subscribers {
            let message = json!({ "eventType": subscriber.code, "data": data }).to_string();
            let _ = subscriber.send(Opcode::Text, message.as_bytes()); // fails if the client closed the connection
        }
        subscribers.len()
    }

    /// Applies a fault to all subscriptions, and returns their number.
    pub(crate) fn disturb(&self, fault: &SubscriptionFault) -> usize {
        let subscribers = self.of(|_| true);
        for subscriber in &subscribers {
            // Sending fails if the client closed the connection.
            let _ = match fault {
                SubscriptionFault::Cut => {
                    subscriber.cut();
                    Ok(())
                }
                SubscriptionFault::Close { code, reason } => {
                    let payload: Vec<u8> = code.to_be_bytes().into_iter().chain(reason.bytes()).take(125).collect();
                    subscriber.send(Opcode::Close, &payload)
                }
                SubscriptionFault::Silence => {
                    subscriber.fall_silent();
                    Ok(())
                }
                SubscriptionFault::SlowBytes(pause) => {
                    subscriber.slow_down(*pause);
                    Ok(())
                }
                SubscriptionFault::Oversized(bytes) => subscriber.send(Opcode::Text, &vec![b'x'; *bytes]),
                SubscriptionFault::Malformed => {
                    let mut bytes = frame(Opcode::Text, b"{}");
                    bytes.splice(..1, [0x83]);
                    subscriber.send_bytes(&bytes)
                }
                SubscriptionFault::Bytes(bytes) => subscriber.send_bytes(bytes),
            };
        }
        subscribers.len()
    }

    fn of(&self, is_wanted: impl Fn(&str) -> bool) -> Vec<Arc<Subscriber>> {
        self.lock().iter().filter(|subscriber| is_wanted(&subscriber.code)).cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Arc<Subscriber>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.subscribers.lock().retain(|other| !Arc::ptr_eq(other, &self.subscriber));
    }
}

/// The code of a public event: `authing.user.created` for the webhook event `user:created`.
fn public_code(name: &str) -> String {
    format!("authing.{}", name.replace(':', "."))
}
