//! The event center: custom event applications and events, and publishing events.
//!
//! An *event* has a code such as `authing.user.login`. The service publishes its own events, and those of your programs: create
//! an *event application* with an identifier, define events below it, and publish them with
//! [`pub_event`](crate::ManagementClient::pub_event). Programs that subscribe to the code of an event receive its data.
//!
//! Only events that were defined can be published. The codes of an application's events begin with the identifier and a dot,
//! such as `myapp.user.created`.
//!
//! # Examples
//!
//! ```no_run
//! use authing::events::{CreateEventApp, DefineEvent, PubEvent};
//! use serde_json::json;
//!
//! # let client = authing::ManagementClient::from_env()?;
//! let logo = "https://www.example.com/logo.png";
//! client.create_event_app(&CreateEventApp::new(logo, "My application", "myapp"))?;
//! client.define_event(&DefineEvent::new("An order was paid", "myapp.order.paid"))?;
//! let data = json!({ "order": 1047, "amount": "79.00" });
//! client.pub_event(&PubEvent::new("myapp.order.paid", data))?;
//! # Ok::<(), authing::Error>(())
//! ```

mod event_data;
mod requests;
mod responses;

use crate::api::endpoint::macros::endpoints;
use crate::declare::reexport;
use crate::response::Page;

reexport! {
    self::requests {
        CreateEventApp = "CreateEventAppDto";
        DefineEvent = "DefineEventDto";
        ListEvents = "ListEventsDto";
        PubEvent = "PubEventDto";
        PubUserEvent = "PubEventDto";
    }
    self::event_data {
        EventData;
    }
    self::responses {
        Event = "OpenEventDto";
        EventApp = "EventAppDto";
        PubEventResult = "PubEventRespDataDto";
    }
}

endpoints! {
    feature = "events";

    /// Creates an event application, to which [`define_event`](Self::define_event) adds custom events.
    #[doc(alias = "createEventApp")]
    pub fn create_event_app(request: &CreateEventApp) -> () = once POST "/api/v3/create-event-app",
        errors = "presumably [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if the identifier is taken.",
        check = "list_event_apps";

    /// Returns all event applications of the user pool in one response.
    #[doc(alias = "listEventApps")]
    pub fn list_event_apps() -> Page<EventApp> = read GET "/api/v3/list-event-apps";

    /// Returns one page of the events that can be subscribed to: public events of the service and custom events.
    ///
    /// [`iter`](Self::iter) with the same request returns all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::events::ListEvents;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// for event in client.iter(ListEvents::new()) {
    ///     let event = event?;
    ///     println!("{} {}", event.code, event.desc.unwrap_or_default());
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "listEvents")]
    pub fn list_events(request: &ListEvents) -> Page<Event> [page, limit] = read GET "/api/v3/list-events";

    /// Defines a custom event, so that it can be published and subscribed to.
    #[doc(alias = "defineEvent")]
    pub fn define_event(request: &DefineEvent) -> () = once POST "/api/v3/define-event",
        errors = "presumably [`ErrorKind::Conflict`](crate::ErrorKind::Conflict) if the event is already defined.",
        check = "list_events";

    /// Publishes an event that was defined with [`define_event`](Self::define_event).
    ///
    /// The data is sent as JSON text. After a lost response, no method shows whether the event was published: publish it again
    /// only if its subscribers tolerate duplicates, for example because the data contains an ID.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::ErrorKind;
    /// use authing::events::PubEvent;
    /// use serde_json::json;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let event = PubEvent::new("myapp.order.paid", json!({ "id": "o-1047", "amount": "79.00" }));
    /// match client.pub_event(&event) {
    ///     Err(error) if error.kind() == ErrorKind::Unsuccessful => println!("rejected: {error}"),
    ///     published => drop(published?),
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[doc(alias = "verifyEvent")]
    #[doc(alias = "pubEvent")]
    pub fn pub_event(request: &PubEvent) -> PubEventResult = once POST "/api/v3/pub-event",
        reason = "errMsg",
        errors = "[`ErrorKind::Unsuccessful`](crate::ErrorKind::Unsuccessful) with the service's reason if the event was \
            not published.",
        check = "list_events";

    /// Publishes an event on behalf of a user, for applications that users sign in to.
    ///
    /// The difference from [`pub_event`](Self::pub_event) for subscribers is not documented. The data is sent as JSON, not as
    /// JSON text. After a lost response, no method shows whether the event was published.
    #[doc(alias = "pubUserEvent")]
    pub fn pub_user_event(request: &PubUserEvent) -> PubEventResult = once POST "/api/v3/pub-userEvent",
        reason = "errMsg",
        errors = "[`ErrorKind::Unsuccessful`](crate::ErrorKind::Unsuccessful) with the service's reason if the event was \
            not published.",
        check = "list_events";
}
