//! Parses dates in headers, in the three forms of RFC 9110, section 5.6.7.
//!
//! The crate `httpdate` parses the same texts, and its parser would add 6 KB to a program.

use std::time::{Duration, SystemTime};

/// The form that servers send. `w` is the name of a weekday and `m` of a month, both in three letters; `D`, `Y`, `h`, `n`
/// and `s` are digits of the day, year, hour, minute and second.
const CURRENT: &str = "w, DD m YYYY hh:nn:ss GMT";
/// An obsolete form. `W` is the complete name of a weekday. The year has two digits.
const RFC_850: &str = "W, DD-m-YY hh:nn:ss GMT";
/// An obsolete form. `d` is a digit or a space.
const ASCTIME: &str = "w m dD hh:nn:ss YYYY";

const WEEKDAYS: &str = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";
const MONTHS: &str = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec";

/// Returns `None` for a text of another form, a day that does not exist and a wrong weekday.
pub(super) fn parse(text: &str) -> Option<SystemTime> {
    let text = text.trim().as_bytes();
    let date = Date::read(text, CURRENT).or_else(|| Date::read(text, ASCTIME));
    let date = date.or_else(|| Some(Date::read(text, RFC_850)?.with_century()));
    SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(date?.seconds()?))
}

/// The numbers in a date. Weekdays and months are counted from 0.
#[derive(Default)]
struct Date {
    weekday: usize,
    day: u64,
    month: usize,
    year: u64,
    hour: u64,
    minute: u64,
    second: u64,
}

impl Date {
    fn read(text: &[u8], form: &str) -> Option<Self> {
        let (mut date, mut rest) = (Self::default(), text);
        for part in form.bytes() {
            let number = match part {
                b'w' => {
                    (date.weekday, rest) = name(rest, WEEKDAYS, 3)?;
                    continue;
                }
                b'W' => {
                    (date.weekday, rest) = name(rest, WEEKDAYS, usize::MAX)?;
                    continue;
                }
                b'm' => {
                    (date.month, rest) = name(rest, MONTHS, 3)?;
                    continue;
                }
                b'D' | b'd' => &mut date.day,
                b'Y' => &mut date.year,
                b'h' => &mut date.hour,
                b'n' => &mut date.minute,
                b's' => &mut date.second,
                separator => {
                    rest = rest.strip_prefix(&[separator])?;
                    continue;
                }
            };
            let (first, after) = rest.split_first()?;
            match first {
                b'0'..=b'9' => *number = *number * 10 + u64::from(first - b'0'),
                b' ' if part == b'd' => {}
                _ => return None,
            }
            rest = after;
        }
        rest.is_empty().then_some(date)
    }

    fn with_century(self) -> Self {
        Self { year: self.year + if self.year < 70 { 2_000 } else { 1_900 }, ..self }
    }

    /// The seconds since 1970.
    fn seconds(&self) -> Option<u64> {
        let Self { weekday, day, month, year, hour, minute, second } = *self;
        let before = year.checked_sub(1).filter(|_| year >= 1_970)?;
        let is_leap_year = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let lengths = [31, 28 + u64::from(is_leap_year), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let day = day.checked_sub(1).filter(|day| lengths.get(month).is_some_and(|length| day < length))?;
        let leap_days = before / 4 - before / 100 + before / 400 - LEAP_DAYS_BEFORE_1970;
        let days = (year - 1_970) * 365 + leap_days + lengths.iter().take(month).sum::<u64>() + day;
        // 1970 began on a Thursday.
        let is_valid = (days + 3) % 7 == weekday as u64 && hour < 24 && minute < 60 && second < 60;
        is_valid.then_some(((days * 24 + hour) * 60 + minute) * 60 + second)
    }
}

const LEAP_DAYS_BEFORE_1970: u64 = 477;

/// The place in `names` of the name at the start of a text, and the rest of the text. Only the first `letters` of a name count.
fn name<'t>(text: &'t [u8], names: &str, letters: usize) -> Option<(usize, &'t [u8])> {
    let names = names.as_bytes().split(|byte| *byte == b' ');
    names.enumerate().find_map(|(place, name)| Some((place, text.strip_prefix(name.get(..letters).unwrap_or(name))?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::test_support::{Random, for_all};

    #[test]
    fn dates_are_parsed_as_by_httpdate() {
        let text = |random: &mut Random| {
            let seconds = random.number() % 253_402_300_800;
            let current = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
            let [weekday, day, month, year, time, _] = current.split(' ').collect::<Vec<_>>().try_into().unwrap();
            let weekday = weekday.trim_end_matches(',');
            let whole = WEEKDAYS.split(' ').find(|name| name.starts_with(weekday)).unwrap();
            let text = match random.below(4) {
                // Not edited: httpdate accepts any character between the year and the hour.
                0 => return format!("{whole}, {day}-{month}-{} {time} GMT", year.split_at(2).1),
                1 => format!("{weekday} {month} {:>2} {time} {year}", day.trim_start_matches('0')),
                _ => current.clone(),
            };
            let edits = random.below(3);
            random.edit(&text, edits, &['0', '1', '3', ' ', ':', '9', 'S', ','], true)
        };
        for_all(20_000, text, |text| assert_eq!(parse(text), httpdate::parse_http_date(text).ok()));
    }

    #[test]
    fn days_that_do_not_exist_are_rejected() {
        for (text, seconds) in [
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(784_111_777)),
            ("Sunday, 06-Nov-94 08:49:37 GMT", Some(784_111_777)),
            ("Sun Nov  6 08:49:37 1994", Some(784_111_777)),
            ("Sun Nov 06 08:49:37 1994", Some(784_111_777)),
            ("Thu, 29 Feb 2024 00:00:00 GMT", Some(1_709_164_800)),
            ("Thu, 01 Jan 1970 00:00:00 GMT", Some(0)),
            ("Wed, 29 Feb 2023 00:00:00 GMT", None),
            ("Mon, 06 Nov 1994 08:49:37 GMT", None),
            ("Sun, 06 Nov 1994 24:00:00 GMT", None),
            ("Sun, 06 Nov 0094 08:49:37 GMT", None),
            ("Wed, 31 Dec 1969 23:59:59 GMT", None),
            ("Wed, 00 Jan 1970 00:00:00 GMT", None),
        ] {
            assert_eq!(parse(text), seconds.map(|seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)), "{text}");
            assert_eq!(parse(text), httpdate::parse_http_date(text).ok(), "{text}");
        }
    }
}
