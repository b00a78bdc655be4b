//! The image's versions, the newest first.

use egui::{Align, Id, Layout, Ui};

use crate::model::Message;
use crate::model::image::{Definition, ImageVersion, ReplicaState, Version};
use crate::ui::theme::metrics::{ROW, SPACE_S, SPACE_XS};
use crate::ui::widgets::{
    Badge, Button, Table, TableColumn, TableReply, body, caption, secondary, titled_card,
};
use crate::ui::{LabTab, Page, View};

/// More rows than these scroll within the table.
const ROWS: usize = 6;

/// The least width of the column that says when and by whom, in points.
const CREATED: f32 = 168.0;
/// The height of when and by whom, and of a badge below.
const LINES: f32 = 36.0;
const BADGE: f32 = 24.0;

/// Shows the table; `chosen` is the version whose replicas are shown, none for the newest.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, image: &Definition, chosen: &mut Option<Version>) {
    titled_card(ui, view.text("ui-image-versions"), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        if image.versions.is_empty() {
            secondary(ui, view.text("ui-image-no-versions"));
            return;
        }
        let versions: Vec<&ImageVersion> = image.versions.values().rev().collect();
        let newest = versions.first().map(|version| version.version);
        let marked = chosen.or(newest);
        let mut picked = None;
        let most = versions.iter().map(|version| badges(view, version).len()).max().unwrap_or(0);
        let table = Table::new(("image-versions", &image.name), view.text("ui-image-versions"))
            .row_height(ROW + SPACE_S + BADGE * most as f32)
            .up_to(ROWS)
            .column(TableColumn::fixed(view.text("ui-image-version"), 64.0))
            .column(TableColumn::rest(view.text("ui-image-created")).at_least(CREATED))
            .column(TableColumn::fixed(view.text("ui-image-source-lab"), 112.0))
            .column(TableColumn::fixed(view.text("ui-image-regions"), 72.0))
            .column(TableColumn::fixed(view.text("ui-image-size"), 72.0).figures())
            .column(TableColumn::fixed(view.text("ui-image-data"), 72.0).figures())
            .column(TableColumn::fixed(view.text("ui-image-added"), 72.0).figures());
        let is_marked = |row: usize| versions.get(row).map(|version| version.version) == marked;
        let reply = table.show(ui, versions.len(), &mut None, is_marked, |ui, row, column| {
            if let Some(version) = versions.get(row)
                && cell(ui, view, image, version, column)
            {
                picked = Some(row);
            }
        });
        if let Some(TableReply::Row(row)) = reply {
            picked = Some(row);
        }
        if let Some(version) = picked.and_then(|row| versions.get(row)) {
            *chosen = Some(version.version);
        }
        caption(ui, view.text("ui-image-versions-note"));
    });
}

/// Shows one cell. Whether the version was picked.
fn cell(ui: &mut Ui, view: &View<'_>, image: &Definition, version: &ImageVersion, column: usize) -> bool {
    match column {
        0 => {
            let number = version.version.to_string();
            let id = Id::unique(("image-version", &image.name, &number));
            return ui.add(Button::link(number).id(id)).clicked();
        }
        1 => created(ui, view, version),
        2 => {
            source_lab(ui, view, version);
        }
        3 => {
            let ready =
                version.replicas.values().filter(|replica| replica.state == ReplicaState::Completed).count();
            let ready = Message::new("ui-image-regions-ready")
                .with("ready", ready)
                .with("regions", version.replicas.len());
            body(ui, view.say(&ready));
        }
        4 => {
            body(ui, view.lang.bytes(version.size));
        }
        5 => {
            body(ui, view.lang.bytes(version.data));
        }
        _ => {
            body(ui, view.lang.bytes(version.added));
        }
    }
    false
}

/// What holds for a version, if anything does.
fn badges(view: &View<'_>, version: &ImageVersion) -> Vec<Badge> {
    let until = version.end_of_life.map(|day| Message::new("ui-image-until").with("day", view.lang.day(day)));
    let excluded = version.exclude_from_latest.then(|| Message::new("ui-image-excluded"));
    excluded.into_iter().chain(until).map(|said| Badge::new(view.say(&said))).collect()
}

/// When and by whom it was made, each on a line, and what holds for it below.
fn created(ui: &mut Ui, view: &View<'_>, version: &ImageVersion) {
    let badges = badges(view, version);
    let lines = LINES + BADGE * badges.len() as f32;
    let above = ((ui.available_height() - lines) / 2.0).max(0.0);
    ui.with_layout(Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add_space(above);
        body(ui, view.date_time(version.created));
        caption(ui, version.created_by.as_str());
        for badge in badges {
            ui.add_space(SPACE_XS);
            ui.add(badge);
        }
    });
}

/// The lab that it was exported from; a way to it while it is there.
fn source_lab(ui: &mut Ui, view: &View<'_>, version: &ImageVersion) {
    let name = version.source_lab.as_str();
    match view.state.workspace.lab_named(name) {
        Some(lab) => {
            let id = Id::unique(("image-source-lab", version.version.to_string()));
            if ui.add(Button::link(name).id(id)).clicked() {
                view.go(Page::Lab(lab.id, LabTab::Template));
            }
        }
        None => {
            secondary(ui, if name.is_empty() { "–" } else { name });
        }
    }
}
