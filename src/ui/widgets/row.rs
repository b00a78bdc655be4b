//! Rows to choose from: entries of the menu at the left, and rich rows of lists.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, Galley, Id, KeyboardShortcut, Rect, Response, Role, Stroke, StrokeKind, Tooltip,
    Ui, WidgetInfo, pos2, vec2,
};

use super::badge::Badge;
use super::paint::{Fit, describe, focus_ring, focus_told, follow_focus, galley, hint, text_middle};
use super::words::full_name;
use super::{stops, text};
use crate::ui::theme::metrics::{
    ICON, LINE, LINE_STRONG, NAV_ITEM, RADIUS, ROW, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, SPACE_XXL,
};
use crate::ui::theme::{Icon, Type, palette};

/// An entry of the menu at the left; the open page's has a bar in the accent. `keys` lead there, too. Without room for
/// its name it is the icon alone, and says its name when it is pointed at or has the keyboard.
pub fn nav_item(ui: &mut Ui, icon: Icon, name: &str, open: bool, keys: Option<KeyboardShortcut>) -> Response {
    let colors = palette(ui);
    let (id, rect) = ui.allocate_space(vec2(ui.available_width(), NAV_ITEM));
    let response = ui.interact(rect, id, stops::sense(ui.ctx(), id, true));
    let fill = match (response.is_pointer_button_down_on(), open, response.hovered()) {
        (true, _, _) => Some(colors.pressed),
        (_, true, _) => Some(colors.selection),
        (_, _, true) => Some(colors.hover),
        _ => None,
    };
    if let Some(fill) = fill {
        ui.painter().rect_filled(rect, CornerRadius::same(RADIUS), fill);
    }
    if open {
        let bar = Rect::from_center_size(
            pos2(rect.left() + LINE_STRONG / 2.0 + 1.0, rect.center().y),
            vec2(LINE_STRONG + 1.0, ICON),
        );
        ui.painter().rect_filled(bar, CornerRadius::same(2), colors.brand);
    }
    let margin = SPACE_M.min((rect.width() - ICON) / 2.0);
    let place = Rect::from_min_size(pos2(rect.left() + margin, rect.top()), vec2(ICON, rect.height()));
    icon.paint(ui, place, if open { colors.brand } else { colors.text });
    let left = place.right() + SPACE_S + 2.0;
    let room = rect.right() - SPACE_S - left;
    let mut cut = room < ICON;
    if !cut {
        let step = if open { Type::BodyStrong } else { Type::Body };
        let text = galley(ui, name, step, colors.text, room, Fit::Truncate);
        cut = text.elided;
        text_middle(ui, pos2(left, rect.center().y), text);
    }
    focus_ring(ui, &response, rect, RADIUS);
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), name));
    let keys = keys.map(|keys| super::words::keys(ui.ctx(), keys));
    ui.ctx().accesskit_node_builder(id, |node| {
        if open {
            node.set_aria_current(egui::accesskit::AriaCurrent::Page);
        }
        if let Some(keys) = &keys {
            node.set_keyboard_shortcut(keys.as_str());
        }
    });
    if !cut && keys.is_none() {
        return response;
    }
    let say = |ui: &mut Ui| {
        hint(ui, |ui| {
            if cut {
                text::body(ui, name);
            }
            if let Some(keys) = &keys {
                text::caption(ui, keys);
            }
        });
    };
    // An icon alone says too little to someone at the keyboard, too.
    if cut && focus_told(&response) {
        Tooltip::always_open(response.ctx.clone(), response.layer_id, response.id, &response).show(say);
        return response;
    }
    response.on_hover_ui(say)
}

/// How wide an entry must be to say its whole name, in points.
pub fn nav_item_width(ui: &Ui, name: &str) -> f32 {
    let color = palette(ui).text;
    let name = galley(ui, name, Type::BodyStrong, color, f32::INFINITY, Fit::Truncate);
    // A fraction of a point is lost where the menu is set on whole pixels.
    (SPACE_M + ICON + SPACE_S + 2.0 + name.size().x + SPACE_S).ceil() + LINE
}

