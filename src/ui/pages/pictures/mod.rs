//! *Documentation pictures*: the pictures of the how-to articles, for who writes them. They are made, compared with what
//! was accepted, and accepted, on threads of their own; this only shows what it is told.

mod accept;
mod choices;
mod list;
mod preview;
mod prints;
mod work;

use std::collections::BTreeMap;
use std::path::PathBuf;

use egui::{Id, Ui};

use self::choices::Choices;
use self::preview::Preview;
use self::prints::Prints;
use self::work::{Ended, Kind as WorkKind, Running};
use super::scroll::page_scroll;
use crate::model::job::Failure;
use crate::ui::darkroom::{Album, Order, Print, Scene, Wishes};
use crate::ui::studio::{Ask, Told};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{LOW, SPACE_M, SPACE_S};
use crate::ui::widgets::{BarReply, Button, EmptyState, Kind, MessageBar, PageHeader, body, progress_ring};
use crate::ui::{Action, View};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct PicturesLocal {
    wishes: Wishes,
    choices: Choices,
    album: Option<Result<Album, Failure>>,
    /// What the album is of, or will be.
    asked: Option<Order>,
    running: Option<Running>,
    ended: Option<Ended>,
    prints: Prints,
    preview: Option<Preview>,
    /// The pictures that are to be accepted, while the person is asked.
    accepting: Option<Vec<String>>,
}

impl PicturesLocal {
    /// What the person wants, to be kept.
    pub fn wishes(&self) -> &Wishes {
        &self.wishes
    }

    /// What was kept.
    pub fn wish(&mut self, wishes: Wishes) {
        self.wishes = wishes;
    }

    /// Whether the page has a dialog over it.
    pub fn is_over(&self) -> bool {
        self.preview.is_some() || self.accepting.is_some()
    }

    /// A folder was picked for the pictures.
    pub fn picked(&mut self, folder: PathBuf) {
        self.choices.forget_folder();
        self.lie_in(folder);
    }

    /// The pictures lie in that folder from now on; empty for the usual one. What was known is of the other folder.
    fn lie_in(&mut self, folder: PathBuf) {
        let folder = Some(folder).filter(|folder| !folder.as_os_str().is_empty());
        if self.wishes.folder == folder {
            return;
        }
        self.wishes.folder = folder;
        self.album = None;
        self.asked = None;
        self.ended = None;
        self.preview = None;
        self.accepting = None;
        self.prints.let_go();
    }

    /// Another page is shown: what takes much memory is let go.
    pub(super) fn leave(&mut self) {
        self.prints.let_go();
        self.preview = None;
        self.accepting = None;
    }

    /// Takes in what came of what was asked for. Answers what is worth saying on another page.
    pub fn take(&mut self, told: Told) -> Option<&Ended> {
        match told {
            Told::Listed(order, album) => {
                // One that was asked for before has come too late.
                if self.asked.as_ref() == Some(&order) {
                    self.album = Some(album);
                }
                return None;
            }
            Told::Progress(done, all) => {
                if let Some(running) = &mut self.running {
                    running.progress = Some((done, all));
                }
                return None;
            }
            Told::Print(shown, image) => {
                self.prints.take(&shown, image);
                return None;
            }
            Told::Built(result) => self.ended = Some(Ended::built(result)),
            Told::Checked(result) => {
                self.ended = Some(Ended::checked(&result));
                if let Ok(checked) = result {
                    self.merge(checked);
                    self.running = None;
                    return self.ended.as_ref();
                }
            }
            Told::Accepted(result) => self.ended = Some(Ended::accepted(result)),
        }
        // What the files are by now has to be asked for.
        if self.running.take().is_some_and(|running| running.kind != WorkKind::Check) {
            self.asked = None;
            self.prints.let_go();
        }
        self.ended.as_ref()
    }

    /// Takes over what was compared.
    fn merge(&mut self, checked: Album) {
        let Some(Ok(album)) = &mut self.album else { return };
        let prints = checked.scenes.into_iter().flat_map(|scene| scene.pictures);
        let mut prints: BTreeMap<String, Print> = prints.map(|print| (print.file.clone(), print)).collect();
        for known in album.scenes.iter_mut().flat_map(|scene| &mut scene.pictures) {
            if let Some(print) = prints.remove(&known.file) {
                *known = print;
            }
        }
        if !checked.orphans.is_empty() {
            album.orphans = checked.orphans;
        }
    }

