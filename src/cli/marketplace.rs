//! `marketplace`: which marketplace images lab creators are offered.

use std::path::Path;

use serde::Serialize;

use super::args::{MarketplaceCmd, StatusArg};
use super::output::{Fail, Out};
use super::{look, words, work};
use crate::app::Session;
use crate::model::{Command, Message, marketplace};

pub(super) fn run(command: &MarketplaceCmd, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    match command {
        MarketplaceCmd::List { status, json } => list(&look(folder, out)?, *status, *json, out),
        MarketplaceCmd::Enable { images } => enable(images, true, folder, out),
        MarketplaceCmd::Disable { images } => enable(images, false, folder, out),
    }
}

fn enable(images: &[String], enabled: bool, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    words::send(&mut session, Command::EnableMarketplace { images: images.to_vec(), enabled })?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    let said = if enabled { "cli-images-enabled" } else { "cli-images-disabled" };
    out.tell(&Message::new(said).with("images", images.to_vec()));
    Ok(())
}

#[derive(Serialize)]
struct Row<'a> {
    id: &'a str,
    name: &'a str,
    publisher: &'a str,
    os_type: &'a str,
    /// In bytes.
    size: u64,
    enabled: bool,
}

fn list(session: &Session, status: StatusArg, json: bool, out: &Out) -> Result<(), Fail> {
    let disabled = &session.state().workspace.disabled_marketplace;
    let rows: Vec<Row<'_>> = marketplace::all()
        .iter()
        .map(|image| Row {
            id: &image.id,
            name: &image.name,
            publisher: &image.publisher,
            os_type: image.os_type.name(),
            size: image.size(),
            enabled: !disabled.contains(&image.id),
        })
        .filter(|row| match status {
            StatusArg::All => true,
            StatusArg::Enabled => row.enabled,
            StatusArg::Disabled => !row.enabled,
        })
        .collect();
    if json {
        return Out::json(&rows);
    }
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.id.to_owned(),
                row.name.to_owned(),
                row.publisher.to_owned(),
                row.os_type.to_owned(),
                out.lang().bytes(row.size),
                out.lang().text(if row.enabled { "cli-enabled" } else { "cli-disabled" }),
            ]
        })
        .collect();
    out.table(
        &[
            "cli-marketplace-id",
            "cli-marketplace-name",
            "cli-marketplace-publisher",
            "cli-lab-os",
            "cli-image-size",
            "cli-image-enabled",
        ],
        &cells,
    );
    Ok(())
}
