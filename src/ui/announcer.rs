//! What is said aloud of work that goes on: each new step, and each tenth of the way. Figures that change all the time
//! would never let a screen reader fall silent; how work ended is said by its message bar or toast.

use std::collections::BTreeMap;

use egui::accesskit::Live;
use egui::{Id, Rect, Role, Sense, Ui, vec2};

use super::jobs_list;
use super::progress_words;
use super::view::View;
use crate::model::job::{Job, Progress, Step};
use crate::model::{JobId, Message};

/// What was said last.
#[derive(Debug, Default)]
pub(super) struct Announcer {
    /// How far each job was then: its step, and how many tenths of the way.
    heard: BTreeMap<JobId, (Step, u8)>,
    said: String,
}

impl Announcer {
    /// Says what is new. Nothing of it is seen.
    pub(super) fn show(&mut self, ui: &Ui, view: &View<'_>) {
        let jobs = &view.state.workspace.jobs;
        let progress = &view.state.progress;
        self.heard.retain(|id, _| jobs.get(id).is_some_and(|job| job.state.is_active()));
        if self.heard.is_empty() {
            self.said.clear();
        }
        for (id, progress) in progress {
            let Some(job) = jobs.get(id).filter(|job| job.state.is_active()) else { continue };
            let now = (progress.step, tenths(progress));
            if self.heard.insert(*id, now) != Some(now) {
                self.said = say(view, job, progress, now.1);
            }
        }
        let id = Id::unique("announcer");
        let corner = Rect::from_min_size(ui.max_rect().left_bottom(), vec2(1.0, 1.0));
        ui.interact(corner, id, Sense::hover());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::Status);
            node.set_live(Live::Polite);
            node.set_label(self.said.as_str());
        });
    }
}

fn tenths(progress: &Progress) -> u8 {
    progress.fraction().map_or(0, |share| (share.clamp(0.0, 1.0) * 10.0) as u8)
}

fn say(view: &View<'_>, job: &Job, progress: &Progress, tenths: u8) -> String {
    let what = jobs_list::title(view, job);
    let step = progress_words::step(progress, view.lang);
    view.say(&match progress.fraction() {
        None => Message::new("ui-announce-step").with("job", what).with("step", step),
        Some(_) => Message::new("ui-announce-share")
            .with("job", what)
            .with("step", step)
            .with("share", view.lang.percent(f64::from(tenths) / 10.0)),
    })
}
