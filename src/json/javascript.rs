//! Rewrites JSON into the form in which JavaScript serializes it, for signatures.
//!
//! To verify a signature, the service parses the body and serializes it again. `JSON.stringify(JSON.parse(text))` moves
//! members with integer-like names to the front, in numeric order, and has its own format for numbers. A body in this form
//! does not change, so it can be signed as it is sent.

use std::borrow::Cow;
use std::fmt::Write;

use zeroize::Zeroizing;

use super::raw::Container;

/// The deepest nesting of a body that is rewritten: the recursion limit of `serde_json`.
const DEPTH: usize = 128;
/// JavaScript writes larger numbers with an exponent, including this one.
const LARGEST_PLAIN: f64 = 1e21;
/// JavaScript writes smaller numbers with an exponent.
const SMALLEST_PLAIN: f64 = 1e-6;

/// Rewrites JSON into the form of JavaScript. Integers that JavaScript would round are not changed: see
/// [`imprecise_integer`].
pub(crate) fn rewrite(json: &str) -> Cow<'_, str> {
    if !may_differ(json) {
        return Cow::Borrowed(json);
    }
    // Large enough for the whole text: growing would leave an unwiped copy of secrets in memory.
    let mut text = String::with_capacity(json.len() + json.len() / 2);
    match write(json, DEPTH, &mut text) {
        Some(()) => Cow::Owned(text),
        None => Cow::Borrowed(json),
    }
}

/// Returns the first integer of a body that JavaScript would round, if any.
pub(crate) fn imprecise_integer(json: &str) -> Option<&str> {
    let (mut rest, mut in_string) = (json, false);
    while let Some(at) = rest.find(|c: char| c == '"' || c == '\\' || (!in_string && (c == '-' || c.is_ascii_digit()))) {
        rest = rest.get(at..)?;
        let end = match rest.chars().next()? {
            '"' => {
                in_string = !in_string;
                1
            }
            '\\' => 1 + rest.chars().nth(1)?.len_utf8(),
            _ => rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E'))).unwrap_or(rest.len()),
        };
        let (token, after) = rest.split_at(end);
        if loses_precision(token) {
            return Some(token);
        }
        rest = after;
    }
    None
}

fn loses_precision(number: &str) -> bool {
    let is_integer = number.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit()) && !number.is_empty();
    is_integer && number.parse::<f64>().is_ok_and(|float| format!("{float:.0}") != number && number != "-0")
}

/// A cheap check whether JavaScript might serialize the text differently. It looks for names that begin with a digit,
/// fractions, exponents, signs, whitespace, and escapes that may not be needed.
fn may_differ(json: &str) -> bool {
    let (mut rest, mut before, mut begins_with_digit) = (json.as_bytes(), b' ', false);
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'"' => {
                begins_with_digit = rest.first().is_some_and(u8::is_ascii_digit);
                match behind_string(rest) {
                    Some(behind) => rest = behind,
                    None => return true,
                }
            }
            b':' if begins_with_digit => return true,
            b'.' | b'E' => return true,
            // An exponent, not the `e` of `true` and `false`.
            b'e' if before.is_ascii_digit() => return true,
            b'-' | b' ' | b'\t' | b'\r' | b'\n' => return true,
            _ => {}
        }
        before = byte;
    }
    false
}

/// Returns the text behind a string whose opening quote was read, or `None` if the string has an escape that may not be
/// needed, or no end.
fn behind_string(mut rest: &[u8]) -> Option<&[u8]> {
    loop {
        let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
        match rest.get(end..)? {
            [b'"', behind @ ..] => return Some(behind),
            [_, b'u' | b'/', ..] => return None,
            [_, _, behind @ ..] => rest = behind,
            _ => return None,
        }
    }
}

fn write(value: &str, depth: usize, text: &mut String) -> Option<()> {
    let depth = depth.checked_sub(1)?;
    match Container::read(value) {
        Ok(Container::Array(elements)) => {
            text.push('[');
            for (number, element) in elements.into_iter().enumerate() {
                if number > 0 {
                    text.push(',');
                }
                write(element, depth, text)?;
            }
            text.push(']');
        }
        Ok(Container::Object(object)) => {
            let mut members = object.into_members();
            // The sort is stable: names that are not integers keep their order.
            members.sort_by_key(|(name, _)| index(name).map_or((1, 0), |index| (0, index)));
            text.push('{');
            for (number, (name, member)) in members.into_iter().enumerate() {
                if number > 0 {
                    text.push(',');
                }
                text.push_str(&serde_json::to_string(&name).ok()?);
                text.push(':');
                write(member, depth, text)?;
            }
            text.push('}');
        }
        Err(_) => match value.bytes().next()? {
            b'-' | b'0'..=b'9' => write_number(value, text)?,
            b'"' => write_string(value, text)?,
            _ => text.push_str(value),
        },
    }
    Some(())
}

