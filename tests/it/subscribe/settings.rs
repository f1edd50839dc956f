//! Hosts, credentials and codes of subscriptions.

use authing::emulator::Emulator;
use authing::subscribe::SubscribeOptions;
use authing::{ClientBuilder, Credentials, ErrorKind, ManagementClient, Platform};

use super::server::{WsServer, header};
use super::{CODE, client, event};
use crate::support::KEY_SECRET;

fn accepting() -> WsServer {
    WsServer::start(|_, peer| {
        peer.accept();
        peer.text("{}");
        peer.receive_all();
    })
}

#[track_caller]
fn error_of(builder: ClientBuilder, code: &str) -> String {
    let error = builder.build().and_then(|client| client.subscribe(code)).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Config | ErrorKind::InvalidRequest), "{error}");
    assert_eq!(error.attempts(), 0);
    error.to_string()
}

#[test]
fn events_host_can_have_a_path() {
    let server = accepting();
    for path in ["/gateway/openevent", "/gateway/openevent/"] {
        let client = client(&server).events_host(format!("{}{path}", server.events_host())).build().unwrap();
        event(&mut client.subscribe(CODE).unwrap());
    }
    for head in server.heads() {
        assert!(head.starts_with("GET /gateway/openevent/events/v1/management/sub?code=authing.user.created HTTP/1.1\r\n"), "{head}");
    }
}

#[test]
fn genauth_has_its_own_scheme() {
    let server = accepting();
    event(&mut client(&server).platform(Platform::GenAuth).build().unwrap().subscribe(CODE).unwrap());
    assert!(header(&server.heads()[0], "authorization").unwrap().starts_with("GenAuth key-id:"));
}

#[test]
fn private_deployment_needs_events_host() {
    let builder = ManagementClient::builder().credentials(Credentials::access_key("id", KEY_SECRET)).host("http://localhost:1");
    let text = error_of(builder, CODE);
    assert!(text.starts_with("events_host is not set: http://localhost:1 is a private deployment"), "{text}");
    assert!(text.contains("AUTHING_EVENTS_HOST"), "{text}");
}

#[test]
fn plain_events_host_is_limited_to_this_machine() {
    let builder = || ManagementClient::builder().credentials(Credentials::access_key("id", KEY_SECRET)).host("http://localhost:1");
    let text = error_of(builder().events_host("ws://events.example.com"), CODE);
    assert!(text.starts_with("events_host \"ws://events.example.com\" would be reached without TLS"), "{text}");
    builder().events_host("ws://events.example.com").allow_plain_http(true).build().unwrap();
}

#[test]
fn token_client_needs_events_credentials() {
    let emulator = Emulator::start().unwrap();
    let token = || emulator.client_builder().credentials(Credentials::access_token("token", "pool"));
    let text = error_of(token(), CODE);
    assert!(text.contains("set events_credentials()"), "{text}");
    let key = Credentials::access_key(emulator.access_key_id(), emulator.access_key_secret());
    let mut events = token().events_credentials(key).build().unwrap().subscribe(CODE).unwrap();
    emulator.emit(CODE, 1);
    event(&mut events);
    let text = error_of(token().events_credentials(Credentials::access_token("token", "pool")), CODE);
    assert!(text.starts_with("events_credentials is an access token"), "{text}");
    let text = error_of(token().events_credentials(Credentials::access_key("id", "")), CODE);
    assert!(text.contains("events_credentials()"), "{text}");
}

#[test]
fn client_that_signs_can_subscribe() {
    let emulator = Emulator::start().unwrap();
    let key = Credentials::signature(emulator.access_key_id(), emulator.access_key_secret());
    let mut events = emulator.client_builder().credentials(key).build().unwrap().subscribe(CODE).unwrap();
    emulator.emit(CODE, 1);
    event(&mut events);
}

#[test]
fn subscribing_fetches_no_token() {
    let emulator = Emulator::start().unwrap();
    let _events = emulator.client().subscribe(CODE).unwrap();
    assert_eq!(emulator.calls("get-management-token"), 0);
}

#[test]
fn invalid_codes_are_rejected_before_connecting() {
    let emulator = Emulator::start().unwrap();
    let long = "x".repeat(257);
    for code in ["", " ", "a b", "a/b", "a?b", "a&code=b", "a:b", "\u{e9}", "a\r\nx: y", "a%20b", "*", &long] {
        let text = error_of(emulator.client_builder(), code);
        assert!(text.starts_with("code is not the code of an event"), "{text}");
    }
    drop(emulator.client().subscribe(&"x".repeat(256)).unwrap());
}

#[test]
fn invalid_options_are_rejected_before_connecting() {
    let emulator = Emulator::start().unwrap();
    let options = SubscribeOptions::new().ping_after(std::time::Duration::ZERO);
    let error = emulator.client().subscribe_with(CODE, &options).unwrap_err();
    assert_eq!((error.kind(), emulator.connections()), (ErrorKind::InvalidRequest, 0));
}

#[test]
fn key_id_with_a_colon_is_rejected() {
    let emulator = Emulator::start().unwrap();
    let text = error_of(emulator.client_builder().credentials(Credentials::access_key("a:b", KEY_SECRET)), CODE);
    assert!(text.contains("colon") && !text.contains("a:b"), "{text}");
}
