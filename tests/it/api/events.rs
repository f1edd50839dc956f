//! The methods of the module `events`.

use authing::events::{CreateEventApp, DefineEvent, ListEvents, PubEvent, PubUserEvent};

use super::{check_completeness, check_input, check_requests, check_responses};

dispatch! {
    create_event_app(CreateEventApp);
    list_event_apps();
    list_events(ListEvents);
    define_event(DefineEvent);
    pub_event(PubEvent);
    pub_user_event(PubUserEvent);
}

#[test]
fn requests_are_those_of_the_official_sdk() {
    check_requests("events", call);
}

#[test]
fn responses_are_read_in_every_form() {
    check_responses("events", call);
}

#[test]
fn requests_are_read_strictly_and_written_as_read() {
    check_input("events", round_trip);
}

#[test]
fn every_method_has_samples() {
    check_completeness("events", METHODS);
}
