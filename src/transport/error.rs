//! Converts the errors of ureq into errors of this crate.

use std::{fmt, io};

use super::certificate_error::{self, Trust};
use super::proxy::Origin;
use super::proxy_tunnel::{Failure, TunnelError};
use super::resolver::LookupError;
use super::{Limit, Setting, WRITE_SIZE};
use crate::error::{Error, ErrorKind, Sent};
use crate::redact::excerpt::{find, single_line};

/// The server at the other end of a connection.
#[derive(Clone, Copy)]
pub(super) struct Peer<'a> {
    /// For error texts.
    pub(super) name: &'a str,
    pub(super) trust: Trust,
}

/// Drops an error of ureq that is replaced by another one. Not inlined: each module that drops one adds 2 KB to a program.
#[inline(never)]
pub(super) fn ignore(error: ureq::Error) {
    drop(error);
}

/// Converts an error of ureq, and drops it.
#[inline(never)]
pub(super) fn convert(error: ureq::Error, sent: Sent, peer: &Peer<'_>, limit: &Limit) -> Error {
    classify(&error, sent, peer, limit)
}

/// Classifies an error of ureq. `sent` says how much of the request was sent. Kinds of errors that usually occur before sending
/// take precedence over it; [`Error::set_sent`] corrects them if more is known.
fn classify(error: &ureq::Error, sent: Sent, peer: &Peer<'_>, limit: &Limit) -> Error {
    let host = peer.name;
    match error {
        ureq::Error::Timeout(ureq::Timeout::Resolve) => {
            let text = format!("the name server did not respond for {host} within {limit}");
            Error::transport(ErrorKind::Timeout, Sent::No, text)
        }
        ureq::Error::Timeout(ureq::Timeout::Connect) => timed_out(Sent::No, host, limit),
        ureq::Error::Timeout(_) => timed_out(sent, host, limit),
        ureq::Error::Io(error) => io_error(error, sent, peer, limit),
        ureq::Error::HostNotFound => Error::transport(ErrorKind::Dns, Sent::No, format!("no address found for {host}")),
        ureq::Error::Other(error) => {
            if let Some(error) = error.downcast_ref::<TunnelError>() {
                return tunnel(error, peer, limit);
            }
            match error.downcast_ref::<LookupError>() {
                Some(error) => Error::transport(ErrorKind::Dns, Sent::No, format!("no address found for {host}: {error}")),
                None => Error::transport(ErrorKind::Connect, sent, single_line(&error.to_string())),
            }
        }
        ureq::Error::ConnectionFailed => Error::transport(ErrorKind::Connect, Sent::No, format!("cannot connect to {host}")),
        ureq::Error::LargeResponseHeader(..) => Error::transport(ErrorKind::TooLarge, sent, "the response headers are larger than 64 KiB"),
        error if is_tls(error) => tls(&error.to_string(), peer),
        error if is_cut_off(error) => Error::transport(ErrorKind::Disconnected, sent, "the response was truncated"),
        error => {
            let text = single_line(&error.to_string());
            // ureq writes the head of a request into one buffer.
            if find("output too small", &text).is_some() {
                return Error::invalid_request(format!(
                    "the request's path, query and headers are together larger than {WRITE_SIZE} bytes"
                ));
            }
            Error::transport(ErrorKind::Protocol, sent, format!("the response is not valid HTTP: {text}"))
        }
    }
}

