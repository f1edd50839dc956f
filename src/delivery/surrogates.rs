//! Replaces unpaired surrogates in JSON. JavaScript writes them if a string was cut inside an emoji.

use std::borrow::Cow;

/// Replaces each escape of an unpaired surrogate, `\ud800` to `\udfff`, by `\ufffd`. Pairs and `\\` are unchanged.
#[inline]
pub(super) fn repair(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut repaired = String::new();
    let (mut copied, mut at) = (0, 0);
    while let Some(ahead) = bytes.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'\\')) {
        let escape = at + ahead;
        at = match (unit(bytes, escape), unit(bytes, escape + 6)) {
            (Some(0xd800..=0xdbff), Some(0xdc00..=0xdfff)) => escape + 12,
            (Some(0xd800..=0xdfff), _) => {
                if copied == 0 {
                    repaired.reserve_exact(text.len()); // both escapes have the same length
                }
                repaired.push_str(text.get(copied..escape).unwrap_or_default());
                repaired.push_str("\\ufffd");
                copied = escape + 6;
                copied
            }
            (Some(_), _) => escape + 6,
            (None, _) => escape + 2,
        };
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    repaired.push_str(text.get(copied..).unwrap_or_default());
    Cow::Owned(repaired)
}

/// The UTF-16 code unit of the escape `\uXXXX` at this position.
#[inline]
fn unit(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |unit, digit| Some(unit << 4 | char::from(*digit).to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unpaired_surrogates_are_replaced() {
        for (text, expected) in [
            (r#""ab\ud83d""#, r#""ab\ufffd""#),
            (r#""\uDE00x""#, r#""\ufffdx""#),
            (r#"["\ud83d\ud83d\ude00é"]"#, r#"["\ufffd\ud83d\ude00é"]"#),
            (r#""\ud83d\n\ude00""#, r#""\ufffd\n\ufffd""#),
            (r#""\ud83dé\ud83d""#, r#""\ufffdé\ufffd""#),
            (r#""\ude00\ud83d""#, r#""\ufffd\ufffd""#),
            (r#""\\\ud83d\\ud83d""#, r#""\\\ufffd\\ud83d""#),
            (r#""\udbff\u0041\udc00""#, r#""\ufffd\u0041\ufffd""#),
        ] {
            assert_eq!(repair(text), expected);
            assert!(serde_json::from_str::<serde_json::Value>(&repair(text)).is_ok(), "{text}");
        }
    }

    #[test]
    fn other_text_is_borrowed() {
        for text in ["", "é", r"\", r"\\ud83d", r"\ud83d\ude00", r"\u00e9", r"\uD83", r"\ué", "\\é\\", r"\ue000\ud7ff", r"\u+d80"] {
            assert!(matches!(repair(text), Cow::Borrowed(same) if same == text), "{text}");
        }
    }
}
