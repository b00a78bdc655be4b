//! Lab account > *Marketplace images*: which of them lab creators are offered. *Enable image* and *Disable image*
//! collect changes; *Apply* makes them so. What is collected stays while other pages are looked at.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use egui::{Id, Ui};

use super::Unsaved;
use crate::model::apply::admin;
use crate::model::marketplace::{self, MarketplaceImage};
use crate::model::{Command, Message};
use crate::ui::View;
use crate::ui::commands::{List, ListCommand, UiCommand};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{FIELD_WIDTH, ICON, ICON_SMALL, SPACE_S, SPACE_XS};
use crate::ui::theme::palette;
use crate::ui::widgets::{
    Badge, Button, Kind, MenuItem, PageHeader, SearchField, Sort, Table, TableColumn, TableReply, Toolbar,
    body, checkbox, menu, secondary,
};
use crate::ui::wording::os_icon;

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct MarketplaceLocal {
    search: String,
    status: Status,
    sort: Option<Sort>,
    /// Ticked images by id.
    marked: BTreeSet<String>,
    /// Changes that are not applied: whether an image is to be enabled, by id.
    draft: BTreeMap<String, bool>,
}

/// Which images are listed, by what holds now.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Status {
    #[default]
    All,
    Enabled,
    Disabled,
}

impl Status {
    const ALL: [Self; 3] = [Self::All, Self::Enabled, Self::Disabled];

    fn label(self) -> &'static str {
        match self {
            Self::All => "ui-marketplace-all",
            Self::Enabled => "ui-image-is-enabled",
            Self::Disabled => "ui-image-is-disabled",
        }
    }

    fn lists(self, enabled: bool) -> bool {
        match self {
            Self::All => true,
            Self::Enabled => enabled,
            Self::Disabled => !enabled,
        }
    }
}

/// The least width of the search field, in points.
const LEAST_SEARCH: f32 = 176.0;

#[derive(Clone, Copy)]
enum Column {
    Mark,
    Name,
    Publisher,
    System,
    Size,
    Status,
}

impl Column {
    const ALL: [Self; 6] = [Self::Mark, Self::Name, Self::Publisher, Self::System, Self::Size, Self::Status];

    fn table_column(self, view: &View<'_>) -> TableColumn {
        match self {
            Self::Mark => TableColumn::fixed("", ICON_SMALL + SPACE_S),
            Self::Name => TableColumn::rest(view.text("ui-image-name")).sortable(),
            Self::Publisher => {
                TableColumn::fixed(view.text("ui-marketplace-publisher"), 92.0).sortable().spare(0)
            }
            Self::System => {
                TableColumn::fixed(view.text("ui-marketplace-system"), 80.0).sortable().plain().spare(1)
            }
            Self::Size => TableColumn::fixed(view.text("ui-image-size"), 76.0).sortable().figures().spare(2),
            Self::Status => TableColumn::fixed(view.text("ui-image-enabled"), 0.0)
                .holding([true, false].map(|to| pending(view, to)))
                .sortable(),
        }
    }
}

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut MarketplaceLocal) {
    // What was applied, or came to hold in another way, is no change any more.
    local.draft.retain(|id, to| is_enabled(view, id) != *to);
    header(ui, view, local);
    let shown = shown(view, local);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_XS;
        let width = (ui.available_width() * 0.28).clamp(LEAST_SEARCH, FIELD_WIDTH);
        SearchField::new("marketplace-search", view.text("ui-gallery-search"), &mut local.search)
            .width(width)
            .show(ui);
        filter(ui, view, &mut local.status);
        let tools = Toolbar::new("marketplace-tools", view.text("ui-gallery-image-tools")).plain();
        let tools = local
            .commands_of(view, &shown)
            .into_iter()
            .fold(tools, |tools, command| tools.tool(UiCommand::List(List::Marketplace, command).tool(view)));
        if let Some(command) = tools.show(ui) {
            command.perform(view);
        }
    });
    ui.add_space(SPACE_XS);
    super::tell_matches(ui, view, "marketplace-matches", shown.len());
    let selected = shown.iter().filter(|image| local.marked.contains(&image.id)).count();
    super::tell_selected(ui, view, "marketplace-selected", selected);
    if shown.is_empty() {
        secondary(ui, view.text("ui-gallery-no-match"));
        return;
    }
    table(ui, view, local, &shown);
}

