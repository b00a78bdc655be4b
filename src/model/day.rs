//! A day of the calendar as people type it.

use jiff::civil::Date;

/// Reads `2027-6-30`, `2027/6/30` and `2027.6.30`, and with the year at the end what can mean one day only: with
/// periods the day is first everywhere (`30.6.2027`), with slashes or hyphens one of both numbers must be above twelve.
pub fn read(typed: &str) -> Option<Date> {
    let typed = typed.trim();
    in_numbers(typed.trim_end_matches('.')).or_else(|| typed.parse().ok())
}

fn in_numbers(typed: &str) -> Option<Date> {
    let between = typed.chars().find(|c| matches!(c, '/' | '.' | '-'))?;
    let mut parts = typed.split(between).map(str::trim);
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    let number = |text: &str| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if digits && text.len() <= 2 { text.parse::<i8>().ok() } else { None }
    };
    let year = |text: &str| {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if digits && text.len() == 4 { text.parse::<i16>().ok() } else { None }
    };
    if let Some(year) = year(first) {
        return Date::new(year, number(second)?, number(third)?).ok();
    }
    let (year, one, other) = (year(third)?, number(first)?, number(second)?);
    let (month, day) = match between {
        '.' => (other, one),
        _ if one > 12 || one == other => (other, one),
        _ if other > 12 => (one, other),
        _ => return None,
    };
    Date::new(year, month, day).ok()
}
