//! The proxy of a client, from the setting or the environment.

use std::ffi::OsString;
use std::fmt;
use std::sync::Arc;

use ureq::http::Uri;

use super::error::ignore;
use super::host::{Host, is_loopback};
use super::no_proxy::is_excepted;
use super::proxy_address::{Address, AddressError};
use crate::error::Error;
use crate::redact::Secret;

/// Reads an environment variable.
pub(super) type ReadVariable<'a> = &'a dyn Fn(&str) -> Option<OsString>;

/// An HTTP proxy and where it was configured.
#[derive(Debug)]
pub(super) struct Proxy {
    pub(super) address: Address,
    pub(super) origin: Origin,
}

/// Where a proxy was configured: errors name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// `ClientBuilder::proxy`.
    Setting,
    /// An environment variable.
    Variable(&'static str),
}

/// The proxy of the builder, else the one of the environment for `host`.
pub(super) fn choose(setting: Option<&Secret>, host: &Host, read: ReadVariable<'_>) -> Result<Option<Arc<Proxy>>, Error> {
    let Some(setting) = setting else {
        return Ok(from_environment(host, read)?.map(Arc::new));
    };
    let proxy = Proxy::new(setting.expose(), Origin::Setting)?;
    if !host.is_https() && !is_loopback(proxy.address.name()) {
        log::warn!("the host is reached without TLS through a proxy on another machine: the access key can be read on the network");
    }
    Ok(Some(Arc::new(proxy)))
}

/// The proxy that the environment sets for `host`. Only the variable that applies is read.
fn from_environment(host: &Host, read: ReadVariable<'_>) -> Result<Option<Proxy>, Error> {
    if host.is_loopback() {
        return Ok(None);
    }
    let is_cgi = || read("REQUEST_METHOD").is_some();
    let names: &[&'static str] = match host.is_https() {
        true => &["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"],
        // In a CGI program a client sets HTTP_PROXY by its header `Proxy`.
        false if is_cgi() => &["http_proxy", "all_proxy", "ALL_PROXY"],
        false => &["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"],
    };
    let Some((name, value)) = first_set(names, read) else {
        return Ok(None);
    };
    if first_set(&["no_proxy", "NO_PROXY"], read).is_some_and(|(_, list)| is_excepted(&list.to_string_lossy(), host.name(), host.port())) {
        return Ok(None);
    }
    let origin = Origin::Variable(name);
    let value = value.into_string().map_err(|_| Error::config(format!("{origin} is not valid UTF-8")))?;
    Proxy::new(&value, origin).map(Some)
}

