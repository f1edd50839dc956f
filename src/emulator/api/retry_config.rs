//! `RetryConfig`: the retry configuration of a webhook.

use std::time::Duration;

use serde::Serialize;
use serde_json::{Map, Value};

use super::fields::Fields;
use crate::emulator::server::envelope::Rejection;
use crate::emulator::server::memory;

/// The `retryConfig` of a webhook, as received.
#[derive(Debug, Clone, Serialize)]
#[serde(transparent)]
pub(crate) struct RetryConfig(Map<String, Value>);

impl RetryConfig {
    /// Rejects members that are `null`. The declared types were checked before. Errors name the field.
    pub(crate) fn read(config: Map<String, Value>) -> Result<Self, Rejection> {
        let fields = Fields::of(&config);
        let check = || {
            fields.required("enabled", Fields::flag)?;
            fields.number("count")?;
            fields.number("delay")?;
            fields.text("delayUnit").map(drop)
        };
        check().map_err(|rejection: Rejection| Rejection { message: format!("retryConfig.{}", rejection.message), ..rejection })?;
        Ok(Self(config))
    }

    /// The memory that the configuration holds, in bytes.
    pub(crate) fn memory(&self) -> usize {
        memory::of_map(&self.0)
    }

    /// The pause before the retry with this number, counted from 1; `None` if there is no such retry.
    pub(crate) fn retry_delay(&self, number: u64) -> Option<Duration> {
        let whole = |name, default| self.0.get(name).and_then(Value::as_u64).unwrap_or(default);
        let enabled = self.0.get("enabled").and_then(Value::as_bool) == Some(true);
        if !enabled || number > whole("count", COUNT).min(MAX_COUNT) {
            return None;
        }
        let unit = self.0.get("delayUnit").and_then(Value::as_str).and_then(seconds).unwrap_or(1);
        Some(Duration::from_secs(whole("delay", DELAY).saturating_mul(unit)))
    }
}

/// The number of seconds of a unit.
fn seconds(unit: &str) -> Option<u64> {
    match unit {
        "Second" => Some(1),
        "Minute" => Some(60),
        "Hour" => Some(60 * 60),
        "Day" => Some(24 * 60 * 60),
        _ => None,
    }
}

/// The defaults of `count` and `delay`. Those of the service are not documented.
const COUNT: u64 = 3;
const DELAY: u64 = 1;

/// Limits the number of deliveries if a callback always fails and the delay is 0.
const MAX_COUNT: u64 = 100;

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn retry_delay(config: Value, number: u64) -> Option<u64> {
        RetryConfig::read(config.as_object().unwrap().clone()).unwrap().retry_delay(number).map(|delay| delay.as_secs())
    }

    #[test]
    fn defaults_to_three_retries_one_second_apart() {
        assert_eq!((retry_delay(json!({ "enabled": true }), 3), retry_delay(json!({ "enabled": true }), 4)), (Some(1), None));
        assert_eq!(retry_delay(json!({ "enabled": false, "count": 3 }), 1), None);
    }

    #[test]
    fn delay_is_multiplied_by_its_unit() {
        for (unit, seconds) in [("Second", 2), ("Minute", 120), ("Hour", 7200), ("Day", 172_800)] {
            let config = json!({ "enabled": true, "count": 1, "delay": 2, "delayUnit": unit });
            assert_eq!((retry_delay(config.clone(), 1), retry_delay(config, 2)), (Some(seconds), None));
        }
        let config = json!({ "enabled": true, "count": u64::MAX, "delay": u64::MAX, "delayUnit": "Day" });
        assert_eq!((retry_delay(config.clone(), 100), retry_delay(config, 101)), (Some(u64::MAX), None));
    }
}
