//! A call and its attempts: the context of its response and its errors.

use std::borrow::Cow;
use std::hash::RandomState;
use std::ops::Range;
use std::time::{Duration, Instant};

use serde::de::{DeserializeOwned, Error as _};

use super::request::{Call, Idempotency};
use super::retry;
use crate::auth::{Authorization, BearerToken};
use crate::error::{CallContext, Error, ErrorKind, Sent};
use crate::json::memory::{self, Excess, Shape};
use crate::json::{lenient, raw, untrusted};
use crate::redact::{Secret, Secrets};
#[cfg(feature = "_declared")]
use crate::response::ReadRow;
use crate::response::{self, ApiResponse, Fetched, PageRows, RowContext, Rows, SuccessEnvelope, fingerprint, read_row};

/// Finds a list: the number of items on all pages, and the text of the list, `None` if it is empty.
#[cfg(feature = "_declared")]
pub(crate) type Locate<'l> = &'l dyn for<'t> Fn(&'t str) -> serde_json::Result<(u64, Option<&'t str>)>;

/// A call in progress, and how its attempts are authorized.
pub(crate) struct CallState<'a> {
    call: &'a Call<'a>,
    key_secret: Option<&'a Secret>,
    /// The time at which the call must end.
    until: Instant,
    authorization: Authorization,
    /// The tokens of earlier attempts: a rejected token is still redacted.
    earlier: Vec<Secret>,
    attempts: u32,
    started: Instant,
    /// Whether one of the attempts so far may have been executed, regardless of the results of later attempts.
    outcome_unknown: bool,
}

/// A call that succeeded.
pub(crate) struct CompletedCall<'a> {
    state: CallState<'a>,
    envelope: SuccessEnvelope,
}

impl<'a> CallState<'a> {
    pub(crate) fn new(call: &'a Call<'a>, key_secret: Option<&'a Secret>, until: Instant) -> Self {
        Self {
            call,
            key_secret,
            until,
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
        self.check_size(Shape::Untyped)?;
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
        self.check_size(shape)?;
        // The object ends at the end of the text.
        read_row(self.needed_text()?).map(|(data, _)| data).map_err(|error| self.decode_error(&error))
    }

    /// Reads the required data with the given reader, and overwrites the text of the response, because it is a secret.
    pub(crate) fn read_secret<T>(mut self, read: fn(&str) -> serde_json::Result<T>) -> Result<T, Error> {
        let result = self.needed_text().and_then(|text| read(text).map_err(|error| self.decode_error(&error)));
        self.envelope.wipe();
        result
    }

    /// Rejects data that would take too much memory or time, before it is read.
    fn check_size(&self, shape: Shape) -> Result<(), Error> {
        let data = self.data_text().unwrap_or_default();
        // The same kind of error as for data that cannot be read: the call has succeeded.
        let fail = |excess: Excess| excess.into_error().with_context(self.state.context(&response::no_data()), &Secrets::default());
        // In this order, because measuring the memory of a large text takes time, too.
        self.check_time(data, shape)?;
        memory::check(data, shape).map_err(fail)
    }

    /// Rejects a text that cannot be read before the deadline of the call, because the response arrived too late.
    fn check_time(&self, text: &str, shape: Shape) -> Result<(), Error> {
        let left = (self.state.until + GRACE).saturating_duration_since(Instant::now());
        if memory::is_read_within(left, text, shape) {
            return Ok(());
        }
        let text = "the response arrived too late to be read before the deadline: raise `deadline`, or request less data";
        let mut error = Error::transport(ErrorKind::Timeout, Sent::Responded, text);
        error.set_deadline_exceeded();
        let mut context = self.state.context(&error);
        context.hint = (self.state.call.idempotency() != Idempotency::Read).then_some("the call was executed".into());
        Err(error.with_context(context, &Secrets::default()))
    }

    fn needed_text(&self) -> Result<&str, Error> {
        self.data_text().ok_or_else(|| self.state.fail(response::no_data()))
    }

    pub(crate) fn decode_error(&self, error: &serde_json::Error) -> Error {
        let secrets = self.state.secrets();
        self.state.fail_with(self.envelope.decode_error(error, &secrets), &secrets)
    }

    #[inline]
    fn decode_error_in(&self, path: &str, part: &str, error: &serde_json::Error) -> Error {
        let secrets = self.state.secrets();
        self.state.fail_with(self.envelope.decode_error_in(path, part, error, &secrets), &secrets)
    }

    /// Reads the required data, or another part of the response.
    #[cfg(feature = "_declared")]
    pub(crate) fn read<T>(&self, part: Option<Range<usize>>, read: fn(&str) -> serde_json::Result<T>) -> Result<T, Error> {
        self.check_size(self.state.call.shape())?;
        let text = match part {
            Some(part) => self.body_text().get(part).unwrap_or_default(),
            None => self.needed_text()?,
        };
        read(text).map_err(|error| self.decode_error_of(text, &error))
    }

    /// The error of the data or, in a response without data, of all of it.
    #[cfg(feature = "_declared")]
    fn decode_error_of(&self, text: &str, error: &serde_json::Error) -> Error {
        self.decode_error_in(if self.data_text().is_some() { "data" } else { "" }, text, error)
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
        let shape = self.state.call.shape();
        self.check_time(text, shape)?;
        let rows_are_measured = memory::check(text, shape).is_err();
        let (total_count, list) = locate(text).map_err(|error| self.decode_error_of(text, &error))?;
        let fingerprint = fingerprint(list.unwrap_or_default(), hasher);
        let rows = match list.map(|list| self.envelope.range_of(list)) {
            Some(range) => self.rows_at(range, rows_are_measured)?,
            None => Rows::new("[]".to_owned(), 0..2, RowContext::default())?,
        };
        Ok(Fetched { rows: PageRows::unread(rows, read), total_count, fingerprint })
    }

    #[inline]
    fn rows(self, hasher: &RandomState) -> Result<(Rows, u64, u64), Error> {
        let (data, shape) = (self.needed_text()?, self.state.call.shape());
        self.check_time(data, shape)?;
        // If the rows together take too much memory, each row is checked when it is read.
        let rows_are_measured = memory::check(data, shape).is_err();
        let members = raw::find(data, ["totalCount", "list"]);
        let [total_count, list] = members.map_err(|error| self.decode_error(&error))?;
        let total_count = total_count.value("totalCount").map_err(|error| self.decode_error(&error))?;
        let total_count = total_count.map_or(Ok(0), |value| {
            let count = lenient::count(&mut serde_json::Deserializer::from_str(value));
            count.map_err(|error| self.decode_error_in("data.totalCount", value, &error))
        })?;
        let list = list.value("list").and_then(|list| list.ok_or_else(|| serde_json::Error::missing_field("list")));
        let list = list.map_err(|error| self.decode_error(&error))?;
        let fingerprint = fingerprint(list, hasher);
        let range = self.envelope.range_of(list);
        Ok((self.rows_at(range, rows_are_measured)?, total_count, fingerprint))
    }

    #[inline]
    fn rows_at(self, list: Range<usize>, rows_are_measured: bool) -> Result<Rows, Error> {
        let shape = self.state.call.shape();
        let (call, secrets) = (self.state.context(&response::no_data()), self.state.secrets());
        Rows::new(self.envelope.into_body(), list, RowContext { call, secrets, rows_are_measured, shape })
    }

    /// The error of a call that the service accepted but, according to the data, did not execute.
    #[inline]
    pub(crate) fn unsuccessful(&self, reason: Option<&str>) -> Error {
        self.state.fail(self.envelope.unsuccessful(reason))
    }
}

/// How long after the deadline a call may end.
const GRACE: Duration = Duration::from_millis(20);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::RawResponse;

