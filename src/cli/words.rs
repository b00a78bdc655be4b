//! What is typed, in the model's terms.

use std::path::{Path, PathBuf};

use super::near;
use super::output::{Fail, Out};
use crate::app::Session;
use crate::model::image::Version;
use crate::model::lab::{Lab, Policies};
use crate::model::location::Location;
use crate::model::{Command, Message, RegionId, region};

/// The lab of that name.
pub(super) fn lab<'a>(session: &'a Session, name: &str) -> Result<&'a Lab, Fail> {
    session.state().workspace.lab_named(name).ok_or_else(|| near::no_such_lab(session, name))
}

/// Carries out a command.
pub(super) fn send(session: &mut Session, command: Command) -> Result<(), Fail> {
    session.send(command).map_err(|refusal| near::refused(session, refusal))
}

/// `westeurope` or `West Europe`.
pub(super) fn region(name: &str) -> Result<RegionId, Fail> {
    region::parse(name).ok_or_else(|| Message::new("cli-no-such-region").with("name", name).into())
}

/// Where a lab lands in a location: `Europe`, `westeurope` or `West Europe`.
pub(super) fn landing(session: &Session, location: &str) -> Result<RegionId, Fail> {
    let found = Location::parse(location)
        .ok_or_else(|| Fail::from(Message::new("cli-no-such-location").with("name", location)))?;
    Ok(session.state().workspace.account.landing_in(&found))
}

/// Quota and auto-shutdown in words.
pub(super) fn policies(policies: Policies, out: &Out) -> [String; 2] {
    let quota = Message::new("cli-hours").with("hours", u64::from(policies.quota_hours));
    let shutdown = match policies.auto_shutdown_minutes {
        Some(minutes) => Message::new("cli-shutdown-after").with("minutes", u64::from(minutes)),
        None => Message::new("cli-off"),
    };
    [out.say(&quota), out.say(&shutdown)]
}

/// `NAME` or `NAME:VERSION`.
pub(super) fn image(text: &str) -> Result<(String, Option<Version>), Fail> {
    match text.split_once(':') {
        None => Ok((text.to_owned(), None)),
        Some((name, version)) => match Version::parse(version) {
            Some(version) => Ok((name.to_owned(), Some(version))),
            None => Err(Message::new("cli-bad-version").with("version", version).into()),
        },
    }
}

/// The whole path of what was typed.
pub(super) fn path(path: &Path) -> Result<PathBuf, Fail> {
    std::path::absolute(path)
        .map_err(|error| Fail::caused(Message::new("cli-bad-folder").path("path", path), &error))
}
