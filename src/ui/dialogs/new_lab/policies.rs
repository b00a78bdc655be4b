//! The third page: *Lab policies*, and the container of the template's disk.

use egui::Ui;

use super::draft::Draft;
use crate::model::disk::DiskFormat;
use crate::ui::View;
use crate::ui::theme::metrics::{SPACE_M, SPACE_XS};
use crate::ui::widgets::{Combo, TextField, checkbox};
use crate::ui::wording::disk_format;

/// The id of the first field.
pub(super) const QUOTA: &str = "new-lab-quota";

/// Containers that a template's disk can have, the usual one first.
const FORMATS: [DiskFormat; 5] = DiskFormat::ALL;

/// Digits that hours and minutes take.
const DIGITS: usize = 6;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    ui.spacing_mut().item_spacing.y = SPACE_M;
    let wrong = draft.quota_hours().is_none().then(|| view.text("ui-wizard-quota-wrong"));
    TextField::new(QUOTA, view.text("ui-wizard-quota"), &mut draft.quota)
        .limit(DIGITS)
        .help(view.text("ui-wizard-quota-means"))
        .error(wrong)
        .show(ui);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        checkbox(ui, &mut draft.auto_shutdown, &view.text("ui-wizard-shutdown"), None);
        let wrong = draft.wait_minutes().is_none().then(|| view.text("ui-wizard-wait-wrong"));
        let off = (!draft.auto_shutdown).then(|| view.text("ui-wizard-shutdown-off"));
        TextField::new("new-lab-wait", view.text("ui-wizard-wait"), &mut draft.wait)
            .limit(DIGITS)
            .help(view.text("ui-wizard-wait-means"))
            .error(wrong)
            .disabled_because(off)
            .show(ui);
    });
    let options: Vec<String> = FORMATS.iter().map(|format| view.text(disk_format(*format))).collect();
    let mut chosen = FORMATS.iter().position(|format| *format == draft.format).unwrap_or(0);
    let combo =
        Combo::new("new-lab-format", view.text("ui-wizard-format")).help(view.text("ui-wizard-format-means"));
    if combo.width(480.0).show(ui, &options, &mut chosen) {
        draft.format = FORMATS.get(chosen).copied().unwrap_or(draft.format);
    }
}
