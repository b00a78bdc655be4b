//! The page of one image in the real application: what is changed there is so in the gallery's folder, too.

use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use lab_gallery::app::sample::{EXPORTED_LAB, IMAGE};
use lab_gallery::model::edit::ImageEdit;
use lab_gallery::model::image::{Definition, ReplicaState, Version};
use lab_gallery::model::{Command, DiskFormat, ExportMode, Refusal, RegionId, State};

use crate::app::{App, identical};
use crate::common::{Look, picture};

/// All of the page at once: what is scrolled away cannot be clicked on.
const TALL: Look = Look { size: [1280.0, 1800.0], scale: 1.0, theme: egui::Theme::Light };

/// The application on the page of the sample's image.
fn start() -> App {
    let mut app = App::start(TALL);
    app.click("Shared image gallery");
    app.click(IMAGE);
    app.until_shown("Replicas of version 1.0.0");
    app
}

fn image(state: &State) -> &Definition {
    state.images().and_then(|images| images.find(IMAGE)).unwrap()
}

fn is_idle(state: &State) -> bool {
    !state.workspace.jobs.values().any(|job| job.state.is_active())
}

fn replica(state: &State, region: &RegionId) -> Option<ReplicaState> {
    Some(image(state).versions.get(&Version::FIRST)?.replicas.get(region)?.state)
}

/// Where a region of the gallery lies.
fn region_folder(app: &App, region: &RegionId) -> PathBuf {
    app.folder.path().join("workspace/galleries/contoso_gallery/regions").join(&region.0)
}

/// Bytes of all packs in a region's folder.
fn packed(region: &Path) -> u64 {
    let packs = std::fs::read_dir(region.join("packs")).unwrap();
    packs.map(|pack| pack.unwrap().metadata().unwrap().len()).sum()
}

/// Clicks on the button of that name in the dialog, which lies above a tool of the same name.
fn confirm(app: &mut App, name: &str) {
    app.harness.get_all_by_role_and_label(Role::Button, name).last().unwrap().click();
    app.settle();
}

fn tick(app: &mut App, region: &str) {
    app.harness.get_by_role_and_label(Role::CheckBox, region).click();
    app.settle();
}

/// Opens *New lab* and its chooser. Whether the image can be chosen there.
fn is_offered(app: &mut App) -> bool {
    app.harness.get_by_role_and_label(Role::Link, "Labs").click();
    app.settle();
    app.click("New lab");
    let listed = |app: &App| app.harness.query_all_by_label_contains(IMAGE).count();
    let before = listed(app);
    app.click("Choose an image…");
    picture(&mut app.harness, "image-page-chooser");
    let offered = listed(app) > before;
    app.click("Back");
    app.click("Cancel");
    offered
}

fn back_to_the_page(app: &mut App) {
    app.click("Shared image gallery");
    app.click(IMAGE);
    app.until_shown("Replicas of version 1.0.0");
}

#[test]
fn a_target_region_is_added_with_its_bytes_and_removed_again() {
    let mut app = start();
    let abroad = RegionId::from("westeurope");
    let folder = region_folder(&app, &abroad);
    let record = folder.join("replicas").join(IMAGE).join("1.0.0.ron");
    assert!(!record.exists());

    app.click("Target regions");
    app.type_into(Role::SearchInput, "Search regions", "West Europe");
    tick(&mut app, "West Europe");
    picture(&mut app.harness, "image-page-regions");
    app.click("Save");
    let whole = |state: &State| replica(state, &abroad) == Some(ReplicaState::Completed);
    app.until("the region has the version", whole);
    picture(&mut app.harness, "image-page-replicated");
    assert!(record.is_file(), "the record is written");
    let home = region_folder(&app, &RegionId::from("eastus"));
    assert_eq!(packed(&folder), packed(&home), "the region has all the bytes of the source");

    app.click("Target regions");
    app.type_into(Role::SearchInput, "Search regions", "West Europe");
    tick(&mut app, "West Europe");
    app.click("Save");
    app.until("the region is gone", |state| replica(state, &abroad).is_none());
    app.until("nothing is at work", is_idle);
    assert!(!record.exists(), "the record is gone");
    picture(&mut app.harness, "image-page-region-removed");
}

