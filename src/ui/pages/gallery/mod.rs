//! Lab account > *Shared image gallery*: the attached gallery on top, its images below.

mod attached;
mod images;

use std::collections::BTreeSet;

use egui::{Ui, vec2};

use self::images::Images;
pub(in crate::ui::pages) use self::images::enabled_badge;
use crate::model::job::{Job, Task};
use crate::model::state::CatalogueState;
use crate::model::{Command, JobId};
use crate::ui::commands::{GalleryCommand, ListCommand, UiCommand};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{
    Button, EmptyState, Kind, MessageBar, PageHeader, Toolbar, body, centered_buttons, progress_ring,
    scrolled,
};
use crate::ui::{View, job_bars};

/// The least height of the list of images, in points.
const LEAST_IMAGES: f32 = 184.0;

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct GalleryLocal {
    images: Images,
    /// Jobs whose details are open.
    open: BTreeSet<JobId>,
}

impl GalleryLocal {
    /// Ticks these images, by key, and no others.
    pub(in crate::ui) fn mark(&mut self, images: Vec<String>) {
        self.images.mark(images);
    }

    /// *Select all* or *Select none*, once the list was shown.
    pub(in crate::ui) fn mark_command(&self) -> Option<ListCommand> {
        self.images.mark_command()
    }

    /// The images that are marked and shown, by name.
    pub(in crate::ui) fn marked(&self, view: &View<'_>) -> Vec<String> {
        self.images.marked(view)
    }
}

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut GalleryLocal) {
    PageHeader::new(view.text("ui-gallery")).text(view.text("ui-gallery-about")).show(ui, |_| {});
    let room = ui.available_height();
    scrolled(ui, "shared-gallery-page", |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        let top = ui.cursor().top();
        if let Some(command) = tools(view).show(ui) {
            command.perform(view);
        }
        // What is done with one image stands on the image's page.
        let uploads = || view.state.workspace.gallery_jobs().filter(|job| job.task.is_export());
        job_bars::show(ui, view, uploads, &mut local.open);
        // One's result does not take the place of the other's.
        for kind in [is_check, is_clean_up] {
            let attached = view.state.workspace.gallery.as_ref().map(|gallery| gallery.id.as_str());
            let this = |job: &&Job| kind(&job.task) && job.task.gallery() == attached;
            let jobs = || view.state.workspace.gallery_jobs().filter(this);
            job_bars::show(ui, view, jobs, &mut local.open);
        }
        let Some(gallery) = &view.state.workspace.gallery else {
            empty(ui, view);
            return;
        };
        attached::show(ui, view, gallery);
        catalogue(ui, view, local, top + room);
    });
}

fn is_check(task: &Task) -> bool {
    matches!(task, Task::Verify { .. })
}

fn is_clean_up(task: &Task) -> bool {
    matches!(task, Task::Collect { .. })
}

/// The images, down to `bottom` where the window ends while nothing is scrolled; where that leaves too little, the page
/// scrolls.
fn catalogue(ui: &mut Ui, view: &View<'_>, local: &mut GalleryLocal, bottom: f32) {
    match &view.state.catalogue {
        CatalogueState::Ready(catalogue) => {
            attached::problems(ui, view, &catalogue.problems);
            let height = (bottom - ui.cursor().top()).max(LEAST_IMAGES);
            ui.allocate_ui(vec2(ui.available_width(), height), |ui| {
                ui.set_max_height(height);
                local.images.show(ui, view, catalogue);
            });
        }
        CatalogueState::Failed(message) => {
            let bar =
                MessageBar::new("shared-gallery-unreadable", Kind::Error, view.text("ui-gallery-unreadable"))
                    .text(view.say(message))
                    .action(view.text("ui-gallery-again"));
            if bar.show(ui).is_some() {
                view.command(Command::ReloadGallery);
            }
        }
        CatalogueState::Loading | CatalogueState::None => {
            ui.horizontal(|ui| {
                let name = view.text("ui-gallery-loading");
                progress_ring(ui, &name, None);
                body(ui, name);
            });
        }
    }
}

fn tools(view: &View<'_>) -> Toolbar<UiCommand> {
    let bar = Toolbar::new("shared-gallery-tools", view.text("ui-gallery-tools"));
    GalleryCommand::ALL.into_iter().fold(bar, |bar, command| bar.tool(UiCommand::Gallery(command).tool(view)))
}

/// The way to the first image, below what says that there is none.
fn upload(ui: &mut Ui, view: &View<'_>) {
    let command = UiCommand::Gallery(GalleryCommand::Upload);
    let upload = Button::secondary(view.text("ui-gallery-upload-first")).icon(Icon::Upload);
    let upload = upload.disabled_because(command.why_not(view));
    if let Some(command) = centered_buttons(ui, [(command, upload)]) {
        command.perform(view);
    }
}

/// What a gallery is, and the ways to one.
fn empty(ui: &mut Ui, view: &View<'_>) {
    let state = EmptyState::new(Icon::Gallery, view.text("ui-gallery-none"));
    state.text(view.text("ui-gallery-none-text")).show(ui, |ui| {
        let [to_create, to_attach] = [GalleryCommand::Create, GalleryCommand::Attach].map(UiCommand::Gallery);
        let reason = to_create.why_not(view);
        let create = Button::primary(view.text("ui-gallery-create-long")).disabled_because(reason.as_deref());
        let attach = Button::secondary(view.text("ui-gallery-attach-long")).disabled_because(reason);
        if let Some(command) = centered_buttons(ui, [(to_create, create), (to_attach, attach)]) {
            command.perform(view);
        }
    });
}
