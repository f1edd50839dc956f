//! `Members`: deserializes declared structs, with code that all structs share.

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::AtomicU8;

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::extra::Extra;
use super::field::Field;
use super::field_info::FieldInfo;
use super::member_names::MemberNames;
use super::place::Place;
use super::writer::MemberWriter;

/// A declared struct. The macros implement it.
pub(crate) trait Members: Sized + Serialize {
    const NAME: &'static str;
    /// The wire names of the fields, in the order of declaration.
    const NAMES: &'static [&'static str];
    /// The same fields.
    const FIELDS: &'static [FieldInfo];

    /// What earlier documents show about the order of the members, for [`MemberNames`].
    fn guesses() -> &'static [AtomicU8];

    /// The struct with no field set.
    fn unset() -> Self;

    /// Reads the value of the field of this number.
    fn read_member<'de, A: MapAccess<'de>>(&mut self, number: usize, value: MemberValue<'_, A>) -> Result<(), A::Error>;

    /// Writes all fields, in the order of declaration.
    fn write_members<M: serde::ser::SerializeMap>(&self, writer: &mut MemberWriter<'_, M>);

    fn extra(&self) -> Option<&Extra> {
        None
    }

    fn extra_mut(&mut self) -> Option<&mut Extra> {
        None
    }
}

/// 1, for each type name that a macro counts.
pub(crate) const fn one(_type: &str) -> usize {
    1
}

pub(crate) const STRICT: bool = true;
pub(crate) const LENIENT: bool = false;

/// Implements `Deserialize` of declared structs.
pub(crate) fn read<'de, D: Deserializer<'de>, T: Members>(deserializer: D, strict: bool) -> Result<T, D::Error> {
    let place = Place::root(T::NAME, strict);
    let mut object = <T as Members>::unset();
    if read_at(&mut object, deserializer, &place)? { Ok(object) } else { Err(place.unexpected("null", "an object")) }
}

/// Reads a struct at a place; `false` for `null`.
pub(super) fn read_at<'de, D: Deserializer<'de>, T: Members>(object: &mut T, deserializer: D, place: &Place<'_>) -> Result<bool, D::Error> {
    if T::NAMES.is_empty() {
        let Some(members) = serde_json::Map::read_new(deserializer, place)? else { return Ok(false) };
        if let Some(extra) = object.extra_mut() {
            members.into_iter().for_each(|(name, value)| extra.insert(name, value));
        }
        return Ok(true);
    }
    deserializer.deserialize_any(ObjectVisitor { object, place })
}

struct ObjectVisitor<'a, T> {
    object: &'a mut T,
    place: &'a Place<'a>,
}

impl<'de, T: Members> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected an object", self.place)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<bool, E> {
        self.place.null("an object")
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<bool, E> {
        Err(self.place.unexpected("a boolean", "an object"))
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<bool, E> {
        Err(self.place.unexpected("a number", "an object"))
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<bool, E> {
        Err(self.place.unexpected("a number", "an object"))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<bool, E> {
        Err(self.place.unexpected("a number", "an object"))
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<bool, E> {
        Err(self.place.unexpected("a string", "an object"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<bool, A::Error> {
        Err(self.place.unexpected("a list", "an object"))
    }

    // Compiled once for each struct.
    #[inline(never)]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let (Self { object, place }, mut seen) = (self, SeenMembers::default());
        let mut names = MemberNames::new(T::NAMES, T::guesses(), place);
        while let Some(number) = map.next_key_seed(&mut names)? {
            let (Some(name), Some(info)) = (T::NAMES.get(number), T::FIELDS.get(number)) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if seen.insert(number) {
                return Err(place.error(format_args!("duplicate member {name:?}")));
            }
            let place = place.member(name, info.is_needed(place.is_strict()), info.is_as_text());
            object.read_member(number, MemberValue { map: &mut map, place: &place })?;
        }
        seen.check(T::NAMES, T::FIELDS, place)?;
        Ok(true)
    }
}

/// The members of a document that were read so far.
#[derive(Default)]
struct SeenMembers([u64; 4]);

impl SeenMembers {
    /// Adds a member, and returns whether it was already there.
    #[inline]
    fn insert(&mut self, number: usize) -> bool {
        let Some(word) = self.0.get_mut(number / 64) else { return false };
        let bit = 1 << (number % 64);
        let before = *word & bit != 0;
        *word |= bit;
        before
    }

    fn contains(&self, number: usize) -> bool {
        self.0.get(number / 64).is_some_and(|word| word & (1 << (number % 64)) != 0)
    }

    fn check<E: serde::de::Error>(&self, names: &[&'static str], fields: &[FieldInfo], place: &Place<'_>) -> Result<(), E> {
        let is_missing = |number: usize, info: &FieldInfo| info.is_needed(place.is_strict()) && !self.contains(number);
        let mut missing = fields.iter().zip(names).enumerate().filter(|(number, (info, _))| is_missing(*number, info));
        match missing.next() {
            Some((_, (_, name))) => Err(place.error(format_args!("missing member {name:?}"))),
            None => Ok(()),
        }
    }
}

/// The value of a member that is about to be read.
pub(crate) struct MemberValue<'a, A> {
    map: &'a mut A,
    place: &'a Place<'a>,
}

impl<'de, A: MapAccess<'de>> MemberValue<'_, A> {
    // Compiled once for each type of a field, not for each field. It only forwards a call, and has no stack frame.
    #[inline(never)]
    pub(crate) fn read_into<T: Field>(self, field: &mut T) -> Result<(), A::Error> {
        self.map.next_value_seed(ExistingField { field, place: self.place })
    }
}

/// Reads a value into a field at a place. `null` leaves the field unset.
struct ExistingField<'a, T> {
    field: &'a mut T,
    place: &'a Place<'a>,
}

impl<'de, T: Field> DeserializeSeed<'de> for ExistingField<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let is_there = self.field.read(deserializer, self.place)?;
        if is_there || !self.place.is_needed() { Ok(()) } else { Err(self.place.unexpected("null", "a value")) }
    }
}

/// Reads a value at a place; `None` for `null`.
pub(crate) struct FieldSeed<'a, T>(pub(crate) PhantomData<T>, pub(crate) &'a Place<'a>);

impl<'de, T: Field> DeserializeSeed<'de> for FieldSeed<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read_new(deserializer, self.1)
    }
}
