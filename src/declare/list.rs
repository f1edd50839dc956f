//! Lists as fields.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeSeq, Serializer};

use super::field::Field;
use super::members::FieldSeed;
use super::place::Place;
#[cfg(feature = "emulator")]
use super::shape::Kind;
use super::writer::Written;

/// An array. Lenient reading also takes one element in place of an array of one, either as JSON in a text, and an empty
/// text as an empty list.
impl<T: Field> Field for Vec<T> {
    const MEMBERS: &'static [&'static str] = T::MEMBERS;
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
    fn read<'de, D: Deserializer<'de>>(deserializer: D, place: &Place<'_>) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData, place))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut list = serializer.serialize_seq(Some(self.len()))?;
        for element in self {
            list.serialize_element(&Written { field: element, as_text: false })?;
        }
        list.end()
    }
}

struct ListVisitor<'a, T>(PhantomData<T>, &'a Place<'a>);

impl<T: Field> ListVisitor<'_, T> {
    fn unexpected<E: serde::de::Error>(&self, found: &'static str) -> E {
        self.1.unexpected(found, "a list")
    }

    fn one<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<Vec<T>>, D::Error> {
        Ok(T::read(deserializer, self.1)?.map(|element| vec![element]))
    }
}

impl<'de, T: Field> Visitor<'de> for ListVisitor<'_, T> {
    type Value = Option<Vec<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected a list", self.1)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Self::Value, A::Error> {
        let mut list = Vec::new();
        loop {
            let place = self.1.element(list.len(), T::of_null().is_none());
            match sequence.next_element_seed(FieldSeed::<T>(PhantomData, &place))? {
                Some(Some(element)) => list.push(element),
                Some(None) => list.push(T::of_null().ok_or_else(|| place.unexpected("null", "a value"))?),
                None => return Ok(Some(list)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        if self.1.is_strict() { Err(self.unexpected("an object")) } else { self.one(MapAccessDeserializer::new(map)) }
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        match text.trim() {
            _ if self.1.is_strict() => Err(self.unexpected("a string")),
            "" => Ok(Some(Vec::new())),
            json if json.starts_with(['[', '{']) => {
                let mut document = serde_json::Deserializer::from_str(json);
                let list = Vec::read(&mut document, self.1).and_then(|list| document.end().map(|()| list));
                list.map_err(|_| self.1.error("found a string that is not the JSON of the list, expected a list"))
            }
            _ => self.one(StrDeserializer::new(text)),
        }
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<Self::Value, E> {
        Err(self.unexpected("a boolean"))
    }

    fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Self::Value, E> {
        if self.1.is_strict() { Err(self.unexpected("a number")) } else { self.one(serde::de::value::I64Deserializer::new(number)) }
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Self::Value, E> {
        if self.1.is_strict() { Err(self.unexpected("a number")) } else { self.one(serde::de::value::U64Deserializer::new(number)) }
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Self::Value, E> {
        Err(self.unexpected("a number"))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        self.1.null("a list")
    }
}
