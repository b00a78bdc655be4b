//! A row of commands; what does not fit moves into a menu at its end.

use std::ops::ControlFlow;

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

    /// The page's main command: filled with the accent.
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

impl<K: Copy> Toolbar<K> {
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
        let gap = ui.spacing().item_spacing.x;
        let mut room = ui.available_width();
        let widths: Vec<f32> = self.tools.iter().map(|tool| tool.button(self.id).width(ui) + gap).collect();
        let total: f32 = widths.iter().sum();
        if total - gap > room {
            room -= CONTROL;
        }
        let fitting = widths.iter().try_fold((0_usize, 0.0_f32), |(count, used), width| {
            if total - gap <= room || used + width <= room {
                ControlFlow::Continue((count + 1, used + width))
            } else {
                ControlFlow::Break(count)
            }
        });
        let fitting = match fitting {
            ControlFlow::Continue((count, _)) | ControlFlow::Break(count) => count,
        };
        let (shown, hidden) = self.tools.split_at(fitting.min(self.tools.len()));
        let mut chosen = None;
        for (place, tool) in shown.iter().enumerate() {
            if ui.add(tool.button(self.id.with(place))).clicked() {
                chosen = Some(tool.key);
            }
        }
        if !hidden.is_empty() {
            let more = Button::icon_only(Icon::More, word(ui.ctx(), "kit-more")).id(self.id.with("more"));
            let more = ui.add(more);
            menu(&more, |ui| {
                for tool in hidden {
                    if ui.add(tool.item()).clicked() {
                        chosen = Some(tool.key);
                    }
                }
            });
        }
        chosen
    }
}
