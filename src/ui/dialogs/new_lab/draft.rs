//! The wizard's answers while they are being given, and what is still wrong with them.

use crate::model::apply::{may_create_lab, may_pick_location};
use crate::model::command::{LabSource, NewLab};
use crate::model::disk::DiskFormat;
use crate::model::image::{OsState, OsType};
use crate::model::lab::Policies;
use crate::model::location::Location;
use crate::model::password::{self, CredentialProblem};
use crate::model::refusal::Refusal;
use crate::model::region::RegionId;
use crate::model::secret::Secret;
use crate::model::size::VmSize;
use crate::model::{Message, State};
use crate::ui::View;
use crate::ui::policy_fields::PolicyDraft;

use super::source::{self, Chosen};

/// A page of the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Step {
    /// Name, size, image, location.
    Lab,
    /// User name and password.
    Credentials,
    /// Quota, shut-down, disk format.
    Policies,
}

impl Step {
    /// In order.
    pub const ALL: [Self; 3] = [Self::Lab, Self::Credentials, Self::Policies];

    /// The page after this one.
    pub fn next(self) -> Option<Self> {
        match self {
            Self::Lab => Some(Self::Credentials),
            Self::Credentials => Some(Self::Policies),
            Self::Policies => None,
        }
    }

    /// The page before this one.
    pub fn back(self) -> Option<Self> {
        match self {
            Self::Lab => None,
            Self::Credentials => Some(Self::Lab),
            Self::Policies => Some(Self::Credentials),
        }
    }

    /// The page that a refusal is about.
    pub fn of(refusal: &Refusal) -> Self {
        match refusal {
            Refusal::Credentials(_) => Self::Credentials,
            Refusal::Policies => Self::Policies,
            _ => Self::Lab,
        }
    }
}

/// The answers. They survive going back and forth; closing the wizard drops them.
#[derive(Debug)]
pub(super) struct Draft {
    /// As typed.
    pub name: String,
    pub size: VmSize,
    pub source: Option<LabSource>,
    /// None for where the account's labs land.
    pub location: Option<Location>,
    pub user: String,
    pub password: Secret,
    /// A password was typed which is not kept: it has to be typed again.
    pub password_lost: bool,
    /// Go on without credentials: they are those of a specialized image, and not known.
    pub unknown_credentials: bool,
    /// What the person said; until then it depends on the system.
    pub same_password: Option<bool>,
    pub remote_desktop: bool,
    pub policies: PolicyDraft,
    pub format: DiskFormat,
}

impl Draft {
    /// Nothing is said yet but what the account gives new labs.
    pub fn new(policies: Policies) -> Self {
        Self {
            name: String::new(),
            size: VmSize::Medium,
            source: None,
            location: None,
            user: String::new(),
            password: Secret::for_typing(),
            password_lost: false,
            unknown_credentials: false,
            same_password: None,
            remote_desktop: false,
            policies: PolicyDraft::of(policies),
            format: DiskFormat::Vhd,
        }
    }

    /// The name without spaces at its ends, which nobody means.
    pub fn name(&self) -> &str {
        self.name.trim()
    }

    /// Where the lab will be.
    pub fn region(&self, state: &State) -> RegionId {
        let account = &state.workspace.account;
        match &self.location {
            Some(location) if may_pick_location(state).is_ok() => account.landing_in(location),
            Some(_) | None => account.landing(),
        }
    }

    /// What was chosen, as it is now; the reason if it cannot be used any more.
    pub fn chosen(&self, view: &View<'_>) -> Option<Result<Chosen, Message>> {
        let source = self.source.as_ref()?;
        Some(source::look(view, source, &self.region(view.state)))
    }

    /// *Use same password for all virtual machines*: on, except for Linux, where students set their own at first
    /// sign-in. What the person said goes before.
    pub fn same_password(&self, os_type: OsType) -> bool {
        self.same_password.unwrap_or(os_type != OsType::Linux)
    }

    /// Why the wizard cannot go on from a page.
    pub fn problem(&self, view: &View<'_>, step: Step) -> Option<String> {
        match step {
            Step::Lab => {
                view.reason(may_create_lab(view.state, self.name())).or_else(|| match self.chosen(view) {
                    None => Some(view.text("ui-wizard-image-missing")),
                    Some(Err(reason)) => Some(view.say(&reason)),
                    Some(Ok(_)) => None,
                })
            }
            Step::Credentials if self.leaves_credentials_out(view) => None,
            Step::Credentials => view.reason(self.check_user(view)).or_else(|| {
                let disk = self.disk(view);
                view.reason(password::check_password(disk, &self.user, self.password.expose()))
            }),
            Step::Policies => self.policies.problem(view),
        }
    }

    /// Whether no credentials are recorded; only a specialized image has any that the person may not know.
    pub fn leaves_credentials_out(&self, view: &View<'_>) -> bool {
        self.unknown_credentials
            && self.chosen(view).is_some_and(|chosen| chosen.is_ok_and(|c| c.specialized()))
    }

    /// The state of the system on the chosen disk, which decides what an account there may be called.
    pub fn disk(&self, view: &View<'_>) -> OsState {
        self.chosen(view).and_then(Result::ok).map_or(OsState::Generalized, |chosen| chosen.os_state)
    }

    /// What is wrong with the user's name.
    pub fn check_user(&self, view: &View<'_>) -> Result<(), CredentialProblem> {
        password::check_user(self.disk(view), &self.user)
    }

    /// The command's data; none while something is still missing.
    pub fn finish(&self, view: &View<'_>) -> Option<(NewLab, Option<(String, Secret)>)> {
        if Step::ALL.into_iter().any(|step| self.problem(view, step).is_some()) {
            return None;
        }
        let chosen = self.chosen(view)?.ok()?;
        let credentials =
            (!self.leaves_credentials_out(view)).then(|| (self.user.clone(), self.password.clone()));
        let lab = NewLab {
            name: self.name().to_owned(),
            size: self.size,
            region: self.location.as_ref().map(|_| self.region(view.state)),
            source: self.source.clone()?,
            format: self.format,
            credentials: None,
            same_password: self.same_password(chosen.os_type),
            remote_desktop: self.remote_desktop && chosen.os_type == OsType::Linux,
            policies: self.policies.policies()?,
        };
        Some((lab, credentials))
    }
}
