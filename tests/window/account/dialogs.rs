//! Creating, attaching and detaching a gallery.

use std::path::Path;

use egui::Key;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::image::Version;
use lab_gallery::model::job::{Failure, Job, JobState, Task};
use lab_gallery::model::state::{AttachedGallery, GalleryLocation};
use lab_gallery::model::{Command, DiskFormat, JobId, Message, RegionId, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::{Action, FilePurpose, UiEvent, View};

use crate::common::Look;
use crate::play::{about, fill, press, says};
use crate::stage::{Played, Stage, absolute, contoso, with_gallery};

fn open(state: State, dialog: fn(&View<'_>) -> Dialog) -> Played {
    Stage::on(state).with_dialog(dialog).play(Look::default())
}

/// What the worker reports when it has opened or created the gallery.
fn attach(played: &mut Played) {
    played.state_mut().value.state = with_gallery();
    played.run();
}

#[test]
fn a_gallery_is_created_in_the_workspace() {
    let mut played = open(contoso(), Dialog::create_gallery);
    assert_eq!(about(&played, "Create"), "Type a name.");
    fill(&mut played, "Gallery name", "contoso gallery");
    assert_eq!(about(&played, "Gallery name"), "A name cannot have spaces. Try “contoso_gallery”.");
    played.key_press(Key::Enter);
    played.run();
    assert!(played.state().value.commands().is_empty(), "a wrong name was taken");
    played.get_by_label("Gallery name").focus();
    played.run();
    played.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    fill(&mut played, "Gallery name", "contoso_gallery");
    press(&mut played, "Create");
    let wanted = Command::CreateGallery { name: "contoso_gallery".to_owned(), at: None, share_packs: true };
    assert_eq!(played.state().value.commands(), [&wanted]);
    assert!(played.state().value.dialog.is_some(), "it waits until the gallery is there");
    attach(&mut played);
    assert!(played.state().value.dialog.is_none());
}

#[test]
fn a_folder_is_picked_and_every_region_gets_a_copy() {
    let mut played = open(contoso(), Dialog::create_gallery);
    fill(&mut played, "Gallery name", "contoso");
    assert!(about(&played, "Every region has a copy of its own").contains("9 copies"));
    press(&mut played, "Every region has a copy of its own");
    press(&mut played, "Browse…");
    assert!(matches!(played.state().value.actions.last(), Some(Action::Pick(FilePurpose::NewGalleryFolder))));
    let picked = UiEvent::Picked(FilePurpose::NewGalleryFolder, absolute("shared"));
    played.state_mut().value.events.push_back(picked);
    played.run();
    press(&mut played, "Create");
    let wanted = Command::CreateGallery {
        name: "contoso".to_owned(),
        at: Some(GalleryLocation::Folder(absolute("shared"))),
        share_packs: false,
    };
    assert_eq!(played.state().value.commands(), [&wanted]);
}

#[test]
fn failed_work_is_said_and_can_be_tried_again() {
    let mut played = open(contoso(), Dialog::create_gallery);
    fill(&mut played, "Gallery name", "contoso");
    press(&mut played, "Create");
    let failure = Failure {
        message: Message::new("gallery-not-empty").with("place", "/mnt/share"),
        cause: "entry lost+found".to_owned(),
    };
    played.state_mut().value.events.push_back(UiEvent::Failed(failure));
    played.run();
    assert!(says(&played, "The gallery was not created"));
    assert!(says(&played, "/mnt/share has other things in it"));
    assert!(says(&played, "entry lost+found"));
    press(&mut played, "Create");
    assert_eq!(played.state().value.commands().len(), 2);
}

#[test]
fn a_folder_is_attached() {
    let mut played = open(contoso(), Dialog::attach_gallery);
    assert_eq!(about(&played, "Attach"), "Name the gallery's folder or address.");
    fill(&mut played, "Folder or address", "shared");
    assert!(about(&played, "Folder or address").contains("is not a full path"));
    played.state_mut().value.events.push_back(UiEvent::Dropped(vec![absolute("shared")]));
    played.run();
    press(&mut played, "Attach");
    let wanted = Command::AttachGallery(GalleryLocation::Folder(absolute("shared")));
    assert_eq!(played.state().value.commands(), [&wanted]);
    attach(&mut played);
    assert!(played.state().value.dialog.is_none());
}

#[test]
fn the_keyboard_is_in_the_field_at_first_and_after_a_failure() {
    let mut played = open(with_recent(), Dialog::attach_gallery);
    let in_field = |played: &Played| played.get_by_label("Folder or address").accesskit_node().is_focused();
    assert!(in_field(&played), "not on the first gallery that was attached before");
    played.get_by_label("Folder or address").type_text(absolute("shared").to_str().unwrap());
    played.run();
    played.key_press(Key::Enter);
    played.run_steps(3);
    let wanted = Command::AttachGallery(GalleryLocation::Folder(absolute("shared")));
    assert_eq!(played.state().value.commands(), [&wanted]);
    let failure = Failure {
        message: Message::new("gallery-not-empty").with("place", "/mnt/share"),
        cause: "entry lost+found".to_owned(),
    };
    played.state_mut().value.events.push_back(UiEvent::Failed(failure));
    played.run();
    assert!(says(&played, "The gallery was not attached"));
    assert!(in_field(&played), "what was typed can be mended");
}

/// Contoso, whose galleries were attached before and are not now.
pub fn with_recent() -> State {
    let mut state = contoso();
    let gallery = |id: &str, name: &str, location| AttachedGallery {
        id: id.to_owned(),
        name: name.to_owned(),
        location,
    };
    state.workspace.recent_galleries = vec![
        gallery("a1", "course_images", GalleryLocation::Folder(absolute("share"))),
        gallery("a2", "cloud_images", GalleryLocation::Url("s3://contoso/images".to_owned())),
        gallery("a3", "contoso_gallery", GalleryLocation::Workspace("contoso_gallery".to_owned())),
    ];
    state
}

#[test]
fn one_that_was_attached_before_is_a_click_away() {
    let mut played = open(with_recent(), Dialog::attach_gallery);
    press(&mut played, "contoso_gallery");
    press(&mut played, "Attach");
    let own = Command::AttachGallery(GalleryLocation::Workspace("contoso_gallery".to_owned()));
    assert_eq!(played.state().value.commands(), [&own]);

    // Whatever is typed afterwards is what counts.
    let mut played = open(with_recent(), Dialog::attach_gallery);
    press(&mut played, "course_images");
    played.get_by_label("Folder or address").focus();
    played.run();
    played.key_press(Key::End);
    fill(&mut played, "Folder or address", "-2");
    press(&mut played, "Attach");
    let typed = GalleryLocation::Folder(format!("{}-2", absolute("share").display()).into());
    assert_eq!(played.state().value.commands(), [&Command::AttachGallery(typed)]);
}

#[test]
fn an_address_is_attached_unless_it_carries_a_secret() {
    let mut played = open(contoso(), Dialog::attach_gallery);
    fill(&mut played, "Folder or address", "s3://contoso/images?sig=abc");
    assert!(
        about(&played, "Folder or address").contains("must not carry a key"),
        "{}",
        about(&played, "Folder or address")
    );
    let mut played = open(contoso(), Dialog::attach_gallery);
    fill(&mut played, "Folder or address", "s3://contoso/images");
    press(&mut played, "Attach");
    let wanted = Command::AttachGallery(GalleryLocation::Url("s3://contoso/images".to_owned()));
    assert_eq!(played.state().value.commands(), [&wanted]);
}

#[test]
fn the_workspaces_own_gallery_is_named_without_its_folder() {
    let mut played = open(contoso(), Dialog::attach_gallery);
    let own = Path::new("/home/ada/labs/galleries/contoso_gallery").to_owned();
    played.state_mut().value.events.push_back(UiEvent::Picked(FilePurpose::GalleryFolder, own));
    played.run();
    press(&mut played, "Attach");
    let wanted = Command::AttachGallery(GalleryLocation::Workspace("contoso_gallery".to_owned()));
    assert_eq!(played.state().value.commands(), [&wanted]);
}

#[test]
fn detaching_says_what_becomes_of_everything() {
    let mut played = open(with_gallery(), Dialog::detach_gallery);
    for said in [
        "Detach “contoso_gallery”?",
        "keep working",
        "leave the image chooser",
        "Nothing in the gallery is deleted",
    ] {
        assert!(says(&played, said), "{said}");
    }
    press(&mut played, "Detach");
    assert_eq!(played.state().value.commands(), [&Command::DetachGallery]);
    assert!(played.state().value.state.workspace.gallery.is_none());
    assert!(played.state().value.dialog.is_none());
}

#[test]
fn detaching_says_that_interrupted_jobs_wait() {
    let mut state = with_gallery();
    let task = Task::Download {
        gallery: "7b0c".to_owned(),
        definition: "python-101-base".to_owned(),
        version: Version::FIRST,
        region: RegionId::from("eastus"),
        path: absolute("course.vhd"),
        format: DiskFormat::Vhd,
    };
    let job = Job {
        id: JobId(90),
        lab: None,
        task,
        state: JobState::Interrupted,
        by: "Ada Lovelace".to_owned(),
        created: jiff::Timestamp::UNIX_EPOCH,
        ended: None,
        dismissed: false,
    };
    state.workspace.jobs.insert(job.id, job);
    let played = open(state, Dialog::detach_gallery);
    assert!(says(&played, "One interrupted job of the gallery waits until it is attached again."));
}

#[test]
fn cancel_changes_nothing() {
    for (state, dialog) in [
        (contoso(), Dialog::create_gallery as fn(&View<'_>) -> Dialog),
        (contoso(), Dialog::attach_gallery),
        (with_gallery(), Dialog::detach_gallery),
    ] {
        let mut played = open(state.clone(), dialog);
        assert!(!played.get_by_label("Cancel").accesskit_node().is_disabled());
        press(&mut played, "Cancel");
        assert!(played.state().value.dialog.is_none());
        assert!(played.state().value.commands().is_empty());
        assert_eq!(played.state().value.state, state);
    }
}
