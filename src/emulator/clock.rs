//! Times in the two forms of the service.

use std::time::{Duration, SystemTime};

/// A time of a webhook, e.g. `2022-07-03T02:20:30.000Z`.
pub(super) fn utc(time: SystemTime) -> String {
    humantime::format_rfc3339_millis(time).to_string()
}

/// A time of a log, e.g. `2022-09-20T08:55:00.188+0800`: of the service's own time zone, the offset without a colon.
pub(super) fn offset(time: SystemTime) -> String {
    let shifted = utc(time.checked_add(EIGHT_HOURS).unwrap_or(time));
    format!("{}+0800", shifted.trim_end_matches('Z'))
}

const EIGHT_HOURS: Duration = Duration::from_secs(8 * 60 * 60);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_the_forms_of_the_service() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_663_635_300_188);
        assert_eq!(utc(time), "2022-09-20T00:55:00.188Z");
        assert_eq!(offset(time), "2022-09-20T08:55:00.188+0800");
    }
}
