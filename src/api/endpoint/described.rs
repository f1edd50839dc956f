//! `Described`: describes types that derive `Serialize` and `Deserialize`, for the table of endpoints and the emulator.
//!
//! Types that are declared by a macro do not need it.

#[cfg(feature = "emulator")]
use serde_json::Value;

use super::ResponseKind;
#[cfg(feature = "emulator")]
use crate::declare::Kind;
use crate::response::Page;

/// A type of a request, of a response or of a field in one of them.
#[allow(dead_code, reason = "for tests and the emulator")]
pub(crate) trait Described {
    /// The name of a struct.
    const NAME: &'static str = "";
    /// The return type of a method.
    const RESPONSE: ResponseKind = ResponseKind::Value;
    /// The values that the emulator accepts.
    #[cfg(feature = "emulator")]
    const KIND: Kind;
}

impl<T: Described> Described for Page<T> {
    const RESPONSE: ResponseKind = ResponseKind::Page(T::NAME);
    #[cfg(feature = "emulator")]
    const KIND: Kind = T::KIND;
}

impl<T: Described> Described for Vec<T> {
    #[cfg(feature = "emulator")]
    const KIND: Kind = Kind::List(&T::KIND);
}

/// Describes types that are not structs by the values that the emulator accepts.
macro_rules! described_as {
    ($($type:ty: $kind:expr;)*) => {$(
        impl $crate::api::endpoint::described::Described for $type {
            #[cfg(feature = "emulator")]
            const KIND: $crate::declare::Kind = $kind;
        }
    )*};
}

described_as! {
    String: Kind::Text;
}

#[cfg(feature = "emulator")]
described_as! {
    crate::redact::Secret: Kind::Text;
    bool: Kind::Bool;
    u16: Kind::Integer;
    u32: Kind::Integer;
    Value: Kind::Any;
    serde_json::Map<String, Value>: Kind::AnyObject;
}

/// Describes structs: `field: T` for a member that must be in a request, `field?: T` for an optional one, and limits in
/// brackets as in `request!`. A field that is missing here is a compile error.
macro_rules! described {
    ($($name:ident {$( $field:ident $(: $req:ident $(<$($req_arg:ty),+>)?)? $(? : $opt:ident $(<$($opt_arg:ty),+>)?)? $([$($rule:tt)*])? ),* $(,)?})*) => {$(
        const _: fn(&$name) = |$name { $($field: _),* }| {};

        impl $crate::api::endpoint::described::Described for $name {
            const NAME: &'static str = stringify!($name);
            const RESPONSE: $crate::api::endpoint::ResponseKind = $crate::api::endpoint::ResponseKind::Object(stringify!($name));
            #[cfg(feature = "emulator")]
            const KIND: $crate::declare::Kind = $crate::declare::Kind::Object(|| {
                const DECLARED: &[&str] = &[$(stringify!($field)),*];
                const TEXT: &[u8] = &$crate::declare::text::<{ $crate::declare::text_length(DECLARED) }>(DECLARED);
                const NAMES: &[&str] = &$crate::declare::split::<{ DECLARED.len() }>(TEXT);
                const FIELDS: &[$crate::declare::FieldInfo] = &[$($crate::declare::field_info!(
                    $crate::declare::FieldInfo::of(<$($req $(<$($req_arg),+>)?)? $($opt $(<$($opt_arg),+>)?)? as $crate::api::endpoint::described::Described>::KIND)
                    $(.required(stringify!($req)))?; $($($rule)*)?
                )),*];
                $crate::declare::Shape::new(stringify!($name), NAMES, FIELDS)
            });
        }
    )*};
}

#[allow(unused_imports, reason = "the emulator needs both")]
pub(crate) use {described, described_as};
