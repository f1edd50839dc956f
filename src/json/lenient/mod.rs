//! Lenient readers for values that the service sends in more than one form.

mod boolean;
mod number;
mod read;
mod text;

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor, value::MapAccessDeserializer};

pub(crate) use self::boolean::boolean;
pub(crate) use self::number::{count, number, number_or_none, optional_number};
pub(crate) use self::read::{OpenEnum, ReadLenient};
pub(crate) use self::text::{enum_text, free_text, optional_enum_text, optional_free_text, optional_text, present_enum_text, text};
use crate::json::memory;
use crate::json::struct_only::{self, Element};
use crate::json::surrogates;

/// Deserializes a struct from an object only; `null` is `None`.
pub(crate) fn optional_object<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    deserializer.deserialize_option(OptionalObject(PhantomData))
}

struct OptionalObject<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for OptionalObject<T> {
    type Value = Option<T>;

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        struct_only::read(deserializer).map(Some)
    }
}

/// Deserializes a list from an array, from a single element (`"list": {..}`), or from a string with the JSON of either
/// (`"events": "[\"user:created\"]"`). `null` is an empty list.
pub(crate) fn list<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    list_of(deserializer, usize::MAX)
}

/// Deserializes a list that takes at most `limit` bytes. Not inlined, so that a list inside a string is read by the same code.
#[inline(never)]
fn list_of<'de, D, T>(deserializer: D, limit: usize) -> Result<Vec<T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    deserializer.deserialize_any(List { limit, element: PhantomData })
}

/// Bytes of an element of a page; the elements of lists inside it are smaller.
const LARGE_ELEMENT: usize = 128;
/// The service's default number of elements on a page.
const PAGE: usize = 10;

struct List<T> {
    /// The most bytes that the elements may take.
    limit: usize,
    element: PhantomData<T>,
}

impl<'de, T: DeserializeOwned> Visitor<'de> for List<T> {
    type Value = Vec<T>;

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let (mut list, mut left) = (Vec::new(), self.limit);
        while let Some(element) = sequence.next_element_seed(Element(PhantomData))? {
            left = left.checked_sub(size_of::<T>()).ok_or_else(|| de::Error::custom("expected a list of fewer elements"))?;
            if list.is_empty() && size_of::<T>() >= LARGE_ELEMENT {
                list.reserve_exact(PAGE);
            }
            list.push(element);
        }
        Ok(list)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        struct_only::read(MapAccessDeserializer::new(map)).map(|one| vec![one])
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Self::Value, E> {
        let trimmed = text.trim();
        match trimmed.chars().next() {
            None => Ok(Vec::new()),
            Some('[' | '{') => {
                // The string is a JSON document inside the JSON document.
                if memory::is_dense(trimmed) {
                    return Err(E::custom("expected a list that takes less memory"));
                }
                let text = surrogates::repair(trimmed);
                let mut document = serde_json::Deserializer::from_str(&text);
                // The limit is for short lists, which `is_dense` does not measure.
                let list = list_of(&mut document, 2 * text.len() + 512).and_then(|list| document.end().map(|()| list));
                list.map_err(|_| E::custom("expected a list"))
            }
            Some(_) => struct_only::read(de::value::StrDeserializer::<E>::new(text)).map(|one| vec![one]),
        }
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn list_accepts_an_array_an_element_or_a_string_of_json() {
        let list_in = |json: &str| list::<_, String>(&mut serde_json::Deserializer::from_str(json));
        assert_eq!(list_in(r#"["a","b"]"#).unwrap(), ["a", "b"]);
        assert_eq!(list_in(r#""[\"a\",\"b\"]""#).unwrap(), ["a", "b"]);
        assert_eq!(list_in(r#""[\"a\\ud83d\"]""#).unwrap(), ["a\u{fffd}"]);
        assert_eq!(list_in(r#""a""#).unwrap(), ["a"]);
        for empty in ["null", "[]", "\"\"", "\"[]\""] {
            assert!(list_in(empty).unwrap().is_empty(), "{empty}");
        }
        for bad in ["7", "[7]", r#""[\"a\"""#, r#""[\"a\"] b""#, "{}"] {
            assert!(list_in(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn memory_of_a_list_in_a_string_is_limited() {
        let in_text = |element: &str, count: usize| serde_json::to_string(&format!("[{}]", vec![element; count].join(","))).unwrap();
        let read = |text: &str| list::<_, String>(&mut serde_json::Deserializer::from_str(text));
        assert_eq!(read(&in_text("\"user:created\"", 10_000)).unwrap().len(), 10_000);
        assert_eq!(read(&in_text("\"a\"", 20)).unwrap().len(), 20);
        assert!(read(&in_text("\"\"", 1_000)).is_err());
    }
}
