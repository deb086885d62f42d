//! The day on which something is corrected.

use crate::source::Date;
use std::time::{SystemTime, UNIX_EPOCH};

const SECONDS: u64 = 24 * 60 * 60;

/// Today, as the machine's clock counts it in UTC: never a day that has not begun in Italy.
pub(super) fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
    day(since.as_secs() / SECONDS)
}

/// The day that is so many days after the first of 1970.
fn day(days: u64) -> Option<Date> {
    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days: years begin in
    // March, so that the day that some years have more comes last.
    let days = days.checked_add(719_468)?;
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let rest = day - (365 * year + year / 4 - year / 100);
    let month = (5 * rest + 2) / 153;
    let date = rest - (153 * month + 2) / 5 + 1;
    let (month, later) = match month {
        0..=9 => (month + 3, 0),
        _ => (month - 9, 1),
    };
    let year = u16::try_from(era * 400 + year + later).ok()?;
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(date).ok()?)
}

#[cfg(test)]
mod tests {
    use super::day;
    use crate::source::Date;

    #[test]
    fn days_are_counted_as_the_calendar_does() {
        let mut expected = Date::new(1970, 1, 1);
        for count in 0..60_000 {
            assert_eq!(day(count), expected, "{count}");
            expected = expected.and_then(|date| {
                Date::new(date.year, date.month, date.day + 1)
                    .or_else(|| Date::new(date.year, date.month + 1, 1))
                    .or_else(|| Date::new(date.year + 1, 1, 1))
            });
        }
        assert_eq!(day(20_780), Date::new(2026, 11, 23));
    }
}
