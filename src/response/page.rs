//! `Page`: one page of a list.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use crate::json::{lenient, struct_only};

/// One page of a list.
///
/// [`get`](crate::ManagementClient::get) and [`post`](crate::ManagementClient::post) read the pages of any endpoint:
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
pub struct Page<T> {
    /// How many there are on all pages, as the service counts; 0 where it does not say.
    pub total_count: u64,
    /// Those on this page.
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

/// The members of a page, in an object: an array is not a page.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "T: DeserializeOwned"))]
struct Members<T> {
    #[serde(default, deserialize_with = "lenient::count")]
    total_count: u64,
    // A missing list is not an empty one: a program that took it for that might create what exists already.
    #[serde(deserialize_with = "lenient::list")]
    list: Vec<T>,
}
