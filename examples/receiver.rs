//! A receiver of webhook deliveries, to copy and go on from.
//!
//!     AUTHING_WEBHOOK_SECRET=shared-secret cargo run --example receiver -- --port 8000
//!
//! It prints a line for each delivery. It listens on this machine alone and speaks no TLS: put a reverse proxy in front.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is a program that shows something")]

use std::env;
use std::io::{self, Read, Write};
use std::net::Ipv4Addr;
use std::num::NonZeroU16;
use std::process::ExitCode;
use std::time::Duration;

use authing::Delivery;
use lexopt::prelude::*;
use oxhttp::Server;
use oxhttp::model::{Body, Method, Request, Response, StatusCode};

const USAGE: &str = "usage: AUTHING_WEBHOOK_SECRET=<the webhook's secret> receiver [--port 8000]";

/// Bytes of a body. Everybody can send one: no more of it is kept than a delivery can be long.
const LARGEST_BODY: u64 = 1 << 20;

/// How long a sender may keep silent.
const PATIENCE: Duration = Duration::from_secs(20);

/// Each has a thread of its own, so that one which waits for a slow sender leaves the others free.
const CONNECTIONS: usize = 64;

fn main() -> ExitCode {
    let port = match port(lexopt::Parser::from_env()) {
        Ok(Some(port)) => port,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => return misused(&error.to_string()),
    };
    let secret = env::var("AUTHING_WEBHOOK_SECRET").unwrap_or_default();
    if secret.is_empty() {
        return misused("AUTHING_WEBHOOK_SECRET is not set, or empty: it has to be the secret of the webhook");
    }
    let ended = match server(port, secret).spawn() {
        Ok(listening) => {
            eprintln!("listening on http://127.0.0.1:{port}");
            listening.join()
        }
        Err(error) => Err(io::Error::new(error.kind(), format!("cannot listen on port {port}: {error}"))),
    };
    if let Err(error) = ended {
        eprintln!("receiver: {error}");
    }
    ExitCode::FAILURE
}

fn misused(text: &str) -> ExitCode {
    eprintln!("receiver: {text}\n{USAGE}");
    ExitCode::from(2)
}

/// `None` where help is wanted.
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

fn server(port: u16, secret: String) -> Server {
    let respond = move |request: &mut Request<Body>| {
        let (status, text) = answer(request, &secret);
        let mut response = Response::new(Body::from(text));
        *response.status_mut() = status;
        response
    };
    Server::new(respond).bind((Ipv4Addr::LOCALHOST, port)).with_global_timeout(PATIENCE).with_max_concurrent_connections(CONNECTIONS)
}

/// What to answer. Whoever sends something else than a delivery learns nothing from it: the log says why.
fn answer(request: &mut Request<Body>, secret: &str) -> (StatusCode, &'static str) {
    if request.method() != Method::POST {
        return (StatusCode::METHOD_NOT_ALLOWED, "only POST");
    }
    let mut body = Vec::new();
    if let Err(error) = request.body_mut().take(LARGEST_BODY + 1).read_to_end(&mut body) {
        eprintln!("receiver: the body did not arrive: {error}");
        return (StatusCode::BAD_REQUEST, "not accepted");
    }
    if body.len() as u64 > LARGEST_BODY {
        return (StatusCode::PAYLOAD_TOO_LARGE, "too large");
    }
    let headers = request.headers().iter().map(|(name, value)| (name.as_str(), value.as_bytes()));
    match Delivery::verify(secret, headers, &body).map(|delivery| take(&delivery)) {
        Ok(Ok(())) => (StatusCode::OK, r#"{"received":true}"#),
        // The service can deliver it again.
        Ok(Err(error)) => {
            eprintln!("receiver: a delivery was lost: {error}");
            (StatusCode::INTERNAL_SERVER_ERROR, "not accepted")
        }
        Err(error) => {
            eprintln!("receiver: {error}");
            (StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST), "not accepted")
        }
    }
}

/// Here goes what your program does with a delivery. Be quick, the service waits; and expect to see one twice.
fn take(delivery: &Delivery) -> io::Result<()> {
    writeln!(io::stdout(), "{}", line(delivery))
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
