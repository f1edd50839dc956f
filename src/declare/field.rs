//! `Field`: the types that a field can have, and how they are read and written.
//!
//! Lenient reading, for responses, converts what the service writes in more than one form: numbers as texts of digits, texts as
//! numbers, booleans as 0, 1 or a text. Strict reading, for requests, takes the declared type only. A value that cannot be
//! converted is an error in both.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::field_info::FieldInfo;
use super::members::{self, Members};
use super::place::Place;
#[cfg(feature = "emulator")]
use super::shape::{Kind, Shape};
use crate::json::untrusted;
use crate::redact::Secret;

/// The type of a field.
pub(crate) trait Field: Sized + Serialize {
    /// The members that identify a value of this type; none for types that are not objects.
    const MEMBERS: &'static [&'static str] = &[];
    /// Bytes of the struct of the value, or of its elements; 0 for types without a struct.
    const STRUCT_SIZE: usize = 0;
    /// The largest of these structs and those of their fields.
    const LARGEST_STRUCT: usize = Self::STRUCT_SIZE;
    /// The values that the emulator accepts.
    #[cfg(feature = "emulator")]
    const KIND: Kind;

    /// The value of a field that is not set: `None` for an `Option`, else the empty value.
    fn unset() -> Self;

    /// The value for `null` as an element of a list; `None` if `null` is an error there.
    fn of_null() -> Option<Self> {
        None
    }

    /// Whether the field is written.
    fn is_set(&self) -> bool {
        true
    }

    /// The number of elements of a list.
    fn items(&self) -> usize {
        0
    }

    /// Reads a value into a field that is not set. `false` for `null`, which leaves it so.
    ///
    /// In place, because moving a struct with many fields from function to function takes longer than reading one of them.
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, place: &Place<'_>) -> Result<bool, D::Error>;

    /// Reads a value; `None` for `null`.
    #[inline]
    fn read_new<'de, D: Deserializer<'de>>(deserializer: D, place: &Place<'_>) -> Result<Option<Self>, D::Error> {
        let mut field = Self::unset();
        Ok(if field.read(deserializer, place)? { Some(field) } else { None })
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    /// Writes a number as a text of digits.
    fn write_as_text<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.write(serializer)
    }
}

impl<T: Field> Field for Option<T> {
    const MEMBERS: &'static [&'static str] = T::MEMBERS;
    const STRUCT_SIZE: usize = T::STRUCT_SIZE;
    const LARGEST_STRUCT: usize = T::LARGEST_STRUCT;
    #[cfg(feature = "emulator")]
    const KIND: Kind = T::KIND;

    #[inline]
    fn unset() -> Self {
        None
    }

    #[inline]
    fn is_set(&self) -> bool {
        self.is_some()
    }

    #[inline]
    fn items(&self) -> usize {
        self.as_ref().map_or(0, T::items)
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, place: &Place<'_>) -> Result<bool, D::Error> {
        let is_there = self.get_or_insert_with(T::unset).read(deserializer, place)?;
        if !is_there {
            *self = None;
        }
        Ok(is_there)
    }

    #[inline]
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write(serializer),
            None => serializer.serialize_none(),
        }
    }

    #[inline]
    fn write_as_text<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.write_as_text(serializer),
            None => serializer.serialize_none(),
        }
    }
}

impl<T: Members> Field for T {
    const MEMBERS: &'static [&'static str] = T::NAMES;
    const STRUCT_SIZE: usize = size_of::<T>();
    const LARGEST_STRUCT: usize = FieldInfo::largest_struct(T::FIELDS, size_of::<T>());
    #[cfg(feature = "emulator")]
    const KIND: Kind = Kind::Object(Shape::of::<T>);

    #[inline]
    fn unset() -> Self {
        <T as Members>::unset()
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, place: &Place<'_>) -> Result<bool, D::Error> {
        members::read_at(self, deserializer, place)
    }
}

impl Field for Value {
    #[cfg(feature = "emulator")]
    const KIND: Kind = Kind::Any;

    fn unset() -> Self {
        Self::Null
    }

    fn of_null() -> Option<Self> {
        Some(Self::Null)
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, _: &Place<'_>) -> Result<bool, D::Error> {
        *self = untrusted::value(deserializer)?;
        Ok(!self.is_null())
    }
}

/// A JSON object without declared members.
impl Field for serde_json::Map<String, Value> {
    #[cfg(feature = "emulator")]
    const KIND: Kind = Kind::AnyObject;

