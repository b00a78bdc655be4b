//! The message bars: real figures while work goes on, and the way on when it ended.

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::job::{JobState, Outcome};
use lab_gallery::model::lab::Provisioning;
use lab_gallery::model::state::AttachedGallery;
use lab_gallery::model::{Command, JobId, State, apply};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::{AccountTab, Page};

use super::fixture::{
    add_job, creating, disk_from_file, export, failure, figures, lab, reading, replicating, template,
};
use crate::common::Look;
use crate::play::{about, press_button, says};
use crate::stage::{Played, at, with_lab};

fn with_job(job_state: JobState) -> (State, JobId) {
    let mut state = with_lab();
    let id = add_job(&mut state, export(), job_state);
    (state, id)
}

fn page(state: State) -> Played {
    template(state).play(Look::default())
}

fn done(failed: &[&str]) -> JobState {
    JobState::Done(Outcome::Exported(figures(failed)))
}

#[test]
fn an_export_shows_step_bytes_speed_and_time_left() {
    let (mut state, id) = with_job(JobState::Running);
    state.progress.insert(id, reading());
    let played = page(state);
    let bar = played.get_by_role(Role::ProgressIndicator);
    assert_eq!(bar.accesskit_node().numeric_value(), Some(41.0));
    for said in [
        "Exporting “python-101-base” 1.0.0 to contoso_gallery",
        "Reading the disk",
        "3.3 GiB of 7.9 GiB",
        "1.2 GiB/s",
        "about 4 s left",
        "2 GiB already in the gallery",
    ] {
        assert!(says(&played, said), "{said}");
    }
}

#[test]
fn details_open_a_row_per_region() {
    let (mut state, id) = with_job(JobState::Running);
    state.progress.insert(id, replicating());
    let mut played = page(state);
    assert!(says(&played, "Replicated to 1 of 9 regions"));
    assert!(!says(&played, "South Central US"));
    press_button(&mut played, "Details");
    let region = |name: &str| {
        let node = played.get_by_role_and_label(Role::ProgressIndicator, name);
        (node.accesskit_node().numeric_value(), node.accesskit_node().description().unwrap_or_default())
    };
    assert_eq!(region("East US"), (Some(100.0), "Ready, 1 GiB".to_owned()));
    assert_eq!(region("Central US"), (Some(29.0), "300 MiB of 1 GiB".to_owned()));
    assert_eq!(region("North Central US"), (None, "Failed".to_owned()));
    assert_eq!(region("West US 3"), (Some(0.0), "Waiting".to_owned()));
    press_button(&mut played, "Details");
    assert!(!says(&played, "South Central US"));
}

#[test]
fn before_the_first_figures_it_says_what_it_waits_for() {
    assert!(says(&page(with_job(JobState::Queued).0), "Waiting for its turn"));
    assert!(says(&page(with_job(JobState::Running).0), "Preparing"));
}

#[test]
fn work_is_cancelled_once() {
    let (state, id) = with_job(JobState::Running);
    let mut played = page(state);
    press_button(&mut played, "Cancel");
    assert_eq!(played.state().value.commands(), [&Command::CancelJob(id)]);
    assert!(says(&played, "Cancelling the export of “python-101-base”"));
    assert!(played.get_by_label("Cancel").accesskit_node().is_disabled());
    assert!(about(&played, "Cancel").contains("next piece"));
}

#[test]
fn cancelling_a_new_labs_disk_says_that_the_lab_goes_too() {
    let mut played = page(creating());
    assert!(says(&played, "Making the template's disk"));
    assert!(about(&played, "Cancel").contains("The lab goes, too"));
    assert!(played.query_by_role_and_label(Role::Button, "Details").is_none(), "one disk, no regions");
    press_button(&mut played, "Cancel");
    assert_eq!(played.state().value.commands().len(), 1);
}

#[test]
fn a_finished_export_says_what_became_of_it() {
    let (state, id) = with_job(done(&[]));
    let mut played = page(state);
    for said in [
        "“python-101-base” 1.0.0 is in contoso_gallery",
        "9 regions",
        "1 min 23 s",
        "7.9 GiB of data, 3.3 GiB of it new to the gallery",
        "1.2 GiB stored",
    ] {
        assert!(says(&played, said), "{said}");
    }
    press_button(&mut played, "Create a lab from this image");
    assert!(matches!(played.state().value.dialog, Some(Dialog::NewLab(_))));
    played.state_mut().value.dialog = None;
    played.run();
    press_button(&mut played, "Show in gallery");
    let image = AccountTab::Image("python-101-base".to_owned());
    assert_eq!(played.state().value.page, Page::Account(image));
    press_button(&mut played, "Dismiss");
    assert_eq!(played.state().value.commands(), [&Command::DismissJob(id)]);
    assert!(played.query_by_label("Create a lab from this image").is_none());
}

#[test]
fn nothing_new_is_said_in_words() {
    let (mut state, id) = with_job(JobState::Queued);
    let ended = lab_gallery::model::job::ExportFigures { new: 0, milliseconds: 400, ..figures(&[]) };
    state.workspace.jobs.get_mut(&id).unwrap().state = JobState::Done(Outcome::Exported(ended));
    let played = page(state);
    assert!(says(&played, "7.9 GiB of data, all of it in the gallery already"));
    assert!(says(&played, "0.4 s"));
}

