//! Tables of any length: only the rows in sight are laid out.
//!
//! A page gives the number of rows and shows one cell at a time; it must not build all rows in each frame to do so.
//! Where rows are filtered or sorted, keep their keys in a [`crate::ui::Memo`] and look up the row that is asked for.

use egui::accesskit::Role;
use egui::scroll_area::ScrollBarVisibility;
use egui::{Align, Id, Key, Layout, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2};
use egui_extras::{Column as Width, TableBuilder};

use super::badge::Badge;
use super::header::header_cell;
use super::heard::{RowWords, listen};
use super::paint::{Fit, galley};
use super::stops::{Items, passes_enter};
use crate::ui::theme::metrics::{CONTROL, ICON_SMALL, LINE, LINE_STRONG, ROW, SPACE_M, SPACE_S};
use crate::ui::theme::{Type, focus_shown, palette};

/// By which column a table is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    /// The column's place.
    pub column: usize,
    /// Largest, latest, last letter first.
    pub descending: bool,
}

/// A column of a table.
#[derive(Clone, Debug)]
#[must_use]
pub struct TableColumn {
    pub(super) title: String,
    width: Option<f32>,
    pub(super) sortable: bool,
    pub(super) right: bool,
    plain: bool,
    least: f32,
    spare: Option<u8>,
    holds: Vec<Badge>,
    texts: Vec<String>,
}

impl TableColumn {
    /// A column of a fixed width, in points.
    pub fn fixed(title: impl Into<String>, width: f32) -> Self {
        Self { width: Some(width), ..Self::rest(title) }
    }

    /// The column that takes what the others leave.
    pub fn rest(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            width: None,
            sortable: false,
            right: false,
            plain: false,
            least: Table::LEAST_REST,
            spare: None,
            holds: Vec::new(),
            texts: Vec::new(),
        }
    }

    /// A click on its title sorts.
    pub fn sortable(mut self) -> Self {
        self.sortable = true;
        self
    }

    /// Figures, set against the right.
    pub fn figures(mut self) -> Self {
        self.right = true;
        self
    }
}

impl TableColumn {
    /// Wide enough for any of these, which may stand in it.
    pub fn holding(mut self, badges: impl IntoIterator<Item = Badge>) -> Self {
        self.holds.extend(badges);
        self
    }

    /// Wide enough for any of these texts in the body's typeface, such as days in the person's language.
    pub fn holding_text(mut self, texts: impl IntoIterator<Item = String>) -> Self {
        self.texts.extend(texts);
        self
    }

    /// Its values say by themselves what they are: a screen reader is not told the title with each.
    pub fn plain(mut self) -> Self {
        self.plain = true;
        self
    }

    /// The title that a value needs to be understood without the table. A badge needs none.
    fn heading(&self) -> Option<&str> {
        (!self.plain && self.holds.is_empty() && !self.title.is_empty()).then_some(self.title.as_str())
    }

    /// Another least width than [`Table::LEAST_REST`] for the column that takes the rest, in points.
    pub fn at_least(mut self, least: f32) -> Self {
        self.least = least;
        self
    }

    /// Is left out where there is no room for all columns, those of the lowest rank first. What it says is said elsewhere,
    /// too, or can be missed.
    pub fn spare(mut self, rank: u8) -> Self {
        self.spare = Some(rank);
        self
    }

    /// The least width that it takes, in points.
    fn least(&self) -> f32 {
        self.width.unwrap_or(self.least)
    }

    /// Widens a fixed column whose title or contents are longer in the person's language.
    fn fit(&mut self, ui: &Ui) {
        if let Some(width) = &mut self.width {
            let widest = self.holds.iter().map(|badge| badge.width(ui)).fold(0.0, f32::max);
            *width = width.max(widest + 2.0 * SPACE_S);
            let color = palette(ui).secondary;
            for text in &self.texts {
                let text = galley(ui, text, Type::Body, color, f32::INFINITY, Fit::Truncate);
                *width = width.max(text.size().x.ceil() + 2.0 * SPACE_S);
            }
            let title = galley(ui, &self.title, Type::CaptionStrong, color, f32::INFINITY, Fit::Truncate);
            let arrow = if self.sortable { ICON_SMALL } else { 0.0 };
            *width = width.max(title.size().x.ceil() + arrow + 2.0 * SPACE_S);
        }
    }
}

/// What the person did with a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableReply {
    /// Clicked the row with that place.
    Row(usize),
    /// Asked for another order; the table's `sort` holds it already.
    Sorted,
}

/// A table over the whole width. Tab stops at the controls of one row; arrows, Home, End and the page keys walk the rows,
/// Enter opens where the first control leaves it to the row, Shift+F10 opens the row's menu. The first column should
/// hold a [`super::Button::link`] to the row's thing or its check box.
#[must_use = "call `show`"]
pub struct Table {
    id: Id,
    name: String,
    columns: Vec<TableColumn>,
    row_height: f32,
    whole: bool,
    most: usize,
}

impl Table {
    /// The least width of the column that takes the rest, in points.
    pub const LEAST_REST: f32 = 200.0;

