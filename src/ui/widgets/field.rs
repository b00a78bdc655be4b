//! Fields to type into, with a label above and the rule or the mistake below.

use egui::accesskit::Invalid;
use egui::{
    Align2, Atom, CornerRadius, Frame, Id, Key, Label, Margin, Modifiers, Rect, Response, Role, Stroke,
    StrokeKind, TextEdit, Ui, UiBuilder, pos2, vec2,
};

use super::announce::announce_change;
use super::button::Button;
use super::paint::{Fit, describe, follow_focus, galley};
use super::stops;
use super::words::word;
use crate::ui::theme::metrics::{
    CONTROL, FIELD_WIDTH, ICON_SMALL, LINE, LINE_STRONG, RADIUS, SPACE_M, SPACE_S, SPACE_XS,
};
use crate::ui::theme::{Icon, Palette, Type, palette};

/// A field for one line of text, or several.
///
/// Its id is the given one, so the focus and the cursor stay when the page around it changes.
#[must_use = "call `show`"]
pub struct TextField<'t> {
    id: Id,
    label: String,
    text: &'t mut String,
    placeholder: String,
    help: String,
    error: Option<String>,
    disabled: Option<String>,
    width: f32,
    limit: usize,
    rows: usize,
    /// Another role than egui's own.
    role: Option<Role>,
    label_hidden: bool,
    labelled_by: Option<Id>,
}

impl<'t> TextField<'t> {
    /// A field named `label` that edits `text`.
    pub fn new(id: impl egui::AsIdSalt, label: impl Into<String>, text: &'t mut String) -> Self {
        Self::with_id(Id::unique(id), label.into(), text)
    }

    fn with_id(id: Id, label: String, text: &'t mut String) -> Self {
        Self {
            id,
            label,
            text,
            placeholder: String::new(),
            help: String::new(),
            error: None,
            disabled: None,
            width: FIELD_WIDTH,
            limit: usize::MAX,
            rows: 1,
            role: None,
            label_hidden: false,
            labelled_by: None,
        }
    }

