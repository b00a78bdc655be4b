//! Lab account > *Access control (IAM)*: the members, their roles, and what each role may do.

use egui::Ui;

use crate::model::account::Member;
use crate::model::names;
use crate::ui::View;
use crate::ui::widgets::{Badge, PageHeader, Sort, Table, TableColumn, body, secondary};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct MembersLocal {
    sort: Option<Sort>,
}

#[derive(Clone, Copy)]
enum Column {
    Name,
    Role,
    May,
}

impl Column {
    const ALL: [Self; 3] = [Self::Name, Self::Role, Self::May];

    fn table_column(self, view: &View<'_>) -> TableColumn {
        match self {
            Self::Name => TableColumn::fixed(view.text("ui-member-name"), 220.0).sortable(),
            Self::Role => TableColumn::fixed(view.text("ui-member-role"), 190.0).sortable(),
            Self::May => TableColumn::rest(view.text("ui-member-may")),
        }
    }
}

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut MembersLocal) {
    PageHeader::new(view.text("ui-members")).text(view.text("ui-members-about")).show(ui, |_| {});
    let members = sorted(view, local.sort);
    let table =
        Column::ALL.into_iter().fold(Table::new("members", view.text("ui-members-list")), |table, column| {
            table.column(column.table_column(view))
        });
    table.show(
        ui,
        members.len(),
        &mut local.sort,
        |_| false,
        |ui, row, column| {
            if let (Some(member), Some(column)) = (members.get(row), Column::ALL.get(column)) {
                cell(ui, view, member, *column);
            }
        },
    );
}

fn sorted<'a>(view: &View<'a>, sort: Option<Sort>) -> Vec<&'a Member> {
    let mut members: Vec<&Member> = view.state.workspace.account.members.iter().collect();
    if let Some(sort) = sort {
        members.sort_by(|a, b| {
            let order = match Column::ALL.get(sort.column) {
                Some(Column::Role) => a.role.cmp(&b.role),
                _ => names::key(&a.name).cmp(&names::key(&b.name)),
            };
            if sort.descending { order.reverse() } else { order }
        });
    }
    members
}

fn cell(ui: &mut Ui, view: &View<'_>, member: &Member, column: Column) {
    match column {
        Column::Name => {
            body(ui, member.name.as_str());
            if names::same(&member.name, &view.state.actor().name) {
                ui.add(Badge::new(view.text("ui-member-you")));
            }
        }
        Column::Role => {
            body(ui, view.text(member.role.label()));
        }
        Column::May => {
            secondary(ui, view.text(member.role.may()));
        }
    }
}
