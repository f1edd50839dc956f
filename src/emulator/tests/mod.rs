//! Tests of the emulator over real sockets.

mod browsers;
mod calls;
mod connections;
#[cfg(feature = "_declared")]
mod declared;
mod events;
mod lifetime;
mod memory;
mod retries;
#[cfg(feature = "roles")]
mod roles;
mod signatures;
#[cfg(feature = "subscribe")]
mod subscriptions;
mod triggers;
mod unicode;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use ureq::Agent;

use crate::emulator::Emulator;

/// A client that sends requests as given and returns the responses.
struct Caller<'a> {
    emulator: &'a Emulator,
    agent: Agent,
    token: String,
    userpool_id: String,
}

impl<'a> Caller<'a> {
    /// A client with a token.
    fn new(emulator: &'a Emulator) -> Self {
        let agent = Agent::config_builder().proxy(None).http_status_as_error(false).build().into();
        let mut caller = Self { emulator, agent, token: String::new(), userpool_id: emulator.userpool_id().to_owned() };
        let response = caller.token_call(emulator.access_key_secret());
        caller.token = response["data"]["access_token"].as_str().unwrap().to_owned();
        caller
    }

    fn token_call(&self, secret: &str) -> Value {
        let input = json!({ "accessKeyId": self.emulator.access_key_id(), "accessKeySecret": secret });
        self.post("get-management-token", &input)
    }

    fn get(&self, method: &str) -> Value {
        self.send("GET", method, "", "x-genauth-userpool-id").unwrap().1
    }

    fn post(&self, method: &str, body: &Value) -> Value {
        self.send("POST", method, &body.to_string(), "x-authing-userpool-id").unwrap().1
    }

    fn send(&self, http_method: &str, method: &str, body: &str, pool: &str) -> Result<(u16, Value), ureq::Error> {
        let request = ureq::http::Request::builder()
            .method(http_method)
            .uri(format!("{}/api/v3/{method}", self.emulator.host()))
            .header("content-type", "application/json; charset=utf-8")
            .header("authorization", format!("Bearer {}", self.token))
            .header(pool, &self.userpool_id)
            .body(body.to_owned())?;
        let mut response = self.agent.run(request)?;
        let text = response.body_mut().read_to_string()?;
        Ok((response.status().as_u16(), serde_json::from_str(&text).unwrap_or(Value::String(text))))
    }

    /// Creates a webhook and returns its ID.
    fn webhook(&self, url: &str, content_type: &str) -> String {
        self.webhook_with(url, &json!({ "contentType": content_type, "secret": "s3" }))
    }

    /// Creates a webhook subscribed to `user:created`, with some fields replaced or added, and returns its ID.
    fn webhook_with(&self, url: &str, changes: &Value) -> String {
        let mut input = json!({ "name": "n", "url": url, "events": ["user:created"], "contentType": "application/json" });
        input.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        let response = self.post("create-webhook", &input);
        response["data"]["webhookId"].as_str().unwrap_or_else(|| panic!("{response}")).to_owned()
    }

    /// The logs of a webhook, newest first.
    fn logs(&self, webhook_id: &str) -> Vec<Value> {
        let response = self.post("get-webhook-logs", &json!({ "webhookId": webhook_id, "limit": 50 }));
        response["data"]["list"].as_array().unwrap().clone()
    }
}

/// Sends bytes over a new connection and returns everything that is received.
fn raw(emulator: &Emulator, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(emulator.host().trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    stream.write_all(bytes).unwrap();
    let mut response = Vec::new();
    let _ = stream.read_to_end(&mut response); // a reset if the emulator closed without reading to the end
    String::from_utf8(response).unwrap()
}

/// A callback that responds to each delivery with the next response, and repeats the last one.
struct Receiver {
    url: String,
    deliveries: mpsc::Receiver<String>,
}

impl Receiver {
    fn start(responses: &'static [&'static str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}/cb", listener.local_addr().unwrap());
        let (sender, deliveries) = mpsc::channel();
        thread::spawn(move || {
            let last = responses.last().into_iter().cycle();
            for (stream, response) in listener.incoming().zip(responses.iter().chain(last)) {
                let mut stream = stream.unwrap();
                let request = read_request(&mut stream);
                sender.send(request).unwrap();
                stream.write_all(response.as_bytes()).unwrap();
            }
        });
        Self { url, deliveries }
    }

    /// The next delivery, head and body.
    fn next(&self) -> String {
        self.deliveries.recv_timeout(Duration::from_secs(10)).unwrap()
    }

    /// The number of deliveries since the last call.
    fn count(&self) -> usize {
        self.deliveries.try_iter().count()
    }
}

fn read_request(stream: &mut TcpStream) -> String {
    let (mut request, mut part) = (Vec::new(), [0; 4096]);
    loop {
        let length = stream.read(&mut part).unwrap();
        assert!(length > 0, "the delivery ended early: {}", String::from_utf8_lossy(&request));
        request.extend_from_slice(&part[..length]);
        let text = String::from_utf8(request.clone()).unwrap();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
            if body.len() == length.parse::<usize>().unwrap() {
                return text;
            }
        }
    }
}

/// Returns `statusCode` and `message` of an error response, which must have a `requestId` and no `data`.
fn rejection(response: &Value) -> (u64, &str) {
    assert!(response["requestId"].is_string() && response.get("data").is_none(), "{response}");
    (response["statusCode"].as_u64().unwrap(), response["message"].as_str().unwrap())
}

const OK: &str = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
const UNAVAILABLE: &str = "HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\ncontent-length: 0\r\n\r\n";
