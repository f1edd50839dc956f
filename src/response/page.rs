//! `Page`: one page of a list.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use crate::json::{lenient, struct_only};

/// One page of a list, as the list endpoints return it.
///
/// With [`get`](crate::ManagementClient::get) and [`post`](crate::ManagementClient::post), it also reads the pages of
/// endpoints that have no method:
/// `client.get::<Page<serde_json::Value>>("/api/v3/list-users", &[("page", "1")])`.
///
/// # Examples
///
/// ```no_run
/// use authing::ListWebhooks;
///
/// # let client = authing::ManagementClient::from_env()?;
/// let page = client.list_webhooks(&ListWebhooks::new().page(1).limit(10))?;
/// println!("{} of {}", page.list.len(), page.total_count);
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "pagination")]
pub struct Page<T> {
    /// The number of items on all pages, as reported by the service. 0 if the service does not report it.
    #[doc(alias = "totalCount")]
    pub total_count: u64,
    /// The items on this page.
    pub list: Vec<T>,
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Members { total_count, list } = struct_only::read(deserializer)?;
        Ok(Self { total_count, list })
    }
}

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

/// The members of a page. They are read from an object only: an array is not a page.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "T: DeserializeOwned"))]
struct Members<T> {
    #[serde(default, deserialize_with = "lenient::count")]
    total_count: u64,
    // A missing list is an error, not an empty list: a program might create objects again that exist already.
    #[serde(deserialize_with = "lenient::list")]
    list: Vec<T>,
}
