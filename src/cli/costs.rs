//! `costs`: what the gallery would cost in the cloud, and the prices that this is estimated with.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use serde::Serialize;

use super::args::{ByArg, CostsArgs, CostsCmd, ModelArg};
use super::output::{Fail, Out};
use super::{follow, listing, look, words, work};
use crate::app::{Event, Session};
use crate::model::cost::{CostModel, CostTable, EgressPrices, Money, PriceSource, Prices, Sum};
use crate::model::state::Settings;
use crate::model::{Command, Message, RegionId, State};
use crate::store::prices;

/// A small file on a slow drive may take long; for ever is too long.
const WITHIN: Duration = Duration::from_mins(1);

pub(super) fn run(args: &CostsArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    match &args.command {
        None => estimate(args, &mut look(folder, out)?, out),
        Some(CostsCmd::Prices(listing)) => show_prices(&look(folder, out)?, listing.json, out),
        Some(CostsCmd::SetPrices { file }) => {
            let file = words::path(file)?;
            let read = prices::read_file(&file).map_err(|error| Fail::explained(&error))?;
            let prices = read.ok_or_else(|| Message::new("cli-prices-no-file").path("path", &file))?;
            set(&mut work(folder, out)?, Some(prices), out)
        }
        Some(CostsCmd::ResetPrices) => set(&mut work(folder, out)?, None, out),
        Some(CostsCmd::SetModel { model }) => set_model(&mut work(folder, out)?, (*model).into(), out),
    }
}

impl From<ModelArg> for CostModel {
    fn from(model: ModelArg) -> Self {
        match model {
            ModelArg::Disk => Self::ManagedDisk,
            ModelArg::Snapshot => Self::Snapshot,
        }
    }
}

fn set_model(session: &mut Session, cost_model: CostModel, out: &Out) -> Result<(), Fail> {
    let settings = session.state().workspace.settings.clone();
    session.send(Command::SetSettings(Settings { cost_model, ..settings }))?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    out.tell(&Message::new("cli-costs-model-set").with("model", Message::new(cost_model.label())));
    Ok(())
}

/// Replicas together, in figures.
#[derive(Serialize)]
struct Figures {
    month: Money,
    once: Money,
    replicas: u64,
    replicas_without_price: u64,
    stored: u64,
}

impl From<Sum> for Figures {
    fn from(sum: Sum) -> Self {
        Self {
            month: sum.month,
            once: sum.egress,
            replicas: sum.replicas,
            replicas_without_price: sum.unpriced,
            stored: sum.stored,
        }
    }
}

#[derive(Serialize)]
struct Costs<'a> {
    /// Bytes of every pack of the gallery, whatever needs them.
    stored_here: u64,
    model: &'static str,
    currency: &'a str,
    as_of: String,
    prices: &'static str,
    total: Figures,
    /// What deleting every superseded version would save.
    old_versions: Figures,
    rows: Vec<CostRow<'a>>,
}

#[derive(Serialize)]
struct CostRow<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    versions: Option<usize>,
    /// A newer version stands for it everywhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    old: Option<bool>,
    #[serde(flatten)]
    figures: Figures,
}

fn estimate(args: &CostsArgs, session: &mut Session, out: &Out) -> Result<(), Fail> {
    listing::wait_for_gallery(session)?;
    let catalogue = listing::catalogue(session)?;
    let state = session.state();
    let model = args.model.map_or(state.workspace.settings.cost_model, CostModel::from);
    let prices = &state.prices.prices;
    let table = CostTable::new(catalogue, prices, model);
    let mut rows = rows(&table, args.by);
    rows.sort_by_key(|row| Reverse(row.figures.month));
    let costs = Costs {
        stored_here: state.images().map_or(0, |images| images.stored),
        model: model.name(),
        currency: &prices.currency,
        as_of: prices.as_of.to_string(),
        prices: source(state),
        total: table.total.into(),
        old_versions: table.savings().into(),
        rows,
    };
    if args.json {
        return Out::json(&costs);
    }
    in_words(&costs, &table, model, args.by, out);
    Ok(())
}

fn rows(table: &CostTable, by: ByArg) -> Vec<CostRow<'_>> {
    let row = |sum: Sum| CostRow {
        name: None,
        version: None,
        region: None,
        versions: None,
        old: None,
        figures: sum.into(),
    };
    match by {
        ByArg::Image => table
            .images
            .iter()
            .map(|image| CostRow {
                name: Some(&image.name),
                versions: Some(image.versions),
                ..row(image.sum)
            })
            .collect(),
        ByArg::Version => table
            .versions
            .iter()
            .map(|version| CostRow {
                name: Some(table.image_name(version)),
                version: Some(version.version.to_string()),
                old: Some(version.superseded),
                ..row(version.sum)
            })
            .collect(),
        ByArg::Region => table
            .regions
            .iter()
            .map(|region| CostRow { region: Some(&region.region.0), ..row(region.sum) })
            .collect(),
    }
}

