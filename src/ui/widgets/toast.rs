//! Toasts: what happened elsewhere, said in a corner, and said to a screen reader.

use egui::accesskit::{Live, Role};
use egui::text::LayoutJob;
use egui::{
    Align, Align2, Area, Context, FontSelection, Frame, Id, Label, Layout, Margin, Order, Rect, Response,
    RichText, Stroke, Ui, UiBuilder, vec2,
};

use super::button::Button;
use super::kind::Kind;
use super::text::caption;
use super::words::{say, word};
use crate::model::Message;
use crate::ui::theme::metrics::{
    CONTROL, ICON, LINE, NAV_NEEDS, NAV_RAIL, NAV_WIDTH, RADIUS_CARD, SPACE_M, SPACE_S, SPACE_XS, TOP_BAR,
};
use crate::ui::theme::{Icon, Type, palette};

/// How long good news stays, in seconds. Warnings and errors stay until they are dismissed.
const SECONDS: f64 = 8.0;
/// How many are shown at a time; of the others it is said how many they are.
const SHOWN: usize = 3;
/// Older ones than these are forgotten.
const KEPT: usize = 20;
/// Where it is said how many more there are, in points, with the space below.
const LINE_OF_COUNT: f32 = 28.0;
/// As wide as the menu that they stand in, below its entries: they cover no row and no button of a page.
const WIDTH: f32 = NAV_WIDTH - 2.0 * SPACE_S;

/// Beside the menu where that is a rail of icons, whose lower entries are not to be covered.
const WIDTH_BESIDE_RAIL: f32 = 320.0;

/// The most lines of a toast; the whole text is shown under the pointer and said to a screen reader.
const LINES: usize = 9;

/// Something that happened elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Toast {
    kind: Kind,
    title: String,
    text: String,
    action: Option<String>,
    urgent: bool,
}

impl Toast {
    /// What happened, in a few words.
    pub fn new(kind: Kind, title: impl Into<String>) -> Self {
        let urgent = kind == Kind::Error;
        Self { kind, title: title.into(), text: String::new(), action: None, urgent }
    }

    /// What there is to say beyond the title.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Said to a screen reader at once, as errors are, instead of after what it is saying.
    #[must_use]
    pub fn urgent(mut self, urgent: bool) -> Self {
        self.urgent |= urgent;
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
    /// How many seconds it stays; `None` for as long as nobody dismisses it.
    left: Option<f64>,
    /// How high it was when it was last drawn, in points.
    height: Option<f32>,
}

/// The window's toasts. `K` says what a toast's action leads to.
pub struct Toasts<K> {
    shown: Vec<Shown<K>>,
    next: u64,
    /// When they were last shown with their time running, in the context's seconds.
    since: Option<f64>,
}

impl<K> Default for Toasts<K> {
    fn default() -> Self {
        Self { shown: Vec::new(), next: 0, since: None }
    }
}

impl<K: Clone> Toasts<K> {
    /// Adds a toast; `key` comes back when its action is chosen. One that says the same takes the place of the older.
    pub fn push(&mut self, key: K, toast: Toast) {
        let left = matches!(toast.kind, Kind::Info | Kind::Success).then_some(SECONDS);
        self.shown.retain(|shown| shown.toast != toast);
        self.shown.push(Shown { key, toast, number: self.next, left, height: None });
        self.next += 1;
        if self.shown.len() > KEPT {
            self.shown.remove(0);
        }
    }

    /// Takes away those whose key is not to stay.
    pub fn retain(&mut self, stays: impl Fn(&K) -> bool) {
        self.shown.retain(|shown| stays(&shown.key));
    }

    /// How many are there.
    pub fn len(&self) -> usize {
        self.shown.len()
    }

    /// Whether none is there.
    pub fn is_empty(&self) -> bool {
        self.shown.is_empty()
    }

    /// Shows the newest of them in the lower left corner. Returns the key of the one whose action was chosen.
    pub fn show(&mut self, ctx: &Context) -> Option<K> {
        if self.shown.is_empty() {
            self.since = None;
            return None;
        }
        self.pass_time(ctx);
        let window = ctx.content_rect();
        let rail = if window.width() < NAV_NEEDS { NAV_RAIL } else { 0.0 };
        let width =
            if rail > 0.0 { WIDTH_BESIDE_RAIL.min(window.width() - rail - 2.0 * SPACE_S) } else { WIDTH };
        let area = Area::new(Id::unique("toasts"))
            .order(Order::Foreground)
            .anchor(Align2::LEFT_BOTTOM, vec2(rail + SPACE_S, -SPACE_S))
            .role(Role::GenericContainer);
        let name = word(ctx, "kit-notifications");
        let mut chosen = None;
        let mut closed = None;
        let response = area.show(ctx, |ui| {
            let id = ui.unique_id();
            ui.ctx().accesskit_node_builder(id, |node| {
                node.set_role(Role::Region);
                node.set_label(name);
            });
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = SPACE_S;
            let more = self.shown.len() - self.fitting(window.height());
            if more > 0 {
                let message = Message::new("kit-notifications-more").with("count", more);
                Frame::new().fill(palette(ui).surface).corner_radius(RADIUS_CARD).show(ui, |ui| {
                    caption(ui, say(ui.ctx(), &message));
                });
            }
            for shown in self.shown.iter_mut().skip(more) {
                let top = ui.cursor().top();
                let choice = toast_card(ui, shown.number, &shown.toast);
                let height = Some(ui.cursor().top() - top);
                if shown.height != height {
                    shown.height = height;
                    ui.ctx().request_discard("a toast's height was not known");
                }
                match choice {
                    Some(Choice::Action) => {
                        chosen = Some(shown.key.clone());
                        closed = Some(shown.number);
                    }
                    Some(Choice::Dismiss) => closed = Some(shown.number),
                    None => {}
                }
            }
        });
        self.shown.retain(|shown| Some(shown.number) != closed);
        self.go_on(ctx, is_held(ctx, &response.response));
        chosen
    }

