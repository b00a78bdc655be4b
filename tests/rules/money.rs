//! Amounts of money are exact.

use lab_gallery::model::cost::Money;
use proptest::prelude::*;

use crate::support::GIB;

fn money(text: &str) -> Money {
    Money::parse(text).unwrap_or_else(|| panic!("{text}"))
}

#[test]
fn what_a_person_types_is_read_exactly_or_not_at_all() {
    assert_eq!(money("1.54").millionths(), 1_540_000);
    assert_eq!(money(" 0,05 "), money("0.05"));
    assert_eq!(money(".5"), money("0.50"));
    assert_eq!(money("3."), money("3"));
    assert_eq!(money("1000000"), Money::MAX_PRICE);
    for wrong in ["", ".", "-1", "+1", "1.2.3", "1e3", "NaN", "inf", "1 000", "1,000.00", "0.1234567"] {
        assert_eq!(Money::parse(wrong), None, "{wrong}");
    }
    for high in ["1000000.000001", "18446744073709551616", "99999999999999999999999"] {
        assert_eq!(Money::parse(high), None, "{high}");
    }
}

#[test]
fn a_tenth_ten_times_is_one() {
    assert_eq!((0..10).map(|_| money("0.1")).sum::<Money>(), money("1"));
    assert_eq!(money("0.1").times(10), money("1"));
}

#[test]
fn bytes_cost_their_share_to_the_nearest_millionth() {
    let price = money("0.05");
    assert_eq!(price.for_bytes(10 * GIB), money("0.50"));
    assert_eq!(price.for_bytes(0), Money::ZERO);
    assert_eq!(price.for_bytes(GIB / 100_000 + 1).millionths(), 1, "half a millionth is rounded up");
    assert_eq!(Money::MAX_PRICE.for_bytes(u64::MAX), Money::from_millionths(u64::MAX));
}

#[test]
fn sums_and_products_stop_at_the_largest_amount() {
    let most = Money::from_millionths(u64::MAX);
    assert_eq!(most + money("1"), most);
    assert_eq!(most.times(2), most);
}

#[test]
fn a_number_of_a_file_is_a_price_or_refused() {
    let read = |text: &str| ron::from_str::<Money>(text);
    assert_eq!(read("1.54"), Ok(money("1.54")));
    assert_eq!(read("3"), Ok(money("3")));
    assert_eq!(serde_json::from_str::<Money>("3").unwrap(), money("3"));
    for wrong in ["-0.01", "1000000.01", "0.0000001", "inf", "NaN", "\"1.54\"", "1e300"] {
        assert!(read(wrong).is_err(), "{wrong}");
    }
}

proptest! {
    #[test]
    fn every_price_survives_a_file_and_a_field(millionths in 0..=Money::MAX_PRICE.millionths()) {
        let price = Money::from_millionths(millionths);
        prop_assert_eq!(ron::from_str(&ron::to_string(&price).unwrap()), Ok(price));
        prop_assert_eq!(serde_json::from_str::<Money>(&serde_json::to_string(&price).unwrap()).unwrap(), price);
        prop_assert_eq!(Money::parse(&price.to_string()), Some(price));
    }

    #[test]
    fn typing_never_panics(text in "\\PC{0,24}") {
        let _ = Money::parse(&text);
    }
}
