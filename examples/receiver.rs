//! A server that receives webhook deliveries, to copy and extend.
//!
//!     AUTHING_WEBHOOK_SECRET=shared-secret cargo run --example receiver -- --port 8000
//!
//! The server verifies each delivery and prints it in one line. It listens on 127.0.0.1 without TLS: put a reverse
//! proxy in front of it.
//!
//! Your own code goes into the function `print`. The HTTP server is in `receiver/`. You can use any other server that limits
//! the time of a complete request (not only of a read), the size of the body, and the number of idle connections.

#[path = "receiver/request.rs"]
mod request;
#[path = "receiver/server.rs"]
mod server;

use std::env;
use std::io::{self, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::num::NonZeroU16;
use std::process::ExitCode;
use std::time::Duration;

use authing::{Delivery, DeliveryError};
use lexopt::prelude::*;

use crate::request::Head;
use crate::server::{Handler, Limits, Response};

const USAGE: &str = "usage: AUTHING_WEBHOOK_SECRET=<the webhook's secret> receiver [--port 8000]";

const LIMITS: Limits = Limits {
    deadline: Duration::from_secs(5),
    connections: 512, // half of the usual limit of 1024 open files per process
    body: 1 << 20,
};

fn main() -> ExitCode {
    let port = match port(lexopt::Parser::from_env()) {
        Ok(Some(port)) => port,
        Ok(None) => {
            return match writeln!(io::stdout(), "{USAGE}") {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => failed(&format!("cannot write to standard output: {error}")),
            };
        }
        Err(error) => return usage_error(&error.to_string()),
    };
    let secret = env::var("AUTHING_WEBHOOK_SECRET").unwrap_or_default();
    if secret.is_empty() {
        return usage_error("AUTHING_WEBHOOK_SECRET is not set or empty: set it to the secret of the webhook");
    }
    // Checks the configured secret: if a request with this secret is rejected, every request will be.
    if let Err(DeliveryError::NotOurs(refusal)) = Delivery::verify(&secret, [("x-authing-token", secret.as_bytes())], b"") {
        return usage_error(&format!("AUTHING_WEBHOOK_SECRET: {}", refusal.message()));
    }
    let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => listener,
        Err(error) => return failed(&format!("cannot listen on port {port}: {error}")),
    };
    log(&format!("listening on http://127.0.0.1:{port}"));
    let end = server::start(listener, LIMITS, Receiver { secret, handle: print });
    let _ = end.recv();
    failed("stopped: cannot write deliveries to standard output")
}

fn usage_error(text: &str) -> ExitCode {
    failed(&format!("{text}\n{USAGE}"));
    ExitCode::from(2)
}

fn failed(text: &str) -> ExitCode {
    log(text);
    ExitCode::FAILURE
}

/// Prints a line on standard error. `eprintln!` would panic if it is closed.
fn log(text: &str) {
    let _ = writeln!(io::stderr(), "receiver: {text}");
}

/// Parses the arguments. Returns the port, or `None` for `--help`.
fn port(mut arguments: lexopt::Parser) -> Result<Option<u16>, lexopt::Error> {
    let mut port = 8000;
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("port") => port = arguments.value()?.parse::<NonZeroU16>()?.get(),
            Short('h') | Long("help") => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(port))
}

struct Receiver<T> {
    secret: String,
    /// Handles a verified delivery. After an error the server stops.
    handle: T,
}

impl<T: Fn(&Delivery) -> io::Result<()> + Send + Sync + 'static> Receiver<T> {
    fn verify(&self, head: &Head, body: &[u8]) -> Result<Delivery, DeliveryError> {
        Delivery::verify(&self.secret, head.headers.iter().map(|(name, value)| (name.as_str(), value.as_slice())), body)
    }

    /// Writes the reason to the log. The response does not contain it.
    fn rejected(&self, error: &DeliveryError) -> Response {
        self.log(&error.to_string());
        Response::new(error.status(), "rejected")
    }
}

impl<T: Fn(&Delivery) -> io::Result<()> + Send + Sync + 'static> Handler for Receiver<T> {
    /// Rejects requests without the secret before their body is read, to save memory.
    fn check(&self, head: &Head) -> Result<(), Response> {
        if head.method != "POST" {
            return Err(Response::new(405, "use POST"));
        }
        match self.verify(head, b"") {
            Err(error @ DeliveryError::NotOurs(_)) => Err(self.rejected(&error)),
            _ => Ok(()), // `Malformed`, because the body is empty here
        }
    }

    fn respond(&self, head: &Head, body: &[u8]) -> Response {
        let delivery = match self.verify(head, body) {
            Ok(delivery) => delivery,
            Err(error) => return self.rejected(&error),
        };
        match (self.handle)(&delivery) {
            Ok(()) => Response::new(200, r#"{"received":true}"#),
            // HTTP 500 makes the service retry the delivery. This program stops, because it has no other output.
            Err(error) => {
                self.log(&format!("cannot write a delivery: {error}"));
                Response { is_last: true, ..Response::new(500, "failed") }
            }
        }
    }

    fn log(&self, text: &str) {
        if !cfg!(test) {
            log(text);
        }
    }
}

/// Handles a delivery: replace this by your code. Return within seconds, because the service waits for the response. The same
/// event can be delivered more than once.
fn print(delivery: &Delivery) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{}", line(delivery))?;
    stdout.flush()
}

fn line(delivery: &Delivery) -> String {
    let userpool_id = delivery.userpool_id.as_deref().unwrap_or("-");
    // Control characters could change the terminal.
    let escape = |char: char| if char.is_control() { char.escape_default().to_string() } else { char.to_string() };
    format!("{} {userpool_id} {}", delivery.event, delivery.data).chars().map(escape).collect()
}

#[cfg(test)]
#[path = "receiver/tests.rs"]
mod tests;
