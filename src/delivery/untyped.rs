//! `Untyped`: deserializes JSON of any type within a memory budget.

use std::fmt;
use std::mem::size_of;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::budget::{Budget, Exhausted};
use crate::json::untrusted::{MAX_DEPTH, TOO_DEEP, is_unsafe_name, number_in};

/// Deserializes a [`Value`].
///
/// `Value`'s own `Deserialize` is not safe for untrusted input, because its memory is not limited. In a program with the
/// feature `raw_value` of `serde_json`, it also parses the string of a member with a reserved name as JSON, at any depth.
#[derive(Clone, Copy)]
pub(super) struct Untyped<'b> {
    budget: &'b Budget,
    /// The number of levels of objects and arrays that may follow.
    levels: usize,
}

impl<'b> Untyped<'b> {
    #[inline]
    pub(super) fn within(budget: &'b Budget) -> Self {
        Self { budget, levels: MAX_DEPTH }
    }

    /// Reads the members of an object that `is_wanted`.
    #[inline]
    pub(super) fn members<'de, A: MapAccess<'de>>(
        self,
        mut map: A,
        is_wanted: impl Fn(&str) -> bool,
    ) -> Result<Map<String, Value>, A::Error> {
        let (member, mut members) = (self.below()?, Map::new());
        while let Some(name) = map.next_key_seed(Name(self.budget))? {
            if !is_wanted(&name) {
                map.next_value::<serde::de::IgnoredAny>()?;
                continue;
            }
            if is_unsafe_name(&name) {
                return Err(A::Error::custom("a reserved member name"));
            }
            self.budget.add_member(members.len()).map_err(too_large)?;
            members.insert(name, map.next_value_seed(member)?);
        }
        Ok(members)
    }

    #[inline]
    fn below<E: serde::de::Error>(self) -> Result<Self, E> {
        let levels = self.levels.checked_sub(1).ok_or_else(|| E::custom(TOO_DEEP))?;
        Ok(Self { levels, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Untyped<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Untyped<'_> {
    type Value = Value;

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Value, E> {
        self.budget.take(text.len()).map_err(too_large)?;
        Ok(text.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        const SLOT: usize = size_of::<Value>();
        let (element, mut elements) = (self.below()?, Vec::new());
        while let Some(value) = sequence.next_element_seed(element)? {
            if elements.len() == elements.capacity() {
                // Grows as `push` does. Explicit, so that the size is known.
                let more = elements.len().max(4);
                self.budget.grow(elements.len() * SLOT, (elements.len() + more) * SLOT).map_err(too_large)?;
                elements.reserve_exact(more);
            }
            elements.push(value);
        }
        let unused = (elements.capacity() - elements.len()) * SLOT;
        if unused > 0 && self.budget.has(elements.len() * SLOT) {
            elements.shrink_to_fit();
            self.budget.give_back(unused);
        }
        Ok(Value::Array(elements))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        let members = self.members(map, |_| true)?;
        let Some(number) = number_in(&members) else { return Ok(Value::Object(members)) };
        self.budget.give_back_object();
        Ok(Value::Number(number))
    }
}

/// Reads the name of a member within the budget.
struct Name<'b>(&'b Budget);

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = String;

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<String, E> {
        self.0.take(name.len()).map_err(too_large)?;
        Ok(name.to_owned())
    }
}

#[inline]
fn too_large<E: serde::de::Error>(_: Exhausted) -> E {
    E::custom(TOO_LARGE)
}

/// The start of the error text if the budget is used up.
pub(super) const TOO_LARGE: &str = "too many values";
