//! Excerpts of untrusted text for error messages: short, on one line, redacted.

use super::sensitive_names;
use super::sensitive_values::{Secrets, start_of};

/// The longest excerpt of a body that is not an envelope, in characters.
const EXCERPT: usize = 200;
/// The longest excerpt of the service's `message`, in characters: enough for a paragraph.
const MESSAGE: usize = 1_000;
/// Leading whitespace that is skipped at most, in bytes.
const MAX_WHITESPACE: usize = 32 * 1024;

const REDACTED: &str = "***";
const WITHHELD: &str = "(rest withheld)";

/// Returns the start of a body that is not an envelope, up to the first name of a sensitive value.
pub(crate) fn body_excerpt(body: &str, secrets: &Secrets) -> String {
    // Redacted before it is cut, because a part of a secret is sensitive too.
    let mut shown = Shown::new(body, EXCERPT, secrets);
    if let Some(at) = sensitive_names::first_in(&shown.text) {
        shown.text.truncate(at);
        shown.rest_is_withheld = true;
    }
    shown.into_line(EXCERPT)
}

/// Returns an excerpt of the service's `message`, or of other untrusted text inside an error text.
pub(crate) fn message_excerpt(message: &str, secrets: &Secrets) -> String {
    Shown::new(message, MESSAGE, secrets).into_line(MESSAGE)
}

/// Escapes untrusted text to one line. It is neither cut nor redacted.
pub(crate) fn single_line(text: &str) -> String {
    one_line(text, usize::MAX)
}

/// Returns the position of a word in a text. All callers share this copy: another inlined `contains` would add one or two
/// kilobytes to a program.
#[inline(never)]
pub(crate) fn find(word: &str, text: &str) -> Option<usize> {
    text.find(word)
}

/// The redacted start of a text.
struct Shown {
    text: String,
    rest_is_withheld: bool,
}

impl Shown {
    /// Redacts a text, and stops after `limit` + 1 characters: the extra one shows that more would follow.
    fn new(text: &str, limit: usize, secrets: &Secrets) -> Self {
        let is_cut = text.len() > MAX_WHITESPACE;
        let text = if is_cut { start_of(text, MAX_WHITESPACE).trim_start() } else { text.trim() };
        let found = secrets.find_in(text);
        let (mut shown, mut width, mut at) = (String::new(), 0, 0);
        for range in found.ranges.iter().cloned().chain(std::iter::once(found.searched..found.searched)) {
            let end = range.start.min(found.searched);
            for character in text.get(at..end).unwrap_or_default().chars() {
                shown.push(character);
                width += 1;
                if width > limit {
                    return Self { text: shown, rest_is_withheld: false };
                }
            }
            at = at.max(range.end);
            if range.start < range.end && range.start < found.searched {
                shown.push_str(REDACTED);
                width += REDACTED.len();
            }
        }
        Self { text: shown, rest_is_withheld: at < text.len() || is_cut }
    }

    fn into_line(self, limit: usize) -> String {
        match self.text.trim() {
            text if !self.rest_is_withheld => one_line(text, limit),
            "" => WITHHELD.to_owned(),
            text => format!("{} {WITHHELD}", one_line(text, limit - WITHHELD.len() - 1)),
        }
    }
}

/// Cuts a text to `limit` characters, and escapes characters that are invisible or change the layout.
fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::new();
    let mut width = 0;
    let mut characters = text.trim().chars();
    while let Some(character) = characters.next() {
        let start = line.len();
        if is_unprintable(character) {
            line.extend(character.escape_default());
            // Escapes are ASCII.
            width += line.len() - start;
        } else {
            line.push(character);
            width += 1;
        }
        // The last character is reserved for the ellipsis.
        if width > limit || (width == limit && !characters.as_str().is_empty()) {
            line.truncate(start);
            line.push('…');
            break;
        }
    }
    line
}