#[test]
fn what_is_excluded_is_not_chosen_any_more_and_an_end_of_life_is_a_note() {
    let mut app = start();
    app.click("Edit version");
    app.type_into(Role::TextInput, "End-of-life date", "2031-07-31");
    app.click("Save");
    let day = jiff::civil::date(2031, 7, 31);
    app.until("the day is noted", |state| {
        image(state).versions.values().all(|version| version.end_of_life == Some(day))
    });
    assert!(is_offered(&mut app), "an end of life stops nobody");

    back_to_the_page(&mut app);
    app.click("Edit version");
    app.click("Exclude from latest");
    app.click("Save");
    app.until("the version is excluded", |state| {
        image(state).versions.values().all(|version| version.exclude_from_latest)
    });
    picture(&mut app.harness, "image-page-excluded");
    assert!(!is_offered(&mut app), "the chooser has what is excluded");

    back_to_the_page(&mut app);
    app.click("Include the newest version");
    app.until("the version is included", |state| {
        image(state).versions.values().all(|version| !version.exclude_from_latest)
    });
    assert!(is_offered(&mut app), "the chooser has not what is included again");
}

#[test]
fn a_download_is_the_labs_disk() {
    let mut app = start();
    let file = app.folder.path().join("python.vhdx");
    app.click("Download");
    app.harness.get_by_role_and_label(Role::ComboBox, "Format").click();
    app.settle();
    app.click_containing("VHDX");
    app.type_into(Role::TextInput, "File", file.to_str().unwrap());
    picture(&mut app.harness, "image-page-download");
    confirm(&mut app, "Download");
    app.until_shown("was written to");
    app.settle();
    picture(&mut app.harness, "image-page-downloaded");
    assert!(identical(&file, &app.disk(EXPORTED_LAB)), "the file is not the lab's disk");
    let kind = lab_gallery::disk::open(&file, &lab_gallery::disk::OpenOptions::default()).unwrap().format();
    assert_eq!(kind, DiskFormat::Vhdx);
}

#[test]
fn a_version_that_nobody_reads_is_deleted_for_good() {
    let mut app = start();
    let session =
        |app: &mut App, command| app.harness.state_mut().desk_mut().unwrap().session_mut().send(command);
    let lab = app.state().workspace.lab_named(EXPORTED_LAB).unwrap().id;
    let export = Command::Export { lab, image: IMAGE.to_owned(), mode: ExportMode::UpdateExisting };
    session(&mut app, export).unwrap();
    app.until("a second version is listed", |state| image(state).versions.len() == 2);
    app.until("nothing is at work", is_idle);

    // A job reads it: it stays.
    let file = app.folder.path().join("python.vhd");
    let download = Command::DownloadImage {
        definition: IMAGE.to_owned(),
        version: Version::FIRST,
        region: None,
        path: file,
        format: DiskFormat::Vhd,
    };
    session(&mut app, download).unwrap();
    let edit = ImageEdit::DeleteVersion(Version::FIRST);
    let delete = Command::EditImage { definition: IMAGE.to_owned(), edit };
    let refused = session(&mut app, delete);
    assert!(matches!(refused, Err(Refusal::VersionInUse { .. })), "{refused:?}");
    app.until("nothing is at work", is_idle);

    // Nobody does: it is deleted.
    app.harness.get_by_role_and_label(Role::Link, "1.0.0").click();
    app.until_shown("Replicas of version 1.0.0");
    app.settle();
    app.click("Delete version");
    picture(&mut app.harness, "image-page-delete");
    confirm(&mut app, "Delete version");
    app.until("the version is gone", |state| !image(state).versions.contains_key(&Version::FIRST));
    app.settle();
    picture(&mut app.harness, "image-page-deleted");
    assert!(app.harness.query_by_label("1.0.0").is_none(), "it is listed");
    let gallery = app.folder.path().join("workspace/galleries/contoso_gallery");
    assert!(gallery.join("images").join(IMAGE).join("deleted/1.0.0.ron").is_file(), "it is gone for ever");
    assert!(
        !region_folder(&app, &RegionId::from("eastus"))
            .join("replicas")
            .join(IMAGE)
            .join("1.0.0.ron")
            .exists()
    );
}
