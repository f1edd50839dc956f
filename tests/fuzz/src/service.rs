//! The service: a listener on a free port whose responses the fuzz targets set.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use authing::{Credentials, ManagementClient};

/// The access token of the client. Errors must redact it.
pub const TOKEN: &str = "xyzzy-7d1e";

pub struct Response {
    pub status: u16,
    pub body: Vec<u8>,
}

#[derive(Default)]
struct Script {
    responses: Vec<Response>,
    /// The index of the response that follows the last one.
    again_from: usize,
    requests: usize,
}

/// Lives as long as the fuzzer: a connection per input would take most of the time.
pub struct Service {
    client: ManagementClient,
    script: Arc<Mutex<Script>>,
}

impl Service {
    #[expect(clippy::new_without_default, reason = "it starts threads")]
    pub fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let client = ManagementClient::builder()
            .credentials(Credentials::access_token(TOKEN, "pool"))
            .host(format!("http://{}", listener.local_addr().unwrap()))
            .timeout(Duration::from_secs(5))
            .max_retries(0)
            .build()
            .unwrap();
        let script = Arc::<Mutex<Script>>::default();
        let accepting = script.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let (stream, script) = (stream.unwrap(), accepting.clone());
                thread::spawn(move || serve(stream, &script));
            }
        });
        Self { client, script }
    }

    pub fn client(&self) -> &ManagementClient {
        &self.client
    }

    /// Sets the responses to the next requests. After the last response, those from `again_from` on repeat.
    pub fn respond_with(&self, responses: Vec<Response>, again_from: usize) {
        *self.script.lock().unwrap() = Script { responses, again_from, requests: 0 };
    }

    /// The number of requests since then.
    pub fn requests(&self) -> usize {
        self.script.lock().unwrap().requests
    }
}

/// Returns an error when the client has closed the connection.
fn serve(mut stream: TcpStream, script: &Mutex<Script>) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    loop {
        read_request(&mut stream, &mut buffer)?;
        let mut script = script.lock().unwrap();
        let (count, number) = (script.responses.len(), script.requests);
        let number = if number < count { number } else { script.again_from + (number - count) % (count - script.again_from) };
        let Response { status, body } = &script.responses[number];
        let mut response = format!("HTTP/1.1 {status} Whatever\r\ncontent-length: {}\r\n\r\n", body.len()).into_bytes();
        response.extend(body);
        script.requests += 1;
        drop(script);
        stream.write_all(&response)?;
    }
}

/// Reads one request. The client does not send the next one before the response to it.
fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<()> {
    buffer.clear();
    let mut chunk = [0; 4_096];
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
            let length =
                head.lines().find_map(|line| line.strip_prefix("content-length:")).map_or(0, |length| length.trim().parse().unwrap());
            if buffer.len() >= end + 4 + length {
                return Ok(());
            }
        }
        match stream.read(&mut chunk)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            count => buffer.extend(&chunk[..count]),
        }
    }
}