/// The error for a connection through the proxy that failed. Nothing was sent to the host.
fn tunnel(error: &TunnelError, peer: &Peer<'_>, limit: &Limit) -> Error {
    let TunnelError { proxy, origin, failure } = error;
    let host = peer.name;
    let proxy_name = format!("the proxy {proxy}");
    let proxy_peer = Peer { name: &proxy_name, ..*peer };
    let refused = |kind: ErrorKind, hint: &str| Error::transport(kind, Sent::No, format!("cannot connect to {host}: {failure}{hint}"));
    match failure {
        Failure::Refused { status: 407, had_credentials } => refused(ErrorKind::Proxy, &credentials_hint(*origin, *had_credentials)),
        Failure::NotHttp => refused(ErrorKind::Protocol, ""),
        Failure::TooLarge => refused(ErrorKind::TooLarge, ""),
        Failure::Refused { .. } | Failure::Closed | Failure::CutOff | Failure::Unexpected => refused(ErrorKind::Proxy, ""),
        Failure::Connect(error) => {
            let error = classify(error, Sent::No, &proxy_peer, limit);
            match error.kind() {
                ErrorKind::Dns | ErrorKind::Connect => {
                    let text = format!("{}; {}", error.message(), unreachable_hint(*origin));
                    Error::transport(ErrorKind::Proxy, Sent::No, text)
                }
                _ => error,
            }
        }
        Failure::Exchange(ureq::Error::Timeout(_)) => {
            let text = format!("{proxy_name} did not respond to CONNECT within {limit}");
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
        (Origin::Setting, false) => "; set user and password: proxy(\"http://user:password@name:port\")".to_owned(),
        (Origin::Setting, true) => "; check user and password in proxy(), which are sent with the scheme Basic".to_owned(),
        (Origin::Variable(name), false) => format!("; set user and password: {name}=http://user:password@name:port"),
        (Origin::Variable(name), true) => format!("; check user and password in {name}, which are sent with the scheme Basic"),
    }
}

fn timed_out(sent: Sent, host: &str, limit: &Limit) -> Error {
    let text = if sent == Sent::No { format!("cannot connect to {host} within {limit}") } else { format!("timed out after {limit}") };
    Error::transport(ErrorKind::Timeout, sent, text)
}

fn io_error(error: &io::Error, sent: Sent, peer: &Peer<'_>, limit: &Limit) -> Error {
    use io::ErrorKind as Io;
    let host = peer.name;
    let text = single_line(&error.to_string());
    match error.kind() {
        Io::TimedOut | Io::WouldBlock => timed_out(sent, host, limit),
        Io::ConnectionRefused | Io::HostUnreachable | Io::NetworkUnreachable | Io::AddrNotAvailable | Io::NetworkDown => {
            Error::transport(ErrorKind::Connect, Sent::No, format!("cannot connect to {host}: {text}"))
        }
        // TLS errors have this kind. Most are in the handshake, before the request is sent.
        Io::InvalidData => tls(&text, peer),
        Io::UnexpectedEof | Io::ConnectionReset | Io::ConnectionAborted | Io::BrokenPipe | Io::NotConnected => {
            Error::transport(ErrorKind::Disconnected, sent, format!("the connection to {host} was lost: {text}"))
        }
        _ if sent == Sent::No => Error::transport(ErrorKind::Connect, sent, format!("cannot connect to {host}: {text}")),
        _ => Error::transport(ErrorKind::Disconnected, sent, format!("the connection to {host} was lost: {text}")),
    }
}

fn tls(text: &str, peer: &Peer<'_>) -> Error {
    let text = single_line(text);
    let mut hint = certificate_error::hint(&text, peer.trust);
    let says = |words: &[&str]| words.iter().any(|word| find(word, &text).is_some());
    if hint.is_empty() && !peer.trust.has_given_roots && says(&["certificate"]) {
        hint = "; if a private CA signed it, pass the CA to root_certificate()";
    }
    // The texts of rustls and OpenSSL for a server that responds without TLS.
    if says(&["InvalidContentType", "wrong version number"]) {
        hint = "; check that the server uses TLS on this port";
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

/// Whether a response ended too early, within the size of a chunk or within compressed data.
fn is_cut_off(error: &ureq::Error) -> bool {
    match error {
        // Also an endless chunk size: ureq has the same error for it.
        ureq::Error::BodyStalled => true,
        #[cfg(feature = "gzip")]
        ureq::Error::Decompress(_, error) => error.kind() == io::ErrorKind::UnexpectedEof,
        _ => false,
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Whole milliseconds: the rest of a deadline has many more digits.
        let milliseconds = u32::try_from(self.time.as_millis()).unwrap_or(u32::MAX);
        let seconds = f64::from(milliseconds) / 1_000.0;
        match self.setting {
            Setting::Timeout => write!(f, "{seconds} s (timeout)"),
            Setting::Deadline => write!(f, "{seconds} s (rest of the deadline)"),
        }
    }
}
