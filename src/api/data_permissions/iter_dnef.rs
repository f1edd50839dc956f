//! `iter_dnef`: iteration over extended fields, which the service lists by start index.

use super::{ExtendField, ListDnef};
use crate::client::ManagementClient;
use crate::response::Pages;

impl ManagementClient {
    /// Iterates over all extended fields of a data resource.
    ///
    /// The service lists them by start index instead of page number. Each request fetches 50 fields unless `max_size` is set,
    /// starting at the `next_start_index` of the last response. The iteration starts at `start_index`, or with the first field
    /// if it is not set.
    ///
    /// # Errors
    ///
    /// An item is an error if the next fields could not be fetched or read: those of [`list_dnef`](Self::list_dnef). It ends
    /// the iteration.
    ///
    /// # API
    ///
    /// `GET /api/v3/list-dnef`, once for each part of the list; retried after transient failures.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::data_permissions::ListDnef;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// for field in client.iter_dnef(ListDnef::new("sales", "orders")) {
    ///     println!("{}", field?.key);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn iter_dnef(&self, request: ListDnef) -> Pages<ExtendField> {
        let client = self.clone();
        let request = if request.max_size.is_none() { request.max_size(LARGEST) } else { request };
        let mut next = Some(request);
        Pages::by_cursor(move || {
            let Some(request) = next.take() else { return Ok(Vec::new()) };
            let page = client.list_dnef(&request)?;
            // -1 on the last page. An index that does not grow would repeat fields endlessly.
            let start = page.next_start_index.unwrap_or(-1);
            if page.truncated != Some(false) && start > request.start_index.unwrap_or(0) {
                next = Some(request.start_index(start));
            }
            Ok(page.list)
        })
    }
}

/// The most fields in a response.
const LARGEST: i64 = 50;