    /// How many of the newest are shown: they stay below the top bar of a window of that height.
    fn fitting(&self, window: f32) -> usize {
        let mut room = window - TOP_BAR - 2.0 * SPACE_S - LINE_OF_COUNT;
        let fits = self.shown.iter().rev().take(SHOWN).take_while(|shown| {
            room -= shown.height.unwrap_or_default();
            room >= 0.0
        });
        fits.count().max(1).min(self.shown.len())
    }

    /// Takes away those whose time has passed since it last ran.
    fn pass_time(&mut self, ctx: &Context) {
        let now = ctx.input(|input| input.time);
        let passed = self.since.take().map_or(0.0, |since| now - since);
        for left in self.shown.iter_mut().filter_map(|shown| shown.left.as_mut()) {
            *left -= passed;
        }
        self.shown.retain(|shown| shown.left.is_none_or(|left| left > 0.0));
    }

    /// Lets the time run, unless somebody is at one: then it waits, and nothing has to be drawn.
    fn go_on(&mut self, ctx: &Context, held: bool) {
        if held {
            return;
        }
        self.since = Some(ctx.input(|input| input.time));
        if let Some(next) = self.shown.iter().filter_map(|shown| shown.left).min_by(f64::total_cmp) {
            ctx.request_repaint_after_secs(next as f32);
        }
    }
}

/// Whether the pointer or the keyboard is there: nothing disappears under it.
fn is_held(ctx: &Context, area: &Response) -> bool {
    let focus = ctx.memory(egui::Memory::focused).and_then(|id| ctx.read_response(id));
    area.contains_pointer() || focus.is_some_and(|focus| focus.layer_id == area.layer_id)
}

enum Choice {
    Action,
    Dismiss,
}

/// A text of at most so many lines.
fn trimmed(ui: &Ui, text: RichText) -> Label {
    let mut job = LayoutJob::default();
    text.append_to(&mut job, ui.style(), FontSelection::Default, Align::Min);
    job.wrap.max_rows = LINES;
    Label::new(job).wrap()
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
            // What stands in it is not said once more.
            ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_live(Live::Off));
            ui.spacing_mut().item_spacing.x = SPACE_S;
            let (_, place) = ui.allocate_space(vec2(ICON, CONTROL));
            toast.kind.icon().paint(ui, place, toast.kind.colors(ui).icon);
            let room = vec2((ui.available_width() - CONTROL - SPACE_S).max(0.0), CONTROL);
            let column = Layout::top_down(Align::Min);
            let words = ui.allocate_ui_with_layout(room, column, |ui| {
                ui.set_width(room.x);
                ui.spacing_mut().item_spacing.y = 0.0;
                let lead = (CONTROL - Type::Body.line_height()) / 2.0;
                ui.add_space(lead);
                let title = Type::BodyStrong.text(toast.title.as_str()).color(colors.text);
                let mut words = vec![ui.add(trimmed(ui, title)).id];
                if !toast.text.is_empty() {
                    let text = Type::Body.text(toast.text.as_str()).color(colors.secondary);
                    words.push(ui.add(trimmed(ui, text)).id);
                }
                match &toast.action {
                    Some(name) => {
                        // Below the button that dismisses there is nothing in its way.
                        let room = vec2(room.x + SPACE_S + CONTROL, CONTROL);
                        let place = Rect::from_min_size(ui.cursor().min, room);
                        let mut row = ui.new_child(UiBuilder::new().max_rect(place).layout(column));
                        let link = row.add(Button::link(name.as_str()).id(id.with("action")));
                        if link.clicked() {
                            choice = Some(Choice::Action);
                        }
                        ui.add_space(link.rect.height());
                    }
                    None => ui.add_space(lead),
                }
                words
            });
            let close = Button::icon_only(Icon::Dismiss, word(ui.ctx(), "kit-dismiss"));
            if ui.add(close.id(id.with("dismiss"))).clicked() {
                choice = Some(Choice::Dismiss);
            }
            words.inner
        })
        .inner
    });
    ui.ctx().accesskit_node_builder(shown.response.id, |node| {
        node.set_role(if toast.urgent { Role::Alert } else { Role::Status });
        node.set_live(if toast.urgent { Live::Assertive } else { Live::Polite });
        for words in shown.inner {
            node.push_labelled_by(words.accesskit_id());
        }
    });
    choice
}
