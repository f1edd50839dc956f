//! The values that a form spreads over names: `data[a][b]=1&data[list][]=x`, or `data.a.b=1`.

use std::mem::{self, size_of};

use serde_json::map::Entry;
use serde_json::{Map, Value};

use super::budget::{Budget, Exhausted};
use super::error::DeliveryError;
use crate::json::untrusted;

/// Collects values by their names, and gives them as JSON.
///
/// The layout is that of common encoders: `[]` is the next element of a list, and members named `0` to `n-1` are one.
pub(super) struct Nested {
    /// The values so far: lists are objects until the end, and an array has the texts of a name that is there more than
    /// once. A member of the name [`NEXT`] is not part of the data.
    root: Map<String, Value>,
    budget: Budget,
}

impl Nested {
    /// `length` is that of the whole body.
    #[inline]
    pub(super) fn for_body(length: usize) -> Self {
        Self { root: Map::new(), budget: Budget::for_body(length) }
    }

    #[inline]
    pub(super) fn is_empty(&self) -> bool {
        self.root.is_empty()
    }

    /// Puts a text where the names say, the last of which is that of the text.
    #[inline]
    pub(super) fn insert(&mut self, mut names: Vec<&str>, text: String) -> Result<(), DeliveryError> {
        let Self { root, budget } = self;
        let last = names.pop().unwrap_or_default();
        let mut members = root;
        for name in names {
            let node = entry(members, name, budget)?.or_insert_with(|| Value::Object(Map::new()));
            let Value::Object(below) = node else { return Err(contradiction()) };
            members = below;
        }
        budget.take(text.len()).map_err(too_large)?;
        match entry(members, last, budget)? {
            Entry::Vacant(place) => {
                place.insert(Value::String(text));
            }
            Entry::Occupied(mut place) => match place.get_mut() {
                Value::Array(texts) => {
                    if texts.len() == texts.capacity() {
                        let size = texts.len() * size_of::<Value>();
                        budget.grow(size, 2 * size).map_err(too_large)?;
                    }
                    texts.push(Value::String(text));
                }
                Value::Object(_) => return Err(contradiction()),
                first => {
                    budget.take(4 * size_of::<Value>()).map_err(too_large)?;
                    let mut texts = Vec::with_capacity(4);
                    texts.extend([mem::take(first), Value::String(text)]);
                    *first = Value::Array(texts);
                }
            },
        }
        Ok(())
    }

    /// All of it: an object or a list.
    #[inline]
    pub(super) fn into_value(self) -> Result<Value, DeliveryError> {
        let mut root = Value::Object(self.root);
        finish(&mut root, &self.budget)?;
        Ok(root)
    }

    /// All of it as an object, whatever the names are.
    #[inline]
    pub(super) fn into_members(self) -> Result<Map<String, Value>, DeliveryError> {
        let Self { mut root, budget } = self;
        root.remove(NEXT);
        root.values_mut().try_for_each(|member| finish(member, &budget))?;
        Ok(root)
    }
}

/// The place of a name.
#[inline]
fn entry<'m>(members: &'m mut Map<String, Value>, name: &str, budget: &Budget) -> Result<Entry<'m>, DeliveryError> {
    if untrusted::is_unsafe_name(name) {
        return Err(DeliveryError::malformed("the form has a name that cannot be read"));
    }
    let name = if name.is_empty() { next(members, budget)?.to_string() } else { name.to_owned() };
    if let (Some(index), Some(next)) = (index(&name), members.get_mut(NEXT)) {
        *next = next.as_u64().map(|next| next.max(index.saturating_add(1))).into();
    }
    if !members.contains_key(&name) {
        budget.take(name.len()).map_err(too_large)?;
        budget.add_member(members.len()).map_err(too_large)?;
    }
    Ok(members.entry(name))
}

/// What `[]` stands for: one more than the largest index so far.
#[inline]
fn next(members: &mut Map<String, Value>, budget: &Budget) -> Result<u64, DeliveryError> {
    if let Some(next) = members.get(NEXT).and_then(Value::as_u64) {
        return Ok(next);
    }
    // Noted from here on, so that the members are looked through no more than once.
    let next = members.keys().filter_map(|name| index(name)).max().map_or(0, |largest| largest.saturating_add(1));
    budget.add_member(members.len()).map_err(too_large)?;
    members.insert(NEXT.to_owned(), next.into());
    Ok(next)
}

/// Makes lists of the objects that are one. Recurses [`MAX_DEPTH`] deep at most.
#[inline]
fn finish(value: &mut Value, budget: &Budget) -> Result<(), DeliveryError> {
    let Value::Object(members) = value else { return Ok(()) };
    members.remove(NEXT);
    members.values_mut().try_for_each(|member| finish(member, budget))?;
    let count = members.len();
    let place = |name: &str| index(name).and_then(|index| usize::try_from(index).ok()).filter(|index| *index < count);
    if !members.keys().all(|name| place(name).is_some()) {
        return Ok(());
    }
    budget.take(count * size_of::<Value>()).map_err(too_large)?;
    let mut elements = vec![Value::Null; count];
    for (name, element) in mem::take(members) {
        if let Some(place) = place(&name).and_then(|index| elements.get_mut(index)) {
            *place = element;
        }
    }
    *value = Value::Array(elements);
    Ok(())
}

/// The names in `[a][b][]`, in `.a.b`, and in both mixed.
#[inline]
pub(super) fn names_in(path: &str) -> Result<Vec<&str>, DeliveryError> {
    let mut names = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let (name, after) = if let Some(dotted) = rest.strip_prefix('.') {
            let (name, after) = dotted.split_at(dotted.find(['.', '[', ']']).unwrap_or(dotted.len()));
            if name.is_empty() {
                return Err(DeliveryError::malformed("the form has a name with nothing behind a dot"));
            }
            (name, after)
        } else {
            let name = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).filter(|(name, _)| !name.contains('['));
            // A bracket that is part of a name is not told from one that ends it: there is no right way to read those.
            name.ok_or_else(|| DeliveryError::malformed("the form has a name whose brackets do not match"))?
        };
        if names.len() == MAX_DEPTH {
            return Err(DeliveryError::malformed(format!("the form has a name of more than {MAX_DEPTH} levels")));
        }
        names.push(name);
        rest = after;
    }
    Ok(names)
}

/// The number that a name is, where it is written as numbers are: `01` is a name.
#[inline]
fn index(name: &str) -> Option<u64> {
    let is_plain = name.bytes().all(|byte| byte.is_ascii_digit()) && (name == "0" || !name.starts_with('0'));
    if is_plain { name.parse().ok() } else { None }
}

#[inline]
fn contradiction() -> DeliveryError {
    DeliveryError::malformed("the form has a name that is both a text and an object")
}

#[inline]
fn too_large(_: Exhausted) -> DeliveryError {
    DeliveryError::too_large("the form")
}

/// No name of the data, which are not empty: it has what `[]` stands for next.
const NEXT: &str = "";

/// Data is some five levels deep, and what reads, shows or drops a value recurses as deep as it is.
const MAX_DEPTH: usize = 32;
