//! The emulator as a program, for code in any language.
//!
//!     cargo run --example emulator -- --port 8080
//!
//! Prints what a program needs to know, in lines that a shell can read, and runs until Ctrl-C. To have them in the
//! environment of a test:
//!
//!     cargo run --example emulator > emulator.env &
//!     # wait until emulator.env has four lines
//!     set -a; . ./emulator.env; set +a

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;

use authing::emulator::{Emulator, EmulatorBuilder};
use lexopt::{Arg, Parser, ValueExt};

const HELP: &str = "\
The emulator of the Authing / GenAuth management API, on 127.0.0.1.

usage: cargo run --example emulator -- [options]

    --port PORT                 default 8080; 0 for a free one
    --access-key-id ID          default random; goes with --access-key-secret
    --access-key-secret SECRET
    --userpool-id ID            default random
    --help

Prints AUTHING_HOST, AUTHING_ACCESS_KEY_ID, AUTHING_ACCESS_KEY_SECRET and
AUTHING_USERPOOL_ID as lines that a shell can read, and runs until Ctrl-C.
";

fn main() -> ExitCode {
    let builder = match read(Parser::from_env()) {
        Ok(Some(builder)) => builder,
        Ok(None) => return code(io::stdout().write_all(HELP.as_bytes()).map_err(Into::into)),
        Err(error) => {
            log(&format!("{error}; --help shows the options"));
            return ExitCode::from(2);
        }
    };
    code(run(builder))
}

/// What the arguments ask for; `None` for help.
fn read(mut arguments: Parser) -> Result<Option<EmulatorBuilder>, lexopt::Error> {
    let mut builder = Emulator::builder().port(8080);
    let (mut id, mut secret) = (None, None);
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("port") => builder = builder.port(arguments.value()?.parse()?),
            Arg::Long("access-key-id") => id = Some(arguments.value()?.string()?),
            Arg::Long("access-key-secret") => secret = Some(arguments.value()?.string()?),
            Arg::Long("userpool-id") => builder = builder.userpool_id(arguments.value()?.string()?),
            Arg::Long("help") | Arg::Short('h') => return Ok(None),
            other => return Err(other.unexpected()),
        }
    }
    match (id, secret) {
        (Some(id), Some(secret)) => Ok(Some(builder.access_key(id, secret))),
        (None, None) => Ok(Some(builder)),
        _ => Err("--access-key-id and --access-key-secret go together".into()),
    }
}

fn run(builder: EmulatorBuilder) -> Result<(), Box<dyn Error>> {
    let emulator = builder.start()?;
    let mut stdout = io::stdout().lock();
    for (name, value) in [
        ("AUTHING_HOST", emulator.host()),
        ("AUTHING_ACCESS_KEY_ID", emulator.access_key_id()),
        ("AUTHING_ACCESS_KEY_SECRET", emulator.access_key_secret()),
        ("AUTHING_USERPOOL_ID", emulator.userpool_id()),
    ] {
        writeln!(stdout, "{name}={}", quoted(value))?;
    }
    stdout.flush()?; // it may be a pipe, whose reader waits for these lines
    log("runs until Ctrl-C");
    loop {
        thread::park();
    }
}

/// A value as a shell reads it back.
fn quoted(value: &str) -> String {
    if value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:/".contains(&byte)) {
        return value.to_owned();
    }
    format!("'{}'", value.replace('\'', r"'\''"))
}

fn code(result: Result<(), Box<dyn Error>>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// `eprintln!` panics where stderr is closed.
fn log(text: &str) {
    let _ = writeln!(io::stderr(), "emulator: {text}");
}
