//! Dialogs: a question or a form over the page, which waits until it is answered.

use egui::accesskit::Role;
use egui::{
    Context, FocusDirection, Frame, Id, Key, Margin, Modal, Modifiers, Popup, ScrollArea, Stroke, Ui, vec2,
};

use super::announce::announce;
use super::button::Button;
use super::paint::describe;
use super::scrolled::scroll_by_keys;
use super::stops::{self, passes_enter};
use super::text::{secondary, title};
use super::words::word;
use crate::ui::theme::metrics::{
    CONTROL, FIELD_WIDTH, LINE, LOW, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, SPACE_XXL, SPACE_XXXL,
};
use crate::ui::theme::{Type, focus_after_dialog, palette_of, take_returning};

/// What became of a dialog in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum DialogReply {
    /// It waits.
    Open,
    /// The main button was pressed, or Enter.
    Confirmed,
    /// The other button was pressed, or Esc.
    Cancelled,
}

/// What passes between a dialog's frame and whoever keeps drafts.
#[derive(Clone, Copy, Default)]
struct Talk {
    /// The dialog was closed by Esc.
    left: bool,
    /// The dialog holds a draft from before.
    again: bool,
    /// The person wants to start afresh.
    afresh: bool,
}

fn talk<R>(ctx: &Context, with: impl FnOnce(&mut Talk) -> R) -> R {
    ctx.data_mut(|data| with(data.get_temp_mut_or_default(Id::unique("dialog drafts"))))
}

/// Whether a dialog was closed by Esc, which may have been a slip, since this was asked the last time.
pub fn dialog_left(ctx: &Context) -> bool {
    talk(ctx, |talk| std::mem::take(&mut talk.left))
}

/// Says whether the dialog that is shown next holds a draft from before. It then offers to start afresh; answers
/// whether that was asked for.
pub fn dialog_again(ctx: &Context, again: bool) -> bool {
    talk(ctx, |talk| {
        talk.again = again;
        std::mem::take(&mut talk.afresh)
    })
}

/// What a dialog's owner adds to its row of buttons.
type Controls<'a> = Box<dyn FnOnce(&mut Ui) + 'a>;

/// A dialog: title, body, a main button and a way out.
///
/// The keyboard goes to its first field, stays inside, and returns to where it was. Enter confirms while the focus is
/// in a line of text, on a choice, or nowhere; on a button it presses that. Esc cancels. A click beside the dialog does
/// nothing: what was typed is not lost by a slip. That it was Esc is told by [`dialog_left`].
#[must_use = "call `show`"]
pub struct Dialog<'a> {
    id: Id,
    title: String,
    width: f32,
    height: Option<f32>,
    first: Option<Id>,
    primary: Button,
    cancel: String,
    beside: Option<Controls<'a>>,
    cautious: bool,
    goes_on: bool,
}

/// The usual width, in points.
const WIDTH: f32 = 560.0;

#[derive(Clone, Copy, Default)]
struct Memory {
    last_pass: u64,
    opener: Option<Id>,
    focused: bool,
    height: f32,
}

impl<'a> Dialog<'a> {
    /// A dialog with a stable id, its title, the main button, and the name of the way out ("Cancel").
    ///
    /// The main button is a [`Button::primary`], or a [`Button::danger`] for what cannot be undone; disabled with its
    /// reason until the form is right.
    pub fn new(
        id: impl egui::AsIdSalt,
        title: impl Into<String>,
        primary: Button,
        cancel: impl Into<String>,
    ) -> Self {
        Self {
            id: Id::unique(id),
            title: title.into(),
            width: WIDTH,
            height: None,
            first: None,
            primary,
            cancel: cancel.into(),
            beside: None,
            cautious: false,
            goes_on: false,
        }
    }

    /// The main button of the dialog with that id, to give it the keyboard.
    pub fn primary_id(id: impl egui::AsIdSalt) -> Id {
        Id::unique(id).with("primary")
    }

    /// Its width in points, if the window has it.
    pub fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Where the keyboard goes at first, if not to the first control: the id of a field.
    pub fn first(mut self, field: Id) -> Self {
        self.first = Some(field);
        self
    }

    /// What it does cannot be taken back by one key: the keyboard begins on the way out, and Enter does it only on the
    /// main button itself. A [`Button::danger`] makes a dialog so by itself.
    pub fn cautious(mut self) -> Self {
        self.cautious = true;
        self
    }

    /// The main button leads to another step: the dialog stays, and its owner says where the keyboard goes.
    pub fn goes_on(mut self, goes_on: bool) -> Self {
        self.goes_on = goes_on;
        self
    }

    /// A body that is always so high, in points, if the window has it: nothing moves when its content changes. What
    /// is longer scrolls within the body, where the body says so.
    pub fn height(mut self, height: f32) -> Self {
        self.height = Some(height);
        self
    }

    /// Controls at the left of the buttons: a wizard's way back.
    pub fn beside(mut self, controls: impl FnOnce(&mut Ui) + 'a) -> Self {
        self.beside = Some(Box::new(controls));
        self
    }

