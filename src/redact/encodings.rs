//! A secret in the spellings that others give it: who repeats what was sent may write it as JSON, as an address or as a
//! form has it.

/// Reads one character in some spelling: which it is, and how many bytes it takes.
type Read = fn(&str) -> Option<(char, usize)>;

/// How many bytes of `text` are `secret`, if the text begins with it.
pub(crate) fn length(secret: &str, text: &str) -> Option<usize> {
    length_as(as_it_is, secret, text).or_else(|| length_as(of_json, secret, text)).or_else(|| length_as(of_form, secret, text))
}

// Once in a program, and not once for each spelling.
#[inline(never)]
fn length_as(read: Read, secret: &str, text: &str) -> Option<usize> {
    let mut rest = text;
    for character in secret.chars() {
        let (_, bytes) = read(rest).filter(|(found, _)| *found == character)?;
        rest = rest.get(bytes..)?;
    }
    Some(text.len() - rest.len())
}

fn as_it_is(text: &str) -> Option<(char, usize)> {
    text.chars().next().map(|character| (character, character.len_utf8()))
}

/// `\/` and `\u002f` are a slash, two backslashes are one.
fn of_json(text: &str) -> Option<(char, usize)> {
    let Some(escape) = text.strip_prefix('\\') else { return as_it_is(text) };
    let (name, bytes) = as_it_is(escape)?;
    let character = match name {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'u' => return of_utf_16(text),
        other => other,
    };
    Some((character, 1 + bytes))
}

/// One such escape, or the two of a character beyond them.
fn of_utf_16(text: &str) -> Option<(char, usize)> {
    const ESCAPE: usize = 6;
    let unit = |at: usize| u16::try_from(number(text.get(at..at + ESCAPE)?.strip_prefix("\\u")?)?).ok();
    let units = [unit(0)?, unit(ESCAPE).unwrap_or_default()];
    let character = char::decode_utf16(units).next()?.ok()?;
    Some((character, ESCAPE * character.len_utf16()))
}

/// `%2F` is a slash, and `+` a space.
fn of_form(text: &str) -> Option<(char, usize)> {
    const ESCAPE: usize = 3;
    if text.starts_with('+') {
        return Some((' ', 1));
    }
    let byte = |at: usize| u8::try_from(number(text.get(at..at + ESCAPE)?.strip_prefix('%')?)?).ok();
    let Some(first) = byte(0) else { return as_it_is(text) };
    let mut bytes = [first, 0, 0, 0];
    for count in 1..=bytes.len() {
        if let Ok(text) = std::str::from_utf8(bytes.get(..count)?) {
            return Some((text.chars().next()?, ESCAPE * count));
        }
        *bytes.get_mut(count)? = byte(ESCAPE * count)?;
    }
    None
}

/// A number of hexadecimal digits, and of nothing else: the library takes a sign as well.
fn number(digits: &str) -> Option<u32> {
    digits.chars().try_fold(0, |number, digit| Some(number << 4 | digit.to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secret_matches_in_every_encoding() {
        let secret = "p/a ss\"é😀\n\\%41+";
        for text in [
            secret,
            "p/a ss\\\"é😀\\n\\\\%41+",
            "p\\/a ss\\\"\\u00e9\\ud83d\\uDE00\\u000a\\u005c%41+",
            "p%2Fa+ss%22%C3%A9%F0%9F%98%80%0A%5C%2541%2B",
            "p/a%20ss%22%c3%a9%f0%9f%98%80%0a%5c%2541%2b",
        ] {
            assert_eq!(length(secret, text), Some(text.len()), "{text}");
            assert_eq!(length(secret, &format!("{text}%")), Some(text.len()), "{text}");
            for cut in text.char_indices().filter_map(|(end, _)| text.get(..end)) {
                assert_eq!(length(secret, cut), None, "{cut}");
            }
        }
    }

    #[test]
    fn malformed_escapes_match_nothing() {
        for text in
            ["", "\\", "\\u", "\\u00", "\\ud83d", "\\ud83d\\u0041", "\\u+041", "%", "%4", "%+1", "%C3", "%C3%41", "%FF%FF%FF%FF", "é"]
        {
            assert_eq!(length("A", text), None, "{text}");
        }
    }
}
