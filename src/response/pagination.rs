//! `Pages`: iteration over all pages of a list.

use std::collections::VecDeque;
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::iter::FusedIterator;

use super::Page;
use crate::error::Error;
use crate::json::raw::Object;

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    /// Iterates over the items of this page.
    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    /// Iterates over the items of this page.
    fn into_iter(self) -> Self::IntoIter {
        self.list.iter()
    }
}

/// Items asked for at once: the most that the service gives.
pub(crate) const LARGEST_PAGE: u32 = 50;

/// A page, and what tells it from others.
pub(crate) struct Fetched<T> {
    pub(crate) page: Page<T>,
    pub(crate) fingerprint: u64,
}

/// Walks the pages of a list, as [`webhooks`](crate::ManagementClient::webhooks) and
/// [`webhook_logs`](crate::ManagementClient::webhook_logs) do.
///
/// A page is fetched when its first item is wanted, and only one is kept at a time. The walk is over after an error, an
/// empty page, the last page, or a page that was there before.
///
/// # Examples
///
/// ```no_run
/// # let client = authing::ManagementClient::from_env()?;
/// let mut webhooks: authing::Pages<authing::Webhook> = client.webhooks();
/// if let Some(first) = webhooks.next() {
///     println!("{}", first?.name);
/// }
/// # Ok::<(), authing::Error>(())
/// ```
#[must_use = "nothing is fetched until an item is asked for"]
pub struct Pages<T> {
    fetch: Box<Fetch<T>>,
    items: VecDeque<T>,
    next: u32,
    /// How many items a full page has, if that is known to be what the service returns.
    limit: Option<u32>,
    seen: u64,
    /// The service's count, as the last page has it.
    total_count: u64,
    last: Option<u64>,
    /// A page from earlier on, a new one at each doubling: whoever goes in circles meets it again.
    landmark: Option<u64>,
    hasher: RandomState,
    over: bool,
}

/// Gives the page of a number, counted from 1.
type Fetch<T> = dyn FnMut(u32, &RandomState) -> Result<Fetched<T>, Error> + Send + Sync;

impl<T> Pages<T> {
    pub(crate) fn new(fetch: impl FnMut(u32, &RandomState) -> Result<Fetched<T>, Error> + Send + Sync + 'static) -> Self {
        let (fetch, items, hasher) = (Box::new(fetch), VecDeque::new(), RandomState::new());
        Self { fetch, items, next: 1, limit: None, seen: 0, total_count: 0, last: None, landmark: None, hasher, over: false }
    }

    /// With pages of this size: without a count, a page of another size is the last one. A larger page is the whole list, as
    /// requests for all items get it on every page.
    pub(crate) fn with_limit(self, limit: u32) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// How many there are, as the page that was fetched last says.
    pub(crate) fn total_count(&self) -> u64 {
        self.total_count
    }

    fn fetch_next(&mut self) -> Result<(), Error> {
        let Fetched { page, fingerprint } = (self.fetch)(self.next, &self.hasher)?;
        self.total_count = page.total_count;
        if page.list.is_empty() || self.last == Some(fingerprint) || self.landmark == Some(fingerprint) {
            self.over = true;
            return Ok(());
        }
        self.last = Some(fingerprint);
        if self.next.is_power_of_two() {
            self.landmark = Some(fingerprint);
        }
        let count = page.list.len() as u64;
        self.seen = self.seen.saturating_add(count);
        // The service's count is trusted where it is met, or where a page that is not full agrees; a count that is
        // too low must not hide items, one that is too high ends with an empty page.
        let short = count < u64::from(self.limit.unwrap_or(LARGEST_PAGE));
        let last = page.total_count == 0 && self.limit.is_some_and(|limit| count != u64::from(limit));
        self.over = last || self.seen == page.total_count || (short && self.seen >= page.total_count && page.total_count > 0);
        match self.next.checked_add(1) {
            Some(next) => self.next = next,
            None => self.over = true,
        }
        self.items = page.list.into();
        Ok(())
    }
}

impl<T> Iterator for Pages<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.items.is_empty() && !self.over {
            if let Err(error) = self.fetch_next() {
                self.over = true;
                return Some(Err(error));
            }
        }
        self.items.pop_front().map(Ok)
    }
}

impl<T> FusedIterator for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next", &self.next).field("over", &self.over).finish_non_exhaustive()
    }
}

/// What tells a page from others: its list as the service wrote it, whatever it says of the total.
pub(crate) fn fingerprint(data: Option<&str>, hasher: &RandomState) -> u64 {
    // Without a member `list`, all of it.
    let list = data.and_then(|data| Object::read(data).ok()?.get("list").ok()?);
    hasher.hash_one(list.or(data))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;

    /// Walks pages of `size` items; a page's items are its own number, as `page_of` maps it. Gives the items and the fetches.
    fn walk(size: usize, total_count: u64, page_of: impl Fn(u32) -> Option<u32> + Send + Sync + 'static) -> (usize, u32) {
        let fetches = Arc::new(AtomicU32::new(0));
        let counter = fetches.clone();
        let fetch = move |number: u32, _: &RandomState| {
            assert!(counter.fetch_add(1, Ordering::Relaxed) < 1_000, "the walk does not end");
            let content = page_of(number);
            let list = content.map_or_else(Vec::new, |content| vec![content; size]);
            Ok(Fetched { page: Page { total_count, list }, fingerprint: content.map_or(0, u64::from) })
        };
        let items = Pages::new(fetch).map(Result::unwrap).count();
        (items, fetches.load(Ordering::Relaxed))
    }

    #[test]
    fn iteration_stops_after_the_last_page() {
        assert_eq!(walk(50, 150, Some), (150, 3));
        assert_eq!(walk(7, 7, Some), (7, 1));
        assert_eq!(walk(50, 0, |_| None), (0, 1));
    }

    #[test]
    fn iteration_stops_when_total_count_is_wrong() {
        let three = |number| (number <= 3).then_some(number);
        assert_eq!(walk(50, u64::MAX, three), (150, 4), "too high");
        assert_eq!(walk(50, 0, three), (150, 4), "too low: nothing is hidden");
        assert_eq!(walk(10, 30, three), (30, 3), "pages smaller than asked for");
        assert_eq!(walk(10, 0, three), (30, 4), "smaller pages, and no total");
        assert_eq!(walk(50, u64::MAX, |_| Some(7)).0, 50, "the same page for ever");
        assert_eq!(walk(50, u64::MAX, |number| Some(number.min(9))).0, 450, "the last page for ever");
        assert!(walk(50, u64::MAX, |number| Some(number % 7)).1 < 20, "in circles");
    }

    #[test]
    fn iteration_stops_after_a_failed_request() {
        let mut pages = Pages::new(|number, _: &RandomState| match number {
            1 => Ok(Fetched { page: Page { total_count: 100, list: vec![1; 50] }, fingerprint: 1 }),
            _ => Err(Error::config("down")),
        });
        assert_eq!(pages.by_ref().take(50).filter(Result::is_ok).count(), 50);
        assert!(pages.next().is_some_and(|item| item.is_err()));
        assert!(pages.next().is_none());
    }

    #[test]
    fn fingerprint_covers_the_list_only() {
        let hasher = RandomState::new();
        let of = |data| fingerprint(Some(data), &hasher);
        assert_eq!(of(r#"{"totalCount":1,"list":[1]}"#), of(r#"{"list":[1],"totalCount":2}"#));
        assert_ne!(of(r#"{"list":[1]}"#), of(r#"{"list":[2]}"#));
    }
}
