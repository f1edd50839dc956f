//! Decodes the escapes in which a response may repeat a value: those of JSON, percent-encoding, forms and HTML.

/// A decoded text, with a map from its offsets to those of the source text.
pub(super) struct Decoded {
    pub(super) text: String,
    /// Pairs of an offset in `text` and the same place in the source: the start and the end of each escape. Between two
    /// pairs both texts are equal.
    breaks: Vec<(usize, usize)>,
}

/// One encoding.
#[derive(Clone, Copy)]
pub(super) struct Encoding {
    /// The characters that begin an escape.
    leads: &'static [u8],
    /// Decodes the escape at the start of a text: the character, and the length of the escape in bytes.
    read: fn(&str) -> Option<(char, usize)>,
}

pub(super) const ENCODINGS: [Encoding; 4] = [
    Encoding { leads: b"\\", read: json },
    Encoding { leads: b"%", read: percent },
    Encoding { leads: b"+%", read: form },
    Encoding { leads: b"&", read: html },
];

impl Encoding {
    pub(super) fn may_be_in(self, text: &str) -> bool {
        // The first character is enough: a form without a plus is the same as percent-encoding.
        self.leads.first().is_some_and(|lead| text.as_bytes().contains(lead))
    }
}

impl Decoded {
    pub(super) fn unchanged(text: &str) -> Self {
        Self { text: text.to_owned(), breaks: Vec::new() }
    }

    /// Returns `None` if the text has no escape. The result is never longer than `text`.
    pub(super) fn new(text: &str, encoding: Encoding) -> Option<Self> {
        if !encoding.may_be_in(text) {
            return None;
        }
        let (mut decoded, mut breaks, mut at) = (String::with_capacity(text.len()), Vec::new(), 0);
        while let Some(ahead) = text.get(at..)?.bytes().position(|byte| encoding.leads.contains(&byte)) {
            decoded.push_str(text.get(at..at + ahead)?);
            at += ahead;
            let rest = text.get(at..)?;
            if let Some((character, bytes)) = (encoding.read)(rest) {
                breaks.push((decoded.len(), at));
                decoded.push(character);
                at += bytes;
                breaks.push((decoded.len(), at));
            } else {
                decoded.push_str(rest.get(..1)?);
                at += 1;
            }
        }
        if breaks.is_empty() {
            return None;
        }
        decoded.push_str(text.get(at..)?);
        Some(Self { text: decoded, breaks })
    }

    /// Returns the offset in the source for an offset in `text`.
    pub(super) fn source(&self, offset: usize) -> usize {
        let before = self.breaks.partition_point(|(decoded, _)| *decoded <= offset);
        match before.checked_sub(1).and_then(|before| self.breaks.get(before)) {
            Some((decoded, source)) => source + (offset - decoded),
            None => offset,
        }
    }
}

/// Decodes a JSON string, given without its quotes. Stops after `limit` bytes of output.
pub(crate) fn json_string(mut text: &str, limit: usize) -> String {
    // Large enough for the whole text: growing would leave an unwiped copy in memory.
    let mut decoded = String::with_capacity(text.len());
    while decoded.len() < limit {
        let (plain, rest) = text.split_at(text.find('\\').unwrap_or(text.len()));
        decoded.push_str(plain);
        let Some((character, bytes)) = json(rest) else { break };
        decoded.push(character);
        text = rest.get(bytes..).unwrap_or_default();
    }
    decoded
}

/// Decodes JSON escapes (`\n`, `\/`, `\u002f`), and those of other languages (`\x2f`, `\u{2f}`).
fn json(text: &str) -> Option<(char, usize)> {
    let name = text.strip_prefix('\\')?.chars().next()?;
    let character = match name {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\u{8}',
        'f' => '\u{c}',
        'u' | 'x' => return unicode(text).or(Some((name, 2))),
        other => other,
    };
    Some((character, 1 + name.len_utf8()))
}

fn unicode(text: &str) -> Option<(char, usize)> {
    if let Some(rest) = text.strip_prefix("\\u{") {
        let digits = rest.get(..rest.find('}').filter(|length| *length <= 6)?)?;
        return Some((char::from_u32(number(digits)?)?, "\\u{}".len() + digits.len()));
    }
    if text.starts_with("\\x") {
        return Some((char::from_u32(number(text.get(2..4)?)?)?, 4));
    }
    utf_16(text, "\\u")
}

/// Decodes one escape of four digits, or two for a character outside the Basic Multilingual Plane (a surrogate pair).
#[inline(never)]
fn utf_16(text: &str, prefix: &str) -> Option<(char, usize)> {
    const ESCAPE: usize = 6;
    let unit = |at: usize| u16::try_from(number(text.get(at..at + ESCAPE)?.strip_prefix(prefix)?)?).ok();
    let units = [unit(0)?, unit(ESCAPE).unwrap_or_default()];
    let character = char::decode_utf16(units).next()?.ok()?;
    Some((character, ESCAPE * character.len_utf16()))
}

