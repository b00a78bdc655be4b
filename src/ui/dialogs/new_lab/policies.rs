//! The third page: *Lab policies*, and the container of the template's disk.

use egui::Ui;

use super::draft::Draft;
use crate::model::disk::DiskFormat;
use crate::ui::View;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::Combo;
use crate::ui::wording::disk_format;

/// The id of the first field.
pub(super) const QUOTA: &str = "new-lab-quota";

/// Containers that a template's disk can have, the usual one first.
const FORMATS: [DiskFormat; 5] = DiskFormat::ALL;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    ui.spacing_mut().item_spacing.y = SPACE_M;
    draft.policies.show(ui, view, [QUOTA, "new-lab-wait"], None);
    let options: Vec<String> = FORMATS.iter().map(|format| view.text(disk_format(*format))).collect();
    let mut chosen = FORMATS.iter().position(|format| *format == draft.format).unwrap_or(0);
    let combo =
        Combo::new("new-lab-format", view.text("ui-wizard-format")).help(view.text("ui-wizard-format-means"));
    if combo.width(480.0).show(ui, &options, &mut chosen) {
        draft.format = FORMATS.get(chosen).copied().unwrap_or(draft.format);
    }
}
