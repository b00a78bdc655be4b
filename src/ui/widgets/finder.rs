//! A search field over a list from which one is picked: the command palette.

use egui::accesskit::{HasPopup, Live};
use egui::{
    Align2, Context, CornerRadius, Frame, Id, Key, KeyboardShortcut, Margin, Modal, Modifiers, Rect,
    Response, Role, ScrollArea, Sense, Stroke, Ui, WidgetInfo, pos2, scroll_area::ScrollBarVisibility, vec2,
};

use super::announce::announce;
use super::dialog::{give_focus, give_focus_back};
use super::field::SearchField;
use super::paint::{Fit, describe, galley, text_middle};
use super::{text, words};
use crate::ui::theme::metrics::{
    ICON, LINE, RADIUS, RADIUS_CARD, ROW, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, SPACE_XXXL,
};
use crate::ui::theme::{Icon, Type, palette, palette_of};

/// What became of a finder in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum FinderReply {
    /// It waits.
    Open,
    /// The entry with that place was picked.
    Picked(usize),
    /// Esc, or a click beside it.
    Closed,
}

/// An entry as it is shown.
pub struct Found {
    /// What it is called.
    pub name: String,
    /// Its icon.
    pub icon: Icon,
    /// What kind of thing it is, in small print at the right; empty for none.
    pub kind: String,
    /// The keys that do the same.
    pub keys: Option<KeyboardShortcut>,
    /// Why it cannot be picked now; none if it can.
    pub why_not: Option<String>,
}

/// What the person reads where there is nothing to pick, and what a screen reader says.
pub struct FinderWords {
    /// The accessible name of the field and its placeholder.
    pub search: String,
    /// The accessible name of the list.
    pub list: String,
    /// How many were found.
    pub count: String,
    /// That nothing was.
    pub none: String,
    /// What to do then.
    pub none_text: String,
}

/// A finder: the field has the keyboard all the time, arrows walk the list, Enter picks, Esc closes.
#[must_use = "call `show`"]
pub struct Finder<'t> {
    id: Id,
    query: &'t mut String,
    at: &'t mut usize,
}

/// Width, in points, if the window has it.
const WIDTH: f32 = 640.0;
/// Rows in sight, if the window has the height.
const ROWS: usize = 9;

impl<'t> Finder<'t> {
    /// A finder with a stable id; `query` is what was typed, `at` the place of the entry that Enter picks.
    pub fn new(id: impl egui::AsIdSalt, query: &'t mut String, at: &'t mut usize) -> Self {
        Self { id: Id::unique(id), query, at }
    }

    /// Shows it over everything. `count` entries were found for the query; `entry` says how one is shown, asked for
    /// those in sight only.
    pub fn show(
        self,
        ctx: &Context,
        words: FinderWords,
        count: usize,
        entry: impl Fn(usize) -> Found,
    ) -> FinderReply {
        let Self { id, query, at } = self;
        let colors = palette_of(ctx);
        let window = ctx.content_rect();
        let field = id.with("field");
        give_focus(ctx, id, Some(field));
        let keys = Keys::take(ctx);
        *at = keys.moved(*at, count);
        // What is picked comes into sight whatever changed it: keys, another query, or opening anew a list that was
        // left scrolled down.
        let asked = query.clone();
        let shown: Option<(String, usize)> = ctx.data(|data| data.get_temp(id));
        let to = shown.is_none_or(|shown| shown != (asked.clone(), *at)).then_some(*at);
        let frame = Frame::new()
            .fill(colors.surface)
            .stroke(Stroke::new(LINE, colors.border))
            .corner_radius(RADIUS_CARD)
            .shadow(ctx.global_style().visuals.window_shadow)
            .inner_margin(Margin::same(SPACE_S as i8));
        // Below the top bar, where it stays when the list gets shorter.
        let area = Modal::default_area(id)
            .anchor(Align2::CENTER_TOP, vec2(0.0, SPACE_XXXL * 2.0))
            .role(Role::GenericContainer);
        let modal = Modal::new(id).backdrop_color(colors.backdrop).frame(frame).area(area);
        let mut picked = None;
        let shown = modal.show(ctx, |ui| {
            ui.set_width(WIDTH.min(window.width() - SPACE_XXXL));
            // By itself it would have no more than the height of the last frame, with fewer rows.
            ui.set_max_height(window.height());
            ui.spacing_mut().item_spacing.y = SPACE_S;
            ctx.accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::Dialog);
                node.set_modal();
                node.set_label(words.list.as_str());
            });
            let search = SearchField::with_id(field, words.search, query).width(f32::INFINITY).show(ui);
            let rows = (window.height() - SPACE_XXXL * 5.0) / ROW;
            let rows = count.min(ROWS).min(rows.max(2.0) as usize);
            let list = List { id, count, rows, name: &words.list, to };
            picked = list.show(ui, at, &entry);
            if count == 0 {
                nothing(ui, &words.none, &words.none_text);
            }
            tell_field(ctx, &search, id, (count > 0).then(|| list.row(*at)));
            tell_count(ui, id, &words.count);
        });
        ctx.data_mut(|data| data.insert_temp(id, (asked, *at)));
        if keys.enter && count > 0 {
            picked = Some(*at);
        }
        let why_not = picked.and_then(|place| entry(place).why_not);
        if let Some(why_not) = &why_not {
            announce(ctx, why_not.as_str());
        }
        let reply = match picked.filter(|_| why_not.is_none()) {
            Some(place) => FinderReply::Picked(place),
            None if keys.escape || shown.backdrop_response.clicked() => FinderReply::Closed,
            None => return FinderReply::Open,
        };
        ctx.data_mut(|data| data.remove_temp::<(String, usize)>(id));
        give_focus_back(ctx, id);
        reply
    }
}

