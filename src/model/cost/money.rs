//! Amounts of money, exact to a millionth of the currency's unit.

use std::fmt;
use std::iter;
use std::ops::{Add, AddAssign};

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Millionths in one unit of a currency.
const UNIT: u64 = 1_000_000;

/// An amount of money. Sums and products are exact and stop at the largest amount there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(u64);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The highest price that a list may have: a million. Anything above is a slip.
    pub const MAX_PRICE: Self = Self(1_000_000 * UNIT);

    /// What a file's reader says belongs where a price that cannot be stands.
    pub(crate) const EXPECTED: &str = "a price from 0 to 1000000 with at most six digits after the point";

    /// From millionths of the currency's unit.
    pub fn from_millionths(millionths: u64) -> Self {
        Self(millionths)
    }

    /// In millionths of the currency's unit.
    pub fn millionths(self) -> u64 {
        self.0
    }

    /// In units of the currency, for plots and figures on screen.
    pub fn units(self) -> f64 {
        self.0 as f64 / UNIT as f64
    }

    /// So many times the amount.
    #[must_use]
    pub fn times(self, count: u64) -> Self {
        Self(self.0.saturating_mul(count))
    }

    /// What `bytes` cost at this price a GiB, to the nearest millionth.
    #[must_use]
    pub fn for_bytes(self, bytes: u64) -> Self {
        const GIB: u128 = 1 << 30;
        let exact = u128::from(self.0) * u128::from(bytes);
        Self(u64::try_from((exact + GIB / 2) / GIB).unwrap_or(u64::MAX))
    }

    /// Reads what a person typed: digits, at most one point or comma, at most six digits after it; a price at most
    /// [`Self::MAX_PRICE`].
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if (whole.is_empty() && part.is_empty()) || !digits(whole) || !digits(part) || part.len() > 6 {
            return None;
        }
        let whole: u64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
        let part: u64 = format!("{part:0<6}").parse().ok()?;
        Some(Self(whole.checked_mul(UNIT)?.checked_add(part)?)).filter(|price| *price <= Self::MAX_PRICE)
    }

    /// From a number of a file.
    fn from_number(number: f64) -> Option<Self> {
        let millionths = number * UNIT as f64;
        let whole = millionths.round();
        // As near to a whole number as a number of a file can be.
        let exact = (millionths - whole).abs() < 0.01;
        (exact && whole >= 0.0 && whole <= Self::MAX_PRICE.0 as f64).then_some(Self(whole as u64))
    }
}

/// As it is typed: `1.54`, at least two digits after the point.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let part = format!("{:06}", self.0 % UNIT);
        let part = part.trim_end_matches('0');
        write!(f, "{}.{part:0<2}", self.0 / UNIT)
    }
}

impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl AddAssign for Money {
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

impl iter::Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.units())
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_f64(Price)
    }
}

struct Price;

impl Visitor<'_> for Price {
    type Value = Money;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(Money::EXPECTED)
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Money, E> {
        Money::from_number(number).ok_or_else(|| E::invalid_value(de::Unexpected::Float(number), &self))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Money, E> {
        self.visit_f64(number as f64)
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Money, E> {
        self.visit_f64(number as f64)
    }
}
