//! Buttons of every kind.

use egui::{
    Color32, CornerRadius, Id, KeyboardShortcut, Popup, Rect, Response, Role, Stroke, StrokeKind, Tooltip,
    Ui, Widget, WidgetInfo, pos2, vec2,
};

use super::heard::hear;
use super::paint::{Fit, describe, focus_ring, focus_told, follow_focus, galley, hint, spinner, text_middle};
use super::words::full_name;
use super::{stops, text};
use crate::ui::theme::metrics::{
    BUTTON_MIN_WIDTH, CONTROL, ICON, ICON_SMALL, LINE, RADIUS, SPACE_M, SPACE_S, SPACE_XS,
};
use crate::ui::theme::{Icon, Palette, Type, palette};

/// How much a button asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one thing to do here. At most one a surface.
    Primary,
    /// Anything else to do.
    Secondary,
    /// A tool: no frame until the pointer is there.
    Subtle,
    /// Destroys something.
    Danger,
    /// A link in a line of text.
    Link,
}

/// A button: a name, perhaps an icon, a reason when it is disabled, and what it is about in a tooltip.
///
/// A disabled button keeps its place in the Tab order and says why it is disabled: on hover, on focus, and to a
/// screen reader.
#[must_use = "show it with `ui.add`"]
pub struct Button {
    kind: ButtonKind,
    name: String,
    icon: Option<Icon>,
    trailing: Option<Icon>,
    icon_only: bool,
    disabled: Option<String>,
    subject: String,
    hint: String,
    shortcut: Option<KeyboardShortcut>,
    busy: bool,
    selected: Option<bool>,
    id: Option<Id>,
}

impl Button {
    /// A button of `kind` named `name`.
    pub fn new(kind: ButtonKind, name: impl Into<String>) -> Self {
        Self {
            kind,
            name: name.into(),
            icon: None,
            trailing: None,
            icon_only: false,
            disabled: None,
            subject: String::new(),
            hint: String::new(),
            shortcut: None,
            busy: false,
            selected: None,
            id: None,
        }
    }

    /// The one thing to do here.
    pub fn primary(name: impl Into<String>) -> Self {
        Self::new(ButtonKind::Primary, name)
    }

    /// Anything else to do.
    pub fn secondary(name: impl Into<String>) -> Self {
        Self::new(ButtonKind::Secondary, name)
    }

    /// A tool, no frame.
    pub fn subtle(name: impl Into<String>) -> Self {
        Self::new(ButtonKind::Subtle, name)
    }

    /// Destroys something.
    pub fn danger(name: impl Into<String>) -> Self {
        Self::new(ButtonKind::Danger, name)
    }

    /// Looks like a link.
    pub fn link(name: impl Into<String>) -> Self {
        Self::new(ButtonKind::Link, name)
    }

    /// A square tool button that shows only its icon; the name is its tooltip and accessible name.
    pub fn icon_only(icon: Icon, name: impl Into<String>) -> Self {
        Self { icon_only: true, icon: Some(icon), ..Self::subtle(name) }
    }

    /// The same with a frame, where it stands alone: one more, one less.
    pub fn icon_framed(icon: Icon, name: impl Into<String>) -> Self {
        Self { kind: ButtonKind::Secondary, ..Self::icon_only(icon, name) }
    }

    /// An icon before the name.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// A small icon after the name, such as the arrow of a menu.
    pub fn trailing(mut self, icon: Icon) -> Self {
        self.trailing = Some(icon);
        self
    }

    /// Disabled with that reason; `None` leaves it enabled.
    pub fn disabled_because(mut self, reason: Option<impl Into<String>>) -> Self {
        self.disabled = reason.map(Into::into);
        self
    }

    /// What it acts on, which is beside it for the eye: a screen reader hears it after the name.
    pub fn of(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// What it does, in a tooltip.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// The keys that do the same; shown in the tooltip, not handled here.
    pub fn shortcut(mut self, shortcut: KeyboardShortcut) -> Self {
        self.shortcut = Some(shortcut);
        self
    }

    /// Its work is going on: it turns, and cannot be pressed.
    pub fn busy(mut self, busy: bool) -> Self {
        self.busy = busy;
        self
    }

    /// Makes it a toggle that is on or off.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = Some(selected);
        self
    }

    /// A stable id, where what comes before the button comes and goes.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Why it is disabled, if it is.
    pub(super) fn reason(&self) -> Option<&str> {
        self.disabled.as_deref()
    }

