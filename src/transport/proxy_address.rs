//! `Address`: the parsed address of a proxy, `http://name:port`, with optional user and password.

use std::fmt;
use std::net::Ipv6Addr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ureq::http::Uri;

use super::text::{before, contains, is_ascii, is_same, number, rsplit_once, split_once, without_brackets};
use crate::redact::Secret;

/// The address of a proxy, with its credentials.
pub(super) struct Address {
    uri: Uri,
    /// The name or IP address, without brackets.
    name: String,
    /// The value of `Proxy-Authorization`.
    authorization: Option<Secret>,
}

/// Why an address is rejected. The address is not part of the error, because it may contain a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AddressError {
    Malformed,
    Scheme(&'static str),
    NotAscii,
    Delimiter,
    ColonInUser,
    ControlCharacter,
}

/// Unsupported schemes that an error may show. Any other text before `://` may be sensitive.
const OTHER_SCHEMES: [&str; 7] = ["socks", "socks4", "socks4a", "socks5", "socks5h", "ftp", "quic"];

impl Address {
    /// Parses `[http://][user[:password]@]name[:port][/]`, with optional whitespace around it.
    ///
    /// User and password are percent-decoded. Characters that are not allowed in a URI, such as `^` and `\`, are accepted
    /// there unencoded. Unencoded `/`, `?` and `#` are rejected, because they end the host in other programs.
    pub(super) fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        if text.chars().any(char::is_control) {
            return Err(AddressError::Malformed);
        }
        let (is_https, rest) = match split_once(text, "://") {
            None => (false, text),
            Some((scheme, rest)) if is_same(scheme, "http") => (false, rest),
            Some((scheme, rest)) if is_same(scheme, "https") => (true, rest),
            Some((scheme, _)) => {
                let named = OTHER_SCHEMES.into_iter().find(|other| is_same(scheme, other));
                return Err(named.map_or(AddressError::Malformed, AddressError::Scheme));
            }
        };
        if is_https && cfg!(not(any(feature = "rustls", feature = "native-tls"))) {
            return Err(AddressError::Scheme("https"));
        }
        // The last @, because the password may contain one.
        let (user_info, place) = rsplit_once(rest, '@').map_or((None, rest), |(user_info, place)| (Some(user_info), place));
        if user_info.is_some_and(|user_info| contains(user_info, &['/', '?', '#'])) {
            return Err(AddressError::Delimiter);
        }
        let place = place.strip_suffix('/').unwrap_or(place);
        if !is_ascii(place) {
            return Err(AddressError::NotAscii);
        }
        let (name, port) = name_and_port(place).ok_or(AddressError::Malformed)?;
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        let scheme = if is_https { "https" } else { "http" };
        let uri = format!("{scheme}://{name}{port}/").parse().map_err(|_| AddressError::Malformed)?;
        let authorization = user_info.map(authorization).transpose()?.flatten();
        Ok(Self { uri, name: without_brackets(name).to_owned(), authorization })
    }

    pub(super) fn uri(&self) -> &Uri {
        &self.uri
    }

    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn authorization(&self) -> Option<&str> {
        self.authorization.as_ref().map(Secret::expose)
    }
}

/// Splits off the port. Returns the name or IP address, with the brackets of an IPv6 address, and the port.
fn name_and_port(place: &str) -> Option<(&str, Option<u16>)> {
    let name = match split_once(place, "]") {
        Some((address, _)) if place.starts_with('[') => {
            address.strip_prefix('[')?.parse::<Ipv6Addr>().ok()?;
            place.get(..=address.len())?
        }
        Some(_) => return None,
        None => Some(before(place, &[':'])).filter(|name| is_name(name))?,
    };
    let port = match place.strip_prefix(name)? {
        "" => None,
        port => Some(number(port.strip_prefix(':').filter(|port| port.bytes().all(|digit| digit.is_ascii_digit()))?)?),
    };
    (port != Some(0)).then_some((name, port))
}

fn is_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
}

/// Returns the value of `Proxy-Authorization` for `user:password`, or `None` if both are empty.
fn authorization(user_info: &str) -> Result<Option<Secret>, AddressError> {
    let (user, password) = split_once(user_info, ":").unwrap_or((user_info, ""));
    let (user, password) = (percent_decoded(user), percent_decoded(password));
    if user.is_empty() && password.is_empty() {
        return Ok(None);
    }
    // The proxy would take the part after the first colon as the password.
    if user.contains(&b':') {
        return Err(AddressError::ColonInUser);
    }
    let mut credentials = user;
    credentials.push(b':');
    credentials.extend_from_slice(&password);
    if credentials.iter().any(u8::is_ascii_control) {
        return Err(AddressError::ControlCharacter);
    }
    Ok(Some(Secret::from(format!("Basic {}", STANDARD.encode(credentials)))))
}

/// Decodes percent escapes. A `%` that two hexadecimal digits do not follow is kept.
fn percent_decoded(text: &str) -> Vec<u8> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut left = text.as_bytes();
    while let Some((&first, rest)) = left.split_first() {
        let digit = |at: usize| rest.get(at).and_then(|&digit| char::from(digit).to_digit(16)).and_then(|digit| u8::try_from(digit).ok());
        let (byte, after) = match (first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => (high * 16 + low, rest.get(2..).unwrap_or_default()),
            _ => (first, rest),
        };
        decoded.push(byte);
        left = after;
    }
    decoded
}

