//! `Endpoint`: the declaration of an endpoint of the API, as data, and the execution of its method.
//!
//! Methods, pagination, the emulator and the tests for completeness use it.
#![cfg_attr(not(feature = "full"), allow(dead_code, unused_macros, unused_imports, reason = "not every module uses every form"))]

#[cfg(feature = "_declared")]
mod calls;
pub(crate) mod described;
#[cfg(feature = "_declared")]
mod form;
#[cfg(feature = "_declared")]
mod input;
#[cfg(feature = "_declared")]
pub(crate) mod macros;
#[cfg(feature = "_declared")]
mod one_pass;
#[cfg(feature = "_declared")]
pub(crate) mod response;

use std::fmt;

use serde::Serialize;

use self::described::Described;
#[cfg(feature = "_declared")]
use self::response::Response;
#[cfg(feature = "_declared")]
use crate::client::ManagementClient;
use crate::client::request::{Call, Idempotency};
#[cfg(feature = "_declared")]
use crate::declare::Field;
#[cfg(feature = "emulator")]
use crate::declare::{Kind, Rule};
use crate::error::Error;
#[cfg(feature = "_declared")]
use crate::json::raw::Object;
use crate::redact::wipe;
#[cfg(feature = "_declared")]
use crate::response::Pages;
pub(crate) use crate::transport::HttpMethod;

/// The HTTP methods, as declarations write them.
#[allow(dead_code, reason = "not every module has endpoints of all HTTP methods")]
pub(crate) mod http_methods {
    use super::HttpMethod;

    pub(crate) const GET: HttpMethod = HttpMethod::Get;
    pub(crate) const POST: HttpMethod = HttpMethod::Post;
    pub(crate) const PUT: HttpMethod = HttpMethod::Put;
    pub(crate) const DELETE: HttpMethod = HttpMethod::Delete;
}

/// The kind of data that a method returns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ResponseKind {
    /// `()`: the service reports success or failure.
    Success,
    Bool,
    Secret,
    /// Any JSON.
    Value,
    List(&'static str),
    Page(&'static str),
    Object(&'static str),
}

/// The location of the page parameters in a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PageMembers {
    /// The fields for the page's number and for the number of its items.
    pub(crate) page: &'static str,
    pub(crate) limit: &'static str,
    /// The object that has them: wire names with dots between them; empty for the request itself.
    pub(crate) parent: &'static str,
}

/// An argument of a method, other than its request.
pub(crate) struct Argument {
    /// As it is declared: `name`, or `name=wireName`.
    pub(crate) name: &'static str,
    /// The maximum number of elements of a list.
    pub(crate) max_items: Option<usize>,
    #[cfg(feature = "emulator")]
    pub(crate) rule: Rule,
}

/// An endpoint of the API.
pub(crate) struct Endpoint {
    pub(crate) http_method: HttpMethod,
    pub(crate) path: &'static str,
    pub(crate) idempotency: Idempotency,
    /// The method of `ManagementClient`.
    #[allow(dead_code, reason = "for tests and the emulator")]
    pub(crate) method: &'static str,
    /// The feature of its module.
    #[allow(dead_code, reason = "for tests and the emulator")]
    pub(crate) feature: &'static str,
    /// The type of the request; empty if there is none.
    #[allow(dead_code, reason = "for tests and the emulator")]
    pub(crate) request: &'static str,
    pub(crate) arguments: &'static [Argument],
    #[cfg(feature = "emulator")]
    pub(crate) request_kind: Option<Kind>,
    #[allow(dead_code, reason = "for tests and the emulator")]
    pub(crate) response: ResponseKind,
    /// The kind of the data, of the elements of a list, or of the rows of a page.
    #[cfg(feature = "emulator")]
    pub(crate) response_kind: Option<Kind>,
    /// The largest struct of the data or of its elements, in bytes.
    #[cfg(feature = "_declared")]
    pub(crate) largest_struct: usize,
    pub(crate) page: Option<PageMembers>,
    /// Whether the page's number is a text of digits in a body.
    pub(crate) page_as_text: bool,
    /// The member of a yes/no response that has the value; empty if the data is the value.
    pub(crate) flag: &'static str,
    /// Whether the response is documented to be the data without an envelope.
    pub(crate) bare: bool,
    /// The member with the reason where the member `success` of the data is `false`; empty if the data has no such member.
    pub(crate) reason: &'static str,
    /// Whether the documentation declares a page, of which the first row is the response.
    pub(crate) first_row: bool,
    /// Members that make the call not idempotent if they are set: wire names, with dots for members of members.
    pub(crate) write_without: &'static [&'static str],
    /// Members that go into the query although the request has a body.
    pub(crate) in_query: &'static [&'static str],
    /// Lists that go into the query as one comma-separated text.
    pub(crate) comma_lists: &'static [&'static str],
    /// For the error of a call whose outcome is unknown.
    pub(crate) hint: Option<&'static str>,
}

