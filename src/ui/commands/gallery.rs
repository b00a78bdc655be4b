//! What is done with the gallery, and with the images that are marked in its list.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::Look;
use crate::model::apply::{admin, may_collect, may_create, may_detach, may_upload_images, may_verify};
use crate::model::{Command, Explain as _, Refusal};
use crate::ui::action::Action;
use crate::ui::dialogs::Dialog;
use crate::ui::theme::Icon;
use crate::ui::view::View;

/// A command of the gallery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GalleryCommand {
    /// *Create shared image gallery*.
    Create,
    /// *Attach*.
    Attach,
    /// *Detach*.
    Detach,
    /// *Upload image*.
    Upload,
    /// *Verify*.
    Verify,
    /// *Clean up*.
    CleanUp,
    /// Read it again.
    Reload,
    /// Let lab creators use these images.
    Enable(Vec<String>),
    /// Keep these images from lab creators.
    Disable(Vec<String>),
}

impl GalleryCommand {
    pub(in crate::ui) const ALL: [Self; 7] =
        [Self::Create, Self::Attach, Self::Detach, Self::Upload, Self::Verify, Self::CleanUp, Self::Reload];

    /// What is done with marked images.
    pub(in crate::ui) fn of_marked(images: &[String]) -> [Self; 2] {
        [Self::Enable(images.to_vec()), Self::Disable(images.to_vec())]
    }

    pub(super) fn look(&self) -> Look {
        match self {
            Self::Create => Look::new("ui-gallery-create", Icon::Add),
            Self::Attach => Look::new("ui-gallery-attach", Icon::Attach),
            Self::Detach => Look::new("ui-gallery-detach", Icon::Detach),
            Self::Upload => Look::new("ui-gallery-upload", Icon::Upload)
                .keys(KeyboardShortcut::new(Modifiers::COMMAND, Key::I)),
            Self::Verify => Look::new("ui-gallery-verify", Icon::Verify),
            Self::CleanUp => Look::new("ui-gallery-collect", Icon::CleanUp),
            Self::Reload => Look::new("ui-gallery-reload", Icon::Retry)
                .keys(KeyboardShortcut::new(Modifiers::NONE, Key::F5)),
            Self::Enable(_) => Look::new("ui-gallery-enable", Icon::Check),
            Self::Disable(_) => Look::new("ui-gallery-disable", Icon::Dismiss),
        }
    }

    pub(super) fn why_not(&self, view: &View<'_>) -> Option<String> {
        let state = view.state;
        match self {
            Self::Create | Self::Attach => view.reason(may_create_or_attach(view)),
            Self::Detach => view.reason(may_detach(state)),
            Self::Upload => view.reason(may_upload_images(state)),
            Self::Verify => view.reason(may_verify(state)),
            Self::CleanUp => view.reason(may_collect(state)),
            Self::Reload => {
                state.workspace.gallery.is_none().then(|| view.say(&Refusal::NoGallery.explain()))
            }
            Self::Enable(images) => switch(view, images, true),
            Self::Disable(images) => switch(view, images, false),
        }
    }

    pub(super) fn perform(&self, view: &View<'_>) {
        let open = |dialog| view.send(Action::Open(Box::new(dialog)));
        let enable = |images: &[String], enabled| {
            view.command(Command::EnableImages { images: images.to_vec(), enabled });
        };
        match self {
            Self::Create => open(Dialog::create_gallery(view)),
            Self::Attach => open(Dialog::attach_gallery(view)),
            Self::Detach => open(Dialog::detach_gallery(view)),
            Self::Upload => open(Dialog::upload_image()),
            Self::Verify => open(Dialog::verify_gallery(view)),
            Self::CleanUp => open(Dialog::collect_gallery(view)),
            Self::Reload => view.command(Command::ReloadGallery),
            Self::Enable(images) => enable(images, true),
            Self::Disable(images) => enable(images, false),
        }
    }
}

/// Whether another gallery can be created or attached now, whatever its name.
fn may_create_or_attach(view: &View<'_>) -> Result<(), Refusal> {
    match may_create(view.state, "") {
        Err(Refusal::Name(_)) | Ok(()) => Ok(()),
        Err(refusal) => Err(refusal),
    }
}

/// Why marked images cannot be enabled or disabled.
fn switch(view: &View<'_>, images: &[String], enabled: bool) -> Option<String> {
    if images.is_empty() {
        return Some(view.text("ui-gallery-none-marked"));
    }
    let done = images.iter().all(|name| view.state.workspace.is_enabled(name) == enabled);
    let all = if enabled { "ui-gallery-all-enabled" } else { "ui-gallery-all-disabled" };
    view.reason(admin(view.state)).or_else(|| done.then(|| view.text(all)))
}
