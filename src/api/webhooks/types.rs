//! Types of both requests and responses of the webhook methods.

use serde::de::Deserializer;

use crate::declare::open_enum;
use crate::json::lenient::{self, OpenEnum, ReadLenient};
use crate::json::object::object;

open_enum! {
    /// The format of the body of deliveries.
    pub enum ContentType {
        /// A JSON object.
        Json = "application/json",
        /// A URL-encoded form.
        Form = "application/x-www-form-urlencoded",
    }
}

impl OpenEnum for ContentType {}

open_enum! {
    /// The unit of [`RetryConfig::delay`].
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

impl OpenEnum for DelayUnit {}

object! {
    LENIENT;
    /// The retries of failed deliveries by the service.
    ///
    /// # Examples
    ///
    /// ```
    /// use authing::{DelayUnit, RetryConfig};
    ///
    /// // At most three retries, a minute apart.
    /// let retries = RetryConfig::new(true).count(3).delay(1).delay_unit(DelayUnit::Minute);
    /// ```
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct RetryConfig {
        /// Whether failed deliveries are retried.
        pub enabled: bool = "enabled";
        /// The maximum number of retries.
        pub count?: u32 = "count";
        /// The pause before each retry, in units of [`delay_unit`](Self::delay_unit).
        pub delay?: u32 = "delay";
        /// The unit of [`delay`](Self::delay).
        pub delay_unit?: DelayUnit = "delayUnit";
    }
}

impl ReadLenient for Option<RetryConfig> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        lenient::optional_object(deserializer)
    }
}

impl RetryConfig {
    /// Enables or disables retries. The service uses its defaults for fields that are not set.
    #[must_use]
    #[inline]
    pub fn new(enabled: bool) -> Self {
        Self { enabled, count: None, delay: None, delay_unit: None }
    }

    /// Sets the maximum number of retries.
    #[must_use]
    #[inline]
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets the pause before each retry, in units of [`delay_unit`](Self::delay_unit()).
    #[must_use]
    #[inline]
    pub fn delay(mut self, delay: u32) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Sets the unit of the pause.
    #[must_use]
    #[inline]
    pub fn delay_unit(mut self, unit: impl Into<DelayUnit>) -> Self {
        self.delay_unit = Some(unit.into());
        self
    }
}
