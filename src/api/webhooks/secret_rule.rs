//! The rule for webhook secrets.

/// Checks the secret of a webhook. The error is the rule, as the end of a sentence that starts with the name of the setting.
///
/// The service sends the secret in a header. Other characters are changed or lost, and receivers remove spaces at the start
/// and end, so a secret with other characters never matches. An empty secret passes; the caller decides whether it is allowed.
#[inline]
pub(crate) fn check_webhook_secret(secret: &str) -> Result<(), &'static str> {
    let is_printable = secret.bytes().all(|byte| matches!(byte, 0x20..=0x7E));
    if is_printable && !secret.starts_with(' ') && !secret.ends_with(' ') { Ok(()) } else { Err(RULE) }
}

const RULE: &str = "must be printable ASCII (0x20 to 0x7E) without a space at the start or end";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_is_printable_ascii_without_outer_spaces() {
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
