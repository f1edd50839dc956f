//! Parses the header `Retry-After`: a number of seconds or a date.

use std::time::{Duration, SystemTime};

use super::text::split_once;

/// Returns how long to wait. `now` should be the `Date` of the response, if it has one, because the clocks of server and
/// client may differ.
///
/// Returns `None` for a text that is neither seconds nor a date, and for a date that is not in the future.
pub(super) fn delay(retry_after: &str, now: SystemTime) -> Option<Duration> {
    let text = retry_after.trim();
    if let Some(seconds) = seconds(text) {
        return Some(seconds);
    }
    let left = httpdate::parse_http_date(text).ok()?.duration_since(now).ok().filter(|left| !left.is_zero())?;
    // Rounded up: a `now` of the local clock has a fraction of a second.
    Some(Duration::from_secs(left.as_secs().saturating_add(u64::from(left.subsec_nanos() > 0))))
}

/// Parses seconds. HTTP allows only integers; some gateways send a decimal fraction.
fn seconds(text: &str) -> Option<Duration> {
    let (whole, fraction) = split_once(text, ".").unwrap_or((text, "0"));
    let is_number = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(whole) || !is_number(fraction) {
        return None;
    }
    // A number that is too large is replaced by `u32::MAX` seconds, which is later than any deadline.
    let whole = whole.parse().unwrap_or(u64::from(u32::MAX)).min(u64::from(u32::MAX));
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(9);
    let nanoseconds = digits.fold(0, |number, digit| number * 10 + u32::from(digit - b'0'));
    Some(Duration::new(whole, nanoseconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{Pattern, Random, for_all};

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn delay_is_seconds_or_the_time_until_a_date() {
        let now = at(784_111_700);
        assert_eq!(delay(" 120 ", now), Some(Duration::from_secs(120)));
        assert_eq!(delay("Sun, 06 Nov 1994 08:49:37 GMT", now), Some(Duration::from_secs(77)));
        assert_eq!(delay("0.5", now), Some(Duration::from_millis(500)));
        assert_eq!(delay("1.0000000000000001", now), Some(Duration::from_secs(1)));
        assert_eq!(delay("0", now), Some(Duration::ZERO));
        assert_eq!(delay("Thu, 01 Jan 1970 00:00:00 GMT", now), None, "a date in the past");
        assert_eq!(delay("99999999999999999999999", now), Some(Duration::from_secs(u64::from(u32::MAX))));
        for neither in [
            "",
            "soon",
            "-1",
            "+1",
            ".5",
            "1.",
            "1.5.5",
            "1e3",
            "0,5",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 31 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
        ] {
            assert_eq!(delay(neither, now), None, "{neither}");
        }
    }

    #[test]
    fn any_text_is_seconds_a_date_or_none() {
        let text = Pattern::new(".*|[0-9]{1,30}|([A-Za-z0-9+:-]{0,4}[ ,]){0,7}");
        let input = |random: &mut Random| (text.text(random), random.number() % (1 << 32));
        for_all(10_000, input, |(text, seconds)| {
            let is_seconds = !text.trim().is_empty() && text.trim().bytes().all(|byte| byte.is_ascii_digit());
            let now = at(*seconds);
            let is_later = httpdate::parse_http_date(text.trim()).is_ok_and(|date| date > now);
            let is_fraction = text.contains('.') && text.trim().parse::<f64>().is_ok();
            assert!(delay(text, now).is_some() == (is_seconds || is_later) || is_fraction);
        });
    }
}
