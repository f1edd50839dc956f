//! `AUTHING_CA_FILE`: the file of root certificates that the environment names.

use std::ffi::OsString;
use std::fs;
use std::path::PathBuf;

use crate::error::Error;
use crate::transport::tls::Roots;

pub(super) const VARIABLE: &str = "AUTHING_CA_FILE";

/// `roots` and those in the file that the value of the variable names; blanks around it are left out.
pub(super) fn add(roots: Roots, value: Option<OsString>) -> Result<Roots, Error> {
    // A path does not have to be valid UTF-8.
    let path = value.map(|value| value.to_str().map_or_else(|| PathBuf::from(&value), |text| PathBuf::from(text.trim())));
    let Some(path) = path.filter(|path| !path.as_os_str().is_empty()) else {
        return Ok(roots);
    };
    let pem = fs::read(&path).map_err(|error| Error::config(format!("{VARIABLE}: cannot read {path:?}: {error}")))?;
    roots.and(&pem, &format!("{VARIABLE}: {path:?}"))
}
