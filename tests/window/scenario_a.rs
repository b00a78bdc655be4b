//! The admin creates a gallery and uploads an image from outside any lab; a lab creator builds a lab from it, and gets the
//! file's bytes.

use std::path::Path;
use std::sync::Arc;

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use lab_gallery::app::Session;
use lab_gallery::disk::{self, SampleDisk};
use lab_gallery::model::account::{Member, Role as MemberRole};
use lab_gallery::model::{DiskFormat, RegionId, Workspace};

use crate::app::{App, identical, temp};
use crate::common::{Look, picture};

/// A lab account with an admin and a lab creator, and nothing else.
fn account(folder: &Path) {
    let mut workspace = Workspace::new("Fabrikam", RegionId::from("westeurope"), "Kim Akers");
    workspace.account.members.push(Member { name: "Sean Chai".to_owned(), role: MemberRole::LabCreator });
    let clock = Arc::new(jiff::Timestamp::now);
    let mut session = Session::create(&folder.join("workspace"), workspace, clock, Arc::new(|| {})).unwrap();
    session.flush().unwrap();
}

/// A disk with files on it, from nowhere in particular.
fn disk_file(path: &Path) {
    let writer = disk::create(path, DiskFormat::Qcow2, 64 << 20).unwrap();
    let made = jiff::civil::datetime(2026, 9, 1, 8, 0, 0, 0);
    let spec = SampleDisk { label: "UBUNTU", seed: 7, content_bytes: 8 << 20, made };
    disk::write_sample_disk(writer.as_ref(), &spec).unwrap();
    writer.finish().unwrap();
}

#[test]
fn an_admin_uploads_an_image_and_a_creator_builds_a_lab_from_it() {
    let folder = temp();
    account(folder.path());
    let file = folder.path().join("ubuntu.qcow2");
    disk_file(&file);
    let mut app = App::open(Look::default(), folder);
    app.until_shown("Shared image gallery");

    // A gallery.
    app.click("Shared image gallery");
    app.click("Create shared image gallery");
    app.type_into(Role::TextInput, "Gallery name", "fabrikam_gallery");
    app.harness.get_all_by_role_and_label(Role::Button, "Create").last().unwrap().click();
    app.until("the gallery is read", |state| state.images().is_some());

    // An image from outside any lab.
    app.click("Upload image");
    app.type_into(Role::TextInput, "Path of the disk file", file.to_str().unwrap());
    app.until_shown("Image name");
    app.settle();
    app.type_into(Role::TextInput, "Image name", "ubuntu-base");
    app.click("Linux");
    app.click("Generalized");
    picture(&mut app.harness, "scenario-a-upload");
    app.harness.get_by_role_and_label(Role::Button, "Upload").click();
    app.settle();
    app.until_shown("“ubuntu-base” 1.0.0 is in fabrikam_gallery");
    app.until("the image is listed", |state| {
        state.images().is_some_and(|images| images.find("ubuntu-base").is_some())
    });
    picture(&mut app.harness, "scenario-a-uploaded");

    // The lab creator sees it in the chooser.
    app.act_as("Kim Akers", "Sean Chai · Lab creator");
    app.click("Labs");
    app.click("Create your first lab");
    app.type_into(Role::TextInput, "Name", "Web 101");
    app.click("Choose an image…");
    picture(&mut app.harness, "scenario-a-chooser");
    app.click_containing("ubuntu-base");
    app.click("Choose");
    app.finish_lab("Web 101");
    let lab = app.state().workspace.lab_named("Web 101").unwrap();
    assert_eq!(lab.owner, "Sean Chai");
    assert!(identical(&file, &app.disk("Web 101")), "the lab's disk is not the file");
}
