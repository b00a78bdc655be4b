//! The image chooser: what a new lab can be made from, and why not from the rest.

mod disk_file;
mod found;
mod gallery;
mod marketplace;
mod withheld;

use std::path::Path;

use egui::{Key, Modifiers, Ui};

use self::disk_file::DiskFileForm;
use self::found::{Finder, Found};
use self::gallery::GalleryList;
use self::marketplace::Listed;
use super::{HEIGHT, WIDTH};
use crate::model::Message;
use crate::model::command::LabSource;
use crate::model::offer;
use crate::model::region::RegionId;
use crate::ui::View;
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::widgets;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, SearchField, secondary, tabs};

/// Where a new lab's disk comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Group {
    Gallery,
    Marketplace,
    DiskFile,
}

impl Group {
    const ALL: [Self; 3] = [Self::Gallery, Self::Marketplace, Self::DiskFile];

    fn of(source: &LabSource) -> Self {
        match source {
            LabSource::Image { .. } => Self::Gallery,
            LabSource::Marketplace { .. } => Self::Marketplace,
            LabSource::DiskFile { .. } => Self::DiskFile,
        }
    }
}

/// The chooser while it is open.
#[derive(Debug)]
pub(super) struct Chooser {
    group: Group,
    search: String,
    /// The marked image, of the gallery or the marketplace.
    picked: Option<LabSource>,
    finder: Finder,
    gallery: GalleryList,
    file: DiskFileForm,
    opened: bool,
}

/// What became of the chooser in this frame.
pub(super) enum ChooserReply {
    Open,
    Back,
    Chosen(LabSource),
}

impl Chooser {
    /// A chooser with the current choice marked.
    pub fn new(view: &View<'_>, current: Option<&LabSource>) -> Self {
        Self {
            group: current.map_or(Group::Gallery, Group::of),
            search: String::new(),
            picked: current.filter(|source| Group::of(source) != Group::DiskFile).cloned(),
            finder: Finder::default(),
            gallery: GalleryList::default(),
            file: DiskFileForm::new(view, current),
            opened: false,
        }
    }

    /// Shows what a picked or dropped file is.
    pub fn take_file(&mut self, view: &View<'_>, path: &Path) {
        self.group = Group::DiskFile;
        self.file.take(view, path);
    }

    /// Shows the chooser for a lab in `region`.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, region: &RegionId) -> ChooserReply {
        let choice = self.choice(view);
        let problem = match (&choice, self.group) {
            (Some(_), _) => None,
            (None, Group::DiskFile) => Some(self.file.problem(view)),
            (None, _) => Some(view.text("ui-chooser-none")),
        };
        let primary = Button::primary(view.text("ui-chooser-choose")).disabled_because(problem);
        let mut taken = false;
        let reply =
            Frame::new("new-lab", view.text("ui-chooser-title"), primary, view.text("ui-chooser-back"))
                .width(WIDTH)
                .height(HEIGHT)
                .show(ui.ctx(), |ui| taken = self.body(ui, view, region));
        match reply {
            DialogReply::Cancelled => ChooserReply::Back,
            DialogReply::Open if !taken => ChooserReply::Open,
            DialogReply::Open | DialogReply::Confirmed => {
                self.choice(view).map_or(ChooserReply::Open, ChooserReply::Chosen)
            }
        }
    }

    /// What *Choose* would take.
    fn choice(&self, view: &View<'_>) -> Option<LabSource> {
        match self.group {
            Group::DiskFile => self.file.source(view),
            group => self.picked.clone().filter(|source| Group::of(source) == group),
        }
    }

    /// Whether an image was taken by a double click.
    fn body(&mut self, ui: &mut Ui, view: &View<'_>, region: &RegionId) -> bool {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        let search = SearchField::new(SEARCH, view.text("ui-chooser-search"), &mut self.search)
            .width(f32::INFINITY)
            .show(ui);
        if !self.opened {
            self.opened = true;
            if self.group != Group::DiskFile {
                search.request_focus();
            }
        }
        if search.changed() && self.group == Group::DiskFile {
            self.group = Group::Gallery;
        }
        let needle = self.search.trim().to_lowercase();
        let found = self.finder.find(view, region, &needle);
        let marketplace = marketplace::matching(view, &needle);

        let names = [
            view.say(&Message::new("ui-chooser-gallery").with("count", found.offered.len())),
            view.say(
                &Message::new("ui-chooser-marketplace")
                    .with("count", marketplace.iter().filter(|listed| listed.is_offered()).count()),
            ),
            view.text("ui-chooser-file"),
        ];
        let mut tab = Group::ALL.iter().position(|group| *group == self.group).unwrap_or(0);
        if tabs(ui, "new-lab-groups", &names, &mut tab) {
            self.group = Group::ALL.get(tab).copied().unwrap_or(self.group);
        }
        let down =
            search.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown));
        widgets::region(ui, down, |ui| self.list(ui, view, &found, &marketplace))
    }

    /// What the chosen tab shows. Whether an image was taken.
    fn list(&mut self, ui: &mut Ui, view: &View<'_>, found: &Found, marketplace: &[Listed]) -> bool {
        match self.group {
            Group::Gallery => {
                if view.state.images().is_none() {
                    if let Some(nothing) = &offer::nothing(view.state) {
                        gallery::nothing(ui, view, nothing);
                    }
                    return false;
                }
                let searching = !self.search.trim().is_empty();
                self.gallery.show(ui, view, found, searching, &mut self.picked)
            }
            Group::Marketplace => marketplace::show(ui, view, marketplace, &mut self.picked),
            Group::DiskFile => {
                self.file.show(ui, view);
                false
            }
        }
    }
}

/// The id of the search field.
const SEARCH: &str = "new-lab-search";

/// Marks a row's image when it is clicked. Whether it was taken: by a double click, or by Enter on the marked row.
fn pick(row: &egui::Response, source: LabSource, picked: &mut Option<LabSource>) -> bool {
    let enter = row.has_focus() && row.ctx.input(|input| input.key_pressed(Key::Enter));
    let taken = row.double_clicked() || (enter && row.clicked() && picked.as_ref() == Some(&source));
    if row.clicked() || taken {
        *picked = Some(source);
    }
    taken
}

/// What a list says in the place of rows.
fn no_match(ui: &mut Ui, view: &View<'_>) {
    ui.add_space(SPACE_S);
    secondary(ui, view.text("ui-chooser-no-match"));
}
