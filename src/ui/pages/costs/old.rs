//! Old versions: what each costs, and what deleting them would save.

use egui::{Id, Ui};

use super::image_link;
use super::worked::Worked;
use crate::model::Message;
use crate::model::cost::VersionCost;
use crate::ui::View;
use crate::ui::lab_words::money;
use crate::ui::theme::metrics::{NAV_ITEM, SPACE_S};
use crate::ui::widgets::{Table, TableColumn, body, caption, secondary, strong};

/// More rows than these scroll within the table.
const ROWS: usize = 6;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, worked: &Worked) {
    ui.spacing_mut().item_spacing.y = SPACE_S;
    if worked.old.is_empty() {
        secondary(ui, view.text("ui-costs-old-none"));
        return;
    }
    let saves = Message::new("ui-costs-old-saves")
        .with("count", worked.old.len())
        .with("price", money(view, worked.savings.month, &worked.currency));
    strong(ui, view.say(&saves));
    caption(ui, view.text("ui-costs-old-means"));
    let table = Table::new("costs-old", view.text("ui-costs-old"))
        .row_height(NAV_ITEM)
        .up_to(ROWS)
        .column(TableColumn::rest(view.text("ui-costs-image")))
        .column(TableColumn::fixed(view.text("ui-costs-version"), 80.0))
        .column(TableColumn::fixed(view.text("ui-costs-replicas-count"), 72.0).figures())
        .column(TableColumn::fixed(view.text("ui-costs-a-month"), 108.0).figures());
    table.show(
        ui,
        worked.old.len(),
        &mut None,
        |_| false,
        |ui, row, column| {
            let place = worked.old.get(row).copied();
            let version = place.and_then(|place| worked.table.versions.get(place));
            if let (Some(place), Some(version)) = (place, version) {
                cell(ui, view, worked, place, version, column);
            }
        },
    );
}

fn cell(ui: &mut Ui, view: &View<'_>, worked: &Worked, place: usize, version: &VersionCost, column: usize) {
    match column {
        0 => image_link(ui, view, Id::unique(("costs-old-row", place)), worked.table.image_name(version)),
        1 => {
            body(ui, version.version.to_string());
        }
        2 => {
            body(ui, view.lang.count(version.sum.replicas));
        }
        _ => {
            body(ui, money(view, version.sum.month, &worked.currency));
        }
    }
}
