//! Progress: seldom, never backwards, and to the end.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use lab_gallery::jobs::{Bench, JobError, PERIOD, Runner};
use lab_gallery::model::image::ReplicaState;
use lab_gallery::model::job::{ExportFigures, Outcome, Progress, RegionProgress, Step};
use lab_gallery::model::{JobId, RegionId, Report};

/// Runs the work and gives all of its progress, and how long it took.
fn progress_of(
    work: impl FnOnce(&Bench<'_>) -> Result<Outcome, JobError> + Send + 'static,
) -> (Vec<Progress>, Duration) {
    let (reports, heard): (_, Receiver<Report>) = channel();
    let begun = Instant::now();
    let mut runner = Runner::new(reports, Arc::new(|| {}));
    runner.start(JobId(1), work);
    while !runner.is_idle() {
        thread::sleep(Duration::from_millis(1));
    }
    let took = begun.elapsed();
    let progress = heard.try_iter().filter_map(|report| match report {
        Report::JobProgress(_, progress) => Some(progress),
        _ => None,
    });
    (progress.collect(), took)
}

fn done() -> Outcome {
    Outcome::Exported(ExportFigures::default())
}

#[test]
fn a_chunk_is_no_message() {
    const CHUNKS: u64 = 200_000;
    let (progress, took) = progress_of(|bench| {
        bench.begin(Step::Reading, CHUNKS);
        let begun = Instant::now();
        thread::scope(|scope| {
            for part in 0..4 {
                scope.spawn(move || {
                    for chunk in (part..CHUNKS).step_by(4) {
                        bench.done(chunk + 1);
                        bench.saved(chunk / 2);
                    }
                });
            }
        });
        while begun.elapsed() < Duration::from_millis(550) {
            bench.done(CHUNKS);
            thread::sleep(Duration::from_millis(1));
        }
        Ok(done())
    });
    // Those that begin and end a step stand beside those of the ticker.
    let most = took.as_millis() as usize / PERIOD.as_millis() as usize + 3;
    assert!(progress.len() <= most, "{} messages in {took:?}", progress.len());
    assert!(progress.len() >= 3, "{} messages in {took:?}", progress.len());
}

#[test]
fn figures_never_go_back_and_end_at_the_total() {
    let (progress, _) = progress_of(|bench| {
        for step in [Step::Reading, Step::Replicating] {
            bench.begin(step, 1000);
            for done in 1..=1000_u64 {
                bench.done(done);
                // A slower worker's older figure.
                bench.done(done.saturating_sub(300));
                if done % 5 == 0 {
                    thread::sleep(Duration::from_millis(1));
                }
            }
        }
        Ok(done())
    });
    for step in [Step::Reading, Step::Replicating] {
        let of_step: Vec<_> = progress.iter().filter(|said| said.step == step).collect();
        assert!(of_step.windows(2).all(|two| two[0].done <= two[1].done), "{of_step:?}");
        assert!(of_step.iter().all(|said| said.total == 1000 && said.done <= said.total));
        assert_eq!(of_step.last().map(|said| said.done), Some(1000), "{step:?} ends at its total");
    }
    let steps: Vec<_> = progress.iter().map(|said| said.step).collect();
    assert!(steps.is_sorted_by_key(|step| *step as u8), "{steps:?}");
}

#[test]
fn what_is_done_of_the_whole_never_falls_back_when_copying_begins() {
    let (progress, _) = progress_of(|bench| {
        bench.copies_later();
        for (step, total) in [(Step::Reading, 1000), (Step::Replicating, 50)] {
            bench.begin(step, 0);
            for done in 0..=total {
                bench.total(total);
                bench.done(done);
                thread::sleep(Duration::from_millis(5));
            }
        }
        Ok(done())
    });
    let parts: Vec<f32> = progress.iter().filter_map(Progress::fraction).collect();
    assert!(parts.is_sorted(), "{parts:?}");
    assert_eq!(parts.last(), Some(&1.0));
    let begins = progress.iter().position(|said| said.step == Step::Replicating).unwrap();
    assert!(progress[begins].fraction().is_some(), "the bar is gone while the step begins");
}

#[test]
fn a_job_that_stands_still_says_nothing() {
    let (progress, _) = progress_of(|bench| {
        bench.begin(Step::Writing, 10);
        thread::sleep(Duration::from_millis(600));
        Ok(done())
    });
    assert_eq!(progress.len(), 2, "{progress:?}");
}

#[test]
fn each_region_is_told() {
    let west = RegionId::from("westeurope");
    let copying = RegionProgress { state: ReplicaState::Replicating, done: 1, total: 2 };
    let region = west.clone();
    let (progress, _) = progress_of(move |bench| {
        bench.begin(Step::Replicating, 2);
        bench.region(&region, copying);
        thread::sleep(Duration::from_millis(250));
        bench.region(&region, RegionProgress { state: ReplicaState::Completed, done: 2, total: 2 });
        Ok(done())
    });
    assert!(progress.iter().any(|said| said.regions.get(&west) == Some(&copying)));
    assert_eq!(progress.last().map(Progress::completed_regions), Some(1));
}
