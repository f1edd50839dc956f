//! How much memory the values of a delivery may take.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::mem::size_of;

use serde_json::{Map, Value};

/// The bytes of memory that the values of one body may still take: at most [`FACTOR`] times its size, and the same for
/// all bodies up to [`SMALL`].
///
/// Without it a body of `{"":0},{"":0},...` would take a hundred times its size: an object with one member takes the memory
/// of eleven. Lists of small objects are common, so small objects may use the whole budget, all other values half of it.
pub(super) struct Budget {
    total: Cell<usize>,
    others: Cell<usize>,
}

/// The budget is used up.
pub(super) struct Exhausted;

impl Budget {
    #[inline]
    pub(super) fn for_body(length: usize) -> Self {
        let total = length.max(SMALL).saturating_mul(FACTOR);
        Self { total: Cell::new(total), others: Cell::new(total / 2) }
    }

    /// Takes the memory of a text, or of another value that is no small object.
    #[inline]
    pub(super) fn take(&self, bytes: usize) -> Result<(), Exhausted> {
        self.grow(0, bytes)
    }

    /// Takes the memory for something that is moved to a larger place: both places exist for a moment.
    #[inline]
    pub(super) fn grow(&self, old: usize, new: usize) -> Result<(), Exhausted> {
        if !self.has(new) {
            return Err(Exhausted);
        }
        self.give_back(old);
        self.total.set(self.total.get().saturating_sub(new));
        self.others.set(self.others.get().saturating_sub(new));
        Ok(())
    }

    /// Takes memory that is needed while the body is read and not afterwards, such as a copy of a text.
    #[inline]
    pub(super) fn set_aside(&self, bytes: usize) -> Result<(), Exhausted> {
        let left = self.total.get().checked_sub(bytes).ok_or(Exhausted)?;
        self.total.set(left);
        Ok(())
    }

    #[inline]
    pub(super) fn has(&self, bytes: usize) -> bool {
        bytes <= self.total.get().min(self.others.get())
    }

    #[inline]
    pub(super) fn give_back(&self, bytes: usize) {
        self.total.set(self.total.get().saturating_add(bytes));
        self.others.set(self.others.get().saturating_add(bytes));
    }

    /// Takes the memory for one more member of an object that has `count`, without its name and value.
    #[inline]
    pub(super) fn add_member(&self, count: usize) -> Result<(), Exhausted> {
        let (old, new) = growth(count);
        if count >= 11 {
            return self.grow(old, new);
        }
        self.set_aside(new)?;
        self.total.set(self.total.get().saturating_add(old));
        Ok(())
    }

    /// Gives back what the first member of an object took.
    #[inline]
    pub(super) fn give_back_object(&self) {
        self.total.set(self.total.get().saturating_add(growth(0).1));
    }
}

/// The memory that an object with `count` members gives up and takes when it gets one more.
#[inline]
fn growth(count: usize) -> (usize, usize) {
    if IS_TREE { (0, tree_growth(count)) } else { table_growth(count) }
}

/// Of a B-tree: a node has room for 11 members; when one is full it becomes two, which have at least five.
#[inline]
fn tree_growth(count: usize) -> usize {
    const LEAF: usize = 11 * (size_of::<String>() + size_of::<Value>()) + 16;
    const INNER: usize = LEAF + 12 * size_of::<usize>();
    match count {
        0 => LEAF,
        11 => LEAF + INNER,
        12.. if (count - 11) % 6 == 0 => INNER,
        _ => 0,
    }
}

/// Of an ordered hash table, with room for 3, 7, 14, 28, ... members.
#[inline]
fn table_growth(count: usize) -> (usize, usize) {
    const SLOT: usize = size_of::<String>() + size_of::<Value>() + 4 * size_of::<usize>();
    match count {
        0 => (0, 3 * SLOT),
        3 => (3 * SLOT, 7 * SLOT),
        7.. if count % 7 == 0 && (count / 7).is_power_of_two() => (count * SLOT, 2 * count * SLOT),
        _ => (0, 0),
    }
}

/// Objects are B-trees, or ordered hash tables where a program has the feature `preserve_order` of `serde_json`.
const IS_TREE: bool = size_of::<Map<String, Value>>() == size_of::<BTreeMap<String, Value>>();

/// Bytes of memory for each byte of a body. Values are more than twice as large where objects are tables.
pub(super) const FACTOR: usize = if IS_TREE { 8 } else { 16 };

/// A body up to this size, in bytes, has the budget of one of this size.
const SMALL: usize = 1 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_objects_may_use_all_of_it_and_other_values_half() {
        let budget = Budget::for_body(1);
        assert!(budget.take(FACTOR * SMALL / 2).is_ok() && budget.take(1).is_err());
        assert!((0..6_000).all(|_| budget.add_member(0).is_ok()));
        assert!((0..6_000).any(|_| budget.add_member(0).is_err()));
    }

    #[test]
    fn both_places_count_while_something_moves() {
        let budget = Budget::for_body(2 * SMALL);
        let half = FACTOR * SMALL;
        assert!(budget.take(half / 2).is_ok());
        assert!(budget.grow(half / 2, half / 2 + 1).is_err());
        assert!(budget.grow(half / 2, half / 2).is_ok());
        assert!(budget.has(half / 2) && !budget.has(half / 2 + 1));
    }
}
