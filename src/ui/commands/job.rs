//! What is done with a job.

use super::Look;
use crate::model::apply::{may_cancel, may_dismiss, may_retry};
use crate::model::job::{Job, JobState};
use crate::model::{Command, JobId, Message};
use crate::ui::action::Action;
use crate::ui::jobs_list;
use crate::ui::page::Page;
use crate::ui::theme::Icon;
use crate::ui::view::View;

/// A command of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobCommand {
    /// Show the page where its message bar is.
    Show,
    /// Do again what failed, was stopped or was interrupted.
    Retry,
    /// Stop it.
    Cancel,
    /// Close its message bar.
    Dismiss,
}

impl JobCommand {
    /// What is offered for a job as it stands.
    pub(in crate::ui) fn of(job: &Job) -> impl Iterator<Item = Self> {
        let state = &job.state;
        let ended = !state.is_active() && *state != JobState::Interrupted;
        let stops = matches!(state, JobState::Queued | JobState::Running | JobState::Interrupted);
        let offered = [
            (Self::Show, Page::of_job(job).is_some()),
            (Self::Retry, state.can_retry()),
            (Self::Cancel, stops),
            (Self::Dismiss, ended && !job.dismissed),
        ];
        offered.into_iter().filter(|(_, offered)| *offered).map(|(command, _)| command)
    }

    pub(super) fn look(self) -> Look {
        match self {
            Self::Show => Look::new("ui-jobs-show", Icon::Open),
            Self::Retry => Look::new("ui-jobs-retry", Icon::Retry),
            Self::Cancel => Look::new("ui-jobs-cancel", Icon::Dismiss),
            Self::Dismiss => Look::new("kit-dismiss", Icon::Dismiss),
        }
    }

    /// Of several jobs it must be plain which one is meant.
    pub(super) fn name(self, view: &View<'_>, job: JobId) -> String {
        view.say(&Message::new(self.look().name).with("job", title(view, job)))
    }

    /// The job, where the name does not say it.
    pub(super) fn subject(self, view: &View<'_>, job: JobId) -> Option<String> {
        (self == Self::Dismiss).then(|| title(view, job))
    }

    pub(super) fn why_not(self, view: &View<'_>, job: JobId) -> Option<String> {
        let state = view.state;
        let found = state.workspace.jobs.get(&job);
        match self {
            Self::Show => None,
            Self::Retry => view.reason(may_retry(state, job)),
            Self::Cancel if found.is_some_and(|job| job.state == JobState::Cancelling) => {
                Some(view.text("ui-bar-cancelling-why"))
            }
            Self::Cancel => view.reason(may_cancel(state, job)),
            Self::Dismiss => view.reason(may_dismiss(state, job)),
        }
    }

    pub(super) fn perform(self, view: &View<'_>, job: JobId) {
        match self {
            Self::Show => view.send(Action::ShowJob(job)),
            Self::Retry => view.command(Command::RetryJob(job)),
            Self::Cancel => view.command(Command::CancelJob(job)),
            Self::Dismiss => view.command(Command::DismissJob(job)),
        }
    }
}

fn title(view: &View<'_>, job: JobId) -> String {
    view.state.workspace.jobs.get(&job).map_or_else(String::new, |job| jobs_list::title(view, job))
}
