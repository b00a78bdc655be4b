//! Speed and time left, on a clock that the test moves.

use std::time::{Duration, Instant};

use lab_gallery::jobs::Speed;

const MIB: u64 = 1 << 20;

/// Feeds a speed every `step` with the bytes that `at` says are done by then, for `length`.
fn feed(step: Duration, length: Duration, at: impl Fn(Duration) -> u64) -> Speed {
    let begun = Instant::now();
    let mut speed = Speed::begin(begun, at(Duration::ZERO));
    let mut passed = Duration::ZERO;
    while passed < length {
        passed += step;
        speed.sample(begun + passed, at(passed));
    }
    speed
}

fn steady(rate: u64) -> impl Fn(Duration) -> u64 {
    move |passed| (rate as f64 * passed.as_secs_f64()) as u64
}

#[test]
fn a_steady_rate_is_that_rate_however_often_it_is_looked_at() {
    for step in [10, 100, 700] {
        for seconds in [2, 5, 60] {
            let speed = feed(Duration::from_millis(step), Duration::from_secs(seconds), steady(100 * MIB));
            let off = speed.rate().abs_diff(100 * MIB);
            assert!(off < MIB / 10, "{step} ms, {seconds} s: {} is not 100 MiB/s", speed.rate());
        }
    }
}

#[test]
fn nothing_is_said_before_it_is_known() {
    let early = feed(Duration::from_millis(50), Duration::from_millis(200), steady(MIB));
    assert_eq!((early.rate(), early.seconds_left(100 * MIB)), (0, None));
    let soon = feed(Duration::from_millis(50), Duration::from_millis(900), steady(MIB));
    assert!(soon.rate() > 0);
    assert_eq!(soon.seconds_left(100 * MIB), None, "no time left in the first second");
    let later = feed(Duration::from_millis(50), Duration::from_secs(2), steady(MIB));
    assert_eq!(later.seconds_left(100 * MIB), Some(98));
}

#[test]
fn a_change_of_pace_is_seen_in_a_few_seconds_and_a_hiccup_is_not_taken_for_one() {
    let slows = |passed: Duration| {
        let fast = passed.min(Duration::from_secs(10));
        steady(100 * MIB)(fast) + steady(10 * MIB)(passed.saturating_sub(fast))
    };
    let step = Duration::from_millis(100);
    let hiccup = feed(step, Duration::from_millis(10_300), slows);
    assert!(hiccup.rate() > 85 * MIB, "after 0.3 s: {}", hiccup.rate());
    let settled = feed(step, Duration::from_secs(22), slows);
    assert!(settled.rate() < 13 * MIB, "after 12 s: {}", settled.rate());
}

#[test]
fn what_stands_still_comes_to_zero_and_has_no_time_left() {
    let stalls = |passed: Duration| steady(50 * MIB)(passed.min(Duration::from_secs(3)));
    let long = feed(Duration::from_millis(100), Duration::from_mins(2), stalls);
    assert_eq!((long.rate(), long.seconds_left(1000 * MIB)), (0, None));
}

#[test]
fn the_end_is_the_end() {
    let speed = feed(Duration::from_millis(100), Duration::from_secs(4), steady(25 * MIB));
    assert_eq!(speed.seconds_left(100 * MIB), Some(0));
    assert_eq!(speed.seconds_left(0), None, "of an unknown total nothing is said");
}

#[test]
fn clocks_and_figures_that_go_back_do_no_harm() {
    let begun = Instant::now() + Duration::from_mins(1);
    let mut speed = Speed::begin(begun, 0);
    speed.sample(begun + Duration::from_secs(2), 20 * MIB);
    speed.sample(begun + Duration::from_secs(1), 30 * MIB);
    speed.sample(begun + Duration::from_secs(4), 10 * MIB);
    assert!(speed.rate() <= 10 * MIB);
    // What was done before a step was resumed is not speed.
    let mut resumed = Speed::begin(begun, 5000 * MIB);
    resumed.sample(begun + Duration::from_secs(2), 5002 * MIB);
    assert_eq!(resumed.rate(), MIB);
}
