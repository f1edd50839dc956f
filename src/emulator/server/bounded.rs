//! `Bounded`: a queue with a maximum length and a maximum memory.

use std::collections::VecDeque;

/// The latest items, oldest first. The oldest items are evicted if there are too many, or if they take too much memory.
#[derive(Debug)]
pub(crate) struct Bounded<T> {
    /// Each item with its memory in bytes.
    items: VecDeque<(usize, T)>,
    memory: usize,
    max_items: usize,
}

impl<T> Bounded<T> {
    pub(crate) fn new(max_items: usize) -> Self {
        Self { items: VecDeque::new(), memory: 0, max_items }
    }

    /// Adds an item that takes `memory` bytes.
    pub(crate) fn push(&mut self, item: T, memory: usize) {
        self.items.push_back((memory, item));
        self.memory += memory;
        while self.items.len() > self.max_items || self.memory > MAX_MEMORY {
            let Some((memory, _)) = self.items.pop_front() else {
                return;
            };
            self.memory -= memory;
        }
    }

    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + Clone {
        self.items.iter().map(|(_, item)| item)
    }

    pub(crate) fn retain(&mut self, mut keep: impl FnMut(&T) -> bool) {
        self.items.retain(|(_, item)| keep(item));
        self.memory = self.items.iter().map(|(memory, _)| memory).sum();
    }
}

/// In bytes, for all items together.
pub(crate) const MAX_MEMORY: usize = 64 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    fn all(queue: &Bounded<usize>) -> Vec<usize> {
        queue.iter().copied().collect()
    }

    #[test]
    fn oldest_items_are_evicted_by_number_and_by_memory() {
        let mut queue = Bounded::new(3);
        (0..5).for_each(|number| queue.push(number, 1));
        assert_eq!(all(&queue), [2, 3, 4]);
        queue.push(5, MAX_MEMORY - 1);
        assert_eq!(all(&queue), [4, 5]);
        queue.retain(|number| *number == 4);
        queue.push(6, MAX_MEMORY - 1);
        assert_eq!(all(&queue), [4, 6]);
        queue.push(7, MAX_MEMORY + 1);
        assert!(all(&queue).is_empty());
    }
}
