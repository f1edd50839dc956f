//! A call and its attempts: the context of its response and its errors.

use std::borrow::Cow;
use std::hash::{BuildHasher, RandomState};
use std::ops::Range;
use std::time::Instant;

use serde::de::{DeserializeOwned, Error as _};

use super::request::{Call, Idempotency};
use super::retry;
use crate::auth::{Authorization, BearerToken};
use crate::error::{CallContext, Error};
use crate::json::memory::{self, Excess, Shape};
use crate::json::{lenient, raw, untrusted};
use crate::redact::{Secret, Secrets};
#[cfg(feature = "_declared")]
use crate::response::ReadRow;
use crate::response::{self, ApiResponse, Fetched, PageRows, RowContext, Rows, SuccessEnvelope, read_row};

/// Finds a list: the number of items on all pages, and the text of the list, `None` if it is empty.
#[cfg(feature = "_declared")]
pub(crate) type Locate<'l> = &'l dyn for<'t> Fn(&'t str) -> serde_json::Result<(u64, Option<&'t str>)>;

/// A call in progress, and how its attempts are authorized.
pub(crate) struct CallState<'a> {
    call: &'a Call<'a>,
    key_secret: Option<&'a Secret>,
    authorization: Authorization,
    /// The tokens of earlier attempts: a rejected token is still redacted.
    earlier: Vec<Secret>,
    attempts: u32,
    started: Instant,
    /// Whether one of the attempts so far may have been executed, whatever the result of later ones.
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
        if let Some(before) = self.bearer_token().map(|bearer| Secret::from(bearer.token().expose())) {
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

    /// The token of the last attempt, if there was one.
    pub(crate) fn bearer_token(&self) -> Option<&BearerToken> {
        self.authorization.bearer_token()
    }

    pub(crate) fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The values that errors of the call must not show, even if the service repeats them.
    fn secrets(&self) -> Secrets {
        let mut secrets = Secrets::default();
        self.call.collect_secrets(&mut secrets);
        self.earlier.iter().for_each(|token| secrets.add(token.expose()));
        if let Some(bearer) = self.bearer_token() {
            secrets.add(bearer.token().expose());
        }
        if let Some(key_secret) = self.key_secret {
            secrets.add(key_secret.expose());
        }
        secrets
    }

    /// Records a failed attempt.
    pub(crate) fn note(&mut self, error: &Error) {
        self.outcome_unknown |= retry::is_outcome_unknown(error, self.call.idempotency());
    }

    /// The error of a token call, after attempts that may have been executed.
    pub(crate) fn after_attempts(&self, mut error: Error) -> Error {
        if self.outcome_unknown {
            error.set_outcome_unknown_of(self.call.method());
        }
        error
    }

    /// Adds the context of the call to an error.
    pub(crate) fn fail(&self, error: Error) -> Error {
        // A timeout text contains no untrusted text, and there is no time left to search it.
        let secrets = if error.may_contain_remote_text() { self.secrets() } else { Secrets::default() };
        self.fail_with(error, &secrets)
    }

    fn fail_with(&self, error: Error, secrets: &Secrets) -> Error {
        let context = self.context(&error);
        error.with_context(context, secrets)
    }

    /// The context of the call for an error.
    fn context(&self, error: &Error) -> CallContext {
        let outcome_unknown = self.outcome_unknown;
        CallContext {
            method: self.call.method().to_owned(),
            attempts: self.attempts,
            elapsed: self.started.elapsed(),
            retryable: retry::is_retryable(error, self.call.idempotency()),
            outcome_unknown,
            unknown_call: None,
            hint: match error {
                Error::Decode(_) if self.call.idempotency() != Idempotency::Read => {
                    Some("the call was executed, but its response does not match the type".into())
                }
                _ if outcome_unknown => self.call.hint().map(Cow::Borrowed),
                _ => self.authorization.hint(error),
            },
        }
    }
}

impl<'a> CompletedCall<'a> {
    pub(crate) fn new(mut state: CallState<'a>, envelope: SuccessEnvelope) -> Self {
        // For any result of earlier attempts.
        state.outcome_unknown = false;
        Self { state, envelope }
    }

    /// Whether the data was read during the pass over the response.
    pub(crate) fn is_read(&self) -> bool {
        self.envelope.is_read()
    }

    /// The envelope, its data read if there is any.
    pub(crate) fn response<T: DeserializeOwned>(self) -> Result<ApiResponse<T>, Error> {
        self.check_memory(Shape::Untyped)?;
        let data = self.envelope.data_text().map(|text| untrusted::check(text).and_then(|()| serde_json::from_str(text)));
        let data = data.transpose().map_err(|error| self.decode_error(&error))?;
        Ok(self.into_response(data))
    }

    /// The envelope with the data that was read.
    pub(crate) fn into_response<T>(self, data: Option<T>) -> ApiResponse<T> {
        self.envelope.into_response(data, self.state.call.method())
    }

    /// The data, an object, which the method must have: a struct of this shape.
    pub(crate) fn object<T: DeserializeOwned>(&self, shape: Shape) -> Result<T, Error> {
        self.check_memory(shape)?;
        // The object ends at the end of the text.
        read_row(self.needed_text()?).map(|(data, _)| data).map_err(|error| self.decode_error(&error))
    }

    /// Reads the required data with the given reader, and overwrites the text of the response, because it is a secret.
    pub(crate) fn read_secret<T>(mut self, read: fn(&str) -> serde_json::Result<T>) -> Result<T, Error> {
        let result = self.needed_text().and_then(|text| read(text).map_err(|error| self.decode_error(&error)));
        self.envelope.wipe();
        result
    }

    /// Rejects data that would take too much memory, before it is read.
    fn check_memory(&self, shape: Shape) -> Result<(), Error> {
        let measured = memory::check(self.data_text().unwrap_or_default(), shape);
        // The same kind of error as for data that cannot be read: the call has succeeded.
        let fail = |excess: Excess| excess.into_error().with_context(self.state.context(&response::no_data()), &Secrets::default());
        measured.map_err(fail)
    }

    fn needed_text(&self) -> Result<&str, Error> {
        self.data_text().ok_or_else(|| self.state.fail(response::no_data()))
    }

    pub(crate) fn decode_error(&self, error: &serde_json::Error) -> Error {
        let secrets = self.state.secrets();
        self.state.fail_with(self.envelope.decode_error(error, &secrets), &secrets)
    }

    fn decode_error_in(&self, path: &str, part: &str, error: &serde_json::Error) -> Error {
        let secrets = self.state.secrets();
        self.state.fail_with(self.envelope.decode_error_in(path, part, error, &secrets), &secrets)
    }

    /// Reads the required data, or another part of the response.
    #[cfg(feature = "_declared")]
    pub(crate) fn read<T>(&self, part: Option<Range<usize>>, read: fn(&str) -> serde_json::Result<T>) -> Result<T, Error> {
        self.check_memory(Shape::Untyped)?;
        let text = match part {
            Some(part) => self.body_text().get(part).unwrap_or_default(),
            None => self.needed_text()?,
        };
        read(text).map_err(|error| self.decode_error(&error))
    }

    /// The range of the data in the response.
    #[cfg(feature = "_declared")]
    pub(crate) fn data_range(&self) -> Option<Range<usize>> {
        self.data_text().map(|data| self.envelope.range_of(data))
    }

    /// The complete response.
    #[cfg(feature = "_declared")]
    pub(crate) fn body_text(&self) -> &str {
        self.envelope.body_text()
    }

    /// The text of the data, if there is any.
    pub(crate) fn data_text(&self) -> Option<&str> {
        self.envelope.data_text()
    }

    /// One page of a list. Its rows are read later.
    pub(crate) fn page<T: DeserializeOwned>(self, hasher: &RandomState) -> Result<Fetched<T>, Error> {
        let (rows, total_count, fingerprint) = self.rows(hasher)?;
        Ok(Fetched { rows: PageRows::unread(rows, read_row), total_count, fingerprint })
    }

    /// One page of a list of another form. `locate` returns the number of items on all pages, and the text of the list.
    #[cfg(feature = "_declared")]
    pub(crate) fn page_in<T>(
        self,
        text: Range<usize>,
        locate: Locate<'_>,
        read: ReadRow<T>,
        hasher: &RandomState,
    ) -> Result<Fetched<T>, Error> {
        let text = self.body_text().get(text).unwrap_or_default();
        let rows_are_measured = memory::check(text, Shape::Untyped).is_err();
        let (total_count, list) = locate(text).map_err(|error| self.decode_error(&error))?;
        let fingerprint = hasher.hash_one(list);
        let rows = match list.map(|list| self.envelope.range_of(list)) {
            Some(range) => self.rows_at(range, rows_are_measured)?,
            None => Rows::new("[]".to_owned(), 0..2, RowContext::default())?,
        };
        Ok(Fetched { rows: PageRows::unread(rows, read), total_count, fingerprint })
    }

    fn rows(self, hasher: &RandomState) -> Result<(Rows, u64, u64), Error> {
        let data = self.needed_text()?;
        // If the rows together take too much memory, each row is checked when it is read.
        let rows_are_measured = memory::check(data, Shape::Untyped).is_err();
        let members = raw::find(data, ["totalCount", "list"]);
        let [total_count, list] = members.map_err(|error| self.decode_error(&error))?;
        let total_count = total_count.value("totalCount").map_err(|error| self.decode_error(&error))?;
        let total_count = total_count.map_or(Ok(0), |value| {
            let count = lenient::count(&mut serde_json::Deserializer::from_str(value));
            count.map_err(|error| self.decode_error_in("data.totalCount", value, &error))
        })?;
        let list = list.value("list").and_then(|list| list.ok_or_else(|| serde_json::Error::missing_field("list")));
        let list = list.map_err(|error| self.decode_error(&error))?;
        let fingerprint = hasher.hash_one(list);
        let range = self.envelope.range_of(list);
        Ok((self.rows_at(range, rows_are_measured)?, total_count, fingerprint))
    }

    fn rows_at(self, list: Range<usize>, rows_are_measured: bool) -> Result<Rows, Error> {
        let (call, secrets) = (self.state.context(&response::no_data()), self.state.secrets());
        Rows::new(self.envelope.into_body(), list, RowContext { call, secrets, rows_are_measured })
    }

    /// The error of a call that the service accepted but, according to the data, did not execute.
    pub(crate) fn unsuccessful(&self, reason: Option<&str>) -> Error {
        self.state.fail(self.envelope.unsuccessful(reason))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ErrorKind, Sent};

    #[test]
    fn token_error_after_lost_attempt_is_outcome_unknown() {
        let call = Call::post("/api/v3/update-webhook", &(), Idempotency::Idempotent).unwrap();
        let mut state = CallState::new(&call, None);
        let token_error = || Error::transport(ErrorKind::Connect, Sent::No, "no connection");
        assert!(!state.after_attempts(token_error()).outcome_unknown());
        state.note(&Error::transport(ErrorKind::Disconnected, Sent::Yes, "reset"));
        let error = state.after_attempts(token_error());
        assert!(error.outcome_unknown());
        assert_eq!(error.to_string(), "no connection; the earlier update-webhook request may have been executed");
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
