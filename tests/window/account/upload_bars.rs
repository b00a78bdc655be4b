//! The gallery's page tells how its uploads go, and what can be done when they ended.

use egui_kittest::kittest::Queryable as _;
use lab_gallery::model::image::{Generation, OsState, OsType};
use lab_gallery::model::job::{JobState, Outcome, Task};
use lab_gallery::model::upload::{Identifier, Upload};
use lab_gallery::model::{Command, JobId, RegionId, State, region};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::pages::gallery;
use lab_gallery::ui::{AccountTab, Page};

use crate::common::{Look, picture};
use crate::instructor::fixture::{add_job, failure, figures, replicating};
use crate::play::{about, press_button, says};
use crate::stage::{Played, Stage, absolute, version, with_lab};

fn upload() -> Task {
    let source = RegionId::from("eastus");
    Task::Export {
        gallery: "7b0c".to_owned(),
        definition: "ubuntu-base".to_owned(),
        version: version("1.0.0"),
        update: false,
        targets: region::replication_targets(&source),
        source,
        captured: false,
        upload: Some(Box::new(Upload {
            path: absolute("ubuntu.vhdx"),
            os_type: OsType::Linux,
            os_state: OsState::Generalized,
            generation: Generation::V2,
            identifier: Identifier {
                publisher: "contoso".to_owned(),
                offer: "uploaded".to_owned(),
                sku: "ubuntu-base".to_owned(),
            },
            description: String::new(),
            end_of_life: None,
        })),
    }
}

fn with_upload(job_state: JobState) -> (State, JobId) {
    let mut state = with_lab();
    let id = add_job(&mut state, upload(), job_state);
    state.workspace.jobs.get_mut(&id).unwrap().lab = None;
    (state, id)
}

fn page(state: State, look: Look) -> Played {
    Stage::on(state).with_page(|ui, view, stage| gallery::show(ui, view, &mut stage.pages.gallery)).play(look)
}

#[test]
fn work_shows_its_figures_and_regions_and_is_cancelled() {
    let (mut state, id) = with_upload(JobState::Running);
    state.progress.insert(id, replicating());
    let mut played = page(state, Look::default());
    for said in
        ["Uploading “ubuntu-base” 1.0.0 to contoso_gallery", "Replicated to 1 of 9 regions", "500 MiB/s"]
    {
        assert!(says(&played, said), "{said}");
    }
    press_button(&mut played, "Details");
    assert!(says(&played, "South Central US"));
    assert!(about(&played, "Cancel").contains("Nothing of the image stays"));
    picture(&mut played, "account-upload-bar-working");
    press_button(&mut played, "Cancel");
    assert_eq!(played.state().value.commands(), [&Command::CancelJob(id)]);
    assert!(says(&played, "Cancelling the upload of “ubuntu-base”"));
}

#[test]
fn done_leads_to_a_lab_and_to_the_image() {
    let (state, id) = with_upload(JobState::Done(Outcome::Exported(figures(&[]))));
    let mut played = page(state, Look::default());
    assert!(says(&played, "“ubuntu-base” 1.0.0 is in contoso_gallery"));
    press_button(&mut played, "Create a lab from this image");
    assert!(matches!(played.state().value.dialog, Some(Dialog::NewLab(_))));
    played.state_mut().value.dialog = None;
    played.run();
    press_button(&mut played, "Show image");
    let image = AccountTab::Image("ubuntu-base".to_owned());
    assert_eq!(played.state().value.page, Page::Account(image));
    press_button(&mut played, "Dismiss");
    assert_eq!(played.state().value.commands(), [&Command::DismissJob(id)]);
    assert!(!says(&played, "is in contoso_gallery"));
}

#[test]
fn whatever_else_happened_says_what_is_safe_and_offers_the_way_on() {
    for (job_state, said, safe, way_on) in [
        (JobState::Failed(failure()), "“ubuntu-base” was not uploaded", "Python-101.vhd", "Retry"),
        (JobState::Interrupted, "The upload of “ubuntu-base” was interrupted", "Nothing is lost", "Continue"),
        (
            JobState::Cancelled,
            "The upload of “ubuntu-base” was cancelled",
            "The disk file is as it was",
            "Start again",
        ),
    ] {
        let (state, id) = with_upload(job_state);
        let mut played = page(state, Look { size: [1024.0, 640.0], ..Look::default() });
        assert!(says(&played, said) && says(&played, safe), "{said}");
        assert!(played.query_by_label("Use another disk file…").is_none(), "it is no lab's disk");
        press_button(&mut played, way_on);
        assert_eq!(played.state().value.commands(), [&Command::RetryJob(id)]);
    }
}

#[test]
fn an_export_of_a_lab_is_told_on_the_labs_own_page() {
    let (mut state, id) = with_upload(JobState::Running);
    let job = state.workspace.jobs.get_mut(&id).unwrap();
    job.lab = Some(crate::instructor::fixture::LAB);
    if let Task::Export { upload, .. } = &mut job.task {
        *upload = None;
    }
    assert!(!says(&page(state, Look::default()), "Exporting"));
}
