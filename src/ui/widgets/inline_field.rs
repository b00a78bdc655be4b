//! Text that is edited where it stands: it looks like text, and like a field only while it is edited.

use egui::{Frame, Id, Margin, Rect, Response, RichText, Stroke, TextEdit, Ui, pos2, vec2};

use super::paint::{Fit, describe, galley};
use crate::ui::theme::metrics::{CONTROL, ICON_SMALL, LINE, LINE_STRONG, SPACE_S};
use crate::ui::theme::{Icon, Type, palette};

/// Text of a page that can be edited in place. A pen after it says so.
#[must_use = "call `show`"]
pub struct InlineField<'t> {
    id: Id,
    name: String,
    text: &'t mut String,
    step: Type,
    placeholder: String,
    disabled: Option<String>,
    limit: usize,
    lines: bool,
}

impl<'t> InlineField<'t> {
    /// A field with a stable id, named `name` for a screen reader, that edits `text` in that step of the ramp.
    pub fn new(id: impl egui::AsIdSalt, name: impl Into<String>, text: &'t mut String, step: Type) -> Self {
        Self {
            id: Id::unique(id),
            name: name.into(),
            text,
            step,
            placeholder: String::new(),
            disabled: None,
            limit: usize::MAX,
            lines: false,
        }
    }

    /// What stands there while there is no text.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = placeholder.into();
        self
    }

    /// Cannot be edited, with that reason; `None` leaves it editable.
    pub fn disabled_because(mut self, reason: Option<impl Into<String>>) -> Self {
        self.disabled = reason.map(Into::into);
        self
    }

    /// The most characters that it takes.
    pub fn limit(mut self, characters: usize) -> Self {
        self.limit = characters;
        self
    }

    /// Takes several lines: Enter starts a new one.
    pub fn lines(mut self) -> Self {
        self.lines = true;
        self
    }

    /// The id of the field, to ask whether it has the focus.
    pub fn id_of(id: impl egui::AsIdSalt) -> Id {
        Id::unique(id)
    }

    /// Shows it over the width there is. The response is the field's own: `changed()`, `lost_focus()`.
    pub fn show(self, ui: &mut Ui) -> Response {
        let colors = palette(ui);
        let room = ui.available_width() - ICON_SMALL - SPACE_S;
        let editable = self.disabled.is_none() && ui.is_enabled();
        let ink = if self.step == Type::Body { colors.secondary } else { colors.text };
        let font = self.step.font();
        let line = self.step.line_height();
        // Where the text ends, for the pen.
        let seen = if self.text.is_empty() { self.placeholder.as_str() } else { self.text.as_str() };
        let fit = if self.lines { Fit::Wrap } else { Fit::Truncate };
        let laid = galley(ui, seen, self.step, ink, room, fit);
        let last = laid.rows.last().map_or(0.0, |row| row.rect().right());

        let margin = Margin::symmetric(0, ((CONTROL - line) / 4.0) as i8);
        let hint = RichText::new(self.placeholder.as_str()).font(font.clone()).color(colors.disabled);
        let edit = if self.lines {
            TextEdit::multiline(self.text).desired_rows(1)
        } else {
            TextEdit::singleline(self.text)
        };
        let response = ui.add(
            edit.id(self.id)
                .frame(Frame::NONE.inner_margin(margin))
                .font(font)
                .text_color(ink)
                .hint_text(hint)
                .char_limit(self.limit)
                .interactive(editable)
                .desired_width(room),
        );
        let response = response.accessible_name(self.name);
        let rect = response.rect;
        if response.has_focus() {
            let y = rect.bottom() - LINE_STRONG / 2.0;
            ui.painter().hline(rect.x_range(), y, Stroke::new(LINE_STRONG, colors.brand));
        } else if editable {
            let hovered = response.hovered();
            if hovered {
                let y = rect.bottom() - LINE / 2.0;
                ui.painter().hline(rect.x_range(), y, Stroke::new(LINE, colors.border_field));
            }
            let x = (rect.left() + last).min(rect.right()) + SPACE_S;
            let rows = laid.rows.len().max(1) as f32;
            let y = rect.top() + f32::from(margin.top) + (rows - 0.5) * line - ICON_SMALL / 2.0;
            let pen = Rect::from_min_size(pos2(x, y), vec2(ICON_SMALL, ICON_SMALL));
            let color = if hovered { colors.brand } else { colors.secondary };
            Icon::Edit.paint_sized(ui, pen, ICON_SMALL, color);
        }
        let Some(reason) = self.disabled else { return response };
        describe(ui.ctx(), self.id, &reason);
        response.on_hover_text(reason)
    }
}
