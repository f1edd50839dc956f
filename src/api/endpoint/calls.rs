//! Executes declared endpoints: one call, or the iteration over the pages of a list.

use std::hash::{BuildHasher, RandomState};

use serde::Serialize;
use serde_json::{Map, Value};

use super::input::Input;
use super::response::{Response, list_part};
use super::{Endpoint, PageMembers, Paged, sealed};
use super::{form, one_pass};
use crate::client::ManagementClient;
use crate::declare::{Field, wire_name};
use crate::error::Error;
use crate::response::{Fetched, LARGEST_PAGE, PageRows, Pages, no_data};

impl ManagementClient {
    /// Iterates over all items of a list, for every request with page parameters.
    ///
    /// A page is fetched when its first item is needed, with 50 items unless the request sets `limit`. The iteration starts
    /// with the first page, even if the request sets another one. Items that are created or deleted during the iteration can
    /// be missed or repeated.
    ///
    /// # Errors
    ///
    /// An item is an error if its page could not be fetched: those of [every call](Error#every-call), and those of the
    /// request's method. A failed request ends the iteration.
    ///
    /// # API
    ///
    /// The endpoint of the request, once for each page.
    ///
    /// # Examples
    ///
    #[cfg_attr(feature = "roles", doc = "```no_run")]
    #[cfg_attr(not(feature = "roles"), doc = "```text")]
    /// use authing::roles::ListRoles;
    ///
    /// # let client = authing::ManagementClient::from_env()?;
    /// for role in client.iter(ListRoles::new().namespace("default")) {
    ///     println!("{}", role?.code);
    /// }
    /// # Ok::<(), authing::Error>(())
    /// ```
    #[inline]
    pub fn iter<R: Paged>(&self, request: R) -> Pages<R::Item> {
        request.pages(self)
    }

    #[inline]
    pub(crate) fn call_endpoint<R: Response>(
        &self,
        endpoint: &Endpoint,
        request: Option<&impl Serialize>,
        arguments: Vec<Value>,
    ) -> Result<R, Error> {
        let call = Input::new(request, arguments).into_call(endpoint)?;
        match R::ONE_PASS.filter(|_| endpoint.reason.is_empty()) {
            None => R::read(self.run(&call)?, endpoint),
            Some(read) => match self.run_ahead(&call, read)? {
                (_, Some(data)) => Ok(data),
                (completed, None) => R::read(completed, endpoint),
            },
        }
    }

    /// All pages of an endpoint.
    #[inline]
    pub(crate) fn pages_of<T: Field + 'static>(&self, endpoint: &'static Endpoint, request: &impl Serialize) -> Pages<T> {
        let client = self.clone();
        // An error of the request is the first item.
        let request = Input::new(Some(request), Vec::new()).into_value();
        let limit = request.as_ref().ok().and_then(|request| limit_of(request, endpoint)).unwrap_or(LARGEST_PAGE);
        let pages = Pages::new(move |page, hasher: &RandomState| {
            let mut request = request.clone()?;
            set_page(&mut request, endpoint, page);
            let call = Input::value(&request).into_call(endpoint)?;
            let read = |text: &str| {
                let (page, list, length) = one_pass::page(text)?;
                let (rows, total_count) = (PageRows::read(page.list), page.total_count);
                Some((Fetched { rows, total_count, fingerprint: hasher.hash_one(Some(list)) }, length))
            };
            let done = match client.run_ahead(&call, read)? {
                (_, Some(page)) => return Ok(page),
                (completed, None) => completed,
            };
            let part = list_part(&done).or_else(|| done.data_range());
            let Some(part) = part else { return done.read(None, form::needed::<Value>).and_then(|_| Err(no_data())) };
            done.page_in(part, &|text| form::locate(text, T::MEMBERS), form::row, hasher)
        });
        pages.with_limit(limit)
    }
}

/// The number of items on a page that a request sets.
fn limit_of(request: &Value, endpoint: &Endpoint) -> Option<u32> {
    let PageMembers { limit, parent, .. } = endpoint.page?;
    let mut members = parent.split('.').filter(|name| !name.is_empty());
    let limit = members.try_fold(request, |value, name| value.get(name))?.get(wire_name(limit))?;
    let limit = limit.as_u64().or_else(|| limit.as_str()?.parse().ok())?;
    u32::try_from(limit).ok()
}

/// Sets the number of the page, and the number of its items unless the request does.
fn set_page(request: &mut Value, endpoint: &Endpoint, page: u32) {
    let Some(PageMembers { page: page_name, limit: limit_name, parent }) = endpoint.page else { return };
    let mut parent_value = request;
    for name in parent.split('.').filter(|name| !name.is_empty()) {
        let Some(members) = object_in(parent_value) else { return };
        parent_value = members.entry(name).or_insert(Value::Null);
    }
    let Some(members) = object_in(parent_value) else { return };
    let number = |number: u32| if endpoint.page_as_text { Value::from(number.to_string()) } else { Value::from(number) };
    members.insert(wire_name(page_name), number(page));
    let limit = members.entry(wire_name(limit_name)).or_insert(Value::Null);
    if limit.is_null() {
        *limit = number(LARGEST_PAGE);
    }
}

/// The object in a value; any other value is replaced with an empty object.
fn object_in(value: &mut Value) -> Option<&mut Map<String, Value>> {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    value.as_object_mut()
}

impl<R: Paged> sealed::Sealed for &R {}

impl<R: Paged> Paged for &R {
    type Item = R::Item;

    fn pages(&self, client: &ManagementClient) -> Pages<R::Item> {
        R::pages(self, client)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::api::endpoint::HttpMethod;

    const PLAIN: Endpoint = Endpoint::read(HttpMethod::Get, "/api/v3/x", "x", "roles").pages("page", "limit", "");

    fn with_page(endpoint: &Endpoint, mut request: Value) -> Value {
        set_page(&mut request, endpoint, 3);
        request
    }

    #[test]
    fn page_is_set_where_the_endpoint_has_it() {
        assert_eq!(with_page(&PLAIN, json!({ "page": 9, "limit": 7, "a": 1 })), json!({ "page": 3, "limit": 7, "a": 1 }));
        let nested =
            Endpoint::read(HttpMethod::Post, "/api/v3/list-users", "list_users", "users").pages("page", "limit", "options.pagination");
        assert_eq!(with_page(&nested, json!({})), json!({ "options": { "pagination": { "page": 3, "limit": 50 } } }));
        let request = json!({ "options": { "withCustomData": true, "pagination": null } });
        let expected = json!({ "options": { "withCustomData": true, "pagination": { "page": 3, "limit": 50 } } });
        assert_eq!(with_page(&nested, request), expected);
    }

    #[test]
    fn page_may_have_another_name_or_be_text() {
        let renamed = Endpoint::read(HttpMethod::Get, "/api/v3/x", "x", "approvals").pages("page_no", "page_size", "");
        assert_eq!(with_page(&renamed, json!({})), json!({ "pageNo": 3, "pageSize": 50 }));
        let text = Endpoint { page_as_text: true, ..PLAIN };
        assert_eq!(with_page(&text, json!({ "limit": "20" })), json!({ "page": "3", "limit": "20" }));
    }
}
