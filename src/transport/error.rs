//! Why there is no whole answer: ureq's errors in our words.

use std::{fmt, io};

use super::certificate_error::{self, Trust};
use super::proxy::Origin;
use super::proxy_tunnel::{Failure, TunnelError};
use super::resolver::LookupError;
use super::{Limit, Setting, WRITE_AT_ONCE};
use crate::error::{Error, ErrorKind, Sent};
use crate::redact::excerpt::{find, single_line};

/// The other end of a connection.
#[derive(Clone, Copy)]
pub(super) struct Peer<'a> {
    /// For texts.
    pub(super) name: &'a str,
    pub(super) trust: Trust,
}

/// Names what happened. `sent` says how far the request was; kinds that mostly come before sending overrule it, and
/// [`Error::set_sent`] sets that right where it is known better.
pub(super) fn classify(error: ureq::Error, sent: Sent, peer: &Peer<'_>, limit: &Limit) -> Error {
    let host = peer.name;
    match error {
        ureq::Error::Timeout(ureq::Timeout::Resolve) => {
            let text = format!("no answer of the name server for {host} {limit}");
            Error::transport(ErrorKind::Timeout, Sent::No, text)
        }
        ureq::Error::Timeout(ureq::Timeout::Connect) => timed_out(Sent::No, host, limit),
        ureq::Error::Timeout(_) => timed_out(sent, host, limit),
        ureq::Error::Io(error) => io_error(&error, sent, peer, limit),
        ureq::Error::HostNotFound => Error::transport(ErrorKind::Dns, Sent::No, format!("{host} has no address")),
        ureq::Error::Other(error) => match error.downcast::<TunnelError>() {
            Ok(error) => tunnel(*error, peer, limit),
            Err(error) => match error.downcast_ref::<LookupError>() {
                Some(error) => Error::transport(ErrorKind::Dns, Sent::No, format!("{host} has no address: {error}")),
                None => Error::transport(ErrorKind::Connect, sent, single_line(&error.to_string())),
            },
        },
        ureq::Error::ConnectionFailed => Error::transport(ErrorKind::Connect, Sent::No, format!("no connection to {host}")),
        ureq::Error::LargeResponseHeader(..) => Error::transport(ErrorKind::TooLarge, sent, "the answer's headers are larger than 64 KiB"),
        error if is_tls(&error) => tls(&error.to_string(), peer),
        error if is_cut_off(&error) => Error::transport(ErrorKind::Disconnected, sent, "the answer was cut off"),
        error => {
            let text = single_line(&error.to_string());
            // Of what goes out a buffer holds all but the body.
            if find("output too small", &text).is_some() {
                return Error::config(format!("the request's path, query and headers are together larger than {WRITE_AT_ONCE} bytes"));
            }
            Error::transport(ErrorKind::Protocol, sent, format!("the answer is not valid HTTP: {text}"))
        }
    }
}

/// Why there is no connection through the proxy. Nothing was sent to `host`.
fn tunnel(error: TunnelError, peer: &Peer<'_>, limit: &Limit) -> Error {
    let TunnelError { proxy, origin, failure } = error;
    let host = peer.name;
    let proxy_name = format!("the proxy {proxy}");
    let proxy_peer = Peer { name: &proxy_name, ..*peer };
    let refused = |kind: ErrorKind, hint: &str| Error::transport(kind, Sent::No, format!("no connection to {host}: {failure}{hint}"));
    match failure {
        Failure::Refused { status: 407, had_credentials } => refused(ErrorKind::Proxy, &credentials_hint(origin, had_credentials)),
        Failure::NotHttp => refused(ErrorKind::Protocol, ""),
        Failure::TooLarge => refused(ErrorKind::TooLarge, ""),
        Failure::Refused { .. } | Failure::Closed | Failure::CutOff | Failure::Unexpected => refused(ErrorKind::Proxy, ""),
        Failure::Connect(error) => {
            let error = classify(error, Sent::No, &proxy_peer, limit);
            match error.kind() {
                ErrorKind::Dns | ErrorKind::Connect => {
                    let text = format!("{}; {}", error.message(), unreachable_hint(origin));
                    Error::transport(ErrorKind::Proxy, Sent::No, text)
                }
                _ => error,
            }
        }
        Failure::Exchange(ureq::Error::Timeout(_)) => {
            let text = format!("no response of {proxy_name} to CONNECT {limit}");
            Error::transport(ErrorKind::Timeout, Sent::No, text)
        }
        Failure::Exchange(error) => classify(error, Sent::No, &proxy_peer, limit),
    }
}

