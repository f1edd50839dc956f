//! The forms of the data of a response. The documentation of some endpoints is wrong, so the form is detected.
//!
//! - A page is `{totalCount, list}`; the list may be called `data`, the total be `count.all` or missing. It can be in
//!   another envelope, or be an array, an array of pages, or one row.
//! - An object may be the only row of a list.
//! - A list may be one element, or the list of a page.
//!
//! All are read from the whole text of the data, so that an error names the right line and column.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::Error;

use crate::declare::{Field, FieldSeed, LENIENT, Lenient, Members, Place};
use crate::json::raw::{Container, Object};
use crate::response::Page;

static DATA: Place<'static> = Place::root("data", LENIENT);

/// The value of a yes/no response: the member `flag` of an object, or the data itself.
pub(super) fn flag(text: &str, flag: &'static str) -> Result<bool, Error> {
    if !text.trim_start().starts_with('{') {
        return needed(text);
    }
    let value = FlagSeed(flag).deserialize(&mut serde_json::Deserializer::from_str(text))?;
    value.ok_or_else(|| DATA.error(format_args!("missing member {flag:?}")))
}

/// Whether the service reports success; `None` if the data does not contain it.
pub(super) fn success(text: &str) -> Result<Option<bool>, Error> {
    match text.trim_start().bytes().next() {
        Some(b'{') => FlagSeed("success").deserialize(&mut serde_json::Deserializer::from_str(text)),
        Some(b't' | b'f') => field(text),
        _ => Ok(None),
    }
}

/// The reason that the data of an unsuccessful call has, if it is a string.
pub(super) fn reason(text: &str, name: &str) -> Option<String> {
    let members = Object::read(text).ok()?.into_members();
    members.into_iter().find(|(other, _)| other == name).and_then(|(_, value)| serde_json::from_str(value).ok())
}

