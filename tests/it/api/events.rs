//! The methods of the module `events`.

use authing::ErrorKind;
use authing::events::{CreateEventApp, DefineEvent, ListEvents, PubEvent, PubUserEvent};
use serde_json::json;

use crate::support::{Server, client, ok};

dispatch! {
    "events":
    create_event_app(CreateEventApp);
    list_event_apps();
    list_events(ListEvents);
    define_event(DefineEvent);
    pub_event(PubEvent);
    pub_user_event(PubUserEvent);
}

#[test]
fn event_data_is_sent_as_json_text_except_for_users() {
    let server = Server::start(|_| ok(json!({ "success": true })));
    let data = json!({ "order": 1047 });
    client(&server).pub_event(&PubEvent::new("myapp.paid", data.clone())).unwrap();
    client(&server).pub_user_event(&PubUserEvent::new("myapp.paid", data.clone())).unwrap();
    let sent = |api_method| server.requests(api_method).pop().unwrap().json()["eventData"].take();
    assert_eq!((sent("pub-event"), sent("pub-userEvent")), (json!(r#"{"order":1047}"#), data));
}

#[test]
fn unpublished_event_is_an_error_with_the_reason() {
    let server = Server::start(|_| ok(json!({ "success": false, "errMsg": "myapp.paid is not defined" })));
    let client = client(&server);
    let event = client.pub_event(&PubEvent::new("myapp.paid", "{}"));
    let user_event = client.pub_user_event(&PubUserEvent::new("myapp.paid", json!({})));
    for error in [event.unwrap_err(), user_event.unwrap_err()] {
        assert_eq!(error.kind(), ErrorKind::Unsuccessful);
        assert!(error.to_string().contains("myapp.paid is not defined"), "{error}");
    }
}
