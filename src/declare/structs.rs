//! The macros that declare structs. They expand only to the code that differs between structs; the shared code is in the other
//! files here.
//!
//! A field is `name: T` (required, an argument of `new`), `name!: T` (required, set by a setter, because `new` has at most four
//! arguments) or `name?: T` (optional). With a wire name other than the camelCase: `name = "wireName"?: T`. Behind the type in
//! brackets, in this order: `present`, `hidden` or `as_text`; a limit (`1..=64`, `..=64`, `1..`, with `items` for elements);
//! `sample "text"`. Types are `Ident` or `Ident<T>`, so that other macros can match `bool` and `Vec<..>`.
//!
//! In a response, which is read leniently, `name: T` has its default if the member is absent or `null`, unless it is `present`:
//! then this is an error. Use `name?: T` if absence has a meaning.
#![allow(unused_macros, unused_imports, reason = "not every module has types of all kinds")]

/// Declares a request, or a part of one: `new`, setters, `extra`; read strictly. Without fields it is any JSON object.
macro_rules! request {
    ($($declaration:tt)*) => { $crate::declare::structure! { STRICT [extra] [new] $($declaration)* } };
}

/// Declares a type that is both sent and received: `new`, setters, `Default`; read leniently, but strictly inside a request.
macro_rules! data {
    ($($declaration:tt)*) => { $crate::declare::structure! { LENIENT [] [new] $($declaration)* } };
}

/// Declares a response, or a part of one: `Default`; read leniently.
macro_rules! response {
    ($($declaration:tt)*) => { $crate::declare::structure! { LENIENT [] [] $($declaration)* } };
}

/// The common part of all structs: reading, writing and `Debug`, by calls of the shared code.
macro_rules! structure {
    ($mode:ident [$($extra:ident)?] $new:tt $(#[$meta:meta])* pub struct $name:ident {$(
        $(#[$doc:meta])* pub $field:ident $(= $wire:literal)?
        $(: $req:ident $(<$req_arg:ty>)?)? $(! : $set:ident $(<$set_arg:ty>)?)? $(? : $opt:ident $(<$opt_arg:ty>)?)? $([$($rule:tt)*])?
    ),* $(,)?}) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$doc])* $(#[doc = $crate::declare::limit_doc!($($rule)*)])?
            pub $field: $($req $(<$req_arg>)?)? $(Option<$set $(<$set_arg>)?>)? $(Option<$opt $(<$opt_arg>)?>)?,)*
            $($extra: $crate::declare::Extra,)?
        }

        $crate::declare::new_and_setters! { $new $name [$($extra)?] {$(
            [$(#[$doc])* $(#[doc = $crate::declare::limit_doc!($($rule)*)])?] $field
            $(: $req $(<$req_arg>)?)? $(! $set $(<$set_arg>)?)? $(? $opt $(<$opt_arg>)?)?,
        )*} }
        $crate::declare::default_unless_required! { $name $mode [$($($req)?)*] }

        impl $crate::declare::Members for $name {
            const NAME: &'static str = stringify!($name);
            const NAMES: &'static [&'static str] = {
                const DECLARED: &[&str] = &[$(concat!(stringify!($field) $(, "=", $wire)?)),*];
                const TEXT: &[u8] = &$crate::declare::text::<{ $crate::declare::text_length(DECLARED) }>(DECLARED);
                &$crate::declare::split::<{ DECLARED.len() }>(TEXT)
            };
            const FIELDS: &'static [$crate::declare::FieldInfo] = &[$($crate::declare::field_info!(
                $crate::declare::FieldInfo::new::<$($req $(<$req_arg>)?)? $($set $(<$set_arg>)?)? $($opt $(<$opt_arg>)?)?>()
                $(.required(stringify!($req)))? $(.required(stringify!($set)))?; $($($rule)*)?
            )),*];

            #[inline]
            fn guesses() -> &'static [std::sync::atomic::AtomicU8] {
                const LENGTH: usize = $crate::declare::guesses_for(<$name as $crate::declare::Members>::NAMES.len());
                static GUESSES: [std::sync::atomic::AtomicU8; LENGTH] = $crate::declare::declared_order();
                &GUESSES
            }

            #[inline]
            fn unset() -> Self { Self { $($field: $crate::declare::Field::unset(),)* $($extra: $crate::declare::Extra::default())? } }

            #[allow(unused, reason = "a struct may have no fields, and the last field leaves the number unread")]
            fn read_member<'de, A: serde::de::MapAccess<'de>>(&mut self, mut number: usize, value: $crate::declare::MemberValue<'_, A>) -> Result<(), A::Error> {
                $(if number == 0 { return value.read_into(&mut self.$field); }
                number -= 1;)*
                Ok(())
            }

            #[allow(unused_variables, reason = "a struct may have no fields")]
            fn write_members<M: serde::ser::SerializeMap>(&self, writer: &mut $crate::declare::MemberWriter<'_, M>) { $(writer.write(&self.$field);)* }

            $(#[inline]
            fn extra(&self) -> Option<&$crate::declare::Extra> { Some(&self.$extra) }
            #[inline]
            fn extra_mut(&mut self) -> Option<&mut $crate::declare::Extra> { Some(&mut self.$extra) })?
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::declare::write(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::declare::read(deserializer, $crate::declare::$mode)
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::declare::debug(self, &[$(stringify!($field)),*], &[$(&self.$field),*], f)
            }
        }
    };
}

