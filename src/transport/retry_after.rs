//! The header `Retry-After`, which is a number of seconds or a date.

use std::time::{Duration, SystemTime};

/// How long to wait, seen from `now`. A date in the past means not at all; a text that is neither is `None`.
pub(super) fn delay(retry_after: &str, now: SystemTime) -> Option<Duration> {
    let text = retry_after.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit mean later than any deadline.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::from(u32::MAX)).min(u64::from(u32::MAX))));
    }
    Some(httpdate::parse_http_date(text).ok()?.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn delay_is_seconds_or_the_time_until_a_date() {
        let now = at(784_111_700);
        assert_eq!(delay(" 120 ", now), Some(Duration::from_secs(120)));
        assert_eq!(delay("Sun, 06 Nov 1994 08:49:37 GMT", now), Some(Duration::from_secs(77)));
        assert_eq!(delay("Thu, 01 Jan 1970 00:00:00 GMT", now), Some(Duration::ZERO));
        assert_eq!(delay("99999999999999999999999", now), Some(Duration::from_secs(u64::from(u32::MAX))));
        for neither in
            ["", "soon", "-1", "+1", "1.5", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT"]
        {
            assert_eq!(delay(neither, now), None, "{neither}");
        }
    }

    proptest! {
        // The same inputs each time.
        #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_seconds_a_date_or_none(text in ".*|[0-9]{1,30}|([A-Za-z0-9+:-]{0,4}[ ,]){0,7}", seconds in any::<u32>()) {
            let is_seconds = !text.trim().is_empty() && text.trim().bytes().all(|byte| byte.is_ascii_digit());
            let is_date = httpdate::parse_http_date(text.trim()).is_ok();
            prop_assert_eq!(delay(&text, at(seconds.into())).is_some(), is_seconds || is_date);
        }
    }
}
