//! *Save picture of this page*: the window as it is, with its dialogs, as a file.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::{ColorImage, Context, Frame, Stroke, TextureHandle, TextureOptions, Ui, vec2};

use super::action::{Action, FilePurpose};
use super::commands::{UiCommand, joined};
use super::darkroom::{Darkroom, Photo};
use super::dialogs::typed_path;
use super::theme::metrics::{LINE, LOW, SPACE_S};
use super::theme::{Icon, palette};
use super::view::View;
use super::widgets::{Button, Dialog, DialogReply, Kind, MessageBar, TextField, shrunk};
use crate::model::job::Failure;
use crate::model::{Explain as _, Message, Refusal};

/// The window as it was, and the same as small as the dialog shows it.
type Image = (Arc<ColorImage>, ColorImage);
/// What came of a picture that was to be kept.
type Kept = (PathBuf, Result<(), Failure>);

/// The largest that the dialog shows a picture, in points.
const PREVIEW: [f32; 2] = [512.0, 320.0];

/// Takes pictures of the window and has them kept.
pub(super) struct Camera {
    darkroom: Option<Arc<dyn Darkroom>>,
    /// Where the first picture goes.
    folder: PathBuf,
    stage: Stage,
    images: (Sender<Image>, Receiver<Image>),
    kept: (Sender<Kept>, Receiver<Kept>),
}

#[derive(Default)]
enum Stage {
    #[default]
    Idle,
    /// It was asked for in this frame: the menu that it was asked for in is gone in the next one.
    Asked,
    /// The next frame that is drawn is the picture.
    Exposed,
    /// The person is asked where it goes.
    Taken(Box<Taken>),
}

struct Taken {
    photo: Photo,
    shown: TextureHandle,
    /// As typed.
    path: String,
    busy: bool,
    failed: Option<Failure>,
}

impl Default for Camera {
    fn default() -> Self {
        Self {
            darkroom: None,
            folder: PathBuf::new(),
            stage: Stage::Idle,
            images: channel(),
            kept: channel(),
        }
    }
}

impl Camera {
    /// Pictures are kept by `darkroom`, in `folder` if nothing else is asked for.
    pub(super) fn new(darkroom: Option<Arc<dyn Darkroom>>, folder: PathBuf) -> Self {
        Self { darkroom, folder, ..Self::default() }
    }

    /// Has a picture taken. False where there is nobody to keep it.
    pub(super) fn ask(&mut self, ctx: &Context) -> bool {
        if !matches!(self.stage, Stage::Taken(_)) && self.darkroom.is_some() {
            self.stage = Stage::Asked;
            ctx.request_repaint();
        }
        self.darkroom.is_some()
    }

    /// Whether the person is being asked.
    pub(super) fn is_open(&self) -> bool {
        matches!(self.stage, Stage::Taken(_))
    }

    /// What became of a picture that was to be kept, if it was or if nobody waits for the answer any more.
    pub(super) fn answer(&mut self) -> Option<Kept> {
        let (path, result) = self.kept.1.try_recv().ok()?;
        match (&mut self.stage, result) {
            (Stage::Taken(taken), Err(failure)) if taken.busy => {
                taken.busy = false;
                taken.failed = Some(failure);
                None
            }
            (Stage::Taken(taken), Ok(())) if taken.busy => {
                self.stage = Stage::Idle;
                if let Some(folder) = path.parent() {
                    folder.clone_into(&mut self.folder);
                }
                Some((path, Ok(())))
            }
            (_, result) => Some((path, result)),
        }
    }

    /// Goes on with the picture, at the beginning of a frame.
    pub(super) fn follow(&mut self, ctx: &Context, view: &View<'_>) {
        match &self.stage {
            Stage::Asked => {
                let (to, wake) = (self.images.0.clone(), ctx.clone());
                let most = PREVIEW.map(|side| (side * ctx.pixels_per_point()) as usize);
                ctx.request_screenshot(move |image| {
                    let send = move || {
                        let small = shrunk(&image, most);
                        // The window may have been closed meanwhile.
                        let _closed = to.send((image, small));
                        wake.request_repaint();
                    };
                    if let Err(error) = std::thread::Builder::new().name("picture".to_owned()).spawn(send) {
                        tracing::error!(%error, "no thread for the picture");
                    }
                });
                self.stage = Stage::Exposed;
            }
            Stage::Exposed => {
                if let Ok((image, small)) = self.images.1.try_recv() {
                    let shown = ctx.load_texture("save-picture", small, TextureOptions::LINEAR);
                    self.stage = Stage::Taken(Box::new(self.taken(image, shown, view)));
                }
            }
            Stage::Idle | Stage::Taken(_) => {}
        }
    }