/// The brackets behind a type as calls of `FieldInfo`, in this order: flags, one limit, one sample, which is the last. An
/// unknown word is a compile error, because the method does not exist. `items` is behind its limit.
macro_rules! field_info {
    ($info:expr;) => { $info };
    ($info:expr; , $($more:tt)*) => { $crate::declare::field_info!($info; $($more)*) };
    ($info:expr; sample $sample:literal) => { $info.sample($sample) };
    ($info:expr; sample $sample:literal $($more:tt)+) => { $crate::declare::sample_must_be_last!($($more)+) };
    ($info:expr; items $($more:tt)+) => { $crate::declare::items_must_be_behind_its_limit!($($more)+) };
    ($info:expr; $min:literal..=$max:literal items $($more:tt)*) => { $crate::declare::field_info!($info.items($min, $max); $($more)*) };
    ($info:expr; ..=$max:literal items $($more:tt)*) => { $crate::declare::field_info!($info.items(0, $max); $($more)*) };
    ($info:expr; $min:literal.. items $($more:tt)*) => { $crate::declare::field_info!($info.items($min, u32::MAX); $($more)*) };
    ($info:expr; $min:literal..=$max:literal $($more:tt)*) => { $crate::declare::field_info!($info.bounds($min, $max); $($more)*) };
    ($info:expr; ..=$max:literal $($more:tt)*) => { $crate::declare::field_info!($info.bounds(i64::MIN, $max); $($more)*) };
    ($info:expr; $min:literal.. $($more:tt)*) => { $crate::declare::field_info!($info.bounds($min, i64::MAX); $($more)*) };
    ($info:expr; $flag:ident $($more:tt)*) => { $crate::declare::field_info!($info.$flag(); $($more)*) };
}

/// Accepts nothing: the compile error shows the place of the mistake, and this name.
macro_rules! sample_must_be_last {
    () => {};
}

/// Accepts nothing: the compile error shows the place of the mistake, and this name.
macro_rules! items_must_be_behind_its_limit {
    () => {};
}

/// The limit in brackets behind a type as a line of documentation.
macro_rules! limit_doc {
    ($flag:ident, $($more:tt)*) => { $crate::declare::limit_doc!($($more)*) };
    ($min:literal..=$max:literal items $($more:tt)*) => { concat!("\n\nFrom ", $min, " to ", $max, " elements.") };
    (..=$max:literal items $($more:tt)*) => { concat!("\n\nAt most ", $max, " elements.") };
    ($min:literal.. items $($more:tt)*) => { concat!("\n\nAt least ", $min, " elements.") };
    ($min:literal..=$max:literal $($more:tt)*) => { concat!("\n\nLimit: from ", $min, " to ", $max, ", in characters for a string.") };
    (..=$max:literal $($more:tt)*) => { concat!("\n\nLimit: at most ", $max, ", in characters for a string.") };
    ($min:literal.. $($more:tt)*) => { concat!("\n\nLimit: at least ", $min, ", in characters for a string.") };
    ($($other:tt)*) => { "" };
}

