//! What of a foreign text may stand in an error: short, one line, without secrets.

/// Characters of a foreign body shown in an error.
const EXCERPT: usize = 200;
/// Characters of the service's own `message` kept: room for a whole paragraph, an end for everything else.
const MESSAGE: usize = 1_000;
/// A body is cut before the first of these: what follows them is what must not be shown.
const SENSITIVE: [&str; 6] = ["secret", "token", "password", "authorization", "bearer", "cookie"];

/// Shorter ones occur in any text: taking those out would only make it unreadable, and show them by the gaps.
const SHORTEST_SECRET: usize = 4;

/// The start of a body that is no envelope, fit for an error text. `secrets` are left out wherever they stand.
pub(crate) fn of_body(body: &[u8], secrets: &[&str]) -> String {
    // Scrubbed before it is cut: half a secret is one, too.
    let text = scrub(&String::from_utf8_lossy(body), secrets);
    let lower = text.to_ascii_lowercase();
    let cut = SENSITIVE.iter().filter_map(|word| lower.find(word)).min();
    match cut.and_then(|at| text.get(..at)) {
        Some(harmless) => one_line(harmless, EXCERPT) + "… (rest withheld)",
        None => one_line(&text, EXCERPT),
    }
}

/// The service's own `message`, without `secrets`.
pub(crate) fn of_message(message: &str, secrets: &[&str]) -> String {
    one_line(&scrub(message, secrets), MESSAGE)
}

/// Whether a name says that what stands under it must not be shown.
pub(crate) fn is_sensitive(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    SENSITIVE.iter().any(|word| lower.contains(word))
}

fn scrub(text: &str, secrets: &[&str]) -> String {
    secrets.iter().filter(|secret| secret.len() >= SHORTEST_SECRET).fold(text.to_owned(), |text, secret| text.replace(secret, "***"))
}

/// Cuts between characters, escapes control characters.
fn one_line(text: &str, limit: usize) -> String {
    let mut line = String::new();
    for (count, character) in text.trim().chars().enumerate() {
        if count == limit {
            line.push('…');
            break;
        }
        if character.is_control() {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_is_one_short_line() {
        let body = format!("<html>\r\n\u{1b}[31m{}", "é".repeat(500));
        let shown = of_body(body.as_bytes(), &[]);
        assert!(shown.starts_with("<html>\\r\\n\\u{1b}[31mé"), "{shown}");
        assert!(shown.chars().count() < 230 && shown.ends_with("é…"), "{shown}");
        assert_eq!(of_body(b"\xff\xfe", &[]), "\u{fffd}\u{fffd}");
    }

    #[test]
    fn an_excerpt_ends_before_what_may_be_a_secret() {
        let shown = of_body(br#"{"name":"w","Secret":"hush"}"#, &[]);
        assert_eq!(shown, r#"{"name":"w","… (rest withheld)"#);
        assert_eq!(of_body(b"you sent hush!", &["hush"]), "you sent ***!");
        assert_eq!(of_message("not allowed: hush", &["", "n", "hush"]), "not allowed: ***");
    }
}
