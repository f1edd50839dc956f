//! `Serialize` and `Debug` of declared structs.

use std::fmt;

use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};

use super::extra::Extra;
use super::field::Field;
use super::field_info::FieldInfo;
use super::members::Members;

/// Implements `Serialize` of declared structs: writes the fields that are set, then the extra members. A required field that
/// is not set is an error, and so is a list with more elements than the service accepts.
pub(crate) fn write<S: Serializer, T: Members>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let extra = object.extra();
    let map = serializer.serialize_map(None)?;
    let mut writer = MemberWriter { map, extra, name: T::NAME, fields: T::NAMES.iter().zip(T::FIELDS), result: Ok(()) };
    object.write_members(&mut writer);
    writer.result?;
    for (name, value) in extra.into_iter().flat_map(Extra::iter) {
        writer.map.serialize_entry(name, value)?;
    }
    writer.map.end()
}

/// Writes field by field. It keeps the first error, so that each field costs a struct one call and no branch.
pub(crate) struct MemberWriter<'a, M: SerializeMap> {
    map: M,
    extra: Option<&'a Extra>,
    name: &'static str,
    /// The fields that are still to be written.
    fields: std::iter::Zip<std::slice::Iter<'static, &'static str>, std::slice::Iter<'static, FieldInfo>>,
    result: Result<(), M::Error>,
}

impl<M: SerializeMap> MemberWriter<'_, M> {
    // Once for each type of a field, not for each field.
    #[inline(never)]
    pub(crate) fn write<T: Field>(&mut self, field: &T) {
        let Some((name, info)) = self.fields.next() else { return };
        if self.result.is_err() || self.extra.is_some_and(|extra| extra.contains(name)) {
            return;
        }
        if !info.allows(field.items()) {
            self.result = Err(self.too_many(name, field.items(), info.max_items()));
        } else if field.is_set() {
            self.result = self.map.serialize_entry(name, &Written { field, as_text: info.is_as_text() });
        } else if info.is_required() {
            self.result = Err(M::Error::custom(format_args!("{}.{name} is required but not set", self.name)));
        }
    }

    #[cold]
    fn too_many(&self, name: &str, items: usize, max: u32) -> M::Error {
        M::Error::custom(format_args!("{}.{name} has {items} elements, the service accepts at most {max}: split them", self.name))
    }
}

/// A field with its `Serialize`.
pub(super) struct Written<'a, T> {
    pub(super) field: &'a T,
    pub(super) as_text: bool,
}

impl<T: Field> Serialize for Written<'_, T> {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.as_text { self.field.write_as_text(serializer) } else { self.field.write(serializer) }
    }
}

/// Implements `Debug` of declared structs: `***` for hidden fields, and only the names of extra members.
pub(crate) fn debug<T: Members>(object: &T, fields: &[&str], values: &[&dyn fmt::Debug], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    show(T::NAME, fields, T::FIELDS, values, object.extra(), f)
}

fn show(
    name: &str,
    fields: &[&str],
    infos: &[FieldInfo],
    values: &[&dyn fmt::Debug],
    extra: Option<&Extra>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = f.debug_struct(name);
    for ((field, value), info) in fields.iter().zip(values).zip(infos) {
        if info.is_hidden() {
            shown.field(field, &format_args!("***"))
        } else {
            shown.field(field, value)
        };
    }
    let names: Vec<&String> = extra.into_iter().flat_map(Extra::iter).map(|(name, _)| name).collect();
    if !names.is_empty() {
        shown.field("extra", &names);
    }
    shown.finish()
}
