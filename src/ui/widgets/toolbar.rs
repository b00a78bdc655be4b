//! A row of commands; what does not fit moves into a menu at its end.

use egui::{Frame, Id, KeyboardShortcut, Margin, Role, Stroke, Ui, vec2};

use super::button::{Button, ButtonKind};
use super::menu::{MenuItem, menu};
use super::words::word;
use crate::ui::theme::metrics::{CONTROL, LINE, RADIUS_CARD, SPACE_XS};
use crate::ui::theme::{Icon, palette};

/// A command as a toolbar shows it. `K` says which one it is.
#[derive(Clone, Debug)]
#[must_use]
pub struct Tool<K> {
    key: K,
    icon: Icon,
    name: String,
    hint: String,
    disabled: Option<String>,
    shortcut: Option<KeyboardShortcut>,
    primary: bool,
    spare: bool,
    busy: bool,
}

impl<K> Tool<K> {
    /// A command `key`, shown with an icon and a name.
    pub fn new(key: K, icon: Icon, name: impl Into<String>) -> Self {
        Self {
            key,
            icon,
            name: name.into(),
            hint: String::new(),
            disabled: None,
            shortcut: None,
            primary: false,
            spare: false,
            busy: false,
        }
    }

    /// What it does, in a tooltip.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Disabled with that reason; `None` leaves it enabled.
    pub fn disabled_because(mut self, reason: Option<impl Into<String>>) -> Self {
        self.disabled = reason.map(Into::into);
        self
    }

    /// The keys that do the same; shown, not handled here.
    pub fn shortcut(mut self, shortcut: KeyboardShortcut) -> Self {
        self.shortcut = Some(shortcut);
        self
    }

    /// Moves into the menu before others do, where there is no room for all.
    pub fn spare(mut self) -> Self {
        self.spare = true;
        self
    }

    /// The page's main command: filled with the accent, and the last to move into the menu.
    pub fn primary(mut self) -> Self {
        self.primary = true;
        self
    }

    /// Its work is going on.
    pub fn busy(mut self, busy: bool) -> Self {
        self.busy = busy;
        self
    }

    fn button(&self, id: Id) -> Button {
        let kind = if self.primary { ButtonKind::Primary } else { ButtonKind::Subtle };
        let button = Button::new(kind, self.name.as_str())
            .icon(self.icon)
            .hint(self.hint.as_str())
            .disabled_because(self.disabled.as_deref())
            .busy(self.busy)
            .id(id);
        match self.shortcut {
            Some(shortcut) => button.shortcut(shortcut),
            None => button,
        }
    }

    fn item(&self) -> MenuItem {
        let item =
            MenuItem::new(self.name.as_str()).icon(self.icon).disabled_because(self.disabled.as_deref());
        match self.shortcut {
            Some(shortcut) => item.shortcut(shortcut),
            None => item,
        }
    }
}

/// A toolbar: commands in their order, as many as fit, the others in a menu.
#[must_use = "call `show`"]
pub struct Toolbar<K> {
    id: Id,
    name: String,
    tools: Vec<Tool<K>>,
    framed: bool,
}

impl<K: Clone> Toolbar<K> {
    /// A toolbar with a stable id and a name for screen readers.
    pub fn new(id: impl egui::AsIdSalt, name: impl Into<String>) -> Self {
        Self { id: Id::unique(id), name: name.into(), tools: Vec::new(), framed: true }
    }

    /// Adds a command at the end.
    pub fn tool(mut self, tool: Tool<K>) -> Self {
        self.tools.push(tool);
        self
    }

    /// Without a surface of its own, for use inside a card.
    pub fn plain(mut self) -> Self {
        self.framed = false;
        self
    }

    /// Shows it over the whole width. Returns the command that was chosen.
    pub fn show(self, ui: &mut Ui) -> Option<K> {
        let colors = palette(ui);
        let frame = if self.framed {
            Frame::new()
                .fill(colors.surface)
                .stroke(Stroke::new(LINE, colors.border))
                .corner_radius(RADIUS_CARD)
                .inner_margin(Margin::same(SPACE_XS as i8))
        } else {
            Frame::NONE
        };
        let shown = frame.show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let row = ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing = vec2(SPACE_XS, 0.0);
                self.row(ui)
            });
            ui.ctx().accesskit_node_builder(row.response.id, |node| {
                node.set_role(Role::Toolbar);
                node.set_label(self.name.as_str());
            });
            row.inner
        });
        shown.inner
    }

    fn row(&self, ui: &mut Ui) -> Option<K> {
        let shown = self.fitting(ui);
        let mut chosen = None;
        for (place, tool) in self.tools.iter().enumerate().filter(|(place, _)| shown.contains(place)) {
            if ui.add(tool.button(self.id.with(place))).clicked() {
                chosen = Some(tool.key.clone());
            }
        }
        if shown.len() < self.tools.len() {
            let more = Button::icon_only(Icon::More, word(ui.ctx(), "kit-more")).id(self.id.with("more"));
            let more = ui.add(more);
            menu(&more, |ui| {
                for (_, tool) in self.tools.iter().enumerate().filter(|(place, _)| !shown.contains(place)) {
                    if ui.add(tool.item()).clicked() {
                        chosen = Some(tool.key.clone());
                    }
                }
            });
        }
        chosen
    }

    /// The places of the commands that there is room for. Spare ones go first, the main one last, else the last one.
    fn fitting(&self, ui: &Ui) -> Vec<usize> {
        let gap = ui.spacing().item_spacing.x;
        let room = ui.available_width();
        let width = |place: usize| self.tools.get(place).map_or(0.0, |tool| tool.button(self.id).width(ui));
        let mut shown: Vec<usize> = (0..self.tools.len()).collect();
        loop {
            let commands: f32 = shown.iter().map(|place| width(*place) + gap).sum();
            let more = if shown.len() < self.tools.len() { CONTROL } else { -gap };
            if commands + more <= room {
                return shown;
            }
            let rank = |place: usize| {
                self.tools.get(place).map_or(0, |tool| i32::from(tool.spare) - i32::from(tool.primary))
            };
            let Some(first) = shown.iter().copied().max_by_key(|place| (rank(*place), *place)) else {
                return shown;
            };
            shown.retain(|place| *place != first);
        }
    }
}
