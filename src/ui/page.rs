//! Where in the window a person is.

use crate::model::LabId;
use crate::model::job::{Job, Task};

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// Every lab: the instructor's home.
    #[default]
    Labs,
    /// One lab.
    Lab(LabId, LabTab),
    /// The lab account: the admin's side.
    Account(AccountTab),
    /// The documentation's pictures.
    Pictures,
}

impl Page {
    /// Where a job's message bar is: its lab's Template page, the gallery for an upload and for what
    /// is done with all of it, else the image's page.
    pub fn of_job(job: &Job) -> Option<Self> {
        match (job.lab, &job.task) {
            (Some(lab), _) => Some(Self::Lab(lab, LabTab::Template)),
            (None, Task::Export { .. } | Task::Verify { .. } | Task::Collect { .. }) => {
                Some(Self::Account(AccountTab::Gallery))
            }
            (None, task) => task.image().map(|(image, _)| Self::Account(AccountTab::Image(image.to_owned()))),
        }
    }
}

/// A lab's left menu.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LabTab {
    /// The template VM, its toolbar and its exports.
    #[default]
    Template,
    /// The published machines.
    Pool,
    /// Policies, credentials, deletion.
    Settings,
}

/// The lab account's left menu.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum AccountTab {
    /// What the account is, what it holds, and what needs attention.
    #[default]
    Overview,
    /// The attached gallery and its images.
    Gallery,
    /// One image of the gallery, by definition name.
    Image(String),
    /// Which marketplace images lab creators are offered.
    Marketplace,
    /// Who may do what: the account's members and their roles.
    Members,
    /// What the gallery would cost in the cloud.
    Costs,
    /// The account's lab settings.
    Settings,
}
