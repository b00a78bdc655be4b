//! Where Tab stops. A control stops it by itself; of a list of many things only the current one's controls do, and
//! arrow keys walk from one thing to the next.

use egui::accesskit::Action;
use egui::{Context, EventFilter, Id, Key, Modifiers, Popup, Rect, Sense, Ui};

use super::paint::focus_ring;
use super::words::say;
use crate::model::Message;
use crate::ui::theme::metrics::RADIUS;

/// What holds for the controls that are being shown.
#[derive(Clone, Copy)]
struct Scope {
    /// Tab stops at them.
    stops: bool,
    /// The first of them takes the keyboard.
    take: bool,
    /// Arrow keys are the list's.
    walks: bool,
    /// One of them has the keyboard.
    inside: bool,
    /// The first of them.
    first: Option<Id>,
    /// The menu of the thing was asked for with the keys for it.
    menu: bool,
}

fn scope_id() -> Id {
    Id::unique("kit tab stops")
}

fn scope(ctx: &Context) -> Option<Scope> {
    ctx.data(|data| data.get_temp(scope_id()))
}

fn set_scope(ctx: &Context, scope: Option<Scope>) {
    ctx.data_mut(|data| {
        if let Some(scope) = scope {
            data.insert_temp(scope_id(), scope);
        } else {
            data.remove::<Scope>(scope_id());
        }
    });
}

fn within<R>(ctx: &Context, inner: Scope, show: impl FnOnce() -> R) -> (R, Scope) {
    let outer = scope(ctx);
    set_scope(ctx, Some(inner));
    let shown = show();
    let after = scope(ctx).unwrap_or(inner);
    set_scope(ctx, outer);
    (shown, after)
}

/// Shows what stands on a layer of its own, where Tab stops at everything.
pub(super) fn apart<R>(ctx: &Context, show: impl FnOnce() -> R) -> R {
    let outer = scope(ctx);
    set_scope(ctx, None);
    let shown = show();
    set_scope(ctx, outer);
    shown
}

/// Shows a part of the window; its first control takes the keyboard if `take`.
pub fn region<R>(ui: &mut Ui, take: bool, show: impl FnOnce(&mut Ui) -> R) -> R {
    let ctx = ui.ctx().clone();
    let scope = Scope { stops: true, take, walks: false, inside: false, first: None, menu: false };
    within(&ctx, scope, || show(ui)).0
}

/// Shows controls at which Tab stops only if `reached`.
pub(super) fn reached<R>(ui: &mut Ui, reached: bool, show: impl FnOnce(&mut Ui) -> R) -> R {
    let ctx = ui.ctx().clone();
    let scope = Scope { stops: reached, take: false, walks: false, inside: false, first: None, menu: false };
    within(&ctx, scope, || show(ui)).0
}

/// What a control that can be pressed reacts to. A disabled one can be reached, so that its reason can be heard.
pub(super) fn sense(ctx: &Context, id: Id, enabled: bool) -> Sense {
    match (enabled, stops(ctx, id)) {
        (true, true) => Sense::click(),
        (true, false) => Sense::CLICK,
        (false, true) => Sense::focusable_noninteractive(),
        (false, false) => Sense::hover(),
    }
}

