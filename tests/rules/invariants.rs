//! What is true of every state, whatever was asked of it.

use lab_gallery::model::job::JobState;
use lab_gallery::model::lab::Provisioning;
use lab_gallery::model::limits::{self, SizeVerdict};
use lab_gallery::model::state::CatalogueState;
use lab_gallery::model::{State, Workspace, check, names};

/// Panics with the first thing that is not true.
#[track_caller]
pub fn hold(state: &State) {
    let workspace = &state.workspace;
    assert_eq!(check::check(workspace), Ok(()));
    assert_eq!(
        workspace.gallery.is_none(),
        state.catalogue == CatalogueState::None,
        "images are known exactly of an attached gallery"
    );
    for id in state.progress.keys() {
        assert!(
            workspace.jobs.get(id).is_some_and(|job| job.state.is_active()),
            "progress of job {id}, not at work"
        );
    }
    for job in workspace.jobs.values() {
        assert_eq!(job.ended.is_some(), !job.state.is_active(), "the end of {job:?}");
        assert!(job.task.new_disk().is_none_or(|disk| names::is_file_name(&disk.file)), "{job:?}");
    }
    for lab in workspace.labs.values() {
        let job_state = |id| workspace.jobs.get(id).map(|job| &job.state);
        match &lab.provisioning {
            Provisioning::Ready => {}
            Provisioning::Creating(id) => {
                assert!(lab.template.disk.is_none());
                let waited_for = |state: &JobState| state.is_active() || *state == JobState::Interrupted;
                assert!(job_state(id).is_some_and(waited_for), "{lab:?} waits for nothing");
            }
            Provisioning::Failed(id) => {
                assert!(lab.template.disk.is_none());
                assert!(matches!(job_state(id), Some(JobState::Failed(_) | JobState::Cancelled)), "{lab:?}");
            }
        }
        if let Some(disk) = &lab.template.disk {
            assert!(names::is_file_name(&disk.file), "{disk:?}");
            assert_ne!(limits::judge(disk.size), SizeVerdict::TooLarge, "{disk:?}");
        }
        assert!(names::check(names::NameKind::Lab, &lab.name).is_ok(), "{}", lab.name);
        assert!(workspace.account.member(&lab.owner).is_some(), "{}'s owner", lab.name);
    }
}

/// What is written is what is read.
#[track_caller]
pub fn survives_a_round_trip(workspace: &Workspace) {
    let text = ron::ser::to_string_pretty(workspace, ron::ser::PrettyConfig::new().new_line("\n")).unwrap();
    let read: Workspace = ron::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"));
    assert_eq!(&read, workspace);
    let again = ron::ser::to_string_pretty(&read, ron::ser::PrettyConfig::new().new_line("\n")).unwrap();
    assert_eq!(again, text);
}
