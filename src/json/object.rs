//! `object!`: declares a struct with its `Serialize` and `Deserialize`, as serde's derive does.
//!
//! The crate does not use the derive, because compiling it takes 1.8 s of CPU in each build of a program that does not need
//! it otherwise. The types of the other API modules are declared by the macros of `declare`: their shared code is smaller for
//! many types, but reading a list of webhooks with it takes 9% more instructions.

/// `object! { MODE; pub struct Name { pub field: T = "wireName", default; } }`
///
/// - `STRICT`: an unknown member is an error. `LENIENT`: it is ignored, and values are read by
///   [`ReadLenient`](super::lenient::ReadLenient).
/// - `field: T` must be present; with `, default` it has its default if it is absent.
/// - `field?: T` is an `Option<T>`: `None` if it is absent, and not written if it is `None`. With `| expression` that value is
///   written instead.
macro_rules! object {
    ($mode:ident; $(#[$meta:meta])* pub struct $name:ident {$(
        $(#[$doc:meta])*
        pub $field:ident $(: $type:ident $(<$($arg:ty),+>)?)? $(? : $option:ident $(<$($option_arg:ty),+>)?)? = $wire:literal
            $(, $default:ident)? $(| $unset:expr)?;
    )*}) => {
        $(#[$meta])*
        #[non_exhaustive]
        pub struct $name {
            $($(#[$doc])* pub $field: $($type $(<$($arg),+>)?)? $(Option<$option $(<$($option_arg),+>)?>)?,)*
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(None)?;
                $($crate::json::object::write! { map, $wire, self.$field, [$($type)?], [$($unset)?] })*
                serde::ser::SerializeMap::end(map)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[allow(non_camel_case_types, dead_code, reason = "named like the fields; only lenient types ignore members")]
                enum Member {
                    $($field,)*
                    Unknown,
                }

                struct MemberVisitor;

                impl serde::de::Visitor<'_> for MemberVisitor {
                    type Value = Member;

                    #[inline]
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("the name of a member")
                    }

                    fn visit_str<E: serde::de::Error>(self, name: &str) -> Result<Member, E> {
                        match name {
                            $($wire => Ok(Member::$field),)*
                            _ => $crate::json::object::unknown!($mode, name, $($wire),*),
                        }
                    }
                }

                impl<'de> serde::Deserialize<'de> for Member {
                    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                        deserializer.deserialize_identifier(MemberVisitor)
                    }
                }

                struct ObjectVisitor;

                impl<'de> serde::de::Visitor<'de> for ObjectVisitor {
                    type Value = $name;

                    #[inline]
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("an object")
                    }

                    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        // Its fields are dropped by one function, whichever of them were read before an error.
                        struct Found {
                            $($field: Option<$($type $(<$($arg),+>)?)? $(Option<$option $(<$($option_arg),+>)?>)?>,)*
                        }

                        let mut found = Found { $($field: None,)* };
                        while let Some(member) = map.next_key()? {
                            match member {
                                $(Member::$field => $crate::json::object::$mode::read(&mut map, &mut found.$field, $wire)?,)*
                                Member::Unknown => drop(map.next_value::<serde::de::IgnoredAny>()?),
                            }
                        }
                        Ok($name { $($field: $crate::json::object::field!(found.$field, $wire, [$($type)?], [$($default)?]),)* })
                    }
                }

                deserializer.deserialize_struct(stringify!($name), &[$($wire),*], ObjectVisitor)
            }
        }
    };
}

/// Writes a field.
macro_rules! write {
    ($map:ident, $wire:literal, $self:ident.$field:ident, [], []) => {
        if let Some(value) = &$self.$field {
            serde::ser::SerializeMap::serialize_entry(&mut $map, $wire, value)?;
        }
    };
    ($map:ident, $wire:literal, $self:ident.$field:ident, [], [$unset:expr]) => {
        serde::ser::SerializeMap::serialize_entry(&mut $map, $wire, $self.$field.as_ref().unwrap_or($unset))?;
    };
    ($map:ident, $wire:literal, $self:ident.$field:ident, [$type:ident], []) => {
        serde::ser::SerializeMap::serialize_entry(&mut $map, $wire, &$self.$field)?;
    };
}

/// The result for an unknown member.
macro_rules! unknown {
    (LENIENT, $name:ident, $($wire:literal),*) => {
        Ok(Member::Unknown)
    };
    (STRICT, $name:ident, $($wire:literal),*) => {
        Err(E::unknown_field($name, &[$($wire),*]))
    };
}

/// The value of a field, which may be absent.
macro_rules! field {
    ($found:ident.$field:ident, $wire:literal, [], []) => {
        $found.$field.flatten()
    };
    ($found:ident.$field:ident, $wire:literal, [$type:ident], [default]) => {
        $found.$field.unwrap_or_default()
    };
    ($found:ident.$field:ident, $wire:literal, [$type:ident], []) => {
        $found.$field.ok_or_else(|| serde::de::Error::missing_field($wire))?
    };
}

/// Reads the value of a member by `Deserialize`.
#[allow(non_snake_case, reason = "named like the mode")]
pub(crate) mod STRICT {
    use serde::de::{Deserialize, Error, MapAccess};

    // Compiled once for each type of a field, not for each field.
    #[inline(never)]
    pub(crate) fn read<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
        map: &mut A,
        field: &mut Option<T>,
        name: &'static str,
    ) -> Result<(), A::Error> {
        if field.is_some() {
            return Err(A::Error::duplicate_field(name));
        }
        *field = Some(map.next_value()?);
        Ok(())
    }
}

/// Reads the value of a member leniently.
#[allow(non_snake_case, reason = "named like the mode")]
pub(crate) mod LENIENT {
    use serde::de::{Deserialize, Deserializer, Error, MapAccess};

    use crate::json::lenient::ReadLenient;

    struct Lenient<T>(T);

    impl<'de, T: ReadLenient> Deserialize<'de> for Lenient<T> {
        #[inline]
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            T::read(deserializer).map(Self)
        }
    }

    // Compiled once for each type of a field, not for each field.
    #[inline(never)]
    pub(crate) fn read<'de, A: MapAccess<'de>, T: ReadLenient>(
        map: &mut A,
        field: &mut Option<T>,
        name: &'static str,
    ) -> Result<(), A::Error> {
        if field.is_some() {
            return Err(A::Error::duplicate_field(name));
        }
        *field = Some(map.next_value::<Lenient<T>>()?.0);
        Ok(())
    }
}

pub(crate) use {field, object, unknown, write};
