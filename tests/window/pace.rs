//! However many jobs report, the window is drawn a few times a second, and at once after a rest.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use lab_gallery::ui::pace::{PERIOD, Pace};

const SECOND: Duration = Duration::from_secs(1);

#[test]
fn many_reports_make_few_frames() {
    let start = Instant::now();
    let mut pace = Pace::default();
    // Eight jobs, each every 7 ms or so, for ten seconds.
    let reports = (0..10_000).filter(|millisecond| (0..8).any(|job| (millisecond + job * 3) % 7 == 0));
    let frames: BTreeSet<_> = reports
        .map(|millisecond| {
            let now = start + Duration::from_millis(millisecond);
            now + pace.wait(now)
        })
        .collect();
    let gaps: Vec<_> = frames.iter().zip(frames.iter().skip(1)).map(|(one, next)| *next - *one).collect();
    assert!(gaps.iter().all(|gap| *gap >= PERIOD), "{gaps:?}");
    assert!(frames.len() >= 90, "{} frames in ten seconds: the bar hardly moves", frames.len());
}

#[test]
fn every_report_is_drawn_within_a_period() {
    let start = Instant::now();
    let mut pace = Pace::default();
    for millisecond in [0, 1, 99, 100, 101, 250, 251, 399, 1000] {
        assert!(pace.wait(start + Duration::from_millis(millisecond)) <= PERIOD);
    }
}

#[test]
fn the_first_after_a_rest_is_drawn_at_once() {
    let start = Instant::now();
    let mut pace = Pace::default();
    for second in 0..3 {
        assert_eq!(pace.wait(start + SECOND * second), Duration::ZERO);
    }
}
