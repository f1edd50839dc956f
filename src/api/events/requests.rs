//! The requests of the event methods.

use serde_json::Value;

use super::event_data::EventData;
use crate::declare::request;

request! {
    /// A request for [`create_event_app`](crate::ManagementClient::create_event_app).
    pub struct CreateEventApp {
        /// URL of the application's logo, which the console shows.
        pub logo: String [sample "https://www.example.com/logo.png"],
        /// Human-readable name of the event application.
        pub name: String [sample "My application"],
        /// Identifier, unique in the user pool, such as `myapp`: the first part of the codes of its events.
        pub identifier: String [sample "myapp"],
    }
}

request! {
    /// A request for [`list_events`](crate::ManagementClient::list_events), one page or all of them.
    pub struct ListEvents {
        /// Number of the page, from 1. The service's default is 1.
        pub page?: u32 [1..],
        /// Events on a page. The service's default is 10.
        pub limit?: u32 [1..=50],
        /// Only events of this application: `authing` for public events, presumably the identifier of an event application for
        /// custom events; all if not set.
        pub app?: String,
    }
}

request! {
    /// A request for [`define_event`](crate::ManagementClient::define_event).
    pub struct DefineEvent {
        /// Human-readable description of the event.
        pub event_description: String [sample "An order was paid"],
        /// Code of the event, by which it is published and subscribed to: the identifier of an event application, a dot and a
        /// name, of letters, digits, `_`, `.` and `-`.
        pub event_type: String [sample "myapp.order.paid"],
    }
}

request! {
    /// A request for [`pub_event`](crate::ManagementClient::pub_event).
    pub struct PubEvent {
        /// Code of a defined event, such as `myapp.order.paid`.
        pub event_type: String [sample "myapp.order.paid"],
        /// Data for the subscribers. A JSON value is sent as JSON text, a text unchanged.
        pub event_data: EventData,
    }
}

request! {
    /// A request for [`pub_user_event`](crate::ManagementClient::pub_user_event).
    pub struct PubUserEvent {
        /// Code of a defined event, such as `myapp.order.paid`.
        pub event_type: String [sample "myapp.order.paid"],
        /// Data for the subscribers, as JSON.
        pub event_data: Value,
    }
}
