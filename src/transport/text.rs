//! Searches in short texts: hosts, addresses and lists from settings.
//!
//! The methods of `str` are generic, and each use of one adds some hundred bytes of code to a program. Here each is
//! compiled once.

use crate::redact::excerpt::find;

/// The text before the first separator and the text after it.
#[inline(never)]
pub(super) fn split_once<'t>(text: &'t str, separator: &str) -> Option<(&'t str, &'t str)> {
    let at = find(separator, text)?;
    Some((text.get(..at)?, text.get(at + separator.len()..)?))
}

/// The text before the last separator and the text after it.
#[inline(never)]
pub(super) fn rsplit_once(text: &str, separator: char) -> Option<(&str, &str)> {
    text.rsplit_once(separator)
}

/// The text before the first of these characters: all of it if it has none.
#[inline(never)]
pub(super) fn before<'t>(text: &'t str, ends: &[char]) -> &'t str {
    text.split(ends).next().unwrap_or_default()
}

/// Whether one of these characters is in the text.
#[inline(never)]
pub(super) fn contains(text: &str, characters: &[char]) -> bool {
    text.contains(characters)
}

/// An IPv6 address without its brackets.
#[inline(never)]
pub(super) fn without_brackets(host: &str) -> &str {
    host.trim_matches(['[', ']'])
}

/// Whether two texts are equal, ignoring the case of ASCII letters.
#[inline(never)]
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// Whether a text is ASCII.
#[inline(never)]
pub(super) fn is_ascii(text: &str) -> bool {
    text.is_ascii()
}

/// A port, or another small number.
#[inline(never)]
pub(super) fn number(digits: &str) -> Option<u16> {
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn searches_equal_those_of_the_standard_library() {
        for text in ["", ":", "a", "a:b", "é:b:c", ":b", "a:", "::", "http://a://b", "密:钥@x@y", "[::1]", "[a]:1"] {
            for separator in [":", "://", "]"] {
                assert_eq!(split_once(text, separator), text.split_once(separator), "{text} {separator}");
            }
            assert_eq!(rsplit_once(text, '@'), text.rsplit_once('@'), "{text}");
            assert_eq!(Some(before(text, &[':', '@'])), text.split([':', '@']).next(), "{text}");
            assert_eq!(contains(text, &['@', '/']), text.contains(['@', '/']), "{text}");
            assert_eq!(without_brackets(text), text.trim_matches(['[', ']']), "{text}");
        }
    }
}
