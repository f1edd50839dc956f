//! `Retry-After`: seconds or a date.

use std::time::{Duration, SystemTime};

/// How long to wait, seen from `now`. A date that is past means not at all; what is neither is `None`.
pub(crate) fn delay(retry_after: &str, now: SystemTime) -> Option<Duration> {
    let text = retry_after.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More digits than fit mean later than any deadline.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::from(u32::MAX)).min(u64::from(u32::MAX))));
    }
    Some(parse(text)?.duration_since(now).unwrap_or_default())
}

/// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, the one form of a date that is still sent.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    let mut fields = [("", u64::MAX); 8];
    let mut places = fields.iter_mut();
    for field in text.split([' ', ':']).filter(|field| !field.is_empty()) {
        *places.next()? = (field, field.parse().unwrap_or(u64::MAX));
    }
    let [_, (_, day), (month, _), (_, year), (_, hour), (_, minute), (_, second), (zone, _)] = fields;
    let month = MONTHS.iter().position(|name| month.eq_ignore_ascii_case(name))? as u64;
    let sound = (1..=31).contains(&day) && (1970..=9999).contains(&year) && hour < 24 && minute < 60 && second <= 60;
    if !sound || zone != "GMT" {
        return None;
    }
    // Counted in years that begin in March, so that the leap day is the last of its year.
    let (year, month) = if month < 2 { (year - 1, month + 10) } else { (year, month - 2) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    let days = days.checked_sub(DAYS_BEFORE_1970)?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(((days * 24 + hour) * 60 + minute) * 60 + second))
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// Days from the first of March of the year 0 to the first of January 1970.
const DAYS_BEFORE_1970: u64 = 719_468;

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_date_is_read_to_the_second() {
        for (text, seconds) in [
            ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
            ("Tue, 29 Feb 2000 12:00:00 GMT", 951_825_600),
            ("Wed, 01 Mar 2000 00:00:00 GMT", 951_868_800),
            ("Sat, 21 Nov 2026 10:54:15 GMT", 1_795_258_455),
        ] {
            assert_eq!(parse(text), Some(at(seconds)), "{text}");
        }
    }

    #[test]
    fn a_delay_is_seconds_or_the_time_until_a_date() {
        let now = at(784_111_700);
        assert_eq!(delay(" 120 ", now), Some(Duration::from_secs(120)));
        assert_eq!(delay("Sun, 06 Nov 1994 08:49:37 GMT", now), Some(Duration::from_secs(77)));
        assert_eq!(delay("Thu, 01 Jan 1970 00:00:00 GMT", now), Some(Duration::ZERO));
        assert_eq!(delay("99999999999999999999999", now), Some(Duration::from_secs(u64::from(u32::MAX))));
        for neither in
            ["", "soon", "-1", "1.5", "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 40 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49 GMT"]
        {
            assert_eq!(delay(neither, now), None, "{neither}");
        }
    }
}
