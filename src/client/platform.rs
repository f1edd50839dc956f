//! `Platform` and `Lang`: the two platforms, and the language of their messages.

use std::fmt;
use std::str::FromStr;

use crate::error::Error;

/// The platform of a client. The platforms differ in their host, the names of their headers and their default language.
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
    /// The default host.
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

    /// The scheme in the `authorization` header of signed requests and of event subscriptions.
    #[cfg(any(feature = "signature", feature = "subscribe"))]
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
    /// Writes `authing` or `genauth`, the same values that [`FromStr`] and `AUTHING_PLATFORM` accept.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Authing => "authing",
            Self::GenAuth => "genauth",
        })
    }
}

impl FromStr for Platform {
    type Err = Error;

    /// Reads `authing` or `genauth`, in upper or lower case.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            _ if text.eq_ignore_ascii_case("authing") => Ok(Self::Authing),
            _ if text.eq_ignore_ascii_case("genauth") => Ok(Self::GenAuth),
            _ => Err(Error::config(format!("unknown platform {text:?}: use authing or genauth"))),
        }
    }
}

/// The language of the service's messages.
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
    /// Writes `zh-CN` or `en-US`, the same values that [`FromStr`] and `AUTHING_LANG` accept.
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for Lang {
    type Err = Error;

    /// Reads `zh-CN` or `en-US`, in upper or lower case.
    fn from_str(text: &str) -> Result<Self, Error> {
        match text {
            _ if text.eq_ignore_ascii_case("zh-CN") => Ok(Self::ZhCn),
            _ if text.eq_ignore_ascii_case("en-US") => Ok(Self::EnUs),
            _ => Err(Error::config(format!("unknown lang {text:?}: use zh-CN or en-US"))),
        }
    }
}
