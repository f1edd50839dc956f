//! Parses JSON from the network with bounded memory.

use serde_json::Value;

use super::memory;
use crate::json::surrogates;

/// The reason why JSON cannot be parsed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum JsonError {
    /// The value would take more than [`MAX_PARSED`] bytes.
    TooLarge,
    Malformed,
}

/// Parses JSON. Unpaired surrogates are read as U+FFFD.
pub(crate) fn parse(json: &[u8]) -> Result<Value, JsonError> {
    if memory::of_parsed(json) > MAX_PARSED {
        return Err(JsonError::TooLarge);
    }
    let text = std::str::from_utf8(json).map_err(|_| JsonError::Malformed)?;
    serde_json::from_str(&surrogates::repair(text)).map_err(|_| JsonError::Malformed)
}

/// Maximum memory of a parsed value, in bytes: 16 times the maximum size of a body. Small values take up to 80 times the size
/// of their JSON.
pub(crate) const MAX_PARSED: usize = 16 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_over_the_memory_limit_are_rejected() {
        for part in ["0,", "[],", "[0],", r#""","#, "{},", r#"{"":0},"#, r#"{"a":{"b":[{}]}},"#] {
            let text = format!("[{}0]", part.repeat((1 << 20) / part.len()));
            assert_eq!(parse(text.as_bytes()), Err(JsonError::TooLarge), "{part}");
        }
        let text = format!("[\"{}\"]", "x".repeat(1 << 20));
        assert!(parse(text.as_bytes()).is_ok());
    }
}
