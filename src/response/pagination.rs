//! `Pages`: iteration over all pages of a list.

use std::fmt;
use std::hash::RandomState;
use std::iter::FusedIterator;
use std::vec;

use super::rows::{ReadRow, Rows};
use crate::error::Error;

/// Items per request: the maximum of the service.
pub(crate) const LARGEST_PAGE: u32 = 50;

/// A page that was fetched.
pub(crate) struct Fetched<T> {
    pub(crate) rows: PageRows<T>,
    /// The service's number of items on all pages.
    pub(crate) total_count: u64,
    /// A hash of the text of the list, to recognize a page that was fetched before.
    pub(crate) fingerprint: u64,
}

/// The rows of a page.
pub(crate) enum PageRows<T> {
    /// All rows were read, in one pass over the response.
    Read { rows: vec::IntoIter<T>, count: u64 },
    /// The rows are read one at a time.
    Text(Box<Rows>, ReadRow<T>),
}

impl<T> PageRows<T> {
    pub(crate) fn read(rows: Vec<T>) -> Self {
        Self::Read { count: rows.len() as u64, rows: rows.into_iter() }
    }

    pub(crate) fn unread(rows: Rows, read: ReadRow<T>) -> Self {
        Self::Text(Box::new(rows), read)
    }

    pub(crate) fn next(&mut self) -> Option<Result<T, Error>> {
        match self {
            Self::Read { rows, .. } => rows.next().map(Ok),
            Self::Text(rows, read) => rows.next(*read),
        }
    }

    /// The number of rows, including unreadable ones.
    pub(crate) fn count(&self) -> u64 {
        match self {
            Self::Read { count, .. } => *count,
            Self::Text(rows, _) => rows.count(),
        }
    }

    pub(crate) fn is_given_up(&self) -> bool {
        match self {
            Self::Read { .. } => false,
            Self::Text(rows, _) => rows.is_given_up(),
        }
    }
}

/// Iterates over all pages of a list, as [`webhooks`](crate::ManagementClient::webhooks) and
/// [`webhook_logs`](crate::ManagementClient::webhook_logs) do.
///
/// A page is fetched when its first item is needed, and only one page is in memory. If a row cannot be deserialized, its
/// item is an error ([`ErrorKind::Decode`](crate::ErrorKind::Decode), with the path of the value), and the iteration
/// continues with the next row. The iteration ends after the error of a request, an empty page, the last page, a page that
/// was fetched before, or 1,000 such rows on one page.
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
#[must_use = "nothing is fetched until the first item is requested"]
pub struct Pages<T> {
    fetch: Box<Fetch<T>>,
    /// The current page.
    page: Option<PageRows<T>>,
    next: u32,
    /// The number of items on a full page, if it is known.
    limit: Option<u32>,
    seen: u64,
    /// The service's count, from the last page.
    total_count: u64,
    last: Option<u64>,
    /// The hash of an earlier page, replaced at each doubling of the page number. If the service repeats pages in a cycle,
    /// this page comes again (Brent's algorithm).
    landmark: Option<u64>,
    hasher: RandomState,
    over: bool,
}

/// Fetches the page with a number, counted from 1.
type Fetch<T> = dyn FnMut(u32, &RandomState) -> Result<Fetched<T>, Error> + Send + Sync;

impl<T> Pages<T> {
    pub(crate) fn new(fetch: impl FnMut(u32, &RandomState) -> Result<Fetched<T>, Error> + Send + Sync + 'static) -> Self {
        let (fetch, hasher) = (Box::new(fetch), RandomState::new());
        Self { fetch, page: None, next: 1, limit: None, seen: 0, total_count: 0, last: None, landmark: None, hasher, over: false }
    }

    /// Iterates over a list without page numbers: `fetch` returns the next items, none at the end.
    #[cfg(any(feature = "data_permissions", feature = "metadata"))]
    pub(crate) fn by_cursor(mut fetch: impl FnMut() -> Result<Vec<T>, Error> + Send + Sync + 'static) -> Self {
        let mut fetched = 0;
        Self::new(move |_, _| {
            fetched += 1;
            Ok(Fetched { rows: PageRows::read(fetch()?), total_count: 0, fingerprint: fetched })
        })
    }

    /// Sets the number of items on a full page. Without a count, a page of another size is the last one. A larger page is the
    /// complete list: requests for all items return it on every page.
    pub(crate) fn with_limit(self, limit: u32) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// The number of items on all pages, from the page that was fetched last.
    pub(crate) fn total_count(&self) -> u64 {
        self.total_count
    }

    fn fetch_next(&mut self) -> Result<(), Error> {
        let Fetched { rows, total_count, fingerprint } = (self.fetch)(self.next, &self.hasher)?;
        self.total_count = total_count;
        if self.last == Some(fingerprint) || self.landmark == Some(fingerprint) {
            self.over = true;
            return Ok(());
        }
        self.last = Some(fingerprint);
        if self.next.is_power_of_two() {
            self.landmark = Some(fingerprint);
        }
        self.page = Some(rows);
        Ok(())
    }

