//! Reads integers that are sent as an integer, as a string of digits, or as a float with an integer value.

use std::fmt;

use serde::de::{self, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};

/// Reads an integer, or a string of its digits: `"statusCode": "200"`, `"totalCount": "2"`.
pub(crate) fn number<'de, D, N>(deserializer: D) -> Result<N, D::Error>
where
    D: Deserializer<'de>,
    N: TryFrom<u64>,
{
    let number = deserializer.deserialize_any(Number { largest: largest::<N>(), mode: Mode::Required })?;
    number.and_then(|number| N::try_from(number).ok()).ok_or_else(|| D::Error::custom("expected a number"))
}

/// Reads an integer like [`number`]; `null` and an empty string are `None`.
pub(crate) fn optional_number<'de, D, N>(deserializer: D) -> Result<Option<N>, D::Error>
where
    D: Deserializer<'de>,
    N: TryFrom<u64>,
{
    let number = deserializer.deserialize_any(Number { largest: largest::<N>(), mode: Mode::Optional })?;
    Ok(number.and_then(|number| N::try_from(number).ok()))
}

/// Reads a count: `null` and negative numbers are 0, a number that is too large is `u64::MAX`.
pub(crate) fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u64, D::Error> {
    deserializer.deserialize_any(Number { largest: u64::MAX, mode: Mode::Count }).map(Option::unwrap_or_default)
}

/// Reads an integer like [`number`], and `None` for any other value. For members that are not essential.
pub(crate) fn number_or_none<'de, D, N>(deserializer: D) -> Result<Option<N>, D::Error>
where
    D: Deserializer<'de>,
    N: TryFrom<u64>,
{
    let number = deserializer.deserialize_any(Number { largest: largest::<N>(), mode: Mode::OrNone })?;
    Ok(number.and_then(|number| N::try_from(number).ok()))
}

/// Returns the largest value of an integer type.
fn largest<N: TryFrom<u64>>() -> u64 {
    let limits = [u64::MAX, i64::MAX as u64, u32::MAX.into(), i32::MAX as u64, u16::MAX.into(), i16::MAX as u64, u8::MAX.into()];
    limits.into_iter().find(|limit| N::try_from(*limit).is_ok()).unwrap_or(i8::MAX as u64)
}

/// Reads a number up to `largest`. Errors are created inside the visitor, because serde adds the position only there.
struct Number {
    largest: u64,
    mode: Mode,
}

/// How values that are not a number in the range are treated.
#[derive(Clone, Copy, PartialEq)]
enum Mode {
    /// All are errors.
    Required,
    /// `null` is `None`, other values are errors.
    Optional,
    /// A number out of range becomes the nearest number in the range; `null` is `None`, other values are errors.
    Count,
    /// All are `None`.
    OrNone,
}

/// The first number above `u64::MAX`, 2 to the power of 64.
const TOO_LARGE: f64 = 18_446_744_073_709_551_616.0;

impl Number {
    fn missing<E: de::Error>(&self, unexpected: Unexpected<'_>) -> Result<Option<u64>, E> {
        if self.mode == Mode::Required { Err(E::invalid_type(unexpected, self)) } else { Ok(None) }
    }

    fn unreadable<E: de::Error>(&self, error: impl FnOnce() -> E) -> Result<Option<u64>, E> {
        if self.mode == Mode::OrNone { Ok(None) } else { Err(error()) }
    }

    fn out_of_range<E: de::Error>(&self, nearest: u64) -> Result<Option<u64>, E> {
        match self.mode {
            Mode::Count => Ok(Some(nearest)),
            _ => self.unreadable(|| E::custom(format_args!("expected a number from 0 to {}", self.largest))),
        }
    }
}

