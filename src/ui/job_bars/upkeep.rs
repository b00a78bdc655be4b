//! How looking after the gallery ended: whether it is sound, and what cleaning it up freed.

use std::collections::BTreeSet;

use egui::Ui;

use super::ended::{Act, Acting, DONE};
use super::toggle;
use super::words::{gallery_name, title};
use crate::model::apply::{may_collect, may_verify};
use crate::model::image::{Replica, ReplicaState};
use crate::model::job::{Job, Task};
use crate::model::upkeep::{CollectFigures, VerifyFigures};
use crate::model::{Command, JobId, Message};
use crate::ui::View;
use crate::ui::lab_words::dotted;
use crate::ui::widgets::Kind;

/// Sound, or what is damaged, which images that hits, and what to do.
pub(super) fn verified(
    ui: &mut Ui,
    view: &View<'_>,
    job: &Job,
    figures: &VerifyFigures,
    open: &mut BTreeSet<JobId>,
) {
    let Task::Verify { gallery, full, heal } = &job.task else { return };
    if figures.is_sound() {
        let mut text = looked(view, figures, *full);
        if figures.healed > 0 {
            let healed = Message::new("ui-bar-healed")
                .with("count", figures.healed)
                .with("regions", figures.sources.clone());
            text = format!("{}\n{text}", view.say(&healed));
        }
        Acting::new(job, Kind::Success, title(view, job, &DONE)).text(text).show(ui, view, job);
        return;
    }
    let said = Message::new("ui-bar-damaged")
        .with("gallery", gallery_name(view, gallery))
        .with("count", figures.damaged);
    let mut bar = Acting::new(job, Kind::Error, view.say(&said)).text(damaged(view, figures, *heal));
    if !heal && may_lie_elsewhere(view) {
        bar = bar.act(Act::Heal, view.text("ui-bar-heal"), view.reason(may_collect(view.state)));
    }
    if !full {
        bar = bar.act(Act::VerifyFull, view.text("ui-bar-verify-full"), view.reason(may_verify(view.state)));
    }
    let shown = open.contains(&job.id);
    let name = if shown { "ui-bar-hide-details" } else { "ui-bar-details" };
    bar = bar.act(Act::Details, view.text(name), None);
    if shown {
        bar = bar.details(&files(view, figures));
    }
    match bar.show(ui, view, job) {
        Some(Act::VerifyFull) => view.command(Command::VerifyGallery { full: true }),
        Some(Act::Heal) => view.command(Command::HealGallery { full: *full }),
        Some(Act::Details) => toggle(open, job.id),
        _ => {}
    }
}

/// What was looked at, in one line.
fn looked(view: &View<'_>, figures: &VerifyFigures, full: bool) -> String {
    let how = if full { "ui-bar-checked-full" } else { "ui-bar-checked-quick" };
    let how = if full { Message::new(how).bytes("checked", figures.checked) } else { Message::new(how) };
    dotted([
        view.say(&Message::new("ui-bar-versions").with("count", figures.versions)),
        view.say(&Message::new("ui-bar-replicas").with("count", figures.replicas)),
        view.say(&how),
        view.lang.took(figures.milliseconds),
    ])
}

/// The images that are hit, and what to do.
fn damaged(view: &View<'_>, figures: &VerifyFigures, heal: bool) -> String {
    let (hit, to_do) = if figures.hit == 0 {
        (Message::new("ui-bar-hit-none"), "ui-bar-damaged-rest")
    } else {
        let hit = Message::new("ui-bar-hit")
            .with("count", figures.hit)
            .with("images", figures.images.clone())
            .with("more", figures.hit.saturating_sub(figures.images.len() as u64));
        (hit, if heal { "ui-bar-not-healed" } else { "ui-bar-damaged-what-to-do" })
    };
    format!("{}\n{}", view.say(&hit), view.text(to_do))
}

/// Whether another region may have whole what one has damaged: some version is in several, each with files of its own.
fn may_lie_elsewhere(view: &View<'_>) -> bool {
    view.state.images().is_some_and(|images| {
        let is_whole = |replica: &&Replica| replica.state == ReplicaState::Completed;
        let versions = images.definitions.values().flat_map(|image| image.versions.values());
        let mut whole = versions.map(|version| version.replicas.values().filter(is_whole).count());
        !images.shared_packs && whole.any(|regions| regions > 1)
    })
}

/// The damaged files, and what is wrong with each.
fn files(view: &View<'_>, figures: &VerifyFigures) -> String {
    let mut lines: Vec<String> = figures.problems.iter().map(|problem| view.say(problem)).collect();
    let more = figures.damaged.saturating_sub(figures.problems.len() as u64);
    if more > 0 {
        lines.push(view.say(&Message::new("ui-bar-damaged-more").with("count", more)));
    }
    lines.join("\n")
}

/// What was deleted a moment ago stays, which who has just deleted it would wonder about.
fn nothing_freed(view: &View<'_>, task: &Task) -> String {
    match task {
        Task::Collect { grace_hours: hours @ 1.., .. } => {
            view.say(&Message::new("ui-bar-nothing-freed").with("hours", u64::from(*hours)))
        }
        _ => view.text("ui-bar-nothing-to-free"),
    }
}

/// What was freed, and why some of what nobody needs is still there.
pub(super) fn collected(ui: &mut Ui, view: &View<'_>, job: &Job, figures: &CollectFigures) {
    let first = if figures.is_something() {
        dotted([
            view.say(&Message::new("ui-bar-freed").bytes("freed", figures.freed)),
            view.say(&Message::new("ui-bar-packs").with("count", figures.packs)),
            view.lang.took(figures.milliseconds),
        ])
    } else {
        nothing_freed(view, &job.task)
    };
    let mut lines = vec![first];
    if figures.young > 0 {
        lines.push(view.say(&Message::new("ui-bar-young").bytes("young", figures.young)));
    }
    if figures.mixed > 0 {
        lines.push(view.say(&Message::new("ui-bar-mixed").bytes("mixed", figures.mixed)));
    }
    let kind = if figures.is_something() { Kind::Success } else { Kind::Info };
    Acting::new(job, kind, title(view, job, &DONE)).text(lines.join("\n")).show(ui, view, job);
}
