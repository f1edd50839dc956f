//! The two platforms, and the languages they speak.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// Which of the two platforms a client talks to: they differ in their host and in the names of their headers.
///
/// # Examples
///
/// ```
/// use authing::Platform;
///
/// assert_eq!(Platform::default(), Platform::Authing);
/// assert_eq!("genauth".parse::<Platform>()?, Platform::GenAuth);
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Platform {
    /// Authing, in China: `https://api.authing.cn`, headers `x-authing-`, messages in Chinese. The default.
    #[default]
    Authing,
    /// GenAuth, international: `https://api.genauth.ai`, headers `x-genauth-`, messages in English.
    GenAuth,
}

impl Platform {
    /// Its host, for which there is a setting.
    pub(crate) fn host(self) -> &'static str {
        match self {
            Self::Authing => "https://api.authing.cn",
            Self::GenAuth => "https://api.genauth.ai",
        }
    }

    pub(crate) fn header_prefix(self) -> &'static str {
        match self {
            Self::Authing => "x-authing-",
            Self::GenAuth => "x-genauth-",
        }
    }

    /// The word before a signature.
    #[cfg(feature = "signature")]
    pub(crate) fn signature_scheme(self) -> &'static str {
        match self {
            Self::Authing => "authing",
            Self::GenAuth => "GenAuth",
        }
    }

    pub(crate) fn lang(self) -> Lang {
        match self {
            Self::Authing => Lang::ZhCn,
            Self::GenAuth => Lang::EnUs,
        }
    }
}

impl fmt::Display for Platform {
    /// Writes `authing` or `genauth`, which [`FromStr`] and `AUTHING_PLATFORM` read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Authing => "authing",
            Self::GenAuth => "genauth",
        })
    }
}

impl FromStr for Platform {
    type Err = Error;

    /// Reads `authing` or `genauth`, in any case.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            _ if text.eq_ignore_ascii_case("authing") => Ok(Self::Authing),
            _ if text.eq_ignore_ascii_case("genauth") => Ok(Self::GenAuth),
            _ => Err(Error::config(format!("platform {text:?} is not known: authing and genauth are"))),
        }
    }
}

/// The language of the service's messages.
///
/// # Examples
///
/// ```
/// assert_eq!("en-US".parse::<authing::Lang>()?, authing::Lang::EnUs);
/// # Ok::<(), authing::Error>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// Simplified Chinese, `zh-CN`: the default on Authing.
    ZhCn,
    /// English, `en-US`: the default on GenAuth.
    EnUs,
}

impl Lang {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::ZhCn => "zh-CN",
            Self::EnUs => "en-US",
        }
    }
}

impl fmt::Display for Lang {
    /// Writes `zh-CN` or `en-US`, which [`FromStr`] and `AUTHING_LANG` read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Lang {
    type Err = Error;

    /// Reads `zh-CN` or `en-US`, in any case.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            _ if text.eq_ignore_ascii_case("zh-CN") => Ok(Self::ZhCn),
            _ if text.eq_ignore_ascii_case("en-US") => Ok(Self::EnUs),
            _ => Err(Error::config(format!("lang {text:?} is not known: zh-CN and en-US are"))),
        }
    }
}
