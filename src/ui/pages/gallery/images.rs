//! The gallery's images: search, sort, mark, enable and disable.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::rc::Rc;

use egui::{Id, Ui};

use crate::model::image::{Catalogue, Definition, OsState, ReplicaState};
use crate::model::shared::Mark;
use crate::model::{Message, State, Workspace, names};
use crate::ui::commands::{GalleryCommand, List, ListCommand, UiCommand};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{FIELD_WIDTH, ICON_SMALL, SPACE_S};
use crate::ui::widgets::{
    Badge, Button, EmptyState, Kind, SearchField, Sort, Table, TableColumn, TableReply, Toolbar, body,
    checkbox, secondary,
};
use crate::ui::wording::os_icon;
use crate::ui::{AccountTab, Memo, Page, View};

/// What the list remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Images {
    search: String,
    sort: Option<Sort>,
    /// Marked images, by [`names::key`].
    marked: BTreeSet<String>,
    /// The images that match, in their order, by [`names::key`].
    rows: Memo<Key, Rc<[String]>>,
}

/// What the rows depend on: the images, which of them are enabled, what is searched for, and the order.
type Key = (Mark<Catalogue>, Mark<Workspace>, String, Option<(Column, bool)>);

/// The images that are shown.
struct Rows<'a> {
    catalogue: &'a Catalogue,
    keys: Rc<[String]>,
}

impl<'a> Rows<'a> {
    fn get(&self, row: usize) -> Option<&'a Definition> {
        self.catalogue.definitions.get(self.keys.get(row)?)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Mark,
    Name,
    State,
    Version,
    Size,
    Regions,
    Exported,
    Enabled,
}

impl Column {
    const ALL: [Self; 8] = [
        Self::Mark,
        Self::Name,
        Self::State,
        Self::Version,
        Self::Size,
        Self::Regions,
        Self::Exported,
        Self::Enabled,
    ];

    fn table_column(self, view: &View<'_>) -> TableColumn {
        match self {
            Self::Mark => TableColumn::fixed("", ICON_SMALL + SPACE_S),
            Self::Name => TableColumn::rest(view.text("ui-image-name")).sortable(),
            Self::State => {
                let states = [OsState::Generalized, OsState::Specialized];
                TableColumn::fixed(view.text("ui-image-state"), 0.0)
                    .holding(states.map(|state| Badge::new(view.text(state.label()))))
                    .sortable()
                    .spare(2)
            }
            Self::Version => TableColumn::fixed(view.text("ui-image-newest"), 72.0).spare(3),
            Self::Size => TableColumn::fixed(view.text("ui-image-size"), 76.0).sortable().figures().spare(1),
            Self::Regions => TableColumn::fixed(view.text("ui-image-regions"), 92.0).sortable().spare(4),
            Self::Exported => {
                // The months have names of different lengths.
                let days = (1..=12).map(|month| view.lang.day(jiff::civil::date(2026, month, 28)));
                TableColumn::fixed(view.text("ui-image-exported"), 104.0)
                    .sortable()
                    .holding_text(days)
                    .spare(0)
            }
            Self::Enabled => TableColumn::fixed(view.text("ui-image-enabled"), 92.0).sortable().plain(),
        }
    }
}

