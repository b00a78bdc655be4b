//! Images that are not offered: why, and what an admin can do about it.

use egui::{Align, Id, Layout, TextWrapMode, Ui, vec2};

use super::found::FoundWithheld;
use crate::model::apply::admin;
use crate::model::names;
use crate::model::offer::{Withheld, WithheldReason};
use crate::model::{Command, Explain as _, Message};
use crate::ui::View;
use crate::ui::theme::metrics::{CONTROL, ICON, SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::theme::{Type, palette};
use crate::ui::widgets::{Badge, Button, caption, strong};
use crate::ui::wording::os_icon;

/// Height of the name's line, in points.
const NAME: f32 = 24.0;

/// The row's height, in points: the name, and a line for each reason.
pub(super) fn height(image: &FoundWithheld) -> f32 {
    NAME + image.reasons.len() as f32 * Type::Caption.line_height() + SPACE_M
}

/// What stands above the rows.
pub(super) fn title(ui: &mut Ui, view: &View<'_>) {
    ui.horizontal(|ui| {
        ui.set_height(CONTROL);
        strong(ui, view.text("ui-chooser-withheld-title"));
    });
}

/// One image and every reason.
pub(super) fn row(ui: &mut Ui, view: &View<'_>, image: &Withheld<'_>) {
    let definition = image.definition;
    let color = palette(ui).secondary;
    ui.spacing_mut().item_spacing = vec2(SPACE_S, 0.0);
    ui.style_mut().wrap_mode = Some(TextWrapMode::Truncate);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if image.reasons.contains(&WithheldReason::Disabled) && admin(view.state).is_ok() {
            enable(ui, view, &definition.name);
        }
        ui.with_layout(Layout::left_to_right(Align::Min), |ui| {
            ui.add_space(SPACE_M);
            let (_, place) = ui.allocate_space(vec2(ICON, NAME));
            os_icon(definition.os_type).paint(ui, place, color);
            ui.add_space(SPACE_XS);
            ui.vertical(|ui| {
                ui.spacing_mut().interact_size.y = NAME;
                ui.horizontal(|ui| {
                    strong(ui, definition.name.as_str());
                    ui.add(Badge::new(view.text(definition.os_state.label())));
                });
                for reason in &image.reasons {
                    caption(ui, view.say(&reason.explain()));
                }
            });
        });
    });
}

/// The button that mends it.
fn enable(ui: &mut Ui, view: &View<'_>, name: &str) {
    let button = Button::secondary(view.text("ui-chooser-enable"))
        .disabled_because(view.reason(admin(view.state)))
        .id(Id::unique(("chooser-enable", names::key(name))));
    let response = ui.add(button);
    if response.clicked() {
        view.command(Command::EnableImages { images: vec![name.to_owned()], enabled: true });
    }
    response.accessible_name(view.say(&Message::new("ui-chooser-enable-named").with("image", name)));
}
