//! A receiver of webhook deliveries, to copy and go on from.
//!
//!     AUTHING_WEBHOOK_SECRET=shared-secret cargo run --example receiver -- --port 8000
//!
//! It prints a line for each delivery. It listens on this machine alone and speaks no TLS: put a reverse proxy in front
//! of it, one that bounds how large a request may be and how long it may take, which `tiny_http` does not.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "it is a program that shows something")]

use std::io::{self, Read, Write};
use std::process::{self, ExitCode};
use std::{env, mem, thread};

use authing::Delivery;
use lexopt::prelude::*;
use tiny_http::{Method, Request, Response, Server};

const USAGE: &str = "usage: AUTHING_WEBHOOK_SECRET=<the webhook's secret> receiver [--port 8000]";

/// Bytes of a body. Everybody can send one: it is read no further than a delivery can be long.
const LARGEST_BODY: usize = 1 << 20;

/// `tiny_http` reads what is left of a body when it is done with a request, into memory as large as was announced.
const LARGEST_REST: usize = 64 << 20;

/// One that waits for a slow sender leaves the others free.
const WORKERS: usize = 8;

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
    let server = match Server::http(("127.0.0.1", port)) {
        Ok(server) => server,
        Err(error) => {
            eprintln!("receiver: cannot listen on port {port}: {error}");
            return ExitCode::FAILURE;
        }
    };
    eprintln!("listening on http://{}", server.server_addr());
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                eprintln!("receiver: {}", work(&server, &secret));
                process::exit(1); // no request comes after an error
            });
        }
    });
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
            Long("port") => port = arguments.value()?.parse()?,
            Short('h') | Long("help") => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    Ok(Some(port))
}

/// Answers requests until none come any more.
fn work(server: &Server, secret: &str) -> io::Error {
    loop {
        let mut request = match server.recv() {
            Ok(request) => request,
            Err(error) => return error,
        };
        let (status, text) = answer(&mut request, secret);
        let response = Response::from_string(text).with_status_code(status);
        if request.body_length().is_some_and(|length| length > LARGEST_REST) {
            // Answered, and then never done with: the memory for the rest is not to be had.
            mem::forget(request.upgrade("none", response));
        } else if let Err(error) = request.respond(response) {
            eprintln!("receiver: no answer could be given: {error}");
        }
    }
}

/// What to answer.
fn answer(request: &mut Request, secret: &str) -> (u16, &'static str) {
    if *request.method() != Method::Post {
        return (405, "only POST");
    }
    let body = match body_of(request) {
        Ok(Some(body)) => body,
        Ok(None) => return (413, "too large"),
        Err(error) => return refused(400, &format!("the body did not arrive: {error}")),
    };
    let headers = request.headers().iter().map(|header| (header.field.as_str().as_str(), header.value.as_bytes()));
    match Delivery::verify(secret, headers, &body).map(|delivery| take(&delivery)) {
        Ok(Ok(())) => (200, r#"{"received":true}"#),
        Ok(Err(error)) => refused(500, &format!("a delivery was lost: {error}")), // the service can deliver it again
        Err(error) => refused(error.status(), &error.to_string()),
    }
}

/// The log says why. Whoever sent it learns nothing that would help to send another.
fn refused(status: u16, why: &str) -> (u16, &'static str) {
    eprintln!("receiver: {why}");
    (status, "not accepted")
}

/// The whole body; `None` where it is too large.
fn body_of(request: &mut Request) -> io::Result<Option<Vec<u8>>> {
    let announced = request.body_length();
    if announced.is_some_and(|length| length > LARGEST_BODY) {
        return Ok(None);
    }
    let mut body = Vec::new();
    request.as_reader().take(LARGEST_BODY as u64 + 1).read_to_end(&mut body)?;
    if announced.is_some_and(|length| length > body.len()) {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(Some(body).filter(|body| body.len() <= LARGEST_BODY))
}

/// Here goes what your program does with a delivery. Be quick, the service waits; and expect to see one twice.
fn take(delivery: &Delivery) -> io::Result<()> {
    writeln!(io::stdout(), "{}", line(delivery))
}

/// Event, user pool and data. A terminal takes control characters for commands, so there are none.
fn line(delivery: &Delivery) -> String {
    let userpool_id = delivery.userpool_id.as_deref().unwrap_or("-");
    let line = format!("{} {userpool_id} {}", delivery.event, delivery.data);
    let escape = |char: char| if char.is_control() { char.escape_default().to_string() } else { char.to_string() };
    line.chars().map(escape).collect()
}

#[cfg(test)]
#[path = "receiver/tests.rs"]
mod tests;
