//! One section as it is read: paragraphs, numbered steps, lists, notes, and where to go from there.

use egui::{Align, Layout, Ui, vec2};

use crate::text::{Part, Topic};
use crate::ui::View;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{ICON_SMALL, SPACE_L, SPACE_M, SPACE_S, SPACE_XL};
use crate::ui::theme::{Type, palette};
use crate::ui::widgets::{body, link_text, strong, title};

/// Shows a section. Which other one is wanted.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, topic: Topic) -> Option<Topic> {
    ui.spacing_mut().item_spacing.y = SPACE_M;
    title(ui, view.text(topic.title()));
    let mut step = 0_u64;
    for part in topic.parts() {
        let text = view.text(part.id());
        step = if matches!(part, Part::Step(_)) { step + 1 } else { 0 };
        match part {
            Part::Text(_) => {
                body(ui, text);
            }
            Part::Step(_) => marked(ui, &text, |ui| {
                body(ui, format!("{}.", view.lang.count(step)));
            }),
            Part::Item(_) => marked(ui, &text, |ui| {
                let (_, rect) = ui.allocate_space(vec2(SPACE_S, Type::Body.line_height()));
                ui.painter().circle_filled(rect.center(), 2.0, palette(ui).secondary);
            }),
            Part::Note(_) => marked_note(ui, view, &text),
        }
    }
    ui.add_space(SPACE_S);
    strong(ui, view.text("help-see-also"));
    let mut next = None;
    for other in topic.see_also() {
        if link_text(ui, &view.text(other.title())).clicked() {
            next = Some(*other);
        }
    }
    ui.add_space(SPACE_L);
    next
}

/// A paragraph with something before its first line.
fn marked(ui: &mut Ui, text: &str, mark: impl FnOnce(&mut Ui)) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let column = Layout::left_to_right(Align::Min);
        ui.allocate_ui_with_layout(vec2(SPACE_XL, Type::Body.line_height()), column, |ui| {
            ui.set_min_width(SPACE_XL);
            mark(ui);
        });
        ui.vertical(|ui| body(ui, text));
    });
}

fn marked_note(ui: &mut Ui, view: &View<'_>, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let (_, place) = ui.allocate_space(vec2(SPACE_XL, Type::Body.line_height()));
        Icon::Info.paint_sized(
            ui,
            place.with_max_x(place.left() + ICON_SMALL),
            ICON_SMALL,
            palette(ui).brand,
        );
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            strong(ui, view.text("help-note"));
            body(ui, text);
        });
    });
}
