//! `Output`: prints tables or JSON on standard output, and errors and progress on standard error.

use std::io::{ErrorKind, Write};

use serde::Serialize;
use serde_json::Value;

use crate::arguments::Arguments;
use crate::document;
use crate::failure::{Result, failed};
use crate::table::Table;
use crate::text::escape;

/// The two output streams, and the options for the output.
pub(crate) struct Output<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    err_is_terminal: bool,
    /// Maximum width of a line, in columns.
    width: usize,
    json: bool,
    show_secrets: bool,
    wide: bool,
    /// Whether standard output is a pipe that its reader has closed.
    is_closed: bool,
    /// Width of the progress that is shown on the terminal now, in columns.
    progress: usize,
}

impl<'a> Output<'a> {
    pub(crate) fn new(out: &'a mut dyn Write, err: &'a mut dyn Write, err_is_terminal: bool, width: usize) -> Self {
        Self { out, err, err_is_terminal, width, json: false, show_secrets: false, wide: false, is_closed: false, progress: 0 }
    }

    /// Applies the options of the command line.
    pub(crate) fn set(&mut self, arguments: &Arguments) {
        self.json = arguments.has("json");
        self.show_secrets = arguments.has("show-secrets");
        self.wide = arguments.has("wide");
    }

    /// Width of the terminal, regardless of --wide.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Maximum width of a table, or `None` if it is not limited.
    pub(crate) fn limit(&self) -> Option<usize> {
        (!self.wide).then_some(self.width)
    }

    /// Whether the output is one JSON document.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Whether the reader of standard output has closed the pipe.
    pub(crate) fn is_closed(&self) -> bool {
        self.is_closed
    }

    /// The text to show for a secret: `***`, or with --show-secrets the secret.
    pub(crate) fn secret<'s>(&self, secret: &'s authing::Secret) -> &'s str {
        if self.show_secrets { secret.expose() } else { document::REDACTED }
    }

    /// Prints a value as JSON.
    pub(crate) fn document(&mut self, value: &impl Serialize) -> Result {
        let mut value = match serde_json::to_value(value) {
            Ok(value) => value,
            Err(error) => return failed(format!("cannot convert the result to JSON: {error}")),
        };
        self.redact(&mut value);
        self.text(&document::write(&value))
    }

    /// Prints a value as one line of JSON.
    pub(crate) fn row(&mut self, mut value: Value) -> Result {
        self.redact(&mut value);
        self.text(&document::write_line(&value))
    }

    /// Prints a table. Cells are truncated if it is too wide.
    pub(crate) fn table(&mut self, table: &Table) -> Result {
        self.text(&table.render(self.limit()))
    }

    /// Prints a table of names and values. Long values are wrapped.
    pub(crate) fn values(&mut self, table: &Table) -> Result {
        self.text(&table.render_wrapped(self.limit()))
    }

    /// Prints a line that can contain text from the service. Control characters are escaped.
    pub(crate) fn line(&mut self, line: &str) -> Result {
        self.text(&format!("{}\n", escape(line)))
    }

    /// Prints a text unchanged.
    ///
    /// If the reader has closed the pipe, as `head` does, the text is discarded and the run continues.
    pub(crate) fn text(&mut self, text: &str) -> Result {
        if self.is_closed {
            return Ok(());
        }
        // `println!` would panic here.
        match self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush()) {
            Ok(()) => Ok(()),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_closed = true;
                Ok(())
            }
            Err(error) => failed(format!("cannot write to standard output: {error}")),
        }
    }

    /// Prints an error in one line. Ignores write errors: the exit code still reports the failure.
    pub(crate) fn error(&mut self, text: &str) {
        self.clear_progress();
        let _ = writeln!(self.err, "webhookctl: {}", escape(text));
    }

    /// Prints a warning.
    pub(crate) fn warn(&mut self, text: &str) {
        self.error(&format!("warning: {text}"));
    }

    /// Shows the number of items fetched so far, if standard error is a terminal.
    pub(crate) fn progress(&mut self, done: usize, of: Option<usize>) {
        if !self.err_is_terminal || self.json {
            return;
        }
        let text = of.map_or(format!("  {done}"), |of| format!("  {done} of {of}"));
        self.progress = text.len();
        let _ = write!(self.err, "\r{text}").and_then(|()| self.err.flush());
    }

    /// Removes the progress from the terminal.
    pub(crate) fn clear_progress(&mut self) {
        if self.progress > 0 {
            let _ = write!(self.err, "\r{}\r", " ".repeat(self.progress)).and_then(|()| self.err.flush());
            self.progress = 0;
        }
    }

    fn redact(&self, value: &mut Value) {
        if !self.show_secrets {
            document::redact(value);
        }
    }
}
