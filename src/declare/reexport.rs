//! `reexport!`: the types of a module, with their official names.
#![allow(unused_macros, unused_imports, reason = "not every module uses it")]

/// Re-exports types from private modules, with the official names as search aliases. The aliases are here because rustdoc
/// drops those at the declaration of a type that is re-exported from a private module.
macro_rules! reexport {
    ($($($segment:ident)::+ { $($name:ident $(= $($alias:literal),+)?;)* })*) => {
        $($crate::declare::reexport! { @group [$($segment)::+] $($name [$($($alias)+)?])* })*
    };
    (@group $path:tt $($name:ident $aliases:tt)*) => { $($crate::declare::reexport! { @type $path $name $aliases })* };
    (@type [$($segment:ident)::+] $name:ident [$($alias:literal)*]) => {
        $(#[doc(alias = $alias)])*
        pub use $($segment)::+::$name;
    };
}

pub(crate) use reexport;
