//! What goes out to the webhook methods and comes back from them alike.

use serde::{Deserialize, Serialize};

use crate::declare::open_enum;
use crate::json::lenient;

open_enum! {
    /// How the body of a delivery is written.
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(authing::ContentType::Json.as_str(), "application/json");
    /// ```
    pub enum ContentType {
        /// A JSON object.
        Json = "application/json",
        /// A URL-encoded form.
        Form = "application/x-www-form-urlencoded",
    }
}

open_enum! {
    /// The unit of [`RetryConfig::delay`].
    ///
    /// # Examples
    ///
    /// ```
    /// assert_eq!(authing::DelayUnit::Minute.as_str(), "Minute");
    /// ```
    pub enum DelayUnit {
        /// Seconds.
        Second = "Second",
        /// Minutes.
        Minute = "Minute",
        /// Hours.
        Hour = "Hour",
        /// Days.
        Day = "Day",
    }
}

/// Whether and how the service repeats a delivery that failed.
///
/// # Examples
///
/// ```
/// use authing::{DelayUnit, RetryConfig};
///
/// let three_times_a_minute_apart = RetryConfig::new(true).count(3).delay(1).delay_unit(DelayUnit::Minute);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
#[doc(alias = "WebhookRetryConfigV3Dto")]
pub struct RetryConfig {
    /// Whether it does.
    #[serde(deserialize_with = "lenient::boolean")]
    pub enabled: bool,
    /// How often at most.
    #[serde(default, deserialize_with = "lenient::optional_number", skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// How long it waits before each repetition, in units of [`delay_unit`](Self::delay_unit).
    #[serde(default, deserialize_with = "lenient::optional_number", skip_serializing_if = "Option::is_none")]
    pub delay: Option<u32>,
    /// The unit of [`delay`](Self::delay).
    #[serde(default, deserialize_with = "lenient::optional_text", skip_serializing_if = "Option::is_none")]
    pub delay_unit: Option<DelayUnit>,
}

impl RetryConfig {
    /// Switches repetitions on or off; what else is not set the service decides.
    ///
    /// # Examples
    ///
    /// ```
    /// let never = authing::RetryConfig::new(false);
    /// ```
    #[must_use]
    pub fn new(enabled: bool) -> Self {
        Self { enabled, count: None, delay: None, delay_unit: None }
    }

    /// How often a delivery is repeated at most.
    ///
    /// # Examples
    ///
    /// ```
    /// let thrice = authing::RetryConfig::new(true).count(3);
    /// ```
    #[must_use]
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// How long the service waits before each repetition, in units of [`delay_unit`](Self::delay_unit()).
    ///
    /// # Examples
    ///
    /// ```
    /// let after_ten = authing::RetryConfig::new(true).delay(10);
    /// ```
    #[must_use]
    pub fn delay(mut self, delay: u32) -> Self {
        self.delay = Some(delay);
        self
    }

    /// The unit of the delay.
    ///
    /// # Examples
    ///
    /// ```
    /// let after_ten_minutes = authing::RetryConfig::new(true).delay(10).delay_unit(authing::DelayUnit::Minute);
    /// ```
    #[must_use]
    pub fn delay_unit(mut self, unit: impl Into<DelayUnit>) -> Self {
        self.delay_unit = Some(unit.into());
        self
    }
}
