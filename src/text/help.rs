//! The help's sections, as message ids: what each says and in which order. The window shows them beside a page or
//! dialog; articles are made from the same messages.

/// A section of the help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Export the template to the shared image gallery.
    Export,
    /// Export it again, as a new version.
    Update,
    /// Create a lab from an image.
    NewLab,
    /// What the chooser does not offer, and why.
    Withheld,
    /// Prepare and publish a template.
    Template,
    /// Create, attach, detach a gallery.
    Gallery,
    /// Upload an image.
    Upload,
    /// Enable and disable images.
    Enable,
    /// Versions, replicas, regions.
    Versions,
    /// What it costs.
    Costs,
    /// Delete and clean up.
    Delete,
    /// Roles and access.
    Roles,
    /// Settings of the account and of labs.
    Settings,
    /// The workspace, jobs, and what happens after a stop.
    Workspace,
    /// The documentation's pictures.
    Pictures,
    /// The keyboard.
    Keyboard,
}

/// A paragraph of a section: a message's id, and what the paragraph is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A paragraph.
    Text(&'static str),
    /// A step; steps in a row are numbered from 1.
    Step(&'static str),
    /// An entry of a list.
    Item(&'static str),
    /// What deserves attention.
    Note(&'static str),
}

impl Part {
    /// The message.
    pub fn id(self) -> &'static str {
        match self {
            Self::Text(id) | Self::Step(id) | Self::Item(id) | Self::Note(id) => id,
        }
    }
}

use Part::{Item, Note, Step, Text};

impl Topic {
    /// Every section, in the order in which they are read.
    pub const ALL: [Self; 16] = [
        Self::Export,
        Self::Update,
        Self::NewLab,
        Self::Withheld,
        Self::Template,
        Self::Gallery,
        Self::Upload,
        Self::Enable,
        Self::Versions,
        Self::Costs,
        Self::Delete,
        Self::Roles,
        Self::Settings,
        Self::Workspace,
        Self::Pictures,
        Self::Keyboard,
    ];

    /// The message that is its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Export => "help-export",
            Self::Update => "help-update",
            Self::NewLab => "help-new-lab",
            Self::Withheld => "help-withheld",
            Self::Template => "help-template",
            Self::Gallery => "help-gallery",
            Self::Upload => "help-upload",
            Self::Enable => "help-enable",
            Self::Versions => "help-versions",
            Self::Costs => "help-costs",
            Self::Delete => "help-delete",
            Self::Roles => "help-roles",
            Self::Settings => "help-settings",
            Self::Workspace => "help-workspace",
            Self::Pictures => "help-pictures",
            Self::Keyboard => "help-keyboard",
        }
    }

    /// What it says below the title.
    #[expect(clippy::too_many_lines, reason = "a table with a line for each paragraph")]
    pub fn parts(self) -> &'static [Part] {
        match self {
            Self::Export => &[
                Text("help-export-about"),
                Step("help-export-step-stop"),
                Step("help-export-step-open"),
                Step("help-export-step-name"),
                Step("help-export-step-check"),
                Step("help-export-step-follow"),
                Note("help-export-note"),
            ],
            Self::Update => &[
                Text("help-update-about"),
                Step("help-update-step-open"),
                Step("help-update-step-choose"),
                Step("help-update-step-confirm"),
                Text("help-update-after"),
            ],
            Self::NewLab => &[
                Text("help-new-lab-about"),
                Step("help-new-lab-step-open"),
                Step("help-new-lab-step-image"),
                Step("help-new-lab-step-credentials"),
                Step("help-new-lab-step-policies"),
                Step("help-new-lab-step-wait"),
                Text("help-new-lab-other"),
            ],
            Self::Withheld => &[
                Text("help-withheld-about"),
                Item("help-withheld-disabled"),
                Item("help-withheld-replica"),
                Item("help-withheld-disk"),
                Item("help-withheld-excluded"),
                Item("help-withheld-none"),
                Text("help-withheld-mend"),
            ],
            Self::Template => &[
                Text("help-template-about"),
                Step("help-template-step-start"),
                Step("help-template-step-stop"),
                Step("help-template-step-publish"),
                Note("help-template-note"),
                Text("help-template-disk"),
            ],
            Self::Gallery => &[
                Text("help-gallery-about"),
                Item("help-gallery-create"),
                Item("help-gallery-attach"),
                Item("help-gallery-detach"),
                Item("help-gallery-verify"),
            ],
            Self::Upload => &[
                Text("help-upload-about"),
                Step("help-upload-step-open"),
                Step("help-upload-step-name"),
                Step("help-upload-step-system"),
                Step("help-upload-step-confirm"),
                Note("help-upload-note"),
            ],
            Self::Enable => &[
                Text("help-enable-about"),
                Step("help-enable-step-select"),
                Step("help-enable-step-do"),
                Text("help-enable-market"),
            ],
            Self::Versions => &[
                Text("help-versions-about"),
                Text("help-versions-geography"),
                Text("help-versions-regions"),
                Text("help-versions-exclude"),
                Text("help-versions-life"),
                Text("help-versions-download"),
            ],
            Self::Costs => {
                &[Text("help-costs-about"), Text("help-costs-replicas"), Text("help-costs-prices")]
            }
            Self::Delete => &[
                Text("help-delete-about"),
                Step("help-delete-step-version"),
                Step("help-delete-step-image"),
                Step("help-delete-step-collect"),
                Note("help-delete-note"),
                Text("help-delete-lab"),
            ],
            Self::Roles => &[
                Text("help-roles-about"),
                Item("help-roles-owner"),
                Item("help-roles-contributor"),
                Item("help-roles-creator"),
                Item("help-roles-lab-owner"),
                Text("help-roles-act"),
            ],
            Self::Settings => {
                &[Text("help-settings-about"), Text("help-settings-save"), Text("help-settings-undo")]
            }
            Self::Workspace => &[
                Text("help-workspace-about"),
                Text("help-workspace-jobs"),
                Text("help-workspace-resume"),
                Text("help-workspace-locked"),
                Text("help-workspace-lost"),
            ],
            Self::Pictures => &[
                Text("help-pictures-about"),
                Step("help-pictures-step-choose"),
                Step("help-pictures-step-build"),
                Step("help-pictures-step-check"),
                Step("help-pictures-step-accept"),
                Text("help-pictures-window"),
            ],
            Self::Keyboard => &[
                Item("help-keyboard-move"),
                Item("help-keyboard-press"),
                Item("help-keyboard-shortcuts"),
                Item("help-keyboard-disabled"),
            ],
        }
    }

    /// Sections that whoever reads this one may want next.
    pub fn see_also(self) -> &'static [Self] {
        match self {
            Self::Export => &[Self::Update, Self::NewLab, Self::Template],
            Self::Update => &[Self::Versions, Self::Delete],
            Self::NewLab => &[Self::Withheld, Self::Template],
            Self::Withheld => &[Self::Enable, Self::Versions, Self::Roles],
            Self::Template => &[Self::Export, Self::NewLab],
            Self::Gallery => &[Self::Upload, Self::Enable, Self::Delete],
            Self::Upload => &[Self::Gallery, Self::Versions],
            Self::Enable => &[Self::Withheld, Self::Gallery],
            Self::Versions => &[Self::Update, Self::Costs, Self::Delete],
            Self::Costs => &[Self::Delete, Self::Versions],
            Self::Delete => &[Self::Versions, Self::Gallery],
            Self::Roles => &[Self::Settings, Self::Enable],
            Self::Settings => &[Self::Roles, Self::Keyboard],
            Self::Workspace => &[Self::Keyboard, Self::Export, Self::Pictures],
            Self::Pictures => &[Self::Workspace, Self::Keyboard],
            Self::Keyboard => &[Self::Workspace, Self::Settings],
        }
    }
}
