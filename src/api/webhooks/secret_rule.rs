//! The rule for webhook secrets, the same wherever one is given.

/// Checks the secret of a webhook; the error is the rule, to be put behind the name of the setting.
///
/// The service sends the secret as a header value: other characters arrive changed or not at all, and receivers drop
/// spaces at the start and end, so that such a secret never matches. An empty text passes: whether one is allowed is for
/// the caller to decide.
pub(crate) fn check_webhook_secret(secret: &str) -> Result<(), &'static str> {
    let is_printable = secret.bytes().all(|byte| matches!(byte, 0x20..=0x7E));
    if is_printable && !secret.starts_with(' ') && !secret.ends_with(' ') { Ok(()) } else { Err(RULE) }
}

const RULE: &str = "must be printable ASCII (0x20 to 0x7E) without a space at the start or end";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_printable_ascii_without_outer_spaces() {
        for good in ["", "s", "two words", "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", &"x".repeat(10_000)] {
            check_webhook_secret(good).unwrap();
        }
        for bad in [
            "s\n",
            "s\r\n",
            "\ns",
            "s ",
            " s",
            " ",
            "  ",
            "\t",
            "s\tt",
            "s\0",
            "s\u{7f}",
            "\u{1b}[0m",
            "\u{feff}s",
            "s\u{feff}",
            "é",
            "密钥",
            "s\u{a0}",
            "s\u{200b}",
            "s\u{2028}",
            "🔑",
        ] {
            assert_eq!(check_webhook_secret(bad), Err(RULE), "{bad:?}");
        }
    }
}
