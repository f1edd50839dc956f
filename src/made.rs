//! A call that was made: what its answer and its errors need to know of it.

use std::sync::Arc;
use std::time::Instant;

use serde::de::DeserializeOwned;

use crate::auth::Identity;
use crate::call::Call;
use crate::error::{CallFacts, Error};
use crate::excerpt::Secrets;
use crate::response::{self, ApiResponse, Opened};
use crate::retry;
use crate::secret::Secret;

/// A call under way, and with whose identity.
pub(crate) struct Made<'a> {
    call: &'a Call<'a>,
    key_secret: Option<&'a Secret>,
    identity: Option<Arc<Identity>>,
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
        Self { call, key_secret, identity: None, attempts: 0, started: Instant::now(), outcome_unknown: false }
    }

    pub(crate) fn next_attempt(&mut self, identity: Option<Arc<Identity>>) {
        self.identity = identity;
        self.attempts += 1;
    }

    pub(crate) fn call(&self) -> &'a Call<'a> {
        self.call
    }

    pub(crate) fn identity(&self) -> Option<&Identity> {
        self.identity.as_deref()
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// What no error of the call may show, even where the service repeats it.
    pub(crate) fn secrets(&self) -> Secrets {
        let token = self.identity().map(|identity| identity.token().expose());
        Secrets::new(self.call.secrets().iter().copied().chain(token).chain(self.key_secret.map(Secret::expose)))
    }

    /// Takes note of a failed attempt.
    pub(crate) fn note(&mut self, error: &Error) {
        self.outcome_unknown |= retry::is_outcome_unknown(error, self.call.effect());
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
            remedy: self.call.remedy().filter(|_| outcome_unknown),
        };
        error.in_call(facts, &self.secrets())
    }
}

impl<'a> Done<'a> {
    pub(crate) fn new(made: Made<'a>, opened: Opened) -> Self {
        Self { made, opened }
    }

    /// The envelope, its data read if there is any.
    pub(crate) fn response<T: DeserializeOwned>(self) -> Result<ApiResponse<T>, Error> {
        let data = self.opened.read(|| self.made.secrets()).map_err(|error| self.made.fail(error))?;
        Ok(self.opened.into_response(data, self.made.call.method()))
    }

    /// The data, an object, which the method must have.
    pub(crate) fn data<T: DeserializeOwned>(&self) -> Result<T, Error> {
        let data = self.opened.read_object(|| self.made.secrets());
        data.and_then(|data| data.ok_or_else(response::no_data)).map_err(|error| self.made.fail(error))
    }

    /// The data as text, where there is any.
    pub(crate) fn data_text(&self) -> Option<&str> {
        self.opened.data_text()
    }

    /// The error of a call that the service accepted, and says in its data that it did not carry out.
    pub(crate) fn not_done(&self) -> Error {
        self.made.fail(self.opened.not_done())
    }
}