fn unreachable_hint(origin: Origin) -> String {
    match origin {
        Origin::Setting => "check proxy()".to_owned(),
        Origin::Variable(name) => format!("{name} sets this proxy: correct it, or list the host in NO_PROXY to connect without a proxy"),
    }
}

fn credentials_hint(origin: Origin, had_credentials: bool) -> String {
    match (origin, had_credentials) {
        (Origin::Setting, false) => "; give it user and password: proxy(\"http://user:password@name:port\")".to_owned(),
        (Origin::Setting, true) => "; check user and password in proxy(), which are sent by the scheme Basic".to_owned(),
        (Origin::Variable(name), false) => format!("; give it user and password: {name}=http://user:password@name:port"),
        (Origin::Variable(name), true) => format!("; check user and password in {name}, which are sent by the scheme Basic"),
    }
}

fn timed_out(sent: Sent, host: &str, limit: &Limit) -> Error {
    let what = if sent == Sent::No { format!("no connection to {host}") } else { "no whole answer".to_owned() };
    let text = format!("{what} {limit}");
    Error::transport(ErrorKind::Timeout, sent, text)
}

fn io_error(error: &io::Error, sent: Sent, peer: &Peer<'_>, limit: &Limit) -> Error {
    use io::ErrorKind as Io;
    let host = peer.name;
    let text = single_line(&error.to_string());
    match error.kind() {
        Io::TimedOut | Io::WouldBlock => timed_out(sent, host, limit),
        Io::ConnectionRefused | Io::HostUnreachable | Io::NetworkUnreachable | Io::AddrNotAvailable | Io::NetworkDown => {
            Error::transport(ErrorKind::Connect, Sent::No, format!("no connection to {host}: {text}"))
        }
        // What TLS finds wrong comes as invalid data: mostly in the handshake, before anything of ours is sent.
        Io::InvalidData => tls(&text, peer),
        Io::UnexpectedEof | Io::ConnectionReset | Io::ConnectionAborted | Io::BrokenPipe | Io::NotConnected => {
            Error::transport(ErrorKind::Disconnected, sent, format!("the connection to {host} was lost: {text}"))
        }
        _ if sent == Sent::No => Error::transport(ErrorKind::Connect, sent, format!("no connection to {host}: {text}")),
        _ => Error::transport(ErrorKind::Disconnected, sent, format!("the connection to {host} was lost: {text}")),
    }
}

fn tls(text: &str, peer: &Peer<'_>) -> Error {
    let text = single_line(text);
    let mut hint = certificate_error::hint(&text, peer.trust);
    let says = |words: &[&str]| words.iter().any(|word| find(word, &text).is_some());
    if hint.is_empty() && !peer.trust.has_given_roots && says(&["certificate"]) {
        hint = "; if it is signed by a CA of your own, give that to root_certificate()";
    }
    // rustls' and OpenSSL's words for a response in plain text.
    if says(&["InvalidContentType", "wrong version number"]) {
        hint = "; does it speak TLS on this port?";
    }
    Error::transport(ErrorKind::Tls, Sent::No, format!("TLS with {} failed: {text}{hint}", peer.name))
}

fn is_tls(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::Tls(_) | ureq::Error::TlsRequired => true,
        #[cfg(any(feature = "rustls", feature = "native-tls"))]
        ureq::Error::Pem(_) => true,
        #[cfg(feature = "rustls")]
        ureq::Error::Rustls(_) => true,
        #[cfg(feature = "native-tls")]
        ureq::Error::NativeTls(_) | ureq::Error::Der(_) => true,
        _ => false,
    }
}

/// An answer that ends too early, within a chunk's size or compressed.
fn is_cut_off(error: &ureq::Error) -> bool {
    match error {
        // Also where a chunk's size has no end: ureq does not tell one from the other.
        ureq::Error::BodyStalled => true,
        #[cfg(feature = "gzip")]
        ureq::Error::Decompress(_, error) => error.kind() == io::ErrorKind::UnexpectedEof,
        _ => false,
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Whole milliseconds: what is left of a deadline is an odd number.
        let milliseconds = u32::try_from(self.time.as_millis()).unwrap_or(u32::MAX);
        let seconds = f64::from(milliseconds) / 1_000.0;
        match self.setting {
            Setting::Timeout => write!(f, "within {seconds} s (timeout)"),
            Setting::Deadline => write!(f, "within {seconds} s (rest of the deadline)"),
        }
    }
}
