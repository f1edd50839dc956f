//! `open_enum!`: declares an enum of string values that keeps unknown values.

/// Declares an enum of string values. Unknown values are kept in the variant `Other`, so that values which the service adds
/// later can be read and sent.
///
/// Equality, order and hash use the string: `Other("test".into()) == WebhookEvent::Test`.
macro_rules! open_enum {
    // Without examples, which name the enum at the crate's root.
    (
        without_examples;
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)+
        }
    ) => {
        $crate::declare::open_enum! {
            {
                /// All values that this version of the crate knows, in the order of their declaration.
            }
            {
                /// Returns the string that is sent and received.
            }
            $(#[$meta])*
            pub enum $name { $($(#[$variant_meta])* $variant = $text,)+ }
        }
    };
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)+
        }
    ) => {
        $crate::declare::open_enum! {
            {
                /// All values that this version of the crate knows, in the order of their declaration.
                ///
                /// # Examples
                ///
                /// ```
                #[doc = concat!("for known in authing::", stringify!($name), "::ALL {")]
                ///     println!("{known}");
                /// }
                /// ```
            }
            {
                /// Returns the string that is sent and received.
                ///
                /// # Examples
                ///
                /// ```
                #[doc = concat!("let value = authing::", stringify!($name), "::from(\"new-value\");")]
                /// assert_eq!(value.as_str(), "new-value");
                /// ```
            }
            $(#[$meta])*
            pub enum $name { $($(#[$variant_meta])* $variant = $text,)+ }
        }
    };
    (
        { $(#[$all_doc:meta])* }
        { $(#[$as_str_doc:meta])* }
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $text:literal,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum $name {
            $(
                $(#[$variant_meta])*
                #[doc = ""]
                #[doc = concat!("Sent and received as `", $text, "`.")]
                $variant,
            )+
            /// A value that this version of the crate does not know. It is kept and sent unchanged.
            Other(String),
        }

        impl $name {
            $(#[$all_doc])*
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            $(#[$as_str_doc])*
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)+
                    Self::Other(text) => text,
                }
            }

            /// The texts of the known values.
            #[cfg(feature = "emulator")]
            #[allow(dead_code, reason = "for the types that are described to the emulator")]
            pub(crate) const TEXTS: &'static [&'static str] = &[$($text),+];

            #[inline]
            fn known(text: &str) -> Option<Self> {
                match text {
                    $($text => Some(Self::$variant),)+
                    _ => None,
                }
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self::known(text).unwrap_or_else(|| Self::Other(text.to_owned()))
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(text: String) -> Self {
                Self::known(&text).unwrap_or(Self::Other(text))
            }
        }

        impl From<&$name> for $name {
            #[inline]
            fn from(value: &$name) -> Self {
                value.clone()
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl PartialEq<String> for $name {
            #[inline]
            fn eq(&self, other: &String) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<$name> for str {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }

        impl PartialEq<$name> for &str {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                *self == other.as_str()
            }
        }

        impl PartialEq<$name> for String {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(value: $name) -> Self {
                match value {
                    $name::Other(text) => text,
                    known => known.as_str().to_owned(),
                }
            }
        }

        impl std::hash::Hash for $name {
            #[inline]
            fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl serde::Serialize for $name {
            #[inline]
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::json::lenient::present_enum_text(deserializer)
            }
        }

        #[cfg(feature = "_declared")]
        impl $crate::declare::Field for $name {
            #[cfg(feature = "emulator")]
            const KIND: $crate::declare::Kind = $crate::declare::Kind::Enum(&[$($text),+]);

            #[inline]
            fn unset() -> Self {
                Self::Other(String::new())
            }

            #[inline]
            fn read<'de, D: serde::Deserializer<'de>>(&mut self, deserializer: D, place: &$crate::declare::Place<'_>) -> Result<bool, D::Error> {
                $crate::declare::read_enum(self, deserializer, place)
            }
        }
    };
}

pub(crate) use open_enum;
