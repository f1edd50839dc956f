//! Event subscriptions, against the emulator and a scripted WebSocket server.

mod events;
mod faults;
#[cfg(target_os = "linux")]
mod logs;
mod proxy;
mod reconnect;
mod refusals;
pub(crate) mod server;
mod settings;
#[cfg(target_os = "linux")]
mod tail;
#[cfg(any(feature = "rustls", feature = "native-tls"))]
mod tls;
mod waiting;

use std::time::Duration;

use authing::emulator::Emulator;
use authing::subscribe::{Event, Next, Notice, SubscribeOptions, Subscription};
use authing::{ClientBuilder, Credentials, ManagementClient};

use self::server::WsServer;
use crate::support::KEY_SECRET;

const CODE: &str = "authing.user.created";
/// Longer than anything takes here.
const LONG: Duration = Duration::from_secs(20);

/// Short pauses before a lost connection is opened again.
fn quick() -> SubscribeOptions {
    SubscribeOptions::new().first_pause(Duration::from_millis(5)).longest_pause(Duration::from_millis(20))
}

/// A client of a scripted server.
fn client(server: &WsServer) -> ClientBuilder {
    ManagementClient::builder()
        .credentials(Credentials::access_key("key-id", KEY_SECRET))
        .host("http://localhost:9")
        .events_host(server.events_host())
        .timeout(Duration::from_secs(5))
        .max_retries(0)
}

fn subscribe(server: &WsServer) -> Subscription {
    client(server).build().unwrap().subscribe_with(CODE, &quick()).unwrap()
}

fn subscribe_to_emulator(emulator: &Emulator) -> Subscription {
    emulator.client().subscribe_with(CODE, &quick()).unwrap()
}

#[track_caller]
fn notice(events: &mut Subscription) -> Notice {
    match events.next_within(LONG).unwrap() {
        Next::Notice(notice) => notice,
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn event(events: &mut Subscription) -> Event {
    match notice(events) {
        Notice::Event(event) => event,
        other => panic!("{other:?}, {:?}", events.last_error()),
    }
}

/// The next notice is a gap. Returns its length.
#[track_caller]
fn gap(events: &mut Subscription) -> Duration {
    match notice(events) {
        Notice::Reconnected { lost_for } => lost_for,
        other => panic!("{other:?}"),
    }
}

/// The signature in `authorization` of the clients of scripted servers.
fn signature() -> String {
    "VNQvJ2sQwFb0+7pzz1GtlLefRac=".to_owned()
}