impl Argument {
    #[cfg(feature = "_declared")]
    pub(crate) const fn new<T: Field>(name: &'static str) -> Self {
        Self {
            name,
            max_items: None,
            #[cfg(feature = "emulator")]
            rule: Rule::of(T::KIND),
        }
    }

    /// An argument whose type has no `Field`.
    pub(crate) const fn described<T: Described>(name: &'static str) -> Self {
        Self {
            name,
            max_items: None,
            #[cfg(feature = "emulator")]
            rule: Rule::of(T::KIND),
        }
    }

    #[cfg(feature = "_declared")]
    #[cfg_attr(not(feature = "emulator"), allow(unused_variables, reason = "only the emulator checks the least"))]
    pub(crate) const fn items(self, min: i64, max: u32) -> Self {
        Self {
            max_items: Some(max as usize),
            #[cfg(feature = "emulator")]
            rule: self.rule.items(min, max as i64),
            ..self
        }
    }
}

#[allow(dead_code, reason = "not every module uses every option")]
impl Endpoint {
    const fn new(
        idempotency: Idempotency,
        http_method: HttpMethod,
        path: &'static str,
        method: &'static str,
        feature: &'static str,
    ) -> Self {
        Self {
            http_method,
            path,
            idempotency,
            method,
            feature,
            request: "",
            arguments: &[],
            #[cfg(feature = "emulator")]
            request_kind: None,
            response: ResponseKind::Success,
            #[cfg(feature = "emulator")]
            response_kind: None,
            #[cfg(feature = "_declared")]
            largest_struct: 0,
            page: None,
            page_as_text: false,
            flag: "",
            bare: false,
            reason: "",
            first_row: false,
            write_without: &[],
            in_query: &[],
            comma_lists: &[],
            hint: None,
        }
    }

    // The words of a declaration.

    pub(crate) const fn read(http_method: HttpMethod, path: &'static str, method: &'static str, feature: &'static str) -> Self {
        Self::new(Idempotency::Read, http_method, path, method, feature)
    }

    pub(crate) const fn write(http_method: HttpMethod, path: &'static str, method: &'static str, feature: &'static str) -> Self {
        Self::new(Idempotency::Idempotent, http_method, path, method, feature)
    }

    pub(crate) const fn once(http_method: HttpMethod, path: &'static str, method: &'static str, feature: &'static str) -> Self {
        Self::new(Idempotency::NotIdempotent, http_method, path, method, feature)
    }

    #[cfg(feature = "_declared")]
    pub(crate) const fn responds<R: Response>(self) -> Self {
        Self {
            response: R::KIND,
            largest_struct: R::LARGEST_STRUCT,
            #[cfg(feature = "emulator")]
            response_kind: R::DATA,
            ..self
        }
    }

    #[cfg(feature = "_declared")]
    pub(crate) const fn takes<T: Field>(self, request: &'static str) -> Self {
        Self {
            request,
            #[cfg(feature = "emulator")]
            request_kind: Some(T::KIND),
            ..self
        }
    }

    /// `responds` for a type that has no `Field`.
    pub(crate) const fn responds_described<R: Described>(self) -> Self {
        Self {
            response: R::RESPONSE,
            #[cfg(feature = "emulator")]
            response_kind: Some(R::KIND),
            ..self
        }
    }

    /// `takes` for a type that has no `Field`.
    pub(crate) const fn takes_described<T: Described>(self) -> Self {
        Self {
            request: T::NAME,
            #[cfg(feature = "emulator")]
            request_kind: Some(T::KIND),
            ..self
        }
    }

    pub(crate) const fn with_arguments(self, arguments: &'static [Argument]) -> Self {
        Self { arguments, ..self }
    }

