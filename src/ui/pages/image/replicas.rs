//! One version's replicas: in every target region, its state and what it takes.

use egui::{Id, Ui};

use crate::model::apply::admin;
use crate::model::edit::{ImageEdit, RegionEdit, RegionalLatest, VersionEdit};
use crate::model::image::{Definition, ImageVersion, Replica, ReplicaState};
use crate::model::job::{Progress, RegionProgress};
use crate::model::lab::Lab;
use crate::model::region::RegionId;
use crate::model::{Command, Message, names};
use crate::ui::commands::{UiCommand, VersionCommand, lacking};
use crate::ui::dialogs::labs_from;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{NAV_ITEM, SPACE_S, SPACE_XS};
use crate::ui::widgets::{
    Badge, Button, Kind, MenuItem, ProgressBar, Table, TableColumn, Toolbar, body, caption, card, menu,
    secondary, subtitle,
};
use crate::ui::wording::replica_state;
use crate::ui::{LabTab, Page, View};

/// More labs than these are only counted.
const LABS: usize = 8;

/// More rows than these scroll within the table.
const ROWS: usize = 12;

/// What a replica may be like.
const STATES: [ReplicaState; 4] =
    [ReplicaState::Completed, ReplicaState::Replicating, ReplicaState::Failed, ReplicaState::Unknown];

/// Shows the version, its tools and its replicas.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, image: &Definition, version: &ImageVersion) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let title = Message::new("ui-image-replicas").with("version", version.version.to_string());
        let title = view.say(&title);
        subtitle(ui, title.as_str());
        caption(ui, view.regions_ready(version));
        ui.add_space(SPACE_S);
        tools(ui, view, image, version);
        ui.add_space(SPACE_S);
        labs(ui, view, image, version);
        let replicas: Vec<(&RegionId, &Replica)> = version.replicas.iter().collect();
        let at_work = copying(view, image, version);
        Table::new("image-replicas", title)
            .row_height(NAV_ITEM)
            .up_to(ROWS)
            .column(TableColumn::rest(view.text("ui-image-region")))
            .column(
                TableColumn::fixed(view.text("ui-image-replica-state"), 140.0)
                    .holding(STATES.map(|state| badge(view, state))),
            )
            .column(TableColumn::fixed(view.text("ui-image-replica-count"), 72.0).figures())
            .column(TableColumn::fixed(view.text("ui-image-latest"), 152.0))
            .column(TableColumn::fixed(view.text("ui-image-stored"), 120.0).figures())
            .show(
                ui,
                replicas.len(),
                &mut None,
                |_| false,
                |ui, row, column| {
                    if let Some((region, replica)) = replicas.get(row) {
                        let progress = at_work.and_then(|progress| progress.regions.get(*region));
                        let of = Row { image, version, region, replica, progress };
                        cell(ui, view, &of, column);
                    }
                },
            );
    });
}

/// One region of the version.
struct Row<'a> {
    image: &'a Definition,
    version: &'a ImageVersion,
    region: &'a RegionId,
    replica: &'a Replica,
    /// While a job copies it.
    progress: Option<&'a RegionProgress>,
}

/// How far the job is that copies the version.
fn copying<'a>(view: &View<'a>, image: &Definition, version: &ImageVersion) -> Option<&'a Progress> {
    let attached = view.state.workspace.gallery.as_ref().map(|gallery| gallery.id.as_str());
    let job = view.state.workspace.jobs.values().find(|job| {
        job.state.is_active()
            && job.task.writes_gallery()
            && job.task.gallery() == attached
            && job
                .task
                .image()
                .is_some_and(|(name, number)| number == version.version && names::same(name, &image.name))
    })?;
    view.state.progress.get(&job.id)
}

fn tools(ui: &mut Ui, view: &View<'_>, image: &Definition, version: &ImageVersion) {
    let number = version.version;
    let all = !lacking(view, &image.name, number).is_empty();
    let bar = Toolbar::new("image-version-tools", view.text("ui-image-version-tools"));
    let chosen = VersionCommand::ALL
        .into_iter()
        .filter(|command| all || *command != VersionCommand::Replicate)
        .fold(bar, |bar, command| {
            bar.tool(UiCommand::Version(image.name.clone(), number, command).tool(view))
        })
        .show(ui);
    if let Some(command) = chosen {
        command.perform(view);
    }
}