/// `Default`, except for requests with arguments of `new`.
macro_rules! default_unless_required {
    ($name:ident STRICT [$($required:ident)+]) => {};
    ($name:ident $mode:ident [$($required:ident)*]) => {
        impl Default for $name {
            #[inline]
            fn default() -> Self {
                <Self as $crate::declare::Members>::unset()
            }
        }
    };
}

/// `new` and the setters of a declared struct.
macro_rules! new_and_setters {
    ([] $($response:tt)*) => {};
    ([new] $name:ident [$($extra:ident)?] {$(
        $docs:tt $field:ident
        $(: $req:ident $(<$req_arg:ty>)?)? $(! $set:ident $(<$set_arg:ty>)?)? $(? $opt:ident $(<$opt_arg:ty>)?)?,
    )*}) => {
        const _: () = assert!(0 $($(+ $crate::declare::one(stringify!($req)))?)* <= 4, "`new` has at most four arguments: write `name!: T`");

        impl $name {
            /// Creates a value with the required fields. Optional fields are sent only if they are set.
            #[must_use] #[inline]
            #[allow(clippy::new_without_default, reason = "`Default` is there where `new` has no arguments")]
            pub fn new($($($field: $crate::declare::argument_of!($req $(<$req_arg>)?),)?)*) -> Self {
                Self {
                    $($field: $($crate::declare::into_field!($field, $req $(<$req_arg>)?))? $(None::<$set $(<$set_arg>)?>)? $(None::<$opt $(<$opt_arg>)?>)?,)*
                    $($extra: $crate::declare::Extra::default())?
                }
            }

            $(
                /// Adds a member that is sent unchanged, even `null`: to clear a field, or to set one that this
                /// version does not know. It replaces the field of that wire name, such as `disableTime`.
                #[must_use] #[inline]
                pub fn $extra(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                    self.$extra.insert(name.into(), value.into());
                    self
                }
            )?

            $(
                $($crate::declare::setter! { $docs $field $set $(<$set_arg>)? })?
                $($crate::declare::setter! { $docs $field $opt $(<$opt_arg>)? })?
            )*
        }
    };
}

/// The setter of a field.
macro_rules! setter {
    ([$(#[$doc:meta])*] $field:ident $type:ident $(<$arg:ty>)?) => {
        $(#[$doc])*
        #[must_use] #[inline]
        pub fn $field(mut self, $field: $crate::declare::argument_of!($type $(<$arg>)?)) -> Self {
            self.$field = Some($crate::declare::into_field!($field, $type $(<$arg>)?));
            self
        }
    };
}

/// The type of an argument for a field. Numbers are taken as they are: a literal for `impl Into<i64>` would be an `i32`.
macro_rules! argument_of {
    (bool) => { bool };
    (u32) => { u32 };
    (i64) => { i64 };
    (f64) => { f64 };
    (Vec<$item:ty>) => { impl IntoIterator<Item = impl Into<$item>> };
    ($type:ty) => { impl Into<$type> };
}

/// The value of a field from that argument.
macro_rules! into_field {
    ($argument:ident, bool) => {
        $argument
    };
    ($argument:ident, u32) => {
        $argument
    };
    ($argument:ident, i64) => {
        $argument
    };
    ($argument:ident, f64) => {
        $argument
    };
    ($argument:ident, Vec<$item:ty>) => {
        $argument.into_iter().map(Into::into).collect()
    };
    ($argument:ident, $type:ty) => {
        $argument.into()
    };
}

pub(crate) use data;
pub(crate) use {
    argument_of, default_unless_required, field_info, into_field, items_must_be_behind_its_limit, limit_doc, new_and_setters, request,
    response, sample_must_be_last, setter, structure,
};
