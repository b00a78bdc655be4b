//! One line that says how far a job is: step, bytes, speed, time left, what was saved.

use crate::model::Message;
use crate::model::job::{Progress, Step};
use crate::text::Lang;

/// What is being done.
pub fn step(progress: &Progress, lang: &Lang) -> String {
    match progress.step {
        Step::Preparing => lang.text("ui-progress-preparing"),
        Step::Reading => lang.text("ui-progress-reading"),
        Step::Writing => lang.text("ui-progress-writing"),
        Step::Checking => lang.text("ui-progress-checking"),
        Step::Collecting => lang.text("ui-progress-collecting"),
        Step::Replicating => lang.say(
            &Message::new("ui-progress-replicating")
                .with("ready", progress.completed_regions())
                .with("regions", progress.regions.len()),
        ),
    }
}

/// The line, its parts set apart by middle dots.
pub fn line(progress: &Progress, lang: &Lang) -> String {
    let mut parts = vec![step(progress, lang)];
    if progress.step == Step::Preparing {
        return parts.concat();
    }
    if progress.total > 0 {
        let amount =
            Message::new("ui-progress-amount").bytes("done", progress.done).bytes("total", progress.total);
        parts.push(lang.say(&amount));
    }
    if progress.rate > 0 {
        parts.push(lang.rate(progress.rate));
    }
    if let Some(seconds) = progress.seconds_left {
        parts.push(lang.say(&Message::new("ui-progress-left").with("time", lang.about(seconds))));
    }
    if progress.saved > 0 {
        parts.push(lang.say(&Message::new("ui-progress-saved").bytes("saved", progress.saved)));
    }
    parts.join(" · ")
}
