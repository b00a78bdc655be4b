//! How a language writes figures: counts, amounts of bytes, speeds, lengths of time, dates.
//!
//! The digits are made here; units, marks and word order come from the language's `text.ftl`.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Lang;
use crate::model::Message;
use crate::model::cost::Money;

/// Stands between groups of digits until the language's own mark takes its place; a character of private use.
pub(super) const GROUP_PLACE: char = '\u{E000}';

/// The same in a number of four digits, which some languages leave together.
pub(super) const GROUP_PLACE_OF_FOUR: char = '\u{E001}';

/// Marks the places between groups of three digits of a whole part: `1234567` has two.
pub(super) fn group(digits: &str) -> String {
    let whole = digits.find('.').unwrap_or(digits.len());
    let start = digits.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
    let place = if whole - start == 4 { GROUP_PLACE_OF_FOUR } else { GROUP_PLACE };
    let mut out = String::with_capacity(digits.len() + 6);
    for (at, c) in digits.char_indices() {
        if at > start && at < whole && (whole - at).is_multiple_of(3) {
            out.push(place);
        }
        out.push(c);
    }
    out
}

/// A whole number without the marks between its groups, if it has some and each stands where one belongs.
fn ungrouped(whole: &str, is_mark: impl Fn(char) -> bool) -> Option<String> {
    let mut groups = whole.split(is_mark);
    let first = groups.next().filter(|first| (1..=3).contains(&first.len()) && !first.starts_with('0'))?;
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != 3 {
            return None;
        }
        digits.push_str(group);
    }
    (digits.len() > first.len()).then_some(digits)
}

const MINUTE: u64 = 60;
const HOUR: u64 = 60 * MINUTE;
const DAY: u64 = 24 * HOUR;

impl Lang {
    /// A whole number with grouped digits: `12,345`.
    pub fn count(&self, count: u64) -> String {
        self.place_groups(&group(&count.to_string()))
    }

