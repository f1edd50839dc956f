//! What a run shows: tables or JSON on standard output, complaints and progress on standard error.

use std::io::{ErrorKind, Write};

use serde::Serialize;
use serde_json::Value;

use crate::arguments::Arguments;
use crate::document;
use crate::failure::{Result, failed};
use crate::table::Table;
use crate::text::escape;

/// The two streams, and how to write to them.
pub(crate) struct Output<'a> {
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
    err_is_terminal: bool,
    /// Columns that a line may have.
    width: usize,
    json: bool,
    show_secrets: bool,
    wide: bool,
    /// Whether nobody reads standard output any more.
    is_closed: bool,
    /// Columns of the progress that stands on the terminal now.
    progress: usize,
}

impl<'a> Output<'a> {
    pub(crate) fn new(out: &'a mut dyn Write, err: &'a mut dyn Write, err_is_terminal: bool, width: usize) -> Self {
        Self { out, err, err_is_terminal, width, json: false, show_secrets: false, wide: false, is_closed: false, progress: 0 }
    }

    /// Takes the options of the command line for the output.
    pub(crate) fn set(&mut self, arguments: &Arguments) {
        self.json = arguments.has("json");
        self.show_secrets = arguments.has("show-secrets");
        self.wide = arguments.has("wide");
    }

    /// Columns of a line, whatever --wide says.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// Columns that a line of a table may have; `None` for any number.
    pub(crate) fn limit(&self) -> Option<usize> {
        (!self.wide).then_some(self.width)
    }

    /// Whether it is for machines: one JSON document, and nothing beside it.
    pub(crate) fn is_json(&self) -> bool {
        self.json
    }

    /// Whether the reader of standard output is gone.
    pub(crate) fn is_closed(&self) -> bool {
        self.is_closed
    }

    /// A secret as it may be shown.
    pub(crate) fn secret<'s>(&self, secret: &'s authing::Secret) -> &'s str {
        if self.show_secrets { secret.expose() } else { document::HIDDEN }
    }

    /// Prints a value as JSON.
    pub(crate) fn document(&mut self, value: &impl Serialize) -> Result {
        let mut value = match serde_json::to_value(value) {
            Ok(value) => value,
            Err(error) => return failed(format!("cannot be written as JSON: {error}")),
        };
        self.hide_secrets(&mut value);
        self.text(&document::write(&value))
    }

    /// Prints a value as JSON in one line.
    pub(crate) fn row(&mut self, mut value: Value) -> Result {
        self.hide_secrets(&mut value);
        self.text(&document::write_line(&value))
    }

    /// Prints a table. Cells are cut if it is too wide.
    pub(crate) fn table(&mut self, table: &Table) -> Result {
        self.text(&table.render(self.limit()))
    }

    /// Prints a table of names and values. Long values are wrapped.
    pub(crate) fn values(&mut self, table: &Table) -> Result {
        self.text(&table.render_wrapped(self.limit()))
    }

    /// Prints one line, of which parts may be others' words.
    pub(crate) fn line(&mut self, line: &str) -> Result {
        self.text(&format!("{}\n", escape(line)))
    }

    /// Prints a text of ours as it is.
    ///
    /// A reader that has enough, as `head` does, is no failure, and does not keep the rest from being carried out.
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

    /// Tells what went wrong, in one line. Where even that cannot be written, the exit code is left.
    pub(crate) fn complain(&mut self, text: &str) {
        self.clear_progress();
        let _ = writeln!(self.err, "webhookctl: {}", escape(text));
    }

    /// Warns of something that does not stop the run.
    pub(crate) fn warn(&mut self, text: &str) {
        self.complain(&format!("warning: {text}"));
    }

    /// Shows how far a walk has come, to somebody who waits at a terminal.
    pub(crate) fn progress(&mut self, done: usize, of: Option<usize>) {
        if !self.err_is_terminal || self.json {
            return;
        }
        let text = of.map_or(format!("  {done}"), |of| format!("  {done} of {of}"));
        self.progress = text.len();
        let _ = write!(self.err, "\r{text}").and_then(|()| self.err.flush());
    }

    /// Leaves nothing of the progress on the terminal.
    pub(crate) fn clear_progress(&mut self) {
        if self.progress > 0 {
            let _ = write!(self.err, "\r{}\r", " ".repeat(self.progress)).and_then(|()| self.err.flush());
            self.progress = 0;
        }
    }

    fn hide_secrets(&self, value: &mut Value) {
        if !self.show_secrets {
            document::hide_secrets(value);
        }
    }
}
