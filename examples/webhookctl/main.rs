//! A command-line tool for the webhooks of a user pool.
//!
//!     cargo run --example webhookctl -- --help
//!     cargo run --example webhookctl -- --emulator list
//!
//! A run has five steps. `arguments` parses the command line, with the tables of `manual`. `action` checks it and converts it
//! to requests; errors up to here are usage errors, and nothing has been sent. `session` builds the client. `commands`
//! executes the action. `output` prints the result.

mod action;
mod arguments;
mod batch;
mod call;
mod commands;
mod document;
mod ensure;
mod events;
mod failure;
mod fields;
mod manual;
mod output;
mod sandbox;
mod session;
mod table;
mod terminal;
mod text;
mod wanted;

#[cfg(test)]
mod tests;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Read, Write};
use std::process::ExitCode;

use authing::ClientBuilder;

use crate::action::Action;
use crate::arguments::Arguments;
use crate::failure::{Failure, Result};
use crate::output::Output;
use crate::session::{Session, Settings};

/// The environment of a run. Tests replace it.
struct Environment<'a> {
    /// Reads an environment variable.
    variable: &'a dyn Fn(&str) -> Option<OsString>,
    /// Creates a client builder from the environment variables.
    builder: &'a dyn Fn() -> authing::Result<ClientBuilder>,
}

/// The standard streams of a run. Tests replace them.
struct Streams<'a> {
    input: &'a mut dyn Read,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    err_is_terminal: bool,
    /// Returns the width of the terminal in columns, if standard output is a terminal.
    terminal_width: &'a dyn Fn() -> Option<usize>,
}

fn main() -> ExitCode {
    let environment = Environment { variable: &|name| std::env::var_os(name), builder: &ClientBuilder::from_env };
    let mut streams = Streams {
        input: &mut io::stdin(),
        out: &mut io::stdout().lock(),
        err: &mut io::stderr(),
        err_is_terminal: io::stderr().is_terminal(),
        terminal_width: &|| if io::stdout().is_terminal() { terminal::columns() } else { None },
    };
    ExitCode::from(run(std::env::args_os().skip(1), &environment, &mut streams))
}

/// Runs the tool and returns the exit code.
fn run(arguments: impl IntoIterator<Item = OsString>, environment: &Environment<'_>, streams: &mut Streams<'_>) -> u8 {
    let width = terminal::width((environment.variable)("COLUMNS"), streams.terminal_width);
    let mut output = Output::new(streams.out, streams.err, streams.err_is_terminal, width);
    let arguments = match Arguments::parse(arguments) {
        Ok(arguments) => arguments,
        Err(failure) => return finish(Err(failure), None, &mut output),
    };
    let result = execute(&arguments, environment, streams.input, &mut output);
    finish(result, arguments.command(), &mut output)
}

fn execute(arguments: &Arguments, environment: &Environment<'_>, input: &mut dyn Read, output: &mut Output<'_>) -> Result {
    if arguments.has("help") {
        return output.text(&manual::help(arguments.command(), output.width()));
    }
    if arguments.has("version") {
        return output.text(concat!("webhookctl ", env!("CARGO_PKG_VERSION"), "\n"));
    }
    output.set(arguments);
    // Errors of the command line are found here, before the first call.
    let settings = Settings::read(arguments)?;
    let action = Action::read(arguments, environment, input)?;
    let session = Session::open(&settings, environment)?;
    events::warn_of_unknown(&action, output);
    commands::execute(&action, &session, output)
}

fn finish(result: Result, command: Option<manual::Command>, output: &mut Output<'_>) -> u8 {
    match result {
        Ok(()) => 0,
        Err(Failure::Usage(text)) => {
            let help = command.map_or(String::new(), |command| format!(" {}", command.name()));
            output.error(&format!("{text}; try webhookctl{help} --help"));
            2
        }
        Err(Failure::Failed(text)) => {
            output.error(&text);
            1
        }
        Err(Failure::Reported) => 1,
    }
}
