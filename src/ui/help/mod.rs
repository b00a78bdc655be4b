//! Help: the section that is about what is on screen, beside it. A panel at the right of the page where the window has
//! the room; over a dialog, and in a narrow window, a drawer.

mod section;
mod topics;

use egui::{Area, Context, Frame, Id, Key, Margin, Modal, Modifiers, Panel, Popup, Rect, Role, Stroke, Ui};

use super::View;
use super::theme::metrics::{FIELD_WIDTH, LINE, SPACE_L, SPACE_S};
use super::theme::{Icon, focus_after_dialog, palette_of};
use super::widgets::{Button, SearchField, at_right, link_text, scrolled, secondary, subtitle};
use crate::text::Topic;

pub use topics::{of_dialog, of_page};

/// Width of the panel, in points, with its margins.
const WIDTH: f32 = FIELD_WIDTH + 2.0 * SPACE_L;
/// A narrower window, in points, has no room for a page beside the help.
const ROOMY: f32 = 1200.0;

/// What the help remembers.
#[derive(Debug, Default)]
pub struct Help {
    open: Option<Open>,
}

#[derive(Debug)]
struct Open {
    topic: Topic,
    /// The table of contents is shown in the place of the section.
    contents: bool,
    search: String,
    /// Where the keyboard was before.
    opener: Option<Id>,
    /// The keyboard is to come to the help.
    arriving: bool,
    /// The pass in which it was opened: each time, sections begin at their top.
    since: u64,
    /// Where it was in the last frame.
    rect: Rect,
}

impl Help {
    /// The section that is shown.
    pub fn topic(&self) -> Option<Topic> {
        self.open.as_ref().map(|open| open.topic)
    }

    /// Shows a section; if it is shown already, closes the help.
    pub fn toggle(&mut self, ctx: &Context, topic: Topic) {
        match &mut self.open {
            Some(open) if open.topic == topic && !open.contents => self.close(ctx),
            Some(open) => open.go(topic),
            None => {
                let opener = ctx.memory(egui::Memory::focused);
                let (contents, search, rect) = (false, String::new(), Rect::NOTHING);
                let since = ctx.cumulative_pass_nr();
                self.open = Some(Open { topic, contents, search, opener, arriving: true, since, rect });
            }
        }
    }

    fn close(&mut self, ctx: &Context) {
        if let Some(opener) = self.open.take().and_then(|open| open.opener) {
            focus_after_dialog(ctx, opener);
        }
    }

    /// Where the panel beside the page is, if it is shown there.
    pub(super) fn place_beside(&self, ctx: &Context, dialog: bool) -> Option<Rect> {
        self.open.as_ref().filter(|_| !dialog && !is_narrow(ctx)).map(|open| open.rect)
    }

    /// The panel beside the page, unless a dialog is open or the window is too narrow for both. `take` gives it the
    /// keyboard.
    pub(super) fn beside(&mut self, ui: &mut Ui, view: &View<'_>, dialog: bool, take: bool) {
        if self.place_beside(ui.ctx(), dialog).is_none() {
            return;
        }
        let Some(open) = &mut self.open else { return };
        open.arriving |= take;
        let shown = Panel::right("help")
            .exact_size(WIDTH)
            .resizable(false)
            .frame(frame(ui.ctx()))
            .show(ui, |ui| content(ui, view, open));
        let mut closed = shown.inner;
        open.rect = shown.response.rect;
        let focus = ui.ctx().memory(egui::Memory::focused);
        let inside = focus.is_none_or(|id| {
            ui.ctx().read_response(id).is_some_and(|response| open.rect.contains_rect(response.rect))
        });
        if inside && !Popup::is_any_open(ui.ctx()) {
            closed |= ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        }
        if closed {
            self.close(ui.ctx());
        }
    }

