//! What the message bars say of a job.

use std::collections::BTreeMap;

use crate::model::Message;
use crate::model::job::{ExportFigures, Job, RegionOutcome, Task};
use crate::model::region::RegionId;
use crate::ui::View;
use crate::ui::lab_words::dotted;

/// The ids of the messages about one event, by what the job does. Those about an image have `image` and `version`; of an
/// export and an upload `gallery`, too, of a download `path`. Those
/// about all of a gallery have `gallery`. A disk's have nothing.
pub(super) struct Said {
    pub export: &'static str,
    pub upload: &'static str,
    pub replicate: &'static str,
    pub download: &'static str,
    pub verify: &'static str,
    pub heal: &'static str,
    pub collect: &'static str,
    pub disk: &'static str,
}

impl Said {
    /// The message for a job of that kind.
    pub fn of(&self, task: &Task) -> &'static str {
        match task {
            Task::Export { upload: None, .. } => self.export,
            Task::Export { upload: Some(_), .. } => self.upload,
            Task::Replicate { .. } => self.replicate,
            Task::Download { .. } => self.download,
            Task::Verify { heal: true, .. } => self.heal,
            Task::Verify { .. } => self.verify,
            Task::Collect { .. } => self.collect,
            Task::DiskFromImage { .. } | Task::DiskFromFile { .. } | Task::EmptyDisk { .. } => self.disk,
        }
    }
}

/// What a job's bar says first.
pub(super) fn title(view: &View<'_>, job: &Job, titles: &Said) -> String {
    let mut message = Message { id: titles.of(&job.task).into(), args: BTreeMap::new() };
    // A disk's messages have no image, whatever it is made from.
    if job.task.new_disk().is_none()
        && let Some((image, version)) = job.task.image()
    {
        message = message.with("image", image).with("version", version.to_string());
    }
    match &job.task {
        Task::Export { gallery, .. } | Task::Verify { gallery, .. } | Task::Collect { gallery, .. } => {
            message = message.with("gallery", gallery_name(view, gallery));
        }
        Task::Download { path, .. } => message = message.path("path", path),
        _ => {}
    }
    view.say(&message)
}

/// The name of the gallery with that id; that it was another one where it is not remembered any more.
pub(super) fn gallery_name(view: &View<'_>, id: &str) -> String {
    let known = view.state.workspace.gallery_name(id);
    known.map_or_else(|| view.text("ui-bar-gallery-before"), str::to_owned)
}

/// In how many regions the image is now.
fn regions(done: usize, all: usize) -> Message {
    if done == all {
        Message::new("ui-bar-regions").with("count", all)
    } else {
        Message::new("ui-bar-regions-of").with("done", done).with("count", all)
    }
}

/// In how many regions it is beside those that had it before.
pub(super) fn more_regions(done: usize, all: usize) -> Message {
    if done == all {
        Message::new("ui-bar-more-regions").with("count", all)
    } else {
        Message::new("ui-bar-more-regions-of").with("done", done).with("count", all)
    }
}

/// The figures of a finished export in one line.
pub(super) fn figures(view: &View<'_>, figures: &ExportFigures) -> String {
    let regions = regions(figures.completed_regions(), figures.regions.len());
    let new = if figures.new == 0 {
        Message::new("ui-bar-nothing-new").bytes("data", figures.data)
    } else {
        Message::new("ui-bar-new").bytes("data", figures.data).bytes("new", figures.new)
    };
    let stored = Message::new("ui-bar-stored").bytes("stored", figures.stored);
    dotted([view.say(&regions), view.lang.took(figures.milliseconds), view.say(&new), view.say(&stored)])
}

/// A line for each region without its replica, and why.
pub(super) fn without(view: &View<'_>, regions: &BTreeMap<RegionId, RegionOutcome>) -> String {
    let mut text = String::new();
    for (region, end) in regions {
        if let Some(failure) = &end.failure {
            text.push('\n');
            let message = Message::new("ui-bar-region-without")
                .with("region", region.display())
                .with("reason", failure.message.clone());
            text.push_str(&view.say(&message));
        }
    }
    text
}
