//! `Members`: deserializes declared structs, with code that all structs share.

use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

use serde::Serialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::extra::Extra;
use super::field::Field;
use super::field_info::FieldInfo;
use super::place::Place;
use super::writer::MemberWriter;

/// A declared struct. The macros implement it.
pub(crate) trait Members: Sized + Serialize {
    const NAME: &'static str;
    /// The wire names of the fields, in the order of declaration.
    const NAMES: &'static [&'static str];
    /// The same fields.
    const FIELDS: &'static [FieldInfo];

    /// The member that followed each member in earlier documents; at 0, the first one. This prediction saves a search.
    fn order() -> &'static [AtomicU8];

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
    read_at(deserializer, &place)?.ok_or_else(|| place.unexpected("null", "an object"))
}

/// Reads a struct at a place; `None` for `null`.
pub(super) fn read_at<'de, D: Deserializer<'de>, T: Members>(deserializer: D, place: &Place<'_>) -> Result<Option<T>, D::Error> {
    if T::NAMES.is_empty() {
        let Some(members) = serde_json::Map::read(deserializer, place)? else { return Ok(None) };
        let mut object = <T as Members>::unset();
        if let Some(extra) = object.extra_mut() {
            members.into_iter().for_each(|(name, value)| extra.insert(name, value));
        }
        return Ok(Some(object));
    }
    deserializer.deserialize_any(ObjectVisitor::<T>(PhantomData, place))
}

struct ObjectVisitor<'a, T>(PhantomData<T>, &'a Place<'a>);

impl<'de, T: Members> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected an object", self.1)
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Self::Value, E> {
        self.1.null("an object")
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<Self::Value, E> {
        Err(self.1.unexpected("a boolean", "an object"))
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<Self::Value, E> {
        Err(self.1.unexpected("a number", "an object"))
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<Self::Value, E> {
        Err(self.1.unexpected("a number", "an object"))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Self::Value, E> {
        Err(self.1.unexpected("a number", "an object"))
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<Self::Value, E> {
        Err(self.1.unexpected("a string", "an object"))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
        Err(self.1.unexpected("a list", "an object"))
    }

    // Compiled once for each struct.
    #[inline(never)]
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut object, place, mut seen) = (<T as Members>::unset(), self.1, SeenMembers::default());
        let mut position = 0;
        loop {
            let guess = T::order().get(position).unwrap_or(&UNKNOWN_ORDER);
            let Some(number) = map.next_key_seed(MemberName { names: T::NAMES, guess, place })? else { break };
            let (Some(name), Some(info)) = (T::NAMES.get(number), T::FIELDS.get(number)) else {
                map.next_value::<IgnoredAny>()?;
                continue;
            };
            if seen.insert(number) {
                return Err(place.error(format_args!("duplicate member {name:?}")));
            }
            object.read_member(number, MemberValue { map: &mut map, parent: place, name, info })?;
            position = number + 1;
        }
        seen.check(T::NAMES, T::FIELDS, place)?;
        Ok(Some(object))
    }
}

/// For positions without an entry, which do not occur.
static UNKNOWN_ORDER: AtomicU8 = AtomicU8::new(0);

/// The members of a document that were read so far.
#[derive(Default)]
struct SeenMembers([u64; 4]);

impl SeenMembers {
    /// Adds a member, and returns whether it was already there.
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

/// Reads the name of a member as the index of its field, or as the number of fields if it is unknown. Not generic, so that
/// the code is compiled once.
struct MemberName<'a> {
    names: &'static [&'static str],
    guess: &'static AtomicU8,
    place: &'a Place<'a>,
}

impl<'de> DeserializeSeed<'de> for MemberName<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for MemberName<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<usize, E> {
        let guess = usize::from(self.guess.load(Relaxed));
        if self.names.get(guess).is_some_and(|known| *known == name) {
            return Ok(guess);
        }
        match search(self.names, self.guess, name) {
            None if self.place.is_strict() => {
                Err(self.place.error(format_args!("unknown member {name:?}; known are {}", self.names.join(", "))))
            }
            number => Ok(number.unwrap_or(self.names.len())),
        }
    }
}

/// Compares with all names, and stores the result as the next prediction.
#[cold]
#[inline(never)]
fn search(names: &[&str], guess: &AtomicU8, name: &str) -> Option<usize> {
    let number = names.iter().position(|known| *known == name)?;
    if let Ok(number) = u8::try_from(number) {
        guess.store(number, Relaxed);
    }
    Some(number)
}

/// The order of the declaration, for a struct that was not read yet. `LENGTH` is one more than the number of fields.
#[allow(clippy::indexing_slicing, reason = "constant evaluation: an index out of range is a compile error")]
pub(crate) const fn declared_order<const LENGTH: usize>() -> [AtomicU8; LENGTH] {
    assert!(LENGTH <= 256, "a struct has at most 255 fields");
    let mut order = [const { AtomicU8::new(0) }; LENGTH];
    let mut at = 1;
    while at < LENGTH {
        order[at] = AtomicU8::new(at as u8);
        at += 1;
    }
    order
}

/// The value of a member that is about to be read.
pub(crate) struct MemberValue<'a, A> {
    map: &'a mut A,
    parent: &'a Place<'a>,
    name: &'static str,
    info: &'static FieldInfo,
}

impl<'de, A: MapAccess<'de>> MemberValue<'_, A> {
    // Once for each type of a field, not for each field.
    #[inline(never)]
    pub(crate) fn read_into<T: Field>(self, field: &mut T) -> Result<(), A::Error> {
        let needed = self.info.is_needed(self.parent.is_strict());
        let place = self.parent.member(self.name, needed, self.info.is_as_text());
        match self.map.next_value_seed(FieldSeed::<T>(PhantomData, &place))? {
            Some(value) => *field = value,
            None if needed => return Err(place.unexpected("null", "a value")),
            // `null` leaves the field unset.
            None => {}
        }
        Ok(())
    }
}

/// Reads a field at a place; `None` for `null`.
pub(crate) struct FieldSeed<'a, T>(pub(crate) PhantomData<T>, pub(crate) &'a Place<'a>);

impl<'de, T: Field> DeserializeSeed<'de> for FieldSeed<'_, T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read(deserializer, self.1)
    }
}
