//! A server with fixed responses, so that its own cost is small compared with the client's. It runs in a separate process.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

use crate::responses;
use crate::system::{self, Failure};
use crate::users::Order;

/// Longer than any measurement: the server exits after this time even if a measurement hangs.
const LONGEST_LIFE: Duration = Duration::from_secs(1_800);

/// The numbers of connections and requests of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub connections: u64,
    pub requests: u64,
}

/// The process of the server, which ends when this is dropped.
pub struct Server {
    process: Child,
    ask: ChildStdin,
    replies: BufReader<ChildStdout>,
    pub port: u16,
}

impl Server {
    pub fn start() -> Result<Self, Failure> {
        let mut process = Command::new(std::env::current_exe()?).arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (Some(ask), Some(replies)) = (process.stdin.take(), process.stdout.take()) else {
            return Err("the server has no pipes".into());
        };
        let mut replies = BufReader::new(replies);
        let port = read_line(&mut replies)?.parse()?;
        Ok(Self { process, ask, replies, port })
    }

    pub fn counts(&mut self) -> Result<Counts, Failure> {
        self.ask.write_all(b"\n")?;
        let line = read_line(&mut self.replies)?;
        let (connections, requests) = line.split_once(' ').ok_or("the server's counts cannot be read")?;
        Ok(Counts { connections: connections.parse()?, requests: requests.parse()? })
    }

    /// The counts since `before`.
    pub fn counts_since(&mut self, before: Counts) -> Result<Counts, Failure> {
        let now = self.counts()?;
        Ok(Counts { connections: now.connections - before.connections, requests: now.requests - before.requests })
    }

    pub fn host(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The process may have exited already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[derive(Default)]
struct Seen {
    connections: AtomicU64,
    requests: AtomicU64,
}

/// Serves until standard input is closed, and replies to each line there with the counts.
pub fn serve() -> Result<(), Failure> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let seen = Arc::new(Seen::default());
    let responses = Arc::new(Responses::new());
    println!("{}", listener.local_addr()?.port());
    thread::spawn(|| {
        thread::sleep(LONGEST_LIFE);
        std::process::exit(1);
    });
    let counts = seen.clone();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            seen.connections.fetch_add(1, Ordering::Relaxed);
            let (seen, responses) = (seen.clone(), responses.clone());
            // The client reports a connection that ends with an error.
            thread::spawn(move || respond_all(stream, &seen, &responses).ok());
        }
    });
    for line in std::io::stdin().lock().lines() {
        line?;
        println!("{} {}", counts.connections.load(Ordering::Relaxed), counts.requests.load(Ordering::Relaxed));
    }
    Ok(())
}

struct Responses {
    token: Vec<u8>,
    webhook: Vec<u8>,
    ten: Vec<u8>,
    fifty: Vec<u8>,
    users: [Vec<u8>; Order::ALL.len()],
    logs: Vec<Vec<u8>>,
}

impl Responses {
    fn new() -> Self {
        let logs = (1..=responses::LOG_ENTRIES / responses::PAGE).map(responses::logs).collect();
        Self {
            token: responses::token(),
            webhook: responses::webhook(),
            ten: responses::webhooks(10),
            fifty: responses::webhooks(50),
            users: Order::ALL.map(|order| responses::users(50, order)),
            logs,
        }
    }

    fn to(&self, request: &[u8], body: &[u8]) -> &[u8] {
        let path = request.splitn(3, |byte| *byte == b' ').nth(1).unwrap_or_default();
        let starts = |start: &str| path.starts_with(start.as_bytes());
        match () {
            () if starts("/api/v3/get-management-token") => &self.token,
            () if starts("/api/v3/list-webhooks") && path.ends_with(b"limit=50") => &self.fifty,
            () if starts("/api/v3/list-webhooks") => &self.ten,
            () if starts("/api/v3/list-role-members") => {
                let has_code = |order: &Order| system::find(path, format!("code={}", order.code()).as_bytes()).is_some();
                &self.users[Order::ALL.iter().position(has_code).unwrap_or_default()]
            }
            () if starts("/api/v3/get-webhook-logs") => &self.logs[number_in(body, b"\"page\":").saturating_sub(1) % self.logs.len()],
            () => &self.webhook,
        }
    }
}

fn respond_all(mut stream: TcpStream, seen: &Seen, responses: &Responses) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = vec![0; 64 * 1024];
    let mut filled = 0;
    loop {
        while let Some(head) = system::find(&buffer[..filled], b"\r\n\r\n").map(|at| at + 4) {
            let whole = head + number_in(&buffer[..head], b"content-length: ");
            if whole > filled {
                break;
            }
            seen.requests.fetch_add(1, Ordering::Relaxed);
            stream.write_all(responses.to(&buffer[..head], &buffer[head..whole]))?;
            buffer.copy_within(whole..filled, 0);
            filled -= whole;
        }
        match stream.read(&mut buffer[filled..])? {
            0 => return Ok(()),
            read => filled += read,
        }
    }
}

/// The number after a word; 0 if the word is missing.
fn number_in(text: &[u8], word: &[u8]) -> usize {
    let Some(at) = system::find(text, word) else { return 0 };
    let digits = text[at + word.len()..].iter().take_while(|byte| byte.is_ascii_digit());
    digits.fold(0, |number, digit| number * 10 + usize::from(digit - b'0'))
}

fn read_line(from: &mut impl BufRead) -> Result<String, Failure> {
    let mut line = String::new();
    from.read_line(&mut line)?;
    Ok(line.trim().to_owned())
}
