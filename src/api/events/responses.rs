//! The responses of the event methods.

use crate::declare::response;

response! {
    /// An event that can be subscribed to.
    pub struct Event {
        /// ID of the event, in decimal digits: such as `12203530144321536`.
        pub id: String [present, sample "12203530144321536"],
        /// Code of the event, by which it is published and subscribed to, such as `authing.user.login`.
        pub code: String [sample "authing.user.login"],
        /// Topic that the service publishes the event on; usually the same as the code.
        pub topic?: String,
        /// Human-readable name of the event.
        pub name?: String,
        /// Human-readable description of the event.
        pub desc?: String,
    }
}

response! {
    /// An event application: a group of custom events with a common prefix of their codes.
    pub struct EventApp {
        /// Identifier, unique in the user pool: the first part of the codes of its events.
        pub identifier?: String,
        /// Human-readable name of the event application.
        pub name?: String,
        /// URL of the application's logo.
        pub logo?: String,
    }
}

response! {
    /// The result of publishing an event. The method returns an error for `false`, so the result needs no check.
    pub struct PubEventResult {
        /// Whether the event was published: always `true`, or absent.
        pub success?: bool,
        /// Reason why the event was not published. After a failure it is part of the error, so it is absent or meaningless
        /// here.
        pub err_msg?: String,
    }
}
