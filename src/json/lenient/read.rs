//! `ReadLenient`: the lenient reader of each type of a field.

use serde::de::{DeserializeOwned, Deserializer};
use serde_json::Value;

use super::{boolean, enum_text, list, optional_enum_text, optional_free_text, optional_number, optional_text, text};
use crate::json::untrusted;
use crate::redact::Secret;

/// A type of a field that is read leniently.
pub(crate) trait ReadLenient: Sized {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// An enum of strings that keeps unknown ones.
pub(crate) trait OpenEnum: for<'t> From<&'t str> {}

macro_rules! read_lenient {
    ($($(where $parameter:ident: $bound:ident,)? $type:ty: $reader:path;)*) => {$(
        impl $(<$parameter: $bound>)? ReadLenient for $type {
            #[inline]
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $reader(deserializer)
            }
        }
    )*};
}

read_lenient! {
    String: text;
    // The only optional string is the message of an error.
    Option<String>: optional_free_text;
    Option<Secret>: optional_text;
    bool: boolean;
    Option<u16>: optional_number;
    Option<u32>: optional_number;
    Value: untrusted::value;
    where T: DeserializeOwned, Vec<T>: list;
    where T: OpenEnum, T: enum_text;
    where T: OpenEnum, Option<T>: optional_enum_text;
}