/// Reads one boolean member of an object.
struct FlagSeed(&'static str);

impl<'de> DeserializeSeed<'de> for FlagSeed {
    type Value = Option<bool>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for FlagSeed {
    type Value = Option<bool>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut value = None;
        while let Some(name) = map.next_key_seed(NameSeed)? {
            if name != self.0 {
                map.next_value::<IgnoredAny>()?;
            } else if value.is_some() {
                return Err(DATA.error(format_args!("duplicate member {name:?}")));
            } else {
                value = map.next_value_seed(FieldSeed(PhantomData, &DATA.member(self.0, false, true)))?;
            }
        }
        Ok(value)
    }
}

/// A value, or `None` for `null`.
pub(super) fn field<T: Field>(text: &str) -> Result<Option<T>, Error> {
    serde_json::from_str(text).map(|Lenient(value)| value)
}

/// A required value.
pub(super) fn needed<T: Field>(text: &str) -> Result<T, Error> {
    field(text)?.ok_or_else(|| DATA.unexpected("null", "a value"))
}

/// An object, also as the only row of a list.
pub(super) fn object<T: Members>(text: &str) -> Result<T, Error> {
    let object = needed(text);
    // If the type has no required members, an object with a list would be read as an object without fields.
    let is_sure = object.is_ok() && T::FIELDS.iter().any(|info| info.is_present());
    if is_sure || !is_wrapped::<T>(text) {
        return object;
    }
    match page::<T>(text) {
        Ok(Page { mut list, .. }) if list.len() == 1 => list.pop().map_or(object, Ok),
        Ok(Page { list, .. }) => object.and_then(|_| Err(DATA.error(format_args!("expected one object, found a list of {}", list.len())))),
        Err(_) => object,
    }
}

/// An object, or the first row of a page: for endpoints that are declared with a page and return one object.
pub(super) fn first_row<T: Members>(text: &str) -> Result<T, Error> {
    if !is_wrapped::<T>(text) {
        return needed(text);
    }
    page::<T>(text)?.list.into_iter().next().ok_or_else(|| DATA.error("expected an object, found an empty list"))
}

/// Whether a text is an array, or an object with a list and none of the members of `T`.
fn is_wrapped<T: Field>(text: &str) -> bool {
    match Container::read(text) {
        Ok(Container::Array(_)) => true,
        Ok(Container::Object(object)) => has_list(object, T::MEMBERS),
        Err(_) => false,
    }
}

/// Whether an object has a list that is not a member of the expected type.
fn has_list(object: Object<'_>, known: &[&str]) -> bool {
    object.into_members().iter().any(|(name, _)| LISTS.contains(&name.as_ref()) && !known.contains(&name.as_ref()))
}

/// Whether an envelope has a list next to its `statusCode`.
pub(super) fn has_list_beside(body: &str) -> bool {
    Object::read(body).is_ok_and(|object| has_list(object, &["data"]))
}

/// Possible names of the list of a page.
const LISTS: [&str; 2] = ["list", "data"];

/// A list: an array, one element, or the list of a page.
pub(super) fn list<T: Field>(text: &str) -> Result<Vec<T>, Error> {
    if Object::read(text).is_ok_and(|object| has_list(object, T::MEMBERS)) { page(text).map(|page| page.list) } else { needed(text) }
}

/// A page in any of its forms.
pub(super) fn page<T: Field>(text: &str) -> Result<Page<T>, Error> {
    match PageSeed(PhantomData).deserialize(&mut serde_json::Deserializer::from_str(text))? {
        Form::Page(page) => Ok(page),
        Form::Empty => Ok(Page { total_count: 0, list: Vec::new() }),
        Form::Row => uncounted(needed(text).map(|row| vec![row])),
        Form::Array if is_array_of_pages(text, T::MEMBERS) => {
            let mut document = serde_json::Deserializer::from_str(text);
            ArrayOfPagesSeed(PhantomData).deserialize(&mut document)
        }
        Form::Array => uncounted(needed(text)),
    }
}

/// A page without the number of items on all pages.
fn uncounted<T>(list: Result<Vec<T>, Error>) -> Result<Page<T>, Error> {
    list.map(|list| Page { total_count: 0, list })
}

/// The number of items on all pages, and the text of the list of a page in any of its forms, `None` if it is empty.
/// `known` are the members of a row.
pub(super) fn locate<'t>(text: &'t str, known: &[&str]) -> Result<(u64, Option<&'t str>), Error> {
    let members = match Container::read(text)? {
        Container::Object(object) => object.into_members(),
        Container::Array(elements) => match elements.as_slice() {
            [page] if is_array_of_pages(text, known) => return locate(page, known),
            [_, _, ..] if is_array_of_pages(text, known) => return Err(DATA.error("found several pages, expected one")),
            _ => return Ok((0, Some(text))),
        },
    };
    let find = |name: &str| members.iter().find(|(other, _)| other == name).map(|(_, value)| *value);
    let count = |name: &str| find(name).and_then(|value| CountSeed.deserialize(&mut serde_json::Deserializer::from_str(value)).ok()?);
    let total_count = count("totalCount").or_else(|| count("count"));
    let is_row = || members.iter().any(|(name, _)| known.is_empty() || known.contains(&name.as_ref()));
    match find("list").or_else(|| find("data")) {
        Some("null") => Ok((total_count.unwrap_or_default(), None)),
        Some(page) if find("list").is_none() && page.starts_with('{') => locate(page, known),
        Some(list) => Ok((total_count.unwrap_or_default(), Some(list))),
        None if total_count == Some(0) => Ok((0, None)),
        None if total_count.is_none() && is_row() => Ok((0, Some(text))),
        None => Err(DATA.error("missing member \"list\"")),
    }
}

/// Reads a row at the start of a text, and returns its length in bytes.
pub(super) fn row<T: Field>(text: &str) -> Result<(T, usize), Error> {
    let mut rows = serde_json::Deserializer::from_str(text).into_iter::<Lenient<T>>();
    let row = rows.next().transpose()?.and_then(|Lenient(row)| row.or_else(T::of_null));
    row.map(|row| (row, rows.byte_offset())).ok_or_else(|| DATA.unexpected("null", "an object"))
}

fn is_array_of_pages(text: &str, known: &[&str]) -> bool {
    let Ok(Container::Array(elements)) = Container::read(text) else { return false };
    !elements.is_empty() && elements.iter().all(|element| Object::read(element).is_ok_and(|object| has_list(object, known)))
}

/// The form of a text.
enum Form<T> {
    Page(Page<T>),
    /// An object without a list and with the count 0: the service omits empty lists.
    Empty,
    /// An object with members of a row.
    Row,
    Array,
}

struct PageSeed<T>(PhantomData<T>);

