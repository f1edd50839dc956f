//! `Clock`: the clock of an emulator; and times in the two formats of the service.

use std::time::{Duration, Instant, SystemTime};

/// A clock that runs in real time and can be moved forward.
#[derive(Debug)]
pub(crate) struct Clock {
    start: SystemTime,
    since: Instant,
    ahead: Duration,
}

impl Clock {
    pub(crate) fn now(&self) -> SystemTime {
        later(self.start, self.since.elapsed().saturating_add(self.ahead))
    }

    /// Moves forward to `time`, unless that is in the past, and returns the new time.
    pub(crate) fn move_to(&mut self, time: SystemTime) -> SystemTime {
        let now = self.now();
        self.ahead = self.ahead.saturating_add(time.duration_since(now).unwrap_or_default());
        now.max(time)
    }
}

impl Default for Clock {
    fn default() -> Self {
        // The system clock can be wrong, and the formats below need a time after 1970.
        Self { start: SystemTime::now().max(SystemTime::UNIX_EPOCH), since: Instant::now(), ahead: Duration::ZERO }
    }
}

/// Adds a duration to a time, up to the last time that can be formatted.
pub(crate) fn later(time: SystemTime, by: Duration) -> SystemTime {
    let last = SystemTime::UNIX_EPOCH + LAST;
    time.checked_add(by).map_or(last, |time| time.min(last))
}

/// Formats a time of a webhook, e.g. `2022-07-03T02:20:30.000Z`.
pub(crate) fn utc(time: SystemTime) -> String {
    humantime::format_rfc3339_millis(time).to_string()
}

/// Formats the time of a log, e.g. `2022-09-20T08:55:00.188+0800`: the service's time zone, with an offset without colon.
pub(crate) fn offset(time: SystemTime) -> String {
    let shifted = utc(time.checked_add(EIGHT_HOURS).unwrap_or(time));
    format!("{}+0800", shifted.trim_end_matches('Z'))
}

const EIGHT_HOURS: Duration = Duration::from_secs(8 * 60 * 60);

/// The start of the year 9999, as duration since 1970: the formats above have four digits for the year.
const LAST: Duration = Duration::from_secs(253_370_764_800);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_formatted_as_by_the_service() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_663_635_300_188);
        assert_eq!(utc(time), "2022-09-20T00:55:00.188Z");
        assert_eq!(offset(time), "2022-09-20T08:55:00.188+0800");
    }

    #[test]
    fn clock_moves_forward_only() {
        let mut clock = Clock::default();
        let tomorrow = clock.now() + Duration::from_secs(86_400);
        assert_eq!(clock.move_to(tomorrow), tomorrow);
        assert!(clock.now() >= tomorrow);
        assert!(clock.move_to(SystemTime::UNIX_EPOCH) >= tomorrow && clock.now() >= tomorrow);
    }

    #[test]
    fn latest_time_can_be_formatted() {
        let mut clock = Clock::default();
        clock.move_to(later(clock.now(), Duration::MAX));
        assert_eq!(utc(clock.now()), "9999-01-01T00:00:00.000Z");
        assert_eq!(offset(clock.now()), "9999-01-01T08:00:00.000+0800");
    }
}
