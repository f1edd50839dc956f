//! How wide the output may be.

use std::ffi::OsString;
use std::fs::File;
use std::process::{Command, Stdio};

/// Columns of the output: as the variable `COLUMNS` says, else as wide as the terminal, else 80.
pub(crate) fn width(columns: Option<OsString>, terminal: &dyn Fn() -> Option<usize>) -> usize {
    let given = columns.and_then(|columns| columns.to_str()?.trim().parse().ok());
    given.filter(|columns| *columns > 0).or_else(terminal).unwrap_or(DEFAULT)
}

/// Columns of the terminal that this process runs in. `stty` knows them; std does not, and a crate for it would be too much
/// for an example.
pub(crate) fn columns() -> Option<usize> {
    let terminal = File::open("/dev/tty").ok()?;
    let output = Command::new("stty").arg("size").stdin(terminal).stderr(Stdio::null()).output().ok()?;
    let size = String::from_utf8(output.stdout).ok()?;
    size.split_whitespace().nth(1)?.parse().ok().filter(|columns| *columns > 0)
}

const DEFAULT: usize = 80;
