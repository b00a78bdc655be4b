//! Text that is edited where it stands: it looks like text, and like a field only while it is edited.

use egui::{Frame, Id, Margin, Rect, Response, RichText, Stroke, TextEdit, Ui, pos2, vec2};

use super::paint::{Fit, describe, galley};
use crate::ui::theme::metrics::{ICON_SMALL, LINE, LINE_STRONG, SPACE_S};
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

    /// Shows it over the width there is. The response is the field's own: `changed()`, `lost_focus()`.
    pub fn show(self, ui: &mut Ui) -> Response {
        let colors = palette(ui);
        let room = ui.available_width() - ICON_SMALL - SPACE_S;
        let editable = self.disabled.is_none() && ui.is_enabled();
        let ink = if self.step == Type::Body { colors.secondary } else { colors.text };
        let font = self.step.font();
        let line = self.step.line_height();
        let margin = Margin::symmetric(0, 2);
        let hint = RichText::new(self.placeholder.as_str()).font(font.clone()).color(colors.disabled);
        let edit = if self.lines {
            TextEdit::multiline(self.text).desired_rows(1)
        } else {
            TextEdit::singleline(self.text)
        };
        let shown = ui
            .scope(|ui| {
                // As high as the words are: it is text until it is edited.
                ui.spacing_mut().interact_size.y = line;
                edit.id(self.id)
                    .frame(Frame::NONE.inner_margin(margin))
                    .font(font)
                    .text_color(ink)
                    .hint_text(hint)
                    .char_limit(self.limit)
                    .interactive(editable)
                    .desired_width(room)
                    .show(ui)
            })
            .inner;
        let response = shown.response.response.accessible_name(self.name);
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
            // The pen stands after the last word.
            let end = if self.text.is_empty() {
                let hint = galley(ui, &self.placeholder, self.step, ink, room, Fit::Truncate);
                pos2(rect.left() + hint.size().x, rect.center().y)
            } else {
                let last = shown.galley.rows.last().map_or(Rect::ZERO, egui::epaint::text::PlacedRow::rect);
                shown.galley_pos + vec2(last.right(), last.center().y)
            };
            let x = end.x.min(rect.right()) + SPACE_S;
            let pen = Rect::from_min_size(pos2(x, end.y - ICON_SMALL / 2.0), vec2(ICON_SMALL, ICON_SMALL));
            let color = if hovered { colors.brand } else { colors.secondary };
            Icon::Edit.paint_sized(ui, pen, ICON_SMALL, color);
        }
        let Some(reason) = self.disabled else { return response };
        describe(ui.ctx(), self.id, &reason);
        response.on_hover_text(reason)
    }
}
