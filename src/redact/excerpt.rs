//! What of a foreign text may stand in an error: short, one line, without secrets.

use super::encodings;

/// Characters of a foreign body shown in an error.
const EXCERPT: usize = 200;
/// Characters of the service's own `message` kept: room for a whole paragraph, an end for everything else.
const MESSAGE: usize = 1_000;
/// A body is cut before the first of these: what follows them is what must not be shown.
const SENSITIVE: [&str; 6] = ["secret", "token", "password", "authorization", "bearer", "cookie"];

/// Shorter ones occur in any text: taking those out would only make it unreadable, and show them by the gaps.
const SHORTEST_SECRET: usize = 4;

const WITHHELD: &str = "(rest withheld)";

/// Whoever sends more of them than this is shown nothing that somebody else said: to look for all would take too long.
const MANY: usize = 1_000;
/// Characters searched, for a text that is all secrets has no end that could be shown.
const SEARCHED: usize = 10 * MESSAGE;

/// The texts that no error may show, even where the service repeats them.
#[derive(Default)]
pub(crate) struct Secrets(Vec<String>);

impl Drop for Secrets {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}

impl Secrets {
    pub(crate) fn add(&mut self, secret: &str) {
        if secret.len() >= SHORTEST_SECRET {
            self.0.push(secret.to_owned());
        }
    }

    /// The start of a text without them: more than `limit` characters, if it has as many.
    fn take_out_of(&self, text: &str, limit: usize) -> String {
        if self.0.len() > MANY {
            return WITHHELD.to_owned();
        }
        let (mut clean, mut width, mut secret_until) = (String::new(), 0, 0);
        for (at, character) in text.char_indices().take(SEARCHED) {
            let length = self.0.iter().filter_map(|secret| encodings::length(secret, text.get(at..)?)).max();
            // Where two of them overlap neither shows by the end of the other.
            let goes_on = at < secret_until;
            secret_until = secret_until.max(at + length.unwrap_or_default());
            if goes_on {
                continue;
            }
            if width > limit {
                break;
            }
            if at < secret_until {
                clean.push_str("***");
                width += 3;
            } else {
                clean.push(character);
                width += 1;
            }
        }
        clean
    }
}

/// The start of a body that is no envelope, fit for an error text.
pub(crate) fn body_excerpt(body: &str, secrets: &Secrets) -> String {
    // Scrubbed before it is cut: half a secret is one, too.
    let text = secrets.take_out_of(body.trim(), EXCERPT);
    match first_sensitive(&text).and_then(|at| text.get(..at)) {
        Some("") => WITHHELD.to_owned(),
        Some(harmless) => format!("{} {WITHHELD}", one_line(harmless, EXCERPT - WITHHELD.len() - 1)),
        None => one_line(&text, EXCERPT),
    }
}

/// Foreign words in a text of ours, or the service's own `message`.
pub(crate) fn message_excerpt(message: &str, secrets: &Secrets) -> String {
    one_line(&secrets.take_out_of(message.trim(), MESSAGE), MESSAGE)
}

/// Foreign words on one line, not cut yet: that comes when the secrets are out.
pub(crate) fn single_line(text: &str) -> String {
    one_line(text, usize::MAX)
}

/// Where in a text a word stands first. The library's `contains` would be another kilobyte or two in a program.
pub(crate) fn find(word: &str, text: &str) -> Option<usize> {
    text.find(word)
}

/// Whether a name says that what stands under it must not be shown.
pub(crate) fn is_sensitive(name: &str) -> bool {
    first_sensitive(name).is_some()
}

fn first_sensitive(text: &str) -> Option<usize> {
    let lower = text.to_ascii_lowercase();
    SENSITIVE.iter().filter_map(|word| find(word, &lower)).min()
}

/// Cuts between characters, escapes control characters.
fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::new();
    let mut width = 0;
    let mut characters = text.trim().chars().peekable();
    while let Some(character) = characters.next() {
        let escaped = if character.is_control() { character.escape_default().to_string() } else { character.to_string() };
        width += escaped.chars().count();
        // The last place is for the sign that more would follow.
        if width > limit || (width == limit && characters.peek().is_some()) {
            line.push('…');
            break;
        }
        line.push_str(&escaped);
    }
    line
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
    fn an_excerpt_is_one_short_line() {
        let body = format!("<html>\r\n\u{1b}[31m{}", "é".repeat(500));
        let shown = body_excerpt(&body, &secrets(&[]));
        assert!(shown.starts_with("<html>\\r\\n\\u{1b}[31mé"), "{shown}");
        assert!(shown.chars().count() == EXCERPT && shown.ends_with("é…"), "{shown}");
    }

    #[test]
    fn an_excerpt_ends_before_what_may_be_a_secret() {
        let shown = body_excerpt(r#"{"name":"w","Secret":"hush"}"#, &secrets(&[]));
        assert_eq!(shown, r#"{"name":"w"," (rest withheld)"#);
        assert_eq!(body_excerpt(" token=1", &secrets(&[])), "(rest withheld)");
        assert_eq!(body_excerpt("you sent hush!", &secrets(&["hush"])), "you sent ***!");
    }

    #[test]
    fn secrets_are_taken_out_whole_and_in_every_spelling() {
        assert_eq!(message_excerpt("not allowed: hush", &secrets(&["", "n", "hush"])), "not allowed: ***");
        assert_eq!(message_excerpt("hush-hush was sent", &secrets(&["hush", "hush-hush"])), "*** was sent");
        assert_eq!(message_excerpt("I said abcdefgh!", &secrets(&["abcd", "cdefgh"])), "I said ***!");
        assert_eq!(message_excerpt(r#"["quo\"te"]"#, &secrets(&["quo\"te"])), r#"["***"]"#);
        assert_eq!(message_excerpt(r"not s3c\/ret, nor /s3c%2fret", &secrets(&["s3c/ret"])), "not ***, nor /***");
    }

    #[test]
    fn what_takes_too_long_to_search_is_not_shown() {
        let mut many = Secrets::default();
        (0..=MANY).for_each(|number| many.add(&format!("password {number}")));
        assert_eq!(message_excerpt("password 7 is too short", &many), WITHHELD);
        assert_eq!(message_excerpt(&"a".repeat(1 << 20), &secrets(&["aaaa"])), "***");
    }
}