    /// An example, shown while the field is empty.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = placeholder.into();
        self
    }

    /// The rule, below the field.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = help.into();
        self
    }

    /// What is wrong with the text now, in the place of the rule.
    pub fn error(mut self, error: Option<impl Into<String>>) -> Self {
        self.error = error.map(Into::into);
        self
    }

    /// Cannot be edited, with that reason; `None` leaves it editable.
    pub fn disabled_because(mut self, reason: Option<impl Into<String>>) -> Self {
        self.disabled = reason.map(Into::into);
        self
    }

    /// Its width in points; `f32::INFINITY` for all there is.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// The same for a label that stands at its left and says the same.
    pub fn beside(mut self, label: &Response) -> Self {
        self.labelled_by = Some(label.id);
        self.in_column()
    }

    /// What is typed in it.
    pub fn text(&self) -> &str {
        self.text
    }

    /// Keeps its label for a screen reader: a column's title above says it to everyone else.
    pub fn in_column(mut self) -> Self {
        self.label_hidden = true;
        self
    }

    /// The most characters that it takes.
    pub fn limit(mut self, characters: usize) -> Self {
        self.limit = characters;
        self
    }

    /// Several lines: Enter starts a new one.
    pub fn rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(1);
        self
    }

    /// Shows label, field and the line below. The response is the field's own: `changed()`, `lost_focus()`.
    pub fn show(self, ui: &mut Ui) -> Response {
        self.show_with(ui, Extra::default())
    }

    /// The same with a button beside the field, which belongs to it: *Browse*. Also says whether that was pressed.
    pub fn show_beside(self, ui: &mut Ui, button: Button) -> (Response, bool) {
        let mut pressed = false;
        let room = button.width(ui) + SPACE_S;
        let beside = |ui: &mut Ui| pressed = ui.add(button).clicked();
        let response = self.show_all(ui, Extra::default(), Some((room, Box::new(beside))));
        (response, pressed)
    }

    fn show_with(self, ui: &mut Ui, extra: Extra) -> Response {
        self.show_all(ui, extra, None)
    }

    fn show_all(self, ui: &mut Ui, extra: Extra, button: Option<Beside<'_>>) -> Response {
        let colors = palette(ui);
        let width = self.width.min(ui.available_width());
        let (id, role, disabled) = (self.id, self.role, self.disabled.is_some());
        let below = match (&self.disabled, &self.error) {
            (Some(reason), _) => (reason.clone(), false),
            (None, Some(error)) => (error.clone(), true),
            (None, None) => (self.help.clone(), false),
        };
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE_XS;
            let beside = self.labelled_by;
            let label = (!self.label_hidden).then(|| {
                let color = if disabled { colors.disabled } else { colors.text };
                ui.add(Label::new(Type::Body.text(self.label.as_str()).color(color)).wrap())
            });
            let name = self.label.clone();
            let response = match button {
                None => self.edit(ui, width, below.1, extra, colors),
                Some((room, button)) => {
                    let row = ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = SPACE_S;
                        let response = self.edit(ui, (width - room).max(CONTROL), below.1, extra, colors);
                        button(ui);
                        response
                    });
                    row.inner
                }
            };
            let response = match label.map(|label| label.id).or(beside) {
                Some(label) => response.labelled_by(label),
                None => response.accessible_name(name),
            };
            ui.ctx().accesskit_node_builder(id, |node| {
                if let Some(role) = role {
                    node.set_role(role);
                }
                if below.1 {
                    node.set_invalid(Invalid::True);
                }
            });
            describe(ui.ctx(), id, &below.0);
            announce_change(ui.ctx(), id, if below.1 { &below.0 } else { "" });
            if !below.0.is_empty() {
                below_line(ui, &below.0, below.1, width);
            }
            response
        })
        .inner
    }

    fn edit(self, ui: &mut Ui, width: f32, wrong: bool, extra: Extra, colors: &Palette) -> Response {
        let disabled = self.disabled.is_some() || !ui.is_enabled();
        if !disabled {
            stops::stops(ui.ctx(), self.id);
        }
        let focused = ui.memory(|memory| memory.has_focus(self.id));
        let multiline = self.rows > 1;
        let border = match (wrong, disabled) {
            (true, _) => colors.danger,
            (false, true) => colors.border,
            (false, false) => colors.border_field,
        };
        let trailing = if extra.trailing { CONTROL as i8 } else { 0 };
        let line = ((CONTROL - Type::Body.line_height()) / 2.0) as i8;
        let margin =
            Margin { left: SPACE_M as i8 - 2, right: SPACE_S as i8 + trailing, top: line, bottom: line };
        let frame = Frame::new()
            .fill(if disabled { colors.disabled_fill } else { colors.surface })
            .corner_radius(RADIUS)
            .inner_margin(margin);
        let edit = if multiline {
            TextEdit::multiline(self.text).desired_rows(self.rows)
        } else {
            TextEdit::singleline(self.text).align(Align2::LEFT_CENTER)
        };
        let mut edit = edit
            .id(self.id)
            .frame(frame)
            .font(Type::Body.font())
            .text_color(if disabled { colors.disabled } else { colors.text })
            .hint_text(Type::Body.text(self.placeholder.as_str()).color(colors.disabled))
            .char_limit(self.limit)
            .interactive(!disabled)
            .password(extra.masked)
            .desired_width(width)
            .min_size(vec2(width, CONTROL));
        if let Some(icon) = extra.leading {
            edit = edit.prefix(Atom::from(icon.image(ICON_SMALL, colors.secondary)));
        }
        let response = in_lines(ui, |ui| ui.add(edit));
        follow_focus(&response);
        let rect = response.rect;
        let hovered = response.hovered() && !disabled && !wrong && !focused;
        let border = if hovered { colors.border_field_hover } else { border };
        let corner = CornerRadius::same(RADIUS);
        ui.painter().rect_stroke(rect, corner, Stroke::new(LINE, border), StrokeKind::Inside);
        if focused {
            // The accent below says where the keys go; a ring all around would fight with the error's border.
            let accent = Rect::from_min_max(pos2(rect.left(), rect.bottom() - LINE_STRONG), rect.max);
            let corner = CornerRadius { sw: RADIUS, se: RADIUS, ..CornerRadius::ZERO };
            let color = if wrong { colors.danger } else { colors.brand };
            ui.painter().rect_filled(accent, corner, color);
        }
        response
    }
}

/// Gives what is typed the lines of the body's text, so that it stands on one line with the words beside it.
fn in_lines<R>(ui: &mut Ui, show: impl FnOnce(&mut Ui) -> R) -> R {
    let own = ui.fonts_mut(|fonts| fonts.row_height(&Type::Body.font()));
    let before = ui.spacing().extra_text_line_spacing;
    ui.spacing_mut().extra_text_line_spacing = Type::Body.line_height() - own;
    let shown = show(ui);
    ui.spacing_mut().extra_text_line_spacing = before;
    shown
}

/// How much of a field's width goes to what stands beside it, and what shows that.
type Beside<'a> = (f32, Box<dyn FnOnce(&mut Ui) + 'a>);

/// What a special field adds to the plain one.
#[derive(Clone, Copy, Default)]
struct Extra {
    /// An icon before the text.
    leading: Option<Icon>,
    /// Room for a button at the end.
    trailing: bool,
    /// Shows dots instead of the text.
    masked: bool,
}

