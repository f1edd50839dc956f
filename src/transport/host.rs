//! The one host that a client talks to, checked once.

use std::net::IpAddr;

use ureq::http::Uri;
use ureq::http::uri::{Authority, Parts, Scheme};

use crate::error::Error;
use crate::redact::excerpt;

/// Scheme, name and port: nothing else may stand in the setting.
#[derive(Debug, Clone)]
pub(crate) struct Host {
    text: String,
    scheme: Scheme,
    authority: Authority,
}

impl Host {
    /// Reads the setting `host`; plain http only to loopback, unless the caller allows it.
    pub(crate) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, Error> {
        if text.is_empty() {
            return Err(Error::config("host is empty: write https://name or https://name:port"));
        }
        // Shown in no text: what stands before the @ may be a password.
        if text.contains('@') {
            return Err(Error::config("host has credentials in it: give them to credentials()"));
        }
        if text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(Error::config("host has a space or a control character in it: write https://name or https://name:port"));
        }
        let (_, after_scheme) = text.split_once("://").unwrap_or(("", text));
        if after_scheme.split(['/', '?', '#']).next().is_some_and(|place| !place.is_ascii()) {
            return Err(Error::config(format!("host {text:?} is not ASCII: write an international name in punycode (https://xn--...)")));
        }
        let malformed = || Error::config(format!("host {text:?} is not of the form https://name or https://name:port"));
        if text.contains(['?', '#']) {
            return Err(Error::config("host has a query or fragment in it: write only https://name or https://name:port"));
        }
        if excerpt::find("://", text).is_none() {
            return Err(Error::config(format!("host {text:?} has no scheme: write it like https://name or https://name:port")));
        }
        let parts = text.parse::<Uri>().map_err(|_| malformed())?.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(malformed());
        };
        if parts.path_and_query.is_some_and(|path| path.as_str() != "/") {
            return Err(Error::config(format!("host {text:?} has a path in it: write only https://name or https://name:port")));
        }
        if authority.host().is_empty() || !has_sound_port(&authority) {
            return Err(malformed());
        }
        let host = Self { text: format!("{scheme}://{authority}"), scheme, authority };
        match host.scheme.as_str() {
            "https" if cfg!(any(feature = "rustls", feature = "native-tls")) => Ok(host),
            "https" => Err(Error::config(format!("host {text:?} needs TLS: build authing with the feature rustls or native-tls"))),
            "http" if allow_plain_http || host.is_loopback() => Ok(host),
            "http" => Err(Error::config(format!(
                "host {text:?} would get the access key in clear text: use https://, or allow_plain_http(true) where the network is trusted"
            ))),
            other => Err(Error::config(format!("host {text:?} has the scheme {other}: https:// and http:// are allowed"))),
        }
    }

    /// `https://name:port`, as it was given, without a trailing slash.
    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    /// The name or IP address, without brackets.
    pub(super) fn name(&self) -> &str {
        self.authority.host().trim_matches(['[', ']'])
    }

    pub(super) fn port(&self) -> u16 {
        self.authority.port_u16().unwrap_or_else(|| default_port(Some(&self.scheme)))
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// Whether what is sent there stays on this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(self.authority.host())
    }

    /// The address of a path on this host, `None` where the path has a character in it that none can have.
    pub(crate) fn uri(&self, path_and_query: String) -> Option<Uri> {
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(path_and_query.try_into().ok()?);
        Uri::from_parts(parts).ok()
    }

    /// Where a redirect leads: a path on this host, or `None` for any other place.
    ///
    /// `from` is the path that was redirected; a `Location` without a leading slash is relative to its folder.
    pub(crate) fn path_of_redirect(&self, from: &str, location: &str) -> Option<String> {
        // Browsers and servers disagree about what a backslash is.
        if location.contains('\\') {
            return None;
        }
        let has_scheme = location.split(['/', '?', '#']).next().is_some_and(|start| start.contains(':'));
        if location.starts_with("//") || has_scheme {
            let absolute = match location.strip_prefix("//") {
                Some(rest) => format!("{}://{rest}", self.scheme),
                None => location.to_owned(),
            };
            let target: Uri = absolute.parse().ok()?;
            // Its path is `/` where there is none, also before a query.
            let path = target.query().map_or_else(|| target.path().to_owned(), |query| format!("{}?{query}", target.path()));
            return self.is_same(&target).then_some(path);
        }
        let path = from.split(['?', '#']).next().unwrap_or("/");
        let location = location.split('#').next().unwrap_or_default();
        match location.chars().next() {
            None => None,
            Some('/') => Some(location.to_owned()),
            Some('?') => Some(format!("{path}{location}")),
            Some(_) => Some(format!("{}/{location}", path.rsplit_once('/').map_or("", |(folder, _)| folder))),
        }
    }

    fn is_same(&self, other: &Uri) -> bool {
        let default_port = default_port(Some(&self.scheme));
        let Some(authority) = other.authority() else {
            return false;
        };
        other.scheme() == Some(&self.scheme)
            && !authority.as_str().contains('@')
            && has_sound_port(authority)
            && authority.host().eq_ignore_ascii_case(self.authority.host())
            && authority.port_u16().unwrap_or(default_port) == self.authority.port_u16().unwrap_or(default_port)
    }
}

/// The port of an address that names none.
pub(super) fn default_port(scheme: Option<&Scheme>) -> u16 {
    if scheme == Some(&Scheme::HTTPS) { 443 } else { 80 }
}

/// Whether connections to a name or an IP address stay on this machine.
pub(super) fn is_loopback(name: &str) -> bool {
    let name = name.trim_matches(['[', ']']);
    is_localhost(name) || name.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Whether a name is `localhost` or below it. The crate resolves these names itself, to loopback addresses.
pub(super) fn is_localhost(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    let is_label = |label: &str| label.eq_ignore_ascii_case("localhost");
    name.rsplit_once('.').map_or_else(|| is_label(name), |(below, label)| !below.is_empty() && is_label(label))
}

/// An address for a text: on one line, without the credentials, the query and the fragment that may be in it.
pub(super) fn without_secrets(address: &str) -> String {
    let place = address.split(['?', '#']).next().unwrap_or_default();
    let (scheme, rest) = place.split_once("//").map_or(("", place), |(scheme, rest)| (scheme, rest));
    let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    match authority.rsplit_once('@') {
        Some((_, name)) => excerpt::single_line(&format!("{scheme}//{name}{path}")),
        None => excerpt::single_line(place),
    }
}

/// Whether the port is left out, or one that there is. The type takes `:99999` and `:` for none.
pub(super) fn has_sound_port(authority: &Authority) -> bool {
    let after_credentials = authority.as_str().rsplit('@').next().unwrap_or_default();
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
        // What is no port is not the port of a host that names none.
        let host = Host::parse("http://localhost", false).unwrap();
        for (location, path) in
            [("http://localhost:80/x", Some("/x")), ("http://localhost:99999/x", None), ("http://localhost:80a/x", None)]
        {
            assert_eq!(host.path_of_redirect("/", location).as_deref(), path, "{location}");
        }
    }
}