/// Whether Tab stops at a control. Call it before the control is shown.
pub(super) fn stops(ctx: &Context, id: Id) -> bool {
    let Some(mut scope) = scope(ctx) else { return true };
    scope.first = scope.first.or(Some(id));
    if scope.take || wanted(ctx, id) {
        scope.take = false;
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
    let focused = ctx.memory(|memory| memory.has_focus(id));
    if focused {
        scope.inside = true;
        if scope.walks {
            lock_arrows(ctx, id);
        }
    }
    set_scope(ctx, Some(scope));
    scope.stops || focused
}

/// Whether a screen reader puts the keyboard there, or a click does.
pub(super) fn wanted(ctx: &Context, id: Id) -> bool {
    ctx.input(|input| input.has_accesskit_action_request(id, Action::Focus))
        || ctx.interaction_snapshot(|snapshot| snapshot.clicked == Some(id))
}

/// Arrow keys do not leave the control for whatever stands beside it.
pub(super) fn lock_arrows(ctx: &Context, id: Id) {
    let arrows = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
    ctx.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
}

/// Whether the menu of the thing that has the keyboard was asked for; the menu that answers takes the keys.
pub(super) fn menu_wanted(ctx: &Context) -> bool {
    let Some(mut found) = scope(ctx).filter(|scope| scope.menu) else { return false };
    found.menu = false;
    set_scope(ctx, Some(found));
    true
}

/// What a list remembers.
#[derive(Clone, Copy, Default)]
struct Kept {
    /// The place of the thing whose controls stop Tab.
    current: usize,
    /// It is to take the keyboard as soon as it is in sight.
    take: bool,
    /// It has the keyboard.
    inside: bool,
    /// The first and the last that were laid out.
    first: usize,
    last: usize,
}

/// A list of things, in one or several columns, of which only those in sight are laid out.
pub(super) struct Items {
    id: Id,
    was: Kept,
    now: Kept,
    moved: bool,
    menu: bool,
    gained: Option<Id>,
}

impl Items {
    /// Begins the list: takes the keys that walk it. `page` is how many things a page has.
    pub fn begin(ctx: &Context, id: Id, count: usize, columns: usize, page: usize) -> Self {
        let id = id.with("stops");
        let mut was: Kept = ctx.data(|data| data.get_temp(id)).unwrap_or_default();
        was.current = was.current.min(count.saturating_sub(1));
        let mut moved = false;
        let mut menu = false;
        if let Some(outer) = scope(ctx).filter(|outer| outer.take && count > 0) {
            // The list is the first in a part of the window that takes the keyboard.
            set_scope(ctx, Some(Scope { take: false, ..outer }));
            was.take = true;
        }
        if was.inside && count > 0 && !Popup::is_any_open(ctx) {
            let to = walk(ctx, was.current, count, columns.max(1), page.max(1));
            moved = to.is_some();
            was.take |= moved;
            was.current = to.unwrap_or(was.current);
            menu = ctx.input_mut(|input| input.consume_key(Modifiers::SHIFT, Key::F10));
        } else if !was.take {
            // Whatever was scrolled out of sight cannot be tabbed to.
            was.current = was.current.clamp(was.first, was.last.max(was.first)).min(count.saturating_sub(1));
        }
        if was.take {
            ctx.request_repaint();
        }
        let now = Kept { inside: false, first: usize::MAX, last: 0, ..was };
        Self { id, was, now, moved, menu, gained: None }
    }

    /// The thing to be scrolled to.
    pub fn scroll_to(&self) -> Option<usize> {
        self.moved.then_some(self.was.current)
    }

    /// The control that has got the keyboard in this pass.
    pub fn gained(&self) -> Option<Id> {
        self.gained
    }

    /// Whether the thing has the keyboard.
    pub fn has_keyboard(&self, place: usize) -> bool {
        self.was.inside && self.was.current == place
    }

    /// Whether Tab stops at the thing, or would if the keyboard came back to the list.
    pub fn is_current(&self, place: usize) -> bool {
        self.now.current == place
    }

    /// Shows a thing, or a part of it. Returns the first control in it.
    pub fn show(&mut self, ui: &mut Ui, place: usize, show: impl FnOnce(&mut Ui)) -> Option<Id> {
        let stops = place == self.was.current;
        let menu = stops && self.menu;
        let scope =
            Scope { stops, take: stops && self.now.take, walks: true, inside: false, first: None, menu };
        let ctx = ui.ctx().clone();
        let before = ctx.memory(egui::Memory::focused);
        let ((), after) = within(&ctx, scope, || show(ui));
        let focused = ctx.memory(egui::Memory::focused);
        if focused != before && focused.is_some() {
            self.gained = focused;
        }
        if stops {
            self.now.take = after.take;
            self.menu = after.menu;
        }
        // While the keyboard is on its way elsewhere, where it was no longer counts.
        if after.inside && !self.now.take {
            self.now.inside = true;
            self.now.current = place;
        }
        self.now.first = self.now.first.min(place);
        self.now.last = self.now.last.max(place);
        after.first
    }

    /// Lets the keyboard stand on a thing that has no control of its own, over `rect`. Returns what it stands on.
    pub fn stand_in(&mut self, ui: &mut Ui, place: usize, count: usize, rect: Rect) -> Id {
        let id = self.id.with(("stand-in", place));
        self.show(ui, place, |ui| {
            let response = ui.interact(rect, id, sense(ui.ctx(), id, false));
            focus_ring(ui, &response, rect, RADIUS);
        });
        let message = Message::new("kit-row").with("row", place + 1).with("count", count);
        let name = say(ui.ctx(), &message);
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(egui::accesskit::Role::ListItem);
            node.set_label(name);
        });
        id
    }

    /// Ends the list.
    pub fn end(self, ctx: &Context) {
        let now = Kept { first: self.now.first.min(self.now.last), ..self.now };
        ctx.data_mut(|data| data.insert_temp(self.id, now));
    }
}

