//! The keyboard in what opens below a button, a menu or the list of a combo box: Home and End, the first letter of an
//! entry, and the way back to the button.

use egui::accesskit::HasPopup;
use egui::{Context, Event, FocusDirection, Id, Key, Modifiers, Popup, Response, Role, Ui};

/// The entries that were shown in this pass, with their names.
type Shown = Vec<(Id, String)>;

fn shown_id() -> Id {
    Id::unique("kit entries shown")
}

fn taken_id() -> Id {
    Id::unique("kit entry taken")
}

/// An entry says that it is there.
pub(super) fn entry(ctx: &Context, id: Id, name: &str) {
    ctx.data_mut(|data| data.get_temp_mut_or_default::<Shown>(shown_id()).push((id, name.to_owned())));
}

/// An entry was chosen; what it stands in closes.
pub(super) fn taken(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(taken_id(), true));
}

/// Begins the entries of one list.
pub(super) fn begin(ctx: &Context) {
    ctx.data_mut(|data| data.remove::<Shown>(shown_id()));
}

/// Takes the keyboard from the button to the entries: at once, or by an arrow key, which a list around the button keeps
/// from moving the focus.
pub(super) fn arrive(ctx: &Context, button: Id, at_once: bool) {
    if !ctx.memory(|memory| memory.has_focus(button)) {
        return;
    }
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let (down, up) = (pressed(Key::ArrowDown), pressed(Key::ArrowUp));
    let to = ctx.data(|data| {
        let shown: Shown = data.get_temp(shown_id()).unwrap_or_default();
        if at_once || down { shown.first().cloned() } else { shown.last().filter(|_| up).cloned() }
    });
    if let Some((id, _)) = to {
        ctx.memory_mut(|memory| {
            memory.request_focus(id);
            // The key has done its work.
            memory.move_focus(FocusDirection::None);
        });
        ctx.request_repaint();
    }
}

/// Ends them: Home, End and letters lead to an entry. Arrows are egui's.
pub(super) fn end(ctx: &Context) {
    let shown: Shown = ctx.data_mut(|data| data.remove_temp(shown_id()).unwrap_or_default());
    let pressed = |key| ctx.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let to = if pressed(Key::Home) {
        shown.first()
    } else if pressed(Key::End) {
        shown.last()
    } else {
        letter(ctx).and_then(|letter| {
            let focused = ctx.memory(egui::Memory::focused);
            let at = shown.iter().position(|(id, _)| Some(*id) == focused).map_or(0, |at| at + 1);
            // The next one that begins with it, and round.
            let (before, after) = shown.split_at(at.min(shown.len()));
            after.iter().chain(before).find(|(_, name)| name.to_lowercase().starts_with(&letter))
        })
    };
    if let Some((id, _)) = to {
        ctx.memory_mut(|memory| memory.request_focus(*id));
        ctx.request_repaint();
    }
}

/// What was typed, in lower case.
fn letter(ctx: &Context) -> Option<String> {
    ctx.input(|input| {
        input.events.iter().find_map(|event| match event {
            Event::Text(text) if !text.trim().is_empty() => Some(text.to_lowercase()),
            _ => None,
        })
    })
}

/// Call it after what opens below `button` was shown: gives the button the keyboard back when that was closed by Esc or
/// by choosing. Whether it has just opened.
pub(super) fn follow(button: &Response) -> bool {
    let ctx = &button.ctx;
    let popup = Popup::default_response_id(button);
    let id = popup.with("kit was open");
    let was: bool = ctx.data(|data| data.get_temp(id).unwrap_or_default());
    let open = Popup::is_id_open(ctx, popup);
    if was != open {
        ctx.data_mut(|data| data.insert_temp(id, open));
    }
    if was && !open {
        let taken = ctx.data_mut(|data| data.remove_temp::<bool>(taken_id())).unwrap_or_default();
        if taken || ctx.input(|input| input.key_pressed(Key::Escape)) {
            button.request_focus();
        }
    }
    open && !was
}

/// Tells a screen reader what opens below `button`, and whether it is open.
pub(super) fn tell(button: &Response, what: HasPopup) {
    let open = Popup::is_id_open(&button.ctx, Popup::default_response_id(button));
    button.ctx.accesskit_node_builder(button.id, |node| {
        node.set_has_popup(what);
        node.set_expanded(open);
    });
}

/// Makes what opens below `button` one thing for a screen reader, with the button's name. Call it before what is in it.
pub(super) fn named(ui: &Ui, role: Role, button: &Response) {
    ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
        node.set_role(role);
        node.push_labelled_by(button.id.accesskit_id());
    });
}