/// Marks an entry of the menu with a dot: there is something to be known of its page, which `says` says.
pub fn nav_mark(ui: &Ui, entry: Response, says: &str) -> Response {
    let dot = pos2(entry.rect.right() - SPACE_S + 1.0, entry.rect.center().y);
    ui.painter().circle_filled(dot, SPACE_XS - 1.0, palette(ui).brand);
    describe(ui.ctx(), entry.id, says);
    entry.on_hover_text(says)
}

/// A row of a list that says much about one thing, and can be chosen.
#[must_use = "call `show`"]
pub struct ListRow {
    id: Id,
    icon: Option<Icon>,
    title: String,
    subject: String,
    subtitle: String,
    badges: Vec<Badge>,
    right: String,
    right_below: String,
    chosen: bool,
    disabled: Option<String>,
    flat: bool,
}

impl ListRow {
    /// A row with a stable id and what the thing is called.
    pub fn new(id: impl egui::AsIdSalt, title: impl Into<String>) -> Self {
        Self {
            id: Id::unique(id),
            icon: None,
            title: title.into(),
            subject: String::new(),
            subtitle: String::new(),
            badges: Vec::new(),
            right: String::new(),
            right_below: String::new(),
            chosen: false,
            disabled: None,
            flat: false,
        }
    }

    /// What it belongs to, which is above it for the eye: a screen reader hears it after the title.
    pub fn of(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Always of one height, for a [`super::rows()`] list: badges for which there is no room beside the title are left
    /// out.
    pub fn flat(mut self) -> Self {
        self.flat = true;
        self
    }

    /// An icon at the left.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A line of less weight below the title.
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = subtitle.into();
        self
    }

    /// A badge after the title.
    pub fn badge(mut self, badge: Badge) -> Self {
        self.badges.push(badge);
        self
    }

    /// A figure at the right, such as a size.
    pub fn right(mut self, text: impl Into<String>) -> Self {
        self.right = text.into();
        self
    }

    /// A line of less weight below the figure.
    pub fn right_below(mut self, text: impl Into<String>) -> Self {
        self.right_below = text.into();
        self
    }

    /// Whether it is the chosen one.
    pub fn chosen(mut self, chosen: bool) -> Self {
        self.chosen = chosen;
        self
    }

    /// Cannot be chosen, with that reason in the place of the subtitle; `None` leaves it open.
    pub fn disabled_because(mut self, reason: Option<impl Into<String>>) -> Self {
        self.disabled = reason.map(Into::into);
        self
    }

