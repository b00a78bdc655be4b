//! `account settings`: shows the lab settings, and changes what is named.

use std::path::Path;

use serde::Serialize;

use super::args::{SettingsArgs, SwitchArg};
use super::output::{Fail, Out};
use super::{look, words, work};
use crate::app::Session;
use crate::model::account::{LabSettings, PeerNetwork};
use crate::model::lab::Policies;
use crate::model::{Command, Message};

pub(super) fn run(args: &SettingsArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    if args.change_nothing() {
        return show(&look(folder, out)?, args.json, out);
    }
    let mut session = work(folder, out)?;
    let settings = changed(args, session.state().workspace.account.lab_settings())?;
    session.send(Command::SetLabSettings(settings))?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    show(&session, args.json, out)
}

/// The settings with what was named. A network that is named turns the picker off, as it does in the window.
fn changed(args: &SettingsArgs, before: LabSettings) -> Result<LabSettings, Fail> {
    let peer_network = match &args.peer_network {
        None => before.peer_network,
        Some(network) => match &network.0 {
            None => None,
            Some((name, region)) => Some(PeerNetwork { name: name.clone(), region: words::region(region)? }),
        },
    };
    let connects = args.peer_network.is_some() && peer_network.is_some();
    Ok(LabSettings {
        creators_pick_location: match args.pick_location {
            Some(switch) => switch == SwitchArg::On,
            None => before.creators_pick_location && !connects,
        },
        peer_network,
        default_policies: args.policies.over(before.default_policies),
    })
}

#[derive(Serialize)]
struct Shown<'a> {
    creators_pick_location: bool,
    peer_network: Option<&'a PeerNetwork>,
    /// Where a lab lands that nobody placed.
    labs_land_in: &'a str,
    default_policies: Policies,
}

fn show(session: &Session, json: bool, out: &Out) -> Result<(), Fail> {
    let account = &session.state().workspace.account;
    let landing = account.landing();
    if json {
        return Out::json(&Shown {
            creators_pick_location: account.creators_pick_location,
            peer_network: account.peer_network.as_ref(),
            labs_land_in: &landing.0,
            default_policies: account.default_policies,
        });
    }
    let on_off = |on: bool| out.lang().text(if on { "cli-on" } else { "cli-off" });
    let network = account
        .peer_network
        .as_ref()
        .map_or_else(|| "-".to_owned(), |network| format!("{}, {}", network.name, network.region.display()));
    let [quota, shutdown] = words::policies(account.default_policies, out);
    out.facts(&[
        ("cli-settings-pick-location", on_off(account.creators_pick_location)),
        ("cli-settings-network", network),
        ("cli-settings-landing", landing.display().to_owned()),
        ("cli-lab-quota", quota),
        ("cli-lab-shutdown", shutdown),
    ]);
    if account.creators_pick_location {
        out.note(&Message::new("cli-settings-picked"));
    }
    Ok(())
}
