//! What is said to a screen reader that nobody sees: that another page is shown, that a field has a mistake now.

use egui::accesskit::Live;
use egui::{Context, Id, Rect, Role, Sense, Ui, vec2};

/// What was said last.
#[derive(Clone, Debug, Default)]
struct Said {
    /// How many sentences were said before these.
    before: u64,
    texts: Vec<String>,
    /// The frame that they were said in.
    frame: u64,
}

fn id() -> Id {
    Id::unique("kit announcements")
}

/// Says a sentence politely, after what is being said. The window must show [`announcements`].
pub fn announce(ctx: &Context, text: impl Into<String>) {
    let text = text.into();
    if text.is_empty() {
        return;
    }
    let frame = ctx.cumulative_frame_nr();
    ctx.data_mut(|data| {
        let said: &mut Said = data.get_temp_mut_or_default(id());
        if said.frame != frame {
            said.before += said.texts.len() as u64;
            said.texts.clear();
            said.frame = frame;
        }
        // A frame that is laid out twice says it once.
        if !said.texts.contains(&text) {
            said.texts.push(text);
        }
    });
    ctx.request_repaint();
}

/// What an announcement follows.
#[derive(Clone, Debug)]
struct Followed {
    text: String,
    pass: u64,
}

/// Says a text whenever it has become another one while it was in sight: the number of matches, a mistake.
pub fn announce_change(ctx: &Context, id: Id, text: &str) {
    let id = id.with("announced");
    let pass = ctx.cumulative_pass_nr();
    let was: Option<Followed> = ctx.data(|data| data.get_temp(id));
    let changed = was.is_some_and(|was| was.pass + 1 >= pass && was.text != text);
    ctx.data_mut(|data| data.insert_temp(id, Followed { text: text.to_owned(), pass }));
    if changed {
        announce(ctx, text);
    }
}

/// The place of what is announced. Nothing of it is seen.
pub fn announcements(ui: &Ui) {
    let said: Said = ui.data(|data| data.get_temp(id())).unwrap_or_default();
    let corner = Rect::from_min_size(ui.max_rect().left_bottom(), vec2(1.0, 1.0));
    for (number, text) in (said.before..).zip(&said.texts) {
        // Each is a node of its own: the same sentence is heard again when it is said again.
        let id = id().with(number);
        ui.interact(corner, id, Sense::hover());
        ui.ctx().accesskit_node_builder(id, |node| {
            node.set_role(Role::Status);
            node.set_live(Live::Polite);
            node.set_label(text.as_str());
        });
    }
}