    /// A table with a stable id and a name for screen readers.
    pub fn new(id: impl egui::AsIdSalt, name: impl Into<String>) -> Self {
        Self {
            id: Id::unique(id),
            name: name.into(),
            columns: Vec::new(),
            row_height: ROW,
            whole: false,
            most: usize::MAX,
        }
    }

    /// Adds a column at the end.
    pub fn column(mut self, column: TableColumn) -> Self {
        self.columns.push(column);
        self
    }

    /// Another height for rows, in points.
    pub fn row_height(mut self, height: f32) -> Self {
        self.row_height = height;
        self
    }

    /// As high as its rows are: the page around it scrolls, not the table.
    pub fn whole(mut self) -> Self {
        self.whole = true;
        self
    }

    /// The same up to so many rows; more scroll within the table.
    pub fn up_to(self, rows: usize) -> Self {
        Self { most: rows, ..self.whole() }
    }

    /// Shows `count` rows. `chosen` says which are marked, `cell` shows one cell: row, column.
    pub fn show(
        mut self,
        ui: &mut Ui,
        count: usize,
        sort: &mut Option<Sort>,
        chosen: impl Fn(usize) -> bool,
        mut cell: impl FnMut(&mut Ui, usize, usize),
    ) -> Option<TableReply> {
        for column in &mut self.columns {
            column.fit(ui);
        }
        // Of one that is whole the page around it scrolls, and the bar that goes sideways has its own line below.
        let on_page = self.whole;
        self.whole &= count <= self.most;
        let columns = self.with_room(ui.available_width());
        let least: f32 = columns.iter().map(|(_, column)| column.least()).sum();
        let mut sideways = None;
        let shown = ui.scope(|ui| {
            if least <= ui.available_width() {
                if self.whole {
                    return self.rows(ui, &columns, count, sort, &chosen, &mut cell);
                }
                return beside_bar(ui, |ui| self.rows(ui, &columns, count, sort, &chosen, &mut cell));
            }
            // The bar stays in sight where a page scrolls the table's end away: over whatever stands there then.
            let rows = CONTROL + self.row_height * count.min(self.most) as f32;
            let height = if on_page { rows + SPACE_M } else { rows.min(ui.available_height()) };
            let bar = if ui.cursor().top() + height <= ui.clip_rect().bottom() + 1.0 {
                ScrollBarVisibility::VisibleWhenNeeded
            } else {
                ScrollBarVisibility::AlwaysHidden
            };
            let area = ScrollArea::horizontal().id_salt(self.id.with("sideways")).scroll_bar_visibility(bar);
            let shown = area.show(ui, |ui| {
                ui.set_width(least);
                let reply = self.rows(ui, &columns, count, sort, &chosen, &mut cell);
                if on_page {
                    ui.add_space(SPACE_M);
                }
                reply
            });
            let farthest = (shown.content_size.x - shown.inner_rect.width()).max(0.0);
            sideways = Some((shown.inner_rect, shown.state.clamped_offset().x, farthest));
            shown.inner
        });
        ui.ctx().accesskit_node_builder(shown.response.id, |node| {
            node.set_role(Role::Table);
            node.set_label(self.name.as_str());
            node.set_row_count(count);
            node.set_column_count(columns.len());
            if let Some((place, offset, farthest)) = sideways {
                node.set_bounds(bounds(place));
                node.set_scroll_x(offset.into());
                node.set_scroll_x_min(0.0);
                node.set_scroll_x_max(farthest.into());
            }
        });
        shown.inner
    }

    /// The columns that are shown in so much room, with their places among all.
    fn with_room(&self, room: f32) -> Vec<(usize, &TableColumn)> {
        let mut columns: Vec<(usize, &TableColumn)> = self.columns.iter().enumerate().collect();
        while columns.iter().map(|(_, column)| column.least()).sum::<f32>() > room {
            let spare = columns.iter().filter_map(|(place, column)| Some((column.spare?, *place))).min();
            let Some((_, spare)) = spare else { break };
            columns.retain(|(place, _)| *place != spare);
        }
        columns
    }