    /// Whether it has a reason to be disabled.
    pub fn is_disabled(&self) -> bool {
        self.disabled.is_some()
    }

    /// Whether it destroys something.
    pub fn is_danger(&self) -> bool {
        self.kind == ButtonKind::Danger
    }

    /// Whether its work is going on.
    pub fn is_busy(&self) -> bool {
        self.busy
    }

    /// The width that it takes, in points.
    pub fn width(&self, ui: &Ui) -> f32 {
        if self.icon_only {
            return CONTROL;
        }
        let text = galley(ui, &self.name, self.step(), Color32::PLACEHOLDER, f32::INFINITY, Fit::Truncate);
        let natural = self.padding() * 2.0 + self.leading_width() + text.size().x + self.trailing_width();
        natural.ceil().max(self.min_width())
    }

    fn step(&self) -> Type {
        match self.kind {
            ButtonKind::Primary | ButtonKind::Secondary | ButtonKind::Danger => Type::BodyStrong,
            ButtonKind::Subtle | ButtonKind::Link => Type::Body,
        }
    }

    fn min_width(&self) -> f32 {
        match self.kind {
            ButtonKind::Primary | ButtonKind::Secondary | ButtonKind::Danger => BUTTON_MIN_WIDTH,
            ButtonKind::Subtle | ButtonKind::Link => 0.0,
        }
    }

    fn padding(&self) -> f32 {
        match self.kind {
            // Flush with the text above and below.
            ButtonKind::Link => 0.0,
            ButtonKind::Subtle => SPACE_S,
            _ => SPACE_M,
        }
    }

    fn leading_width(&self) -> f32 {
        if self.icon.is_some() || self.busy { ICON + SPACE_XS + 2.0 } else { 0.0 }
    }

    fn trailing_width(&self) -> f32 {
        if self.trailing.is_some() { ICON_SMALL + SPACE_XS } else { 0.0 }
    }

    /// Surface, outline and text for the state that the button is in.
    fn colors(&self, response: &Response, colors: &Palette) -> (Color32, Color32, Color32) {
        let none = Color32::TRANSPARENT;
        if self.disabled.is_some() {
            return match self.kind {
                ButtonKind::Subtle | ButtonKind::Link => (none, none, colors.disabled),
                _ => (colors.disabled_fill, colors.border, colors.disabled),
            };
        }
        let pressed = response.is_pointer_button_down_on();
        let hovered = response.hovered();
        let pick = |rest, hover, press| match (pressed, hovered) {
            (true, _) => press,
            (_, true) => hover,
            _ => rest,
        };
        match self.kind {
            ButtonKind::Primary => {
                let fill = pick(colors.brand_fill, colors.brand_fill_hover, colors.brand_fill_pressed);
                (fill, none, colors.on_brand)
            }
            ButtonKind::Danger => {
                let fill = pick(colors.danger_fill, colors.danger_fill_hover, colors.danger_fill_pressed);
                (fill, none, colors.on_brand)
            }
            ButtonKind::Secondary => {
                let fill = pick(colors.surface, colors.hover, colors.pressed);
                (
                    fill,
                    pick(colors.border_control, colors.border_field, colors.border_field_hover),
                    colors.text,
                )
            }
            ButtonKind::Subtle => {
                if self.selected != Some(true) {
                    return (pick(none, colors.hover, colors.pressed), none, colors.text);
                }
                let fill = pick(colors.selection, colors.hover, colors.pressed);
                // Of an icon alone, the surface is too faint to say that it is on; beside a name, what it opens says so.
                if self.icon_only { (fill, colors.brand, colors.brand) } else { (fill, none, colors.text) }
            }
            ButtonKind::Link => (none, none, pick(colors.brand, colors.brand_hover, colors.brand_pressed)),
        }
    }

