//! JSON from the network: parsed into a value whose memory is bounded.

use serde_json::Value;

use super::memory;
use crate::json::surrogates;

/// Why a JSON text is not parsed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum JsonError {
    /// The value would take more than [`MAX_PARSED`] bytes.
    TooLarge,
    Malformed,
}

/// Parses a JSON text. Unpaired surrogates are read as U+FFFD.
pub(crate) fn parse(json: &[u8]) -> Result<Value, JsonError> {
    if memory::of_parsed(json) > MAX_PARSED {
        return Err(JsonError::TooLarge);
    }
    let text = std::str::from_utf8(json).map_err(|_| JsonError::Malformed)?;
    serde_json::from_str(&surrogates::repair(text)).map_err(|_| JsonError::Malformed)
}

/// The largest memory of a parsed value, in bytes: 16 times the largest text that is read. Small values take up to 80 times
/// the size of their text.
pub(crate) const MAX_PARSED: usize = 16 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_take_too_much_memory_are_not_parsed() {
        for part in ["0,", "[],", "[0],", r#""","#, "{},", r#"{"":0},"#, r#"{"a":{"b":[{}]}},"#] {
            let text = format!("[{}0]", part.repeat((1 << 20) / part.len()));
            assert_eq!(parse(text.as_bytes()), Err(JsonError::TooLarge), "{part}");
        }
        let text = format!("[\"{}\"]", "x".repeat(1 << 20));
        assert!(parse(text.as_bytes()).is_ok());
    }
}
