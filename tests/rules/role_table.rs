//! Every command, asked for by somebody of every role: who is let through, and what the others are told.

use std::collections::BTreeSet;

use lab_gallery::model::account::Role;
use lab_gallery::model::cost::CostModel;
use lab_gallery::model::{Command, JobId, LabId, Refusal, Report, State, apply};

use crate::every::commands;
use crate::support::{act, attach, export, failure, image, lab, now, report, send, state, version};

/// Who may ask for a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Anyone,
    Owners,
    Admins,
    Creators,
    /// Whoever may run labs.
    Runners,
    /// An admin, or whose lab it is.
    ItsOwner,
}

/// Who may ask for each kind of command; the compiler asks for a new one's.
#[expect(clippy::match_same_arms, reason = "a table with a line for each command")]
fn who(command: &Command) -> Who {
    match command {
        Command::CreateLab(_) => Who::Creators,
        Command::DeleteLab(_) => Who::ItsOwner,
        Command::DescribeLab { .. } => Who::ItsOwner,
        Command::SetLabOwner { .. } => Who::ItsOwner,
        Command::StartTemplate(_) => Who::ItsOwner,
        Command::StopTemplate(_) => Who::ItsOwner,
        Command::ConnectTemplate(_) => Who::ItsOwner,
        Command::ResetPassword { .. } => Who::ItsOwner,
        Command::Publish { .. } => Who::ItsOwner,
        Command::AttachDisk { .. } => Who::ItsOwner,
        Command::Export { .. } => Who::ItsOwner,
        Command::CancelJob(_) => Who::ItsOwner,
        Command::RetryJob(_) => Who::ItsOwner,
        Command::DismissJob(_) => Who::ItsOwner,
        Command::CreateGallery { .. } => Who::Admins,
        Command::AttachGallery(_) => Who::Admins,
        Command::DetachGallery => Who::Admins,
        Command::ReloadGallery => Who::Anyone,
        Command::EnableImages { .. } => Who::Admins,
        Command::SetLabSettings(_) => Who::Admins,
        Command::ActAs(_) => Who::Anyone,
        Command::AddMember { .. } => Who::Owners,
        Command::SetRole { .. } => Who::Owners,
        Command::RemoveMember(_) => Who::Owners,
        Command::SetSettings(settings) if settings.cost_model == CostModel::default() => Who::Anyone,
        Command::SetSettings(_) => Who::Admins,
        Command::Report(_) => Who::Anyone,
        Command::SetPrices(_) => Who::Admins,
        Command::SetPolicies { .. } => Who::ItsOwner,
        Command::EnableMarketplace { .. } => Who::Admins,
        Command::UploadImage(_) => Who::Admins,
        Command::EditImage { .. } => Who::Admins,
        Command::ReplicateImage { .. } => Who::Admins,
        Command::DownloadImage { .. } => Who::Runners,
        Command::VerifyGallery { .. } => Who::Runners,
        Command::HealGallery { .. } => Who::Admins,
        Command::CollectGallery { .. } => Who::Admins,
    }
}

/// Lee runs a lab that was given to him, and has a job there that failed.
fn lees() -> (State, LabId, JobId) {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    send(&mut state, Command::AddMember { name: "Lee".to_owned(), role: Role::LabOwner });
    send(&mut state, Command::AddMember { name: "Pat".to_owned(), role: Role::LabOwner });
    let id = lab(&mut state, "Python");
    send(&mut state, Command::SetLabOwner { lab: id, owner: "Lee".to_owned() });
    act(&mut state, "Lee");
    let job = export(&mut state, id, "Fresh");
    report(&mut state, Report::JobFailed(job, failure()));
    (state, id, job)
}

/// What a person is told who may not ask for it; none for those who may.
fn expected(state: &State, who: Who, whose: &str) -> Option<Refusal> {
    let member = state.actor();
    let role = member.role;
    let admin = matches!(role, Role::Owner | Role::Contributor);
    let allowed = match who {
        Who::Anyone => true,
        Who::Owners => role == Role::Owner,
        Who::Admins => admin,
        Who::Creators => admin || role == Role::LabCreator,
        Who::Runners => role != Role::Reader,
        Who::ItsOwner => admin || (role != Role::Reader && member.name == whose),
    };
    if allowed {
        return None;
    }
    Some(match who {
        Who::Owners => Refusal::GrantsAccess { member: member.name, role, owners: vec!["Kim".to_owned()] },
        Who::ItsOwner if role != Role::Reader => {
            Refusal::NotYourLab { lab: "Python".to_owned(), owner: whose.to_owned() }
        }
        _ => Refusal::Role { member: member.name, role },
    })
}

fn is_about_who(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Role { .. } | Refusal::NotYourLab { .. } | Refusal::GrantsAccess { .. })
}

#[test]
fn every_command_for_every_role() {
    let people = ["Kim", "Ana", "Sean", "Lee", "Pat", "Terry"];
    let mut roles = BTreeSet::new();
    for person in people {
        let (mut state, lab, job) = lees();
        act(&mut state, person);
        roles.insert(state.actor().role);
        for command in commands(lab, job) {
            let said = format!("{person}: {command:?}");
            let expected = expected(&state, who(&command), "Lee");
            let mut trial = state.clone();
            // Whoever is let through may still be told that the lab is not in the right state.
            let told = apply(&mut trial, command, now()).err();
            match expected {
                Some(refusal) => {
                    assert_eq!(told, Some(refusal), "{said}");
                    assert_eq!(trial, state, "{said}");
                }
                None => assert!(!told.as_ref().is_some_and(is_about_who), "{said}: {told:?}"),
            }
        }
    }
    assert_eq!(roles, Role::ALL.into(), "somebody of every role");
}

#[test]
fn a_lab_whose_owner_became_a_reader_is_for_admins() {
    let (mut state, lab, _) = lees();
    act(&mut state, "Kim");
    send(&mut state, Command::SetRole { member: "Lee".to_owned(), role: Role::Reader });
    act(&mut state, "Lee");
    let refusal = Refusal::Role { member: "Lee".to_owned(), role: Role::Reader };
    assert_eq!(apply(&mut state, Command::StartTemplate(lab), now()), Err(refusal));
    act(&mut state, "Ana");
    send(&mut state, Command::StartTemplate(lab));
}
