//! What the message bars say of a job.

use crate::model::Message;
use crate::model::job::{ExportFigures, Job, Task};
use crate::ui::View;
use crate::ui::lab_words::dotted;

/// The ids of the messages about one kind of event: of an export, and of a disk being made.
pub(super) struct Titles {
    pub export: &'static str,
    pub disk: &'static str,
}

/// What a job's bar says first. An export's message has `image`, `version` and `gallery`; a disk's has nothing.
pub(super) fn title(view: &View<'_>, job: &Job, titles: &Titles) -> String {
    match &job.task {
        Task::Export { definition, version, gallery, .. } => {
            let message = Message { id: titles.export.into(), args: std::collections::BTreeMap::new() };
            view.say(
                &message
                    .with("image", definition.as_str())
                    .with("version", version.to_string())
                    .with("gallery", gallery_name(view, gallery)),
            )
        }
        // A lab has no jobs but these.
        _ => view.text(titles.disk),
    }
}

/// The name of the gallery with that id; the id itself once another one is attached.
pub(super) fn gallery_name(view: &View<'_>, id: &str) -> String {
    match &view.state.workspace.gallery {
        Some(gallery) if gallery.id == id => gallery.name.clone(),
        _ => id.to_owned(),
    }
}

/// The figures of a finished export in one line.
pub(super) fn figures(view: &View<'_>, figures: &ExportFigures) -> String {
    let done = figures.completed_regions();
    let all = figures.regions.len();
    let regions = if done == all {
        Message::new("ui-template-regions").with("count", all)
    } else {
        Message::new("ui-template-regions-of").with("done", done).with("count", all)
    };
    let new = if figures.new == 0 {
        Message::new("ui-template-nothing-new").bytes("data", figures.data)
    } else {
        Message::new("ui-template-new").bytes("data", figures.data).bytes("new", figures.new)
    };
    let stored = Message::new("ui-template-stored").bytes("stored", figures.stored);
    dotted([view.say(&regions), view.lang.took(figures.milliseconds), view.say(&new), view.say(&stored)])
}
