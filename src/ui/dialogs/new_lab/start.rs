//! The first page: name, size, image, location, price.

use egui::{Ui, vec2};

use super::Asked;
use super::draft::Draft;
use super::location;
use super::source::Chosen;
use crate::model::apply::may_create_lab;
use crate::model::command::LabSource;
use crate::model::size::VmSize;
use crate::model::{Message, limits};
use crate::ui::View;
use crate::ui::lab_words::money;
use crate::ui::theme::metrics::{CONTROL, SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::widgets::{Badge, Button, Combo, Kind, ListRow, MessageBar, TextField, body, caption, strong};
use crate::ui::wording::os_icon;

/// The id of the first field.
pub(super) const NAME: &str = "new-lab-name";

/// Width of the fields, in points.
const FIELD: f32 = 480.0;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) -> Asked {
    ui.spacing_mut().item_spacing.y = SPACE_M;
    name(ui, view, draft);
    size(ui, view, draft);
    let asked = image(ui, view, draft);
    location::show(ui, view, draft);
    price(ui, view, draft.size);
    asked
}

fn name(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    let problem = (!draft.name.is_empty()).then(|| may_create_lab(view.state, draft.name()));
    let problem = problem.and_then(|checked| view.reason(checked));
    TextField::new(NAME, view.text("ui-wizard-name"), &mut draft.name)
        .width(FIELD)
        .placeholder(view.text("ui-wizard-name-example"))
        .error(problem)
        .show(ui);
}

fn size(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    let options: Vec<String> = VmSize::ALL
        .into_iter()
        .map(|size| match hour(view, size) {
            Some(price) => view.say(
                &Message::new("ui-wizard-size-option").with("size", view.size(size)).with("price", price),
            ),
            None => view.size(size),
        })
        .collect();
    let mut chosen = VmSize::ALL.iter().position(|size| *size == draft.size).unwrap_or(0);
    if Combo::new("new-lab-size", view.text("ui-wizard-size")).width(FIELD).show(ui, &options, &mut chosen) {
        draft.size = VmSize::ALL.get(chosen).copied().unwrap_or(draft.size);
    }
}

fn image(ui: &mut Ui, view: &View<'_>, draft: &Draft) -> Asked {
    let mut asked = Asked::Nothing;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        body(ui, view.text("ui-wizard-image"));
        let chosen = draft.chosen(view);
        let name = if chosen.is_some() { "ui-wizard-image-change" } else { "ui-wizard-image-choose" };
        let button = Button::secondary(view.text(name)).id(egui::Id::unique("new-lab-image"));
        let Some(chosen) = chosen else {
            if ui.add(button).clicked() {
                asked = Asked::Chooser;
            }
            return;
        };
        ui.horizontal(|ui| {
            let room = ui.available_width() - button.width(ui) - SPACE_S;
            let row = row(view, draft.source.as_ref(), &chosen);
            let row = ui.allocate_ui(vec2(room, CONTROL), |ui| row.show(ui)).inner;
            if row.clicked() | ui.add(button).clicked() {
                asked = Asked::Chooser;
            }
        });
        match &chosen {
            Ok(chosen) => notes(ui, view, chosen),
            Err(reason) => {
                ui.add_space(SPACE_XS);
                MessageBar::new("new-lab-unusable", Kind::Warning, view.text("ui-wizard-image-unusable"))
                    .text(view.say(reason))
                    .show(ui);
            }
        }
    });
    asked
}

/// The chosen image in a line; of one that cannot be used, its name alone.
fn row(view: &View<'_>, source: Option<&LabSource>, chosen: &Result<Chosen, Message>) -> ListRow {
    let Ok(chosen) = chosen else {
        let title = match source {
            Some(LabSource::Image { definition, .. }) => definition.clone(),
            Some(LabSource::Marketplace { image }) => image.clone(),
            Some(LabSource::DiskFile { path, .. }) => path.display().to_string(),
            None => String::new(),
        };
        return ListRow::new("new-lab-chosen", title);
    };
    let place = match source {
        Some(LabSource::Image { .. }) => "ui-wizard-from-gallery",
        Some(LabSource::Marketplace { .. }) => "ui-wizard-from-marketplace",
        _ => "ui-wizard-from-file",
    };
    let mut said = vec![view.text(place)];
    if let Some(version) = chosen.version {
        said.push(view.say(&Message::new("ui-version").with("version", version.to_string())));
    }
    ListRow::new("new-lab-chosen", chosen.title.as_str())
        .icon(os_icon(chosen.os_type))
        .badge(Badge::new(view.text(chosen.os_state.label())))
        .subtitle(said.join(" · "))
        .right(view.lang.bytes(chosen.size))
}

fn notes(ui: &mut Ui, view: &View<'_>, chosen: &Chosen) {
    if let Some(warning) = limits::warning(chosen.size) {
        ui.add_space(SPACE_XS);
        MessageBar::new("new-lab-limit", Kind::Warning, view.text("ui-wizard-limit"))
            .text(view.say(&warning))
            .show(ui);
    }
    if chosen.empty {
        ui.add_space(SPACE_XS);
        let text = view.say(&Message::new("ui-wizard-empty-disk").bytes("size", chosen.size));
        MessageBar::new("new-lab-empty", Kind::Info, view.text("ui-wizard-empty-disk-title"))
            .text(text)
            .show(ui);
    }
}

fn price(ui: &mut Ui, view: &View<'_>, size: VmSize) {
    let Some(price) = hour(view, size) else { return };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            body(ui, view.text("ui-wizard-price"));
            strong(ui, price);
        });
        let day = view.lang.day(view.state.prices.prices.as_of);
        caption(ui, view.say(&Message::new("ui-wizard-price-note").with("day", day)));
    });
}

/// What an hour of one machine costs by the list, if that says.
fn hour(view: &View<'_>, size: VmSize) -> Option<String> {
    let prices = &view.state.prices.prices;
    Some(money(view, prices.machine_hour(size)?, &prices.currency))
}
