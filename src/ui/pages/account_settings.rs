//! Lab account > settings: what the account is, who its members are, and whether lab creators pick the location.

use egui::{Align, Layout, Ui, vec2};

use super::scroll::page_scroll;
use crate::model::account::Member;
use crate::model::apply::admin;
use crate::model::region;
use crate::model::{Command, Message, names};
use crate::ui::View;
use crate::ui::theme::metrics::{CONTROL, ICON_SMALL, READING_WIDTH, ROW, SPACE_M, SPACE_S};
use crate::ui::widgets::{
    Badge, Facts, PageHeader, Sort, Table, TableColumn, body, caption, checkbox, secondary, titled_card,
};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct AccountSettingsLocal {
    sort: Option<Sort>,
}

/// More members than these scroll within their table.
const ROWS: usize = 8;

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut AccountSettingsLocal) {
    PageHeader::new(view.text("ui-account")).show(ui, |_| {});
    page_scroll(ui, "lab-account-page", |ui| {
        ui.set_max_width(READING_WIDTH.min(ui.available_width()));
        ui.spacing_mut().item_spacing.y = SPACE_M;
        titled_card(ui, view.text("ui-account-facts"), |ui| facts(ui, view));
        titled_card(ui, view.text("ui-account-lab-settings"), |ui| location(ui, view));
        titled_card(ui, view.text("ui-account-members"), |ui| members(ui, view, &mut local.sort));
    });
}

fn facts(ui: &mut Ui, view: &View<'_>) {
    let account = &view.state.workspace.account;
    let targets: Vec<String> = region::replication_targets(&account.region)
        .iter()
        .map(|region| region.display().to_owned())
        .collect();
    Facts::new()
        .row(view.text("ui-account-facts-name"), account.name.as_str())
        .row(view.text("ui-account-facts-region"), account.region.display())
        .row(view.text("ui-account-facts-geography"), account.region.geography().unwrap_or("–"))
        .row(view.text("ui-account-facts-targets"), targets.join(", "))
        .show(ui);
}

/// *Allow lab creator to pick lab location*.
fn location(ui: &mut Ui, view: &View<'_>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut allowed = view.state.workspace.account.creators_pick_location;
    let reason = view.reason(admin(view.state));
    let name = view.text("ui-account-pick-location");
    if checkbox(ui, &mut allowed, &name, reason.as_deref()).changed() {
        view.command(Command::SetCreatorsPickLocation(allowed));
    }
    let means = Message::new("ui-account-pick-location-means")
        .with("region", view.state.workspace.account.region.display());
    ui.horizontal_top(|ui| {
        ui.add_space(ICON_SMALL + SPACE_S);
        caption(ui, view.say(&means));
    });
}

fn members(ui: &mut Ui, view: &View<'_>, sort: &mut Option<Sort>) {
    let workspace = &view.state.workspace;
    let mut members: Vec<&Member> = workspace.account.members.iter().collect();
    if let Some(sort) = *sort {
        members.sort_by(|a, b| {
            let order = if sort.column == 0 {
                names::key(&a.name).cmp(&names::key(&b.name))
            } else {
                a.role.cmp(&b.role)
            };
            if sort.descending { order.reverse() } else { order }
        });
    }
    let size = vec2(ui.available_width(), CONTROL + ROW * members.len().min(ROWS) as f32);
    ui.allocate_ui(size, |ui| {
        let table = Table::new("lab-account-members", view.text("ui-account-members"))
            .column(TableColumn::rest(view.text("ui-account-member")).sortable())
            .column(TableColumn::fixed(view.text("ui-account-role"), 220.0).sortable());
        table.show(
            ui,
            members.len(),
            sort,
            |_| false,
            |ui, row, column| {
                if let Some(member) = members.get(row) {
                    cell(ui, view, member, names::same(&member.name, &workspace.acting), column);
                }
            },
        );
    });
}

fn cell(ui: &mut Ui, view: &View<'_>, member: &Member, acting: bool, column: usize) {
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        if column == 0 {
            body(ui, member.name.as_str());
            if acting {
                ui.add(Badge::new(view.text("ui-account-you")));
            }
        } else {
            secondary(ui, view.text(member.role.label()));
        }
    });
}
