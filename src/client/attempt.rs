//! A call that was made: what its answer and its errors need to know of it.

use std::borrow::Cow;
use std::hash::RandomState;
use std::time::Instant;

use serde::de::DeserializeOwned;

use super::request::{Call, Effect};
use super::retry;
use crate::auth::{Caller, Identity};
use crate::error::{CallFacts, Error};
use crate::json::struct_only;
use crate::json::untrusted;
use crate::redact::Secret;
use crate::redact::Secrets;
use crate::response::{self, ApiResponse, Opened};
use crate::response::{Fetched, fingerprint};

/// A call under way, and whom it is made as.
pub(crate) struct Made<'a> {
    call: &'a Call<'a>,
    key_secret: Option<&'a Secret>,
    caller: Caller,
    /// The tokens of the attempts before: one that was refused is still nobody else's to know.
    earlier: Vec<String>,
    attempts: u32,
    started: Instant,
    /// Whether one of the attempts so far may have been carried out, whatever became of those after it.
    outcome_unknown: bool,
}

/// A call that succeeded.
pub(crate) struct Done<'a> {
    made: Made<'a>,
    opened: Opened,
}

impl<'a> Made<'a> {
    pub(crate) fn new(call: &'a Call<'a>, key_secret: Option<&'a Secret>) -> Self {
        Self { call, key_secret, caller: Caller::Nobody, earlier: Vec::new(), attempts: 0, started: Instant::now(), outcome_unknown: false }
    }

    pub(crate) fn next_attempt(&mut self, caller: Caller) {
        if let Some(before) = self.identity().map(|identity| identity.token().expose().to_owned()) {
            self.earlier.push(before);
        }
        self.caller = caller;
        self.attempts += 1;
    }

    pub(crate) fn call(&self) -> &'a Call<'a> {
        self.call
    }

    pub(crate) fn caller(&self) -> &Caller {
        &self.caller
    }

    /// The token that it is made with, if there is one.
    pub(crate) fn identity(&self) -> Option<&Identity> {
        self.caller.identity()
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// What no error of the call may show, even where the service repeats it.
    fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        self.call.secrets().iter().chain(&self.earlier).for_each(|secret| secrets.add(secret));
        if let Some(identity) = self.identity() {
            secrets.add(identity.token().expose());
        }
        if let Some(key_secret) = self.key_secret {
            secrets.add(key_secret.expose());
        }
        secrets
    }

    /// Takes note of a failed attempt.
    pub(crate) fn note(&mut self, error: &Error) {
        self.outcome_unknown |= retry::is_outcome_unknown(error, self.call.effect());
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
        let facts = CallFacts {
            method: self.call.method().to_owned(),
            attempts: self.attempts,
            elapsed: self.started.elapsed(),
            retryable: retry::is_retryable(&error, self.call.effect()),
            outcome_unknown,
            unknown_method: None,
            remedy: match error {
                Error::Decode(_) if self.call.effect() != Effect::Read => {
                    Some("the call was carried out, only its answer does not fit".into())
                }
                _ if outcome_unknown => self.call.remedy().map(Cow::Borrowed),
                _ => self.caller.remedy(&error),
            },
        };
        // A large body takes its time to be searched, which a call that has run out of time has not.
        let secrets = if error.has_foreign_words() { self.secrets() } else { Secrets::default() };
        error.in_call(facts, &secrets)
    }
}

impl<'a> Done<'a> {
    pub(crate) fn new(mut made: Made<'a>, opened: Opened) -> Self {
        // Whatever became of earlier attempts.
        made.outcome_unknown = false;
        Self { made, opened }
    }

    /// The envelope, its data read if there is any.
    pub(crate) fn response<T: DeserializeOwned>(self) -> Result<ApiResponse<T>, Error> {
        let data = self.opened.data_text().map(|text| untrusted::check(text).and_then(|()| serde_json::from_str(text)));
        let data = data.transpose().map_err(|error| self.misfit(&error))?;
        Ok(self.opened.into_response(data, self.made.call.method()))
    }

    /// The data, an object, which the method must have.
    pub(crate) fn data<T: DeserializeOwned>(&self) -> Result<T, Error> {
        // Its end is known to be the text's.
        struct_only::read(&mut serde_json::Deserializer::from_str(self.needed_text()?)).map_err(|error| self.misfit(&error))
    }

    /// The same, by a reader that is not the type's own.
    pub(crate) fn read<T>(&self, read: fn(&str) -> serde_json::Result<T>) -> Result<T, Error> {
        read(self.needed_text()?).map_err(|error| self.misfit(&error))
    }

    fn needed_text(&self) -> Result<&str, Error> {
        self.data_text().ok_or_else(|| self.made.fail(response::no_data()))
    }

    pub(crate) fn misfit(&self, error: &serde_json::Error) -> Error {
        self.made.fail(self.opened.misfit(error, &self.made.secrets()))
    }

    /// The data as text, where there is any.
    pub(crate) fn data_text(&self) -> Option<&str> {
        self.opened.data_text()
    }

    /// One page of a list, with what tells it from others.
    pub(crate) fn page<T: DeserializeOwned>(&self, hasher: &RandomState) -> Result<Fetched<T>, Error> {
        Ok(Fetched { page: self.data()?, fingerprint: fingerprint(self.data_text(), hasher) })
    }

    /// The error of a call that the service accepted, and says in its data that it did not carry out.
    pub(crate) fn not_done(&self) -> Error {
        self.made.fail(self.opened.not_done())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;
    use crate::error::Sent;

    #[test]
    fn a_token_that_cannot_be_had_does_not_hide_what_an_attempt_may_have_done() {
        let call = Call::post("/api/v3/update-webhook", &(), Effect::Write).unwrap();
        let mut made = Made::new(&call, None);
        let token_error = || Error::transport(ErrorKind::Connect, Sent::No, "no connection");
        assert!(!made.after_attempts(token_error()).outcome_unknown());
        made.note(&Error::transport(ErrorKind::Disconnected, Sent::Yes, "reset"));
        let error = made.after_attempts(token_error());
        assert!(error.outcome_unknown());
        assert_eq!(error.to_string(), "the call failed: no connection; the update-webhook before it may have been carried out");
    }

    #[test]
    fn a_connection_that_ends_like_one_that_never_began_is_not_taken_for_it() {
        let call = Call::post("/api/v3/create-webhook", &(), Effect::Once).unwrap();
        for kind in [ErrorKind::Tls, ErrorKind::Connect] {
            let mut made = Made::new(&call, None);
            let mut error = Error::transport(kind, Sent::No, "bad record");
            error.set_sent();
            made.note(&error);
            let error = made.fail(error);
            assert_eq!((error.kind(), error.outcome_unknown(), error.is_retryable()), (ErrorKind::Disconnected, true, false));
        }
    }
}