/// Where the keys lead in a list; none if none was pressed.
fn walk(ctx: &Context, at: usize, count: usize, columns: usize, page: usize) -> Option<usize> {
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = count.saturating_sub(1);
    let to = if pressed(Key::ArrowDown) {
        if at + columns > last { at } else { at + columns }
    } else if pressed(Key::ArrowUp) {
        at.checked_sub(columns).unwrap_or(at)
    } else if columns > 1 && pressed(Key::ArrowRight) {
        at + 1
    } else if columns > 1 && pressed(Key::ArrowLeft) {
        at.saturating_sub(1)
    } else if pressed(Key::PageDown) {
        at + page
    } else if pressed(Key::PageUp) {
        at.saturating_sub(page)
    } else if pressed(Key::Home) {
        0
    } else if pressed(Key::End) {
        last
    } else {
        return None;
    };
    Some(to.min(last))
}

/// Several controls of which one is chosen: Tab stops at one, arrows go through them.
pub(super) struct Group {
    ids: Vec<Id>,
    stop: usize,
}

impl Group {
    /// A group of controls with these ids, of which the one at `chosen` is chosen.
    pub fn new(ctx: &Context, ids: Vec<Id>, chosen: usize) -> Self {
        if let Some(id) = ids.iter().find(|id| wanted(ctx, **id)) {
            ctx.memory_mut(|memory| memory.request_focus(*id));
        }
        let focused = ctx.memory(|memory| ids.iter().position(|id| memory.has_focus(*id)));
        if let Some(id) = focused.and_then(|place| ids.get(place)) {
            lock_arrows(ctx, *id);
        }
        let stop = focused.unwrap_or(if chosen < ids.len() { chosen } else { 0 });
        Self { ids, stop }
    }

    /// Takes the arrow keys; where they lead.
    pub fn walk(&mut self, ctx: &Context) -> Option<usize> {
        let focused = self.ids.get(self.stop).filter(|id| ctx.memory(|memory| memory.has_focus(**id)));
        focused?;
        let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let count = self.ids.len();
        let to = if pressed(Key::ArrowDown) || pressed(Key::ArrowRight) {
            (self.stop + 1) % count
        } else if pressed(Key::ArrowUp) || pressed(Key::ArrowLeft) {
            (self.stop + count - 1) % count
        } else if pressed(Key::Home) {
            0
        } else if pressed(Key::End) {
            count - 1
        } else {
            return None;
        };
        let id = *self.ids.get(to)?;
        ctx.memory_mut(|memory| memory.request_focus(id));
        self.stop = to;
        Some(to)
    }

    /// What the control at a place reacts to.
    pub fn sense(&self, ctx: &Context, place: usize, enabled: bool) -> Sense {
        let stops = self.ids.get(self.stop).is_some_and(|id| stops(ctx, *id)) && place == self.stop;
        match (enabled, stops) {
            (true, true) => Sense::click(),
            (true, false) => Sense::CLICK,
            (false, true) => Sense::focusable_noninteractive(),
            (false, false) => Sense::hover(),
        }
    }

    /// Tells a screen reader that the control can have the keyboard, though Tab does not stop there.
    pub fn tell(&self, ctx: &Context, place: usize) {
        if let Some(id) = self.ids.get(place) {
            ctx.accesskit_node_builder(*id, |node| node.add_action(Action::Focus));
        }
    }
}

fn enter_id() -> Id {
    Id::unique("kit enter passes")
}

/// Whether a choice was made: by the pointer, Space or a screen reader. Enter on a choice is the dialog's, or the row's.
pub(super) fn chosen(response: &egui::Response) -> bool {
    let ctx = &response.ctx;
    if !response.has_focus() {
        return response.clicked();
    }
    ctx.data_mut(|data| data.insert_temp(enter_id(), response.id));
    let only_enter = ctx.input(|input| {
        input.key_pressed(Key::Enter) && !input.key_pressed(Key::Space) && !input.pointer.any_click()
    });
    response.clicked() && !only_enter
}

/// Whether what has the keyboard leaves Enter to what is around it.
pub(super) fn passes_enter(ctx: &Context) -> bool {
    let passes: Option<Id> = ctx.data(|data| data.get_temp(enter_id()));
    passes.is_some() && ctx.memory(egui::Memory::focused) == passes
}
