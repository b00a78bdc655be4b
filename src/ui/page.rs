//! Where in the window a person is.

use crate::model::LabId;

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