impl MarketplaceLocal {
    /// Whether something was chosen and not applied.
    pub fn is_unsaved(&self) -> bool {
        !self.draft.is_empty()
    }

    /// What was chosen and not applied.
    pub(super) fn unsaved(&self, view: &View<'_>) -> Option<Unsaved> {
        let problem = view.reason(admin(view.state));
        self.is_unsaved().then(|| Unsaved { name: view.text("ui-marketplace"), problem })
    }

    /// Applies it; it is no draft any more once it holds.
    pub(super) fn save(&self, view: &View<'_>) {
        for enabled in [true, false] {
            let images = self.draft.iter().filter(|(_, to)| **to == enabled);
            let images: Vec<String> = images.map(|(id, _)| id.clone()).collect();
            if !images.is_empty() {
                view.command(Command::EnableMarketplace { images, enabled });
            }
        }
    }

    /// Forgets it.
    pub(super) fn discard(&mut self) {
        self.draft.clear();
    }

    /// Ticks these images, and no others.
    pub fn mark(&mut self, images: Vec<String>) {
        self.marked = images.into_iter().collect();
    }

    /// Collects that these images are to be enabled or disabled.
    pub fn collect(&mut self, images: Vec<String>, enabled: bool) {
        self.draft.extend(images.into_iter().map(|id| (id, enabled)));
    }

    /// What can be done with the list as it is shown.
    pub fn commands(&self, view: &View<'_>) -> [ListCommand; 3] {
        self.commands_of(view, &shown(view, self))
    }

    fn commands_of(&self, view: &View<'_>, shown: &[&MarketplaceImage]) -> [ListCommand; 3] {
        let shown: Vec<String> = shown.iter().map(|image| image.id.clone()).collect();
        let marked: Vec<String> = shown.iter().filter(|id| self.marked.contains(*id)).cloned().collect();
        let collect = |enabled| {
            let so_already = marked.iter().all(|id| self.will_be(view, id) == enabled);
            ListCommand::Collect { images: marked.clone(), enabled, so_already }
        };
        [collect(true), collect(false), ListCommand::mark(shown.into(), marked.len())]
    }

    /// Whether an image is enabled once everything is applied.
    fn will_be(&self, view: &View<'_>, id: &str) -> bool {
        self.draft.get(id).copied().unwrap_or_else(|| is_enabled(view, id))
    }
}

fn is_enabled(view: &View<'_>, id: &str) -> bool {
    !view.state.workspace.disabled_marketplace.contains(id)
}

fn header(ui: &mut Ui, view: &View<'_>, local: &mut MarketplaceLocal) {
    let title = view.text("ui-marketplace");
    PageHeader::new(title).text(view.text("ui-marketplace-about")).show(ui, |ui| {
        let changes = local.draft.len();
        if changes > 0 {
            let count = Message::new("ui-marketplace-changes").with("count", changes);
            ui.add(Badge::of(Kind::Warning, view.say(&count)));
        }
        let nothing = (changes == 0).then(|| view.text("ui-marketplace-no-changes"));
        let discard = Button::secondary(view.text("ui-discard")).disabled_because(nothing.clone());
        if ui.add(discard.id(Id::unique("marketplace-discard"))).clicked() {
            local.draft.clear();
        }
        let apply = Button::primary(view.text("ui-marketplace-apply"))
            .disabled_because(nothing.or_else(|| view.reason(admin(view.state))))
            .id(Id::unique("marketplace-apply"));
        if ui.add(apply).clicked() {
            local.save(view);
        }
    });
}

/// *Status*: all, enabled, disabled.
fn filter(ui: &mut Ui, view: &View<'_>, status: &mut Status) {
    let name = Message::new("ui-marketplace-status").with("status", view.text(status.label()));
    let button = Button::subtle(view.say(&name))
        .icon(Icon::Filter)
        .trailing(Icon::ChevronDown)
        .id(Id::unique("marketplace-status"));
    let button = ui.add(button);
    menu(&button, |ui| {
        for other in Status::ALL {
            let item = MenuItem::new(view.text(other.label())).checked(other == *status);
            if ui.add(item).clicked() {
                *status = other;
            }
        }
    });
}

