//! The macros that declare the types of the API.

mod open_enum;

pub(crate) use self::open_enum::open_enum;