fn in_words(costs: &Costs<'_>, table: &CostTable, model: CostModel, by: ByArg, out: &Out) {
    let lang = out.lang();
    let money = |amount: Money| format!("{} {}", lang.money(amount), costs.currency);
    out.facts(&[
        ("cli-costs-model", lang.text(model.label())),
        ("cli-costs-prices", format!("{} ({})", costs.as_of, costs.prices)),
        ("cli-costs-month", money(costs.total.month)),
        ("cli-costs-once", money(costs.total.once)),
        ("cli-costs-replicas", lang.count(costs.total.replicas)),
        ("cli-costs-stored", lang.bytes(costs.stored_here)),
    ]);
    if costs.rows.is_empty() {
        return;
    }
    Out::print("");
    let cells: Vec<Vec<String>> = costs
        .rows
        .iter()
        .map(|row| {
            let mut cells: Vec<String> = row.name.map(str::to_owned).into_iter().collect();
            cells.extend(row.region.map(|region| RegionId::from(region).display().to_owned()));
            cells.extend(row.version.clone());
            cells.extend(row.versions.map(|count| lang.count(count as u64)));
            cells.push(lang.count(row.figures.replicas));
            cells.push(money(row.figures.month));
            cells.push(money(row.figures.once));
            cells.push(lang.bytes(row.figures.stored));
            cells
        })
        .collect();
    let first: &[&'static str] = match by {
        ByArg::Image => &["cli-image-name", "cli-costs-versions"],
        ByArg::Version => &["cli-image-name", "cli-image-version"],
        ByArg::Region => &["cli-lab-region"],
    };
    let figures = ["cli-costs-replicas", "cli-costs-month", "cli-costs-once", "cli-costs-added"];
    let from = first.len() - usize::from(matches!(by, ByArg::Image));
    let headings = [first, &figures].concat();
    out.table_of_figures(&headings, &cells, &(from..headings.len()).collect::<Vec<_>>());
    let old = table.versions.iter().filter(|version| version.superseded).count();
    if old > 0 {
        Out::print("");
        let saves = money(costs.old_versions.month);
        out.tell(&Message::new("cli-costs-old").with("count", old).with("price", saves));
    }
    if costs.total.replicas_without_price > 0 {
        out.note(&Message::new("cli-costs-unpriced").with("count", costs.total.replicas_without_price));
    }
}

/// Where the prices in force are from, for scripts.
fn source(state: &State) -> &'static str {
    match state.prices.source {
        PriceSource::Published => "published",
        PriceSource::Own => "own",
        PriceSource::Unreadable(_) => "published-because-own-unreadable",
    }
}

#[derive(Serialize)]
struct ShownPrices<'a> {
    prices: &'static str,
    as_of: String,
    currency: &'a str,
    machine_hour: BTreeMap<&'static str, Money>,
    managed_disk_month: Vec<DiskPrice>,
    snapshot_gib_month: Money,
    egress_gib: EgressPrices,
}

#[derive(Serialize)]
struct DiskPrice {
    up_to_gib: u64,
    month: Money,
}

/// The list in force; in words, it is in the form that `set-prices` reads.
fn show_prices(session: &Session, json: bool, out: &Out) -> Result<(), Fail> {
    let list: &Prices = &session.state().prices.prices;
    if json {
        let disk = |(up_to_gib, month): &(u64, Money)| DiskPrice { up_to_gib: *up_to_gib, month: *month };
        return Out::json(&ShownPrices {
            prices: source(session.state()),
            as_of: list.as_of.to_string(),
            currency: &list.currency,
            machine_hour: list.machine_hour.iter().map(|(size, price)| (size.name(), *price)).collect(),
            managed_disk_month: list.managed_disk_month.iter().map(disk).collect(),
            snapshot_gib_month: list.snapshot_gib_month,
            egress_gib: list.egress_gib,
        });
    }
    let text =
        prices::to_text(list).map_err(|error| Fail::caused(Message::new("cli-prices-text"), &error))?;
    Out::print(text.trim_end());
    out.note(&Message::new(match session.state().prices.source {
        PriceSource::Own => "cli-prices-own",
        PriceSource::Published | PriceSource::Unreadable(_) => "cli-prices-published",
    }));
    Ok(())
}

/// Sends the list and waits until it is on the disk.
fn set(session: &mut Session, prices: Option<Prices>, out: &Out) -> Result<(), Fail> {
    let said = if prices.is_some() { "cli-prices-set" } else { "cli-prices-reset" };
    session.send(Command::SetPrices(prices.map(Box::new)))?;
    follow::wait_for(session, WITHIN, "cli-prices-slow", out, |event| {
        matches!(event, Event::PricesChanged).then_some(())
    })?;
    let day = out.lang().day(session.state().prices.prices.as_of);
    out.tell(&Message::new(said).with("day", day));
    Ok(())
}
