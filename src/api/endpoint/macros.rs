//! The macro that declares the endpoints of a module: each is a method of the client and an entry of the module's table.

/// `pub fn name(input) -> Response [page, limit in "parent" of Row] = effect HTTP_METHOD "path", option = value;`
///
/// A list whose type is not `Page<Row>` names the type of its rows with `of`. `[page, limit]` are the fields of the request
/// for the number of the page and of its rows; `client.iter(request)` then accepts the request.
///
/// The input is `request: &Type`, arguments, or both; arguments go into the path if it has `{name}`, into the query beside a
/// request, and into the request's place otherwise: the query of a `GET`, the body of a `POST`. The type of an argument is
/// `str`, `[str]`, `bool` or `i64`; `name = "wireName": str` has a wire name other than the camelCase. The effect is `read`,
/// `write` (idempotent) or `once` (not idempotent). Options are those of [`Endpoint`](super::Endpoint): `errors = "text"` and
/// `check = "method"` also become documentation.
macro_rules! endpoints {
    (feature = $feature:literal; $(
        $(#[$meta:meta])*
        pub fn $method:ident $input:tt -> $response:tt $(<$item:ident>)? $([$page:ident, $limit:ident $(in $parent:literal)? $(of $row:ident)?])? =
            $effect:ident $http_method:ident $path:literal $(, $option:ident = $value:tt)*;
    )*) => {
        #[allow(non_upper_case_globals, reason = "an entry is named like its method")]
        pub(crate) mod endpoint {
            #[allow(unused_imports, reason = "not every module has types")]
            use super::*;
            use $crate::api::endpoint::Endpoint;

            $(pub(crate) static $method: Endpoint =
                $crate::api::endpoint::macros::takes!(Endpoint::$effect($crate::api::endpoint::http_methods::$http_method, $path, stringify!($method), $feature), $input)
                .responds::<$response $(<$item>)?>()
                $(.pages(stringify!($page), stringify!($limit), concat!("" $(, $parent)?)))?
                $(.$option($crate::api::endpoint::macros::option_value!($option $value)))*;)*

            /// All endpoints, in the order of declaration.
            #[allow(dead_code, reason = "for tests and the emulator")]
            pub(crate) static ALL: &[&Endpoint] = &[$(&$method),*];
        }

        #[doc = concat!("Methods of the API module [`", $feature, "`](crate::", $feature, "), which the feature `", $feature, "` adds.")]
        #[cfg_attr(docsrs, doc(cfg(feature = $feature)))]
        impl $crate::client::ManagementClient {
            $($crate::api::endpoint::macros::method! { [
                $(#[$meta])*
                ///
                /// # Errors
                ///
                $(#[doc = $crate::api::endpoint::macros::option_doc!(errors $option $value)])*
                /// The errors of [every call](crate::Error#every-call).
                ///
                /// # API
                ///
                #[doc = concat!("`", stringify!($http_method), " ", $path, "`, ", $crate::api::endpoint::macros::effect_doc!($effect))]
                $(#[doc = $crate::api::endpoint::macros::option_doc!(api $option $value)])*
                $(#[doc = $crate::api::endpoint::macros::option_doc!(check $option $value)])*
            ] $method $input -> $response $(<$item>)? })*
        }

        $($crate::api::endpoint::macros::paged! { $method [$($page $(of $row)?)?] $input -> $response $(<$item>)? })*
    };
}

/// The table's entry of what a method takes.
macro_rules! takes {
    ($endpoint:expr, (request: &$request:ident $(, $($arguments:tt)*)?)) => {
        $crate::api::endpoint::macros::takes!($endpoint.takes::<$request>(stringify!($request)), ($($($arguments)*)?))
    };
    ($endpoint:expr, ($($argument:ident $(= $wire:literal)?: $type:tt),*)) => {
        $endpoint.with_arguments(&[$($crate::api::endpoint::macros::argument_entry!([stringify!($argument) $(, "=", $wire)?] $type)),*])
    };
}

/// The table's entry of an argument.
macro_rules! argument_entry {
    ([$($name:tt)*] str) => { $crate::api::endpoint::Argument::new::<String>(concat!($($name)*)) };
    ([$($name:tt)*] [str]) => { $crate::api::endpoint::Argument::new::<Vec<String>>(concat!($($name)*)) };
    ([$($name:tt)*] [str; $min:literal..=$max:literal]) => {
        $crate::api::endpoint::Argument::new::<Vec<String>>(concat!($($name)*)).items($min, $max)
    };
    ([$($name:tt)*] $type:tt) => { $crate::api::endpoint::Argument::new::<$type>(concat!($($name)*)) };
}

/// The method of an endpoint.
macro_rules! method {
    ([$(#[$meta:meta])*] $method:ident (request: &$request:ident $(, $argument:ident $(= $wire:literal)?: $type:tt)*) -> $response:ty) => {
        $(#[$meta])*
        #[inline]
        pub fn $method(&self, request: &$request $(, $argument: $crate::api::endpoint::macros::argument_type!($type))*) -> Result<$response, $crate::error::Error> {
            self.call_endpoint(&endpoint::$method, Some(request), vec![$($crate::api::endpoint::macros::argument!($argument $type)),*])
        }
    };
    ([$(#[$meta:meta])*] $method:ident ($($argument:ident $(= $wire:literal)?: $type:tt),*) -> $response:ty) => {
        $(#[$meta])*
        #[inline]
        pub fn $method(&self $(, $argument: $crate::api::endpoint::macros::argument_type!($type))*) -> Result<$response, $crate::error::Error> {
            self.call_endpoint(&endpoint::$method, None::<&()>, vec![$($crate::api::endpoint::macros::argument!($argument $type)),*])
        }
    };
}

/// The type of an argument.
macro_rules! argument_type {
    (str) => { impl AsRef<str> };
    ([str $($limit:tt)*]) => { impl IntoIterator<Item = impl AsRef<str>> };
    ($type:tt) => { $type };
}

/// The value of an argument.
macro_rules! argument {
    ($argument:ident str) => {
        serde_json::Value::from($argument.as_ref())
    };
    ($argument:ident [str $($limit:tt)*]) => {
        $argument.into_iter().map(|element| serde_json::Value::from(element.as_ref())).collect::<serde_json::Value>()
    };
    ($argument:ident $type:tt) => {
        serde_json::Value::from($argument)
    };
}

/// The value of an option, for the table.
macro_rules! option_value {
    (check $method:literal) => { concat!("call `", $method, "` to check") };
    ($option:ident [$($value:literal),*]) => { &[$($value),*] };
    ($option:ident $value:literal) => { $value };
}

/// The text of an option for a section of the documentation.
macro_rules! option_doc {
    (errors errors $text:literal) => {
        concat!($text, "\n\n")
    };
    (api write_without [$first:literal $(, $more:literal)*]) => {
        concat!("Idempotent and retried after transient failures if the request sets none of these: `", $first, "`" $(, ", `", $more, "`")*, ".")
    };
    (check check $method:literal) => {
        concat!(
            "\nIf [`outcome_unknown`](crate::Error::outcome_unknown) is `true`, check with [`",
            $method,
            "`](Self::",
            $method,
            ") whether it was executed."
        )
    };
    ($section:ident $option:ident $value:tt) => {
        ""
    };
}

/// The documentation of an effect: whether calls are retried.
macro_rules! effect_doc {
    (read) => {
        "a read: retried after transient failures."
    };
    (write) => {
        "idempotent: retried after transient failures."
    };
    (once) => {
        "not idempotent: retried only if the request was not sent, or after a 429."
    };
    // Any other word is a compile error in `Endpoint`, at the place of the word.
    ($other:ident) => {
        ""
    };
}

/// Implements `Paged`, so that `client.iter(request)` accepts a request.
macro_rules! paged {
    ($method:ident [] $($more:tt)*) => {};
    ($method:ident [$page:ident] $input:tt -> Page<$item:ident>) => {
        $crate::api::endpoint::macros::paged! { $method [$page of $item] $input -> Page }
    };
    ($method:ident [$page:ident of $item:ident] (request: &$request:ident $($more:tt)*) -> $response:ident) => {
        impl $crate::api::endpoint::sealed::Sealed for $request {}

        impl $crate::api::endpoint::Paged for $request {
            type Item = $item;

            #[inline]
            fn pages(&self, client: &$crate::client::ManagementClient) -> $crate::response::Pages<$item> {
                client.pages_of(&endpoint::$method, self)
            }
        }
    };
}

pub(crate) use {argument, argument_entry, argument_type, effect_doc, endpoints, method, option_doc, option_value, paged, takes};
