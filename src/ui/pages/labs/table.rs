//! Labs as a table. Columns that a narrow window has no room for are left out; the cards and the lab's page have all.

use egui::{Id, Ui};

use super::list::Shown;
use super::{Column, Entry, lab_menu, last_export, menu_name, open, work};
use crate::ui::View;
use crate::ui::lab_words::Standing;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::CONTROL;
use crate::ui::widgets::{Button, Sort, Table, TableColumn, TableReply, body, menu, secondary};
use crate::ui::wording::os_icon;

/// What stands in a column of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cell {
    Fact(Column),
    More,
}

/// Shows the table in the room there is.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, shown: &Shown<'_>, sort: &mut Option<Sort>) {
    let columns = columns(ui, view);
    let mut table = Table::new("lab-list-table", view.text("ui-labs"));
    for (_, column) in &columns {
        table = table.column(column.clone());
    }
    // The table counts the columns that it shows; the order is kept by what the column is.
    let mut by = sort.and_then(|sort| {
        let fact = Column::ALL.get(sort.column).copied()?;
        let place = columns.iter().position(|(cell, _)| *cell == Cell::Fact(fact))?;
        Some(Sort { column: place, ..sort })
    });
    let reply = table.show(
        ui,
        shown.len(),
        &mut by,
        |_| false,
        |ui, row, column| {
            if let (Some(entry), Some((cell, _))) = (shown.get(row), columns.get(column)) {
                show_cell(ui, view, &entry, *cell);
            }
        },
    );
    match reply {
        Some(TableReply::Row(row)) => {
            if let Some(entry) = shown.get(row) {
                open(view, entry.lab.id);
            }
        }
        Some(TableReply::Sorted) => {
            if let Some((by, (Cell::Fact(fact), _))) = by.and_then(|by| Some((by, columns.get(by.column)?))) {
                *sort = Some(Sort { column: *fact as usize, ..by });
            }
        }
        None => {}
    }
}

/// The columns that fit; the name takes the rest.
fn columns(ui: &Ui, view: &View<'_>) -> Vec<(Cell, TableColumn)> {
    let fact = |column: Column, width: f32| {
        (Cell::Fact(column), TableColumn::fixed(view.text(column.label()), width).sortable())
    };
    let plain = |column, width| {
        let (cell, column) = fact(column, width);
        (cell, column.plain())
    };
    let mut state = fact(Column::State, 0.0);
    state.1 = state.1.holding(Standing::ALL.map(|standing| standing.badge(view)));
    let mut columns = vec![
        (Cell::Fact(Column::Name), TableColumn::rest(view.text(Column::Name.label())).sortable()),
        fact(Column::Image, 150.0),
        fact(Column::Owner, 110.0),
        plain(Column::Size, 150.0),
        plain(Column::Location, 140.0),
        state,
        fact(Column::LastExport, 212.0),
        (Cell::More, TableColumn::fixed("", CONTROL + 16.0)),
    ];
    let mut widths: Vec<f32> = columns.iter_mut().map(|(_, column)| column.measure(ui)).collect();
    for spare in [Column::Location, Column::Size, Column::Image, Column::Owner] {
        if widths.iter().sum::<f32>() > ui.available_width()
            && let Some(place) = columns.iter().position(|(cell, _)| *cell == Cell::Fact(spare))
        {
            let _left_out = columns.remove(place);
            widths.remove(place);
        }
    }
    columns
}

fn show_cell(ui: &mut Ui, view: &View<'_>, entry: &Entry<'_>, cell: Cell) {
    let lab = entry.lab;
    match cell {
        Cell::Fact(Column::Name) => {
            let link = Button::link(lab.display_title())
                .icon(os_icon(lab.template.os_type))
                .id(Id::unique(("lab-row", lab.id.0)));
            if ui.add(link).clicked() {
                open(view, lab.id);
            }
        }
        Cell::Fact(Column::Image) => {
            body(ui, entry.image());
        }
        Cell::Fact(Column::Owner) => {
            body(ui, lab.owner.as_str());
        }
        Cell::Fact(Column::Size) => {
            body(ui, view.text(lab.size.label()));
        }
        Cell::Fact(Column::Location) => {
            body(ui, lab.region.display());
        }
        Cell::Fact(Column::State) => {
            ui.add(entry.standing.badge(view));
        }
        Cell::Fact(Column::LastExport) => match (work(view, entry), last_export(view, entry)) {
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
        Cell::More => {
            let more = Button::icon_only(Icon::More, menu_name(view, lab));
            let more = ui.add(more.id(Id::unique(("lab-row-more", lab.id.0))));
            menu(&more, |ui| lab_menu(ui, view, lab.id));
        }
    }
}
