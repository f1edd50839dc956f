//! Determines the width of the output.

use std::ffi::OsString;
use std::fs::File;
use std::process::{Command, Stdio};

/// The width in columns: the variable `COLUMNS`, otherwise the width of the terminal, otherwise 80.
pub(crate) fn width(columns: Option<OsString>, terminal: &dyn Fn() -> Option<usize>) -> usize {
    let given = columns.and_then(|columns| columns.to_str()?.trim().parse().ok());
    given.filter(|columns| *columns > 0).or_else(terminal).unwrap_or(DEFAULT)
}

/// The width of the terminal of this process, in columns. Uses `stty`, because std has no function for it, and an example
/// should not need another dependency.
pub(crate) fn columns() -> Option<usize> {
    let terminal = File::open("/dev/tty").ok()?;
    let output = Command::new("stty").arg("size").stdin(terminal).stderr(Stdio::null()).output().ok()?;
    let size = String::from_utf8(output.stdout).ok()?;
    size.split_whitespace().nth(1)?.parse().ok().filter(|columns| *columns > 0)
}

const DEFAULT: usize = 80;