    fn rows(
        &self,
        ui: &mut Ui,
        columns: &[(usize, &TableColumn)],
        count: usize,
        sort: &mut Option<Sort>,
        chosen: &impl Fn(usize) -> bool,
        cell: &mut impl FnMut(&mut Ui, usize, usize),
    ) -> Option<TableReply> {
        let colors = palette(ui);
        let mut reply = None;
        let page = (ui.available_height().min(ui.clip_rect().height()) / self.row_height) as usize;
        let mut items = Items::begin(ui.ctx(), self.id, count, 1, page.saturating_sub(1));
        let enter = ui.input(|input| input.key_pressed(Key::Enter)) && passes_enter(ui.ctx());
        let told = focus_shown(ui.ctx());
        let (ctx, last_column) = (ui.ctx().clone(), columns.len().saturating_sub(1));
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        if let Some(row) = items.scroll_to().filter(|_| self.whole) {
            let top = ui.cursor().top() + CONTROL + row as f32 * self.row_height;
            let rect = Rect::from_min_size(pos2(ui.cursor().left(), top), vec2(1.0, self.row_height));
            ui.scroll_to_rect(rect, None);
        }
        let visuals = ui.visuals_mut();
        visuals.selection.bg_fill = colors.selection;
        visuals.widgets.hovered.bg_fill = colors.hover;
        let mut builder = TableBuilder::new(ui)
            .id_salt(self.id)
            .auto_shrink([false, true])
            .vscroll(!self.whole)
            // A page that is short scrolls its table rather than itself.
            .min_scrolled_height(2.0 * self.row_height)
            .max_scroll_height(self.most as f32 * self.row_height)
            // Clicks, not focus: the links in the rows have the keyboard.
            .sense(Sense::CLICK)
            .cell_layout(Layout::left_to_right(Align::Center));
        // As high as its rows, a table is scrolled by the page.
        if let Some(row) = items.scroll_to().filter(|_| !self.whole) {
            builder = builder.scroll_to_row(row, None);
        }
        for (_, column) in columns {
            let width = column.width.map_or_else(|| Width::remainder().at_least(column.least), Width::exact);
            builder = builder.column(width.clip(true));
        }
        let table = builder.header(CONTROL, |mut row| {
            for (place, column) in columns.iter().copied() {
                row.col(|ui| {
                    if header_cell(ui, self.id.with(place), column, place, sort) {
                        reply = Some(TableReply::Sorted);
                    }
                });
            }
        });
        table.body(|body| {
            body.rows(self.row_height, count, |mut row| {
                let index = row.index();
                row.set_selected(chosen(index));
                row.set_hovered(told && items.has_keyboard(index));
                let mut first = None;
                let mut words = RowWords::default();
                for (at, (place, column)) in columns.iter().copied().enumerate() {
                    row.col(|ui| {
                        let heard = tell_cell(ui, index, at);
                        if heard {
                            listen(ui.ctx());
                        }
                        let line = Stroke::new(LINE, colors.border);
                        let rect = ui.max_rect();
                        ui.painter().hline(rect.x_range(), rect.bottom() - LINE / 2.0, line);
                        if at == 0 && chosen(index) {
                            // The surface alone is too faint to tell.
                            let bar = rect.with_max_x(rect.left() + LINE_STRONG + 1.0);
                            ui.painter().rect_filled(bar, 0.0, colors.brand);
                        }
                        let from = if column.right {
                            Layout::right_to_left(Align::Center)
                        } else {
                            Layout::left_to_right(Align::Center)
                        };
                        ui.with_layout(from, |ui| {
                            ui.spacing_mut().item_spacing.x = SPACE_S;
                            ui.add_space(SPACE_S);
                            first = first.or(items.show(ui, index, |ui| cell(ui, index, place)));
                            if heard {
                                words.take(ui.ctx(), place);
                            }
                            if last_column == at && first.is_none() {
                                let rect = ui.max_rect();
                                first = Some(items.stand_in(ui, index, count, rect));
                            }
                        });
                    });
                }
                if let Some(first) = first.filter(|_| items.is_current(index)) {
                    words.tell(&ctx, first, |column| self.columns.get(column)?.heading());
                }
                let open = enter && items.has_keyboard(index);
                if row.response().clicked() || open {
                    reply = Some(TableReply::Row(index));
                }
            });
        });
        if let Some(rect) = items.gained().filter(|_| told).and_then(|id| ctx.read_response(id)) {
            follow(ui, rect.rect, self.row_height);
        }
        items.end(&ctx);
        reply
    }
}

fn bounds(place: Rect) -> egui::accesskit::Rect {
    let [left, top, right, bottom] =
        [place.left(), place.top(), place.right(), place.bottom()].map(f64::from);
    egui::accesskit::Rect { x0: left, y0: top, x1: right, y1: bottom }
}

/// Brings a row in sight of the page, too: a table that scrolls by itself has taken what was meant for both.
fn follow(ui: &Ui, control: Rect, row: f32) {
    let shown = ui.min_rect();
    let least = shown.top() + row / 2.0;
    let middle = control.center().y.clamp(least, (shown.bottom() - row / 2.0).max(least));
    ui.scroll_to_rect(Rect::from_center_size(pos2(control.center().x, middle), vec2(1.0, row)), None);
}

/// Shows rows as wide as there is room; the bar that scrolls them stands beside, in the margin of the page or card.
fn beside_bar<R>(ui: &mut Ui, rows: impl FnOnce(&mut Ui) -> R) -> R {
    let rect = ui.available_rect_before_wrap();
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect.with_max_x(rect.right() + SPACE_M)));
    inner.spacing_mut().scroll.floating_allocated_width = SPACE_M;
    let shown = rows(&mut inner);
    let used = inner.min_rect();
    ui.allocate_rect(used.with_max_x(used.right().min(rect.right())), Sense::hover());
    shown
}

/// A cell is one for a screen reader, too. Whether there is one that hears it.
fn tell_cell(ui: &Ui, row: usize, column: usize) -> bool {
    let told = ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(Role::Cell);
        node.set_row_index(row);
        node.set_column_index(column);
    });
    told.is_some()
}
