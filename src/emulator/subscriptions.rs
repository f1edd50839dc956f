//! Controls of the event subscriptions of an emulator.

use super::handle::Emulator;
use crate::emulator::server::subscribers::SubscriptionFault;

impl Emulator {
    /// Returns the address of event subscriptions, e.g. `ws://127.0.0.1:49152`, for
    /// [`ClientBuilder::events_host`](crate::ClientBuilder::events_host) or `AUTHING_EVENTS_HOST`.
    #[must_use]
    pub fn events_host(&self) -> String {
        self.host().replacen("http", "ws", 1)
    }

    /// Returns the number of open subscriptions to a code.
    ///
    /// # Examples
    ///
    /// ```
    /// let emulator = authing::emulator::Emulator::start()?;
    /// let events = emulator.client().subscribe("authing.user.created")?;
    /// assert_eq!(emulator.subscriptions("authing.user.created"), 1);
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[must_use]
    pub fn subscriptions(&self, code: &str) -> usize {
        self.service.subscribers().count(code)
    }

    /// Disturbs all open subscriptions, and returns their number. [`SubscriptionFault`] lists the faults and has an example.
    #[doc(alias("fault injection", "inject"))]
    pub fn disturb_subscriptions(&self, fault: &SubscriptionFault) -> usize {
        self.service.subscribers().disturb(fault)
    }
}