    /// Asks for work, and says so.
    fn begin(&mut self, view: &View<'_>, kind: WorkKind, ask: Ask) {
        // The field need not have been left: the button that was pressed stands before it.
        if let Some(folder) = self.choices.take_folder() {
            self.lie_in(folder);
        }
        self.ended = None;
        self.running = Some(Running::new(kind));
        send(view, &self.wishes, ask);
    }

    fn scenes(&self) -> &[Scene] {
        match &self.album {
            Some(Ok(album)) => &album.scenes,
            Some(Err(_)) | None => &[],
        }
    }

    /// Why nothing can be asked for now.
    fn busy(&self, view: &View<'_>) -> Option<String> {
        if self.running.is_some() {
            return Some(view.text("ui-pictures-busy"));
        }
        if self.choices.is_wrong() {
            return Some(view.text("ui-pictures-relative"));
        }
        self.scenes().is_empty().then(|| view.text("ui-pictures-listing"))
    }
}

fn send(view: &View<'_>, wishes: &Wishes, ask: Ask) {
    view.send(Action::Pictures(order(view, wishes), ask));
}

fn order(view: &View<'_>, wishes: &Wishes) -> Order {
    Order { wishes: wishes.clone(), lang: view.lang.tag().to_owned() }
}

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut PicturesLocal) {
    // While work goes on, files come and go: what is known stays as it was.
    let now = order(view, &local.wishes);
    if (local.running.is_none() || local.album.is_none()) && local.asked.as_ref() != Some(&now) {
        local.prints.let_go();
        local.asked = Some(now.clone());
        view.send(Action::Pictures(now, Ask::List));
    }
    header(ui, view, local);
    // It stays in sight, unless the window is too low to have room for both.
    let low = ui.ctx().content_rect().height() < LOW;
    if !low && work::show(ui, view, local) {
        ui.add_space(SPACE_S);
    }
    page_scroll(ui, "pictures-page", |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        if low {
            work::show(ui, view, local);
        }
        choices::show(ui, view, local);
        contents(ui, view, local);
    });
    preview::show(ui, view, local);
    accept::show(ui, view, local);
    local.prints.ask(view, &local.wishes);
}

fn header(ui: &mut Ui, view: &View<'_>, local: &mut PicturesLocal) {
    let header = PageHeader::new(view.text("ui-pictures")).text(view.text("ui-pictures-about"));
    header.show(ui, |ui| {
        let busy = local.busy(view);
        let build = Button::primary(view.text("ui-pictures-build"))
            .hint(view.text("ui-pictures-build-hint"))
            .disabled_because(busy.clone());
        if ui.add(build.id(Id::unique("pictures-build"))).clicked() {
            local.begin(view, WorkKind::Build, Ask::Build(Vec::new()));
        }
        let check = Button::secondary(view.text("ui-pictures-check"))
            .hint(view.text("ui-pictures-check-hint"))
            .disabled_because(busy.clone());
        if ui.add(check.id(Id::unique("pictures-check"))).clicked() {
            local.begin(view, WorkKind::Check, Ask::Check(Vec::new()));
        }
        // Nobody has seen yet what is in a folder that is being typed.
        let unseen = local.choices.is_typed().then(|| view.text("ui-pictures-accept-unseen"));
        let why_not = busy.or(unseen).or_else(|| accept::why_not(view, local.scenes()));
        let accept = Button::secondary(view.text("ui-pictures-accept")).disabled_because(why_not);
        if ui.add(accept.id(Id::unique("pictures-accept"))).clicked() {
            local.accepting = Some(accept::of(local.scenes()));
        }
    });
}

fn contents(ui: &mut Ui, view: &View<'_>, local: &mut PicturesLocal) {
    match &local.album {
        None => {
            ui.horizontal(|ui| {
                let name = view.text("ui-pictures-listing");
                progress_ring(ui, &name, None);
                body(ui, name);
            });
        }
        Some(Err(Failure { message, cause })) => {
            let bar = MessageBar::new("pictures-unlisted", Kind::Error, view.text("ui-pictures-unlisted"));
            let mut bar = bar.text(view.say(message)).action(view.text("ui-recover-again"));
            if !cause.is_empty() {
                bar = bar.details(cause.as_str());
            }
            if let Some(BarReply::Action(_)) = bar.show(ui) {
                local.asked = None;
            }
        }
        Some(Ok(album)) if album.scenes.is_empty() => {
            EmptyState::new(Icon::Gallery, view.text("ui-pictures-none"))
                .text(view.text("ui-pictures-none-text"))
                .show(ui, |_| {});
        }
        Some(Ok(_)) => list::show(ui, view, local),
    }
}
