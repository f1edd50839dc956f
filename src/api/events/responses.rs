//! What the methods for events return.

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
        /// Name of the event for people.
        pub name?: String,
        /// What the event means, as text for people.
        pub desc?: String,
    }
}

response! {
    /// An application that events belong to.
    pub struct EventApp {
        /// Identifier, unique in the user pool: the first part of the codes of its events.
        pub identifier?: String,
        /// Name of the application for people.
        pub name?: String,
        /// URL of the application's logo.
        pub logo?: String,
    }
}

response! {
    /// The result of publishing an event. `false` is an error, so there is nothing to check.
    pub struct PubEventResult {
        /// Whether the event was published: always `true`, or absent.
        pub success?: bool,
        /// Why the event was not published; it is part of the error then, so that it is absent or without a meaning here.
        pub err_msg?: String,
    }
}
