//! The account's settings, and who acts.

use super::{Applied, admin};
use crate::model::refusal::Refusal;
use crate::model::state::State;

pub(super) fn set_creators_pick_location(state: &mut State, allowed: bool) -> Applied {
    admin(state)?;
    state.workspace.account.creators_pick_location = allowed;
    Ok(Vec::new())
}

/// Anyone may say who they are: there is no sign-in on one's own computer. The role then decides.
pub(super) fn act_as(state: &mut State, name: &str) -> Applied {
    let member = state
        .workspace
        .account
        .member(name)
        .ok_or_else(|| Refusal::NoSuchMember { name: name.to_owned() })?;
    state.workspace.acting = member.name.clone();
    Ok(Vec::new())
}
