//! `Host`: the validated setting `host`.

use std::net::IpAddr;

use ureq::http::Uri;
use ureq::http::uri::{Authority, Parts, Scheme};

use super::text::{before, contains, is_ascii, is_same, rsplit_once, split_once, without_brackets};
use crate::error::Error;
use crate::redact::excerpt;

/// The host of the service: scheme, name and port. The setting must not contain anything else.
#[derive(Debug, Clone)]
pub(crate) struct Host {
    text: String,
    scheme: Scheme,
    authority: Authority,
}

impl Host {
    /// Parses the setting `host`. Plain `http://` is accepted only for loopback, or with `allow_plain_http`.
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, Error> {
        if text.is_empty() {
            return Err(Error::config("host is empty: write https://name or https://name:port"));
        }
        // The error does not show the text: the part before the @ may be a password.
        if contains(text, &['@']) {
            return Err(Error::config("host contains credentials: pass them to credentials()"));
        }
        if text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(Error::config("host contains a space or a control character: write https://name or https://name:port"));
        }
        let (_, after_scheme) = split_once(text, "://").unwrap_or(("", text));
        if !is_ascii(before(after_scheme, &['/', '?', '#'])) {
            return Err(Error::config(format!("host {text:?} is not ASCII: write an international name in punycode (https://xn--...)")));
        }
        let malformed = || Error::config(format!("host {text:?} is not of the form https://name or https://name:port"));
        if contains(text, &['?', '#']) {
            return Err(Error::config("host contains a query or fragment: write only https://name or https://name:port"));
        }
        if excerpt::find("://", text).is_none() {
            return Err(Error::config(format!("host {text:?} has no scheme: write it like https://name or https://name:port")));
        }
        let parts = text.parse::<Uri>().map_err(|_| malformed())?.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(malformed());
        };
        if parts.path_and_query.is_some_and(|path| path.as_str() != "/") {
            return Err(Error::config(format!("host {text:?} contains a path: write only https://name or https://name:port")));
        }
        if authority.host().is_empty() || !has_valid_port(&authority) {
            return Err(malformed());
        }
        let host = Self { text: format!("{scheme}://{authority}"), scheme, authority };
        match host.scheme.as_str() {
            "https" if cfg!(any(feature = "rustls", feature = "native-tls")) => Ok(host),
            "https" => Err(Error::config(format!("host {text:?} needs TLS: build authing with the feature rustls or native-tls"))),
            "http" if allow_plain_http || host.is_loopback() => Ok(host),
            "http" => Err(Error::config(format!(
                "host {text:?} would receive the access key unencrypted: use https://, or set allow_plain_http(true) if the network is trusted"
            ))),
            other => Err(Error::config(format!("host {text:?} has the scheme {other}: https:// and http:// are allowed"))),
        }
    }

    /// Returns `https://name:port` as it was given, without a trailing slash.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// Returns the name or IP address, without brackets.
    pub(super) fn name(&self) -> &str {
        without_brackets(self.authority.host())
    }

    pub(super) fn port(&self) -> u16 {
        self.authority.port_u16().unwrap_or_else(|| default_port(Some(&self.scheme)))
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// Whether the host is this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(self.authority.host())
    }

    /// Returns the URI of a path on this host, or `None` if the path contains a character that is not allowed.
    pub(crate) fn uri(&self, path_and_query: String) -> Option<Uri> {
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path_and_query.try_into().ok()?);
        Uri::from_parts(parts).ok()
    }

    /// Returns the path of a redirect target on this host, or `None` for a target elsewhere.
    ///
    /// `from` is the path of the request; a `Location` without a leading slash is relative to its folder.
    pub(crate) fn path_of_redirect(&self, from: &str, location: &str) -> Option<String> {
        // Browsers read a backslash as a slash, other programs do not, so the target is ambiguous.
        if contains(location, &['\\']) {
            return None;
        }
        let has_scheme = contains(before(location, &['/', '?', '#']), &[':']);
        if location.starts_with("//") || has_scheme {
            let absolute = match location.strip_prefix("//") {
                Some(rest) => format!("{}://{rest}", self.scheme),
                None => location.to_owned(),
            };
            let target: Uri = absolute.parse().ok()?;
            // `Uri` returns the path `/` for a target without a path.
            let path = target.query().map_or_else(|| target.path().to_owned(), |query| format!("{}?{query}", target.path()));
            return self.is_same(&target).then_some(path);
        }
        let path = before(from, &['?', '#']);
        let location = before(location, &['#']);
        match location.chars().next() {
            None => None,
            Some('/') => Some(location.to_owned()),
            Some('?') => Some(format!("{path}{location}")),
            Some(_) => Some(format!("{}/{location}", rsplit_once(path, '/').map_or("", |(folder, _)| folder))),
        }
    }

    fn is_same(&self, other: &Uri) -> bool {
        let default_port = default_port(Some(&self.scheme));
        let Some(authority) = other.authority() else {
            return false;
        };
        other.scheme() == Some(&self.scheme)
            && !contains(authority.as_str(), &['@'])
            && has_valid_port(authority)
            && is_same(authority.host(), self.authority.host())
            && authority.port_u16().unwrap_or(default_port) == self.authority.port_u16().unwrap_or(default_port)
    }
}

/// Returns the port of an address without a port.
pub(super) fn default_port(scheme: Option<&Scheme>) -> u16 {
    if scheme == Some(&Scheme::HTTPS) { 443 } else { 80 }
}

