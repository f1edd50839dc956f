//! The values that a form spreads over names with brackets: `data[a][b]=1&data[list][]=x`.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::mem;

use serde_json::Value;

use super::error::DeliveryError;

/// Collects values by their names, and gives them as JSON.
///
/// The layout is that of common encoders: `[]` is the next element of a list, and members named `0` to `n-1` are one.
#[derive(Default)]
pub(super) struct Nested {
    root: Members,
    /// How many objects and lists there are below the root.
    inner: usize,
}

#[derive(Default)]
struct Members {
    /// A tree, in which no choice of names makes looking them up slow.
    nodes: BTreeMap<String, Node>,
    /// What `[]` stands for next: one more than the largest index so far.
    next: u64,
}

enum Node {
    Text(String),
    /// Of a name that is there more than once, as in `data[a]=1&data[a]=2`.
    Texts(Vec<String>),
    Members(Members),
}

impl Nested {
    /// Puts a text where `path` says, which is a name without what stands before its first bracket.
    #[inline]
    pub(super) fn insert(&mut self, path: &str, text: String) -> Result<(), DeliveryError> {
        let mut names = names_in(path)?;
        let last = names.pop().unwrap_or_default();
        let Self { root, inner } = self;
        let mut members = root;
        for name in names {
            let node = members.entry(name)?.or_insert_with(|| {
                *inner += 1;
                Node::Members(Members::default())
            });
            let Node::Members(below) = node else { return Err(contradiction()) };
            members = below;
        }
        if *inner > MAX_INNER {
            return Err(DeliveryError::malformed(format!("the form has more than {MAX_INNER} objects and lists")));
        }
        match members.entry(last)? {
            Entry::Vacant(place) => {
                place.insert(Node::Text(text));
            }
            Entry::Occupied(mut place) => match place.get_mut() {
                Node::Text(first) => {
                    let first = mem::take(first);
                    place.insert(Node::Texts(vec![first, text]));
                }
                Node::Texts(texts) => texts.push(text),
                Node::Members(_) => return Err(contradiction()),
            },
        }
        Ok(())
    }

    /// All of it; `None` where nothing was put in.
    #[inline]
    pub(super) fn into_value(self) -> Option<Value> {
        (!self.root.nodes.is_empty()).then(|| self.root.into_value())
    }
}

impl Members {
    #[inline]
    fn entry(&mut self, name: &str) -> Result<Entry<'_, String, Node>, DeliveryError> {
        let name = if name.is_empty() { self.next.to_string() } else { name.to_owned() };
        if let Some(index) = index(&name) {
            self.next = self.next.max(index.saturating_add(1));
        }
        Ok(self.nodes.entry(name))
    }

    /// Recurses [`MAX_DEPTH`] deep at most.
    #[inline]
    fn into_value(self) -> Value {
        let count = self.nodes.len() as u64;
        let is_list = self.nodes.keys().all(|name| index(name).is_some_and(|index| index < count));
        let values = self.nodes.into_iter().map(|(name, node)| (name, node.into_value()));
        if !is_list {
            return Value::Object(values.collect());
        }
        // By number: as texts 10 comes before 2.
        let mut elements: Vec<_> = values.map(|(name, value)| (index(&name), value)).collect();
        elements.sort_by_key(|(index, _)| *index);
        Value::Array(elements.into_iter().map(|(_, value)| value).collect())
    }
}

impl Node {
    #[inline]
    fn into_value(self) -> Value {
        match self {
            Self::Text(text) => Value::String(text),
            Self::Texts(texts) => Value::Array(texts.into_iter().map(Value::String).collect()),
            Self::Members(members) => members.into_value(),
        }
    }
}

/// The names in `[a][b][]`.
#[inline]
fn names_in(path: &str) -> Result<Vec<&str>, DeliveryError> {
    let mut names = Vec::new();
    let mut rest = path;
    while !rest.is_empty() {
        let name = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')).filter(|(name, _)| !name.contains('['));
        // A bracket that is part of a name is not told from one that ends it: there is no right way to read those.
        let Some((name, after)) = name else {
            return Err(DeliveryError::malformed("the form has a name whose brackets do not match"));
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

/// Data is some five levels deep, and what reads, shows or drops a value recurses as deep as it is.
const MAX_DEPTH: usize = 32;

/// As many as there can be fields. Without it a level, which takes three bytes of a name, would take some hundred times
/// as much memory.
const MAX_INNER: usize = 10_000;
