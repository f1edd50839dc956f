//! Lists as fields.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeSeq, Serializer};

use super::field::Field;
use super::place::Place;
#[cfg(feature = "emulator")]
use super::shape::Kind;
use super::writer::Written;
use crate::json::{memory, surrogates};

/// An array. Lenient reading also takes one element in place of an array of one, either as JSON in a text, and an empty
/// text as an empty list.
impl<T: Field> Field for Vec<T> {
    const MEMBERS: &'static [&'static str] = T::MEMBERS;
    const STRUCT_SIZE: usize = T::STRUCT_SIZE;
    const LARGEST_STRUCT: usize = T::LARGEST_STRUCT;
    #[cfg(feature = "emulator")]
    const KIND: Kind = Kind::List(&T::KIND);

    #[inline]
    fn unset() -> Self {
        Self::new()
    }

    #[inline]
    fn items(&self) -> usize {
        self.len()
    }

    // A list within a text is read by the same code.
    #[inline(never)]
    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, place: &Place<'_>) -> Result<bool, D::Error> {
        deserializer.deserialize_any(ListVisitor { list: self, place })
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for element in self {
            list.serialize_element(&Written { field: element, as_text: false })?;
        }
        list.end()
    }
}

struct ListVisitor<'a, T> {
    list: &'a mut Vec<T>,
    place: &'a Place<'a>,
}

impl<T: Field> ListVisitor<'_, T> {
    fn unexpected<E: serde::de::Error>(&self, found: &'static str) -> E {
        self.place.unexpected(found, "a list")
    }

    fn one<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let Some(element) = T::read_new(deserializer, self.place)? else { return Ok(false) };
        self.list.push(element);
        Ok(true)
    }
}

impl<'de, T: Field> Visitor<'de> for ListVisitor<'_, T> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected a list", self.place)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<bool, A::Error> {
        let Self { list, place } = self;
        loop {
            let place = place.element(list.len(), T::of_null().is_none());
            if sequence.next_element_seed(ElementSeed { list: &mut *list, place: &place })?.is_none() {
                return Ok(true);
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<bool, A::Error> {
        if self.place.is_strict() { Err(self.unexpected("an object")) } else { self.one(MapAccessDeserializer::new(map)) }
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<bool, E> {
        match text.trim() {
            _ if self.place.is_strict() => Err(self.unexpected("a string")),
            "" => Ok(true),
            json if json.starts_with(['[', '{']) => {
                if memory::is_dense_declared(json, T::LARGEST_STRUCT) {
                    return Err(self.place.error("expected a list that takes less memory"));
                }
                let json = surrogates::repair(json);
                let mut document = serde_json::Deserializer::from_str(&json);
                let is_there = self.list.read(&mut document, self.place).and_then(|is_there| document.end().map(|()| is_there));
                is_there.map_err(|_| self.place.error("found a string that is not the JSON of the list, expected a list"))
            }
            _ => self.one(StrDeserializer::new(text)),
        }
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<bool, E> {
        Err(self.unexpected("a boolean"))
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<bool, E> {
        if self.place.is_strict() { Err(self.unexpected("a number")) } else { self.one(serde::de::value::I64Deserializer::new(number)) }
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<bool, E> {
        if self.place.is_strict() { Err(self.unexpected("a number")) } else { self.one(serde::de::value::U64Deserializer::new(number)) }
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<bool, E> {
        Err(self.unexpected("a number"))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<bool, E> {
        self.place.null("a list")
    }
}

/// Adds an element to a list and reads it there.
struct ElementSeed<'a, T> {
    list: &'a mut Vec<T>,
    place: &'a Place<'a>,
}

impl<'de, T: Field> DeserializeSeed<'de> for ElementSeed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.list.push(T::unset());
        let Some(element) = self.list.last_mut() else { return Ok(()) };
        if !element.read(deserializer, self.place)? {
            *element = T::of_null().ok_or_else(|| self.place.unexpected("null", "a value"))?;
        }
        Ok(())
    }
}
