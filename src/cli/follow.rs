//! Follows a job to its end: a bar on a terminal, plain lines elsewhere; Ctrl-C stops the job cleanly.

use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::output::{Fail, Out};
use super::words;
use crate::app::{Event, Session};
use crate::gallery;
use crate::model::job::{JobState, Outcome, Progress};
use crate::model::{Command, JobId, Message, Refusal};
use crate::ui::progress_words;

/// Ctrl-C was pressed.
static STOP: AtomicBool = AtomicBool::new(false);

/// What a shell expects of a program that Ctrl-C has ended.
const INTERRUPTED: i32 = 130;

/// How often a line is printed where no bar can be drawn.
const LINES_EVERY: Duration = Duration::from_secs(2);

/// From now on Ctrl-C sets the flag, for whoever works to stop cleanly; a second time it ends the program at once, and
/// the job is interrupted.
pub(super) fn catch_ctrl_c() -> &'static AtomicBool {
    #[expect(clippy::exit, reason = "the second Ctrl-C is there to end the program now")]
    let handler = || {
        if STOP.swap(true, Ordering::Relaxed) {
            std::process::exit(INTERRUPTED);
        }
    };
    if let Err(error) = ctrlc::set_handler(handler) {
        tracing::debug!(%error, "Ctrl-C is not caught (again)");
    }
    &STOP
}

/// Carries out a command that starts a job, and follows the job.
pub(super) fn start(session: &mut Session, command: Command, out: &Out) -> Result<(JobId, Outcome), Fail> {
    let before = newest(session);
    words::send(session, command)?;
    match newest(session).filter(|id| Some(*id) != before) {
        Some(id) => Ok((id, follow(session, id, out)?)),
        None => Err(Refusal::NoSuchJob.into()),
    }
}

/// The job that was asked for last.
pub(super) fn newest(session: &Session) -> Option<JobId> {
    session.state().workspace.jobs.keys().next_back().copied()
}

/// Follows a job to its end.
pub(super) fn follow(session: &mut Session, id: JobId, out: &Out) -> Result<Outcome, Fail> {
    let stop = catch_ctrl_c();
    let mut shown = Shown::new();
    let mut asked_to_stop = false;
    let end = loop {
        for event in session.poll() {
            match event {
                Event::Failed(failure) => return Err(failure.into()),
                Event::Notice(message) => out.note(&message),
                // What could not be saved is tried again at the end, and is the command's failure then.
                _ => {}
            }
        }
        match session.state().workspace.jobs.get(&id).map(|job| &job.state) {
            // It went with its lab: cancelled before there was a disk.
            None => break JobState::Cancelled,
            Some(state) if !state.is_active() => break state.clone(),
            Some(_) => {}
        }
        if stop.load(Ordering::Relaxed) && !asked_to_stop {
            asked_to_stop = true;
            out.note(&Message::new("cli-stopping"));
            // Refused only if the job ended this moment; the next round sees that.
            if let Err(refusal) = session.send(Command::CancelJob(id)) {
                tracing::debug!(?refusal, "the job had ended");
            }
        }
        if let Some(progress) = session.state().progress.get(&id) {
            shown.show(progress, out);
        }
        session.wait(Duration::from_millis(100));
    };
    shown.end();
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    match end {
        JobState::Done(outcome) => Ok(outcome),
        JobState::Failed(failure) => Err(failure.into()),
        _ => Err(Message::new("cli-cancelled").into()),
    }
}

/// Waits for an event, at most so long; what failed or was refused meanwhile ends it. `slow` says that it took too long.
pub(super) fn wait_for<T>(
    session: &mut Session,
    within: Duration,
    slow: &'static str,
    out: &Out,
    wanted: impl Fn(Event) -> Option<T>,
) -> Result<T, Fail> {
    wait_until(session, within, slow, |_session, events| {
        for event in events {
            match event {
                Event::Failed(failure) => return Err(failure.into()),
                Event::Refused(refusal) => return Err(refusal.into()),
                Event::Notice(message) => out.note(&message),
                other => {
                    if let Some(found) = wanted(other) {
                        return Ok(Some(found));
                    }
                }
            }
        }
        Ok(None)
    })
}

/// Waits until a look at the session, and at what happened since the last look, finds what it looks for.
pub(super) fn wait_until<T>(
    session: &mut Session,
    within: Duration,
    slow: &'static str,
    mut look: impl FnMut(&Session, Vec<Event>) -> Result<Option<T>, Fail>,
) -> Result<T, Fail> {
    let start = Instant::now();
    loop {
        let events = session.poll();
        if let Some(found) = look(session, events)? {
            return Ok(found);
        }
        if start.elapsed() > within {
            return Err(Message::new(slow).into());
        }
        session.wait(Duration::from_millis(100));
    }
}

/// A bar for work that is no job: it shows bytes, and only on a terminal.
pub(super) fn bytes_bar() -> Option<ProgressBar> {
    bar("{bar:30} {percent:>3} %  {bytes} / {total_bytes}")
}

/// A bar that counts so many things, and only on a terminal.
pub(super) fn count_bar(things: usize) -> Option<ProgressBar> {
    let bar = bar("{bar:30} {pos} / {len}")?;
    bar.set_length(things as u64);
    Some(bar)
}

/// Moves such a bar.
pub(super) fn move_bar(bar: Option<&ProgressBar>, progress: &gallery::Progress) {
    if let (Some(bar), gallery::Progress::Materialise(amount) | gallery::Progress::Verify(amount)) =
        (bar, progress)
    {
        bar.set_length(amount.total);
        bar.set_position(amount.done);
    }
}

fn bar(template: &str) -> Option<ProgressBar> {
    Out::on_terminal().then(|| {
        let bar = ProgressBar::with_draw_target(Some(0), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar
    })
}

/// What is on the screen.
struct Shown {
    bar: Option<ProgressBar>,
    last: Option<Instant>,
}

impl Shown {
    fn new() -> Self {
        let bar = bar("{bar:30} {percent:>3} %  {msg}");
        Self { bar, last: None }
    }

    fn show(&mut self, progress: &Progress, out: &Out) {
        let line = || progress_words::line(progress, out.lang());
        match &self.bar {
            Some(bar) => {
                bar.set_length(progress.total);
                bar.set_position(progress.done);
                bar.set_message(line());
            }
            // A first line that says nothing but that there is work helps nobody.
            None if progress.total == 0 => {}
            None if self.last.is_none_or(|last| last.elapsed() >= LINES_EVERY) => {
                self.last = Some(Instant::now());
                let _gone = writeln!(std::io::stderr().lock(), "{}", line());
            }
            None => {}
        }
    }

    fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
