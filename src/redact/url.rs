//! Shortens URLs to scheme, host and port: chat services put secrets into paths and queries.

use std::fmt;

/// A URL whose `Debug` output is only scheme, host and port.
pub(crate) struct ShownUrl<'a>(pub(crate) &'a str);

impl fmt::Debug for ShownUrl<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&shown(self.0), f)
    }
}

/// Shortens all URLs in a text.
#[inline]
pub(crate) fn shorten_in(text: &str) -> String {
    let is_end = |character: char| character.is_whitespace() || "\"'<>(),;".contains(character);
    let (mut short, mut rest) = (String::new(), text);
    while let Some(separator) = rest.find("://") {
        let (before, url) = rest.split_at(separator);
        let scheme = before.bytes().rev().take_while(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte)).count();
        let start = separator - scheme;
        let end = separator + url.find(is_end).unwrap_or(url.len());
        short.push_str(rest.get(..start).unwrap_or_default());
        short.push_str(&shown(rest.get(start..end).unwrap_or_default()));
        rest = rest.get(end..).unwrap_or_default();
    }
    short + rest
}

/// Returns `https://hooks.example.com/…` for `https://user:password@hooks.example.com/a?b=c`.
#[inline]
fn shown(url: &str) -> String {
    const LONGEST: usize = 300;
    let Some((scheme, rest)) = url.split_once("://").filter(|(scheme, _)| is_scheme(scheme)) else {
        // Not a URL, so any part of it may be sensitive.
        return if url.is_empty() { String::new() } else { "…".to_owned() };
    };
    let end = rest.find(['/', '?', '#', '\\']).unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.rsplit('@').next().unwrap_or_default();
    if host.len() > LONGEST {
        return format!("{scheme}://…");
    }
    let path = match path {
        "" | "/" => path,
        _ => "/…",
    };
    format!("{scheme}://{host}{path}")
}

#[inline]
fn is_scheme(text: &str) -> bool {
    !text.is_empty() && text.len() <= 16 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_of_a_url_shows_scheme_and_host() {
        for (url, expected) in [
            ("https://example.com", "https://example.com"),
            ("https://example.com:8443/", "https://example.com:8443/"),
            ("https://hooks.slack.com/services/T0/B0/xyz", "https://hooks.slack.com/…"),
            ("https://user:p@ss@example.com?key=xyz", "https://example.com/…"),
            ("https://example.com#xyz", "https://example.com/…"),
            ("example.com/xyz", "…"),
            ("data:xyz://a", "…"),
            ("", ""),
        ] {
            assert_eq!(format!("{:?}", ShownUrl(url)), format!("{expected:?}"), "{url}");
        }
    }

    #[test]
    fn urls_in_a_text_are_shortened() {
        let text = "no route to https://a/xyz?b, nor (http://u:p@b:1/xyz) or ://xyz: ERR";
        assert_eq!(shorten_in(text), "no route to https://a/…, nor (http://b:1/…) or … ERR");
        assert_eq!(shorten_in("ERRTIMEOUT"), "ERRTIMEOUT");
    }
}
