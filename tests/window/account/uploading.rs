//! *Upload image*: what was found in the file, which image it becomes, what must be said, and every mistake at its field.

use egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::date;
use lab_gallery::disk::DiskFacts;
use lab_gallery::model::image::{Generation, OsState, OsType};
use lab_gallery::model::job::Failure;
use lab_gallery::model::upload::{Identifier, Upload};
use lab_gallery::model::{Command, DiskFormat, ExportMode, Message, NewUpload, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::pages::gallery;
use lab_gallery::ui::view::DiskLook;
use lab_gallery::ui::{Action, FilePurpose, UiEvent};

use crate::common::{Look, picture};
use crate::play::{about, fill, press, press_button, says};
use crate::stage::{GIB, Played, Stage, absolute, contoso, with_gallery};

fn found(size: u64) -> DiskLook {
    found_for(Generation::V2, size)
}

fn found_for(generation: Generation, size: u64) -> DiskLook {
    DiskLook::Facts(DiskFacts {
        format: DiskFormat::Vhdx,
        size,
        used: 9 * GIB,
        file_length: 10 * GIB,
        generation: Some(generation),
        warnings: Vec::new(),
    })
}

/// The dialog over its page, with a file that was dropped on it.
fn dropped_on(state: State, look: Look, file: DiskLook) -> Played {
    let mut stage = Stage::on(state)
        .with_page(|ui, view, stage| gallery::show(ui, view, &mut stage.pages.gallery))
        .with_dialog(|_| Dialog::upload_image());
    stage.events.push_back(UiEvent::Dropped(vec![absolute("ubuntu.vhdx")]));
    let mut played = stage.play(look);
    assert!(
        matches!(played.state().value.actions.last(), Some(Action::LookInto(path)) if *path == absolute("ubuntu.vhdx"))
    );
    played.state_mut().value.disks.insert(absolute("ubuntu.vhdx"), file);
    played.run_steps(3);
    played.run();
    played
}

fn dropped() -> Played {
    dropped_on(with_gallery(), Look::default(), found(32 * GIB))
}

fn tell(played: &mut Played, event: UiEvent) {
    played.state_mut().value.events.push_back(event);
    played.run();
}

fn retype(played: &mut Played, name: &str, text: &str) {
    played.get_by_label(name).focus();
    played.run();
    played.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    fill(played, name, text);
}

/// Picks one of several cards.
fn choose(played: &mut Played, name: &str) {
    played.get_by_role_and_label(Role::RadioButton, name).scroll_to_me();
    played.run_steps(4);
    played.get_by_role_and_label(Role::RadioButton, name).click();
    played.run_steps(3);
    played.run();
}

/// Brings something into view.
fn reach(played: &mut Played, name: &str) {
    played.get_by_label(name).scroll_to_me();
    played.run_steps(4);
}

#[test]
fn the_toolbars_button_opens_it_or_says_why_not() {
    let page = |state: State| {
        Stage::on(state)
            .with_page(|ui, view, stage| gallery::show(ui, view, &mut stage.pages.gallery))
            .play(Look::default())
    };
    let mut played = page(with_gallery());
    press_button(&mut played, "Upload image");
    assert!(matches!(played.state().value.dialog, Some(Dialog::UploadImage(_))));
    assert!(about(&page(contoso()), "Upload image").contains("No shared image gallery is attached"));
    let mut state = with_gallery();
    state.workspace.acting = "Grace Hopper".to_owned();
    assert!(about(&page(state), "Upload image").contains("Grace Hopper"));
}

#[test]
fn a_new_image_is_uploaded_as_it_was_described() {
    let mut played = dropped();
    for said in ["VHDX", "32 GiB", "9 GiB", "9 regions", "a month"] {
        assert!(says(&played, said), "{said}");
    }
    assert_eq!(about(&played, "Upload"), "Type a name.");
    fill(&mut played, "Image name", "ubuntu base");
    assert!(about(&played, "Image name").contains("A name cannot have spaces"));
    retype(&mut played, "Image name", "ubuntu-base");
    assert!(about(&played, "Upload").contains("which operating system"));
    choose(&mut played, "Linux");
    assert!(about(&played, "Upload").contains("generalized or specialized"), "there is no default");
    choose(&mut played, "Generalized");
    assert_eq!(about(&played, "Upload"), "");
    press_button(&mut played, "Upload");
    let wanted = NewUpload {
        image: "ubuntu-base".to_owned(),
        mode: ExportMode::CreateNew,
        size: 32 * GIB,
        region: None,
        whole_mib: false,
        upload: Upload {
            path: absolute("ubuntu.vhdx"),
            os_type: OsType::Linux,
            os_state: OsState::Generalized,
            generation: Generation::V2,
            identifier: Identifier {
                publisher: "Contoso-University".to_owned(),
                offer: "uploaded".to_owned(),
                sku: "ubuntu-base".to_owned(),
            },
            description: String::new(),
            end_of_life: None,
        },
    };
    assert_eq!(played.state().value.commands(), [&Command::UploadImage(wanted)]);
    assert!(played.state().value.dialog.is_none());
    assert!(says(&played, "Uploading “ubuntu-base” 1.0.0 to contoso_gallery"), "the page shows its bar");
}

/// Chooses the image that gets a new version, with clicks where box and list stand.
fn choose_image(played: &mut Played, change: &str) {
    let name = "Image";
    played.get_by_role_and_label(Role::ComboBox, name).scroll_to_me();
    played.run_steps(4);
    played.get_by_role_and_label(Role::ComboBox, name).click();
    played.run_steps(3);
    played.run();
    played.get_by_role_and_label(Role::ListBoxOption, change).click();
    played.run_steps(3);
    played.run();
}

#[test]
fn a_new_version_is_what_its_image_is() {
    let file = found_for(Generation::V1, 32 * GIB);
    let mut played = dropped_on(with_gallery(), Look::default(), file);
    choose(&mut played, "New version of an existing image");
    assert!(played.query_by_label("Image name").is_none());
    assert!(played.query_by_role_and_label(Role::RadioButton, "Generalized").is_none(), "it is not asked");
    assert!(says(&played, "Choose an image"));
    assert_eq!(about(&played, "Upload"), "Choose the image that gets a new version.");
    choose_image(&mut played, "Biology-2019: 1.0.0 → 1.1.0");
    assert!(!says(&played, "than before"), "the disk has the size of the newest version");
    press_button(&mut played, "Upload");
    let commands = played.state().value.commands();
    let [Command::UploadImage(new)] = commands.as_slice() else { panic!("{commands:?}") };
    assert_eq!((new.image.as_str(), new.mode), ("Biology-2019", ExportMode::UpdateExisting));
    assert_eq!((new.upload.os_type, new.upload.os_state), (OsType::Linux, OsState::Specialized));
    assert_eq!(new.upload.generation, Generation::V1);
}

#[test]
fn a_disk_of_another_size_is_a_note() {
    let noted = |size| {
        let mut played = dropped_on(with_gallery(), Look::default(), found_for(Generation::V1, size));
        choose(&mut played, "New version of an existing image");
        choose_image(&mut played, "Biology-2019: 1.0.0 → 1.1.0");
        assert_eq!(about(&played, "Upload"), "");
        played
    };
    let played = noted(64 * GIB);
    assert!(says(&played, "The disk is larger than before"));
    assert!(says(&played, "This disk has 64 GiB; “Biology-2019” 1.0.0 has 32 GiB."));
    assert!(says(&noted(16 * GIB), "The disk is smaller than before"));
}

#[test]
fn what_is_advanced_is_folded_and_its_mistakes_stand_beside_it() {
    let mut played = dropped();
    fill(&mut played, "Image name", "ubuntu-base");
    choose(&mut played, "Linux");
    choose(&mut played, "Specialized");
    assert!(played.query_by_label("Publisher").is_none());
    reach(&mut played, "Advanced");
    press_button(&mut played, "Advanced");
    reach(&mut played, "End-of-life date");
    retype(&mut played, "Publisher", "contoso");
    retype(&mut played, "Offer", "python-101");
    retype(&mut played, "SKU", "LAB");
    assert!(says(&played, "“Python-101” has this publisher, offer and SKU already"));
    assert!(about(&played, "Upload").contains("publisher, offer and SKU"));
    retype(&mut played, "SKU", "a b");
    assert!(about(&played, "SKU").contains("spaces"));
    retype(&mut played, "SKU", "base");
    fill(&mut played, "End-of-life date", "2027-02-30");
    assert!(about(&played, "End-of-life date").contains("year-month-day, such as 2027-12-31"));
    assert!(about(&played, "Upload").contains("year-month-day"));
    retype(&mut played, "End-of-life date", "2026-11-20");
    assert!(about(&played, "End-of-life date").contains("past already"));
    assert_eq!(about(&played, "Upload"), "", "it is only said");
    retype(&mut played, "End-of-life date", "2026-11-21");
    assert!(!about(&played, "End-of-life date").contains("past already"), "today is not past");
    retype(&mut played, "End-of-life date", "2027-06-30");
    press_button(&mut played, "Upload");
    let commands = played.state().value.commands();
    let [Command::UploadImage(new)] = commands.as_slice() else { panic!("{commands:?}") };
    assert_eq!(new.upload.end_of_life, Some(date(2027, 6, 30)));
    assert_eq!(new.upload.identifier.offer, "python-101");
}

#[test]
fn a_disk_that_is_not_whole_mib_is_refused_where_that_is_asked_for() {
    let mut played = dropped_on(with_gallery(), Look::default(), found(32 * GIB + 512));
    fill(&mut played, "Image name", "ubuntu-base");
    choose(&mut played, "Linux");
    choose(&mut played, "Specialized");
    assert_eq!(about(&played, "Upload"), "");
    reach(&mut played, "Advanced");
    press_button(&mut played, "Advanced");
    reach(&mut played, "Refuse disks that are not whole MiB (Azure's rule)");
    press(&mut played, "Refuse disks that are not whole MiB (Azure's rule)");
    assert!(about(&played, "Upload").contains("not a whole number of MiB"));
    assert!(says(&played, "This file cannot be used"));
}

#[test]
fn a_file_that_is_no_image_is_said_before_anything_else_is_asked() {
    let failure = Failure {
        message: Message::new("disk-not-found").with("path", "/home/ada/disks/ubuntu.vhdx"),
        cause: "No such file or directory (os error 2)".to_owned(),
    };
    let played = dropped_on(with_gallery(), Look::default(), DiskLook::Failed(failure));
    assert!(says(&played, "This file cannot be used"));
    assert!(played.query_by_label("Image name").is_none());
    let cause = about(&played, "Upload");
    assert!(cause.contains("/home/ada/disks/ubuntu.vhdx"), "{cause}");
    let field = played.get_by_role_and_label(Role::TextInput, "Path of the disk file");
    assert_eq!(field.accesskit_node().description(), Some(cause));
    let played = dropped_on(with_gallery(), Look::default(), found(129 * GIB));
    assert!(says(&played, "129 GiB"));
    assert!(about(&played, "Upload").contains("129 GiB"));
}

#[test]
fn a_gallery_that_may_be_too_small_is_a_warning() {
    let mut played = dropped();
    assert!(!says(&played, "The gallery may be too small"));
    tell(&mut played, UiEvent::Room(Ok(20 * GIB)));
    assert!(!says(&played, "The gallery may be too small"), "regions share their packs");
    tell(&mut played, UiEvent::Room(Ok(5 * GIB)));
    assert!(says(&played, "up to 9 GiB") && says(&played, "5 GiB are free"));
    tell(&mut played, UiEvent::Room(Err(Message::new("app-room-object-store"))));
    assert!(says(&played, "An object store does not say"));
}

#[test]
fn a_typed_path_is_looked_into_when_typing_pauses() {
    let mut played = Stage::on(with_gallery()).with_dialog(|_| Dialog::upload_image()).play(Look::default());
    let typed = absolute("other.raw");
    fill(&mut played, "Path of the disk file", typed.to_str().unwrap());
    let asked = |played: &Played| {
        let actions = &played.state().value.actions;
        actions
            .iter()
            .any(|action| matches!(action, Action::LookInto(path) if *path == absolute("other.raw")))
    };
    assert!(!asked(&played), "while one types");
    // A second of the window's own clock.
    played.run_steps(70);
    assert!(asked(&played));
    press(&mut played, "Browse…");
    assert!(matches!(played.state().value.actions.last(), Some(Action::Pick(FilePurpose::UploadDisk))));
}

#[test]
fn pictures() {
    for look in Look::all([1280.0, 800.0]).chain(Look::all([1024.0, 640.0])) {
        let size = if look.size[0] > 1100.0 { "large" } else { "small" };
        let name = |what: &str| format!("account-upload-{what}-{size}-{}", look.name());
        let mut played = dropped_on(with_gallery(), look, found(32 * GIB));
        picture(&mut played, &name("new"));
        fill(&mut played, "Image name", "ubuntu-20.04-base");
        choose(&mut played, "Linux");
        reach(&mut played, "Advanced");
        press_button(&mut played, "Advanced");
        reach(&mut played, "SKU");
        assert!(picture(&mut played, &name("advanced")).is_file());
        let mut played = dropped_on(with_gallery(), look, found(32 * GIB));
        choose(&mut played, "New version of an existing image");
        choose_image(&mut played, "Video-Editing: 1.0.0 → 1.1.0");
        tell(&mut played, UiEvent::Room(Ok(5 * GIB)));
        assert!(picture(&mut played, &name("version")).is_file());
    }
}
