//! The macros that declare API types.

mod open_enum;

pub(crate) use self::open_enum::open_enum;
