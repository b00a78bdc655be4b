//! The banner of long work: what it is, how far it is, its figures, details on demand, a way to stop it.

use egui::accesskit::Live;
use egui::{Align, Frame, Id, Label, Layout, Margin, Role, Stroke, Ui, vec2};

use super::button::Button;
use super::progress::ProgressBar;
use crate::ui::theme::metrics::{CONTROL, ICON, LINE, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::theme::{Icon, Type, palette};

/// A title keeps this much, in points, before the buttons leave its line.
const LEAST_TITLE: f32 = 320.0;

/// What the person did with a progress banner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BannerReply {
    /// Opened or closed the details.
    Details,
    /// Asked to stop the work.
    Cancel,
}

/// A banner across the page for work that takes long.
#[must_use = "call `show`"]
pub struct ProgressBanner {
    id: Id,
    icon: Icon,
    title: String,
    fraction: Option<f32>,
    figures: String,
    details: Option<(String, bool)>,
    cancel: Option<Button>,
}

impl ProgressBanner {
    /// A banner with a stable id and what the work is.
    pub fn new(id: impl egui::AsIdSalt, icon: Icon, title: impl Into<String>) -> Self {
        Self {
            id: Id::unique(id),
            icon,
            title: title.into(),
            fraction: None,
            figures: String::new(),
            details: None,
            cancel: None,
        }
    }

    /// The share `0.0..=1.0` that is done; `None` while nobody knows.
    pub fn fraction(mut self, fraction: Option<f32>) -> Self {
        self.fraction = fraction;
        self
    }

    /// A line of figures below the bar: step, bytes, speed, time left.
    pub fn figures(mut self, figures: impl Into<String>) -> Self {
        self.figures = figures.into();
        self
    }

    /// There are details: the name of the button, and whether they are open.
    pub fn details(mut self, name: impl Into<String>, open: bool) -> Self {
        self.details = Some((name.into(), open));
        self
    }

    /// The button that stops the work, disabled with its reason where it cannot be.
    pub fn cancel(mut self, button: Button) -> Self {
        self.cancel = Some(button);
        self
    }

    /// Shows the banner over the whole width; `details` fills what is opened.
    pub fn show(self, ui: &mut Ui, details: impl FnOnce(&mut Ui)) -> Option<BannerReply> {
        let colors = palette(ui);
        let frame = Frame::new()
            .fill(colors.surface)
            .stroke(Stroke::new(LINE, colors.brand))
            .corner_radius(RADIUS_CARD)
            .inner_margin(Margin { left: SPACE_L as i8, right: SPACE_M as i8, top: 8, bottom: 12 });
        let title = self.title.clone();
        let shown = frame.show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = SPACE_XS;
            let open = self.details.as_ref().is_some_and(|(_, open)| *open);
            let bar = match self.fraction {
                Some(fraction) => ProgressBar::new(self.title.as_str(), fraction),
                None => ProgressBar::indeterminate(self.title.as_str()),
            };
            let figures = Type::Caption.text(self.figures.as_str()).color(colors.secondary);
            let reply = self.head(ui);
            ui.add_space(SPACE_XS);
            ui.add(bar);
            ui.add_space(SPACE_XS);
            ui.add(Label::new(figures).wrap());
            if open {
                ui.add_space(SPACE_S);
                details(ui);
            }
            reply
        });
        ui.ctx().accesskit_node_builder(shown.response.id, |node| {
            node.set_role(Role::Status);
            node.set_label(title);
            // The figures change all the time: a screen reader that said them would never fall silent.
            node.set_live(Live::Off);
        });
        shown.inner
    }

    /// Icon and title; the buttons at the right.
    fn head(self, ui: &mut Ui) -> Option<BannerReply> {
        let colors = palette(ui);
        let mut reply = None;
        let (details, cancel) = (self.details, self.cancel);
        let details = details.map(|(name, open)| {
            let arrow = if open { Icon::ChevronDown } else { Icon::ChevronRight };
            Button::subtle(name).trailing(arrow).selected(open).id(self.id.with("details"))
        });
        let cancel = cancel.map(|button| button.id(self.id.with("cancel")));
        let widths = [&details, &cancel].into_iter().flatten().map(|button| button.width(ui) + SPACE_S);
        let taken: f32 = widths.sum();
        let mut buttons = Some(|ui: &mut Ui| {
            if details.is_some_and(|button| ui.add(button).clicked()) {
                reply = Some(BannerReply::Details);
            }
            if cancel.is_some_and(|button| ui.add(button).clicked()) {
                reply = Some(BannerReply::Cancel);
            }
        });
        // Beside the buttons a title of a few words a line is hard to read.
        let below = ui.available_width() - taken < LEAST_TITLE;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_S;
            let (_, place) = ui.allocate_space(vec2(ICON, CONTROL));
            self.icon.paint(ui, place, colors.brand);
            let taken = if below { 0.0 } else { taken };
            let room = (ui.available_width() - taken).max(CONTROL);
            ui.allocate_ui_with_layout(vec2(room, CONTROL), Layout::top_down(Align::Min), |ui| {
                ui.set_width(room);
                ui.add_space((CONTROL - Type::BodyStrong.line_height()) / 2.0);
                let text = Type::BodyStrong.text(self.title.as_str()).color(colors.text);
                ui.add(Label::new(text).wrap());
            });
            if !below && let Some(buttons) = buttons.take() {
                buttons(ui);
            }
        });
        if let Some(buttons) = buttons.take() {
            ui.add_space(SPACE_XS);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_S;
                ui.add_space(ICON + SPACE_S);
                buttons(ui);
            });
        }
        reply
    }
}
