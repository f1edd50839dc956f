//! Replaces unpaired surrogates in JSON.
//!
//! A `\uD83D` without a second surrogate is valid JSON but not a character. Programs with UTF-16 strings, such as those in
//! JavaScript, send it when they cut a string inside an emoji. `serde_json` rejects the complete document.

use std::borrow::Cow;

/// Replaces the escapes of unpaired surrogates by the escape of U+FFFD. The length does not change.
pub(crate) fn replace_unpaired(json: &[u8]) -> Cow<'_, [u8]> {
    let mut json = Cow::Borrowed(json);
    let mut at = 0;
    while let Some(next) = json.get(at..).and_then(|rest| rest.iter().position(|byte| *byte == b'\\')) {
        at += next;
        at += match (code_unit(&json, at), code_unit(&json, at + ESCAPE)) {
            (Some(HIGH_FIRST..=HIGH_LAST), Some(LOW_FIRST..=LOW_LAST)) => 2 * ESCAPE,
            (Some(HIGH_FIRST..=LOW_LAST), _) => {
                if let Some(escape) = json.to_mut().get_mut(at..at + ESCAPE) {
                    escape.copy_from_slice(REPLACEMENT);
                }
                ESCAPE
            }
            (Some(_), _) => ESCAPE,
            (None, _) => 2, // another escape, such as `\\`
        };
    }
    json
}

/// The UTF-16 code unit of the escape `\uXXXX` at this position.
fn code_unit(json: &[u8], at: usize) -> Option<u16> {
    let digits = json.get(at..at + ESCAPE)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)? as u16))
}

const REPLACEMENT: &[u8] = b"\\uFFFD";

/// The length of `\uXXXX`.
const ESCAPE: usize = REPLACEMENT.len();

const HIGH_FIRST: u16 = 0xD800;
const HIGH_LAST: u16 = 0xDBFF;
const LOW_FIRST: u16 = 0xDC00;
const LOW_LAST: u16 = 0xDFFF;

#[cfg(test)]
mod tests {
    use super::*;

    fn replaced(json: &str) -> String {
        String::from_utf8(replace_unpaired(json.as_bytes()).into_owned()).unwrap()
    }

    #[test]
    fn unpaired_surrogates_become_replacement_characters() {
        for (json, expected) in [
            (r#""\ud83d""#, r#""\uFFFD""#),
            (r#""\uDE00""#, r#""\uFFFD""#),
            (r#""\uD800x\uDFFF""#, r#""\uFFFDx\uFFFD""#),
            (r#""\ude00\ud83d""#, r#""\uFFFD\uFFFD""#),
            (r#""\ud83d\ud83d\ude00""#, r#""\uFFFD\ud83d\ude00""#),
            (r#""\ud83d\ude00\ude00""#, r#""\ud83d\ude00\uFFFD""#),
            (r#""\ud83d\n""#, r#""\uFFFD\n""#),
            (r#""\ud83d\\ude00""#, r#""\uFFFD\\ude00""#),
            (r#""\\\ud83d""#, r#""\\\uFFFD""#),
            (r#"{"\udbff":["\udc00"]}"#, r#"{"\uFFFD":["\uFFFD"]}"#),
        ] {
            assert_eq!(replaced(json), expected);
            assert!(serde_json::from_str::<serde_json::Value>(expected).is_ok());
        }
    }

    #[test]
    fn other_text_is_unchanged() {
        for json in [
            "",
            r#""\ud83d\ude00""#,
            r#""\uD83D\uDE00""#,
            r#""\\ud83d""#,
            r#""\\\\ud83d""#,
            r#""\u5ba1\ue000\ud7ff\"""#,
            r#""\ud83""#,
            r#""\ud83g""#,
            r#""\u+83d""#,
            r#""\"#,
            r#""\ud8"#,
            "\"\u{1f600}\"",
        ] {
            assert!(matches!(replace_unpaired(json.as_bytes()), Cow::Borrowed(same) if same == json.as_bytes()), "{json}");
        }
    }
}
