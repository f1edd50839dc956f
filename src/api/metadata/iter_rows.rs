//! `iter_all_rows`: iteration over all rows of a model by a scroll cursor.

use serde_json::Value;

use super::GetAllRowsByScrollId;
use crate::client::ManagementClient;
use crate::response::Pages;

impl ManagementClient {
    /// Iterates over all rows of a data model.
    ///
    /// Each request continues at the scroll ID of the previous response; `size` is the number of rows per response. The
    /// iteration ends after a response without rows. A scroll moves forward only: if a response is lost, its rows cannot be
    /// fetched again, so the iteration ends with an error and must be restarted.
    ///
    /// # Errors
    ///
    /// An item is an error if the next rows could not be fetched or read: those of
    /// [`get_all_rows_by_scroll_id`](Self::get_all_rows_by_scroll_id). It ends the iteration.
    ///
    /// # API
    ///
    /// `POST /api/v3/metadata/get-all-row-by-scrollid`, once for each part of the list; not idempotent: retried only if the
    /// request was not sent, or after a 429.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use authing::metadata::GetAllRowsByScrollId;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// let request = GetAllRowsByScrollId::new(1000.0, "64f5b0c2a1d3e4f5a6b7c8d9");
    /// for row in client.iter_all_rows(request) {
    ///     println!("{}", row?);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn iter_all_rows(&self, request: GetAllRowsByScrollId) -> Pages<Value> {
        let client = self.clone();
        let mut next = Some(request);
        Pages::by_cursor(move || {
            let Some(request) = next.take() else { return Ok(Vec::new()) };
            let page = client.get_all_rows_by_scroll_id(&request)?;
            if !page.scroll_id.is_empty() {
                next = Some(request.scroll_id(page.scroll_id));
            }
            Ok(page.list)
        })
    }
}