/// The list below the field.
struct List<'a> {
    id: Id,
    count: usize,
    /// Rows in sight.
    rows: usize,
    name: &'a str,
    /// A row to scroll to.
    to: Option<usize>,
}

impl List<'_> {
    fn row(&self, place: usize) -> Id {
        self.id.with(("row", place))
    }

    /// Shows the rows in sight; the one that was clicked.
    fn show(&self, ui: &mut Ui, at: &mut usize, entry: &impl Fn(usize) -> Found) -> Option<usize> {
        let mut picked = None;
        ui.spacing_mut().item_spacing.y = 0.0;
        let area = ScrollArea::vertical()
            .id_salt(self.id.with("list"))
            .max_height(self.rows as f32 * ROW)
            .auto_shrink([false, true])
            .scroll_bar_visibility(if self.count > self.rows {
                ScrollBarVisibility::default()
            } else {
                ScrollBarVisibility::AlwaysHidden
            });
        let moved = ui.input(|input| input.pointer.delta() != egui::Vec2::ZERO);
        let list = ui.scope(|ui| {
            area.show_viewport(ui, |ui, seen| {
                ui.set_height(self.count as f32 * ROW);
                let (origin, width) = (ui.max_rect().min, ui.max_rect().width());
                let place_of = |place: usize| {
                    let corner = pos2(origin.x, origin.y + place as f32 * ROW);
                    Rect::from_min_size(corner, vec2(width, ROW))
                };
                if let Some(to) = self.to {
                    ui.scroll_to_rect(place_of(to), None);
                }
                let first = (seen.top() / ROW).floor().max(0.0) as usize;
                let last = ((seen.bottom() / ROW).ceil() as usize).min(self.count);
                for place in first..last {
                    let found = entry(place);
                    let response = row(ui, self.row(place), place_of(place), &found, place == *at);
                    if response.clicked() {
                        picked = Some(place);
                    }
                    // Only a pointer that moves: one that lies there must not take the place from the keys.
                    if response.hovered() && moved {
                        *at = place;
                    }
                }
            });
        });
        ui.ctx().accesskit_node_builder(list.response.id, |node| {
            node.set_role(Role::ListBox);
            node.set_label(self.name);
        });
        picked
    }
}

