//! `Page`: one page of a list.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::json::lenient;

/// One page of a list.
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", bound(deserialize = "T: DeserializeOwned"))]
#[non_exhaustive]
pub struct Page<T> {
    /// How many there are on all pages, as the service counts; 0 where it does not say.
    #[serde(default, deserialize_with = "lenient::count")]
    pub total_count: u64,
    /// Those on this page.
    // No list is not an empty one: whoever takes it for that may create what is there already.
    #[serde(deserialize_with = "lenient::list")]
    pub list: Vec<T>,
}
