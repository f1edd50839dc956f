//! Buffers that are overwritten before their memory is freed, so that no secret remains in it.
//!
//! A `Vec` that grows moves its content and frees the old memory without overwriting it. The functions here wipe the old memory
//! first.

use std::hint::black_box;
use std::io;

use serde::Serialize;

/// Serializes a value to JSON and leaves no unwiped copies in memory. The caller wipes the result.
pub(crate) fn to_json(value: &(impl Serialize + ?Sized)) -> serde_json::Result<Vec<u8>> {
    let mut writer = Writer(Vec::with_capacity(FIRST_CAPACITY));
    serde_json::to_writer(&mut writer, value)?;
    Ok(std::mem::take(&mut writer.0))
}

/// Overwrites a buffer that is about to be dropped. Not inlined: 2 KB less, because many types wipe a buffer when they are
/// dropped.
#[inline(never)]
pub(crate) fn wipe(bytes: &mut Vec<u8>) {
    // `zeroize` writes byte by byte: wiping a body of 64 MiB would exceed the deadline.
    bytes.fill(0);
    // Keeps the compiler from removing the fill, whose result is never read.
    black_box(bytes.as_slice());
}

/// Appends to a buffer. If the buffer grows, its old memory is wiped.
#[inline]
pub(crate) fn append(bytes: &mut Vec<u8>, more: &[u8]) {
    if more.len() > bytes.capacity() - bytes.len() {
        grow(bytes, more.len());
    }
    bytes.extend_from_slice(more);
}

/// Moves the content to a buffer with space for `more` bytes, and wipes the old one.
#[cold]
#[inline(never)]
fn grow(bytes: &mut Vec<u8>, more: usize) {
    let needed = bytes.len().saturating_add(more);
    let mut grown = Vec::with_capacity(needed.max(bytes.capacity().saturating_mul(2)));
    grown.extend_from_slice(bytes);
    wipe(bytes);
    *bytes = grown;
}

struct Writer(Vec<u8>);

impl io::Write for Writer {
    #[inline]
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        append(&mut self.0, bytes);
        Ok(bytes.len())
    }

    // serde_json writes a body in many short pieces, and the default method loops over `write`.
    #[inline]
    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        append(&mut self.0, bytes);
        Ok(())
    }

    #[inline]
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        wipe(&mut self.0);
    }
}

/// In bytes, enough for most requests.
const FIRST_CAPACITY: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_equals_the_output_of_serde_json() {
        for value in [serde_json::json!({}), serde_json::json!({ "a": ["é\n", 1, null], "long": "x".repeat(100_000) })] {
            assert_eq!(to_json(&value).unwrap(), serde_json::to_vec(&value).unwrap());
        }
        assert!(to_json(&std::collections::BTreeMap::from([(vec![1], 2)])).is_err());
    }

    #[test]
    fn appending_keeps_all_bytes() {
        let mut bytes = Vec::new();
        for number in 0..=255 {
            append(&mut bytes, &[number; 3]);
        }
        assert_eq!(bytes, (0..=255).flat_map(|number| [number; 3]).collect::<Vec<u8>>());
    }
}
