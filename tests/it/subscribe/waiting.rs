//! Waits are bounded in every state, and a stopper or a drop ends each of them.

use std::io::Read;
use std::net::TcpListener;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use authing::emulator::{Emulator, SubscriptionFault};
use authing::subscribe::{Next, Stopper, SubscribeOptions, Subscription};

use super::server::{WsServer, frame};
use super::{CODE, client, event, gap, quick, subscribe, subscribe_to_emulator};

/// A bound for what ends immediately, on a busy machine.
const SOON: Duration = Duration::from_secs(1);

fn is_send_and_sync<T: Send + Sync>() {}

/// Pauses that no test waits for.
fn long_pauses() -> SubscribeOptions {
    SubscribeOptions::new().first_pause(Duration::from_secs(3_600)).longest_pause(Duration::from_secs(3_600))
}

/// A server whose first connection ends immediately. It does not respond to later requests.
fn stalling() -> WsServer {
    WsServer::start(|number, peer| {
        if number == 0 {
            peer.accept();
        } else {
            let _ = peer.stream.read(&mut [0]);
        }
    })
}

#[test]
fn subscription_and_stopper_can_be_sent_to_threads() {
    is_send_and_sync::<Subscription>();
    is_send_and_sync::<Stopper>();
    is_send_and_sync::<Next>();
}

#[test]
fn bounded_wait_ends_in_time_and_the_subscription_goes_on() {
    let emulator = Emulator::start().unwrap();
    let mut events = subscribe_to_emulator(&emulator);
    for wait in [0, 1, 50].map(Duration::from_millis) {
        let started = Instant::now();
        assert_eq!(events.next_within(wait).unwrap(), Next::Elapsed);
        assert!(started.elapsed() >= wait && started.elapsed() < wait + SOON, "{:?}", started.elapsed());
        emulator.emit(CODE, "between");
        assert_eq!(event(&mut events).data_as::<String>().unwrap(), "between");
    }
}

#[test]
fn wait_of_zero_returns_what_was_received() {
    let emulator = Emulator::start().unwrap();
    let mut events = subscribe_to_emulator(&emulator);
    for number in 0..3 {
        emulator.emit(CODE, number);
    }
    // Emitted events are in the socket's buffer.
    for _ in 0..3 {
        assert!(matches!(events.next_within(Duration::ZERO).unwrap(), Next::Notice(_)));
    }
    assert_eq!(events.next_within(Duration::ZERO).unwrap(), Next::Elapsed);
}

#[test]
fn wait_longer_than_an_instant_is_no_limit() {
    let emulator = Emulator::start().unwrap();
    let mut events = subscribe_to_emulator(&emulator);
    emulator.emit(CODE, 1);
    assert!(matches!(events.next_within(Duration::MAX).unwrap(), Next::Notice(_)));
}

#[test]
fn wait_is_bounded_while_pausing_and_connecting() {
    for options in [long_pauses(), quick()] {
        let server = stalling();
        let client = client(&server).timeout(Duration::from_secs(30)).build().unwrap();
        let mut events = client.subscribe_with(CODE, &options).unwrap();
        for _ in 0..3 {
            let started = Instant::now();
            assert_eq!(events.next_within(Duration::from_millis(50)).unwrap(), Next::Elapsed);
            assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
        }
        assert!(!events.is_connected());
        let started = Instant::now();
        drop(events);
        assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
    }
}

#[test]
fn endless_data_does_not_extend_a_wait() {
    for bytes in [frame(0x89, b"ping"), frame(0x00, b""), frame(0x8a, b"")] {
        let server = WsServer::start(move |_, peer| {
            peer.accept();
            peer.send(&frame(0x01, b"{"));
            let many = bytes.repeat(1_000);
            while peer.stream.write_all(&many).is_ok() {}
        });
        let mut events = subscribe(&server);
        let started = Instant::now();
        assert_eq!(events.next_within(Duration::from_millis(100)).unwrap(), Next::Elapsed);
        assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
    }
}

/// Stops the subscription from another thread while it waits, and returns how long it then took to end.
fn stopped_after(mut events: Subscription) -> Duration {
    let stopper = events.stopper();
    let (started, waits) = mpsc::channel();
    let (send, result) = mpsc::channel();
    thread::spawn(move || {
        started.send(()).unwrap();
        let next = events.find(Result::is_err);
        send.send((next.is_none(), events.next().is_none(), Instant::now())).unwrap();
    });
    waits.recv().unwrap();
    // It may not wait yet: stopping before the wait must have the same effect.
    thread::sleep(Duration::from_millis(30));
    let stopped = Instant::now();
    stopper.clone().stop();
    stopper.stop();
    let (ended, stays_ended, at) = result.recv_timeout(super::LONG).expect("the subscription does not end");
    assert!(ended && stays_ended);
    at.saturating_duration_since(stopped)
}