/// Whether a name or IP address is this machine.
pub(super) fn is_loopback(name: &str) -> bool {
    let name = without_brackets(name);
    is_localhost(name) || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether a name is `localhost` or a subdomain of it. The crate resolves these names itself, to loopback addresses.
pub(super) fn is_localhost(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let is_label = |label: &str| is_same(label, "localhost");
    rsplit_once(name, '.').map_or_else(|| is_label(name), |(below, label)| !below.is_empty() && is_label(label))
}

/// Returns an address for an error text: on one line, without credentials, query and fragment.
pub(super) fn without_secrets(address: &str) -> String {
    let place = before(address, &['?', '#']);
    let (scheme, rest) = split_once(place, "//").unwrap_or(("", place));
    let (authority, path) = rest.split_at(before(rest, &['/']).len());
    match rsplit_once(authority, '@') {
        Some((_, name)) => excerpt::single_line(&format!("{scheme}//{name}{path}")),
        None => excerpt::single_line(place),
    }
}

/// Whether the port is missing or valid. `Authority` reads `:99999` and `:` as no port.
pub(super) fn has_valid_port(authority: &Authority) -> bool {
    let after_credentials = rsplit_once(authority.as_str(), '@').map_or(authority.as_str(), |(_, after)| after);
    match after_credentials.strip_prefix(authority.host()).map(|port| port.strip_prefix(':').unwrap_or(port)) {
        Some("") => !after_credentials.ends_with(':'),
        Some(port) => port.bytes().all(|digit| digit.is_ascii_digit()) && authority.port_u16().is_some_and(|port| port != 0),
        None => false,
    }
}

#[cfg(test)]
mod properties;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    fn host_is_scheme_name_and_port() {
        for good in ["https://api.authing.cn", "https://api.authing.cn/", "https://a:8443", "https://[::1]:8443", "HTTPS://A.EXAMPLE"] {
            Host::parse(good, false).unwrap_or_else(|error| panic!("{good}: {error}"));
        }
        let bad = [
            "",
            "api.authing.cn",
            "https://",
            "https://u:hush@a",
            "https://a/path",
            "https://a/?q",
            "https://a#f",
            "https://a:0",
            "https://a:99999",
            "https://a:",
            "https://a:+1",
            "https://a b",
            "https://a\r\nx: y",
            "ftp://a",
            "http://a",
            "https://münchen.example",
        ];
        for host in bad {
            let error = Host::parse(host, false).expect_err(host).to_string();
            assert!(error.starts_with("host ") && !error.contains("hush"), "{host}: {error}");
        }
    }

    #[test]
    fn non_ascii_host_gets_the_hint_to_use_punycode() {
        let texts = [
            "https://m\u{fc}nchen.example",
            "http://m\u{fc}nchen.example:8080/",
            "m\u{fc}nchen.example",
            "https://\u{4f8b}\u{5b50}.\u{4e2d}\u{56fd}/",
            "https://sso\u{3002}example.com",
            "https://sso.ex\u{430}mple.com",
            "https://\u{1f600}.example",
            "https://sso.example\u{200b}",
        ];
        for text in texts {
            let error = Host::parse(text, true).unwrap_err().to_string();
            assert!(
                error.starts_with("host \"") && error.ends_with(" is not ASCII: write an international name in punycode (https://xn--...)"),
                "{error}"
            );
        }
        assert!(Host::parse("http://xn--mnchen-3ya.example", true).is_ok());
        for text in ["https://sso.example/\u{fc}", "https://sso.example#\u{fc}"] {
            let error = Host::parse(text, true).unwrap_err().to_string();
            assert!(!error.contains("punycode"), "{error}");
        }
    }

    #[test]
    fn plain_http_is_limited_to_loopback_unless_allowed() {
        for loopback in [
            "http://localhost:1",
            "http://LocalHost.",
            "http://sso.localhost:1",
            "http://127.0.0.1:1",
            "http://127.9.9.9",
            "http://[::1]:1",
        ] {
            assert!(Host::parse(loopback, false).is_ok(), "{loopback}");
        }
        for other in [
            "http://127.0.0.1.example.com",
            "http://localhost.example.com",
            "http://notlocalhost",
            "http://.localhost",
            "http://a.localhost..",
        ] {
            assert!(Host::parse(other, false).is_err(), "{other}");
        }
        assert!(Host::parse("http://gateway:8080", true).is_ok());
    }

    #[test]
    fn redirect_stays_on_the_host_or_is_rejected() {
        let host = Host::parse("http://localhost:8080", false).unwrap();
        let to = |location| host.path_of_redirect("/api/v3/get-webhook?webhookId=1", location);
        assert_eq!(to("/x?y").as_deref(), Some("/x?y"));
        assert_eq!(to("/new?next=https://example.com/").as_deref(), Some("/new?next=https://example.com/"));
        assert_eq!(to("other").as_deref(), Some("/api/v3/other"));
        assert_eq!(to("?a=1#f").as_deref(), Some("/api/v3/get-webhook?a=1"));
        assert_eq!(to("http://LOCALHOST:8080/x").as_deref(), Some("/x"));
        assert_eq!(to("//localhost:8080/x").as_deref(), Some("/x"));
        assert_eq!(to("http://localhost:8080").as_deref(), Some("/"));
        assert_eq!(to("http://localhost:8080?x").as_deref(), Some("/?x"));
        for elsewhere in [
            "http://localhost/x",
            "https://localhost:8080/x",
            "//evil.example/x",
            "http://u@localhost:8080/",
            "http://localhost:8080@evil.example/",
            "javascript:1",
            "\\\\evil.example\\x",
            "",
        ] {
            assert_eq!(to(elsewhere), None, "{elsewhere}");
        }
        // An invalid port is not treated as the default port.
        let host = Host::parse("http://localhost", false).unwrap();
        for (location, path) in
            [("http://localhost:80/x", Some("/x")), ("http://localhost:99999/x", None), ("http://localhost:80a/x", None)]
        {
            assert_eq!(host.path_of_redirect("/", location).as_deref(), path, "{location}");
        }
    }
}
