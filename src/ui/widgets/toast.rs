//! Toasts: what happened elsewhere, said in a corner, and said to a screen reader.

use egui::accesskit::{Live, Role};
use egui::{Align, Align2, Area, Context, Frame, Id, Label, Layout, Margin, Order, Stroke, Ui, vec2};

use super::button::Button;
use super::kind::Kind;
use super::words::word;
use crate::ui::theme::metrics::{
    CONTROL, FIELD_WIDTH, ICON, LINE, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, SPACE_XS,
};
use crate::ui::theme::{Icon, Type, palette};

/// How long good news stays, in seconds. Warnings and errors stay until they are dismissed.
const SECONDS: f64 = 8.0;
/// Older ones make room: a corner full of toasts hides the page.
const MOST: usize = 4;

/// Something that happened elsewhere.
#[derive(Clone, Debug)]
pub struct Toast {
    kind: Kind,
    title: String,
    text: String,
    action: Option<String>,
}

impl Toast {
    /// What happened, in a few words.
    pub fn new(kind: Kind, title: impl Into<String>) -> Self {
        Self { kind, title: title.into(), text: String::new(), action: None }
    }

    /// What there is to say beyond the title.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// A link, such as "Show".
    #[must_use]
    pub fn action(mut self, name: impl Into<String>) -> Self {
        self.action = Some(name.into());
        self
    }
}

struct Shown<K> {
    key: K,
    toast: Toast,
    number: u64,
    /// When it goes, in the context's time; `None` until it was shown once, or for ever.
    until: Option<f64>,
}

/// The window's toasts. `K` says what a toast's action leads to.
pub struct Toasts<K> {
    shown: Vec<Shown<K>>,
    next: u64,
}

impl<K> Default for Toasts<K> {
    fn default() -> Self {
        Self { shown: Vec::new(), next: 0 }
    }
}

impl<K: Clone> Toasts<K> {
    /// Adds a toast; `key` comes back when its action is chosen.
    pub fn push(&mut self, key: K, toast: Toast) {
        self.shown.push(Shown { key, toast, number: self.next, until: None });
        self.next += 1;
        if self.shown.len() > MOST {
            self.shown.remove(0);
        }
    }

    /// How many are there.
    pub fn len(&self) -> usize {
        self.shown.len()
    }

    /// Whether none is there.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// Shows them in the lower right corner. Returns the key of the one whose action was chosen.
    pub fn show(&mut self, ctx: &Context) -> Option<K> {
        if self.shown.is_empty() {
            return None;
        }
        let now = ctx.input(|input| input.time);
        for shown in &mut self.shown {
            let passes = matches!(shown.toast.kind, Kind::Info | Kind::Success);
            shown.until = shown.until.or_else(|| passes.then_some(now + SECONDS));
        }
        let area = Area::new(Id::unique("toasts"))
            .order(Order::Foreground)
            .anchor(Align2::RIGHT_BOTTOM, vec2(-SPACE_L, -SPACE_L))
            .role(Role::GenericContainer);
        let name = word(ctx, "kit-notifications");
        let mut chosen = None;
        let mut closed = None;
        let response = area.show(ctx, |ui| {
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
                node.set_role(Role::Log);
                node.set_label(name);
                node.set_live(Live::Polite);
            });
            ui.set_width(FIELD_WIDTH);
            ui.spacing_mut().item_spacing.y = SPACE_S;
            for shown in &self.shown {
                match toast_card(ui, shown.number, &shown.toast) {
                    Some(Choice::Action) => {
                        chosen = Some(shown.key.clone());
                        closed = Some(shown.number);
                    }
                    Some(Choice::Dismiss) => closed = Some(shown.number),
                    None => {}
                }
            }
        });
        // Nothing disappears under the pointer.
        let held = response.response.contains_pointer();
        self.shown.retain(|shown| {
            let over = shown.until.is_some_and(|until| until <= now) && !held;
            !over && Some(shown.number) != closed
        });
        let next = self.shown.iter().filter_map(|shown| shown.until).fold(f64::INFINITY, f64::min);
        if next.is_finite() {
            ctx.request_repaint_after_secs((next - now).max(0.1) as f32);
        }
        chosen
    }
}

enum Choice {
    Action,
    Dismiss,
}

fn toast_card(ui: &mut Ui, number: u64, toast: &Toast) -> Option<Choice> {
    let colors = palette(ui);
    let id = Id::unique(("toast", number));
    let mut choice = None;
    let frame = Frame::new()
        .fill(colors.surface)
        .stroke(Stroke::new(LINE, colors.border))
        .corner_radius(RADIUS_CARD)
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(Margin { left: SPACE_M as i8, right: SPACE_XS as i8, top: 4, bottom: 4 });
    let shown = frame.show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_S;
            let (_, place) = ui.allocate_space(vec2(ICON, CONTROL));
            toast.kind.icon().paint(ui, place, toast.kind.colors(ui).icon);
            let room = vec2((ui.available_width() - CONTROL - SPACE_S).max(0.0), CONTROL);
            let column = Layout::top_down(Align::Min);
            let title = ui.allocate_ui_with_layout(room, column, |ui| {
                ui.set_width(room.x);
                ui.spacing_mut().item_spacing.y = 0.0;
                let lead = (CONTROL - Type::Body.line_height()) / 2.0;
                ui.add_space(lead);
                let title = Type::BodyStrong.text(toast.title.as_str()).color(colors.text);
                let title = ui.add(Label::new(title).wrap()).id;
                if !toast.text.is_empty() {
                    let text = Type::Body.text(toast.text.as_str()).color(colors.secondary);
                    ui.add(Label::new(text).wrap());
                }
                match &toast.action {
                    Some(name) => {
                        if ui.add(Button::link(name.as_str()).id(id.with("action"))).clicked() {
                            choice = Some(Choice::Action);
                        }
                    }
                    None => ui.add_space(lead),
                }
                title
            });
            let close = Button::icon_only(Icon::Dismiss, word(ui.ctx(), "kit-dismiss"));
            if ui.add(close.id(id.with("dismiss"))).clicked() {
                choice = Some(Choice::Dismiss);
            }
            title.inner
        })
        .inner
    });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_role(if toast.kind == Kind::Error { Role::Alert } else { Role::Status });
        node.push_labelled_by(shown.inner.accesskit_id());
    });
    choice
}
