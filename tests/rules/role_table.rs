//! Every command, asked for by somebody of every role: who is let through, and what the others are told.

use std::collections::BTreeSet;

use lab_gallery::model::account::Role;
use lab_gallery::model::lab::Policies;
use lab_gallery::model::state::{GalleryLocation, Settings};
use lab_gallery::model::{Command, DiskFormat, ExportMode, JobId, LabId, Refusal, Report, State, apply};

use crate::support::{
    act, attach, credentials, export, export_command, failure, image, lab, new_lab, now, path, report, send,
    state, version,
};

/// Who may ask for a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Anyone,
    Owners,
    Admins,
    Creators,
    /// An admin, or whose lab it is.
    ItsOwner,
}

/// Every kind of command has its place here, and who may ask for it; the compiler asks for a new one's.
fn who(command: &Command) -> (usize, Who) {
    match command {
        Command::CreateLab(_) => (0, Who::Creators),
        Command::DeleteLab(_) => (1, Who::ItsOwner),
        Command::DescribeLab { .. } => (2, Who::ItsOwner),
        Command::SetLabOwner { .. } => (3, Who::ItsOwner),
        Command::StartTemplate(_) => (4, Who::ItsOwner),
        Command::StopTemplate(_) => (5, Who::ItsOwner),
        Command::ConnectTemplate(_) => (6, Who::ItsOwner),
        Command::ResetPassword { .. } => (7, Who::ItsOwner),
        Command::Publish { .. } => (8, Who::ItsOwner),
        Command::AttachDisk { .. } => (9, Who::ItsOwner),
        Command::Export { .. } => (10, Who::ItsOwner),
        Command::CancelJob(_) => (11, Who::ItsOwner),
        Command::RetryJob(_) => (12, Who::ItsOwner),
        Command::DismissJob(_) => (13, Who::ItsOwner),
        Command::CreateGallery { .. } => (14, Who::Admins),
        Command::AttachGallery(_) => (15, Who::Admins),
        Command::DetachGallery => (16, Who::Admins),
        Command::ReloadGallery => (17, Who::Anyone),
        Command::EnableImages { .. } => (18, Who::Admins),
        Command::SetLabSettings(_) => (19, Who::Admins),
        Command::ActAs(_) => (20, Who::Anyone),
        Command::AddMember { .. } => (21, Who::Owners),
        Command::SetRole { .. } => (22, Who::Owners),
        Command::RemoveMember(_) => (23, Who::Owners),
        Command::SetSettings(_) => (24, Who::Anyone),
        Command::Report(_) => (25, Who::Anyone),
        Command::SetPrices(_) => (26, Who::Admins),
        Command::SetPolicies { .. } => (27, Who::ItsOwner),
        Command::EnableMarketplace { .. } => (28, Who::Admins),
    }
}

const KINDS: usize = 29;

fn commands(lab: LabId, job: JobId) -> Vec<Command> {
    vec![
        Command::CreateLab(new_lab("New")),
        Command::DeleteLab(lab),
        Command::DescribeLab { lab, title: "T".to_owned(), description: String::new() },
        Command::SetLabOwner { lab, owner: "Sean".to_owned() },
        Command::StartTemplate(lab),
        Command::StopTemplate(lab),
        Command::ConnectTemplate(lab),
        Command::ResetPassword { lab, credentials: credentials() },
        Command::Publish { lab, machines: 1 },
        Command::AttachDisk { lab, path: path("d.vhd"), format: DiskFormat::Vhd },
        export_command(lab, "base", ExportMode::CreateNew),
        Command::CancelJob(job),
        Command::RetryJob(job),
        Command::DismissJob(job),
        Command::CreateGallery { name: "g".to_owned(), at: None, share_packs: false },
        Command::AttachGallery(GalleryLocation::Workspace("g".to_owned())),
        Command::DetachGallery,
        Command::ReloadGallery,
        Command::EnableImages { images: vec!["Linux".to_owned()], enabled: false },
        Command::SetLabSettings(state().workspace.account.lab_settings()),
        Command::ActAs("Ana".to_owned()),
        Command::AddMember { name: "Eve".to_owned(), role: Role::Reader },
        Command::SetRole { member: "Sean".to_owned(), role: Role::Reader },
        Command::RemoveMember("Sean".to_owned()),
        Command::SetSettings(Settings::default()),
        Command::Report(Report::Started),
        Command::SetPrices(None),
        Command::SetPolicies { lab, policies: Policies::default() },
        Command::EnableMarketplace { images: vec!["debian-10".to_owned()], enabled: false },
    ]
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
            let (_, who) = who(&command);
            let expected = expected(&state, who, "Lee");
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
fn the_table_has_every_kind_of_command() {
    let (_, lab, job) = lees();
    let kinds: BTreeSet<usize> = commands(lab, job).iter().map(|command| who(command).0).collect();
    assert_eq!(kinds, (0..KINDS).collect());
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
