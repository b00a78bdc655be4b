//! What is said aloud of pages and of work that goes on: each new step, and each tenth of the way. Figures that change all the time
//! would never let a screen reader fall silent; how work ended is said by its message bar or toast.

use std::collections::BTreeMap;

use egui::Ui;

use super::commands::UiCommand;
use super::jobs_list;
use super::page::Page;
use super::progress_words;
use super::view::View;
use super::widgets::{announce, announcements};
use crate::model::job::{Job, Progress, Step};
use crate::model::{JobId, Message};

/// What was said last.
#[derive(Debug, Default)]
pub(super) struct Announcer {
    /// How far each job was then: its step, and how many tenths of the way.
    heard: BTreeMap<JobId, (Step, u8)>,
    /// The page that was shown.
    page: Option<Page>,
    /// Who acted.
    actor: Option<String>,
}

impl Announcer {
    /// Says what is new, and that another page is shown. Nothing of it is seen. Answers whether it is another page.
    pub(super) fn show(&mut self, ui: &Ui, view: &View<'_>) -> bool {
        let jobs = &view.state.workspace.jobs;
        let progress = &view.state.progress;
        self.heard.retain(|id, _| jobs.get(id).is_some_and(|job| job.state.is_active()));
        for (id, progress) in progress {
            let Some(job) = jobs.get(id).filter(|job| job.state.is_active()) else { continue };
            let now = (progress.step, tenths(progress));
            if self.heard.insert(*id, now) != Some(now) {
                announce(ui.ctx(), say(view, job, progress, now.1));
            }
        }
        let before = self.page.replace(view.page.clone());
        let other = before.is_some_and(|before| before != *view.page);
        if other {
            announce(ui.ctx(), UiCommand::Go(view.page.clone()).full_name(view));
        }
        let actor = view.state.actor();
        let before = self.actor.replace(actor.name.clone());
        if before.is_some_and(|before| before != actor.name) {
            let role = Message::new(actor.role.label());
            let said = Message::new("cli-acting-as").with("name", actor.name.as_str()).with("role", role);
            announce(ui.ctx(), view.say(&said));
        }
        announcements(ui);
        other
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
