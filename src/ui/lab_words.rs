//! A lab in words: how it stands, where its template's disk came from, where it is.

use super::View;
use super::widgets::{Badge, Kind};
use crate::model::cost::Money;
use crate::model::job::JobState;
use crate::model::lab::{Lab, Origin, Power, Provisioning, Publishing};
use crate::model::{Message, RegionId, State, marketplace};

/// How a lab stands, in one word. In the order of a lab's life, so that labs can be sorted by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Its disk could not be made.
    CreationFailed,
    /// The program ended while its disk was made.
    CreationInterrupted,
    /// Its disk is being made.
    Creating,
    /// Never published.
    Draft,
    /// The pool is being filled.
    Publishing,
    /// The pool is there.
    Published,
    /// The pool could not be filled.
    PublishingFailed,
}

impl Standing {
    /// Every one.
    pub const ALL: [Self; 7] = [
        Self::CreationFailed,
        Self::CreationInterrupted,
        Self::Creating,
        Self::Draft,
        Self::Publishing,
        Self::Published,
        Self::PublishingFailed,
    ];

    /// How the lab stands.
    pub fn of(state: &State, lab: &Lab) -> Self {
        match lab.provisioning {
            Provisioning::Failed(_) => Self::CreationFailed,
            Provisioning::Creating(job) => {
                let interrupted =
                    state.workspace.jobs.get(&job).is_some_and(|job| job.state == JobState::Interrupted);
                if interrupted { Self::CreationInterrupted } else { Self::Creating }
            }
            Provisioning::Ready => match lab.publishing {
                Publishing::Draft => Self::Draft,
                Publishing::Publishing => Self::Publishing,
                Publishing::Published => Self::Published,
                Publishing::Failed => Self::PublishingFailed,
            },
        }
    }

    /// The id of the message that names it.
    pub fn label(self) -> &'static str {
        match self {
            Self::CreationFailed => "ui-lab-creation-failed",
            Self::CreationInterrupted => "ui-lab-creation-interrupted",
            Self::Creating => "ui-lab-creating",
            Self::Draft => Publishing::Draft.label(),
            Self::Publishing => Publishing::Publishing.label(),
            Self::Published => Publishing::Published.label(),
            Self::PublishingFailed => Publishing::Failed.label(),
        }
    }

    /// Whether somebody has to do something about it.
    pub fn needs_attention(self) -> bool {
        matches!(self, Self::CreationFailed | Self::CreationInterrupted | Self::PublishingFailed)
    }

    /// The word as a badge.
    pub fn badge(self, view: &View<'_>) -> Badge {
        let word = view.text(self.label());
        match self {
            Self::CreationFailed | Self::PublishingFailed => Badge::of(Kind::Error, word),
            Self::CreationInterrupted => Badge::of(Kind::Warning, word),
            Self::Published => Badge::of(Kind::Success, word),
            Self::Creating | Self::Draft | Self::Publishing => Badge::new(word),
        }
    }
}

/// The template's power state as a badge.
pub fn power_badge(view: &View<'_>, power: Power) -> Badge {
    let word = view.text(power.label());
    match power {
        Power::Running => Badge::of(Kind::Success, word),
        Power::Stopped | Power::Starting | Power::Stopping => Badge::new(word),
    }
}

/// What the template's disk was made from: `python-base 1.0.0`, `course.vhdx`, `Ubuntu Server 18.04 LTS`.
pub fn origin(lab: &Lab) -> String {
    match &lab.origin {
        Origin::Gallery { definition, version, .. } => format!("{definition} {version}"),
        Origin::DiskFile { file_name } => file_name.clone(),
        Origin::Marketplace { image } => {
            marketplace::find(image).map_or_else(|| image.clone(), |found| found.name.clone())
        }
    }
}

/// A region and its geography: `United States · East US`.
pub fn location(region: &RegionId) -> String {
    match region.geography() {
        Some(geography) => dotted([geography, region.display()]),
        None => region.display().to_owned(),
    }
}

/// Facts in one line, set apart by middle dots.
pub fn dotted<S: AsRef<str>>(parts: impl IntoIterator<Item = S>) -> String {
    let mut line = String::new();
    for part in parts {
        if !line.is_empty() {
            line.push_str(" · ");
        }
        line.push_str(part.as_ref());
    }
    line
}

/// An amount of money: `47.12 USD`.
pub fn money(view: &View<'_>, amount: Money, currency: &str) -> String {
    view.say(&Message::new("ui-money").with("amount", view.lang.money(amount)).with("currency", currency))
}