fn below_line(ui: &mut Ui, text: &str, wrong: bool, width: f32) {
    let colors = palette(ui);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_XS;
            if wrong {
                let (_, place) = ui.allocate_space(vec2(ICON_SMALL, Type::Caption.line_height()));
                Icon::Error.paint_sized(ui, place, ICON_SMALL, colors.danger);
            }
            let color = if wrong { colors.danger } else { colors.secondary };
            ui.add(Label::new(Type::Caption.text(text).color(color)).wrap());
        });
    });
}

/// A field for a password, hidden until the person asks to see it.
#[must_use = "call `show`"]
pub struct PasswordField<'t>(TextField<'t>);

impl<'t> PasswordField<'t> {
    /// A password field from a plain one: label, rule and mistake are its own.
    pub fn new(field: TextField<'t>) -> Self {
        Self(TextField { rows: 1, ..field })
    }

    /// Shows it. The response is the field's own.
    pub fn show(self, ui: &mut Ui) -> Response {
        let id = self.0.id.with("shown");
        // Revealed only as long as the field is there: the next one that has its id begins hidden again.
        let frame = ui.ctx().cumulative_frame_nr();
        let last: Option<(bool, u64)> = ui.data(|data| data.get_temp(id));
        let mut shown = last.is_some_and(|(shown, at)| shown && frame <= at + 1);
        let extra = Extra { trailing: true, masked: !shown, ..Extra::default() };
        let response = self.0.show_with(ui, extra);
        let (icon, name) = if shown {
            (Icon::Hide, word(ui.ctx(), "kit-hide-password"))
        } else {
            (Icon::Show, word(ui.ctx(), "kit-show-password"))
        };
        if end_button(ui, &response, Button::icon_only(icon, name).id(id)) {
            shown = !shown;
            ui.ctx().request_repaint();
        }
        ui.data_mut(|data| data.insert_temp(id, (shown, frame)));
        response
    }
}

/// A field that filters what is below it. Esc empties it.
#[must_use = "call `show`"]
pub struct SearchField<'t> {
    id: Id,
    name: String,
    text: &'t mut String,
    width: f32,
}

/// More than this nobody searches for.
const SEARCH_LIMIT: usize = 256;

impl<'t> SearchField<'t> {
    /// A search field; `name` is its accessible name and placeholder.
    pub fn new(id: impl egui::AsIdSalt, name: impl Into<String>, text: &'t mut String) -> Self {
        Self { id: Id::unique(id), name: name.into(), text, width: FIELD_WIDTH }
    }

    /// The same for a part of a widget, whose id is worked out already.
    pub(super) fn with_id(id: Id, name: String, text: &'t mut String) -> Self {
        Self { id, name, text, width: FIELD_WIDTH }
    }

    /// Its width in points.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Shows it, wide enough for its name where there is room; `changed()` when the text did, by typing or by clearing.
    pub fn show(self, ui: &mut Ui) -> Response {
        let name = galley(ui, &self.name, Type::Body, palette(ui).disabled, f32::INFINITY, Fit::Truncate);
        let width = self.width.max((name.size().x + CONTROL + SPACE_M + SPACE_S).ceil());
        let filled = !self.text.is_empty();
        // Esc has taken the focus away before we get to see it.
        let focused = ui.memory(|memory| memory.had_focus_last_frame(self.id));
        let mut cleared =
            filled && focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if cleared {
            self.text.clear();
            ui.memory_mut(|memory| memory.request_focus(self.id));
        }
        let field = TextField::with_id(self.id, self.name.clone(), &mut *self.text);
        let field = TextField { role: Some(Role::SearchInput), label_hidden: true, width, ..field };
        let extra = Extra { leading: Some(Icon::Search), trailing: filled, ..Extra::default() };
        let mut response = field.placeholder(self.name).limit(SEARCH_LIMIT).show_with(ui, extra);
        if filled {
            let button = Button::icon_only(Icon::Dismiss, word(ui.ctx(), "kit-clear"));
            if end_button(ui, &response, button.id(self.id.with("clear"))) {
                self.text.clear();
                response.request_focus();
                ui.ctx().request_repaint();
                cleared = true;
            }
        }
        if cleared {
            response.mark_changed();
        }
        response
    }
}

/// A button inside the end of a field; it takes no room of its own. Whether it was pressed.
fn end_button(ui: &mut Ui, field: &Response, button: Button) -> bool {
    let place = Rect::from_min_max(pos2(field.rect.right() - CONTROL, field.rect.top()), field.rect.max);
    ui.new_child(UiBuilder::new().max_rect(place)).add(button).clicked()
}
