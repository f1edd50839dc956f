//! `object!`: declares a struct with its `Serialize` and `Deserialize`, as serde's derive does.
//!
//! The crate does not use the derive, because compiling it takes 1.8 s of CPU in each build of a program that does not need
//! it otherwise. The types of the other API modules are declared by the macros of `declare`: their shared code is smaller for
//! many types, but reading a list of webhooks with it takes 9% more instructions.

use serde::de::{Deserialize, Deserializer, Error, MapAccess};

use super::lenient::ReadLenient;

/// `object! { MODE; pub struct Name { pub field: T = "wireName", default; } }`
///
/// - `STRICT`: an unknown member is an error. `LENIENT`: it is ignored, and values are read by [`ReadLenient`].
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
                        struct Fields {
                            $($field: Option<$($type $(<$($arg),+>)?)? $(Option<$option $(<$($option_arg),+>)?>)?>,)*
                        }

                        let mut found = Fields { $($field: None,)* };
                        while let Some(member) = map.next_key()? {
                            match member {
                                $(Member::$field => $crate::json::object::read(&mut map, &mut found.$field, $wire, $crate::json::object::$mode)?,)*
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

/// Reads the value of a member.
// Compiled once for each type of a field, not for each field.
#[inline(never)]
pub(crate) fn read<'de, A: MapAccess<'de>, W: Deserialize<'de>, T>(
    map: &mut A,
    field: &mut Option<T>,
    name: &'static str,
    mode: impl FnOnce(W) -> T,
) -> Result<(), A::Error> {
    if field.is_some() {
        return Err(A::Error::duplicate_field(name));
    }
    *field = Some(mode(map.next_value()?));
    Ok(())
}

/// The mode in which values are read by `Deserialize`.
#[allow(non_snake_case, reason = "a word of the macro")]
#[inline]
pub(crate) fn STRICT<T>(value: T) -> T {
    value
}

/// The mode in which values are read by [`ReadLenient`].
#[allow(non_snake_case, reason = "a word of the macro")]
#[inline]
pub(crate) fn LENIENT<T>(value: Lenient<T>) -> T {
    value.0
}

/// A value that is read leniently.
pub(crate) struct Lenient<T>(T);

impl<'de, T: ReadLenient> Deserialize<'de> for Lenient<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

pub(crate) use {field, object, unknown, write};

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro declares public types")]
mod tests {
    use serde_json::{Value, from_str, json, to_string};

    object! {
        LENIENT;
        /// A response.
        #[derive(Debug, PartialEq)]
        pub struct Found {
            /// Required.
            pub id: String = "foundId";
            /// Empty if it is absent.
            pub tags: Vec<String> = "tags", default;
            /// Optional.
            pub count?: u32 = "count";
        }
    }

    object! {
        STRICT;
        /// A request.
        #[derive(Debug, PartialEq)]
        pub struct Wanted {
            /// Required.
            pub id: String = "wantedId";
            /// Optional.
            pub on?: bool = "on";
            /// Written if it is not set, too.
            pub format?: String = "format" | &"json".to_owned();
        }
    }

    fn problem<T: serde::de::DeserializeOwned>(json: &str) -> String {
        from_str::<T>(json).map(drop).unwrap_err().to_string()
    }

    #[test]
    fn lenient_struct_is_read_in_any_order_and_form() {
        let found = Found { id: "7".to_owned(), tags: vec!["a".to_owned()], count: Some(2) };
        for json in [r#"{"count":"2","other":[{}],"tags":["a"],"foundId":7}"#, r#" { "\u0066oundId" : "7", "tags": "a", "count": 2.0 } "#] {
            assert_eq!(from_str::<Found>(json).unwrap(), found, "{json}");
            assert_eq!(serde_json::from_value::<Found>(from_str::<Value>(json).unwrap()).unwrap(), found, "{json}");
        }
        for json in [r#"{"foundId":""}"#, r#"{"foundId":null,"tags":null,"count":null}"#] {
            assert_eq!(from_str::<Found>(json).unwrap(), Found { id: String::new(), tags: Vec::new(), count: None }, "{json}");
        }
    }

    #[test]
    fn strict_struct_rejects_unknown_members_and_other_types() {
        let wanted = Wanted { id: "w".to_owned(), on: Some(false), format: None };
        assert_eq!(from_str::<Wanted>(r#"{"on":false,"wantedId":"w"}"#).unwrap(), wanted);
        assert_eq!(from_str::<Wanted>(r#"{"on":false,"wantedId":"w","format":null}"#).unwrap(), wanted);
        assert!(
            problem::<Wanted>(r#"{"wantedId":"w","off":1}"#).starts_with("unknown field `off`, expected one of `wantedId`, `on`, `format`")
        );
        assert!(problem::<Wanted>(r#"{"wantedId":7}"#).starts_with("invalid type: integer `7`, expected a string"));
        assert!(problem::<Wanted>(r#"{"wantedId":"w","on":"true"}"#).starts_with("invalid type: string \"true\", expected a boolean"));
    }

    #[test]
    fn missing_and_duplicate_members_are_errors() {
        assert!(problem::<Found>("{}").starts_with("missing field `foundId`"));
        assert!(problem::<Wanted>(r#"{"on":true}"#).starts_with("missing field `wantedId`"));
        assert!(problem::<Found>(r#"{"count":1,"count":2,"foundId":"7"}"#).starts_with("duplicate field `count`"));
        assert!(problem::<Wanted>(r#"{"wantedId":"w","wantedId":"w"}"#).starts_with("duplicate field `wantedId`"));
        for json in ["[]", r#"["7",[],1]"#, "7", "null", "\"7\""] {
            assert!(problem::<Found>(json).contains("expected an object"), "{json}");
            assert!(problem::<Wanted>(json).contains("expected an object"), "{json}");
        }
    }

    #[test]
    fn fields_are_written_in_their_order_if_they_are_set() {
        let mut wanted = Wanted { id: "w".to_owned(), on: None, format: None };
        assert_eq!(to_string(&wanted).unwrap(), r#"{"wantedId":"w","format":"json"}"#);
        (wanted.on, wanted.format) = (Some(false), Some("form".to_owned()));
        assert_eq!(to_string(&wanted).unwrap(), r#"{"wantedId":"w","on":false,"format":"form"}"#);
        let found = Found { id: "7".to_owned(), tags: Vec::new(), count: None };
        assert_eq!(serde_json::to_value(found).unwrap(), json!({ "foundId": "7", "tags": [] }));
    }
}
