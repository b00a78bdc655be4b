//! Tiles: a card for each thing of a grid, pressed as a whole. Grids of any length: only the tiles in sight are laid out.

use egui::{CornerRadius, Id, Rect, Response, Role, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo};
use egui::{pos2, vec2};

use super::badge::{self, Badge};
use super::button::Button;
use super::paint::{Fit, describe, focus_ring, galley, text_middle};
use super::progress::paint_bar;
use super::rows::tell_item;
use super::scrolled::scrolled_seen;
use super::stops::{self, Items};
use crate::ui::theme::metrics::{
    CONTROL, ICON, LINE, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, SPACE_XXL,
};
use crate::ui::theme::{Icon, Type, palette};

/// A thing of a grid: what it is called, badges, lines about it, how far work on it is.
#[must_use = "call `show`"]
pub struct Tile {
    id: Id,
    icon: Icon,
    title: String,
    subtitle: String,
    badges: Vec<Badge>,
    lines: Vec<String>,
    /// Work on it goes on, and the share that is done, where that is known.
    working: bool,
    fraction: Option<f32>,
}

/// Between the parts of a tile, in points.
const GAP: f32 = SPACE_S + 2.0;
/// The height of a progress bar and the room above it, in points.
const BAR: f32 = SPACE_XS;

impl Tile {
    /// The height of every tile, in points: two lines below the badges, or one and a progress bar.
    pub const HEIGHT: f32 = 156.0;

    /// A tile with a stable id.
    pub fn new(id: impl egui::AsIdSalt, icon: Icon, title: impl Into<String>) -> Self {
        Self {
            id: Id::unique(id),
            icon,
            title: title.into(),
            subtitle: String::new(),
            badges: Vec::new(),
            lines: Vec::new(),
            working: false,
            fraction: None,
        }
    }

    /// A line of less weight below the title.
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = subtitle.into();
        self
    }

    /// Adds a badge.
    pub fn badge(mut self, badge: Badge) -> Self {
        self.badges.push(badge);
        self
    }

    /// Adds a line at the bottom; there is room for two.
    pub fn line(mut self, line: impl Into<String>) -> Self {
        self.lines.push(line.into());
        self
    }

    /// A bar above the last line: the share `0.0..=1.0` that is done, or `None` for work of unknown length.
    pub fn progress(mut self, fraction: Option<f32>) -> Self {
        self.working = true;
        self.fraction = fraction;
        self
    }

    /// Shows the tile over `rect`. `more` is the name of its menu button; the two responses are the tile's and the
    /// button's.
    pub fn show(self, ui: &mut Ui, rect: Rect, more: impl Into<String>) -> (Response, Response) {
        let colors = palette(ui);
        let response = ui.interact(rect, self.id, stops::sense(ui.ctx(), self.id, true));
        let fill = match (response.is_pointer_button_down_on(), response.hovered()) {
            (true, _) => colors.pressed,
            (_, true) => colors.hover,
            _ => colors.surface,
        };
        let corner = CornerRadius::same(RADIUS_CARD);
        ui.painter().rect(rect, corner, fill, Stroke::new(LINE, colors.border), StrokeKind::Inside);
        let cut = self.paint(ui, rect);
        focus_ring(ui, &response, rect, RADIUS_CARD);
        response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), &self.title));
        describe(ui.ctx(), self.id, &self.said());

        // Beside the middle of the title.
        let top = rect.top() + SPACE_L + (Type::Subtitle.line_height() - CONTROL) / 2.0;
        let corner = pos2(rect.right() - SPACE_S - CONTROL, top);
        let place = Rect::from_min_size(corner, vec2(CONTROL, CONTROL));
        let more = Button::icon_only(Icon::More, more).id(self.id.with("more"));
        let more = ui.new_child(UiBuilder::new().max_rect(place)).add(more);
        let response = if cut { response.on_hover_text(self.title) } else { response };
        (response, more)
    }

    /// What a screen reader says after the title.
    fn said(&self) -> String {
        let badges = self.badges.iter().map(Badge::text);
        let lines = self.lines.iter().map(String::as_str);
        let parts = std::iter::once(self.subtitle.as_str()).chain(badges).chain(lines);
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// Paints what is in it. Whether the title had to be cut.
    fn paint(&self, ui: &Ui, rect: Rect) -> bool {
        let colors = palette(ui);
        let inner = rect.shrink(SPACE_L);
        let text_left = inner.left() + ICON + SPACE_M;
        let title_room = rect.right() - SPACE_S - CONTROL - SPACE_XS - text_left;
        let title = galley(ui, &self.title, Type::Subtitle, colors.text, title_room, Fit::Truncate);
        let cut = title.elided;
        let title_middle = inner.top() + Type::Subtitle.line_height() / 2.0;
        let icon = Rect::from_center_size(pos2(inner.left() + ICON / 2.0, title_middle), vec2(ICON, ICON));
        self.icon.paint(ui, icon, colors.brand);
        text_middle(ui, pos2(text_left, title_middle), title);

        let caption = Type::Caption.line_height();
        let mut top = inner.top() + Type::Subtitle.line_height();
        let subtitle_room = inner.right() - text_left;
        let below = galley(ui, &self.subtitle, Type::Caption, colors.secondary, subtitle_room, Fit::Truncate);
        text_middle(ui, pos2(text_left, top + caption / 2.0), below);
        top += caption + GAP;

        let mut x = inner.left();
        for badge in &self.badges {
            if x + badge.width(ui) > inner.right() {
                break;
            }
            badge.paint(ui, pos2(x.round(), top + badge::HEIGHT / 2.0));
            x += badge.width(ui) + SPACE_XS;
        }

        // From the bottom up, so that the lines of neighbours stand side by side.
        let mut bottom = inner.bottom();
        let room = inner.width();
        for (place, line) in self.lines.iter().rev().enumerate() {
            // Without a progress bar there is room for one line more.
            let wrapped = galley(ui, line, Type::Caption, colors.secondary, room, Fit::Wrap);
            let text = if place == 0 && !self.working && wrapped.rows.len() == 2 {
                wrapped
            } else {
                galley(ui, line, Type::Caption, colors.secondary, room, Fit::Truncate)
            };
            let height = text.size().y.max(caption);
            text_middle(ui, pos2(inner.left(), bottom - height / 2.0), text);
            bottom -= height + 2.0;
            if place == 0 && self.working {
                let bar = Rect::from_min_max(
                    pos2(inner.left(), bottom - SPACE_XS - BAR),
                    pos2(inner.right(), bottom - SPACE_XS),
                );
                paint_bar(ui, bar, self.fraction);
                bottom = bar.top() - SPACE_S;
            }
        }
        cut
    }
}

