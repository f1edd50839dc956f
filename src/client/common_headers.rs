//! The headers that are the same for every call.

use super::builder::Settings;
use crate::error::Error;
use crate::transport::header::Header;

/// The headers of every call, except those for authorization.
pub(super) fn common_headers(prefix: &str, settings: &Settings) -> Result<Vec<Header>, Error> {
    let version = concat!("authing-rust-sdk:", env!("CARGO_PKG_VERSION"));
    let mut headers = Vec::new();
    for (name, value) in
        [("lang", Some(settings.lang.as_str())), ("sdk-version", Some(version)), ("app-tenant-id", settings.tenant_id.as_deref())]
    {
        let Some(value) = value else { continue };
        let header = Header::new(&format!("{prefix}{name}"), value);
        headers.push(header.ok_or_else(|| Error::config(format!("{name} contains a character that is not allowed in a header")))?);
    }
    Ok(headers)
}
