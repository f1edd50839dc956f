//! Prints the events of one code as they occur, one JSON value per line.
//!
//!     cargo run --example tail --features subscribe -- authing.user.created
//!
//! The settings come from the environment variables `AUTHING_ACCESS_KEY_ID`, `AUTHING_ACCESS_KEY_SECRET`, and for a private
//! deployment `AUTHING_EVENTS_HOST`. Lost connections are reported on standard error. Ctrl-C ends the program with exit code 0.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use authing::ClientBuilder;
use authing::subscribe::{Event, Notice};
use lexopt::{Arg, Parser, ValueExt};
use serde_json::Value;

const HELP: &str = "\
Prints the events of one code as they occur, one JSON value per line.

usage: cargo run --example tail --features subscribe -- CODE

    CODE      code of the event, such as authing.user.created
    --help    show this help

Settings, from the environment:

    AUTHING_ACCESS_KEY_ID, AUTHING_ACCESS_KEY_SECRET    access key, required
    AUTHING_PLATFORM       authing (default) or genauth
    AUTHING_EVENTS_HOST    event host of a private deployment, such as wss://events.example.com
    AUTHING_HOST           host of a private deployment
    AUTHING_CA_FILE        PEM file with root certificates

Lost connections are reported on standard error. Exit codes: 0 after Ctrl-C or when the
output is closed, 1 if the service refuses the subscription, 2 for wrong arguments.
";

fn main() -> ExitCode {
    let code = match read(Parser::from_env()) {
        Ok(Some(code)) => code,
        Ok(None) => return exit_code(io::stdout().write_all(HELP.as_bytes()).map_err(Into::into)),
        Err(error) => {
            log(&format!("{error}; see --help"));
            return ExitCode::from(2);
        }
    };
    exit_code(tail(&code))
}

/// Parses the arguments. Returns `None` for `--help`.
fn read(mut arguments: Parser) -> Result<Option<String>, lexopt::Error> {
    let mut code = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Value(value) if code.is_none() => code = Some(value.string()?),
            Arg::Long("help") | Arg::Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    code.ok_or_else(|| "the code of an event is missing".into()).map(Some)
}

fn tail(code: &str) -> Result<(), Box<dyn Error>> {
    let client = ClientBuilder::from_env()?.user_agent_suffix("tail").build()?;
    let mut events = client.subscribe(code)?;
    let stopper = events.stopper();
    ctrlc::set_handler(move || stopper.stop())?;
    log(&format!("subscribed to {code}, stop with Ctrl-C"));
    while let Some(notice) = events.next() {
        match notice? {
            Notice::Event(event) => match print(&event) {
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(()),
                printed => printed?,
            },
            Notice::Reconnected { lost_for } => {
                let cause = events.last_error().map(|error| format!(": {error}")).unwrap_or_default();
                log(&format!("connected again, events of up to {:.1} s were missed{cause}", lost_for.as_secs_f64()));
            }
            // Later versions may add notices.
            _ => {}
        }
    }
    Ok(())
}

/// Prints the message on one line. A message that is not JSON is printed as a JSON string.
fn print(event: &Event) -> io::Result<()> {
    let line = match event.message_as::<Value>() {
        // JSON has line breaks only between its tokens.
        Ok(_) => event.text().replace(['\n', '\r'], " "),
        Err(_) => Value::from(event.text()).to_string(),
    };
    let mut stdout = io::stdout().lock();
    writeln!(stdout, "{line}")?;
    stdout.flush()
}

fn exit_code(result: Result<(), Box<dyn Error>>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn log(text: &str) {
    // If standard error is closed, there is no place to report that.
    let _ = writeln!(io::stderr(), "tail: {text}");
}
