//! Where the cost is: a plot and a table by image, version or region.

use std::cmp::{Ordering, Reverse};

use egui::{Id, Ui};

use super::worked::{By, Detail, Row, Worked};
use super::{Of, image_link};
use crate::model::cost::Money;
use crate::model::{Message, names};
use crate::ui::lab_words::money;
use crate::ui::theme::metrics::{NAV_ITEM, SPACE_S};
use crate::ui::widgets::{ChartBar, Sort, Table, TableColumn, bar_chart, body, secondary, tabs};
use crate::ui::{Memo, View};

/// What the breakdown remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Breakdown {
    by: usize,
    sort: Option<Sort>,
    order: Memo<(Of, By, Option<Sort>), Vec<usize>>,
    dearest: Memo<(Of, By), Dearest>,
}

/// What the plot shows.
#[derive(Debug)]
struct Dearest {
    /// The places of the dearest rows.
    places: Vec<usize>,
    /// How many others there are, and what they cost together.
    others: Option<(usize, Money)>,
}

/// More rows than these scroll within the table.
const ROWS: usize = 10;
/// More bars than these nobody compares.
const BARS: usize = 8;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    Detail,
    Replicas,
    Month,
    Once,
    Stored,
}

impl By {
    fn columns(self) -> &'static [Column] {
        use Column::{Detail, Month, Name, Once, Replicas, Stored};
        match self {
            Self::Image | Self::Version => &[Name, Detail, Replicas, Month, Once, Stored],
            Self::Region => &[Name, Replicas, Month, Once, Stored],
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Image => "ui-costs-by-image",
            Self::Version => "ui-costs-by-version",
            Self::Region => "ui-costs-by-region",
        }
    }
}

impl Breakdown {
    /// Shows it.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, of: &Of, worked: &Worked) {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        let names = By::ALL.map(|by| view.text(by.name()));
        if tabs(ui, "costs-by", &names, &mut self.by) {
            self.sort = None;
        }
        let by = By::ALL.get(self.by).copied().unwrap_or_default();
        let name = view.text(by.name());
        let dearest = self.dearest.get((of.clone(), by), |_| Dearest::of(worked, by));
        let bars = dearest.bars(view, worked, by);
        bar_chart(ui, ("costs-plot", self.by), &name, &view.text("ui-costs-plot-instead"), &bars);
        let table = Table::new(("costs-table", self.by), name).row_height(NAV_ITEM).up_to(ROWS);
        self.table(ui, view, of, worked, by, table);
    }

    fn table(&mut self, ui: &mut Ui, view: &View<'_>, of: &Of, worked: &Worked, by: By, mut table: Table) {
        let columns = by.columns();
        let dearest = columns.iter().position(|column| *column == Column::Month);
        let mut sort = self.sort.or(dearest.map(|column| Sort { column, descending: true }));
        let key = (of.clone(), by, sort);
        let order = self.order.get(key, |(_, by, sort)| sorted(worked, *by, columns, *sort));
        for column in columns {
            table = table.column(column.of(view, by));
        }
        table.show(
            ui,
            order.len(),
            &mut sort,
            |_| false,
            |ui, row, column| {
                let place = order.get(row).copied();
                let row = place.and_then(|place| Some((place, worked.row(by, place)?)));
                if let (Some((place, row)), Some(column)) = (row, columns.get(column)) {
                    column.cell(ui, view, worked, by, place, row);
                }
            },
        );
        self.sort = sort;
    }
}

impl Dearest {
    fn of(worked: &Worked, by: By) -> Self {
        let month = |place: usize| worked.row(by, place).map(|row| row.sum.month).unwrap_or_default();
        let mut places: Vec<usize> = (0..worked.count(by)).collect();
        places.sort_by_key(|place| Reverse(month(*place)));
        let rest = places.split_off(places.len().min(BARS));
        let others = (!rest.is_empty()).then(|| (rest.len(), rest.iter().map(|place| month(*place)).sum()));
        Self { places, others }
    }

