//! `Response`: the return types of methods, read from a completed call.

use std::ops::Range;

use serde_json::Value;

use super::{Endpoint, ResponseKind};
use super::{form, one_pass};
use crate::client::CompletedCall;
#[cfg(feature = "emulator")]
use crate::declare::Kind;
use crate::declare::{Field, Members};
use crate::error::Error;
use crate::redact::Secret;
use crate::response::Page;

/// Reads the value at the start of a text, and returns its length in bytes.
pub(crate) type ReadAhead<T> = fn(&str) -> Option<(T, usize)>;

/// The return type of a method.
pub(crate) trait Response: Sized {
    /// For the table of endpoints.
    const KIND: ResponseKind;
    /// The kind of the data, of the elements of a list, or of the rows of a page.
    #[cfg(feature = "emulator")]
    const DATA: Option<Kind> = None;

    /// The largest struct of the data or of its elements, in bytes.
    const LARGEST_STRUCT: usize = 0;

    /// Reads the data of an ordinary response during the pass over it, and returns its length in bytes.
    const ONE_PASS: Option<ReadAhead<Self>> = None;

    fn read(call: CompletedCall<'_>, endpoint: &Endpoint) -> Result<Self, Error>;
}

/// `success: false` is an error; any other data, or none, is the older way to report success.
impl Response for () {
    const KIND: ResponseKind = ResponseKind::Success;

    fn read(call: CompletedCall<'_>, _: &Endpoint) -> Result<Self, Error> {
        match call.data_text().map_or(Ok(None), form::success) {
            Ok(Some(false)) => Err(call.unsuccessful(None)),
            Ok(_) => Ok(()),
            Err(error) => Err(call.decode_error(&error)),
        }
    }
}

impl Response for bool {
    const KIND: ResponseKind = ResponseKind::Bool;

    fn read(call: CompletedCall<'_>, endpoint: &Endpoint) -> Result<Self, Error> {
        let value = call.data_text().map(|text| form::flag(text, endpoint.flag).map_err(|error| call.decode_error(&error)));
        value.unwrap_or_else(|| call.read(None, form::needed))
    }
}

impl Response for Value {
    const KIND: ResponseKind = ResponseKind::Value;

    fn read(call: CompletedCall<'_>, _: &Endpoint) -> Result<Self, Error> {
        if call.data_text().is_none() { Ok(Self::Null) } else { call.read(None, form::field).map(Option::unwrap_or_default) }
    }
}

impl Response for Secret {
    const KIND: ResponseKind = ResponseKind::Secret;

    fn read(call: CompletedCall<'_>, _: &Endpoint) -> Result<Self, Error> {
        call.read_secret(form::needed)
    }
}

impl<T: Members> Response for T {
    const KIND: ResponseKind = ResponseKind::Object(T::NAME);
    const LARGEST_STRUCT: usize = <T as Field>::LARGEST_STRUCT;
    #[cfg(feature = "emulator")]
    const DATA: Option<Kind> = Some(<T as Field>::KIND);
    const ONE_PASS: Option<ReadAhead<Self>> = Some(one_pass::object);

    fn read(call: CompletedCall<'_>, endpoint: &Endpoint) -> Result<Self, Error> {
        if !endpoint.reason.is_empty() && call.data_text().map(form::success).is_some_and(|success| matches!(success, Ok(Some(false)))) {
            let reason = call.data_text().and_then(|text| form::reason(text, endpoint.reason));
            return Err(call.unsuccessful(reason.as_deref()));
        }
        call.read(None, if endpoint.first_row { form::first_row } else { form::object })
    }
}

impl<T: Field + Named> Response for Vec<T> {
    const KIND: ResponseKind = ResponseKind::List(T::TYPE);
    const LARGEST_STRUCT: usize = T::LARGEST_STRUCT;
    #[cfg(feature = "emulator")]
    const DATA: Option<Kind> = Some(T::KIND);
    const ONE_PASS: Option<ReadAhead<Self>> = Some(one_pass::list);

    fn read(call: CompletedCall<'_>, _: &Endpoint) -> Result<Self, Error> {
        call.read(list_part(&call), form::list)
    }
}

impl<T: Field + Named> Response for Page<T> {
    const KIND: ResponseKind = ResponseKind::Page(T::TYPE);
    const LARGEST_STRUCT: usize = T::LARGEST_STRUCT;
    #[cfg(feature = "emulator")]
    const DATA: Option<Kind> = Some(T::KIND);
    const ONE_PASS: Option<ReadAhead<Self>> = Some(|text| one_pass::page(text).map(|(page, _, length)| (page, length)));

    fn read(call: CompletedCall<'_>, _: &Endpoint) -> Result<Self, Error> {
        call.read(list_part(&call), form::page)
    }
}

/// The range of a list that is not in the data but next to `statusCode`.
pub(super) fn list_part(call: &CompletedCall<'_>) -> Option<Range<usize>> {
    let body = call.body_text();
    (call.data_text().is_none() && form::has_list_beside(body)).then_some(0..body.len())
}

/// The name of an element's type, for the table of endpoints.
pub(crate) trait Named {
    const TYPE: &'static str;
}

impl<T: Members> Named for T {
    const TYPE: &'static str = T::NAME;
}

impl Named for String {
    const TYPE: &'static str = "String";
}

impl Named for Value {
    const TYPE: &'static str = "Value";
}