#[test]
fn stopper_ends_a_blocked_read() {
    let emulator = Emulator::start().unwrap();
    assert!(stopped_after(subscribe_to_emulator(&emulator)) < SOON);
}

#[test]
fn stopper_ends_a_pause() {
    let client = client(&stalling()).build().unwrap();
    assert!(stopped_after(client.subscribe_with(CODE, &long_pauses()).unwrap()) < SOON);
}

#[test]
fn stopper_ends_an_attempt_to_connect() {
    let server = stalling();
    let client = client(&server).timeout(Duration::from_secs(30)).build().unwrap();
    assert!(stopped_after(client.subscribe_with(CODE, &quick()).unwrap()) < SOON);
    assert_eq!(server.heads().len(), 2);
}

#[test]
fn stopper_ends_an_attempt_through_a_proxy() {
    let server = stalling();
    // Connections to it are opened, and never accepted.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    // The proxy tunnels the first connection to the server.
    let proxy = super::proxy::one_then(server.address, silent.local_addr().unwrap());
    let client = client(&server).proxy(format!("http://{proxy}")).timeout(Duration::from_secs(30)).build().unwrap();
    assert!(stopped_after(client.subscribe_with(CODE, &quick()).unwrap()) < SOON);
}

#[test]
fn stopper_before_the_first_wait_ends_the_subscription() {
    let emulator = Emulator::start().unwrap();
    let mut events = subscribe_to_emulator(&emulator);
    emulator.emit(CODE, 1);
    let stopper = events.stopper();
    stopper.stop();
    assert_eq!(format!("{stopper:?}"), "Stopper { is_stopped: true }");
    assert!(events.next().is_none());
    assert_eq!(events.next_within(Duration::from_secs(1)).unwrap(), Next::Ended);
}

#[test]
fn drop_closes_the_connection_with_a_close_frame() {
    let (send, frames) = mpsc::channel();
    let send = std::sync::Mutex::new(send);
    let server = WsServer::start(move |_, peer| {
        peer.accept();
        send.lock().unwrap().send(peer.receive_all()).unwrap();
    });
    let events = subscribe(&server);
    let stopper = events.stopper();
    let started = Instant::now();
    drop(events);
    assert_eq!(frames.recv().unwrap(), [(0x88, 1000_u16.to_be_bytes().to_vec())]);
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
    stopper.stop(); // has no effect
}

#[test]
fn drop_is_quick_although_the_server_reads_nothing() {
    let server = WsServer::start(|_, peer| {
        peer.accept();
        thread::sleep(Duration::from_secs(5));
    });
    let options = quick().ping_after(Duration::from_millis(1));
    let mut events = client(&server).build().unwrap().subscribe_with(CODE, &options).unwrap();
    assert_eq!(events.next_within(Duration::from_millis(20)).unwrap(), Next::Elapsed);
    let started = Instant::now();
    drop(events);
    assert!(started.elapsed() < SOON, "{:?}", started.elapsed());
}

#[test]
fn events_after_a_bounded_wait_within_a_gap_arrive() {
    let emulator = Emulator::start().unwrap();
    let mut events = subscribe_to_emulator(&emulator);
    emulator.disturb_subscriptions(&SubscriptionFault::Cut);
    // The attempt goes on between the waits.
    while !events.is_connected() || emulator.subscriptions(CODE) == 0 {
        let _ = events.next_within(Duration::ZERO).unwrap();
    }
    emulator.disturb_subscriptions(&SubscriptionFault::Cut);
    gap(&mut events);
}

#[cfg(target_os = "linux")]
#[test]
fn no_thread_is_used_or_left() {
    if crate::support::ran_in_child_process("subscribe::waiting::no_thread_is_used_or_left") {
        return;
    }
    let threads = || std::fs::read_dir("/proc/self/task").unwrap().count();
    let server = WsServer::start(|_, peer| {
        peer.accept();
        let _ = peer.receive();
    });
    // The scripted server has a thread for each connection: counted by name.
    let ours = || {
        let names = std::fs::read_dir("/proc/self/task")
            .unwrap()
            .filter_map(|task| std::fs::read_to_string(task.unwrap().path().join("comm")).ok());
        names.filter(|name| name.starts_with("authing-")).count()
    };
    assert!(threads() > 0);
    let options = quick().ping_after(Duration::from_millis(1)).pong_timeout(Duration::from_secs(5));
    let mut events = client(&server).build().unwrap().subscribe_with(CODE, &options).unwrap();
    for _ in 0..20 {
        // The server ends each connection after the first ping.
        gap(&mut events);
    }
    drop(events);
    let started = Instant::now();
    while ours() > 0 {
        assert!(started.elapsed() < SOON, "{} threads are left", ours());
        thread::yield_now();
    }
}