impl fmt::Display for AddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed => f.write_str("is not of the form http://name:port or http://user:password@name:port"),
            Self::Scheme(scheme) => write!(f, "has the scheme {scheme}: http:// and, with a TLS feature, https:// are supported"),
            Self::NotAscii => f.write_str("has a name that is not ASCII: write it in punycode (http://xn--...:port)"),
            Self::Delimiter => f.write_str("has a /, ? or # before the @: write it as %2F, %3F or %23 in user and password"),
            Self::ColonInUser => f.write_str("has a colon in the user, which is not allowed: write http://user:password@name:port"),
            Self::ControlCharacter => {
                f.write_str("has a control character in user or password, which is not allowed: write http://user:password@name:port")
            }
        }
    }
}

impl fmt::Debug for Address {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Address").field("uri", &self.uri).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> (String, Option<String>) {
        let address = Address::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"));
        let credentials = address.authorization().map(|value| {
            let credentials = STANDARD.decode(value.strip_prefix("Basic ").unwrap()).unwrap();
            String::from_utf8_lossy(&credentials).into_owned()
        });
        (address.uri().to_string(), credentials)
    }

    #[test]
    fn address_has_optional_scheme_port_and_blanks() {
        for (text, uri) in [
            ("http://127.0.0.1:3128", "http://127.0.0.1:3128/"),
            ("http://127.0.0.1:3128 ", "http://127.0.0.1:3128/"),
            ("\t http://proxy:3128/\r\n", "http://proxy:3128/"),
            ("proxy:3128", "http://proxy:3128/"),
            ("proxy", "http://proxy/"),
            ("my_proxy.corp.example", "http://my_proxy.corp.example/"),
            ("HTTP://Proxy:3128", "http://Proxy:3128/"),
            ("[fd00::1]:3128", "http://[fd00::1]:3128/"),
            ("http://[::1]", "http://[::1]/"),
        ] {
            assert_eq!(parsed(text), (uri.to_owned(), None));
        }
    }

    #[test]
    fn user_and_password_may_hold_any_printable_character() {
        for (user_info, credentials) in [
            ("user:p%40ss", "user:p@ss"),
            ("user:p^ss", "user:p^ss"),
            ("DOM\\user:p^ss", "DOM\\user:p^ss"),
            ("DOM%5cuser:p%5Ess", "DOM\\user:p^ss"),
            ("us er:p|s s", "us er:p|s s"),
            ("user:p@ss", "user:p@ss"),
            ("user:p%2Fs%3fs%23s", "user:p/s?s#s"),
            ("user:a:b", "user:a:b"),
            ("user:100%", "user:100%"),
            ("user:%zz%4", "user:%zz%4"),
            ("user:{\"<>`}", "user:{\"<>`}"),
            ("user", "user:"),
            (":token", ":token"),
            ("user+tag:a+b", "user+tag:a+b"),
            ("j\u{fc}rgen:stra\u{df}e", "j\u{fc}rgen:stra\u{df}e"),
            ("user:%E2%82%AC", "user:\u{20ac}"),
        ] {
            assert_eq!(parsed(&format!("http://{user_info}@proxy:3128")), ("http://proxy:3128/".to_owned(), Some(credentials.to_owned())));
        }
        assert_eq!(parsed("DOM\\user:p^ss@proxy:3128").1.unwrap(), "DOM\\user:p^ss");
        assert_eq!(parsed("http://@proxy:3128").1, None);
        assert_eq!(parsed("http://:@proxy:3128").1, None);
    }

    #[test]
    fn unusable_addresses_are_rejected() {
        for text in [
            "",
            " ",
            "\"http://127.0.0.1:3128\"",
            "\"proxy:3128\"",
            "'http://user:hush@proxy:3128'",
            "\"http://user:hush@proxy:3128",
            "http://",
            "http:proxy:3128",
            "http:/proxy:3128",
            "//proxy:3128",
            "http://user:hush@",
            "http://proxy:",
            "http://proxy:0",
            "http://proxy:65536",
            "http://proxy:+1",
            "http://proxy:3128/path",
            "http://proxy:3128?query",
            "http://proxy:3128#fragment",
            "http://pro xy:3128",
            "http://fd00::1",
            "http://[fd00::1",
            "http://[fd00::1]x",
            "http://[proxy]:1",
            "http://proxy,other:3128",
            "http://user:hush@proxy:3128\r\nx: y",
            "gopher://proxy:70",
            "hush://x@proxy:3128",
        ] {
            assert_eq!(Address::parse(text).unwrap_err(), AddressError::Malformed, "{text}");
        }
        assert_eq!(Address::parse("SOCKS5://127.0.0.1:1").unwrap_err(), AddressError::Scheme("socks5"));
        assert_eq!(Address::parse("http://m\u{fc}nchen.example:1").unwrap_err(), AddressError::NotAscii);
        for text in ["http://proxy:3128/@other", "http://user:hu/sh@proxy", "proxy?@other", "http://user:#hush@proxy", "//a@b"] {
            assert_eq!(Address::parse(text).unwrap_err(), AddressError::Delimiter, "{text}");
        }
        assert_eq!(Address::parse("http://a%3Ab:hush@proxy").unwrap_err(), AddressError::ColonInUser);
        assert_eq!(Address::parse("http://a:hush%0d%0a@proxy").unwrap_err(), AddressError::ControlCharacter);
    }

    #[test]
    fn debug_does_not_show_credentials() {
        let text = format!("{:?}", Address::parse("http://user:hush@proxy:3128").unwrap());
        assert!(text.contains("proxy:3128") && !text.contains("hush") && !text.contains("dXNlcj"), "{text}");
    }
}
