//! A call and its attempts: what its response and its errors need to know of them.

use std::borrow::Cow;
use std::hash::RandomState;
use std::time::Instant;

use serde::de::DeserializeOwned;

use super::request::{Call, Idempotency};
use super::retry;
use crate::auth::{Authorization, BearerToken};
use crate::error::{CallContext, Error};
use crate::json::struct_only;
use crate::json::untrusted;
use crate::redact::Secret;
use crate::redact::Secrets;
use crate::response::{self, ApiResponse, SuccessEnvelope};
use crate::response::{Fetched, fingerprint};

/// A call in progress, and how its attempts are authorized.
pub(crate) struct CallState<'a> {
    call: &'a Call<'a>,
    key_secret: Option<&'a Secret>,
    authorization: Authorization,
    /// The tokens of the attempts before: one that was refused is still nobody else's to know.
    earlier: Vec<String>,
    attempts: u32,
    started: Instant,
    /// Whether one of the attempts so far may have been carried out, whatever became of those after it.
    outcome_unknown: bool,
}

/// A call that succeeded.
pub(crate) struct CompletedCall<'a> {
    state: CallState<'a>,
    envelope: SuccessEnvelope,
}

impl<'a> CallState<'a> {
    pub(crate) fn new(call: &'a Call<'a>, key_secret: Option<&'a Secret>) -> Self {
        Self {
            call,
            key_secret,
            authorization: Authorization::None,
            earlier: Vec::new(),
            attempts: 0,
            started: Instant::now(),
            outcome_unknown: false,
        }
    }

    pub(crate) fn next_attempt(&mut self, authorization: Authorization) {
        if let Some(before) = self.bearer_token().map(|bearer| bearer.token().expose().to_owned()) {
            self.earlier.push(before);
        }
        self.authorization = authorization;
        self.attempts += 1;
    }

    pub(crate) fn call(&self) -> &'a Call<'a> {
        self.call
    }

    pub(crate) fn authorization(&self) -> &Authorization {
        &self.authorization
    }

    /// The token that its last attempt was made with, if there was one.
    pub(crate) fn bearer_token(&self) -> Option<&BearerToken> {
        self.authorization.bearer_token()
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// What no error of the call may show, even where the service repeats it.
    fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        self.call.secrets().iter().chain(&self.earlier).for_each(|secret| secrets.add(secret));
        if let Some(bearer) = self.bearer_token() {
            secrets.add(bearer.token().expose());
        }
        if let Some(key_secret) = self.key_secret {
            secrets.add(key_secret.expose());
        }
        secrets
    }

    /// Takes note of a failed attempt.
    pub(crate) fn note(&mut self, error: &Error) {
        self.outcome_unknown |= retry::is_outcome_unknown(error, self.call.idempotency());
    }

    /// The error of a token call, after attempts that may have been carried out.
    pub(crate) fn after_attempts(&self, mut error: Error) -> Error {
        if self.outcome_unknown {
            error.set_outcome_unknown_of(self.call.method());
        }
        error
    }

    /// Completes an error by what is known of the call.
    pub(crate) fn fail(&self, error: Error) -> Error {
        let outcome_unknown = self.outcome_unknown;
        let facts = CallContext {
            method: self.call.method().to_owned(),
            attempts: self.attempts,
            elapsed: self.started.elapsed(),
            retryable: retry::is_retryable(&error, self.call.idempotency()),
            outcome_unknown,
            unknown_call: None,
            hint: match error {
                Error::Decode(_) if self.call.idempotency() != Idempotency::Read => {
                    Some("the call was carried out, only its answer does not fit".into())
                }
                _ if outcome_unknown => self.call.hint().map(Cow::Borrowed),
                _ => self.authorization.hint(&error),
            },
        };
        // A large body takes its time to be searched, which a call that has run out of time has not.
        let secrets = if error.may_contain_remote_text() { self.secrets() } else { Secrets::default() };
        error.with_context(facts, &secrets)
    }
}

impl<'a> CompletedCall<'a> {
    pub(crate) fn new(mut state: CallState<'a>, envelope: SuccessEnvelope) -> Self {
        // Whatever became of earlier attempts.
        state.outcome_unknown = false;
        Self { state, envelope }
    }

    /// The envelope, its data read if there is any.
    pub(crate) fn response<T: DeserializeOwned>(self) -> Result<ApiResponse<T>, Error> {
        let data = self.envelope.data_text().map(|text| untrusted::check(text).and_then(|()| serde_json::from_str(text)));
        let data = data.transpose().map_err(|error| self.decode_error(&error))?;
        Ok(self.envelope.into_response(data, self.state.call.method()))
    }

    /// The data, an object, which the method must have.
    pub(crate) fn data<T: DeserializeOwned>(&self) -> Result<T, Error> {
        // Its end is known to be the text's.
        struct_only::read(&mut serde_json::Deserializer::from_str(self.needed_text()?)).map_err(|error| self.decode_error(&error))
    }

    /// The same, by a reader that is not the type's own.
    pub(crate) fn read<T>(&self, read: fn(&str) -> serde_json::Result<T>) -> Result<T, Error> {
        read(self.needed_text()?).map_err(|error| self.decode_error(&error))
    }

    pub(crate) fn needed_text(&self) -> Result<&str, Error> {
        self.data_text().ok_or_else(|| self.state.fail(response::no_data()))
    }

    pub(crate) fn decode_error(&self, error: &serde_json::Error) -> Error {
        self.state.fail(self.envelope.decode_error(error, &self.state.secrets()))
    }

    /// The whole response.
    #[cfg(feature = "_declared")]
    pub(crate) fn body_text(&self) -> &str {
        self.envelope.body_text()
    }

    /// The data as text, where there is any.
    pub(crate) fn data_text(&self) -> Option<&str> {
        self.envelope.data_text()
    }

    /// One page of a list, with what tells it from others.
    pub(crate) fn page<T: DeserializeOwned>(&self, hasher: &RandomState) -> Result<Fetched<T>, Error> {
        Ok(Fetched { page: self.data()?, fingerprint: fingerprint(self.data_text(), hasher) })
    }

    /// The error of a call that the service accepted, and says in its data that it did not carry out.
    pub(crate) fn unsuccessful(&self) -> Error {
        self.state.fail(self.envelope.unsuccessful())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::error::Sent;

    #[test]
    fn token_error_after_lost_attempt_is_outcome_unknown() {
        let call = Call::post("/api/v3/update-webhook", &(), Idempotency::Idempotent).unwrap();
        let mut state = CallState::new(&call, None);
        let token_error = || Error::transport(ErrorKind::Connect, Sent::No, "no connection");
        assert!(!state.after_attempts(token_error()).outcome_unknown());
        state.note(&Error::transport(ErrorKind::Disconnected, Sent::Yes, "reset"));
        let error = state.after_attempts(token_error());
        assert!(error.outcome_unknown());
        assert_eq!(error.to_string(), "the call failed: no connection; the update-webhook before it may have been carried out");
    }

    #[test]
    fn tls_error_after_sending_is_disconnected() {
        let call = Call::post("/api/v3/create-webhook", &(), Idempotency::NotIdempotent).unwrap();
        for kind in [ErrorKind::Tls, ErrorKind::Connect] {
            let mut state = CallState::new(&call, None);
            let mut error = Error::transport(kind, Sent::No, "bad record");
            error.set_sent();
            state.note(&error);
            let error = state.fail(error);
            assert_eq!((error.kind(), error.outcome_unknown(), error.is_retryable()), (ErrorKind::Disconnected, true, false));
        }
    }
}