    /// Shows the dialog over everything. Call it in every frame as long as it is open.
    pub fn show(self, ctx: &Context, body: impl FnOnce(&mut Ui)) -> DialogReply {
        let Self { id, title: heading, width, height, first, primary, cancel, beside, cautious, goes_on } =
            self;
        let cautious = cautious || primary.is_danger();
        let first = if cautious { Some(id.with("cancel")) } else { first };
        let colors = palette_of(ctx);
        let window = ctx.content_rect();
        let width = width.min(window.width() - 2.0 * SPACE_L).max(FIELD_WIDTH.min(window.width()));
        // A low window leaves its height to the body.
        let low = window.height() < LOW;
        let (around, pad, gap) =
            if low { (SPACE_S, SPACE_L, SPACE_S) } else { (SPACE_XXXL, SPACE_XXL, SPACE_L) };
        let inner_width = width - 2.0 * pad;
        let chrome = 2.0 * pad + Type::Title.line_height() + 2.0 * gap + SPACE_S + CONTROL;
        let body_height = (window.height() - 2.0 * around - chrome).max(CONTROL * 2.0);
        give_focus(ctx, id, first);

        let confirmable = !cautious && !primary.is_disabled() && !primary.is_busy();
        let reason = primary.reason().map(str::to_owned);
        let before = Enter::look(ctx);
        let frame = Frame::new()
            .fill(colors.surface)
            .stroke(Stroke::new(LINE, colors.border))
            .corner_radius(RADIUS_CARD)
            .shadow(ctx.global_style().visuals.window_shadow)
            // The scroll bar stands in the margin, where it covers nothing.
            .inner_margin(Margin { right: (pad - SPACE_M) as i8, ..Margin::same(pad as i8) });
        let modal = Modal::new(id).backdrop_color(colors.backdrop).frame(frame);
        let area = Modal::default_area(id).role(Role::GenericContainer);
        let shown = modal.area(area).show(ctx, |ui| {
            ui.set_width(inner_width + SPACE_M);
            // As high as the window allows: by itself it would have the height of the last frame.
            ui.set_max_height(body_height + chrome);
            ui.spacing_mut().item_spacing.y = gap;
            let heading = title(ui, heading);
            ctx.accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::Dialog);
                node.set_modal();
                node.push_labelled_by(heading.id.accesskit_id());
            });
            draft_line(ui, id);
            // Long titles take more lines than one, and the buttons may.
            let more_lines = ui.min_rect().height() - Type::Title.line_height();
            let more_buttons = if stands_below(ui, id, inner_width) { CONTROL + gap } else { 0.0 };
            let body_height = (body_height - more_lines - more_buttons).max(CONTROL * 2.0);
            match height {
                Some(height) => {
                    let size = vec2(inner_width, height.min(body_height));
                    ui.allocate_ui(size, |ui| {
                        ui.set_min_size(size);
                        body(ui);
                    });
                }
                None => {
                    ScrollArea::vertical().max_height(body_height).auto_shrink([false, true]).show_viewport(
                        ui,
                        |ui, seen| {
                            ui.set_width(inner_width);
                            body(ui);
                            scroll_by_keys(ui, seen);
                        },
                    );
                }
            }
            ui.add_space(SPACE_S);
            ui.scope(|ui| {
                ui.set_max_width(inner_width);
                footer(ui, id, primary, Button::secondary(cancel), beside)
            })
            .inner
        });
        keep_centered(ctx, id, shown.response.rect.height());
        let top = shown.is_top_modal && !shown.any_popup_open;
        let escape = top && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        let tried = top && before.tries(ctx);
        let enter = tried && confirmable;
        if tried && !confirmable {
            before.stay(ctx);
            announce(ctx, reason.unwrap_or_default());
        }
        let reply = match shown.inner {
            (true, _) => DialogReply::Confirmed,
            (_, true) => DialogReply::Cancelled,
            _ if escape || shown.response.should_close() => {
                talk(ctx, |talk| talk.left = true);
                DialogReply::Cancelled
            }
            _ if enter => DialogReply::Confirmed,
            _ => return DialogReply::Open,
        };
        if !(goes_on && reply == DialogReply::Confirmed) {
            give_focus_back(ctx, id);
        }
        reply
    }
}

/// Says that a draft from before is here again, where one is.
fn draft_line(ui: &mut Ui, id: Id) {
    if !talk(ui.ctx(), |talk| std::mem::take(&mut talk.again)) {
        return;
    }
    let said = word(ui.ctx(), "kit-draft");
    describe(ui.ctx(), ui.unique_id(), &said);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        secondary(ui, said);
        let afresh = Button::link(word(ui.ctx(), "kit-draft-afresh")).id(id.with("afresh"));
        // The keyboard begins at the first field, and Shift+Tab leads back here.
        let begun = ui.data(|data| data.get_temp::<Memory>(id)).is_some_and(|memory| memory.focused);
        if stops::reached(ui, begun, |ui| ui.add(afresh)).clicked() {
            talk(ui.ctx(), |talk| talk.afresh = true);
        }
    });
}

