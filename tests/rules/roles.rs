//! Who may do what; every command for every role is in [`role_table`](crate::role_table).

use lab_gallery::model::account::LabSettings;
use lab_gallery::model::apply::{
    may_create, may_create_lab, may_delete, may_detach, may_publish, may_retry, may_start,
};
use lab_gallery::model::lab::{Policies, Power};
use lab_gallery::model::state::Settings;
use lab_gallery::model::{Command, JobId, LabId, Refusal, Report, State};

use crate::support::{
    act, attach, export, failure, image, lab, new_lab, refused, report, send, state, version,
};

fn is_role(refusal: &Refusal) -> bool {
    matches!(refusal, Refusal::Role { .. })
}

fn lab_settings() -> LabSettings {
    LabSettings { creators_pick_location: true, peer_network: None, default_policies: Policies::default() }
}

/// Dana's lab, with a job that failed.
fn danas() -> (State, LabId, JobId) {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    act(&mut state, "Dana");
    let id = lab(&mut state, "Python");
    let job = export(&mut state, id, "Fresh");
    report(&mut state, Report::JobFailed(job, failure()));
    (state, id, job)
}

#[test]
fn a_reader_looks_and_chooses_how() {
    let (mut state, ..) = danas();
    act(&mut state, "Terry");
    send(&mut state, Command::ReloadGallery);
    send(&mut state, Command::SetSettings(Settings { labs_as_table: true, ..Settings::default() }));
    act(&mut state, "Kim");
}

#[test]
fn only_admins_change_the_account() {
    let (mut state, ..) = danas();
    for who in ["Dana", "Sean", "Terry"] {
        act(&mut state, who);
        assert!(may_create(&state, "g").is_err_and(|refusal| is_role(&refusal)));
        assert!(may_detach(&state).is_err_and(|refusal| is_role(&refusal)));
    }
    for who in ["Ana", "Kim"] {
        act(&mut state, who);
        assert_eq!(may_detach(&state), Ok(()));
        send(&mut state, Command::SetLabSettings(lab_settings()));
        send(&mut state, Command::EnableImages { images: vec!["Linux".to_owned()], enabled: false });
    }
}

#[test]
fn the_owner_and_admins_run_the_lab() {
    for who in ["Dana", "Ana", "Kim"] {
        let (mut state, lab, job) = danas();
        act(&mut state, who);
        send(
            &mut state,
            Command::DescribeLab { lab, title: "Title".to_owned(), description: "Text".to_owned() },
        );
        send(&mut state, Command::DismissJob(job));
        send(&mut state, Command::RetryJob(job));
        send(&mut state, Command::CancelJob(job));
        report(&mut state, Report::JobCancelled(job));
        send(&mut state, Command::StartTemplate(lab));
        report(&mut state, Report::TemplateStarted(lab));
        send(&mut state, Command::ConnectTemplate(lab));
        assert_eq!(
            refused(&mut state, Command::StartTemplate(lab)),
            Refusal::PowerAlready { found: Power::Running }
        );
        send(&mut state, Command::DeleteLab(lab));
    }
}

#[test]
fn what_pages_ask_is_what_commands_say() {
    let (mut state, lab, job) = danas();
    act(&mut state, "Terry");
    let asked = [
        may_create_lab(&state, "New"),
        may_delete(&state, lab),
        may_start(&state, lab),
        may_publish(&state, lab),
        may_retry(&state, job),
    ];
    let commands = [
        Command::CreateLab(new_lab("New")),
        Command::DeleteLab(lab),
        Command::StartTemplate(lab),
        Command::Publish { lab, machines: 1 },
        Command::RetryJob(job),
    ];
    for (asked, command) in asked.into_iter().zip(commands) {
        assert_eq!(asked, Err(refused(&mut state, command)));
    }
}

#[test]
fn one_acts_as_a_member_in_any_case_and_as_nobody_else() {
    let mut state = state();
    act(&mut state, "sEAN");
    assert_eq!(state.workspace.acting, "Sean");
    let stranger = Refusal::NoSuchMember { name: "Eve".to_owned() };
    assert_eq!(refused(&mut state, Command::ActAs("Eve".to_owned())), stranger);
}