/// The least width of a tile, in points.
const LEAST: f32 = 280.0;

/// Shows `count` tiles in as many columns as fit, in the height there is. `name` is for a screen reader; `show` gets the
/// place of a tile in its order, and where it stands.
pub fn tiles(
    ui: &mut Ui,
    id: impl egui::AsIdSalt,
    name: &str,
    count: usize,
    mut show: impl FnMut(&mut Ui, usize, Rect),
) {
    let width = ui.available_width();
    let columns = ((width + SPACE_L) / (LEAST + SPACE_L)).floor().max(1.0) as usize;
    // Whole points, and the last column ends where the page does.
    let left = |column: usize| ((width + SPACE_L) * column as f32 / columns as f32).round();
    let pitch = Tile::HEIGHT + SPACE_L;
    let lines = count.div_ceil(columns);
    scrolled_seen(ui, id, |ui, seen| {
        // Before the tiles, which belong to it.
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(Role::List);
            node.set_label(name);
            node.set_size_of_set(count);
        });
        ui.set_height((pitch * lines as f32 - SPACE_L).max(0.0) + SPACE_XXL);
        let origin = ui.max_rect().min;
        // One line more at either end, so that the keyboard finds the next tile.
        let first = ((seen.top() / pitch).floor().max(0.0) as usize).saturating_sub(1);
        let last = ((seen.bottom() / pitch).ceil().max(0.0) as usize + 1).min(lines);
        // As many as are in sight at once.
        let page = columns * (seen.height() / pitch).floor().max(1.0) as usize;
        let mut items = Items::begin(ui.ctx(), ui.scope_id(), count, columns, page);
        if let Some(to) = items.scroll_to() {
            let top = origin.y + (to / columns) as f32 * pitch;
            let rect = Rect::from_min_size(pos2(origin.x, top), vec2(width, Tile::HEIGHT));
            ui.scroll_to_rect(rect.expand2(vec2(0.0, SPACE_L)), None);
        }
        for place in first * columns..(last * columns).min(count) {
            let (line, column) = ((place / columns) as f32, place % columns);
            let corner = origin + vec2(left(column), line * pitch);
            let tile = left(column + 1) - left(column) - SPACE_L;
            let rect = Rect::from_min_size(corner, vec2(tile, Tile::HEIGHT));
            let mut item = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(place));
            tell_item(&item, place, count);
            items.show(&mut item, place, |ui| show(ui, place, rect));
        }
        items.end(ui.ctx());
    });
}
