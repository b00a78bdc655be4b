//! One version's replicas: in every target region, its state and what it takes.

use egui::{Ui, vec2};

use crate::model::Message;
use crate::model::image::{ImageVersion, Replica, ReplicaState};
use crate::model::region::RegionId;
use crate::ui::View;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{CONTROL, NAV_ITEM, SPACE_S};
use crate::ui::widgets::{Badge, Kind, Table, TableColumn, body, caption, card, secondary, subtitle};
use crate::ui::wording::replica_state;

/// More rows than these scroll within the table.
const ROWS: usize = 12;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, version: &ImageVersion) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let title = Message::new("ui-image-replicas").with("version", version.version.to_string());
        let title = view.say(&title);
        subtitle(ui, title.as_str());
        caption(ui, view.regions_ready(version));
        ui.add_space(SPACE_S);
        let replicas: Vec<(&RegionId, &Replica)> = version.replicas.iter().collect();
        let size = vec2(ui.available_width(), CONTROL + NAV_ITEM * replicas.len().min(ROWS) as f32);
        ui.allocate_ui(size, |ui| {
            Table::new("image-replicas", title)
                .row_height(NAV_ITEM)
                .column(TableColumn::rest(view.text("ui-image-region")))
                .column(TableColumn::fixed(view.text("ui-image-replica-state"), 140.0))
                .column(TableColumn::fixed(view.text("ui-image-stored"), 88.0).figures())
                .show(
                    ui,
                    replicas.len(),
                    &mut None,
                    |_| false,
                    |ui, row, column| {
                        if let Some((region, replica)) = replicas.get(row) {
                            cell(ui, view, version, region, replica, column);
                        }
                    },
                );
        });
    });
}

fn cell(
    ui: &mut Ui,
    view: &View<'_>,
    version: &ImageVersion,
    region: &RegionId,
    replica: &Replica,
    column: usize,
) {
    match column {
        0 => {
            body(ui, region.display());
            if *region == version.source_region {
                ui.add(Badge::new(view.text("ui-image-source-region")));
            }
            if version.is_excluded(region) {
                ui.add(Badge::new(view.text("ui-image-excluded")));
            }
        }
        1 => {
            ui.add(badge(view, replica.state));
        }
        _ if replica.state == ReplicaState::Completed => {
            body(ui, view.lang.bytes(replica.stored));
        }
        _ => {
            secondary(ui, "–");
        }
    }
}

fn badge(view: &View<'_>, state: ReplicaState) -> Badge {
    let word = view.text(replica_state(state));
    match state {
        ReplicaState::Completed => Badge::of(Kind::Success, word).icon(Icon::Success),
        ReplicaState::Replicating => Badge::of(Kind::Info, word).icon(Icon::Clock),
        ReplicaState::Failed => Badge::of(Kind::Error, word).icon(Icon::Error),
        ReplicaState::Unknown => Badge::new(word),
    }
}