/// How wide the dialog's own buttons are, and the two that every dialog has; known once they were shown.
#[derive(Clone, Copy, Default)]
struct Buttons {
    beside: f32,
    usual: f32,
}

/// Whether there is too little room for the dialog's own buttons beside the two that every dialog has.
fn stands_below(ui: &Ui, id: Id, room: f32) -> bool {
    let known: Buttons = ui.data(|data| data.get_temp(id.with("buttons"))).unwrap_or_default();
    known.beside > 0.0 && known.beside + SPACE_S + known.usual > room
}

/// The buttons at the right, the main one first: read, tabbed and shown in one order.
fn footer(
    ui: &mut Ui,
    id: Id,
    primary: Button,
    cancel: Button,
    beside: Option<Controls<'_>>,
) -> (bool, bool) {
    let (primary, cancel) = (primary.id(id.with("primary")), cancel.id(id.with("cancel")));
    let taken = primary.width(ui) + SPACE_S + cancel.width(ui);
    let mut beside = beside;
    let known: Buttons = ui.data(|data| data.get_temp(id.with("buttons"))).unwrap_or_default();
    let mut show_beside = |ui: &mut Ui| {
        if let Some(beside) = beside.take() {
            beside(ui);
            let width = ui.min_rect().width();
            if (width - known.beside).abs() > 0.1 || (taken - known.usual).abs() > 0.1 {
                let buttons = Buttons { beside: width, usual: taken };
                ui.data_mut(|data| data.insert_temp(id.with("buttons"), buttons));
                ui.ctx().request_discard("a dialog's own buttons were measured");
            }
        }
    };
    if stands_below(ui, id, ui.available_width()) {
        ui.horizontal(&mut show_beside);
    }
    ui.horizontal(|ui| {
        show_beside(ui);
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space((ui.available_width() - taken).max(0.0));
        let confirmed = ui.add(primary).clicked();
        ui.add_space(SPACE_S);
        let cancelled = ui.add(cancel).clicked();
        (confirmed, cancelled)
    })
    .inner
}

/// Puts the keyboard on `first`, or on the dialog's first control, when it has just opened.
pub(super) fn give_focus(ctx: &Context, id: Id, first: Option<Id>) {
    let pass = ctx.cumulative_pass_nr();
    let mut memory: Memory = ctx.data(|data| data.get_temp(id)).unwrap_or_default();
    let focused = ctx.memory(egui::Memory::focused);
    if memory.last_pass + 1 < pass || memory.last_pass == 0 {
        // What had the keyboard before the dialog that this one follows is where it goes back to.
        let opener = focused.or_else(|| take_returning(ctx));
        memory = Memory { last_pass: pass, opener, ..Memory::default() };
        if let Some(opener) = focused {
            ctx.memory_mut(|memory| memory.surrender_focus(opener));
        }
    } else if focused.is_some() {
        memory.focused = true;
    }
    if !memory.focused {
        ctx.memory_mut(|memory| match first {
            Some(first) => memory.request_focus(first),
            None => memory.move_focus(FocusDirection::Next),
        });
    }
    memory.last_pass = pass;
    ctx.data_mut(|data| data.insert_temp(id, memory));
}

/// Shows the dialog again at once when its height has changed: it stands in the middle by the height that it had, and
/// would otherwise jump at the next movement of the pointer, away from what is being pressed.
fn keep_centered(ctx: &Context, id: Id, height: f32) {
    let Some(mut memory) = ctx.data(|data| data.get_temp::<Memory>(id)) else { return };
    if (memory.height - height).abs() > 0.5 {
        memory.height = height;
        ctx.data_mut(|data| data.insert_temp(id, memory));
        ctx.request_discard("a dialog changed its height");
        ctx.request_repaint();
    }
}

pub(super) fn give_focus_back(ctx: &Context, id: Id) {
    let memory: Option<Memory> = ctx.data_mut(|data| data.remove_temp(id));
    if let Some(opener) = memory.and_then(|memory| memory.opener) {
        focus_after_dialog(ctx, opener);
    }
}

/// Where the keyboard was before the body saw the keys: Enter in a line of text leaves it, and then confirms.
struct Enter {
    /// The line of text that had the keyboard.
    text: Option<Id>,
    /// Nothing has the keyboard, or a choice that leaves Enter to the dialog.
    free: bool,
}

impl Enter {
    fn look(ctx: &Context) -> Self {
        let focused = ctx.memory(egui::Memory::focused);
        Self {
            text: focused.filter(|_| ctx.text_edit_focused()),
            free: (focused.is_none() || passes_enter(ctx)) && !Popup::is_any_open(ctx),
        }
    }

    fn tries(&self, ctx: &Context) -> bool {
        let left_text = self.text.is_some() && !ctx.text_edit_focused();
        (left_text || self.free) && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
    }

    /// Goes on in the line of text, which Enter did not confirm.
    fn stay(&self, ctx: &Context) {
        if let Some(text) = self.text.filter(|_| ctx.memory(egui::Memory::focused).is_none()) {
            ctx.memory_mut(|memory| memory.request_focus(text));
        }
    }
}