/// Decodes percent escapes such as `%2F`. Bytes that are not UTF-8 are read as Latin-1. `%u002F`, the form of JavaScript's
/// `escape()`, is accepted too.
fn percent(text: &str) -> Option<(char, usize)> {
    const ESCAPE: usize = 3;
    let byte = |at: usize| u8::try_from(number(text.get(at..at + ESCAPE)?.strip_prefix('%')?)?).ok();
    let Some(first) = byte(0) else { return utf_16(text, "%u") };
    let mut bytes = [first, 0, 0, 0];
    for count in 1..=bytes.len() {
        if let Ok(text) = std::str::from_utf8(bytes.get(..count)?) {
            return Some((text.chars().next()?, ESCAPE * count));
        }
        let (Some(next), Some(place)) = (byte(ESCAPE * count), bytes.get_mut(count)) else { break };
        *place = next;
    }
    Some((char::from(first), ESCAPE))
}

/// Decodes percent escapes, and `+` as a space.
fn form(text: &str) -> Option<(char, usize)> {
    if text.starts_with('+') { Some((' ', 1)) } else { percent(text) }
}

/// Decodes HTML character references: `&quot;`, `&#34;`, `&#x22;`.
fn html(text: &str) -> Option<(char, usize)> {
    const MAX_LENGTH: usize = 12;
    let name = text.strip_prefix('&')?;
    let end = name.bytes().take(MAX_LENGTH).position(|byte| !byte.is_ascii_alphanumeric() && byte != b'#')?;
    let (name, rest) = name.split_at_checked(end)?;
    let character = match name.strip_prefix('#') {
        Some(digits) => char::from_u32(match digits.strip_prefix(['x', 'X']) {
            Some(digits) => number(digits)?,
            None => digits.parse().ok()?,
        })?,
        None => named(name)?,
    };
    // The semicolon may be missing. The reference is still at least as long as its character in UTF-8.
    Some((character, 1 + name.len() + usize::from(rest.starts_with(';'))))
}

fn named(name: &str) -> Option<char> {
    let mut entries = NAMED.as_bytes().split(|byte| *byte == b'|').filter_map(<[u8]>::split_last);
    entries.find(|(_, entry)| *entry == name.as_bytes()).map(|(character, _)| char::from(*character))
}

/// The characters with names that are not letters, after their names. One text, because the pointers of a table would add more
/// to a program than this.
const NAMED: &str = "amp&|lt<|gt>|quot\"|apos'|nbsp |ast*|bsol\\|colon:|comma,|commat@|dollar$|equals=|excl!|grave`|hyphen-|lowbar_|\
    lpar(|num#|percnt%|period.|plus+|quest?|rpar)|semi;|sol/";

/// Parses hexadecimal digits. `from_str_radix` is not used because it accepts a sign.
#[inline(never)]
fn number(digits: &str) -> Option<u32> {
    if digits.is_empty() || digits.len() > 8 {
        return None;
    }
    digits.chars().try_fold(0, |number, digit| Some(number << 4 | digit.to_digit(16)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Decodes a text with each of the encodings.
    fn decoded(text: &str) -> Vec<String> {
        ENCODINGS.iter().filter_map(|encoding| Decoded::new(text, *encoding)).map(|decoded| decoded.text).collect()
    }

    #[test]
    fn every_encoding_is_decoded() {
        let text = "p/a ss\"é😀\n\\%41+".to_owned();
        for encoded in [
            "p/a ss\\\"é😀\\n\\\\%41+",
            "p\\/a ss\\\"\\u00e9\\ud83d\\uDE00\\u000a\\u005c%41+",
            "p\\/a ss\\x22\\xe9\\u{1F600}\\n\\\\%41+",
            "p%2Fa+ss%22%C3%A9%F0%9F%98%80%0A%5C%2541%2B",
            "p/a%20ss%22%c3%a9%f0%9f%98%80%0a%5c%2541%2b",
            "p/a%20ss%22%e9%ud83d%ude00%0a%5c%2541+",
            "p&#x2F;a&nbsp;ss&quot;&#233;&#128512;&#10;\\&percnt;41+",
        ] {
            assert!(decoded(encoded).contains(&text), "{encoded}");
        }
        assert_eq!(json_string("a\\\"b\\u00e9\\\\", 99), "a\"bé\\");
        assert_eq!(json_string("ab\\ncdef", 3), "ab\n");
    }

    #[test]
    fn offsets_are_mapped_to_the_source() {
        let text = "é%41b&%42%C3%A9c";
        let decoded = Decoded::new(text, ENCODINGS[1]).unwrap();
        assert_eq!(decoded.text, "éAb&Béc");
        for (part, source) in [("é", "é"), ("A", "%41"), ("b&", "b&"), ("B", "%42"), ("éc", "%C3%A9c"), ("c", "c")] {
            let start = decoded.text.rfind(part).map(|at| if part == "é" { 0 } else { at }).unwrap();
            let range = decoded.source(start)..decoded.source(start + part.len());
            assert_eq!(text.get(range), Some(source), "{part}");
        }
    }

    #[test]
    fn text_without_escapes_is_not_decoded() {
        for text in ["", "a", "é", "%", "%4", "%-1", "%zz", "&", "&;", "&#;", "&unknown;", "&#x110000;", "&amp", "a%u12"] {
            assert!(decoded(text).is_empty(), "{text}: {:?}", decoded(text));
        }
        assert_eq!(decoded("\\"), [""; 0]);
        assert_eq!(decoded("\\ud83d"), ["ud83d"], "an unpaired surrogate");
    }
}
