//! Looking after the gallery: checking it, and removing what no version needs.
//!
//! Neither waits for exports: the gallery itself sees to it that cleaning up is safe beside them, and beside the ones of
//! other computers, of which nobody here knows.

use jiff::Timestamp;

use super::{Applied, admin, queue, with_role};
use crate::model::account::{Member, Role};
use crate::model::job::{Job, Task};
use crate::model::refusal::Refusal;
use crate::model::state::State;

/// Whether the gallery can be checked now. Whoever runs labs may, since their labs come from it.
pub fn may_verify(state: &State) -> Result<(), Refusal> {
    let member = with_role(state, Role::runs_labs)?;
    look_after(state, member).map(drop)
}

/// Whether the gallery can be cleaned up now.
pub fn may_collect(state: &State) -> Result<(), Refusal> {
    look_after(state, admin(state)?).map(drop)
}

/// The attached gallery's id, and who looks after it, if nobody does yet.
fn look_after(state: &State, member: Member) -> Result<(String, Member), Refusal> {
    let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
    alone(state, &gallery.id)?;
    Ok((gallery.id.clone(), member))
}

/// Whether nothing looks after that gallery. One job at a time: what is removed under the eyes of a check would be
/// missing to it.
pub(super) fn alone(state: &State, gallery: &str) -> Result<(), Refusal> {
    let at_it =
        |job: &&Job| job.state.is_active() && job.task.is_upkeep() && job.task.gallery() == Some(gallery);
    match state.workspace.jobs.values().find(at_it).map(|job| &job.task) {
        None => Ok(()),
        Some(Task::Verify { .. }) => Err(Refusal::VerifyUnderWay),
        Some(_) => Err(Refusal::CollectUnderWay),
    }
}

pub(super) fn verify(state: &mut State, full: bool, now: Timestamp) -> Applied {
    let member = with_role(state, Role::runs_labs)?;
    let (gallery, member) = look_after(state, member)?;
    let (_, effect) = queue(state, None, Task::Verify { gallery, full, heal: false }, member.name, now);
    Ok(vec![effect])
}

/// Checks and heals, which writes, so it takes who may clean up.
pub(super) fn heal(state: &mut State, full: bool, now: Timestamp) -> Applied {
    let (gallery, member) = look_after(state, admin(state)?)?;
    let (_, effect) = queue(state, None, Task::Verify { gallery, full, heal: true }, member.name, now);
    Ok(vec![effect])
}

pub(super) fn collect(state: &mut State, grace_hours: u32, now: Timestamp) -> Applied {
    let (gallery, member) = look_after(state, admin(state)?)?;
    let (_, effect) = queue(state, None, Task::Collect { gallery, grace_hours }, member.name, now);
    Ok(vec![effect])
}
