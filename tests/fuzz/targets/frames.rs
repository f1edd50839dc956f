//! Any bytes on a subscription's connection: exactly the valid text messages at their start become events, and then the
//! connection is lost, without a panic and in bounded time.
//!
//! An odd first byte sends the rest together with the response to the handshake, an even one after it.
#![no_main]

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, LazyLock, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use authing::subscribe::{Next, Notice, SubscribeOptions};
use authing::{Credentials, ManagementClient};
use authing_fuzz::assert_single_line;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use libfuzzer_sys::fuzz_target;
use ring::digest;

/// In bytes.
const MAX_MESSAGE: usize = 1_000;

struct Service {
    client: ManagementClient,
    input: Arc<Mutex<Vec<u8>>>,
}

static SERVICE: LazyLock<Service> = LazyLock::new(|| {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let client = ManagementClient::builder()
        .credentials(Credentials::access_key("id", "secret"))
        .host("http://localhost:9")
        .events_host(format!("ws://{}", listener.local_addr().unwrap()))
        .max_response_size(MAX_MESSAGE as u64)
        .max_retries(0)
        .build()
        .unwrap();
    let input = Arc::<Mutex<Vec<u8>>>::default();
    let sent = Arc::clone(&input);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let bytes = sent.lock().unwrap().clone();
            thread::spawn(move || serve(stream.unwrap(), &bytes).ok());
        }
    });
    Service { client, input }
});

fuzz_target!(|input: &[u8]| {
    let Some(bytes) = input.get(1..) else { return };
    *SERVICE.input.lock().unwrap() = input.to_vec();
    let hour = Duration::from_secs(3_600);
    // The pause after the loss is never waited for.
    let options = SubscribeOptions::new().first_pause(hour).longest_pause(hour).message_timeout(hour);
    let mut events = SERVICE.client.subscribe_with("a.b", &options).unwrap();
    let mut texts = Vec::new();
    let started = Instant::now();
    while events.is_connected() {
        // The wait continues after the connection is lost, so it must be short.
        match events.next_within(Duration::from_millis(1)).unwrap() {
            Next::Notice(Notice::Event(event)) => {
                let _ = event.data_as::<serde_json::Value>();
                texts.push(event.into_text());
            }
            Next::Elapsed => assert!(started.elapsed() < Duration::from_secs(5), "the connection is not lost"),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(texts, messages(bytes));
    assert_single_line(&events.last_error().unwrap().to_string());
});

fn serve(mut stream: TcpStream, input: &[u8]) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        stream.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    let key = head.lines().find_map(|line| line.strip_prefix("sec-websocket-key: ")).unwrap();
    let text = format!("{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
    let accept = BASE64_STANDARD.encode(digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes()));
    let mut response =
        format!("HTTP/1.1 101 X\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: {accept}\r\n\r\n").into_bytes();
    if input[0] % 2 == 0 {
        stream.write_all(&response)?;
        response.clear();
    }
    response.extend(&input[1..]);
    stream.write_all(&response)?;
    stream.shutdown(Shutdown::Write)?;
    // A socket that is closed with unread data is reset, which can lose what was sent.
    stream.read_to_end(&mut head.into_bytes())?;
    Ok(())
}

/// The text messages before the first fault or the end, by RFC 6455.
fn messages(mut bytes: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let mut begun: Option<Vec<u8>> = None;
    while let Some((first, payload, rest)) = frame(bytes) {
        bytes = rest;
        let (is_final, opcode) = (first & 0x80 != 0, first & 0x0f);
        if first & 0x70 != 0 {
            break;
        }
        match (opcode, begun.is_some()) {
            (9 | 10, _) if is_final && payload.len() <= 125 => continue,
            (0, true) | (1, false) => begun.get_or_insert_default().extend(payload),
            _ => break,
        }
        let message = begun.as_ref().unwrap();
        if message.len() > MAX_MESSAGE || std::str::from_utf8(message).is_err_and(|error| error.error_len().is_some() || is_final) {
            break;
        }
        if is_final {
            found.push(String::from_utf8(begun.take().unwrap()).unwrap());
        }
    }
    found
}

/// The first byte of a frame, its payload, and what follows.
fn frame(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (head, rest) = bytes.split_at_checked(2)?;
    let (length, rest) = match head[1] {
        length @ 0..=125 => (u64::from(length), rest),
        126 => rest.split_first_chunk().map(|(length, rest)| (u64::from(u16::from_be_bytes(*length)), rest))?,
        127 => rest.split_first_chunk().map(|(length, rest)| (u64::from_be_bytes(*length), rest))?,
        // Masked, which only a client may do.
        _ => return None,
    };
    let (payload, rest) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    Some((head[0], payload, rest))
}
