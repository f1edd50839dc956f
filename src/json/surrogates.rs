//! Repairs unpaired surrogates in JSON text.
//!
//! JavaScript serializes a string that was cut inside an emoji as `"ab\ud83d"`: half of a surrogate pair. serde rejects it,
//! because it is not a character. This module replaces it by U+FFFD, the replacement character.

use std::borrow::Cow;

/// Replaces each unpaired surrogate escape (`\ud800` to `\udfff`) in a JSON text by `\ufffd`.
///
/// Surrogate pairs and escaped backslashes (`\\ud83d`) are not changed. The result has the same length, so positions in it
/// are also positions in `text`. A text without unpaired surrogates is borrowed.
pub(crate) fn repair(text: &str) -> Cow<'_, str> {
    if !has_escape(text) {
        return Cow::Borrowed(text);
    }
    let (mut repaired, mut copied, mut from) = (String::new(), 0, 0);
    while let Some(escape) = next_escape(text, from) {
        match surrogate_at(text, escape) {
            None => from = after_escape(text, escape),
            Some(HIGH..LOW) if matches!(surrogate_at(text, escape + ESCAPE), Some(LOW..)) => from = escape + 2 * ESCAPE,
            Some(_) => {
                repaired.push_str(text.get(copied..escape).unwrap_or_default());
                repaired.push_str(r"\ufffd");
                from = escape + ESCAPE;
                copied = from;
            }
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    repaired.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(repaired)
}

/// Whether a text contains a backslash; most do not. Comparing whole blocks takes a third of the instructions of a search
/// that stops at the first backslash.
fn has_escape(text: &str) -> bool {
    let blocks = text.as_bytes().chunks_exact(BLOCK);
    let rest = blocks.remainder();
    let in_block = |block: &[u8]| block.iter().fold(false, |found, byte| found | (*byte == b'\\'));
    blocks.into_iter().any(in_block) || in_block(rest)
}

/// Returns the position of the first backslash at or after `from`.
fn next_escape(text: &str, from: usize) -> Option<usize> {
    // `find` skips the text between escapes quickly, several bytes at a time, but takes longer to start.
    match text.as_bytes().get(from)? {
        b'\\' => Some(from),
        _ => text.get(from..)?.find('\\').map(|ahead| from + ahead),
    }
}

/// Returns the surrogate that is escaped at this byte, or `None`.
fn surrogate_at(text: &str, at: usize) -> Option<u16> {
    if text.as_bytes().get(at + 1) != Some(&b'u') {
        return None;
    }
    let digits = text.get(at..at + ESCAPE)?.strip_prefix(r"\ud").or_else(|| text.get(at..at + ESCAPE)?.strip_prefix(r"\uD"))?;
    // `from_str_radix` also accepts a sign.
    if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let code = 0xd000 | u16::from_str_radix(digits, 16).ok()?;
    (code >= HIGH).then_some(code)
}

/// Returns the position after the escape at `at`: after the escaped character, which may be a backslash.
fn after_escape(text: &str, at: usize) -> usize {
    let escaped = text.get(at + 1..).and_then(|rest| rest.chars().next());
    at + 1 + escaped.map_or(0, char::len_utf8)
}

/// The first high surrogate, which begins a pair.
const HIGH: u16 = 0xd800;
/// The first low surrogate, which ends a pair.
const LOW: u16 = 0xdc00;
/// The number of bytes per comparison.
const BLOCK: usize = 64;
/// Bytes of an escape such as `\ud83d`.
const ESCAPE: usize = 6;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unpaired_surrogates_become_replacement_characters() {
        for (text, expected) in [
            (r#""ab\ud83d""#, r#""ab\ufffd""#),
            (r#""\uDE00ab""#, r#""\ufffdab""#),
            (r#""\uD83Dab""#, r#""\ufffdab""#),
            (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\ufffd\ud83d\ude00""#),
            (r#""\ud83d\ude00\ude00""#, r#""\ud83d\ude00\ufffd""#),
            (r#""\ud83d\u4f60""#, r#""\ufffd\u4f60""#),
            (r#""\ud83d\n\ude00""#, r#""\ufffd\n\ufffd""#),
            (r#""\ud83d\\ude00""#, r#""\ufffd\\ude00""#),
            (r#""\\\ud83d""#, r#""\\\ufffd""#),
            (r#"{"\ud800":"\udfff","é\udbff":1}"#, r#"{"\ufffd":"\ufffd","é\ufffd":1}"#),
        ] {
            assert_eq!(repair(text), expected);
            assert_eq!(text.len(), expected.len());
            serde_json::from_str::<serde_json::Value>(&repair(text)).unwrap();
        }
    }

    #[test]
    fn correct_text_is_borrowed_unchanged() {
        for text in [
            "",
            "{}",
            r#""\ud83d\ude00""#,
            r#""\uD83D\uDE00 \uD7FF \ue000""#,
            r#""\\ud83d""#,
            r#""\\\\ud83d \" \u4f60""#,
            r#""\u{fffd}"#,
            // Not JSON; serde rejects it later.
            r"\",
            r"\ud8",
            r"\ud83",
            r"\u+d83",
            r"\ud+8f",
            r"\é\ud8é",
            r"a\",
        ] {
            assert!(matches!(repair(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }

    #[test]
    fn surrogates_are_found_anywhere_in_a_long_text() {
        for before in 0..200 {
            let text = format!("{}{}{}", "x".repeat(before), r"\ud83d", "y".repeat(200 - before));
            assert_eq!(repair(&text), text.replace(r"\ud83d", r"\ufffd"));
        }
    }

    #[test]
    fn repair_agrees_with_serde_for_all_escapes() {
        for code in 0..=u16::MAX {
            let text = format!(r#""\u{code:04x}""#);
            let is_character = serde_json::from_str::<String>(&text).is_ok();
            assert_eq!(matches!(repair(&text), Cow::Borrowed(_)), is_character, "{text}");
        }
    }
}
