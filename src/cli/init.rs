//! `init`: the sample, or an empty workspace.

use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;

use super::args::InitArgs;
use super::output::{Fail, Out};
use super::words;
use crate::app::{Clock, Session, sample};
use crate::model::names::{self, NameKind};
use crate::model::{Explain as _, Message, RegionId, Workspace};
use crate::store::{DOCUMENT_NAME, StoreError};

/// Where an account is that did not say where.
const DEFAULT_REGION: &str = "westeurope";

pub(super) fn run(args: &InitArgs, folder: &Path, out: &Out) -> Result<(), Fail> {
    if folder.join(DOCUMENT_NAME).exists() {
        return Err(Fail::explained(&StoreError::AlreadyThere { folder: folder.to_owned() }));
    }
    let own = args.empty || args.account.is_some() || args.region.is_some() || args.owner.is_some();
    let clock: Clock = Arc::new(Timestamp::now);
    if own {
        let workspace = workspace(args)?;
        let mut session = Session::create(folder, workspace, clock, Arc::new(|| {}))
            .map_err(|error| Fail::explained(&error))?;
        session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    } else {
        sample::build(folder, &clock, &|message| out.note(message))
            .map_err(|error| Fail::explained(&error))?;
    }
    out.tell(&Message::new(if own { "cli-init-empty" } else { "cli-init-sample" }).path("folder", folder));
    Ok(())
}

fn workspace(args: &InitArgs) -> Result<Workspace, Fail> {
    let account = args.account.as_deref().unwrap_or("Lab account");
    let owner = args.owner.clone().unwrap_or_else(|| "Owner".to_owned());
    for (kind, name) in [(NameKind::Account, account), (NameKind::Member, owner.as_str())] {
        names::check(kind, name).map_err(|problem| Fail::from(problem.explain()))?;
    }
    let region = match &args.region {
        Some(region) => words::region(region)?,
        None => RegionId::from(DEFAULT_REGION),
    };
    Ok(Workspace::new(account, region, &owner))
}