impl<'de, T: Field> DeserializeSeed<'de> for PageSeed<T> {
    type Value = Form<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Form<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Field> Visitor<'de> for PageSeed<T> {
    type Value = Form<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Form<T>, A::Error> {
        let (mut total_count, mut page, mut is_row) = (None, None, false);
        while let Some(name) = map.next_key_seed(NameSeed)? {
            match name.as_str() {
                "totalCount" => total_count = map.next_value_seed(CountSeed)?,
                "count" => total_count = total_count.or(map.next_value_seed(CountSeed)?),
                "list" | "data" if page.is_some() => return Err(DATA.error(format_args!("duplicate member {name:?}"))),
                "list" => page = Some(Form::Page(Page { total_count: 0, list: list_at("list", &mut map)? })),
                "data" => page = map.next_value_seed(NestedSeed(PhantomData))?,
                name => {
                    is_row |= T::MEMBERS.contains(&name) || T::MEMBERS.is_empty();
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        match page {
            Some(Form::Page(page)) => Ok(Form::Page(Page { total_count: total_count.unwrap_or(page.total_count), ..page })),
            Some(form) => Ok(form),
            None if total_count == Some(0) => Ok(Form::Empty),
            None if total_count.is_none() && is_row => Ok(Form::Row),
            None => Err(DATA.error("missing member \"list\"")),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Form<T>, A::Error> {
        while sequence.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Form::Array)
    }
}

fn list_at<'de, A: MapAccess<'de>, T: Field>(name: &'static str, map: &mut A) -> Result<Vec<T>, A::Error> {
    Ok(map.next_value_seed(FieldSeed(PhantomData, &DATA.member(name, false, true)))?.unwrap_or_default())
}

/// Reads the member `data` of a page: its list, or the page of another envelope.
struct NestedSeed<T>(PhantomData<T>);

impl<'de, T: Field> DeserializeSeed<'de> for NestedSeed<T> {
    type Value = Option<Form<T>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Field> Visitor<'de> for NestedSeed<T> {
    type Value = Option<Form<T>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, sequence: A) -> Result<Self::Value, A::Error> {
        let list =
            Vec::read_new(serde::de::value::SeqAccessDeserializer::new(sequence), &DATA.member("data", false, true))?.unwrap_or_default();
        Ok(Some(Form::Page(Page { total_count: 0, list })))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        PageSeed(PhantomData).visit_map(map).map(Some)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// Reads an array of pages as one page.
struct ArrayOfPagesSeed<T>(PhantomData<T>);

impl<'de, T: Field> DeserializeSeed<'de> for ArrayOfPagesSeed<T> {
    type Value = Page<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Page<T>, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Field> Visitor<'de> for ArrayOfPagesSeed<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Page<T>, A::Error> {
        let mut all = Page { total_count: 0, list: Vec::new() };
        while let Some(form) = sequence.next_element_seed(PageSeed(PhantomData))? {
            let Form::Page(page) = form else { return Err(A::Error::custom("missing member \"list\"")) };
            all.total_count = all.total_count.max(page.total_count);
            all.list.extend(page.list);
        }
        Ok(all)
    }
}

/// The number of items on all pages: a number, a string of digits, or an object with `all`. Values of other types count as
/// missing, because an invalid count must not make the page an error.
pub(super) struct CountSeed;

impl<'de> DeserializeSeed<'de> for CountSeed {
    type Value = Option<u64>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<u64>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for CountSeed {
    type Value = Option<u64>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_u64<E>(self, count: u64) -> Result<Option<u64>, E> {
        Ok(Some(count))
    }

    fn visit_i64<E>(self, count: i64) -> Result<Option<u64>, E> {
        Ok(u64::try_from(count).ok())
    }

    fn visit_f64<E>(self, count: f64) -> Result<Option<u64>, E> {
        Ok((count >= 0.0).then_some(count as u64)) // saturates
    }

    fn visit_str<E>(self, digits: &str) -> Result<Option<u64>, E> {
        let digits = digits.trim();
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
        Ok(is_number.then(|| digits.parse().unwrap_or(u64::MAX)))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Option<u64>, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Option<u64>, E> {
        Ok(None)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Option<u64>, A::Error> {
        while sequence.next_element::<IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Option<u64>, A::Error> {
        let mut all = None;
        while let Some(name) = map.next_key_seed(NameSeed)? {
            if name == "all" {
                all = map.next_value_seed(Self)?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(all)
    }
}

/// The name of a member. One type for all callers.
struct NameSeed;

impl<'de> DeserializeSeed<'de> for NameSeed {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        serde::Deserialize::deserialize(deserializer)
    }
}
