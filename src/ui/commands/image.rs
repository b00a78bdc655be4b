//! What is done with an image of the gallery, and with one version of it.

use super::Look;
use crate::model::apply::{admin, may_create_labs, may_download, may_edit, may_replicate};
use crate::model::edit::ImageEdit;
use crate::model::image::{Definition, ReplicaState, Version};
use crate::model::{Command, Explain as _, RegionId, offer};
use crate::ui::action::Action;
use crate::ui::dialogs::{Dialog, ImageDialog};
use crate::ui::theme::Icon;
use crate::ui::view::View;

/// A command of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageCommand {
    /// *New lab* from it.
    CreateLab,
    /// Enable it, or disable it when it is enabled.
    Switch,
    /// *Edit image*.
    Edit,
    /// *Delete image*.
    Delete,
}

impl ImageCommand {
    pub(in crate::ui) const ALL: [Self; 4] = [Self::CreateLab, Self::Switch, Self::Edit, Self::Delete];

    pub(super) fn look(self, view: &View<'_>, image: &str) -> Look {
        match self {
            Self::CreateLab => Look::new("ui-image-create-lab", Icon::Add),
            Self::Switch if view.state.workspace.is_enabled(image) => {
                Look::new("ui-image-disable", Icon::Dismiss)
            }
            Self::Switch => Look::new("ui-image-enable", Icon::Check),
            Self::Edit => Look::new("ui-image-edit", Icon::Edit),
            Self::Delete => Look::new("ui-image-delete", Icon::Delete),
        }
    }

    pub(super) fn why_not(self, view: &View<'_>, image: &str) -> Option<String> {
        match self {
            Self::CreateLab => view.reason(may_create_labs(view.state)).or_else(|| {
                let region = view.state.workspace.account.landing();
                let reasons = offer::offer(view.state, find(view, image)?, &region).err()?;
                Some(view.say(&reasons.first()?.explain()))
            }),
            Self::Switch | Self::Edit => view.reason(admin(view.state)),
            Self::Delete => view.reason(may_edit(view.state, image, &ImageEdit::DeleteImage)),
        }
    }

    pub(super) fn perform(self, view: &View<'_>, image: &str) {
        match self {
            Self::CreateLab => view.send(Action::Open(Box::new(Dialog::new_lab_from(view, image)))),
            Self::Switch => {
                let enabled = !view.state.workspace.is_enabled(image);
                view.command(Command::EnableImages { images: vec![image.to_owned()], enabled });
            }
            Self::Edit | Self::Delete => {
                let Some(image) = find(view, image) else { return };
                match self {
                    Self::Delete => ImageDialog::delete_image(view, image),
                    _ => ImageDialog::describe(view, image),
                }
            }
        }
    }
}

/// A command of one version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersionCommand {
    /// *Target regions*.
    Regions,
    /// *Edit version*.
    Edit,
    /// *Download*.
    Download,
    /// *Delete version*.
    Delete,
    /// Copy it to the regions that lack it.
    Replicate,
}

impl VersionCommand {
    pub(in crate::ui) const ALL: [Self; 5] =
        [Self::Regions, Self::Edit, Self::Download, Self::Delete, Self::Replicate];

    pub(super) fn look(self) -> Look {
        match self {
            Self::Regions => Look::new("ui-image-regions-edit", Icon::Location),
            Self::Edit => Look::new("ui-image-edit-version", Icon::Edit),
            Self::Download => Look::new("ui-image-download", Icon::Download),
            Self::Delete => Look::new("ui-image-delete-version", Icon::Delete),
            Self::Replicate => Look::new("ui-image-replicate", Icon::Retry),
        }
    }

    pub(super) fn why_not(self, view: &View<'_>, image: &str, version: Version) -> Option<String> {
        let state = view.state;
        match self {
            Self::Regions | Self::Edit => view.reason(admin(state)),
            Self::Download => view.reason(may_download(state, image, version)),
            Self::Delete => view.reason(may_edit(state, image, &ImageEdit::DeleteVersion(version))),
            Self::Replicate => {
                let lacking = lacking(view, image, version);
                if lacking.is_empty() {
                    return Some(view.text("commands-replicate-not"));
                }
                view.reason(may_replicate(state, image, version, &lacking))
            }
        }
    }

    pub(super) fn perform(self, view: &View<'_>, image: &str, version: Version) {
        let Some(found) = find(view, image) else { return };
        match self {
            Self::Regions => ImageDialog::regions(view, found, version),
            Self::Edit => ImageDialog::version(view, found, version),
            Self::Download => ImageDialog::download(view, found, version),
            Self::Delete => ImageDialog::delete_version(view, found, version),
            Self::Replicate => {
                let regions = lacking(view, image, version);
                view.command(Command::ReplicateImage { definition: found.name.clone(), version, regions });
            }
        }
    }
}

fn find<'a>(view: &View<'a>, image: &str) -> Option<&'a Definition> {
    view.state.images()?.find(image)
}

/// The regions that are to have a replica and have none that can be used.
pub(in crate::ui) fn lacking(view: &View<'_>, image: &str, version: Version) -> Vec<RegionId> {
    let Some(version) = find(view, image).and_then(|image| image.versions.get(&version)) else {
        return Vec::new();
    };
    let lacks = |state| matches!(state, ReplicaState::Unknown | ReplicaState::Failed);
    let replicas = version.replicas.iter().filter(|(_, replica)| lacks(replica.state));
    replicas.map(|(region, _)| region.clone()).collect()
}