    fn unset() -> Self {
        Self::new()
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, place: &Place<'_>) -> Result<bool, D::Error> {
        match untrusted::value(deserializer)? {
            Value::Object(members) => *self = members,
            Value::Null => return Ok(false),
            _ => return Err(place.error("expected an object")),
        }
        Ok(true)
    }
}

/// A type that is sent and received as one string, number or boolean. Values of other types are errors.
pub(super) trait Scalar: Sized {
    const EXPECTED: &'static str;

    fn of_bool(_value: bool, _strict: bool) -> Option<Self> {
        None
    }

    fn of_integer(_number: i128, _strict: bool) -> Option<Self> {
        None
    }

    fn of_float(_number: f64, _strict: bool) -> Option<Self> {
        None
    }

    /// `Some(None)` means no value, like `null`.
    fn of_text(_text: &str, _strict: bool) -> Option<Option<Self>> {
        None
    }

    fn of_string(text: String, strict: bool) -> Option<Option<Self>> {
        Self::of_text(&text, strict)
    }
}

/// Reads a scalar at a place; `false` for `null`.
pub(super) fn read_scalar<'de, D: Deserializer<'de>, T: Scalar>(
    field: &mut T,
    deserializer: D,
    place: &Place<'_>,
) -> Result<bool, D::Error> {
    deserializer.deserialize_any(ScalarVisitor { field, place })
}

struct ScalarVisitor<'a, T> {
    field: &'a mut T,
    place: &'a Place<'a>,
}

impl<T: Scalar> ScalarVisitor<'_, T> {
    /// Stores a value that could be converted.
    #[inline]
    fn store<E: serde::de::Error>(self, value: Option<T>, found: &'static str) -> Result<bool, E> {
        *self.field = value.ok_or_else(|| self.place.unexpected(found, T::EXPECTED))?;
        Ok(true)
    }

    /// The same for a text, which may be no value.
    #[inline]
    fn store_text<E: serde::de::Error>(self, value: Option<Option<T>>) -> Result<bool, E> {
        match value {
            Some(None) => Ok(false),
            value => self.store(value.flatten(), "a string"),
        }
    }
}