impl Images {
    /// Shows the list in the height there is.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, catalogue: &Catalogue) {
        if catalogue.definitions.is_empty() {
            EmptyState::new(Icon::Gallery, view.text("ui-gallery-empty"))
                .text(view.text("ui-gallery-empty-text"))
                .show(ui, |ui| super::upload(ui, view));
            return;
        }
        let rows = self.rows(view, catalogue);
        let marked: Vec<String> = rows
            .keys
            .iter()
            .filter(|key| self.marked.contains(*key))
            .filter_map(|key| Some(catalogue.definitions.get(key)?.name.clone()))
            .collect();
        ui.horizontal(|ui| {
            SearchField::new("shared-gallery-search", view.text("ui-gallery-search"), &mut self.search)
                .width(FIELD_WIDTH * 0.7)
                .show(ui);
            if let Some(command) =
                tools(view, &marked, ListCommand::mark(Rc::clone(&rows.keys), marked.len())).show(ui)
            {
                command.perform(view);
            }
        });
        super::super::tell_matches(ui, view, "shared-gallery-matches", rows.keys.len());
        super::super::tell_selected(ui, view, "shared-gallery-selected", marked.len());
        if rows.keys.is_empty() {
            secondary(ui, view.text("ui-gallery-no-match"));
            return;
        }
        self.table(ui, view, &rows);
    }

    fn table(&mut self, ui: &mut Ui, view: &View<'_>, rows: &Rows<'_>) {
        let mut table = Table::new("shared-gallery-images", view.text("ui-gallery-list"));
        for column in Column::ALL {
            table = table.column(column.table_column(view));
        }
        let Self { sort, marked, .. } = self;
        let before = marked.clone();
        let chosen = |row: usize| rows.keys.get(row).is_some_and(|key| before.contains(key));
        let reply = table.show(ui, rows.keys.len(), sort, chosen, |ui, row, column| {
            if let (Some(image), Some(column)) = (rows.get(row), Column::ALL.get(column)) {
                cell(ui, view, image, *column, marked);
            }
        });
        if let Some(TableReply::Row(row)) = reply
            && let Some(image) = rows.get(row)
        {
            open(view, image);
        }
    }

    fn rows<'a>(&mut self, view: &View<'_>, catalogue: &'a Catalogue) -> Rows<'a> {
        let state = view.state;
        let sort = self.sort.and_then(|sort| Some((*Column::ALL.get(sort.column)?, sort.descending)));
        let needle = self.search.trim().to_lowercase();
        let key = (state.images_mark(), state.workspace.mark(), needle, sort);
        let keys = self.rows.get(key, |(_, _, needle, sort)| {
            // Keys are names in lower case, and in their order.
            let matching = catalogue.definitions.iter().filter(|(key, _)| key.contains(needle.as_str()));
            let mut shown: Vec<(&String, &Definition)> = matching.collect();
            if let Some((column, descending)) = *sort {
                shown.sort_by(|(_, a), (_, b)| {
                    let order = compare(state, column, a, b);
                    if descending { order.reverse() } else { order }
                });
            }
            shown.into_iter().map(|(key, _)| key.clone()).collect()
        });
        Rows { catalogue, keys: Rc::clone(keys) }
    }

    /// The images that are marked, by name, in the catalogue's order.
    pub fn marked(&self, view: &View<'_>) -> Vec<String> {
        let Some(catalogue) = view.state.images() else { return Vec::new() };
        let of = |key| Some(catalogue.definitions.get(key)?.name.clone());
        self.marked.iter().filter_map(of).collect()
    }

    /// Ticks these images, by key, and no others.
    pub fn mark(&mut self, images: Vec<String>) {
        self.marked = images.into_iter().collect();
    }

    /// *Select all* of those that were shown last, or *Select none*.
    pub fn mark_command(&self) -> Option<ListCommand> {
        let shown = self.rows.last()?;
        let marked = shown.iter().filter(|key| self.marked.contains(*key)).count();
        Some(ListCommand::mark(Rc::clone(shown), marked))
    }
}

fn tools(view: &View<'_>, marked: &[String], mark: ListCommand) -> Toolbar<UiCommand> {
    let bar = Toolbar::new("shared-gallery-image-tools", view.text("ui-gallery-image-tools")).plain();
    GalleryCommand::of_marked(marked)
        .into_iter()
        .map(UiCommand::Gallery)
        .chain([UiCommand::List(List::Gallery, mark)])
        .fold(bar, |bar, command| bar.tool(command.tool(view)))
}