#[test]
fn regions_that_failed_are_named_with_reason_and_retry() {
    let (state, id) = with_job(done(&["westus2", "westus3"]));
    let mut played = page(state);
    assert!(says(&played, "but not in every region"));
    assert!(says(&played, "7 of 9 regions"));
    assert!(says(&played, "West US 2: There is no room left on the disk"));
    assert!(says(&played, "West US 3: There is no room left on the disk"));
    press_button(&mut played, "Retry these regions");
    assert_eq!(played.state().value.commands(), [&Command::RetryJob(id)]);
    assert!(says(&played, "Waiting for its turn"));
}

#[test]
fn of_a_detached_gallery_nothing_can_be_made() {
    let (mut state, _) = with_job(done(&[]));
    let gallery = state.workspace.gallery.clone().unwrap();
    state.workspace.gallery = Some(AttachedGallery { id: "another".to_owned(), ..gallery });
    let played = page(state);
    for name in ["Create a lab from this image", "Show in gallery"] {
        assert!(played.get_by_label(name).accesskit_node().is_disabled(), "{name}");
        assert!(about(&played, name).contains("not attached any more"));
    }
}

#[test]
fn a_gallery_keeps_its_name_after_it_is_detached() {
    let (mut state, _) = with_job(done(&[]));
    apply(&mut state, Command::DetachGallery, at("2026-11-21T14:05:00Z")).unwrap();
    let played = page(state);
    assert!(says(&played, "“python-101-base” 1.0.0 is in contoso_gallery"));
    assert!(about(&played, "Show in gallery").contains("“contoso_gallery” is not attached any more"));
    // Only so many are remembered; of the others nobody reads an id.
    let (mut state, _) = with_job(done(&[]));
    state.workspace.gallery = None;
    let played = page(state);
    assert!(says(&played, "“python-101-base” 1.0.0 is in a former gallery"));
    assert!(!says(&played, "7b0c"));
}

#[test]
fn a_failure_says_what_happened_and_its_cause_can_be_copied() {
    let (state, id) = with_job(JobState::Failed(failure()));
    let mut played = page(state);
    assert!(says(&played, "“python-101-base” was not exported"));
    assert!(says(&played, "There is no file /home/ada/labs/disks/Python-101.vhd"));
    assert!(!says(&played, "os error 2"), "the cause only on demand");
    press_button(&mut played, "Details");
    assert!(says(&played, "os error 2"));

    played.get_by_label("Copy").click();
    played.step();
    let copied = played.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    assert!(copied.unwrap().contains(&failure().cause));

    played.run();
    press_button(&mut played, "Hide details");
    assert!(!says(&played, "os error 2"));
    press_button(&mut played, "Retry");
    assert_eq!(played.state().value.commands(), [&Command::RetryJob(id)]);
}

#[test]
fn what_cannot_be_retried_now_says_why() {
    let (mut state, _) = with_job(JobState::Failed(failure()));
    state.workspace.gallery = None;
    let played = page(state);
    assert!(played.get_by_label("Retry").accesskit_node().is_disabled());
    assert!(about(&played, "Retry").contains("No shared image gallery"));
}

#[test]
fn a_disk_that_could_not_be_made_can_come_from_another_file() {
    let mut state = with_lab();
    let id = add_job(&mut state, disk_from_file(), JobState::Failed(failure()));
    lab(&mut state).provisioning = Provisioning::Failed(id);
    lab(&mut state).template.disk = None;
    let mut played = page(state);
    assert!(says(&played, "The template's disk was not made"));
    press_button(&mut played, "Use another disk file…");
    assert!(matches!(played.state().value.dialog, Some(Dialog::ReplaceDisk(_))));
}

#[test]
fn interrupted_work_goes_on_or_is_taken_back() {
    for (button, command) in [
        ("Continue", Command::RetryJob as fn(JobId) -> Command),
        ("Cancel", Command::CancelJob as fn(JobId) -> Command),
    ] {
        let (state, id) = with_job(JobState::Interrupted);
        let mut played = page(state);
        assert!(says(&played, "The export of “python-101-base” was interrupted"));
        press_button(&mut played, button);
        assert_eq!(played.state().value.commands(), [&command(id)]);
    }
    let mut state = creating();
    for job in state.workspace.jobs.values_mut() {
        job.state = JobState::Interrupted;
    }
    assert!(says(&page(state), "then the lab goes, too"));
}

#[test]
fn cancelled_work_can_be_started_again() {
    let (state, id) = with_job(JobState::Cancelled);
    let mut played = page(state);
    assert!(says(&played, "The export of “python-101-base” was cancelled"));
    press_button(&mut played, "Start again");
    assert_eq!(played.state().value.commands(), [&Command::RetryJob(id)]);
}

#[test]
fn only_the_last_good_news_is_told() {
    let (mut state, first) = with_job(done(&[]));
    add_job(&mut state, export(), JobState::Cancelled);
    let played = page(state.clone());
    assert!(!says(&played, "is in contoso_gallery"), "an older export is history");
    assert!(says(&played, "was cancelled"));
    state.workspace.jobs.get_mut(&first).unwrap().state = JobState::Failed(failure());
    assert!(says(&page(state), "was not exported"), "a failure waits until it is dismissed");
}
