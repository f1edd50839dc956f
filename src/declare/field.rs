//! `Field`: the types that a field can have, and how they are read and written.
//!
//! Lenient reading, for responses, converts what the service writes in more than one form: numbers as texts of digits, texts as
//! numbers, booleans as 0, 1 or a text. Strict reading, for requests, takes the declared type only. A value that cannot be
//! converted is an error in both.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

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

    /// Reads a value; `None` for `null`.
    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: &Place<'_>) -> Result<Option<Self>, D::Error>;

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
    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: &Place<'_>) -> Result<Option<Self>, D::Error> {
        Ok(T::read(deserializer, place)?.map(Some))
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
    #[cfg(feature = "emulator")]
    const KIND: Kind = Kind::Object(Shape::of::<T>);

    #[inline]
    fn unset() -> Self {
        <T as Members>::unset()
    }

    #[inline]
    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: &Place<'_>) -> Result<Option<Self>, D::Error> {
        members::read_at(deserializer, place)
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

    fn read<'de, D: Deserializer<'de>>(deserializer: D, _: &Place<'_>) -> Result<Option<Self>, D::Error> {
        untrusted::value(deserializer).map(|value| Some(value).filter(|value| !value.is_null()))
    }
}

/// A JSON object without declared members.
impl Field for serde_json::Map<String, Value> {
    #[cfg(feature = "emulator")]
    const KIND: Kind = Kind::AnyObject;

    fn unset() -> Self {
        Self::new()
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: &Place<'_>) -> Result<Option<Self>, D::Error> {
        match untrusted::value(deserializer)? {
            Value::Object(members) => Ok(Some(members)),
            Value::Null => Ok(None),
            _ => Err(place.error("expected an object")),
        }
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

/// Reads a scalar at a place; `None` for `null`.
pub(super) fn read_scalar<'de, D: Deserializer<'de>, T: Scalar>(deserializer: D, place: &Place<'_>) -> Result<Option<T>, D::Error> {
    deserializer.deserialize_any(ScalarVisitor(PhantomData, place))
}

struct ScalarVisitor<'a, T>(PhantomData<T>, &'a Place<'a>);

impl<T: Scalar> ScalarVisitor<'_, T> {
    #[inline]
    fn converted<E: serde::de::Error, V>(&self, value: Option<V>, found: &'static str) -> Result<V, E> {
        value.ok_or_else(|| self.1.unexpected(found, T::EXPECTED))
    }
}

impl<'de, T: Scalar> Visitor<'de> for ScalarVisitor<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}", self.1, T::EXPECTED)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        self.converted(T::of_bool(value, self.1.is_strict()), "a boolean").map(Some)
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
        self.converted(T::of_integer(number.into(), self.1.is_strict()), "a number").map(Some)
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
        self.converted(T::of_integer(number.into(), self.1.is_strict()), "a number").map(Some)
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Self::Value, E> {
        self.converted(T::of_float(number, self.1.is_strict()), "a number").map(Some)
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        self.converted(T::of_text(text, self.1.is_strict()), "a string")
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<Self::Value, E> {
        self.converted(T::of_string(text, self.1.is_strict()), "a string")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        self.1.null(T::EXPECTED)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
        Err(self.1.unexpected("a list", T::EXPECTED))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
        Err(self.1.unexpected("an object", T::EXPECTED))
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

            fn read<'de, D: Deserializer<'de>>(deserializer: D, place: &Place<'_>) -> Result<Option<Self>, D::Error> {
                read_scalar(deserializer, place)
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

            fn read<'de, D: Deserializer<'de>>(deserializer: D, place: &Place<'_>) -> Result<Option<Self>, D::Error> {
                read_scalar(deserializer, place)
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

    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: &Place<'_>) -> Result<Option<Self>, D::Error> {
        read_scalar(deserializer, place)
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
pub(crate) fn read_enum<'de, D: Deserializer<'de>, T: From<String>>(deserializer: D, place: &Place<'_>) -> Result<Option<T>, D::Error> {
    read_scalar::<D, String>(deserializer, place).map(|text| text.map(T::from))
}

/// Reads a value by the rules of its `Field`, as the root of a document.
pub(crate) struct Lenient<T>(pub(crate) Option<T>);

impl<'de, T: Field> Deserialize<'de> for Lenient<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer, &Place::root("data", members::LENIENT)).map(Self)
    }
}