/// The first variable that has a value. As in curl, an empty one counts as unset.
fn first_set(names: &[&'static str], read: ReadVariable<'_>) -> Option<(&'static str, OsString)> {
    let is_blank = |value: &OsString| value.to_str().is_some_and(|value| value.trim().is_empty());
    names.iter().find_map(|name| read(name).filter(|value| !is_blank(value)).map(|value| (*name, value)))
}

impl Proxy {
    fn new(text: &str, origin: Origin) -> Result<Self, Error> {
        // The error never shows the value, which may hold a password.
        let address = Address::parse(text).map_err(|error: AddressError| Error::config(format!("{origin} {error}")))?;
        Ok(Self { address, origin })
    }

    /// `http://name:port`, without user and password.
    pub(super) fn uri(&self) -> &Uri {
        self.address.uri()
    }

    /// The address for ureq, which then leaves name resolution of the target to the proxy.
    pub(super) fn to_ureq(&self) -> Result<ureq::Proxy, Error> {
        ureq::Proxy::new(&self.uri().to_string()).map_err(|error| {
            ignore(error);
            Error::config(format!("{} {}", self.origin, AddressError::Malformed))
        })
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Setting => "proxy",
            Self::Variable(name) => name,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(host: &str, variables: &[(&str, &str)]) -> Result<Option<String>, String> {
        let read = |name: &str| variables.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value));
        let host = Host::parse(host, true).unwrap();
        match choose(None, &host, &read) {
            Ok(proxy) => Ok(proxy.map(|proxy| proxy.uri().to_string())),
            Err(error) => Err(error.to_string()),
        }
    }

    fn proxy_of(host: &str, variables: &[(&str, &str)]) -> Option<String> {
        chosen(host, variables).unwrap_or_else(|error| panic!("{variables:?}: {error}"))
    }

    const ALL: [(&str, &str); 6] = [
        ("https_proxy", "http://a:1"),
        ("HTTPS_PROXY", "http://b:1"),
        ("http_proxy", "http://c:1"),
        ("HTTP_PROXY", "http://d:1"),
        ("all_proxy", "http://e:1"),
        ("ALL_PROXY", "http://f:1"),
    ];

    #[test]
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    fn https_host_uses_https_proxy_then_all_proxy() {
        let first = |without: &[&str]| {
            let left: Vec<_> = ALL.into_iter().filter(|(name, _)| !without.contains(name)).collect();
            proxy_of("https://service.example", &left)
        };
        assert_eq!(first(&[]).unwrap(), "http://a:1/");
        assert_eq!(first(&["https_proxy"]).unwrap(), "http://b:1/");
        assert_eq!(first(&["https_proxy", "HTTPS_PROXY"]).unwrap(), "http://e:1/");
        assert_eq!(first(&["https_proxy", "HTTPS_PROXY", "all_proxy"]).unwrap(), "http://f:1/");
        assert_eq!(first(&["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]), None);
    }

    #[test]
    fn http_host_uses_http_proxy_then_all_proxy() {
        let first = |without: &[&str], cgi: bool| {
            let mut left: Vec<_> = ALL.into_iter().filter(|(name, _)| !without.contains(name)).collect();
            left.extend(cgi.then_some(("REQUEST_METHOD", "GET")));
            proxy_of("http://service.example", &left)
        };
        for cgi in [false, true] {
            assert_eq!(first(&[], cgi).unwrap(), "http://c:1/");
            assert_eq!(first(&["http_proxy"], cgi).unwrap(), if cgi { "http://e:1/" } else { "http://d:1/" });
            assert_eq!(first(&["http_proxy", "HTTP_PROXY"], cgi).unwrap(), "http://e:1/");
            assert_eq!(first(&["http_proxy", "HTTP_PROXY", "all_proxy"], cgi).unwrap(), "http://f:1/");
            assert_eq!(first(&["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"], cgi), None);
        }
    }

    #[test]
    fn variables_that_do_not_apply_are_not_read() {
        let host = "http://service.example";
        let unusable = "socks5://127.0.0.1:7890";
        assert_eq!(proxy_of(host, &[("HTTPS_PROXY", unusable), ("https_proxy", "\"")]), None);
        assert_eq!(
            proxy_of(host, &[("http_proxy", "http://a:1"), ("HTTP_PROXY", unusable), ("ALL_PROXY", unusable)]).unwrap(),
            "http://a:1/"
        );
        assert_eq!(proxy_of("http://localhost:1", &[("http_proxy", unusable)]), None);
        assert_eq!(proxy_of("http://127.0.0.1:1", &[("ALL_PROXY", "http://a:1")]), None);
        assert_eq!(proxy_of("http://[::1]:1", &[("ALL_PROXY", "http://a:1")]), None);
        assert_eq!(proxy_of(host, &[("ALL_PROXY", unusable), ("no_proxy", "service.example")]), None);
    }

    #[test]
    fn empty_variables_count_as_unset() {
        for empty in ["", " ", "\t\n"] {
            let variables = [("http_proxy", empty), ("HTTP_PROXY", empty), ("all_proxy", "http://e:1")];
            assert_eq!(proxy_of("http://service.example", &variables).unwrap(), "http://e:1/");
            assert_eq!(proxy_of("http://service.example", &variables[..2]), None);
            let variables = [("http_proxy", "http://a:1"), ("no_proxy", empty), ("NO_PROXY", "service.example")];
            assert_eq!(proxy_of("http://service.example", &variables), None);
        }
    }

    #[test]
    fn lower_case_no_proxy_wins() {
        let variables = [("http_proxy", "http://a:1"), ("no_proxy", "other.example"), ("NO_PROXY", "service.example")];
        assert!(proxy_of("http://service.example", &variables).is_some());
    }

    #[test]
    fn unusable_proxy_is_an_error_that_names_the_variable() {
        for (name, value) in ALL.map(|(name, _)| name).into_iter().filter(|name| !name.contains(['s', 'S'])).flat_map(|name| {
            ["socks5://user:hush@127.0.0.1:7890", "\"http://user:hush@proxy:3128\"", "http://user:hush@proxy:port", "ftp://hush"]
                .map(|value| (name, value))
        }) {
            let error = chosen("http://service.example", &[(name, value)]).unwrap_err();
            assert!(error.starts_with(&format!("{name} ")) && error.contains("http://"), "{error}");
            assert!(!error.contains("hush"), "{error}");
        }
        let error = chosen("http://service.example", &[("ALL_PROXY", "socks5h://127.0.0.1:1")]).unwrap_err();
        assert_eq!(error, "ALL_PROXY has the scheme socks5h: http:// and, with a TLS feature, https:// are supported");
    }

    #[test]
    #[cfg(unix)]
    fn invalid_utf8_is_an_error_only_in_the_variable_that_applies() {
        use std::os::unix::ffi::OsStringExt;
        let read = |invalid: &'static str| {
            move |name: &str| (name == invalid).then(|| OsString::from_vec(b"http://user:hush\xff@proxy:3128".to_vec()))
        };
        let host = Host::parse("http://service.example", true).unwrap();
        let error = choose(None, &host, &read("HTTP_PROXY")).unwrap_err();
        assert_eq!(error.to_string(), "HTTP_PROXY is not valid UTF-8");
        assert!(choose(None, &host, &read("HTTPS_PROXY")).unwrap().is_none());
        assert!(choose(None, &host, &read("NO_PROXY")).unwrap().is_none());
    }

    #[test]
    fn proxy_setting_wins_over_the_environment() {
        let host = Host::parse("http://service.example", true).unwrap();
        let read = |_: &str| Some(OsString::from("socks5://127.0.0.1:1"));
        let proxy = choose(Some(&Secret::from(" proxy:3128 ".to_owned())), &host, &read).unwrap().unwrap();
        assert_eq!((proxy.uri().to_string().as_str(), proxy.origin), ("http://proxy:3128/", Origin::Setting));
        for empty in ["", " "] {
            let error = choose(Some(&Secret::from(empty.to_owned())), &host, &read).unwrap_err();
            assert!(error.to_string().starts_with("proxy is not of the form http://name:port"), "{error}");
        }
    }
}