fn row(ui: &Ui, id: Id, rect: Rect, found: &Found, at: bool) -> Response {
    let colors = palette(ui);
    let enabled = found.why_not.is_none();
    // The field has the keyboard.
    let response = ui.interact(rect, id, if enabled { Sense::CLICK } else { Sense::hover() });
    if at {
        let fill = if response.is_pointer_button_down_on() { colors.pressed } else { colors.hover };
        ui.painter().rect_filled(rect, CornerRadius::same(RADIUS), fill);
        // The mark that the menu at the left has, too.
        let bar = Rect::from_center_size(pos2(rect.left() + 2.0, rect.center().y), vec2(3.0, ICON));
        ui.painter().rect_filled(bar, CornerRadius::same(2), colors.brand);
    }
    let ink = if enabled { colors.text } else { colors.disabled };
    let place = Rect::from_min_size(pos2(rect.left() + SPACE_M, rect.top()), vec2(ICON, rect.height()));
    found.icon.paint(ui, place, ink);

    let mut right = rect.right() - SPACE_M;
    let keys = found.keys.map(|keys| words::keys(ui.ctx(), keys));
    for text in [keys.as_deref().unwrap_or_default(), found.kind.as_str()] {
        if !text.is_empty() {
            let text = galley(ui, text, Type::Caption, colors.secondary, f32::INFINITY, Fit::Truncate);
            right -= text.size().x;
            text_middle(ui, pos2(right, rect.center().y), text);
            right -= SPACE_L;
        }
    }
    let left = place.right() + SPACE_M;
    let room = (right - left).max(0.0);
    let name = galley(ui, &found.name, Type::Body, ink, room, Fit::Truncate);
    let middle = rect.center().y;
    match &found.why_not {
        None => text_middle(ui, pos2(left, middle), name),
        Some(reason) => {
            let half = Type::Caption.line_height() / 2.0;
            text_middle(ui, pos2(left, middle - half - 1.0), name);
            let reason = galley(ui, reason, Type::Caption, colors.secondary, room, Fit::Truncate);
            text_middle(ui, pos2(left, middle + Type::Body.line_height() / 2.0), reason);
        }
    }
    response.widget_info(|| WidgetInfo::selected(Role::ListBoxOption, enabled, at, &found.name));
    describe(ui.ctx(), id, found.why_not.as_ref().unwrap_or(&found.kind));
    if let Some(keys) = keys {
        ui.ctx().accesskit_node_builder(id, |node| node.set_keyboard_shortcut(keys));
    }
    response
}

fn nothing(ui: &mut Ui, title: &str, body: &str) {
    Frame::new().inner_margin(Margin::symmetric(SPACE_M as i8, SPACE_S as i8)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        text::strong(ui, title);
        text::secondary(ui, body);
    });
}

/// The field has the focus; what a screen reader follows is the entry that Enter picks.
fn tell_field(ctx: &Context, field: &Response, id: Id, at: Option<Id>) {
    ctx.accesskit_node_builder(field.id, |node| {
        node.set_has_popup(HasPopup::Listbox);
        if let Some(at) = at {
            node.set_active_descendant(at.accesskit_id());
        }
        node.set_controls(vec![id.with("list").accesskit_id()]);
    });
}

/// How many there are is said while one types.
fn tell_count(ui: &Ui, id: Id, text: &str) {
    let id = id.with("count");
    ui.interact(Rect::from_min_size(ui.min_rect().min, vec2(1.0, 1.0)), id, Sense::hover());
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Status);
        node.set_label(text);
        node.set_live(Live::Polite);
    });
}

/// What was pressed, before the field could take it.
struct Keys {
    step: isize,
    page: isize,
    enter: bool,
    escape: bool,
}

impl Keys {
    fn take(ctx: &Context) -> Self {
        let pressed =
            |key| ctx.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key)).cast_signed();
        Self {
            step: pressed(Key::ArrowDown) - pressed(Key::ArrowUp),
            page: pressed(Key::PageDown) - pressed(Key::PageUp),
            enter: pressed(Key::Enter) > 0,
            escape: pressed(Key::Escape) > 0,
        }
    }

    /// Where the keys lead from there: a step goes round, a page does not.
    fn moved(&self, at: usize, count: usize) -> usize {
        let Some(last) = count.checked_sub(1) else { return 0 };
        let at = at.min(last).cast_signed();
        let stepped = (at + self.step).rem_euclid(count.cast_signed());
        let paged = stepped + self.page * (ROWS as isize - 1);
        paged.clamp(0, last.cast_signed()).cast_unsigned()
    }
}
