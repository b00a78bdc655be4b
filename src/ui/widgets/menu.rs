//! Menus that open below a button.

use egui::accesskit::HasPopup;
use egui::{
    CornerRadius, KeyboardShortcut, Popup, Rect, RectAlign, Response, Role, ScrollArea, Sense, Ui, Widget,
    WidgetInfo, pos2, vec2,
};

use super::paint::{Fit, explain, focus_ring, galley, text_middle};
use super::{entries, stops, text, words};
use crate::ui::theme::metrics::{CONTROL, ICON, RADIUS, SPACE_L, SPACE_S, SPACE_XS, SPACE_XXL};
use crate::ui::theme::{Icon, Type, palette};

/// Opens a menu below `button` when it is pressed; `content` adds [`MenuItem`]s. Arrow keys, Home, End and first letters
/// walk, Esc closes, and the button has the keyboard again.
pub fn menu<R>(button: &Response, content: impl FnOnce(&mut Ui) -> R) -> Option<R> {
    let wanted = stops::menu_wanted(&button.ctx);
    if wanted {
        button.request_focus();
        Popup::open_id(&button.ctx, Popup::default_response_id(button));
    }
    // It opens where there is more room; what is longer than that scrolls.
    let window = button.ctx.content_rect();
    let room = (window.bottom() - button.rect.bottom()).max(button.rect.top() - window.top());
    let shown = stops::apart(&button.ctx, || {
        off_edges(Popup::menu(button).gap(SPACE_XS), button).show(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            entries::named(ui, Role::Menu, button);
            entries::begin(ui.ctx());
            let shown = ScrollArea::vertical().max_height(room - SPACE_XXL).show(ui, content).inner;
            entries::arrive(ui.ctx(), button.id, wanted);
            entries::end(ui.ctx());
            shown
        })
    });
    entries::follow(button);
    entries::tell(button, HasPopup::Menu);
    shown.map(|shown| shown.inner)
}

/// Shows `popup`, which holds other things than commands, below `button`. Esc closes it, and the button has the keyboard
/// again.
pub fn dropdown(button: &Response, popup: Popup<'_>, content: impl FnOnce(&mut Ui)) {
    stops::apart(&button.ctx, || {
        off_edges(popup, button).show(|ui| {
            entries::named(ui, Role::Dialog, button);
            content(ui);
        })
    });
    entries::follow(button);
    entries::tell(button, HasPopup::Dialog);
}

/// What a dropdown is about. Where it is opened by keys it takes the keyboard, before the first thing that can be pressed;
/// else it is no stop.
pub fn dropdown_heading(ui: &mut Ui, name: &str, take: bool) {
    let shown = text::subtitle(ui, name);
    let id = ui.unique_id().with("heading stop");
    if !take && !ui.memory(|memory| memory.has_focus(id)) {
        return;
    }
    // The ring stands around the words.
    let width = text::text_width(ui, name, Type::Subtitle).min(shown.rect.width());
    let rect = Rect::from_min_size(shown.rect.min, vec2(width, shown.rect.height()));
    let rect = rect.expand2(vec2(SPACE_XS + 2.0, 2.0));
    let stop = ui.interact(rect, id, Sense::focusable_noninteractive());
    stop.widget_info(|| WidgetInfo::labeled(Role::Heading, true, name));
    focus_ring(ui, &stop, rect, RADIUS);
    if take {
        stop.request_focus();
    }
}

/// Keeps a popup away from the window's left and right edges, up to which egui lets it go.
fn off_edges<'a>(popup: Popup<'a>, button: &Response) -> Popup<'a> {
    let Some(size) = popup.get_expected_size() else { return popup };
    let room = button.ctx.content_rect().x_range().shrink(SPACE_S);
    let below = button.rect;
    let fits = |left: f32| room.contains(left) && room.contains(left + size.x);
    if fits(below.left()) {
        return popup;
    }
    if fits(below.right() - size.x) {
        return popup.align(RectAlign::BOTTOM_END);
    }
    let left = below.left().min(room.max - size.x).max(room.min);
    popup.anchor(below.translate(vec2(left - below.left(), 0.0)))
}

