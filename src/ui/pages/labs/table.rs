//! Labs as a table. Columns that a narrow window has no room for are left out; the cards and the lab's page have all.

use egui::{Id, Ui};

use super::list::Shown;
use super::{Column, Entry, lab_menu, last_export, menu_name, open, work};
use crate::ui::View;
use crate::ui::lab_words::Standing;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{CONTROL, SPACE_S};
use crate::ui::widgets::{Button, Sort, Table, TableColumn, TableReply, body, menu, secondary};
use crate::ui::wording::os_icon;

/// Shows the table in the room there is. A sort names its column by its place in [`Column::ALL`].
pub(super) fn show(ui: &mut Ui, view: &View<'_>, shown: &Shown<'_>, sort: &mut Option<Sort>) {
    let table = Table::new("lab-list-table", view.text("ui-labs"));
    let table = Column::ALL.into_iter().fold(table, |table, column| table.column(column.table_column(view)));
    // The menu is always there.
    let table = table.column(TableColumn::fixed("", CONTROL + 2.0 * SPACE_S));
    let reply = table.show(
        ui,
        shown.len(),
        sort,
        |_| false,
        |ui, row, column| {
            if let Some(entry) = shown.get(row) {
                match Column::ALL.get(column) {
                    Some(column) => show_cell(ui, view, &entry, *column),
                    None => more(ui, view, &entry),
                }
            }
        },
    );
    if let Some(TableReply::Row(row)) = reply
        && let Some(entry) = shown.get(row)
    {
        open(view, entry.lab.id);
    }
}

impl Column {
    /// The name takes the rest.
    fn table_column(self, view: &View<'_>) -> TableColumn {
        let fixed = |width: f32| TableColumn::fixed(view.text(self.label()), width).sortable();
        match self {
            Self::Name => TableColumn::rest(view.text(self.label())).at_least(172.0).sortable(),
            Self::Location => fixed(140.0).plain().spare(0),
            Self::Size => fixed(150.0).plain().spare(1),
            Self::Image => fixed(150.0).spare(2),
            Self::Owner => fixed(110.0).spare(3),
            Self::LastExport => fixed(212.0).spare(4),
            Self::State => fixed(0.0).holding(Standing::ALL.map(|standing| standing.badge(view))),
        }
    }
}

fn show_cell(ui: &mut Ui, view: &View<'_>, entry: &Entry<'_>, column: Column) {
    let lab = entry.lab;
    match column {
        Column::Name => {
            let link = Button::link(lab.display_title())
                .icon(os_icon(lab.template.os_type))
                .id(Id::unique(("lab-row", lab.id.0)));
            if ui.add(link).clicked() {
                open(view, lab.id);
            }
        }
        Column::Image => {
            body(ui, entry.image());
        }
        Column::Owner => {
            body(ui, lab.owner.as_str());
        }
        Column::Size => {
            body(ui, view.text(lab.size.label()));
        }
        Column::Location => {
            body(ui, lab.region.display());
        }
        Column::State => {
            ui.add(entry.standing.badge(view));
        }
        Column::LastExport => match (work(view, entry), last_export(view, entry)) {
            (Some((line, _)), _) => {
                body(ui, line);
            }
            (None, Some(export)) => {
                body(ui, export);
            }
            (None, None) => {
                secondary(ui, view.text("ui-labs-never"));
            }
        },
    }
}

fn more(ui: &mut Ui, view: &View<'_>, entry: &Entry<'_>) {
    let lab = entry.lab;
    let more = Button::icon_only(Icon::More, menu_name(view, lab));
    let more = ui.add(more.id(Id::unique(("lab-row-more", lab.id.0))));
    menu(&more, |ui| lab_menu(ui, view, lab.id));
}