    #[test]
    fn token_error_after_lost_attempt_is_outcome_unknown() {
        let call = Call::post("/api/v3/update-webhook", &(), Idempotency::Idempotent).unwrap();
        let mut state = CallState::new(&call, None, Instant::now());
        let token_error = || Error::transport(ErrorKind::Connect, Sent::No, "no connection");
        assert!(!state.after_attempts(token_error()).outcome_unknown());
        state.note(&Error::transport(ErrorKind::Disconnected, Sent::Yes, "reset"));
        let error = state.after_attempts(token_error());
        assert!(error.outcome_unknown());
        assert_eq!(error.to_string(), "no connection; the earlier update-webhook request may have been executed");
    }

    /// The error for a response whose `data` has `size` bytes and that arrived when the deadline had `left`.
    fn late_response(call: &Call<'_>, size: usize, left: Duration) -> Option<Error> {
        let body = format!("{{\"statusCode\":200,\"data\":{{\"list\":[{}0]}}}}", "\"a text of some length\",".repeat(size / 24));
        let completed = || {
            let envelope = response::open(RawResponse::for_test(200, &[], body.as_bytes()), None).unwrap();
            CompletedCall::new(CallState::new(call, None, Instant::now() + left), envelope)
        };
        let page = completed().page::<u8>(&RandomState::new()).err().map(|error| error.to_string());
        let object = completed().object::<serde::de::IgnoredAny>(Shape::Untyped).err().map(|error| error.to_string());
        let response = completed().response::<serde::de::IgnoredAny>().err();
        let text = response.as_ref().map(Error::to_string);
        assert_eq!((&page, &object), (&text, &text));
        response
    }

    #[test]
    fn large_response_at_the_deadline_is_a_timeout() {
        let get = Call::get("/api/v3/list-webhooks");
        let error = late_response(&get, 3 << 20, Duration::ZERO).unwrap();
        assert_eq!((error.kind(), error.is_retryable(), error.outcome_unknown()), (ErrorKind::Timeout, true, false));
        let create = Call::post("/api/v3/create-webhook", &(), Idempotency::NotIdempotent).unwrap();
        let error = late_response(&create, 3 << 20, Duration::ZERO).unwrap();
        assert_eq!((error.kind(), error.is_retryable(), error.outcome_unknown()), (ErrorKind::Timeout, false, false));
        assert!(error.to_string().ends_with("; the call was executed"), "{error}");
        // There is time for a small one, or before the deadline.
        assert!(late_response(&get, 50_000, Duration::ZERO).is_none());
        assert!(late_response(&get, 1 << 19, Duration::from_secs(60)).is_none());
    }

    #[test]
    fn tls_error_after_sending_is_disconnected() {
        let call = Call::post("/api/v3/create-webhook", &(), Idempotency::NotIdempotent).unwrap();
        for kind in [ErrorKind::Tls, ErrorKind::Connect] {
            let mut state = CallState::new(&call, None, Instant::now());
            let mut error = Error::transport(kind, Sent::No, "bad record");
            error.set_sent();
            state.note(&error);
            let error = state.fail(error);
            assert_eq!((error.kind(), error.outcome_unknown(), error.is_retryable()), (ErrorKind::Disconnected, true, false));
        }
    }
}
