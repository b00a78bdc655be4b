//! Days are read as people type them, as long as one day only can be meant.

use jiff::civil::date;
use lab_gallery::model::day;

#[test]
fn every_usual_way_to_type_a_day_is_read() {
    for typed in [
        "2027-06-30",
        "2027-6-30",
        "2027/6/30",
        "2027.6.30",
        "2027. 6. 30.",
        "30.6.2027",
        "30/6/2027",
        "6/30/2027",
        " 2027/06/30 ",
    ] {
        assert_eq!(day::read(typed), Some(date(2027, 6, 30)), "{typed}");
    }
}

#[test]
fn what_is_no_day_or_may_be_two_is_not_read() {
    for typed in
        ["3/4/2027", "2027/13/1", "2027-2-30", "27/6/30", "2027/6", "2027/6-30", "soon", "", "2027/+6/3"]
    {
        assert_eq!(day::read(typed), None, "{typed}");
    }
}