/// One command of a menu. Choosing it closes the menu.
#[must_use = "show it with `ui.add`"]
pub struct MenuItem {
    name: String,
    icon: Option<Icon>,
    disabled: Option<String>,
    shortcut: Option<KeyboardShortcut>,
    checked: Option<bool>,
    step: Type,
}

impl MenuItem {
    /// A command named `name`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            icon: None,
            disabled: None,
            shortcut: None,
            checked: None,
            step: Type::Body,
        }
    }

    /// An icon before the name.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Disabled with that reason; `None` leaves it enabled.
    pub fn disabled_because(mut self, reason: Option<impl Into<String>>) -> Self {
        self.disabled = reason.map(Into::into);
        self
    }

    /// The keys that do the same, shown at the right; not handled here.
    pub fn shortcut(mut self, shortcut: KeyboardShortcut) -> Self {
        self.shortcut = Some(shortcut);
        self
    }

    /// Makes it a choice that is made or not; a check mark takes the icon's place.
    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = Some(checked);
        self
    }

    /// Its name in another typeface.
    pub fn step(mut self, step: Type) -> Self {
        self.step = step;
        self
    }
}

impl Widget for MenuItem {
    fn ui(self, ui: &mut Ui) -> Response {
        let colors = palette(ui);
        let ink = if self.disabled.is_some() { colors.disabled } else { colors.text };
        let keys = self.shortcut.map(|keys| words::keys(ui.ctx(), keys)).unwrap_or_default();
        let keys = galley(ui, &keys, Type::Caption, colors.secondary, f32::INFINITY, Fit::Truncate);
        let lead = SPACE_S + ICON + SPACE_S;
        let keys_width = if keys.is_empty() { 0.0 } else { SPACE_XS + SPACE_L + keys.size().x };
        // The path of a folder can be longer than the window is wide.
        let room = ui.ctx().content_rect().width() - 4.0 * SPACE_L - lead - keys_width;
        let name = galley(ui, &self.name, self.step, ink, room.max(CONTROL), Fit::Truncate);
        let cut = name.elided;
        let size = vec2((lead + name.size().x + keys_width + SPACE_L).ceil(), CONTROL);
        let (id, rect) = ui.allocate_space(size);
        let enabled = self.disabled.is_none() && ui.is_enabled();
        let sense = if enabled { Sense::click() } else { Sense::focusable_noninteractive() };
        let response = ui.interact(rect, id, sense);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let lit = enabled && (response.hovered() || response.has_focus());
        if lit {
            let fill = if response.is_pointer_button_down_on() { colors.pressed } else { colors.hover };
            ui.painter().rect_filled(rect, CornerRadius::same(RADIUS), fill);
        }
        entries::entry(ui.ctx(), id, &self.name);
        focus_ring(ui, &response, rect, RADIUS);
        let place = Rect::from_min_size(pos2(rect.left() + SPACE_S, rect.top()), vec2(ICON, rect.height()));
        match (self.checked, self.icon) {
            (Some(true), _) => Icon::Check.paint(ui, place, ink),
            (None, Some(icon)) => icon.paint(ui, place, ink),
            _ => {}
        }
        text_middle(ui, pos2(rect.left() + lead, rect.center().y), name);
        if !keys.is_empty() {
            text_middle(ui, pos2(rect.right() - SPACE_S - keys.size().x, rect.center().y), keys);
        }
        let role = if self.checked.is_some() { Role::MenuItemRadio } else { Role::MenuItem };
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(role, enabled, &self.name);
            info.selected = self.checked;
            info
        });
        if response.clicked() {
            // A click closes the menu by itself, Enter does not.
            ui.close();
            entries::taken(ui.ctx());
        }
        if cut {
            response.clone().on_hover_text(&self.name);
        }
        if let Some(reason) = &self.disabled {
            explain(&response, reason);
        }
        response
    }
}

/// What the next entries of a menu have in common, above their names.
pub fn menu_heading(ui: &mut Ui, name: impl Into<String>) {
    ui.horizontal(|ui| {
        ui.add_space(SPACE_S);
        text::caption(ui, name);
    });
}

/// A line between groups of a menu.
pub fn menu_separator(ui: &mut Ui) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width().min(CONTROL), SPACE_S + 1.0));
    let line = egui::Stroke::new(1.0, palette(ui).border);
    ui.painter().hline(rect.x_range(), rect.center().y, line);
}
