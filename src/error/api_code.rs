//! `ApiCode`: the code of the service for the cause of a failure.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The `apiCode` of a failure: its cause, in more detail than the `statusCode`.
///
/// The service has more codes than the constants here. Compare with a number for the others.
///
/// # Examples
///
/// ```
/// use authing::ApiCode;
///
/// let code = ApiCode::from(2004);
/// assert_eq!(code, ApiCode::NO_SUCH_USER);
/// assert_eq!(code, 2004);
/// assert_eq!(code.to_string(), "2004");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(clippy::exhaustive_structs, reason = "a code is a number and will have no other fields")]
pub struct ApiCode(
    /// The number.
    pub u32,
);

impl Serialize for ApiCode {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0)
    }
}

impl<'de> Deserialize<'de> for ApiCode {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        u32::deserialize(deserializer).map(Self)
    }
}

impl ApiCode {
    /// 1300: the signature is invalid.
    pub const INVALID_SIGNATURE: Self = Self(1300);
    /// 1301: the server does not support the signature method.
    pub const SIGNATURE_METHOD: Self = Self(1301);
    /// 1302: the server does not support the signature version.
    pub const SIGNATURE_VERSION: Self = Self(1302);
    /// 1303: the `date` header is malformed.
    pub const MALFORMED_DATE: Self = Self(1303);
    /// 1304: the `date` header is missing.
    pub const MISSING_DATE: Self = Self(1304);
    /// 1305: the `date` header differs too much from the server's clock. Correct the system clock.
    pub const CLOCK_SKEW: Self = Self(1305);
    /// 1306: the signature was already used (replay).
    pub const REPLAYED_SIGNATURE: Self = Self(1306);
    /// 2004: the user does not exist.
    pub const NO_SUCH_USER: Self = Self(2004);
    /// 2005: the user is locked.
    pub const USER_LOCKED: Self = Self(2005);
    /// 2006: wrong password.
    pub const WRONG_PASSWORD: Self = Self(2006);
    /// 2011: the application does not exist.
    pub const NO_SUCH_APPLICATION: Self = Self(2011);
    /// 2020: not signed in, or no access.
    pub const NOT_SIGNED_IN: Self = Self(2020);
    /// 2031: the application forbids registration.
    pub const REGISTRATION_FORBIDDEN: Self = Self(2031);
    /// 2039: the domain of the application is already in use.
    pub const APPLICATION_DOMAIN_TAKEN: Self = Self(2039);
    /// 2040: the domain of the user pool is already in use.
    pub const USER_POOL_DOMAIN_TAKEN: Self = Self(2040);
    /// 2224: the user pool does not exist.
    pub const NO_SUCH_USER_POOL: Self = Self(2224);
    /// 2333: wrong user name or password.
    pub const WRONG_CREDENTIALS: Self = Self(2333);
    /// 4021: metering and billing error.
    pub const BILLING: Self = Self(4021);

    /// Returns the number.
    #[must_use]
    #[inline]
    pub fn get(self) -> u32 {
        self.0
    }
}

impl From<u32> for ApiCode {
    #[inline]
    fn from(code: u32) -> Self {
        Self(code)
    }
}

impl From<ApiCode> for u32 {
    #[inline]
    fn from(code: ApiCode) -> Self {
        code.0
    }
}

impl PartialEq<u32> for ApiCode {
    #[inline]
    fn eq(&self, other: &u32) -> bool {
        self.0 == *other
    }
}

impl fmt::Display for ApiCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for ApiCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApiCode({})", self.0)
    }
}