    /// Shows the row over the width there is. Where the title would have to give way, the badges get a line of their
    /// own.
    pub fn show(self, ui: &mut Ui) -> Response {
        let colors = palette(ui);
        let plan = self.plan(ui, ui.available_width());
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), plan.height));
        let enabled = self.disabled.is_none() && ui.is_enabled();
        let response = ui.interact(rect, self.id, stops::sense(ui.ctx(), self.id, enabled));
        let mut cut = false;
        if ui.is_rect_visible(rect) {
            let fill = match (self.chosen, enabled && response.hovered()) {
                (true, _) => colors.selection,
                (_, true) => colors.hover,
                _ => colors.surface,
            };
            let border = if self.chosen { colors.brand } else { colors.border };
            let corner = CornerRadius::same(RADIUS);
            ui.painter().rect(rect, corner, fill, Stroke::new(LINE, border), StrokeKind::Inside);
            cut = self.paint(ui, rect, &plan);
            focus_ring(ui, &response, rect, RADIUS);
        } else {
            follow_focus(&response);
        }
        let name = full_name(ui.ctx(), &self.title, &self.subject);
        response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, enabled, self.chosen, &name));
        let lines = [self.title.as_str(), self.below()].into_iter().filter(|line| !line.is_empty());
        let whole = lines.collect::<Vec<_>>().join("\n");
        let mut said = vec![self.below().to_owned()];
        said.extend(self.badges.iter().map(|badge| badge.text().to_owned()));
        said.extend([self.right, self.right_below]);
        said.retain(|part| !part.is_empty());
        describe(ui.ctx(), self.id, &said.join(", "));
        if cut { response.on_hover_text(whole) } else { response }
    }

    /// The line below the title: the reason when there is one.
    fn below(&self) -> &str {
        self.disabled.as_deref().unwrap_or(&self.subtitle)
    }

    fn plan(&self, ui: &Ui, width: f32) -> Plan {
        let colors = palette(ui);
        let ink = if self.disabled.is_some() { colors.disabled } else { colors.text };
        let measure = |text: &str, step, color| galley(ui, text, step, color, f32::INFINITY, Fit::Truncate);
        let right = measure(&self.right, Type::Body, ink);
        let right_below = measure(&self.right_below, Type::Caption, colors.secondary);
        let title = measure(&self.title, Type::BodyStrong, ink).size().x;
        let badges = self.badges.iter().map(|badge| badge.width(ui) + SPACE_XS).sum();
        let taken = right.size().x.max(right_below.size().x);
        let lead = if self.icon.is_some() { SPACE_M + ICON + SPACE_M } else { SPACE_M };
        let tail = if taken > 0.0 { SPACE_M + taken + SPACE_L } else { SPACE_M };
        let words = (width - lead - tail).max(0.0);
        let stacked =
            !self.flat && !self.badges.is_empty() && words < title.min(LEAST_TITLE) + SPACE_S + badges;
        let two_lines = !self.below().is_empty() || !self.right_below.is_empty();
        let height = ROW + if two_lines { SPACE_L } else { 0.0 } + if stacked { SPACE_XXL } else { 0.0 };
        Plan { right, right_below, lead, words, badges, stacked, height, ink }
    }

    /// Whether the title or the line below it had to be cut.
    fn paint(&self, ui: &Ui, rect: Rect, plan: &Plan) -> bool {
        let colors = palette(ui);
        let lines = if plan.stacked { rect.with_max_y(rect.bottom() - SPACE_XXL) } else { rect };
        let half = Type::Body.line_height() / 2.0;
        let (middle, upper, lower) = (lines.center().y, lines.center().y - half, lines.center().y + half);
        if let Some(icon) = self.icon {
            let place =
                Rect::from_min_size(pos2(rect.left() + SPACE_M, lines.top()), vec2(ICON, lines.height()));
            icon.paint(ui, place, plan.ink);
        }
        let end = rect.right() - SPACE_M;
        let figure_y = if self.right_below.is_empty() { middle } else { upper };
        text_middle(ui, pos2(end - plan.right.size().x, figure_y), plan.right.clone());
        text_middle(ui, pos2(end - plan.right_below.size().x, lower), plan.right_below.clone());

        let left = rect.left() + plan.lead;
        let title_y = if self.below().is_empty() { middle } else { upper };
        let beside = if plan.stacked || self.badges.is_empty() { 0.0 } else { plan.badges + SPACE_S };
        // Of a flat row, badges are left out before the title is; a screen reader hears them all the same.
        let least = if self.flat { LEAST_TITLE.min(plan.words) } else { 0.0 };
        let room = (plan.words - beside).max(least);
        let title = galley(ui, &self.title, Type::BodyStrong, plan.ink, room, Fit::Truncate);
        let (mut cut, title_end) = (title.elided, left + title.size().x + SPACE_S);
        text_middle(ui, pos2(left, title_y), title);
        let below = galley(ui, self.below(), Type::Caption, colors.secondary, plan.words, Fit::Truncate);
        cut |= below.elided;
        text_middle(ui, pos2(left, lower), below);
        let (mut x, y) =
            if plan.stacked { (left, lines.bottom() + SPACE_XS) } else { (title_end.round(), title_y) };
        for badge in &self.badges {
            let width = badge.width(ui);
            if x + width > left + plan.words {
                break;
            }
            badge.paint(ui, pos2(x, y));
            x += width + SPACE_XS;
        }
        cut
    }
}

/// A title keeps this much, in points, before the badges leave its line.
const LEAST_TITLE: f32 = 240.0;

/// Where a row's parts go.
struct Plan {
    right: Arc<Galley>,
    right_below: Arc<Galley>,
    /// Before the words: margin and icon.
    lead: f32,
    /// Room for the words.
    words: f32,
    /// Width of all badges.
    badges: f32,
    /// The badges have a line of their own.
    stacked: bool,
    height: f32,
    ink: Color32,
}
