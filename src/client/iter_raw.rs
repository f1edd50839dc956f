//! `iter_raw`: iteration over the pages of any endpoint.

use std::hash::RandomState;

use serde::de::DeserializeOwned;

use super::ManagementClient;
use super::path::check_path;
use super::request::Call;
use crate::response::{LARGEST_PAGE, Pages};

impl ManagementClient {
    /// Iterates over all items of a list that is fetched with `GET`.
    ///
    /// `path` is like `/api/v3/list-roles`. `query` has pairs and may repeat a name. For endpoints without a typed method: each
    /// page is a `GET` with `page` and `limit` in the query, whose data is `{totalCount, list}`. A page has 50 items unless
    /// `query` has a `limit`. A `page` in the query is ignored; the iteration starts with the first page.
    ///
    /// # Errors
    ///
    /// An item is an error if its page could not be fetched or read: those of [`get`](Self::get). A failed request ends the
    /// iteration.
    ///
    /// # API
    ///
    /// `GET` of `path`, once for each page; retried after transient failures.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// use serde_json::Value;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// for role in client.iter_raw::<Value>("/api/v3/list-roles", &[("namespace", "default")]) {
    ///     println!("{}", role?["code"]);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    pub fn iter_raw<T: DeserializeOwned>(&self, path: &str, query: &[(&str, &str)]) -> Pages<T> {
        let (client, path) = (self.clone(), path.to_owned());
        let query: Vec<(String, String)> =
            query.iter().filter(|(key, _)| *key != "page").map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        let limit = query.iter().find(|(key, _)| key == "limit").map(|(_, limit)| limit.parse().unwrap_or(LARGEST_PAGE));
        let pages = Pages::new(move |page, hasher: &RandomState| {
            check_path(&path)?;
            let call = query.iter().fold(Call::get(path.as_str()), |call, (key, value)| call.query(key, value));
            let call = call.query("page", page.to_string());
            let call = if limit.is_some() { call } else { call.query("limit", LARGEST_PAGE.to_string()) };
            client.run_page(&call, hasher)
        });
        pages.with_limit(limit.unwrap_or(LARGEST_PAGE))
    }
}