    pub(crate) const fn pages(self, page: &'static str, limit: &'static str, parent: &'static str) -> Self {
        Self { page: Some(PageMembers { page, limit, parent }), ..self }
    }

    // The options of a declaration.

    pub(crate) const fn flag(self, member: &'static str) -> Self {
        Self { flag: member, ..self }
    }

    pub(crate) const fn bare(self, bare: bool) -> Self {
        Self { bare, ..self }
    }

    pub(crate) const fn first_row(self, first_row: bool) -> Self {
        Self { first_row, ..self }
    }

    pub(crate) const fn reason(self, member: &'static str) -> Self {
        Self { reason: member, ..self }
    }

    pub(crate) const fn page_as_text(self, page_as_text: bool) -> Self {
        Self { page_as_text, ..self }
    }

    pub(crate) const fn write_without(self, members: &'static [&'static str]) -> Self {
        Self { write_without: members, ..self }
    }

    pub(crate) const fn in_query(self, members: &'static [&'static str]) -> Self {
        Self { in_query: members, ..self }
    }

    pub(crate) const fn comma_lists(self, members: &'static [&'static str]) -> Self {
        Self { comma_lists: members, ..self }
    }

    /// The method that shows whether a call with an unknown outcome was executed.
    pub(crate) const fn check(self, hint: &'static str) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// Only for the documentation.
    pub(crate) const fn errors(self, _text: &'static str) -> Self {
        self
    }

    // Calls of endpoints whose methods are not generated by the macro.

    /// A call without a body.
    #[inline]
    pub(crate) fn call(&self) -> Call<'static> {
        self.hinted(Call::without_body(self.http_method, self.path.into(), self.idempotency))
    }

    /// A call with a body.
    #[inline]
    pub(crate) fn call_with(&self, body: &impl Serialize) -> Result<Call<'static>, Error> {
        Ok(self.hinted(Call::with_body(self.http_method, self.path.into(), wipe::to_json(body), self.idempotency)?))
    }

    #[inline]
    fn hinted(&self, call: Call<'static>) -> Call<'static> {
        match self.hint {
            Some(hint) => call.with_hint(hint),
            None => call,
        }
    }

    /// Whether a call with this request, a JSON object, is idempotent.
    #[cfg(feature = "_declared")]
    pub(crate) fn idempotency_of(&self, request: &str) -> Idempotency {
        let is_set = |path: &&str| {
            let value = path.split('.').try_fold(request, |object, name| {
                let members = Object::read(object).ok()?.into_members();
                members.into_iter().find(|(other, _)| other == name).map(|(_, value)| value)
            });
            value.is_some_and(|value| !matches!(value, "null" | "false"))
        };
        if self.write_without.is_empty() {
            self.idempotency
        } else if self.write_without.iter().any(is_set) {
            Idempotency::NotIdempotent
        } else {
            Idempotency::Idempotent
        }
    }
}

impl fmt::Debug for Endpoint {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {} ({})", self.http_method, self.path, self.method)
    }
}

/// A request with page parameters, for [`iter`](crate::ManagementClient::iter). Requests of this crate implement it, other
/// types cannot.
#[cfg(feature = "_declared")]
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no page parameters",
    note = "`iter` takes the requests of methods that return one page of a list, such as `ListRoles`"
)]
pub trait Paged: sealed::Sealed {
    /// The type of the items of the pages.
    type Item;

    #[doc(hidden)]
    fn pages(&self, client: &ManagementClient) -> Pages<Self::Item>;
}

#[cfg(feature = "_declared")]
pub(crate) mod sealed {
    /// Keeps other crates from implementing [`Paged`](super::Paged).
    #[allow(unnameable_types, reason = "other crates must not name it")]
    pub trait Sealed {}
}

#[cfg(all(test, feature = "_declared"))]
mod tests {
    use super::*;

    #[test]
    fn write_without_makes_a_set_option_not_idempotent() {
        let endpoint = Endpoint::once(HttpMethod::Post, "/api/v3/update-user", "update_user", "users").write_without(&["options.reset"]);
        assert_eq!(endpoint.idempotency_of(r#"{"userId":"u"}"#), Idempotency::Idempotent);
        assert_eq!(endpoint.idempotency_of(r#"{"options": {"reset": false}}"#), Idempotency::Idempotent);
        assert_eq!(endpoint.idempotency_of(r#"{"options":{"reset":true}}"#), Idempotency::NotIdempotent);
    }
}