/// The labs that were made from the version, each a way to it.
fn labs(ui: &mut Ui, view: &View<'_>, image: &Definition, version: &ImageVersion) {
    let labs: Vec<&Lab> = labs_from(view, &image.name, version.version).collect();
    if labs.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        secondary(ui, view.text("ui-image-labs"));
        for lab in labs.iter().take(LABS) {
            let id = Id::unique(("image-lab", lab.id.0));
            if ui.add(Button::link(lab.name.as_str()).id(id)).clicked() {
                view.go(Page::Lab(lab.id, LabTab::Template));
            }
        }
        if let Some(more) = labs.len().checked_sub(LABS).filter(|more| *more > 0) {
            secondary(ui, view.say(&Message::new("ui-image-labs-more").with("count", more)));
        }
    });
    ui.add_space(SPACE_S);
}

fn cell(ui: &mut Ui, view: &View<'_>, row: &Row<'_>, column: usize) {
    let state = row.progress.map_or(row.replica.state, |progress| progress.state);
    match column {
        0 => {
            body(ui, row.region.display());
            if *row.region == row.version.source_region {
                ui.add(Badge::new(view.text("ui-image-source-region")));
            }
            if row.version.is_excluded(row.region) {
                ui.add(Badge::new(view.text("ui-image-excluded")));
            }
        }
        1 => {
            ui.add(badge(view, state));
        }
        2 => {
            body(ui, view.lang.count(u64::from(row.replica.count)));
        }
        3 => latest(ui, view, row),
        _ => match row.progress {
            Some(RegionProgress { state: ReplicaState::Replicating, done, total }) => {
                let said = Message::new("ui-bar-region-of").bytes("done", *done).bytes("total", *total);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_XS;
                    caption(ui, view.say(&said));
                    if *total > 0 {
                        let share = (*done as f64 / *total as f64) as f32;
                        ui.add(ProgressBar::new(row.region.display(), share));
                    }
                });
            }
            _ if state == ReplicaState::Completed => {
                body(ui, view.lang.bytes(row.replica.stored));
            }
            _ => {
                secondary(ui, "–");
            }
        },
    }
}

/// Whether the version is offered as the newest in the region: a choice of three.
fn latest(ui: &mut Ui, view: &View<'_>, row: &Row<'_>) {
    const CHOICES: [(RegionalLatest, &str); 3] = [
        (RegionalLatest::AsEverywhere, "ui-image-latest-as-everywhere"),
        (RegionalLatest::Excluded, "ui-image-latest-excluded"),
        (RegionalLatest::Included, "ui-image-latest-included"),
    ];
    let holds = |choice: RegionalLatest| choice.exclude() == row.replica.exclude_from_latest;
    let Some((_, word)) = CHOICES.into_iter().find(|(choice, _)| holds(*choice)) else { return };
    let why_not = view.reason(admin(view.state));
    let disabled = why_not.is_some();
    let button = Button::subtle(view.text(word))
        .of(row.region.display())
        .trailing(Icon::ChevronDown)
        .id(Id::unique(("image-latest", &row.region.0)))
        .disabled_because(why_not);
    let response = ui.add(button);
    if disabled {
        return;
    }
    menu(&response, |ui| {
        for (choice, word) in CHOICES {
            if ui.add(MenuItem::new(view.text(word)).checked(holds(choice))).clicked() && !holds(choice) {
                let edit = RegionEdit { count: None, latest: Some(choice) };
                let change =
                    VersionEdit { regions: [(row.region.clone(), edit)].into(), ..VersionEdit::default() };
                let edit = ImageEdit::Version { version: row.version.version, change };
                view.command(Command::EditImage { definition: row.image.name.clone(), edit });
            }
        }
    });
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
