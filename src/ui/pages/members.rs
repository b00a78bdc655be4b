//! Lab account > *Access control (IAM)*: the members, their roles, and what each role may do.

use std::collections::BTreeMap;

use egui::{Id, Ui};

use crate::model::account::Member;
use crate::model::{Message, names};
use crate::ui::View;
use crate::ui::commands::{MemberCommand, UiCommand, WindowCommand};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{CONTROL, ROW, SPACE_S, SPACE_XXL};
use crate::ui::widgets::{
    Badge, Button, MenuItem, PageHeader, Sort, Table, TableColumn, body, body_and_caption, menu,
    menu_separator,
};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct MembersLocal {
    sort: Option<Sort>,
}

#[derive(Clone, Copy)]
enum Column {
    Name,
    Role,
    Labs,
    More,
}

impl Column {
    const ALL: [Self; 4] = [Self::Name, Self::Role, Self::Labs, Self::More];

    fn table_column(self, view: &View<'_>, room: f32) -> TableColumn {
        let name = if room < ROOM_FOR_NAMES { 180.0 } else { 220.0 };
        match self {
            Self::Name => TableColumn::fixed(view.text("ui-member-name"), name).sortable(),
            Self::Role => TableColumn::rest(view.text("ui-member-role")).at_least(160.0).sortable().plain(),
            Self::Labs => TableColumn::fixed(view.text("ui-member-labs"), 64.0).sortable().figures().spare(0),
            Self::More => TableColumn::fixed("", CONTROL + 2.0 * SPACE_S),
        }
    }
}

/// A role's column less wide than this, in points, says what the role may do only when it is pointed at.
const ROOM_FOR_RIGHTS: f32 = 240.0;
/// In less room than this, in points, long names wrap sooner.
const ROOM_FOR_NAMES: f32 = 600.0;

/// A member, and how many labs are theirs.
#[derive(Clone, Copy)]
struct Row<'a> {
    member: &'a Member,
    labs: usize,
}

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut MembersLocal) {
    let header = PageHeader::new(view.text("ui-members")).text(view.text("ui-members-about"));
    header.show(ui, |ui| {
        let command = UiCommand::Window(WindowCommand::AddMember);
        let add = Button::primary(command.name(view))
            .icon(Icon::Add)
            .disabled_because(command.why_not(view))
            .id(Id::unique("members-add"));
        if ui.add(add).clicked() {
            command.perform(view);
        }
    });
    let rows = rows(view, local.sort);
    let table = Table::new("members", view.text("ui-members-list")).row_height(ROW + SPACE_XXL);
    let room = ui.available_width();
    let columns = Column::ALL.into_iter().map(|column| column.table_column(view, room));
    let table = columns.fold(table, Table::column);
    table.show(
        ui,
        rows.len(),
        &mut local.sort,
        |_| false,
        |ui, row, column| {
            if let (Some(row), Some(column)) = (rows.get(row), Column::ALL.get(column)) {
                cell(ui, view, *row, *column);
            }
        },
    );
}

fn rows<'a>(view: &View<'a>, sort: Option<Sort>) -> Vec<Row<'a>> {
    let workspace = &view.state.workspace;
    let mut labs: BTreeMap<String, usize> = BTreeMap::new();
    for lab in workspace.labs.values() {
        *labs.entry(names::key(&lab.owner)).or_default() += 1;
    }
    let count = |member: &Member| labs.get(&names::key(&member.name)).copied().unwrap_or_default();
    let members = workspace.account.members.iter();
    let mut rows: Vec<Row<'a>> = members.map(|member| Row { member, labs: count(member) }).collect();
    if let Some(sort) = sort {
        match Column::ALL.get(sort.column) {
            Some(Column::Role) => rows.sort_by_key(|row| row.member.role),
            Some(Column::Labs) => rows.sort_by_key(|row| row.labs),
            Some(Column::Name | Column::More) | None => {
                rows.sort_by_cached_key(|row| view.lang.sort_key(&row.member.name));
            }
        }
        if sort.descending {
            rows.reverse();
        }
    }
    rows
}

fn cell(ui: &mut Ui, view: &View<'_>, row: Row<'_>, column: Column) {
    let member = row.member;
    match column {
        Column::Name => {
            body(ui, member.name.as_str());
            if is_actor(view, member) {
                ui.add(Badge::new(view.text("ui-member-you")));
            }
        }
        Column::Role => {
            let (role, may) = (view.text(member.role.label()), view.text(member.role.may()));
            if ui.available_width() < ROOM_FOR_RIGHTS {
                body_and_caption(ui, role, "").on_hover_text(may);
                return;
            }
            body_and_caption(ui, role, may);
        }
        Column::Labs => {
            body(ui, view.lang.count(row.labs as u64));
        }
        Column::More => {
            let name = said(view, "ui-member-more", member);
            let more = Button::icon_only(Icon::More, name);
            let more = ui.add(more.id(Id::unique(("member-more", names::key(&member.name)))));
            menu(&more, |ui| commands(ui, view, member));
        }
    }
}

fn commands(ui: &mut Ui, view: &View<'_>, member: &Member) {
    let of = |command| UiCommand::Member(member.name.clone(), command);
    offer(ui, view, &of(MemberCommand::ChangeRole));
    let act = UiCommand::ActAs(member.name.clone());
    let item = MenuItem::new(act.name(view)).icon(act.icon(view)).disabled_because(act.why_not(view));
    if ui.add(item).clicked() {
        act.perform(view);
    }
    menu_separator(ui);
    offer(ui, view, &of(MemberCommand::Remove));
}

fn offer(ui: &mut Ui, view: &View<'_>, command: &UiCommand) {
    if ui.add(command.item(view)).clicked() {
        command.perform(view);
    }
}

fn is_actor(view: &View<'_>, member: &Member) -> bool {
    names::same(&member.name, &view.state.actor().name)
}

fn said(view: &View<'_>, id: &'static str, member: &Member) -> String {
    view.say(&Message::new(id).with("name", member.name.as_str()))
}
