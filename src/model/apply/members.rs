//! Who belongs to the account, what each of them may do, whose a lab is, and who acts.
//!
//! A member keeps the name: galleries that others share name who exported an image, for ever.

use super::{Applied, lab_of};
use crate::model::account::{Member, Role};
use crate::model::ids::LabId;
use crate::model::names::{self, NameKind};
use crate::model::refusal::Refusal;
use crate::model::state::State;

/// Whether the acting member decides who belongs to the account: only an owner does.
pub fn may_grant_access(state: &State) -> Result<(), Refusal> {
    let member = state.actor();
    if member.role == Role::Owner {
        return Ok(());
    }
    let owners = state.workspace.account.owners().map(|owner| owner.name.clone()).collect();
    Err(Refusal::GrantsAccess { member: member.name, role: member.role, owners })
}

/// Whether somebody of that name can be added.
pub fn may_add_member(state: &State, name: &str) -> Result<(), Refusal> {
    may_grant_access(state)?;
    names::check(NameKind::Member, name)?;
    match state.workspace.account.member(name) {
        Some(member) => Err(Refusal::MemberTaken { name: member.name.clone() }),
        None => Ok(()),
    }
}

pub(super) fn add(state: &mut State, name: String, role: Role) -> Applied {
    may_add_member(state, &name)?;
    state.workspace.account.members.push(Member { name, role });
    Ok(Vec::new())
}

/// Whether the member can be given that role.
pub fn may_set_role(state: &State, name: &str, role: Role) -> Result<(), Refusal> {
    may_grant_access(state)?;
    let member = find(state, name)?;
    if role == Role::Owner { Ok(()) } else { not_the_last_owner(state, member) }
}

pub(super) fn set_role(state: &mut State, name: &str, role: Role) -> Applied {
    may_set_role(state, name, role)?;
    let mut members = state.workspace.account.members.iter_mut();
    if let Some(member) = members.find(|member| names::same(&member.name, name)) {
        member.role = role;
    }
    Ok(Vec::new())
}

/// Whether the member can be taken out of the account.
pub fn may_remove_member(state: &State, name: &str) -> Result<(), Refusal> {
    may_grant_access(state)?;
    not_the_last_owner(state, find(state, name)?)
}

/// To whom the labs of a member who is removed pass: to whoever removes them, or, if that is themselves, to another
/// owner. None if there is nobody.
pub fn heir(state: &State, name: &str) -> Option<String> {
    let actor = state.actor().name;
    if !names::same(&actor, name) {
        return Some(actor);
    }
    let mut owners = state.workspace.account.owners();
    owners.find(|owner| !names::same(&owner.name, name)).map(|owner| owner.name.clone())
}

pub(super) fn remove(state: &mut State, name: &str) -> Applied {
    may_remove_member(state, name)?;
    let heir = heir(state, name).ok_or_else(|| Refusal::LastOwner { member: name.to_owned() })?;
    let workspace = &mut *state.workspace;
    let of_labs = workspace.labs.values_mut().map(|lab| &mut lab.owner);
    let acting = std::iter::once(&mut workspace.acting).chain(&mut state.stand_in);
    for held in of_labs.chain(acting).filter(|held| names::same(held, name)) {
        held.clone_from(&heir);
    }
    workspace.account.members.retain(|member| !names::same(&member.name, name));
    Ok(Vec::new())
}

/// Whether the acting member can give the lab to somebody.
pub fn may_change_owner(state: &State, lab: LabId) -> Result<(), Refusal> {
    lab_of(state, lab).map(drop)
}

/// Whether the lab can be given to that member.
pub fn may_set_lab_owner(state: &State, lab: LabId, owner: &str) -> Result<(), Refusal> {
    may_change_owner(state, lab)?;
    let member = find(state, owner)?;
    if member.role.runs_labs() {
        Ok(())
    } else {
        Err(Refusal::CannotRunLabs { member: member.name.clone(), role: member.role })
    }
}

pub(super) fn set_lab_owner(state: &mut State, lab: LabId, owner: &str) -> Applied {
    may_set_lab_owner(state, lab, owner)?;
    let owner = find(state, owner)?.name.clone();
    state.workspace.labs.get_mut(&lab).ok_or(Refusal::NoSuchLab)?.owner = owner;
    Ok(Vec::new())
}

/// Anyone may say who they are: there is no sign-in on one's own computer. The role then decides.
pub fn may_act_as(state: &State, name: &str) -> Result<(), Refusal> {
    find(state, name).map(drop)
}

pub(super) fn act_as(state: &mut State, name: &str) -> Applied {
    let acting = find(state, name)?.name.clone();
    state.workspace.acting = acting;
    state.stand_in = None;
    Ok(Vec::new())
}

fn find<'a>(state: &'a State, name: &str) -> Result<&'a Member, Refusal> {
    let member = state.workspace.account.member(name);
    member.ok_or_else(|| Refusal::NoSuchMember { name: name.to_owned() })
}

/// Somebody else could still grant access without the member.
fn not_the_last_owner(state: &State, member: &Member) -> Result<(), Refusal> {
    let mut owners = state.workspace.account.owners();
    if member.role != Role::Owner || owners.any(|owner| owner != member) {
        Ok(())
    } else {
        Err(Refusal::LastOwner { member: member.name.clone() })
    }
}