/// The images that the search and the filter leave, in order.
fn shown(view: &View<'_>, local: &MarketplaceLocal) -> Vec<&'static MarketplaceImage> {
    let needle = local.search.trim().to_lowercase();
    let mut shown: Vec<&MarketplaceImage> = marketplace::all()
        .iter()
        .filter(|image| local.status.lists(is_enabled(view, &image.id)))
        .filter(|image| image.matches(&needle))
        .collect();
    if let Some(sort) = local.sort
        && let Some(column) = Column::ALL.get(sort.column)
    {
        shown.sort_by(|a, b| {
            let order = compare(view, local, *column, a, b);
            if sort.descending { order.reverse() } else { order }
        });
    }
    shown
}

fn compare(
    view: &View<'_>,
    local: &MarketplaceLocal,
    column: Column,
    a: &MarketplaceImage,
    b: &MarketplaceImage,
) -> Ordering {
    match column {
        Column::Mark | Column::Name => a.name.cmp(&b.name),
        Column::Publisher => a.publisher.cmp(&b.publisher),
        Column::System => a.os_type.cmp(&b.os_type),
        Column::Size => a.size().cmp(&b.size()),
        Column::Status => local.will_be(view, &b.id).cmp(&local.will_be(view, &a.id)),
    }
}

fn table(ui: &mut Ui, view: &View<'_>, local: &mut MarketplaceLocal, shown: &[&MarketplaceImage]) {
    let mut table = Table::new("marketplace-images", view.text("ui-chooser-marketplace-list"));
    for column in Column::ALL {
        table = table.column(column.table_column(view));
    }
    let MarketplaceLocal { sort, marked, draft, .. } = local;
    let before = marked.clone();
    let chosen = |row: usize| shown.get(row).is_some_and(|image| before.contains(&image.id));
    let reply = table.show(ui, shown.len(), sort, chosen, |ui, row, column| {
        if let (Some(image), Some(column)) = (shown.get(row), Column::ALL.get(column)) {
            cell(ui, view, image, *column, marked, draft.get(&image.id).copied());
        }
    });
    if let Some(TableReply::Row(row)) = reply
        && let Some(image) = shown.get(row)
    {
        let id = &image.id;
        if !marked.remove(id) {
            marked.insert(id.clone());
        }
    }
}

fn cell(
    ui: &mut Ui,
    view: &View<'_>,
    image: &MarketplaceImage,
    column: Column,
    marked: &mut BTreeSet<String>,
    to: Option<bool>,
) {
    match column {
        Column::Mark => mark(ui, view, image, marked),
        Column::Name => {
            let color = palette(ui).secondary;
            let (_, place) = ui.allocate_space(egui::Vec2::splat(ICON));
            os_icon(image.os_type).paint(ui, place, color);
            body(ui, image.name.as_str());
        }
        Column::Publisher => {
            secondary(ui, image.publisher.as_str());
        }
        Column::System => {
            secondary(ui, image.os_type.name());
        }
        Column::Size => {
            body(ui, view.lang.bytes(image.size()));
        }
        Column::Status => match to {
            Some(to) => {
                ui.add(pending(view, to));
            }
            None if is_enabled(view, &image.id) => {
                body(ui, view.text("ui-image-is-enabled"));
            }
            None => {
                ui.add(Badge::of(Kind::Warning, view.text("ui-image-is-disabled")));
            }
        },
    }
}

/// What *Apply* will make of an image.
fn pending(view: &View<'_>, to: bool) -> Badge {
    let word = if to { "ui-marketplace-to-enable" } else { "ui-marketplace-to-disable" };
    Badge::of(Kind::Info, view.text(word)).icon(Icon::Clock)
}

fn mark(ui: &mut Ui, view: &View<'_>, image: &MarketplaceImage, marked: &mut BTreeSet<String>) {
    let mut on = marked.contains(&image.id);
    let response = checkbox(ui, &mut on, "", None);
    if response.changed() {
        if on {
            marked.insert(image.id.clone());
        } else {
            marked.remove(&image.id);
        }
    }
    response.accessible_name(view.say(&Message::new("ui-image-mark").with("image", image.name.as_str())));
}