    /// A number with `decimals` places after the mark: `0.06`. Not a number reads as `–`.
    pub fn decimal(&self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return "–".to_owned();
        }
        let digits = format!("{value:.decimals$}");
        let grouped = group(&digits);
        let marked = match grouped.split_once('.') {
            Some((whole, fraction)) => format!("{whole}{}{fraction}", self.text("text-decimal-mark")),
            None => grouped,
        };
        self.place_groups(&marked)
    }

    /// An amount of money without its currency: `1,234.50`; what would read as nothing, with two digits more.
    pub fn money(&self, amount: Money) -> String {
        let small = (1..5_000).contains(&amount.millionths());
        let (step, decimals) = if small { (100, 4) } else { (10_000, 2) };
        // Rounded here, where it is exact.
        let rounded = amount.millionths().saturating_add(step / 2) / step * step;
        self.decimal(Money::from_millionths(rounded).units(), decimals)
    }

    /// An amount of money as it stands in a field: every digit, the language's decimal mark, no groups: `1234.50`.
    pub fn typed_money(&self, amount: Money) -> String {
        amount.to_string().replace('.', &self.text("text-decimal-mark"))
    }

    /// Reads an amount of money that was typed in this language: with its decimal mark, with or without its marks
    /// between groups. A point or comma that cannot stand between groups is taken for the decimal mark, too.
    pub fn read_money(&self, typed: &str) -> Option<Money> {
        let typed = typed.trim();
        let (decimal, group) = (self.text("text-decimal-mark"), self.text("text-group-mark"));
        let (whole, part) = typed.split_once(decimal.as_str()).unwrap_or((typed, ""));
        // On no keyboard is there a key for the narrow space that some languages put between groups.
        let is_mark = |c: char| group.contains(c) || (c.is_whitespace() && group.trim().is_empty());
        match ungrouped(whole, is_mark) {
            Some(whole) => Money::parse(&format!("{whole}.{part}")),
            None => Money::parse(typed),
        }
    }

    /// Names in a row: `East US, West US`.
    pub fn list<T: AsRef<str>>(&self, names: impl IntoIterator<Item = T>) -> String {
        let said = names.into_iter().map(|name| name.as_ref().to_owned()).reduce(|before, next| {
            self.say(&Message::new("text-list").with("before", before).with("next", next))
        });
        said.unwrap_or_default()
    }

    /// Sentences one after another.
    pub fn sentences<T: AsRef<str>>(&self, sentences: impl IntoIterator<Item = T>) -> String {
        let said = sentences.into_iter().map(|said| said.as_ref().to_owned()).reduce(|before, next| {
            self.say(&Message::new("text-sentences").with("before", before).with("next", next))
        });
        said.unwrap_or_default()
    }

    /// A day of the calendar: `1 Jun 2020`.
    pub fn day(&self, day: Date) -> String {
        let month = Message::new("text-month").with("month", u64::from(day.month().unsigned_abs()));
        self.say(
            &Message::new("text-date")
                .with("day", u64::from(day.day().unsigned_abs()))
                .with("month", month)
                .with("year", day.year().to_string()),
        )
    }

    /// A share of a whole, `0.0..=1.0`, rounded down so that 100 % is said only of what is complete: `42 %`.
    pub fn percent(&self, fraction: f64) -> String {
        if !fraction.is_finite() {
            return self.decimal(fraction, 0);
        }
        let whole = (fraction.clamp(0.0, 1.0) * 100.0).floor();
        self.say(&Message::new("text-percent").with("number", self.decimal(whole, 0)))
    }

    /// An amount of bytes in powers of 1024: `512 bytes`, `3.3 GiB`, `128 GiB`.
    ///
    /// One decimal below 100 unless the amount is exact, none above.
    pub fn bytes(&self, bytes: u64) -> String {
        if bytes < 1024 {
            return self.say(&Message::new("text-bytes").with("count", bytes));
        }
        let mut scaled = bytes as f64 / 1024.0;
        let mut unit = "text-kib";
        for larger in ["text-mib", "text-gib", "text-tib"] {
            // A figure that would be rounded to 1024 is said in the next unit.
            if scaled < 1023.5 {
                break;
            }
            scaled /= 1024.0;
            unit = larger;
        }
        let exact = scaled.fract() == 0.0;
        let decimals = usize::from(!exact && scaled < 99.95);
        self.say(&Message::new(unit).with("number", self.decimal(scaled, decimals)))
    }

    /// A speed, from bytes a second: `1.2 GiB/s`.
    pub fn rate(&self, bytes_per_second: u64) -> String {
        self.say(&Message::new("text-rate").with("amount", self.bytes(bytes_per_second)))
    }

    /// A length of time, from seconds, in its two largest units: `4 s`, `2 min 5 s`, `1 h 3 min`, `2 d 4 h`.
    pub fn duration(&self, seconds: u64) -> String {
        let (large, small) = match seconds {
            0..MINUTE => (None, Message::new("text-seconds").with("count", seconds)),
            MINUTE..HOUR => (
                Some(Message::new("text-minutes").with("count", seconds / MINUTE)),
                Message::new("text-seconds").with("count", seconds % MINUTE),
            ),
            HOUR..DAY => (
                Some(Message::new("text-hours").with("count", seconds / HOUR)),
                Message::new("text-minutes").with("count", seconds % HOUR / MINUTE),
            ),
            _ => (
                Some(Message::new("text-days").with("count", seconds / DAY)),
                Message::new("text-hours").with("count", seconds % DAY / HOUR),
            ),
        };
        match large {
            None => self.say(&small),
            Some(large) => {
                self.say(&Message::new("text-two-units").with("large", large).with("small", small))
            }
        }
    }

    /// How long something took, from milliseconds: tenths of a second while they tell something: `0.4 s`, `12 s`.
    pub fn took(&self, milliseconds: u64) -> String {
        if milliseconds >= 10_000 {
            return self.duration((milliseconds + 500) / 1000);
        }
        // What happened took some time, even if it was less than can be shown.
        let seconds = (milliseconds as f64 / 1000.0).max(0.1);
        self.say(&Message::new("text-seconds-tenths").with("seconds", self.decimal(seconds, 1)))
    }

    /// An estimate of a length of time, from seconds, no finer than it can be known: `about 4 s`, `about 2 min`.
    pub fn about(&self, seconds: u64) -> String {
        let coarse = match seconds {
            0..10 => seconds.max(1),
            10..MINUTE => seconds.div_ceil(5) * 5,
            // Beyond ten minutes seconds are noise; below, quarters of a minute still tell something.
            MINUTE..600 => seconds.div_ceil(15) * 15,
            600..HOUR => seconds.div_ceil(MINUTE) * MINUTE,
            _ => seconds.div_ceil(5 * MINUTE) * 5 * MINUTE,
        };
        let said = if coarse >= MINUTE && coarse.is_multiple_of(MINUTE) && coarse < HOUR {
            self.say(&Message::new("text-minutes").with("count", coarse / MINUTE))
        } else {
            self.duration(coarse)
        };
        self.say(&Message::new("text-about").with("duration", said))
    }

    /// A day, as seen in `zone`: `21 Nov 2026`.
    pub fn date(&self, at: Timestamp, zone: &TimeZone) -> String {
        self.day(zone.to_datetime(at).date())
    }

    /// A day and the time of day, as seen in `zone`: `21 Nov 2026, 14:05`.
    pub fn date_time(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = zone.to_datetime(at);
        self.say(
            &Message::new("text-date-time")
                .with("date", self.date(at, zone))
                .with("hour", format!("{:02}", local.hour()))
                .with("minute", format!("{:02}", local.minute())),
        )
    }
}