    /// Determines whether another page follows. `count` is the number of rows on the current one, unreadable ones included.
    fn end_page(&mut self, count: u64) {
        self.page = None;
        self.seen = self.seen.saturating_add(count);
        // The service's count ends the iteration if it is reached exactly, or if the page is not full. A count that is too low
        // must not hide items; one that is too high ends with an empty page.
        let short = count < u64::from(self.limit.unwrap_or(LARGEST_PAGE));
        let last = self.total_count == 0 && self.limit.is_some_and(|limit| count != u64::from(limit));
        let complete = self.seen == self.total_count || (short && self.seen >= self.total_count && self.total_count > 0);
        self.over = count == 0 || last || complete;
        match self.next.checked_add(1) {
            Some(next) => self.next = next,
            None => self.over = true,
        }
    }
}

impl<T> Iterator for Pages<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Some(rows) = &mut self.page {
                match rows.next() {
                    Some(item) => return Some(item),
                    None => {
                        let (count, is_given_up) = (rows.count(), rows.is_given_up());
                        self.end_page(count);
                        self.over |= is_given_up;
                    }
                }
            }
            if self.over {
                return None;
            }
            if let Err(error) = self.fetch_next() {
                self.over = true;
                return Some(Err(error));
            }
        }
    }
}

impl<T> FusedIterator for Pages<T> {}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("next", &self.next).field("over", &self.over).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use serde::de::DeserializeOwned;

    use super::*;
    use crate::response::rows::{RowContext, read_row};

    /// A page of `size` rows, each of which is the number `content`.
    fn page<T: DeserializeOwned>(size: usize, content: u32, total_count: u64) -> Fetched<T> {
        let list = format!("[{}]", vec![content.to_string(); size].join(","));
        let end = list.len();
        let rows = Rows::new(list, 0..end, RowContext::default()).unwrap();
        Fetched { rows: PageRows::unread(rows, read_row), total_count, fingerprint: content.into() }
    }

    /// Iterates over pages of `size` items; `page_of` returns the item that a page repeats. Returns the number of
    /// items and of fetches.
    fn iterate(size: usize, total_count: u64, page_of: impl Fn(u32) -> Option<u32> + Send + Sync + 'static) -> (usize, u32) {
        let fetches = Arc::new(AtomicU32::new(0));
        let counter = fetches.clone();
        let fetch = move |number: u32, _: &RandomState| {
            assert!(counter.fetch_add(1, Ordering::Relaxed) < 1_000, "iteration does not end");
            Ok(page_of(number).map_or_else(|| page(0, 0, total_count), |content| page(size, content, total_count)))
        };
        let items = Pages::<u32>::new(fetch).map(Result::unwrap).count();
        (items, fetches.load(Ordering::Relaxed))
    }

    #[test]
    fn iteration_stops_after_the_last_page() {
        assert_eq!(iterate(50, 150, Some), (150, 3));
        assert_eq!(iterate(7, 7, Some), (7, 1));
        assert_eq!(iterate(50, 0, |_| None), (0, 1));
    }

    #[test]
    fn iteration_stops_when_total_count_is_wrong() {
        let three = |number| (number <= 3).then_some(number);
        assert_eq!(iterate(50, u64::MAX, three), (150, 4), "too high");
        assert_eq!(iterate(50, 0, three), (150, 4), "too low: all items are returned");
        assert_eq!(iterate(10, 30, three), (30, 3), "pages smaller than requested");
        assert_eq!(iterate(10, 0, three), (30, 4), "smaller pages, and no total");
        assert_eq!(iterate(50, u64::MAX, |_| Some(7)).0, 50, "the same page is repeated");
        assert_eq!(iterate(50, u64::MAX, |number| Some(number.min(9))).0, 450, "the last page is repeated");
        assert!(iterate(50, u64::MAX, |number| Some(number % 7)).1 < 20, "the pages repeat in a cycle");
    }

    #[test]
    fn iteration_stops_after_a_failed_request() {
        let mut pages = Pages::<u32>::new(|number, _: &RandomState| match number {
            1 => Ok(page(50, 1, 100)),
            _ => Err(Error::config("down")),
        });
        assert_eq!(pages.by_ref().take(50).filter(Result::is_ok).count(), 50);
        assert!(pages.next().is_some_and(|item| item.is_err()));
        assert!(pages.next().is_none());
    }

    #[test]
    fn unreadable_rows_count_towards_the_end() {
        let fetches = Arc::new(AtomicU32::new(0));
        let counter = fetches.clone();
        let mut pages = Pages::new(move |number: u32, _: &RandomState| {
            counter.store(number, Ordering::Relaxed);
            Ok(page(50, if number == 2 { u32::MAX } else { number }, 150))
        });
        let mut read = pages.by_ref().map(|item: Result<u8, _>| item.ok());
        assert!(read.by_ref().take(50).all(|item| item == Some(1)));
        assert!(read.by_ref().take(50).all(|item| item.is_none()));
        assert!(read.by_ref().take(50).all(|item| item == Some(3)));
        assert!(read.next().is_none());
        assert_eq!(fetches.load(Ordering::Relaxed), 3);
    }
}