    fn taken(&self, image: Arc<ColorImage>, shown: TextureHandle, view: &View<'_>) -> Taken {
        let page = UiCommand::Go(view.page.clone()).full_name(view);
        let alt = joined(&view.text("ui-product"), &page);
        let photo = Photo { image, alt, lang: view.lang.tag().to_owned() };
        let name = view.now.to_zoned(view.zone.clone()).strftime("lab-gallery-%Y-%m-%d-%H%M%S.png");
        let path = self.folder.join(name.to_string()).display().to_string();
        Taken { photo, shown, path, busy: false, failed: None }
    }

    /// A folder was picked for the picture.
    pub(super) fn picked(&mut self, folder: &Path) {
        let Stage::Taken(taken) = &mut self.stage else { return };
        let typed = typed_path(&taken.path);
        let name = typed.file_name().unwrap_or_else(|| "lab-gallery.png".as_ref());
        taken.path = folder.join(name).display().to_string();
    }

    /// Asks the person, over whatever is open.
    pub(super) fn show(&mut self, ui: &Ui, view: &View<'_>) {
        let Stage::Taken(taken) = &mut self.stage else { return };
        let wrong = taken.wrong(view);
        let save = Button::primary(view.text("ui-save"))
            .busy(taken.busy)
            .disabled_because(wrong)
            .icon(Icon::Download);
        let title = view.text("ui-photo-title");
        let reply = Dialog::new("save-picture", title, save, view.text("ui-cancel"))
            .goes_on(true)
            .show(ui.ctx(), |ui| taken.body(ui, view));
        match reply {
            DialogReply::Open => {}
            // What is being written is written all the same, and said.
            DialogReply::Cancelled => self.stage = Stage::Idle,
            DialogReply::Confirmed => self.keep(ui.ctx()),
        }
    }

    fn keep(&mut self, ctx: &Context) {
        let (Stage::Taken(taken), Some(darkroom)) = (&mut self.stage, &self.darkroom) else { return };
        if taken.busy {
            return;
        }
        taken.failed = None;
        let (darkroom, photo, path) = (Arc::clone(darkroom), taken.photo.clone(), taken.target());
        let (to, wake) = (self.kept.0.clone(), ctx.clone());
        let spawned = std::thread::Builder::new().name("picture".to_owned()).spawn(move || {
            let result = darkroom.keep(&photo, &path);
            let _closed = to.send((path, result));
            wake.request_repaint();
        });
        match spawned {
            Ok(_) => taken.busy = true,
            Err(error) => {
                taken.failed =
                    Some(Failure { message: Message::new("app-no-thread"), cause: error.to_string() });
            }
        }
    }
}

impl Taken {
    /// The path as it is written: one without an ending gets a picture's.
    fn target(&self) -> PathBuf {
        let typed = typed_path(&self.path);
        if typed.extension().is_some() { typed.to_owned() } else { typed.with_extension("png") }
    }

    fn wrong(&self, view: &View<'_>) -> Option<String> {
        let path = typed_path(&self.path);
        if path.as_os_str().is_empty() {
            return Some(view.text("ui-image-download-no-file"));
        }
        let relative = !path.is_absolute();
        relative.then(|| view.say(&Refusal::PathNotAbsolute { path: path.to_owned() }.explain()))
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some(Failure { message, cause }) = &self.failed {
            let bar = MessageBar::new("save-picture-failed", Kind::Error, view.text("ui-photo-failed"));
            let mut bar = bar.text(view.say(message));
            if !cause.is_empty() {
                bar = bar.details(cause.as_str());
            }
            bar.show(ui);
            ui.add_space(SPACE_S);
        }
        let browse = Button::secondary(view.text("ui-image-download-folder")).icon(Icon::FolderOpen);
        let label = view.text("ui-image-download-file");
        let (_, browsed) = TextField::new("save-picture-path", label, &mut self.path)
            .width(f32::INFINITY)
            .help(view.text("ui-image-download-help"))
            .show_beside(ui, browse);
        if browsed {
            view.send(Action::Pick(FilePurpose::PhotoFolder));
        }
        if ui.ctx().content_rect().height() >= LOW {
            ui.add_space(SPACE_S);
            self.preview(ui);
        }
    }

    /// The picture, as large as there is room.
    fn preview(&self, ui: &mut Ui) {
        let size = self.shown.size_vec2() / ui.pixels_per_point();
        let room = vec2(ui.available_width() - 2.0 * LINE, ui.ctx().content_rect().height() / 3.0);
        let size = size * (room / size).min_elem().min(1.0);
        let picture = egui::Image::new((self.shown.id(), size)).alt_text(self.photo.alt.as_str());
        ui.vertical_centered(|ui| {
            Frame::new().stroke(Stroke::new(LINE, palette(ui).border)).show(ui, |ui| ui.add(picture));
        });
    }
}
