//! The account's settings.

use super::{Applied, admin};
use crate::model::state::State;

pub(super) fn set_creators_pick_location(state: &mut State, allowed: bool) -> Applied {
    admin(state)?;
    state.workspace.account.creators_pick_location = allowed;
    Ok(Vec::new())
}
