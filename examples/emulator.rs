//! Runs an emulator of the service, to test programs in any language.
//!
//!     cargo run --example emulator -- --port 8080
//!
//! Prints the settings for clients as environment variables, and runs until Ctrl-C. To set them in a shell:
//!
//!     cargo run --example emulator > emulator.env &
//!     # wait until emulator.env has four lines, with the feature `subscribe` five
//!     set -a; . ./emulator.env; set +a

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;

use authing::emulator::{Emulator, EmulatorBuilder};
use lexopt::{Arg, Parser, ValueExt};

const HELP: &str = "\
Runs an emulator of the Authing / GenAuth management API on 127.0.0.1.

usage: cargo run --example emulator -- [OPTION]...

    --port PORT                 port to listen on, 8080 by default; 0 for a free port
    --access-key-id ID          access key that clients must use, random by default;
    --access-key-secret SECRET  set both options or none
    --userpool-id ID            ID of the user pool, random by default
    --help                      show this help

Prints AUTHING_HOST, AUTHING_ACCESS_KEY_ID, AUTHING_ACCESS_KEY_SECRET and
AUTHING_USERPOOL_ID, with the feature `subscribe` also AUTHING_EVENTS_HOST, one
NAME=value per line, and runs until Ctrl-C.
";

fn main() -> ExitCode {
    let builder = match read(Parser::from_env()) {
        Ok(Some(builder)) => builder,
        Ok(None) => return code(io::stdout().write_all(HELP.as_bytes()).map_err(Into::into)),
        Err(error) => {
            log(&format!("{error}; see --help"));
            return ExitCode::from(2);
        }
    };
    code(run(builder))
}

/// Parses the arguments. Returns `None` for `--help`.
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
        _ => Err("--access-key-id and --access-key-secret must be set together".into()),
    }
}

fn run(builder: EmulatorBuilder) -> Result<(), Box<dyn Error>> {
    let emulator = builder.start()?;
    let mut stdout = io::stdout().lock();
    #[cfg(feature = "subscribe")]
    writeln!(stdout, "AUTHING_EVENTS_HOST={}", quoted(&emulator.events_host()))?;
    for (name, value) in [
        ("AUTHING_HOST", emulator.host()),
        ("AUTHING_ACCESS_KEY_ID", emulator.access_key_id()),
        ("AUTHING_ACCESS_KEY_SECRET", emulator.access_key_secret()),
        ("AUTHING_USERPOOL_ID", emulator.userpool_id()),
    ] {
        writeln!(stdout, "{name}={}", quoted(value))?;
    }
    stdout.flush()?; // if it is a pipe, its reader waits for these lines
    log("running, stop with Ctrl-C");
    loop {
        thread::park();
    }
}

/// Quotes a value for a shell, if needed.
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

/// Prints a line on standard error. `eprintln!` would panic if it is closed.
fn log(text: &str) {
    let _ = writeln!(io::stderr(), "emulator: {text}");
}
