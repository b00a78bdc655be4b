//! Message bars: what happened, what is safe, what to do.

use egui::accesskit::Live;
use egui::{Align, Frame, Id, Label, Layout, Margin, Role, Stroke, Ui, vec2};

use super::button::{Button, ButtonKind};
use super::kind::Kind;
use super::report::report;
use super::words::word;
use crate::jobs::is_told;
use crate::ui::theme::metrics::{CONTROL, ICON, LINE, RADIUS, SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::theme::{Icon, Type, palette};

/// What the person did with a message bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BarReply {
    /// Pressed the action with that place in the order they were added.
    Action(usize),
    /// Closed it.
    Dismissed,
}

/// A bar across the page with a title, a text, actions.
#[must_use = "call `show`"]
pub struct MessageBar {
    id: Id,
    kind: Kind,
    title: String,
    text: String,
    details: Option<String>,
    cause: String,
    actions: Vec<(String, Option<String>)>,
    dismissable: bool,
}

impl MessageBar {
    /// A bar with a stable id and what it says first, in a few words.
    pub fn new(id: impl egui::AsIdSalt, kind: Kind, title: impl Into<String>) -> Self {
        Self {
            id: Id::unique(id),
            kind,
            title: title.into(),
            text: String::new(),
            details: None,
            cause: String::new(),
            actions: Vec::new(),
            dismissable: false,
        }
    }

    /// What there is to say beyond the title; wraps, can be selected.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// The technical cause, in small print; left out where the text says it already. It is copied with the rest.
    pub fn details(mut self, details: impl Into<String>) -> Self {
        let details = details.into();
        self.cause.clone_from(&details);
        self.details = Some(details);
        self
    }

    /// The technical cause, which is not shown; it is copied with the rest.
    pub fn cause(mut self, cause: impl Into<String>) -> Self {
        self.cause = cause.into();
        self
    }

    /// Adds an action at the end.
    pub fn action(self, name: impl Into<String>) -> Self {
        self.action_unless(name, None::<String>)
    }

    /// Adds an action at the end, disabled with that reason; `None` leaves it enabled.
    pub fn action_unless(mut self, name: impl Into<String>, reason: Option<impl Into<String>>) -> Self {
        self.actions.push((name.into(), reason.map(Into::into)));
        self
    }

    /// Can be closed.
    pub fn dismissable(mut self) -> Self {
        self.dismissable = true;
        self
    }

    /// Shows the bar over the whole width.
    pub fn show(mut self, ui: &mut Ui) -> Option<BarReply> {
        let text = &self.text;
        self.details = self.details.filter(|details| !is_told(text, details));
        let colors = self.kind.colors(ui);
        let mut reply = None;
        let frame = Frame::new()
            .fill(colors.background)
            .stroke(Stroke::new(LINE, colors.border))
            .corner_radius(RADIUS)
            .inner_margin(Margin { left: SPACE_M as i8, right: SPACE_XS as i8, top: 3, bottom: 3 });
        let shown = frame.show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.horizontal_top(|ui| {
                // What stands in it is not said once more.
                ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_live(Live::Off));
                ui.spacing_mut().item_spacing.x = SPACE_S;
                let (_, place) = ui.allocate_space(vec2(ICON, CONTROL));
                self.kind.icon().paint(ui, place, colors.icon);
                let end = if self.dismissable { CONTROL + SPACE_S } else { SPACE_S };
                let room = vec2((ui.available_width() - end).max(0.0), CONTROL);
                let column = Layout::top_down(Align::Min);
                let words = ui.allocate_ui_with_layout(room, column, |ui| {
                    ui.set_width(room.x);
                    self.words(ui, &mut reply)
                });
                if self.dismissable {
                    let close = Button::icon_only(Icon::Dismiss, word(ui.ctx(), "kit-dismiss"));
                    if ui.add(close.id(self.id.with("dismiss"))).clicked() {
                        reply = Some(BarReply::Dismissed);
                    }
                }
                words.inner
            })
            .inner
        });
        ui.ctx().accesskit_node_builder(shown.response.id, |node| {
            node.set_role(if self.kind == Kind::Error { Role::Alert } else { Role::Status });
            for words in shown.inner {
                node.push_labelled_by(words.accesskit_id());
            }
            node.set_live(if self.kind == Kind::Error { Live::Assertive } else { Live::Polite });
        });
        reply
    }

    /// Everything beside the icon. Returns the ids of what is said of it.
    fn words(&self, ui: &mut Ui, reply: &mut Option<BarReply>) -> Vec<Id> {
        let colors = palette(ui);
        ui.spacing_mut().item_spacing.y = 0.0;
        let lead = (CONTROL - Type::Body.line_height()) / 2.0;
        ui.add_space(lead);
        let title = Type::BodyStrong.text(self.title.as_str()).color(colors.text);
        let mut said = vec![ui.add(Label::new(title).wrap().selectable(true)).id];
        if !self.text.is_empty() {
            let text = Type::Body.text(self.text.as_str()).color(colors.text);
            said.push(ui.add(Label::new(text).wrap().selectable(true)).id);
        }
        if let Some(details) = &self.details {
            ui.add_space(SPACE_XS);
            let text = Type::Mono.text(details.as_str()).color(colors.secondary);
            ui.add(Label::new(text).wrap().selectable(true));
        }
        // Whoever is asked for help wants to know all of it.
        let copied = self.kind == Kind::Error || self.details.is_some();
        if self.actions.is_empty() && !copied {
            ui.add_space(lead);
            return said;
        }
        ui.add_space(SPACE_S);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(SPACE_S, SPACE_XS);
            for (place, (name, reason)) in self.actions.iter().enumerate() {
                let button = if place == 0 { Button::secondary(name) } else { Button::subtle(name) };
                let button = button.disabled_because(reason.as_deref());
                if ui.add(button.id(self.id.with(place))).clicked() {
                    *reply = Some(BarReply::Action(place));
                }
            }
            if copied {
                let alone = self.actions.is_empty();
                let kind = if alone { ButtonKind::Secondary } else { ButtonKind::Subtle };
                let copy = Button::new(kind, word(ui.ctx(), "kit-copy")).icon(Icon::Copy);
                if ui.add(copy.id(self.id.with("copy"))).clicked() {
                    ui.ctx().copy_text(report(&[&self.title, &self.text, &self.cause]));
                }
            }
        });
        ui.add_space(SPACE_S);
        said
    }
}
