//! Every export of this lab, the newest first.

use egui::{Id, Ui, UiBuilder, vec2};

use crate::model::Message;
use crate::model::image::Version;
use crate::model::job::{ExportFigures, Job, JobState, Outcome, Task};
use crate::model::lab::Lab;
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::widgets::{Badge, Button, Kind, Table, TableColumn, body, secondary, titled_card};
use crate::ui::{AccountTab, Page, View};

/// How many exports are listed at first, and with each *Show more*.
const STEP: usize = 10;

/// An export as a row.
struct Row<'a> {
    job: &'a Job,
    image: &'a str,
    version: Version,
    figures: Option<&'a ExportFigures>,
}

#[derive(Clone, Copy)]
enum Column {
    Image,
    Version,
    When,
    By,
    Result,
    Size,
    New,
    Time,
}

/// Shows the card; `more` says how often more rows were asked for.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, lab: &Lab, more: &mut usize) {
    let rows: Vec<Row<'_>> = view.state.workspace.jobs_of(lab.id).filter_map(row).collect();
    titled_card(ui, view.text("ui-template-history"), |ui| {
        if rows.is_empty() {
            secondary(ui, view.text("ui-template-history-empty"));
            return;
        }
        let shown = rows.len().min(STEP * (*more + 1));
        // The table's own margin would set its words in from the card's title.
        let room = ui.available_rect_before_wrap().expand2(vec2(SPACE_S, 0.0));
        let mut wide = ui.new_child(UiBuilder::new().max_rect(room));
        table(&mut wide, view, &rows, shown);
        ui.allocate_space(vec2(ui.available_width(), wide.min_rect().height()));
        if shown < rows.len() {
            let message = Message::new("ui-template-history-more").with("count", rows.len() - shown);
            let button = Button::link(view.say(&message)).id(Id::unique("lab-template-history-more"));
            if ui.add(button).clicked() {
                *more += 1;
            }
        }
    });
}

fn row(job: &Job) -> Option<Row<'_>> {
    let Task::Export { definition, version, .. } = &job.task else { return None };
    let figures = match &job.state {
        JobState::Done(Outcome::Exported(figures)) => Some(figures),
        _ => None,
    };
    Some(Row { job, image: definition, version: *version, figures })
}

impl Column {
    const ALL: [Self; 8] =
        [Self::Image, Self::Version, Self::When, Self::By, Self::Result, Self::Size, Self::New, Self::Time];

    /// The image takes the rest.
    fn table_column(self, view: &View<'_>) -> TableColumn {
        let fixed = |title, width| TableColumn::fixed(view.text(title), width);
        let figures = |title| TableColumn::fixed(view.text(title), 84.0).figures();
        match self {
            Self::Image => TableColumn::rest(view.text("ui-template-history-image")),
            Self::Version => fixed("ui-template-history-version", 80.0),
            Self::When => fixed("ui-template-history-when", 150.0),
            Self::By => fixed("ui-template-history-by", 120.0).spare(0),
            Self::Result => fixed("ui-template-history-result", 130.0),
            Self::Size => figures("ui-template-history-size").spare(2),
            Self::New => figures("ui-template-history-new"),
            Self::Time => figures("ui-template-history-time").spare(1),
        }
    }
}

fn table(ui: &mut Ui, view: &View<'_>, rows: &[Row<'_>], shown: usize) {
    let table = Table::new("lab-template-history", view.text("ui-template-history")).whole();
    let table = Column::ALL.into_iter().fold(table, |table, column| table.column(column.table_column(view)));
    table.show(
        ui,
        shown,
        &mut None,
        |_| false,
        |ui, place, column| {
            if let (Some(row), Some(column)) = (rows.get(place), Column::ALL.get(column)) {
                cell(ui, view, row, *column);
            }
        },
    );
}

fn cell(ui: &mut Ui, view: &View<'_>, row: &Row<'_>, column: Column) {
    let figure = |ui: &mut Ui, figure: Option<String>| {
        body(ui, figure.unwrap_or_else(|| "–".to_owned()));
    };
    match column {
        Column::Image => image(ui, view, row),
        Column::Version => {
            body(ui, row.version.to_string());
        }
        Column::When => {
            body(ui, view.date_time(row.job.created));
        }
        Column::By => {
            body(ui, row.job.by.as_str());
        }
        Column::Result => {
            ui.add(result(view, row));
        }
        Column::Size => figure(ui, row.figures.map(|figures| view.lang.bytes(figures.data))),
        Column::New => figure(ui, row.figures.map(|figures| view.lang.bytes(figures.new))),
        Column::Time => figure(ui, row.figures.map(|figures| view.lang.took(figures.milliseconds))),
    }
}

/// The image, as a link while it is in the attached gallery.
fn image(ui: &mut Ui, view: &View<'_>, row: &Row<'_>) {
    let attached = view.state.workspace.gallery.as_ref().map(|gallery| gallery.id.as_str());
    let here = row.job.task.gallery() == attached
        && view.state.images().is_some_and(|images| images.find(row.image).is_some());
    if !here {
        body(ui, row.image);
        return;
    }
    if ui.add(Button::link(row.image).id(Id::unique(("lab-template-history", row.job.id.0)))).clicked() {
        view.go(Page::Account(AccountTab::Image(row.image.to_owned())));
    }
}

fn result(view: &View<'_>, row: &Row<'_>) -> Badge {
    match (&row.job.state, row.figures) {
        (_, Some(figures)) => {
            let (done, all) = (figures.completed_regions(), figures.regions.len());
            if done == all {
                Badge::of(Kind::Success, view.say(&Message::new("ui-bar-regions").with("count", all)))
            } else {
                let message = Message::new("ui-bar-regions-of").with("done", done).with("count", all);
                Badge::of(Kind::Warning, view.say(&message))
            }
        }
        (JobState::Failed(_), _) => Badge::of(Kind::Error, view.text("ui-template-result-failed")),
        (JobState::Interrupted, _) => Badge::of(Kind::Warning, view.text("ui-template-result-interrupted")),
        (JobState::Cancelled, _) => Badge::new(view.text("ui-template-result-cancelled")),
        _ => Badge::new(view.text("ui-template-result-at-work")),
    }
}
