//! The runner: which reports come in which order, whatever becomes of the work.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use lab_gallery::jobs::{Bench, JobError, Runner, StopReason};
use lab_gallery::model::job::{ExportFigures, Outcome};
use lab_gallery::model::{JobId, Report};

const ID: JobId = JobId(7);

fn runner() -> (Runner, Receiver<Report>, Arc<AtomicUsize>) {
    let (reports, heard) = channel();
    let woken = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&woken);
    let wake = move || {
        counter.fetch_add(1, Ordering::SeqCst);
    };
    (Runner::new(reports, Arc::new(wake)), heard, woken)
}

fn done() -> Outcome {
    Outcome::Exported(ExportFigures::default())
}

/// All that is reported until the job ends, without its progress.
fn reports_of(heard: &Receiver<Report>) -> Vec<Report> {
    let mut reports = Vec::new();
    loop {
        let report = heard.recv_timeout(Duration::from_secs(20)).expect("the job should say how it ended");
        let last = matches!(report, Report::JobDone(..) | Report::JobFailed(..) | Report::JobCancelled(..));
        if !matches!(report, Report::JobProgress(..)) {
            reports.push(report);
        }
        if last {
            return reports;
        }
    }
}

fn until(what: &str, holds: impl Fn() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < Duration::from_secs(20), "still not: {what}");
        thread::sleep(Duration::from_millis(1));
    }
}

/// Works until it is asked to stop.
fn patient(bench: &Bench<'_>) -> Result<Outcome, JobError> {
    loop {
        bench.go_on()?;
        thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn a_job_works_on_a_thread_of_its_own_name_and_wakes_the_window_for_every_report() {
    let (mut runner, heard, woken) = runner();
    runner.start(ID, |bench: &Bench<'_>| {
        assert_eq!(thread::current().name(), Some("job-7"));
        bench.captured();
        Ok(done())
    });
    until("idle", || runner.is_idle());
    let reports: Vec<_> = heard.try_iter().collect();
    assert_eq!(reports.len(), woken.load(Ordering::SeqCst));
    assert_eq!(reports.first(), Some(&Report::JobStarted(ID)));
    assert!(reports.contains(&Report::JobCaptured(ID)));
    assert_eq!(reports.last(), Some(&Report::JobDone(ID, Outcome::Exported(ExportFigures::default()))));
}

#[test]
fn a_job_that_panics_has_failed_with_its_message() {
    let (mut runner, heard, _) = runner();
    runner.start(ID, |_: &Bench<'_>| -> Result<Outcome, JobError> { panic!("the chunk {} is odd", 3) });
    let reports = reports_of(&heard);
    let Some(Report::JobFailed(ID, failure)) = reports.last() else { panic!("{reports:?}") };
    assert_eq!(failure.message.id, "jobs-panicked");
    assert!(failure.cause.contains("the chunk 3 is odd"), "{}", failure.cause);
}

#[test]
fn a_failure_carries_its_whole_cause() {
    let (mut runner, heard, _) = runner();
    runner.start(ID, |_: &Bench<'_>| {
        let source = std::io::Error::other("no more of them");
        Err(JobError::NoThread { source })
    });
    let reports = reports_of(&heard);
    let Some(Report::JobFailed(ID, failure)) = reports.last() else { panic!("{reports:?}") };
    assert_eq!(failure.cause, "no thread could be started: no more of them");
}

#[test]
fn a_job_that_is_stopped_says_that_it_is_cancelled() {
    let (mut runner, heard, _) = runner();
    runner.start(ID, patient);
    runner.stop(JobId(8));
    thread::sleep(Duration::from_millis(20));
    assert!(!runner.is_idle(), "another job's number stops nothing");
    runner.stop(ID);
    assert_eq!(reports_of(&heard), [Report::JobStarted(ID), Report::JobCancelled(ID)]);
}

#[test]
fn the_end_of_the_program_interrupts_without_a_word() {
    let (mut runner, heard, _) = runner();
    runner.start(ID, patient);
    runner.start(JobId(8), patient);
    runner.stop(JobId(8));
    runner.shutdown();
    assert!(runner.is_idle());
    let ends: Vec<_> = heard
        .try_iter()
        .filter(|report| !matches!(report, Report::JobStarted(_) | Report::JobProgress(..)))
        .collect();
    assert_eq!(
        ends,
        [Report::JobCancelled(JobId(8))],
        "that one was cancelled before; the other one goes on later"
    );
}

#[test]
fn the_first_reason_to_stop_stays() {
    let (mut runner, heard, _) = runner();
    let (say, seen) = channel();
    runner.start(ID, move |bench: &Bench<'_>| {
        while bench.stop_reason().is_none() {
            thread::sleep(Duration::from_millis(1));
        }
        thread::sleep(Duration::from_millis(50));
        say.send(bench.stop_reason()).unwrap();
        Ok(done())
    });
    runner.stop(ID);
    runner.shutdown();
    assert_eq!(seen.recv().unwrap(), Some(StopReason::Cancelled));
    let last = reports_of(&heard).pop();
    assert!(matches!(last, Some(Report::JobDone(..))), "what was finished all the same is done: {last:?}");
}

#[test]
fn a_job_is_not_started_twice_at_once_and_can_be_started_again_when_it_ended() {
    let (mut runner, heard, _) = runner();
    runner.start(ID, patient);
    runner.start(ID, |_: &Bench<'_>| Ok(done()));
    runner.stop(ID);
    assert_eq!(reports_of(&heard), [Report::JobStarted(ID), Report::JobCancelled(ID)]);
    // At once: the thread of the first may still be on its way out.
    runner.start(ID, |_: &Bench<'_>| Ok(done()));
    assert!(matches!(reports_of(&heard).last(), Some(Report::JobDone(..))));
}

#[test]
fn nobody_listening_is_no_reason_to_stop() {
    let (mut runner, heard, woken) = runner();
    drop(heard);
    let (say, seen) = channel();
    runner.start(ID, move |_: &Bench<'_>| {
        say.send(()).unwrap();
        Ok(done())
    });
    until("idle", || runner.is_idle());
    assert_eq!((seen.recv(), woken.load(Ordering::SeqCst)), (Ok(()), 0));
}
