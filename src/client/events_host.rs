//! The settings of event subscriptions: their host and their access key.

use std::fmt;

use super::builder::Settings;
use super::{ManagementClient, Platform};
use crate::auth::{AccessKey, Credentials, CredentialsKind};
use crate::error::Error;
use crate::transport::Limits;
use crate::transport::host::Host;
use crate::transport::upgrade::UpgradeOptions;

/// The settings that a client needs to subscribe to events.
pub(crate) struct EventSettings {
    address: EventsAddress,
    /// The setting `events_credentials`. Without it, the key of the calls is used: no second copy of its secret is kept.
    key: Option<AccessKey>,
    /// The scheme before the access key ID in `authorization`.
    pub(crate) scheme: &'static str,
    pub(crate) upgrade: UpgradeOptions,
    /// In bytes.
    pub(crate) max_message_size: u64,
}

/// The host of the event service.
#[derive(Clone)]
pub(super) enum EventsAddress {
    Given(EventsHost),
    /// The public event service, as text: a build without TLS cannot use it.
    Public(&'static str),
    /// No event service is known for the host of the calls, a private deployment.
    Missing(String),
}

/// The validated setting `events_host`.
#[derive(Debug, Clone)]
pub(crate) struct EventsHost {
    pub(crate) host: Host,
    /// In front of the path of subscriptions: empty, or with a slash at the start and none at the end.
    pub(crate) path: String,
}

impl ManagementClient {
    /// The settings of event subscriptions, and the limits and retries of their first connection.
    pub(crate) fn events(&self) -> (&EventSettings, Limits, u32) {
        (&self.parts.events, Limits { timeout: self.timeout, until: self.deadline() }, self.parts.max_retries)
    }

    /// The access key of event subscriptions.
    pub(crate) fn events_key(&self) -> Result<&AccessKey, Error> {
        let key = self.parts.events.key.as_ref().or_else(|| self.parts.auth.access_key());
        key.ok_or_else(|| Error::config("subscribe needs an access key, and this client has an access token: set events_credentials()"))
    }
}

impl EventSettings {
    pub(super) fn of(settings: &Settings) -> Result<Self, Error> {
        let (address, given) = settings.events.clone();
        let key = match given.map(Credentials::into_kind) {
            None => None,
            Some(CredentialsKind::AccessKey(key)) => Some(key),
            #[cfg(feature = "signature")]
            Some(CredentialsKind::Signature(key)) => Some(key),
            Some(CredentialsKind::AccessToken { .. }) => {
                return Err(Error::config("events_credentials is an access token: subscriptions need Credentials::access_key"));
            }
        };
        if let Some(key) = &key {
            key.check("events_credentials()")?;
        }
        let upgrade = UpgradeOptions::of(&settings.transport);
        let max_message_size = settings.transport.max_response_size;
        Ok(Self { address, key, scheme: settings.platform.signature_scheme(), upgrade, max_message_size })
    }

    /// The host, which a private deployment needs as a setting.
    pub(crate) fn host(&self) -> Result<EventsHost, Error> {
        match &self.address {
            EventsAddress::Given(host) => Ok(host.clone()),
            EventsAddress::Public(text) => EventsHost::parse(text, false),
            EventsAddress::Missing(host) => Err(Error::config(format!(
                "events_host is not set: {host} is a private deployment, whose event service has a separate host: \
                 set events_host(\"wss://name\") or AUTHING_EVENTS_HOST"
            ))),
        }
    }
}

impl fmt::Debug for EventSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EventSettings")
    }
}

impl EventsAddress {
    /// The event service that belongs to the host of the calls.
    pub(super) fn of_service(host: &Host) -> Self {
        let text = host.as_str();
        let is_of = |platform: Platform| text.eq_ignore_ascii_case(platform.host());
        match () {
            () if is_of(Platform::Authing) => Self::Public("wss://openevent.authing.cn"),
            () if is_of(Platform::GenAuth) => Self::Public("wss://openevent.genauth.ai"),
            () => Self::Missing(text.to_owned()),
        }
    }
}