fn write_string(value: &str, text: &mut String) -> Option<()> {
    if !value.contains('\\') {
        text.push_str(value);
        return Some(());
    }
    let decoded = Zeroizing::new(serde_json::from_str::<String>(value).ok()?);
    text.push_str(&Zeroizing::new(serde_json::to_string(decoded.as_str()).ok()?));
    Some(())
}

/// Returns the array index that JavaScript reads a name as: an integer below 2^32 - 1, without leading zeros.
fn index(name: &str) -> Option<u32> {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_digit()) && (name == "0" || !name.starts_with('0'));
    if is_plain { name.parse().ok().filter(|index| *index < u32::MAX) } else { None }
}

fn write_number(number: &str, text: &mut String) -> Option<()> {
    if number.bytes().skip(usize::from(number.starts_with('-'))).all(|byte| byte.is_ascii_digit()) {
        text.push_str(if number == "-0" { "0" } else { number });
        return Some(());
    }
    let float: f64 = number.parse().ok()?;
    let size = float.abs();
    if float == 0.0 {
        text.push('0');
    } else if (SMALLEST_PLAIN..LARGEST_PLAIN).contains(&size) {
        // Like JavaScript, Rust writes the shortest digits that are read as the same number.
        write!(text, "{float}").ok()?;
    } else {
        let exponential = format!("{float:e}");
        let (digits, exponent) = exponential.split_once('e')?;
        let sign = if exponent.starts_with('-') { "" } else { "+" };
        write!(text, "{digits}e{sign}{exponent}").ok()?;
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integer_like_names_come_first_in_numeric_order() {
        assert_eq!(rewrite(r#"{"b":1,"10":2,"9":3}"#), r#"{"9":3,"10":2,"b":1}"#);
        assert_eq!(rewrite(r#"{"b":{"2":[{"x":0,"1":1}],"01":0},"1":0}"#), r#"{"1":0,"b":{"2":[{"1":1,"x":0}],"01":0}}"#);
        let largest = r#"{"4294967295":1,"4294967294":2}"#;
        assert_eq!(rewrite(largest), r#"{"4294967294":2,"4294967295":1}"#);
    }

    #[test]
    fn numbers_are_written_as_by_javascript() {
        for (number, expected) in [
            ("1.0", "1"),
            ("-1.50", "-1.5"),
            ("-0.0", "0"),
            ("-0", "0"),
            ("1e21", "1e+21"),
            ("1.5e300", "1.5e+300"),
            ("1e20", "100000000000000000000"),
            ("0.000001", "0.000001"),
            ("1e-7", "1e-7"),
            ("0.1", "0.1"),
            ("123456789.125", "123456789.125"),
            ("5e-324", "5e-324"),
            ("12345678901234567890", "12345678901234567890"),
            ("-7", "-7"),
        ] {
            assert_eq!(rewrite(&format!("[{number}]")), format!("[{expected}]"), "{number}");
        }
    }

    #[test]
    fn ordinary_bodies_are_not_changed() {
        for body in [r#"{"name":"a.b-e","enabled":true,"n":12,"list":["x",null,false]}"#, r#"{"a\"1":"\\","b":"1"}"#, "{}", "7", ""] {
            assert_eq!(rewrite(body), body);
        }
    }

    #[test]
    fn whitespace_and_unneeded_escapes_are_removed() {
        assert_eq!(rewrite("{ \"a\" : [ 1 , \"\\u00e9\\/\\n\" ] }\n"), "{\"a\":[1,\"é/\\n\"]}");
        assert_eq!(rewrite(r#"{"a":"\u0001"}"#), r#"{"a":"\u0001"}"#);
    }

    #[test]
    fn imprecise_integers_are_found_outside_strings() {
        assert_eq!(imprecise_integer(r#"{"a":[1,-9007199254740993],"b":1}"#), Some("-9007199254740993"));
        for body in [r#"{"9007199254740993":"9007199254740993","a\"":"\\","b":1.5,"c":9007199254740992}"#, "", "\"\\"] {
            assert_eq!(imprecise_integer(body), None, "{body}");
        }
    }

    #[test]
    fn integers_beyond_53_bits_lose_precision() {
        for exact in ["0", "-7", "9007199254740992", "9007199254740994", "18446744073709551616", "1.5", ""] {
            assert!(!loses_precision(exact), "{exact}");
        }
        for rounded in ["9007199254740993", "-9007199254740993", "12345678901234567891"] {
            assert!(loses_precision(rounded), "{rounded}");
        }
    }
}
