//! Lab account > *Shared image gallery*: the attached gallery on top, its images below.

mod attached;
mod images;

use std::collections::BTreeSet;

use egui::{Ui, vec2};

use self::images::Images;
pub(in crate::ui::pages) use self::images::enabled_badge;
use crate::model::apply::{may_collect, may_create, may_detach, may_upload_images, may_verify};
use crate::model::job::{Job, Task};
use crate::model::state::CatalogueState;
use crate::model::{Command, Explain as _, JobId, Refusal};
use crate::ui::dialogs::Dialog;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_M, SPACE_S};
use crate::ui::widgets::{
    Button, EmptyState, Kind, MessageBar, PageHeader, Tool, Toolbar, body, progress_ring, scrolled,
};
use crate::ui::{Action, View, job_bars};

/// The least height of the list of images, in points.
const LEAST_IMAGES: f32 = 184.0;

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct GalleryLocal {
    images: Images,
    /// Jobs whose details are open.
    open: BTreeSet<JobId>,
}

#[derive(Clone, Copy)]
enum Act {
    Create,
    Attach,
    Detach,
    Upload,
    Verify,
    CleanUp,
    Reload,
}

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut GalleryLocal) {
    PageHeader::new(view.text("ui-gallery")).text(view.text("ui-gallery-about")).show(ui, |_| {});
    let room = ui.available_height();
    scrolled(ui, "shared-gallery-page", |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        let top = ui.cursor().top();
        if let Some(act) = tools(view).show(ui) {
            perform(view, act);
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

fn tools(view: &View<'_>) -> Toolbar<Act> {
    let create = view.reason(may_create_or_attach(view));
    let detach = view.reason(may_detach(view.state));
    let upload = view.reason(may_upload_images(view.state));
    let verify = view.reason(may_verify(view.state));
    let collect = view.reason(may_collect(view.state));
    let absent = view.state.workspace.gallery.is_none();
    let reload = absent.then(|| view.say(&Refusal::NoGallery.explain()));
    Toolbar::new("shared-gallery-tools", view.text("ui-gallery-tools"))
        .tool(
            Tool::new(Act::Create, Icon::Add, view.text("ui-gallery-create"))
                .disabled_because(create.clone()),
        )
        .tool(Tool::new(Act::Attach, Icon::Attach, view.text("ui-gallery-attach")).disabled_because(create))
        .tool(Tool::new(Act::Detach, Icon::Detach, view.text("ui-gallery-detach")).disabled_because(detach))
        .tool(Tool::new(Act::Upload, Icon::Upload, view.text("ui-gallery-upload")).disabled_because(upload))
        .tool(Tool::new(Act::Verify, Icon::Verify, view.text("ui-gallery-verify")).disabled_because(verify))
        .tool(
            Tool::new(Act::CleanUp, Icon::CleanUp, view.text("ui-gallery-collect")).disabled_because(collect),
        )
        .tool(Tool::new(Act::Reload, Icon::Retry, view.text("ui-gallery-reload")).disabled_because(reload))
}

/// Whether another gallery can be created or attached now, whatever its name.
fn may_create_or_attach(view: &View<'_>) -> Result<(), Refusal> {
    match may_create(view.state, "") {
        Err(Refusal::Name(_)) | Ok(()) => Ok(()),
        Err(refusal) => Err(refusal),
    }
}

fn perform(view: &View<'_>, act: Act) {
    match act {
        Act::Create => view.send(Action::Open(Box::new(Dialog::create_gallery(view)))),
        Act::Attach => view.send(Action::Open(Box::new(Dialog::attach_gallery(view)))),
        Act::Detach => view.send(Action::Open(Box::new(Dialog::detach_gallery(view)))),
        Act::Upload => view.send(Action::Open(Box::new(Dialog::upload_image()))),
        Act::Verify => view.send(Action::Open(Box::new(Dialog::verify_gallery(view)))),
        Act::CleanUp => view.send(Action::Open(Box::new(Dialog::collect_gallery(view)))),
        Act::Reload => view.command(Command::ReloadGallery),
    }
}

/// The way to the first image, below what says that there is none.
fn upload(ui: &mut Ui, view: &View<'_>) {
    let reason = view.reason(may_upload_images(view.state));
    let upload = Button::secondary(view.text("ui-gallery-upload-first")).icon(Icon::Upload);
    let upload = upload.disabled_because(reason);
    let taken = upload.width(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(((ui.available_width() - taken) / 2.0).max(0.0));
        if ui.add(upload).clicked() {
            perform(view, Act::Upload);
        }
    });
}

/// What a gallery is, and the ways to one.
fn empty(ui: &mut Ui, view: &View<'_>) {
    let state = EmptyState::new(Icon::Gallery, view.text("ui-gallery-none"));
    state.text(view.text("ui-gallery-none-text")).show(ui, |ui| {
        let reason = view.reason(may_create_or_attach(view));
        let create = Button::primary(view.text("ui-gallery-create-long")).disabled_because(reason.as_deref());
        let attach = Button::secondary(view.text("ui-gallery-attach-long")).disabled_because(reason);
        let taken = create.width(ui) + SPACE_S + attach.width(ui);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(((ui.available_width() - taken) / 2.0).max(0.0));
            if ui.add(create).clicked() {
                perform(view, Act::Create);
            }
            ui.add_space(SPACE_S);
            if ui.add(attach).clicked() {
                perform(view, Act::Attach);
            }
        });
    });
}
