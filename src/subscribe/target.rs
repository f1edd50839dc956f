//! `Target`: the destination and the settings of a subscription's connections.

use std::borrow::Cow;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::SubscribeOptions;
use super::connection::Connection;
use super::handshake::{self, Authorization, Key};
use crate::client::ManagementClient;
use crate::client::request::Idempotency;
use crate::client::retry::{self, Decision, Progress};
use crate::error::{CHECK_THE_KEY, CallContext, Error, ErrorKind, Sent};
use crate::redact::{Secret, Secrets};
use crate::response;
use crate::transport::upgrade::{Interrupt, Upgrade, UpgradeRequest, Upgrader};
use crate::transport::{HttpMethod, Limits, Payload};

/// The path on the event host.
const PATH: &str = "/events/v1/management/sub";
/// In bytes. The service's own codes have up to about 60.
const LONGEST_CODE: usize = 256;

/// Everything that a connection of the subscription needs.
pub(super) struct Target {
    pub(super) code: Arc<str>,
    pub(super) options: SubscribeOptions,
    upgrader: Upgrader,
    path: String,
    authorization: Authorization,
    key_secret: Secret,
    /// In bytes.
    max_message_size: u64,
    /// The time limit of an attempt to connect.
    timeout: Duration,
}

impl Target {
    pub(super) fn new(client: &ManagementClient, code: &str, options: &SubscribeOptions) -> Result<Self, Error> {
        let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
        if code.is_empty() || code.len() > LONGEST_CODE || !code.bytes().all(is_allowed) {
            let text = "code is not the code of an event: letters, digits, `_`, `.` and `-` are allowed, at most 256 bytes";
            return Err(Error::invalid_request(text));
        }
        options.check()?;
        let (settings, limits, _) = client.events();
        let key = client.events_key()?;
        let host = settings.host()?;
        Ok(Self {
            code: code.into(),
            options: options.clone(),
            upgrader: Upgrader::new(settings.upgrade.clone(), host.host)?,
            path: format!("{}{PATH}", host.path),
            authorization: Authorization::new(settings.scheme, key)?,
            key_secret: key.secret.clone(),
            max_message_size: settings.max_message_size,
            timeout: limits.timeout,
        })
    }

    /// Opens the first connection, with the retries and the deadline of a call.
    pub(super) fn connect_first(&self, client: &ManagementClient, interrupt: &Interrupt) -> Result<Connection, Error> {
        let (_, limits, max_retries) = client.events();
        let (started, mut attempts, mut retries, mut throttled) = (Instant::now(), 0, 0, 0);
        loop {
            attempts += 1;
            let error = match self.connect(limits, interrupt) {
                Ok(connection) => return Ok(connection),
                Err(error) => error,
            };
            let left = limits.until.saturating_duration_since(Instant::now());
            let progress = Progress { retries, max_retries, throttled, left };
            match retry::decide(&error, Idempotency::Read, progress, retry::random_jitter()) {
                Decision::Retry(pause) => {
                    log::warn!("subscribe: {}, retrying in {} ms", error.kind(), pause.as_millis() as u64);
                    *if retry::is_throttled(&error) { &mut throttled } else { &mut retries } += 1;
                    thread::sleep(pause);
                }
                Decision::GiveUp => return Err(self.describe(error, attempts, started.elapsed())),
            }
        }
    }

    /// Opens a connection again. Its error has its context.
    pub(super) fn reconnect(&self, interrupt: &Interrupt) -> Result<Connection, Error> {
        let started = Instant::now();
        let limits = Limits { timeout: self.timeout, until: started + self.timeout };
        self.connect(limits, interrupt).map_err(|error| self.describe(error, 1, started.elapsed()))
    }

    /// Adds the context to an error, and redacts it.
    pub(super) fn describe(&self, error: Error, attempts: u32, elapsed: Duration) -> Error {
        let mut secrets = Secrets::default();
        if error.may_contain_remote_text() || error.kind() == ErrorKind::Disconnected {
            secrets.add(self.key_secret.expose());
            secrets.add(self.authorization.signature.expose());
        }
        let hint = match (&error, error.kind()) {
            (Error::Api(_) | Error::Http(_), ErrorKind::Unauthorized | ErrorKind::Forbidden) => Some(Cow::Borrowed(CHECK_THE_KEY)),
            (Error::Http(_), ErrorKind::UnknownEndpoint | ErrorKind::NoEnvelope) => Some(Cow::Borrowed("check events_host()")),
            _ => None,
        };
        let retryable = !is_final(&error);
        error.with_context(
            CallContext { method: "subscribe".to_owned(), attempts, elapsed, retryable, hint, ..CallContext::default() },
            &secrets,
        )
    }

    fn connect(&self, limits: Limits, interrupt: &Interrupt) -> Result<Connection, Error> {
        let key = Key::random()?;
        let headers = handshake::headers(&self.authorization, &key)?;
        let mut payload = Payload::new(HttpMethod::Get);
        payload.push_query("code".into(), (&*self.code).into());
        let request = UpgradeRequest { path: &self.path, payload: &payload, headers: &headers, limits };
        let started = Instant::now();
        let result = self.upgrader.open(&request, interrupt);
        let milliseconds = started.elapsed().as_millis() as u64;
        match &result {
            Ok(Upgrade::Accepted(..)) => log::debug!("subscribe: connected, {milliseconds} ms"),
            Ok(Upgrade::Refused(response)) => log::debug!("subscribe: HTTP {}, {milliseconds} ms", response.status),
            Err(error) => log::debug!("subscribe: {}, {milliseconds} ms", error.kind()),
        }
        match result? {
            Upgrade::Accepted(stream, response) => {
                handshake::check(&response, &key)?;
                Ok(Connection::new(stream, self.upgrader.peer(), self.max_message_size, &self.options))
            }
            Upgrade::Refused(response) => {
                let status = response.status;
                response::open(response, None)?;
                let text = format!("HTTP {status} with statusCode 200 instead of a WebSocket; check events_host()");
                Err(Error::transport(ErrorKind::Protocol, Sent::Responded, text))
            }
        }
    }
}

/// Whether a refusal is final: the same request would be refused again.
pub(super) fn is_final(error: &Error) -> bool {
    match error {
        Error::Api(_) | Error::Http(_) => error.status_code().is_some_and(|status| (400..500).contains(&status) && status != 429),
        Error::Request(_) | Error::Config(_) => true,
        // After one success the address is known to be right, so later failures are temporary.
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::HttpError;

    #[test]
    fn client_errors_but_429_are_final() {
        let is_final = |status| is_final(&Error::Http(HttpError::new(status, None, String::new())));
        assert!([400, 401, 403, 404, 410, 426, 499].into_iter().all(is_final));
        assert!(![200, 302, 429, 500, 502, 503, 504].into_iter().any(is_final));
    }
}
