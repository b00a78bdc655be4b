//! *Labs*, the instructor's home: every lab as a card or a row, to find, open and delete.

mod controls;
mod list;
mod table;
mod tiles;

use egui::Ui;

use self::list::{Entry, Lists};
use super::scroll::page_scroll;
use crate::model::job::{Job, Progress, Task};
use crate::model::lab::Lab;
use crate::model::{LabId, Message};
use crate::ui::commands::{LabCommand, UiCommand, WindowCommand};
use crate::ui::lab_words::Standing;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, EmptyState, MenuItem, PageHeader, Sort, menu_separator};
use crate::ui::{LabTab, Page, View, progress_words};

/// What the page remembers between frames.
#[derive(Debug)]
pub struct LabsLocal {
    /// What is searched for.
    search: String,
    /// Which labs are shown.
    filter: Filter,
    /// By what they are sorted.
    sort: Option<Sort>,
    lists: Lists,
}

impl Default for LabsLocal {
    fn default() -> Self {
        Self {
            search: String::new(),
            filter: Filter::All,
            sort: Some(Sort { column: Column::Name as usize, descending: false }),
            lists: Lists::default(),
        }
    }
}

/// Which labs are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    All,
    Mine,
    Draft,
    Published,
    AtWork,
    Attention,
}

impl Filter {
    const ALL: [Self; 6] =
        [Self::All, Self::Mine, Self::Draft, Self::Published, Self::AtWork, Self::Attention];

    fn label(self) -> &'static str {
        match self {
            Self::All => "ui-labs-filter-all",
            Self::Mine => "ui-labs-filter-mine",
            Self::Draft => "ui-labs-filter-draft",
            Self::Published => "ui-labs-filter-published",
            Self::AtWork => "ui-labs-filter-at-work",
            Self::Attention => "ui-labs-filter-attention",
        }
    }
}

/// What a lab is sorted by, and a column of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Name,
    Image,
    Owner,
    Size,
    Location,
    State,
    LastExport,
}

impl Column {
    const ALL: [Self; 7] =
        [Self::Name, Self::Image, Self::Owner, Self::Size, Self::Location, Self::State, Self::LastExport];

    fn label(self) -> &'static str {
        match self {
            Self::Name => "ui-labs-name",
            Self::Image => "ui-labs-image",
            Self::Owner => "ui-lab-owner",
            Self::Size => "ui-labs-size",
            Self::Location => "ui-labs-location",
            Self::State => "ui-labs-state",
            Self::LastExport => "ui-labs-last-export",
        }
    }
}

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut LabsLocal) {
    let none = view.state.workspace.labs.is_empty();
    PageHeader::new(view.text("ui-labs")).show(ui, |ui| {
        // The empty page has its own.
        if !none {
            new_lab(ui, view, "ui-labs-new");
        }
    });
    if none {
        page_scroll(ui, "lab-list-empty", |ui| {
            EmptyState::new(Icon::Desktop, view.text("ui-labs-empty"))
                .text(view.text("ui-labs-empty-text"))
                .show(ui, |ui| {
                    new_lab(ui, view, "ui-labs-first");
                });
        });
        return;
    }
    let shown = list::shown(view, local);
    controls::show(ui, view, local, shown.len());
    if shown.len() == 0 {
        EmptyState::new(Icon::Search, view.text("ui-labs-no-match"))
            .text(view.text("ui-labs-no-match-text"))
            .show(ui, |ui| {
                let all =
                    Button::secondary(view.text("ui-labs-show-all")).id(egui::Id::unique("lab-list-all"));
                if ui.add(all).clicked() {
                    *local = LabsLocal { sort: local.sort, ..LabsLocal::default() };
                }
            });
    } else if view.state.workspace.settings.labs_as_table {
        table::show(ui, view, &shown, &mut local.sort);
    } else {
        tiles::show(ui, view, &shown);
    }
}

fn new_lab(ui: &mut Ui, view: &View<'_>, id: &'static str) {
    let command = UiCommand::Window(WindowCommand::NewLab);
    let mut button = Button::primary(view.text(id)).icon(Icon::Add).disabled_because(command.why_not(view));
    if let Some(keys) = command.shortcut(view) {
        button = button.shortcut(keys);
    }
    if ui.add(button.id(egui::Id::unique(id))).clicked() {
        command.perform(view);
    }
}

/// The page that a lab opens.
fn open(view: &View<'_>, lab: LabId) {
    view.go(Page::Lab(lab, LabTab::Template));
}

/// What the menu of a lab offers.
fn lab_menu(ui: &mut Ui, view: &View<'_>, lab: LabId) {
    if ui.add(MenuItem::new(view.text("ui-labs-open")).icon(Icon::Open)).clicked() {
        open(view, lab);
    }
    menu_separator(ui);
    let delete = UiCommand::Lab(lab, LabCommand::Delete);
    let item = MenuItem::new(view.text("ui-labs-delete")).icon(Icon::Delete);
    if ui.add(item.disabled_because(delete.why_not(view))).clicked() {
        delete.perform(view);
    }
}

/// The name of the button that opens a lab's menu.
fn menu_name(view: &View<'_>, lab: &Lab) -> String {
    view.say(&Message::new("ui-labs-more").with("lab", lab.display_title()))
}

/// What is going on in a lab, and how far it is, from 0 to 1: its disk being made, or an export.
fn work(view: &View<'_>, entry: &Entry<'_>) -> Option<(String, Option<f32>)> {
    let job = entry.active?;
    let progress = view.state.progress.get(&job.id);
    let fraction = progress.and_then(Progress::fraction);
    let what = view.text(work_label(job));
    let line = match (fraction, progress) {
        (Some(share), _) => {
            let share = view.lang.percent(f64::from(share));
            view.say(&Message::new("ui-labs-work").with("what", what).with("share", share))
        }
        (None, Some(progress)) => progress_words::line(progress, view.lang),
        (None, None) => what,
    };
    Some((line, fraction))
}

fn work_label(job: &Job) -> &'static str {
    match job.task {
        Task::Export { .. } | Task::Replicate { .. } | Task::Verify { .. } | Task::Collect { .. } => {
            "ui-labs-exporting"
        }
        Task::DiskFromImage { .. }
        | Task::DiskFromFile { .. }
        | Task::EmptyDisk { .. }
        | Task::Download { .. } => "ui-labs-making-disk",
    }
}

/// The lab's last export in words: `python-base 1.1.0, 21 Nov 2026`. None if it has none.
fn last_export(view: &View<'_>, entry: &Entry<'_>) -> Option<String> {
    let job = entry.last_export?;
    let Task::Export { definition, version, .. } = &job.task else { return None };
    let message = Message::new("ui-labs-exported")
        .with("image", definition.as_str())
        .with("version", version.to_string())
        .with("day", view.date(job.ended.unwrap_or(job.created)));
    Some(view.say(&message))
}

/// Whether somebody has to do something about the lab.
fn needs_attention(entry: &Entry<'_>) -> bool {
    entry.standing.needs_attention() || entry.stuck
}

/// Whether work on the lab goes on.
fn at_work(entry: &Entry<'_>) -> bool {
    entry.active.is_some() || entry.standing == Standing::Publishing
}