    /// The drawer over the window, where there is no room for the panel.
    pub(super) fn over(&mut self, ui: &Ui, view: &View<'_>, dialog: bool) {
        let ctx = ui.ctx();
        let Some(open) = &mut self.open else { return };
        if !dialog && !is_narrow(ctx) {
            return;
        }
        let window = ctx.content_rect();
        let id = Id::unique("drawer-help");
        let area: Area = Modal::default_area(id)
            .anchor(egui::Align2::RIGHT_TOP, egui::Vec2::ZERO)
            .role(Role::GenericContainer);
        let modal = Modal::new(id).area(area).backdrop_color(palette_of(ctx).backdrop).frame(frame(ctx));
        let shown = modal.show(ctx, |ui| {
            let size = egui::vec2(WIDTH, window.height()) - 2.0 * egui::Vec2::splat(SPACE_L);
            ui.set_min_size(size);
            ui.set_max_size(size);
            content(ui, view, open)
        });
        if shown.inner || shown.should_close() {
            self.close(ctx);
        }
    }
}

impl Open {
    fn go(&mut self, topic: Topic) {
        self.topic = topic;
        self.contents = false;
        self.search.clear();
        self.arriving = true;
    }
}

fn is_narrow(ctx: &Context) -> bool {
    ctx.content_rect().width() < ROOMY
}

fn frame(ctx: &Context) -> Frame {
    let colors = palette_of(ctx);
    Frame::new()
        .fill(colors.surface)
        .stroke(Stroke::new(LINE, colors.border))
        .inner_margin(Margin::same(SPACE_L as i8))
}

/// Everything in the help. Whether it is to be closed.
fn content(ui: &mut Ui, view: &View<'_>, open: &mut Open) -> bool {
    let mut closed = false;
    let id = ui.unique_id();
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_role(Role::Complementary);
        node.set_label(view.text("help-title"));
    });
    ui.spacing_mut().item_spacing.y = SPACE_S;
    ui.horizontal(|ui| {
        subtitle(ui, view.text("help-title"));
        at_right(ui, "help-close", |ui| {
            let close = Button::icon_only(Icon::Dismiss, view.text("help-close"));
            closed = ui.add(close.id(Id::unique("help-close"))).clicked();
        });
    });
    let search = SearchField::new("help-search", view.text("help-search"), &mut open.search);
    let search = search.width(f32::INFINITY).show(ui);
    let pressed = |ui: &Ui, key| ui.input(|input| input.key_pressed(key));
    let from_search = FromSearch {
        down: search.has_focus() && pressed(ui, Key::ArrowDown),
        enter: search.lost_focus() && pressed(ui, Key::Enter),
    };
    let contents = Button::subtle(view.text("help-contents"))
        .icon(Icon::Book)
        .selected(open.contents)
        .id(Id::unique("help-contents"));
    let contents = ui.add(contents);
    if contents.clicked() {
        open.contents = !open.contents;
        open.search.clear();
    }
    if std::mem::take(&mut open.arriving) {
        contents.request_focus();
    }
    let mut next = None;
    if open.contents || !open.search.trim().is_empty() {
        scrolled(ui, "help-contents", |ui| {
            next = table_of_contents(ui, view, &open.search, from_search);
        });
    } else {
        let id = ("section", open.topic.title(), open.since);
        scrolled(ui, id, |ui| next = section::show(ui, view, open.topic));
    }
    if let Some(topic) = next {
        open.go(topic);
        ui.ctx().request_repaint();
    }
    closed
}

/// Keys that lead from the search to what it found.
#[derive(Clone, Copy)]
struct FromSearch {
    /// To the first section's name.
    down: bool,
    /// To the first section itself.
    enter: bool,
}

/// The sections that have every word that is searched for; all of them if none is. Which was chosen.
fn table_of_contents(ui: &mut Ui, view: &View<'_>, search: &str, keys: FromSearch) -> Option<Topic> {
    let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
    let mut chosen = None;
    let mut any = false;
    for topic in Topic::ALL {
        let title = view.text(topic.title());
        if !words.is_empty() {
            let mut said = title.to_lowercase();
            for part in topic.parts() {
                said.push(' ');
                said.push_str(&view.text(part.id()).to_lowercase());
            }
            if !words.iter().all(|word| said.contains(word)) {
                continue;
            }
        }
        let first = !any;
        any = true;
        let link = link_text(ui, &title);
        if first && keys.down {
            link.request_focus();
        }
        if link.clicked() || (first && keys.enter && !words.is_empty()) {
            chosen = Some(topic);
        }
    }
    if !any {
        secondary(ui, view.text("help-no-match"));
    }
    chosen
}
