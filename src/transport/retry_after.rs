//! Dates as headers have them, and `Retry-After`, which is one or a number of seconds.

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

/// Writes a time to the second; `None` where its year is not one of 1970 to 9999, as that of a clock that is off may be.
#[cfg(feature = "signature")]
pub(crate) fn format(time: SystemTime) -> Option<String> {
    let since_1970 = time.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    // The crate panics at what cannot be written.
    (since_1970.as_secs() < SECONDS_BEFORE_10000).then(|| httpdate::fmt_http_date(time))
}

/// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, the one form of a date that is still sent.
pub(crate) fn parse(text: &str) -> Option<SystemTime> {
    let mut fields = text.split_ascii_whitespace().skip(1);
    let day = number(fields.next()?)?;
    let month = fields.next()?;
    let month = MONTHS.iter().position(|name| month.eq_ignore_ascii_case(name))? as u64;
    let year = number(fields.next()?)?;
    let mut clock = fields.next()?.split(':').map(number);
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    let zone = fields.next()?;
    let sound = (1970..=9999).contains(&year) && (1..=days_of(month, year)).contains(&day) && hour < 24 && minute < 60 && second <= 60;
    if !sound || zone != "GMT" || fields.next().is_some() || clock.next().is_some() {
        return None;
    }
    // A leap second has no time of its own; the one after it may be in a year that cannot be written.
    let second = second.min(59);
    // Counted in years that begin in March, so that the leap day is the last of its year.
    let (year, month) = if month < 2 { (year - 1, month + 10) } else { (year, month - 2) };
    let days = year * 365 + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    let days = days.checked_sub(DAYS_BEFORE_1970)?;
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(((days * 24 + hour) * 60 + minute) * 60 + second))
}

/// Digits and nothing else: Rust would take a sign, too.
fn number(digits: &str) -> Option<u64> {
    if digits.bytes().all(|byte| byte.is_ascii_digit()) { digits.parse().ok() } else { None }
}

/// The days of a month, which is counted from 0.
fn days_of(month: u64, year: u64) -> u64 {
    match month {
        1 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        1 => 28,
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    }
}

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
#[cfg(feature = "signature")]
const SECONDS_BEFORE_10000: u64 = 253_402_300_800;
/// Days from the first of March of the year 0 to the first of January 1970.
const DAYS_BEFORE_1970: u64 = 719_468;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::{Index, select};
    use proptest::test_runner::RngSeed;

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
            ("Thu, 31 Dec 1998 23:59:60 GMT", 915_148_799),
            ("Fri, 31 Dec 9999 23:59:60 GMT", 253_402_300_799),
        ] {
            assert_eq!(parse(text), Some(at(seconds)), "{text}");
        }
    }

    #[test]
    #[cfg(feature = "signature")]
    fn a_date_is_written_as_it_is_read_and_one_that_cannot_be_is_none() {
        assert_eq!(format(at(1_795_258_455)).as_deref(), Some("Sat, 21 Nov 2026 10:54:15 GMT"));
        assert_eq!(format(at(253_402_300_799)).as_deref(), Some("Fri, 31 Dec 9999 23:59:59 GMT"));
        assert_eq!(format(at(253_402_300_800)), None);
        assert_eq!(format(SystemTime::UNIX_EPOCH - Duration::from_secs(1)), None);
    }

    #[test]
    fn a_delay_is_seconds_or_the_time_until_a_date() {
        let now = at(784_111_700);
        assert_eq!(delay(" 120 ", now), Some(Duration::from_secs(120)));
        assert_eq!(delay("Sun, 06 Nov 1994 08:49:37 GMT", now), Some(Duration::from_secs(77)));
        assert_eq!(delay("Thu, 01 Jan 1970 00:00:00 GMT", now), Some(Duration::ZERO));
        assert_eq!(delay("99999999999999999999999", now), Some(Duration::from_secs(u64::from(u32::MAX))));
        for neither in [
            "",
            "soon",
            "-1",
            "+1",
            "1.5",
            "Sun, 06 Nov 1994 08:49:37 CET",
            "Sun, 31 Nov 1994 08:49:37 GMT",
            "Tue, 29 Feb 1994 08:49:37 GMT",
            "Sun, +6 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT",
        ] {
            assert_eq!(delay(neither, now), None, "{neither}");
        }
    }

    /// What a date says, however it is spelled: the name of the day says nothing.
    fn said(date: &str) -> Vec<String> {
        let fields = date.split_ascii_whitespace().skip(1).flat_map(|field| field.split(':'));
        fields.map(|field| field.trim_start_matches('0').to_ascii_lowercase()).collect()
    }

    /// The same inputs each time.
    fn a_thousand() -> ProptestConfig {
        ProptestConfig { cases: 1_000, failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() }
    }

    proptest! {
        #![proptest_config(a_thousand())]

        #[test]
        fn any_text_is_seconds_or_a_date_or_nothing(text in ".*|[0-9]{1,30}|([A-Za-z0-9+:-]{0,4}[ ,]){0,7}", seconds in any::<u32>()) {
            let is_seconds = !text.trim().is_empty() && text.trim().bytes().all(|byte| byte.is_ascii_digit());
            prop_assert_eq!(delay(&text, at(seconds.into())).is_some(), is_seconds || parse(&text).is_some());
        }

        #[test]
        #[cfg(feature = "signature")]
        fn every_date_is_read_to_the_second(seconds in 0..253_402_300_800_u64) {
            let text = httpdate::fmt_http_date(at(seconds));
            prop_assert_eq!(parse(&text), Some(at(seconds)), "{}", text);
        }

        #[test]
        #[cfg(feature = "signature")]
        fn a_date_with_a_misprint_is_read_as_what_it_says_or_not_at_all(
            seconds in 0..253_402_300_800_u64, place in any::<Index>(), misprint in "[0-9A-Za-z :+é-]{0,2}",
        ) {
            let mut text = httpdate::fmt_http_date(at(seconds));
            let place = place.index(text.len());
            text.replace_range(place..=place, &misprint);
            match parse(&text) {
                Some(date) => prop_assert_eq!(said(&httpdate::fmt_http_date(date)), said(&text.replace(":60 ", ":59 ")), "{}", text),
                None => prop_assert!(httpdate::parse_http_date(&text).is_err(), "{}", text),
            }
        }

        #[test]
        #[cfg(feature = "signature")]
        fn a_date_is_read_where_there_is_such_a_time(
            day in 0..33, month in select(&MONTHS), year in 1968..2105, hour in 0..25, minute in 0..61, second in 0..61,
        ) {
            let on = |weekday| format!("{weekday}, {day:02} {month} {year} {hour:02}:{minute:02}:{second:02} GMT");
            let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
            let of_another = weekdays.into_iter().find_map(|weekday| httpdate::parse_http_date(&on(weekday)).ok());
            prop_assert!(parse(&on("Mon")) == of_another || second == 60, "{}", on("Mon"));
        }
    }
}