impl<'de, T: Scalar> Visitor<'de> for ScalarVisitor<'_, T> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}", self.place, T::EXPECTED)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<bool, E> {
        let value = T::of_bool(value, self.place.is_strict());
        self.store(value, "a boolean")
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<bool, E> {
        let value = T::of_integer(number.into(), self.place.is_strict());
        self.store(value, "a number")
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<bool, E> {
        let value = T::of_integer(number.into(), self.place.is_strict());
        self.store(value, "a number")
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<bool, E> {
        let value = T::of_float(number, self.place.is_strict());
        self.store(value, "a number")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<bool, E> {
        let value = T::of_text(text, self.place.is_strict());
        self.store_text(value)
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<bool, E> {
        let value = T::of_string(text, self.place.is_strict());
        self.store_text(value)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<bool, E> {
        self.place.null(T::EXPECTED)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<bool, A::Error> {
        Err(self.place.unexpected("a list", T::EXPECTED))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<bool, A::Error> {
        Err(self.place.unexpected("an object", T::EXPECTED))
    }
}

macro_rules! scalar_fields {
    ($($type:ty: $kind:ident = $unset:expr;)*) => {$(
        impl Field for $type {
            #[cfg(feature = "emulator")]
            const KIND: Kind = Kind::$kind;

            #[inline]
            fn unset() -> Self {
                $unset
            }

            fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, place: &Place<'_>) -> Result<bool, D::Error> {
                read_scalar(self, deserializer, place)
            }
        }
    )*};
}

scalar_fields! {
    String: Text = Self::new();
    Secret: Text = Self::from(String::new());
    bool: Bool = false;
}

impl Scalar for String {
    const EXPECTED: &'static str = "a string";

    fn of_bool(value: bool, strict: bool) -> Option<Self> {
        (!strict).then(|| value.to_string())
    }

    fn of_integer(number: i128, strict: bool) -> Option<Self> {
        (!strict).then(|| number.to_string())
    }

    fn of_float(number: f64, strict: bool) -> Option<Self> {
        (!strict).then(|| number.to_string())
    }

    #[inline]
    fn of_text(text: &str, _: bool) -> Option<Option<Self>> {
        Some(Some(text.to_owned()))
    }

    fn of_string(text: String, _: bool) -> Option<Option<Self>> {
        Some(Some(text))
    }
}

impl Scalar for Secret {
    const EXPECTED: &'static str = "a string";

    fn of_integer(number: i128, strict: bool) -> Option<Self> {
        (!strict).then(|| number.to_string().into())
    }

    fn of_text(text: &str, _: bool) -> Option<Option<Self>> {
        Some(Some(text.into()))
    }

    fn of_string(text: String, _: bool) -> Option<Option<Self>> {
        Some(Some(text.into()))
    }
}

impl Scalar for bool {
    const EXPECTED: &'static str = "true or false";

    fn of_bool(value: bool, _: bool) -> Option<Self> {
        Some(value)
    }

    fn of_integer(number: i128, strict: bool) -> Option<Self> {
        match number {
            0 if !strict => Some(false),
            1 if !strict => Some(true),
            _ => None,
        }
    }

    fn of_float(number: f64, strict: bool) -> Option<Self> {
        whole(number).and_then(|number| Self::of_integer(number, strict))
    }

    fn of_text(text: &str, strict: bool) -> Option<Option<Self>> {
        match text.trim() {
            _ if strict => None,
            "" => Some(None),
            "1" => Some(Some(true)),
            "0" => Some(Some(false)),
            word if word.eq_ignore_ascii_case("true") => Some(Some(true)),
            word if word.eq_ignore_ascii_case("false") => Some(Some(false)),
            _ => None,
        }
    }
}

macro_rules! integer_fields {
    ($($type:ty: $expected:literal;)*) => {$(
        impl Field for $type {
            #[cfg(feature = "emulator")]
            const KIND: Kind = Kind::Integer;

            #[inline]
            fn unset() -> Self {
                0
            }

            fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, place: &Place<'_>) -> Result<bool, D::Error> {
                read_scalar(self, deserializer, place)
            }

            fn write_as_text<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl Scalar for $type {
            const EXPECTED: &'static str = $expected;

            fn of_integer(number: i128, _: bool) -> Option<Self> {
                number.try_into().ok()
            }

            fn of_float(number: f64, _: bool) -> Option<Self> {
                whole(number)?.try_into().ok()
            }

            fn of_text(text: &str, strict: bool) -> Option<Option<Self>> {
                match text.trim() {
                    _ if strict => None,
                    "" => Some(None),
                    digits => digits.parse().map(Some).ok(),
                }
            }
        }
    )*};
}

integer_fields! {
    u32: "a whole number from 0 to 4294967295";
    i64: "a whole number";
}

/// A float without a fraction, as long as floats are exact.
fn whole(number: f64) -> Option<i128> {
    (number.fract() == 0.0 && number.abs() < EXACT).then_some(number as i128)
}

/// 2^53: above it, floats cannot represent all whole numbers.
const EXACT: f64 = 9_007_199_254_740_992.0;

impl Field for f64 {
    #[cfg(feature = "emulator")]
    const KIND: Kind = Kind::Number;

    #[inline]
    fn unset() -> Self {
        0.0
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, place: &Place<'_>) -> Result<bool, D::Error> {
        read_scalar(self, deserializer, place)
    }

    /// Without a fraction of zero, as JavaScript writes it.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match whole(*self) {
            Some(number) => serializer.serialize_i64(number as i64),
            None => serializer.serialize_f64(*self),
        }
    }
}

impl Scalar for f64 {
    const EXPECTED: &'static str = "a number";

    fn of_integer(number: i128, _: bool) -> Option<Self> {
        Some(number as Self)
    }

    fn of_float(number: f64, _: bool) -> Option<Self> {
        Some(number)
    }

    fn of_text(text: &str, strict: bool) -> Option<Option<Self>> {
        match text.trim() {
            _ if strict => None,
            "" => Some(None),
            digits => digits.parse().ok().filter(|number: &Self| number.is_finite()).map(Some),
        }
    }
}

/// Reads the text of an open enum; every text is a valid value.
pub(crate) fn read_enum<'de, D: Deserializer<'de>, T: From<String>>(
    field: &mut T,
    deserializer: D,
    place: &Place<'_>,
) -> Result<bool, D::Error> {
    let Some(text) = String::read_new(deserializer, place)? else { return Ok(false) };
    *field = text.into();
    Ok(true)
}

/// Reads a value by the rules of its `Field`, as the root of a document.
pub(crate) struct Lenient<T>(pub(crate) Option<T>);

impl<'de, T: Field> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read_new(deserializer, &Place::root("data", members::LENIENT)).map(Self)
    }
}
