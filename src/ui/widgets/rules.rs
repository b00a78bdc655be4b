//! Rules that are ticked off while something is typed.

use egui::{Label, Rect, Ui, pos2, vec2};

use super::paint::describe;
use crate::ui::theme::metrics::{ICON_SMALL, LINE_STRONG, SPACE_XS};
use crate::ui::theme::{Icon, Type, palette};

/// A line for each rule: whether it is kept, and what it asks for.
pub fn rules(ui: &mut Ui, kept: &str, rules: &[(bool, String)]) {
    let colors = palette(ui);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(SPACE_XS, 2.0);
        for (holds, rule) in rules {
            ui.horizontal_top(|ui| {
                let (_, rect) = ui.allocate_space(vec2(ICON_SMALL, Type::Caption.line_height()));
                let place = Rect::from_min_size(pos2(rect.left(), rect.top()), rect.size());
                if *holds {
                    Icon::Check.paint_sized(ui, place, ICON_SMALL, colors.success.icon);
                } else {
                    ui.painter().circle_filled(place.center(), LINE_STRONG, colors.secondary);
                }
                let ink = if *holds { colors.success.icon } else { colors.secondary };
                let line = ui.add(Label::new(Type::Caption.text(rule.as_str()).color(ink)).wrap());
                if *holds {
                    describe(ui.ctx(), line.id, kept);
                }
            });
        }
    });
}
