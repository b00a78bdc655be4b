//! Lab > *Virtual machine pool*: the machines that were published from the template.

use egui::Ui;

use super::scroll::page_scroll;
use crate::model::LabId;
use crate::model::Message;
use crate::model::lab::{Lab, Machine, Power, Publishing};
use crate::ui::lab_words::power_badge;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{
    Button, EmptyState, Kind, MessageBar, PageHeader, Sort, Table, TableColumn, body, progress_ring,
    secondary,
};
use crate::ui::{LabTab, Page, View};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct PoolLocal {
    sort: Option<Sort>,
}

/// Shows the page of a lab.
pub fn show(ui: &mut Ui, view: &View<'_>, lab: LabId, local: &mut PoolLocal) {
    ui.spacing_mut().item_spacing.y = SPACE_M;
    let mut header = PageHeader::new(view.text("ui-pool"));
    let found = view.state.lab(lab);
    if let Some(lab) = found.filter(|lab| !lab.pool.is_empty()) {
        header = header.text(view.say(&Message::new("ui-pool-count").with("count", lab.pool.len())));
    }
    header.show(ui, |_| {});
    let Some(found) = found else { return };
    match found.publishing {
        Publishing::Publishing => {
            ui.horizontal(|ui| {
                let name = view.text("ui-pool-publishing");
                progress_ring(ui, &name, None);
                body(ui, name);
            });
        }
        Publishing::Failed => {
            MessageBar::new("machine-pool-failed", Kind::Error, view.text(Publishing::Failed.label()))
                .text(view.text("ui-pool-failed"))
                .show(ui);
        }
        Publishing::Draft | Publishing::Published => {}
    }
    if found.pool.is_empty() {
        if found.publishing != Publishing::Publishing {
            empty(ui, view, found);
        }
        return;
    }
    machines(ui, view, found, local);
}

fn empty(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    let state = EmptyState::new(Icon::Server, view.text("ui-pool-empty"));
    page_scroll(ui, "machine-pool-empty", |ui| {
        state.text(view.text("ui-pool-empty-text")).show(ui, |ui| {
            if ui.add(Button::primary(view.text("ui-pool-to-template"))).clicked() {
                view.go(Page::Lab(lab.id, LabTab::Template));
            }
        });
    });
}

fn machines(ui: &mut Ui, view: &View<'_>, lab: &Lab, local: &mut PoolLocal) {
    let mut machines: Vec<&Machine> = lab.pool.iter().collect();
    if let Some(sort) = local.sort {
        let student = |machine: &&Machine| machine.assigned.as_deref().map(|name| view.lang.sort_key(name));
        match sort.column {
            0 => machines.sort_by_key(|machine| machine.number),
            1 => machines.sort_by_key(|machine| rank(machine.power)),
            _ => machines.sort_by_cached_key(student),
        }
        if sort.descending {
            machines.reverse();
        }
    }
    Table::new("machine-pool-machines", view.text("ui-pool"))
        .column(TableColumn::fixed(view.text("ui-pool-number"), 160.0).sortable())
        .column(TableColumn::fixed(view.text("ui-pool-state"), 160.0).sortable().plain())
        .column(TableColumn::rest(view.text("ui-pool-assigned")).sortable())
        .show(
            ui,
            machines.len(),
            &mut local.sort,
            |_| false,
            |ui, row, column| {
                if let Some(machine) = machines.get(row) {
                    cell(ui, view, machine, column);
                }
            },
        );
}

/// Running machines first.
fn rank(power: Power) -> u8 {
    match power {
        Power::Running => 0,
        Power::Starting => 1,
        Power::Stopping => 2,
        Power::Stopped => 3,
    }
}

fn cell(ui: &mut Ui, view: &View<'_>, machine: &Machine, column: usize) {
    match column {
        0 => {
            body(ui, view.say(&Message::new("ui-pool-machine").with("number", u64::from(machine.number))));
        }
        1 => {
            ui.add(power_badge(view, machine.power));
        }
        _ => match &machine.assigned {
            Some(student) => {
                body(ui, student.as_str());
            }
            None => {
                secondary(ui, view.text("ui-pool-unassigned"));
            }
        },
    }
}