    /// The dearest rows, and the others as one.
    fn bars(&self, view: &View<'_>, worked: &Worked, by: By) -> Vec<ChartBar> {
        let bar = |name: String, month: Money| ChartBar {
            name,
            value: month.units(),
            said: money(view, month, &worked.currency),
        };
        let rows = self.places.iter().filter_map(|place| worked.row(by, *place));
        let mut shown: Vec<ChartBar> = rows.map(|row| bar(row.full_name(), row.sum.month)).collect();
        shown.extend(self.others.map(|(count, month)| {
            bar(view.say(&Message::new("ui-costs-others").with("count", count)), month)
        }));
        shown
    }
}

/// The rows' places in the order asked for.
fn sorted(worked: &Worked, by: By, columns: &[Column], sort: Option<Sort>) -> Vec<usize> {
    let mut rows: Vec<(usize, Row<'_>)> =
        (0..worked.count(by)).filter_map(|place| Some((place, worked.row(by, place)?))).collect();
    match sort.and_then(|sort| Some((columns.get(sort.column)?, sort.descending))) {
        None => {}
        Some((Column::Name, descending)) => {
            rows.sort_by_cached_key(|(_, row)| (names::key(row.name), row.detail));
            if descending {
                rows.reverse();
            }
        }
        Some((column, descending)) => rows.sort_by(|(_, a), (_, b)| {
            let order = column.compare(a, b);
            if descending { order.reverse() } else { order }
        }),
    }
    rows.into_iter().map(|(place, _)| place).collect()
}

impl Column {
    fn of(self, view: &View<'_>, by: By) -> TableColumn {
        let name = match (self, by) {
            (Self::Name, By::Image | By::Version) => {
                return TableColumn::rest(view.text("ui-costs-image")).sortable();
            }
            (Self::Name, By::Region) => return TableColumn::rest(view.text("ui-costs-region")).sortable(),
            (Self::Detail, By::Version) => {
                return TableColumn::fixed(view.text("ui-costs-version"), 80.0).sortable();
            }
            (Self::Detail, _) => "ui-costs-versions",
            (Self::Replicas, _) => "ui-costs-replicas-count",
            (Self::Month, _) => "ui-costs-a-month",
            (Self::Once, _) => "ui-costs-once",
            (Self::Stored, _) => "ui-costs-stored-here",
        };
        let width = match self {
            Self::Month | Self::Once => 108.0,
            _ => 72.0,
        };
        TableColumn::fixed(view.text(name), width).sortable().figures()
    }

    fn compare(self, a: &Row<'_>, b: &Row<'_>) -> Ordering {
        match self {
            Self::Name => a.name.cmp(b.name),
            Self::Detail => a.detail.cmp(&b.detail),
            Self::Replicas => a.sum.replicas.cmp(&b.sum.replicas),
            Self::Month => a.sum.month.cmp(&b.sum.month),
            Self::Once => a.sum.egress.cmp(&b.sum.egress),
            Self::Stored => a.sum.stored.cmp(&b.sum.stored),
        }
    }

    fn cell(self, ui: &mut Ui, view: &View<'_>, worked: &Worked, by: By, place: usize, row: Row<'_>) {
        match self {
            Self::Name if by == By::Region => {
                body(ui, row.name);
            }
            Self::Name => image_link(ui, view, Id::unique(("costs-row", by as u8, place)), row.name),
            Self::Detail => {
                body(ui, row.detail.said(view));
            }
            Self::Replicas => {
                body(ui, view.lang.count(row.sum.replicas));
            }
            Self::Month => {
                body(ui, money(view, row.sum.month, &worked.currency));
            }
            Self::Once => {
                secondary(ui, money(view, row.sum.egress, &worked.currency));
            }
            Self::Stored => {
                secondary(ui, view.lang.bytes(row.sum.stored));
            }
        }
    }
}

impl Detail {
    fn said(self, view: &View<'_>) -> String {
        match self {
            Self::None => String::new(),
            Self::Versions(count) => view.lang.count(count as u64),
            Self::Version(version) => version.to_string(),
        }
    }
}

impl Row<'_> {
    /// The name with the version: `python 1.0.0`.
    fn full_name(&self) -> String {
        match self.detail {
            Detail::Version(version) => format!("{} {version}", self.name),
            Detail::None | Detail::Versions(_) => self.name.to_owned(),
        }
    }
}