/// Whether a character is a control character, of Unicode's category `Cf` (zero width, bidirectional control, tags), a
/// separator of lines or paragraphs, or a letter without a visible form.
fn is_unprintable(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}'
            | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secrets(secrets: &[&str]) -> Secrets {
        let mut all = Secrets::default();
        secrets.iter().for_each(|secret| all.add(secret));
        all
    }

    #[test]
    fn excerpt_is_one_short_line() {
        let body = format!("<html>\r\n\u{1b}[31m{}", "é".repeat(500));
        let shown = body_excerpt(&body, &secrets(&[]));
        assert!(shown.starts_with("<html>\\r\\n\\u{1b}[31mé"), "{shown}");
        assert!(shown.chars().count() == EXCERPT && shown.ends_with("é…"), "{shown}");
    }

    #[test]
    fn excerpt_ends_before_a_sensitive_name() {
        let shown = body_excerpt(r#"{"name":"w","Secret":"hush"}"#, &secrets(&[]));
        assert_eq!(shown, r#"{"name":"w"," (rest withheld)"#);
        assert_eq!(body_excerpt(" token=1", &secrets(&[])), "(rest withheld)");
        assert_eq!(body_excerpt("you sent hush!", &secrets(&["hush"])), "you sent ***!");
    }

    #[test]
    fn values_are_redacted_in_every_encoding() {
        assert_eq!(message_excerpt("not allowed: hush", &secrets(&["", "n", "hush"])), "not allowed: ***");
        assert_eq!(message_excerpt("hush-hush was sent", &secrets(&["hush", "hush-hush"])), "*** was sent");
        assert_eq!(message_excerpt("I said abcdefgh!", &secrets(&["abcd", "cdefgh"])), "I said ***!");
        assert_eq!(message_excerpt(r#"["quo\"te"]"#, &secrets(&["quo\"te"])), r#"["***"]"#);
        assert_eq!(message_excerpt(r"not s3c\/ret, nor /s3c%2fret", &secrets(&["s3c/ret"])), "not ***, nor /***");
        assert_eq!(message_excerpt("S3C&#47;RET, s3c%252Fret, s3c\\\\u002fret", &secrets(&["s3c/ret"])), "***, ***, ***");
        assert_eq!(message_excerpt("a+b%2Fc d, a%2Bb%2Fc+d", &secrets(&["a+b/c d"])), "***, ***");
        assert_eq!(message_excerpt("Bearer was x-y-z", &secrets(&["Bearer x-y-z"])), "Bearer was ***");
    }

    #[test]
    fn short_values_are_redacted_as_whole_words() {
        assert_eq!(message_excerpt("pin 123 is not 1234, (123)", &secrets(&["123"])), "pin *** is not 1234, (***)");
        assert_eq!(message_excerpt("it is 12", &secrets(&["12", "i"])), "it is 12");
    }

    #[test]
    fn values_that_were_cut_off_are_redacted() {
        let secrets = secrets(&["correct horse battery staple", "hush-hush", "key-1?key-2"]);
        for (text, shown) in [
            ("not correct horse bat", "not ***"),
            ("not corre...", "not ***..."),
            ("not corre… at all", "not ***… at all"),
            ("not 'hush-hus'", "not '***'"),
            ("not correct horse battery, either", "not ***, either"),
            ("redirect to https://a/key-1 not followed", "redirect to https://a/*** not followed"),
            ("is this correct or is it not? hush", "is this correct or is it not? ***"),
        ] {
            assert_eq!(message_excerpt(text, &secrets), shown, "{text}");
        }
    }

    #[test]
    fn text_that_was_not_searched_is_not_shown() {
        let mut many = Secrets::default();
        (0..=20_000).for_each(|number| many.add(&format!("password {number}")));
        assert_eq!(message_excerpt("password 7 is too short", &many), WITHHELD);
        assert_eq!(message_excerpt(&"a".repeat(1 << 20), &secrets(&["aaaa"])), "*** (rest withheld)");
        let text = format!("too weak: {} it is", "a".repeat(100_000));
        assert_eq!(message_excerpt(&text, &secrets(&[&"a".repeat(100_000)])), "too weak: *** (rest withheld)");
        let repetitive: Vec<_> = (0..999).map(|number| format!("{}{number}", "a".repeat(250))).collect();
        let shown = message_excerpt(
            &format!("too weak: {}", "a".repeat(20_000)),
            &secrets(&repetitive.iter().map(String::as_str).collect::<Vec<_>>()),
        );
        assert_eq!(shown, "too weak: *** (rest withheld)");
    }

    #[test]
    fn sensitive_forms_are_redacted_in_every_encoding() {
        for (text, shown) in [
            ("token eyJhbGciOiJIUzI1NiJ9.e30.c2ln is over", "token *** is over"),
            ("authorization: Bearer xyz", "authorization: Bearer ***"),
            ("Bearer+xyz%2Fq, Bearer&nbsp;xyz", "Bearer+***, Bearer&nbsp;***"),
            ("a -----BEGIN+RSA+PRIVATE+KEY-----%0AMIIE", "a ***"),
            (r"a -----BEGIN KEY-----\nMIIE\n-----END KEY----- b", "a *** b"),
            ("no route to http://user:p%40ss@host/x", "no route to http://***@host/x"),
        ] {
            assert_eq!(message_excerpt(text, &secrets(&[])), shown, "{text}");
        }
    }

    #[test]
    fn unprintable_characters_are_escaped() {
        let text = "a\u{200b}b\u{202e}c\u{2066}d\u{feff}e\u{ad}f\u{2028}g\u{e0041}h\u{3164}i\u{7}j\u{85}k";
        let shown = r"a\u{200b}b\u{202e}c\u{2066}d\u{feff}e\u{ad}f\u{2028}g\u{e0041}h\u{3164}i\u{7}j\u{85}k";
        assert_eq!(message_excerpt(text, &secrets(&[])), shown);
        assert_eq!(message_excerpt("naïve – 中文 – ❤️", &secrets(&[])), "naïve – 中文 – ❤️");
    }
}
