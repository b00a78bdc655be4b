//! The account's settings and its marketplace images.

use super::{Applied, admin};
use crate::model::account::LabSettings;
use crate::model::marketplace;
use crate::model::names::{self, NameKind};
use crate::model::refusal::Refusal;
use crate::model::region;
use crate::model::state::State;

/// Whether the creator of a lab may pick its location: where the account lets creators, and no network has decided.
/// Admins have no way around it; they can change the settings.
pub fn may_pick_location(state: &State) -> Result<(), Refusal> {
    let account = &state.workspace.account;
    if let Some(network) = &account.peer_network {
        return Err(Refusal::NetworkDecides {
            network: network.name.clone(),
            region: network.region.display().to_owned(),
        });
    }
    if account.creators_pick_location { Ok(()) } else { Err(Refusal::LocationNotYours) }
}

/// Whether the acting member may give the account these lab settings.
pub fn may_set_lab_settings(state: &State, settings: &LabSettings) -> Result<(), Refusal> {
    admin(state)?;
    if let Some(network) = &settings.peer_network {
        names::check(NameKind::Network, &network.name)?;
        if region::find(&network.region.0).is_none() {
            return Err(Refusal::BadRegion { region: network.region.0.clone() });
        }
        if settings.creators_pick_location {
            return Err(Refusal::NetworkAndPick);
        }
    }
    if settings.default_policies.are_possible() { Ok(()) } else { Err(Refusal::Policies) }
}

pub(super) fn set_lab_settings(state: &mut State, settings: LabSettings) -> Applied {
    may_set_lab_settings(state, &settings)?;
    state.workspace.account.set_lab_settings(settings);
    Ok(Vec::new())
}

pub(super) fn enable_marketplace(state: &mut State, images: &[String], enabled: bool) -> Applied {
    admin(state)?;
    let find =
        |id: &String| marketplace::find(id).ok_or_else(|| Refusal::NoSuchMarketplaceImage { id: id.clone() });
    let found = images.iter().map(find).collect::<Result<Vec<_>, _>>()?;
    let disabled = &mut state.workspace.disabled_marketplace;
    for image in found {
        if enabled {
            disabled.remove(&image.id);
        } else {
            disabled.insert(image.id.clone());
        }
    }
    Ok(Vec::new())
}