fn cell(ui: &mut Ui, view: &View<'_>, image: &Definition, column: Column, marked: &mut BTreeSet<String>) {
    let newest = image.newest();
    match column {
        Column::Mark => mark(ui, view, image, marked),
        Column::Name => {
            let key = names::key(&image.name);
            let name = Button::link(image.name.as_str()).icon(os_icon(image.os_type));
            if ui.add(name.id(Id::unique(("shared-gallery-image", key)))).clicked() {
                open(view, image);
            }
        }
        Column::State => {
            ui.add(Badge::new(view.text(image.os_state.label())));
        }
        Column::Version => {
            body(ui, newest.map_or_else(|| "–".to_owned(), |version| version.version.to_string()));
        }
        Column::Size => {
            body(ui, newest.map_or_else(|| "–".to_owned(), |version| view.lang.bytes(version.size)));
        }
        Column::Regions => {
            regions_cell(ui, view, image);
        }
        Column::Exported => {
            secondary(ui, newest.map_or_else(|| "–".to_owned(), |version| view.date(version.created)));
        }
        Column::Enabled => {
            if view.state.workspace.is_enabled(&image.name) {
                body(ui, view.text("ui-image-is-enabled"));
            } else {
                ui.add(enabled_badge(view, &image.name));
            }
        }
    }
}

/// How many regions are ready; a badge where that is not the end of it.
fn regions_cell(ui: &mut Ui, view: &View<'_>, image: &Definition) {
    let (ready, all) = regions(image);
    let text = Message::new("ui-image-regions-ready").with("ready", ready).with("regions", all);
    let text = view.say(&text);
    let any =
        |state| image.newest().is_some_and(|v| v.replicas.values().any(|replica| replica.state == state));
    if any(ReplicaState::Failed) {
        ui.add(Badge::of(Kind::Error, text).icon(Icon::Error));
    } else if any(ReplicaState::Replicating) {
        ui.add(Badge::of(Kind::Info, text).icon(Icon::Clock));
    } else {
        body(ui, text);
    }
}

/// Whether lab creators may use an image, in a word.
pub(in crate::ui::pages) fn enabled_badge(view: &View<'_>, image: &str) -> Badge {
    if view.state.workspace.is_enabled(image) {
        Badge::of(Kind::Success, view.text("ui-image-is-enabled"))
    } else {
        Badge::of(Kind::Warning, view.text("ui-image-is-disabled"))
    }
}

fn mark(ui: &mut Ui, view: &View<'_>, image: &Definition, marked: &mut BTreeSet<String>) {
    let key = names::key(&image.name);
    let mut on = marked.contains(&key);
    let response = checkbox(ui, &mut on, "", None);
    if response.changed() {
        if on {
            marked.insert(key);
        } else {
            marked.remove(&key);
        }
    }
    response.accessible_name(view.say(&Message::new("ui-image-mark").with("image", image.name.as_str())));
}

fn open(view: &View<'_>, image: &Definition) {
    view.go(Page::Account(AccountTab::Image(image.name.clone())));
}

/// In how many regions the newest version is usable, and in how many it is to be.
fn regions(image: &Definition) -> (usize, usize) {
    image.newest().map_or((0, 0), |version| {
        let ready = version.replicas.values().filter(|r| r.state == ReplicaState::Completed).count();
        (ready, version.replicas.len())
    })
}

fn compare(state: &State, column: Column, a: &Definition, b: &Definition) -> Ordering {
    let newest = |image: &Definition| image.newest().map(|version| (version.size, version.created));
    match column {
        Column::Mark | Column::Name | Column::Version => names::key(&a.name).cmp(&names::key(&b.name)),
        Column::State => a.os_state.cmp(&b.os_state),
        Column::Size => newest(a).map(|n| n.0).cmp(&newest(b).map(|n| n.0)),
        Column::Regions => regions(a).0.cmp(&regions(b).0),
        Column::Exported => newest(a).map(|n| n.1).cmp(&newest(b).map(|n| n.1)),
        Column::Enabled => {
            let enabled = |image: &Definition| state.workspace.is_enabled(&image.name);
            enabled(b).cmp(&enabled(a))
        }
    }
}
