//! Lists, changes and tries out the webhooks of a user pool: a tool to use, and to copy from.
//!
//!     cargo run --example webhookctl -- --help
//!     cargo run --example webhookctl -- --emulator list
//!
//! A run goes one way: `arguments` reads the command line by the tables of `manual`; `action` makes of it what to do,
//! in the crate's own request types, and refuses what is wrong before anything is sent; `session` opens the client;
//! `commands` carries the action out; `output` shows what came of it.

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

/// What a run finds around it; tests give their own.
struct Environment<'a> {
    /// Reads a variable.
    variable: &'a dyn Fn(&str) -> Option<OsString>,
    /// Makes a builder as the variables say.
    builder: &'a dyn Fn() -> authing::Result<ClientBuilder>,
}

/// Where a run reads from and writes to.
struct Streams<'a> {
    input: &'a mut dyn Read,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    err_is_terminal: bool,
    /// Gives the columns of the terminal that standard output is, if it is one.
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

/// The whole tool: gives the exit code.
fn run(arguments: impl IntoIterator<Item = OsString>, environment: &Environment<'_>, streams: &mut Streams<'_>) -> u8 {
    let width = terminal::width((environment.variable)("COLUMNS"), streams.terminal_width);
    let mut output = Output::new(streams.out, streams.err, streams.err_is_terminal, width);
    let arguments = match Arguments::parse(arguments) {
        Ok(arguments) => arguments,
        Err(failure) => return end(Err(failure), None, &mut output),
    };
    let result = carry_out(&arguments, environment, streams.input, &mut output);
    end(result, arguments.command(), &mut output)
}

fn carry_out(arguments: &Arguments, environment: &Environment<'_>, input: &mut dyn Read, output: &mut Output<'_>) -> Result {
    if arguments.has("help") {
        return output.text(&manual::help(arguments.command(), output.width()));
    }
    if arguments.has("version") {
        return output.text(concat!("webhookctl ", env!("CARGO_PKG_VERSION"), "\n"));
    }
    output.set(arguments);
    // All that can be wrong with the command line is found here, before the first call.
    let settings = Settings::read(arguments)?;
    let action = Action::read(arguments, environment, input)?;
    let session = Session::open(&settings, environment)?;
    events::warn_of_unknown(&action, output);
    commands::carry_out(&action, &session, output)
}

fn end(result: Result, command: Option<manual::Command>, output: &mut Output<'_>) -> u8 {
    match result {
        Ok(()) => 0,
        Err(Failure::Usage(text)) => {
            let help = command.map_or(String::new(), |command| format!(" {}", command.name()));
            output.complain(&format!("{text}; try webhookctl{help} --help"));
            2
        }
        Err(Failure::Failed(text)) => {
            output.complain(&text);
            1
        }
        Err(Failure::Told) => 1,
    }
}