    fn show(self, ui: &mut Ui) -> Response {
        let colors = palette(ui);
        let width = self.width(ui).min(ui.available_width().max(CONTROL));
        // A link stands in a line of text and takes no more room than that; it can be hit as well as any other button.
        let line = if self.kind == ButtonKind::Link { Type::Body.line_height() } else { CONTROL };
        let (auto_id, rect) = ui.allocate_space(vec2(width, line));
        let rect = rect.expand2(vec2(0.0, (CONTROL - line) / 2.0));
        let id = self.id.unwrap_or(auto_id);
        let pressable = self.disabled.is_none() && !self.busy && ui.is_enabled();
        let response = ui.interact(rect, id, stops::sense(ui.ctx(), id, pressable));
        let (fill, outline, ink) = self.colors(&response, colors);
        if ui.is_rect_visible(rect) {
            let corner = CornerRadius::same(RADIUS);
            ui.painter().rect(rect, corner, fill, Stroke::new(LINE, outline), StrokeKind::Inside);
            self.paint_inside(ui, rect, ink, &response);
            let around = if self.kind == ButtonKind::Link { SPACE_XS } else { 0.0 };
            focus_ring(ui, &response, rect.expand2(vec2(around, 0.0)), RADIUS);
        } else {
            follow_focus(&response);
        }
        let cut = width < self.width(ui);
        self.tell(ui, &response, pressable, cut);
        response
    }

    fn paint_inside(&self, ui: &Ui, rect: Rect, ink: Color32, response: &Response) {
        if self.icon_only {
            self.paint_icon(ui, rect, ink);
            return;
        }
        let leading = self.leading_width();
        let room = rect.width() - 2.0 * self.padding() - leading - self.trailing_width();
        let text = galley(ui, &self.name, self.step(), ink, room.max(0.0).ceil(), Fit::Truncate);
        let used = leading + text.size().x + self.trailing_width();
        let mut x = match self.kind {
            ButtonKind::Subtle | ButtonKind::Link => rect.left() + self.padding(),
            _ => rect.center().x - used / 2.0,
        };
        if leading > 0.0 {
            let place = Rect::from_min_size(pos2(x, rect.top()), vec2(ICON, rect.height()));
            self.paint_icon(ui, place, ink);
            x += leading;
        }
        let end = x + text.size().x;
        if self.kind == ButtonKind::Link && response.hovered() {
            let y = rect.center().y + text.size().y / 2.0 - 2.0;
            ui.painter().hline(x..=end, y, Stroke::new(LINE, ink));
        }
        text_middle(ui, pos2(x, rect.center().y), text);
        if let Some(icon) = self.trailing {
            let place =
                Rect::from_min_size(pos2(end + SPACE_XS, rect.top()), vec2(ICON_SMALL, rect.height()));
            icon.paint_sized(ui, place, ICON_SMALL, ink);
        }
    }

    fn paint_icon(&self, ui: &Ui, place: Rect, ink: Color32) {
        if self.busy {
            spinner(ui, place.center(), ICON_SMALL / 2.0 - 1.0, ink, ink.gamma_multiply(0.25));
        } else if let Some(icon) = self.icon {
            icon.paint(ui, place, ink);
        }
    }

    /// Tells a screen reader and, in a tooltip, everyone.
    fn tell(&self, ui: &Ui, response: &Response, pressable: bool, cut: bool) {
        let role = if self.kind == ButtonKind::Link { Role::Link } else { Role::Button };
        let full_name = full_name(ui.ctx(), &self.name, &self.subject);
        if self.kind == ButtonKind::Link {
            hear(ui.ctx(), &self.name);
        }
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(role, pressable, &full_name);
            info.selected = self.selected;
            info
        });
        let about = self.disabled.as_deref().unwrap_or(&self.hint);
        describe(ui.ctx(), response.id, about);
        let keys = self.shortcut.map(|keys| super::words::keys(ui.ctx(), keys));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            if self.busy {
                node.set_busy();
            }
            if let Some(keys) = &keys {
                node.set_keyboard_shortcut(keys.as_str());
            }
        });
        let mut lines = Vec::new();
        if self.icon_only || cut {
            lines.push(self.name.as_str());
        }
        if !about.is_empty() {
            lines.push(about);
        }
        let show = |ui: &mut Ui| {
            hint(ui, |ui| {
                for line in &lines {
                    text::body(ui, *line);
                }
                if let Some(keys) = &keys {
                    text::caption(ui, keys);
                }
            });
        };
        if lines.is_empty() && keys.is_none() {
            return;
        }
        // Someone at the keyboard cannot hover to learn why.
        if focus_told(response) && self.disabled.is_some() && !Popup::is_any_open(ui.ctx()) {
            Tooltip::always_open(ui.ctx().clone(), response.layer_id, response.id, response).show(show);
        } else {
            Tooltip::for_enabled(response).show(show);
        }
    }
}

impl Widget for Button {
    fn ui(self, ui: &mut Ui) -> Response {
        self.show(ui)
    }
}
