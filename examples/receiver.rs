//! A receiver of webhook deliveries, to copy and go on from.
//!
//!     AUTHING_WEBHOOK_SECRET=shared-secret cargo run --example receiver -- --port 8000
//!
//! It prints a line for each delivery. It listens on this machine alone and speaks no TLS: put a reverse proxy in front.
//!
//! The HTTP server is in `receiver/`: any other one does as well that limits the time of a request (not of a read) and the
//! size of its body, and that does not let idle connections keep others out.

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
    connections: 512, // half of the 1024 files that a process may usually have open
    body: 1 << 20,
};

fn main() -> ExitCode {
    let port = match port(lexopt::Parser::from_env()) {
        Ok(Some(port)) => port,
        Ok(None) => {
            return match writeln!(io::stdout(), "{USAGE}") {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => failed(&format!("cannot print: {error}")),
            };
        }
        Err(error) => return misused(&error.to_string()),
    };
    let secret = env::var("AUTHING_WEBHOOK_SECRET").unwrap_or_default();
    if secret.is_empty() {
        return misused("AUTHING_WEBHOOK_SECRET is not set, or empty: it has to be the secret of the webhook");
    }
    // A request with the right secret: if it is rejected, every one will be.
    if let Err(DeliveryError::NotOurs(refusal)) = Delivery::verify(&secret, [("x-authing-token", secret.as_bytes())], b"") {
        return misused(&format!("AUTHING_WEBHOOK_SECRET: {}", refusal.message()));
    }
    let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => listener,
        Err(error) => return failed(&format!("cannot listen on port {port}: {error}")),
    };
    log(&format!("listening on http://127.0.0.1:{port}"));
    let end = server::start(listener, LIMITS, Receiver { secret, take: print });
    let _ = end.recv();
    failed("ended, since deliveries cannot be printed")
}

fn misused(text: &str) -> ExitCode {
    failed(&format!("{text}\n{USAGE}"));
    ExitCode::from(2)
}

fn failed(text: &str) -> ExitCode {
    log(text);
    ExitCode::FAILURE
}

/// `eprintln!` panics where stderr is closed.
fn log(text: &str) {
    let _ = writeln!(io::stderr(), "receiver: {text}");
}

/// `None` if help is asked for.
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
    take: T,
}

impl<T: Fn(&Delivery) -> io::Result<()> + Send + Sync + 'static> Receiver<T> {
    fn verify(&self, head: &Head, body: &[u8]) -> Result<Delivery, DeliveryError> {
        Delivery::verify(&self.secret, head.headers.iter().map(|(name, value)| (name.as_str(), value.as_slice())), body)
    }

    /// The log says why; the sender learns nothing from the response.
    fn rejected(&self, error: &DeliveryError) -> Response {
        self.log(&error.to_string());
        Response::new(error.status(), "not accepted")
    }
}

impl<T: Fn(&Delivery) -> io::Result<()> + Send + Sync + 'static> Handler for Receiver<T> {
    /// Without the secret no body is read, which would take memory.
    fn check(&self, head: &Head) -> Result<(), Response> {
        if head.method != "POST" {
            return Err(Response::new(405, "only POST"));
        }
        match self.verify(head, b"") {
            Err(error @ DeliveryError::NotOurs(_)) => Err(self.rejected(&error)),
            _ => Ok(()), // that no body is malformed is no news
        }
    }

    fn respond(&self, head: &Head, body: &[u8]) -> Response {
        let delivery = match self.verify(head, body) {
            Ok(delivery) => delivery,
            Err(error) => return self.rejected(&error),
        };
        match (self.take)(&delivery) {
            Ok(()) => Response::new(200, r#"{"received":true}"#),
            // The service can deliver it again. This program has no other output; yours may go on.
            Err(error) => {
                self.log(&format!("a delivery was lost: {error}"));
                Response { is_last: true, ..Response::new(500, "not accepted") }
            }
        }
    }

    fn log(&self, text: &str) {
        if !cfg!(test) {
            log(text);
        }
    }
}

/// Here goes what your program does with a delivery. Be quick, the service waits; and expect duplicates.
fn print(delivery: &Delivery) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{}", line(delivery))?;
    stdout.flush()
}

fn line(delivery: &Delivery) -> String {
    let userpool_id = delivery.userpool_id.as_deref().unwrap_or("-");
    // A terminal takes control characters for commands.
    let escape = |char: char| if char.is_control() { char.escape_default().to_string() } else { char.to_string() };
    format!("{} {userpool_id} {}", delivery.event, delivery.data).chars().map(escape).collect()
}

#[cfg(test)]
#[path = "receiver/tests.rs"]
mod tests;