impl<'de> Visitor<'de> for Number {
    type Value = Option<u64>;

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Self::Value, E> {
        if number > self.largest { self.out_of_range(self.largest) } else { Ok(Some(number)) }
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Self::Value, E> {
        match u64::try_from(number) {
            Ok(number) => self.visit_u64(number),
            Err(_) => self.out_of_range(0),
        }
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Self::Value, E> {
        if number.fract() != 0.0 {
            return self.unreadable(|| E::custom("expected a whole number"));
        }
        if number < 0.0 {
            return self.out_of_range(0);
        }
        // A cast would saturate a number that is too large. `-0` is a float.
        if number < TOO_LARGE { self.visit_u64(number as u64) } else { self.out_of_range(self.largest) }
    }

    fn visit_str<E: de::Error>(self, digits: &str) -> Result<Self::Value, E> {
        match digits.trim() {
            "" if self.mode == Mode::Required => Err(E::custom("expected a number")),
            "" => Ok(None),
            digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => match digits.parse() {
                Ok(number) => self.visit_u64(number),
                Err(_) => self.out_of_range(self.largest),
            },
            _ => self.unreadable(|| E::custom("expected a number")),
        }
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Self::Value, E> {
        self.unreadable(|| E::invalid_type(Unexpected::Bool(value), &self))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        // Read to the end, so that the members after it can be read.
        while self.mode == Mode::OrNone && map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        self.unreadable(|| A::Error::invalid_type(Unexpected::Map, &self))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        while self.mode == Mode::OrNone && sequence.next_element::<IgnoredAny>()?.is_some() {}
        self.unreadable(|| A::Error::invalid_type(Unexpected::Seq, &self))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        self.missing(Unexpected::Unit)
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        self.missing(Unexpected::Unit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read<T>(json: &str, read: fn(&mut serde_json::Deserializer<serde_json::de::StrRead<'_>>) -> serde_json::Result<T>) -> Option<T> {
        read(&mut serde_json::Deserializer::from_str(json)).ok()
    }

    #[test]
    fn number_accepts_strings_of_digits_and_whole_floats() {
        for json in ["200", "\"200\"", "\" 200 \"", "200.0", "2e2"] {
            assert_eq!(read(json, |json| number::<_, u16>(json)), Some(200), "{json}");
            assert_eq!(read(json, |json| optional_number::<_, u8>(json)), Some(Some(200)), "{json}");
        }
        assert_eq!(read("-0", |json| number::<_, u16>(json)), Some(0));
        for json in ["null", "\"\"", "\" \""] {
            assert_eq!(read(json, |json| number::<_, u16>(json)), None, "{json}");
            assert_eq!(read(json, |json| optional_number::<_, u16>(json)), Some(None), "{json}");
        }
    }

    #[test]
    fn number_rejects_values_it_cannot_convert() {
        for json in ["\"two\"", "\"+2\"", "\"-1\"", "2.5", "{}", "[]", "true", "-1", "70000", "65536.0", "\"65536\"", "1e300"] {
            assert_eq!(read(json, |json| optional_number::<_, u16>(json)), None, "{json}");
            assert_eq!(read(json, |json| number::<_, u16>(json)), None, "{json}");
            assert_eq!(read(json, |json| number_or_none::<_, u16>(json)), Some(None), "{json}");
        }
        let mut json = serde_json::Deserializer::from_str("70000");
        let error = optional_number::<_, u16>(&mut json).unwrap_err();
        assert!(error.to_string().starts_with("expected a number from 0 to 65535 at "), "{error}");
    }

    #[test]
    fn count_becomes_the_nearest_number() {
        for (json, expected) in [
            ("2", 2),
            ("\"2\"", 2),
            ("null", 0),
            ("-5", 0),
            ("-0", 0),
            ("18446744073709549568.0", u64::MAX - 2047),
            ("18446744073709551616.0", u64::MAX),
            ("1e300", u64::MAX),
            ("\"99999999999999999999\"", u64::MAX),
        ] {
            assert_eq!(read(json, |json| count(json)), Some(expected), "{json}");
        }
    }

    #[test]
    fn largest_is_the_maximum_of_the_type() {
        assert_eq!((largest::<u64>(), largest::<i64>()), (u64::MAX, i64::MAX as u64));
        assert_eq!((largest::<u32>(), largest::<u16>(), largest::<i8>()), (u32::MAX.into(), u16::MAX.into(), 127));
    }
}
