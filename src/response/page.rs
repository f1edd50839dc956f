//! `Page`: one page of a list.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::json::member_name::MemberName;
use crate::json::{lenient, object, struct_only};

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
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
#[doc(alias = "pagination")]
pub struct Page<T> {
    /// The number of items on all pages, as reported by the service. 0 if the service does not report it.
    #[doc(alias = "totalCount")]
    pub total_count: u64,
    /// The items on this page.
    pub list: Vec<T>,
}

impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut page = serializer.serialize_struct("Page", 2)?;
        page.serialize_field("totalCount", &self.total_count)?;
        page.serialize_field("list", &self.list)?;
        page.end()
    }
}

/// From an object only: an array is not a page. A missing list is an error, not an empty list: a program might create objects
/// again that exist already.
impl<'de, T: DeserializeOwned> Deserialize<'de> for Page<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct_only::visit(deserializer, PageVisitor(PhantomData))
    }
}

struct PageVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for PageVisitor<T> {
    type Value = Page<T>;

    #[inline]
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Page<T>, A::Error> {
        let (mut total_count, mut list) = (None, None);
        while let Some(index) = map.next_key_seed(MemberName(&["totalCount", "list"]))? {
            match index {
                0 => object::read(&mut map, &mut total_count, "totalCount", |Count(count)| count)?,
                1 => object::read(&mut map, &mut list, "list", object::LENIENT)?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        let list = list.ok_or_else(|| A::Error::missing_field("list"))?;
        Ok(Page { total_count: total_count.unwrap_or_default(), list })
    }
}

struct Count(u64);

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::count(deserializer).map(Self)
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
