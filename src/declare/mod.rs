//! The macros that declare the types of the API, and the code that all declared types share.
//!
//! [`structs`] has the macros `request!`, `response!` and `data!`; ARCHITECTURE.md shows a declaration and its expansion.

#[cfg(feature = "_declared")]
mod extra;
#[cfg(feature = "_declared")]
mod field;
#[cfg(any(feature = "_declared", feature = "emulator"))]
mod field_info;
#[cfg(feature = "_declared")]
mod list;
#[cfg(feature = "_declared")]
mod member_names;
#[cfg(feature = "_declared")]
mod members;
mod open_enum;
#[cfg(feature = "_declared")]
mod place;
#[cfg(feature = "_declared")]
mod reexport;
#[cfg(feature = "emulator")]
mod shape;
#[cfg(any(feature = "_declared", feature = "emulator"))]
mod structs;
#[cfg(all(test, feature = "_declared"))]
mod tests;
#[cfg(any(feature = "_declared", feature = "emulator"))]
mod wire_names;
#[cfg(feature = "_declared")]
mod writer;

#[cfg(feature = "_declared")]
pub(crate) use self::extra::Extra;
#[cfg(feature = "_declared")]
pub(crate) use self::field::{Field, Lenient, read_enum};
#[cfg(any(feature = "_declared", feature = "emulator"))]
pub(crate) use self::field_info::FieldInfo;
#[cfg(feature = "_declared")]
#[allow(unused_imports, reason = "not every module has types of all kinds")]
pub(crate) use self::member_names::{declared_order, guesses_for};
#[cfg(feature = "_declared")]
#[allow(unused_imports, reason = "not every module has types of all kinds")]
pub(crate) use self::members::{FieldSeed, LENIENT, MemberValue, Members, STRICT, one, read};
pub(crate) use self::open_enum::open_enum;
#[cfg(feature = "_declared")]
pub(crate) use self::place::Place;
#[cfg(feature = "_declared")]
#[allow(unused_imports, reason = "not every module uses it")]
pub(crate) use self::reexport::reexport;
#[cfg(feature = "emulator")]
pub(crate) use self::shape::{Kind, Rule, Shape, argument_problems, query_members};
#[cfg(any(feature = "_declared", feature = "emulator"))]
#[allow(unused_imports, reason = "not every module has types of all kinds")]
pub(crate) use self::structs::{
    argument_of, data, default_unless_required, field_info, into_field, items_must_be_behind_its_limit, limit_doc, new_and_setters,
    request, response, sample_must_be_last, setter, structure,
};
#[cfg(any(feature = "_declared", feature = "emulator"))]
pub(crate) use self::wire_names::{split, text, text_length, wire_name};
#[cfg(feature = "_declared")]
pub(crate) use self::writer::{MemberWriter, debug, write};