impl EventsHost {
    /// Parses the setting `events_host`. Plain `ws://` is accepted only for loopback, or with `allow_plain_http`.
    pub(super) fn parse(text: &str, allow_plain_http: bool) -> Result<Self, Error> {
        const FORM: &str = "write wss://name, wss://name:port or wss://name/path";
        if text.is_empty() {
            return Err(Error::config(format!("events_host is empty: {FORM}")));
        }
        // The error does not show the text: the part before the @ may be a password.
        if text.contains('@') {
            return Err(Error::config("events_host contains credentials: pass them to credentials()"));
        }
        if text.chars().any(|c| c.is_control() || c.is_whitespace()) {
            return Err(Error::config(format!("events_host contains a space or a control character: {FORM}")));
        }
        if text.contains(['?', '#']) {
            return Err(Error::config(format!("events_host contains a query or fragment: {FORM}")));
        }
        let Some((scheme, rest)) = text.split_once("://") else {
            return Err(Error::config(format!("events_host {text:?} has no scheme: {FORM}")));
        };
        let http_scheme = match scheme.to_ascii_lowercase().as_str() {
            "wss" => "https",
            "ws" => "http",
            other => return Err(Error::config(format!("events_host {text:?} has the scheme {other}: wss:// and ws:// are allowed"))),
        };
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let host = Host::parse(&format!("{http_scheme}://{authority}"), true);
        let host = host.map_err(|error| match http_scheme {
            "https" if cfg!(not(any(feature = "rustls", feature = "native-tls"))) => {
                Error::config(format!("events_host {text:?} needs TLS: build authing with the feature rustls or native-tls"))
            }
            _ if !authority.is_ascii() => {
                Error::config(format!("events_host {text:?} is not ASCII: write an international name in punycode (wss://xn--...)"))
            }
            // The other errors of a host cannot occur here.
            _ => {
                drop(error);
                Error::config(format!("events_host {text:?} is not an address: {FORM}"))
            }
        })?;
        if http_scheme == "http" && !allow_plain_http && !host.is_loopback() {
            return Err(Error::config(format!(
                "events_host {text:?} would be reached without TLS: use wss://, or allow_plain_http(true) where the network is trusted"
            )));
        }
        let path = path.trim_end_matches('/').to_owned();
        let is_segment = |segment: &str| !matches!(segment, "." | "..");
        if host.uri(format!("{path}/")).is_none() || !path.is_ascii() || !path.split('/').all(is_segment) {
            return Err(Error::config(format!("events_host {text:?} has a path that is not valid in an address: {FORM}")));
        }
        Ok(Self { host, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> Result<(String, String), String> {
        EventsHost::parse(text, false).map(|host| (host.host.as_str().to_owned(), host.path)).map_err(|error| error.to_string())
    }

    #[test]
    fn events_host_has_scheme_name_port_and_path() {
        let parts = |host: &str, path: &str| Ok((host.to_owned(), path.to_owned()));
        assert_eq!(parsed("ws://localhost:1"), parts("http://localhost:1", ""));
        assert_eq!(parsed("ws://127.0.0.1:1/"), parts("http://127.0.0.1:1", ""));
        assert_eq!(parsed("WS://[::1]:1/open/event//"), parts("http://[::1]:1", "/open/event"));
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        assert_eq!(parsed("wss://events.example.com/a"), parts("https://events.example.com", "/a"));
        assert!(EventsHost::parse("ws://gateway:80", true).is_ok());
    }

    #[test]
    fn invalid_events_hosts_are_rejected_by_name() {
        for text in [
            "",
            "events.example.com",
            "https://events.example.com",
            "http://localhost",
            "ws://u:hush@localhost",
            "ws://localhost/?a",
            "ws://localhost#a",
            "ws://",
            "ws:///path",
            "ws://localhost:0",
            "ws://localhost:99999",
            "ws://local host",
            "ws://localhost\r\nx: y",
            "ws://localhost/a\u{fc}",
            "ws://localhost/a/../b",
            "ws://m\u{fc}nchen.example",
            "ws://events.example.com",
        ] {
            let error = parsed(text).expect_err(text);
            assert!(error.starts_with("events_host ") && !error.contains("hush"), "{text}: {error}");
        }
    }
}
