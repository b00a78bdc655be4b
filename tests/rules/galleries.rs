//! Creating, attaching and detaching the account's one gallery.

use lab_gallery::model::apply::{may_create, may_detach};
use lab_gallery::model::names::NameProblem;
use lab_gallery::model::state::{AttachedGallery, CatalogueState, GalleryLocation, RECENT_GALLERIES};
use lab_gallery::model::{Command, Effect, Refusal, Report};

use crate::support::{
    attach, catalogue, create, disk_made, export, exported, from_image, gallery, image, lab, path, refused,
    report, send, state, version,
};

fn creation(name: &str) -> Command {
    Command::CreateGallery { name: name.to_owned(), at: None, share_packs: true }
}

#[test]
fn creating_asks_for_it_and_it_is_attached_when_it_is_there() {
    let mut state = state();
    let location = GalleryLocation::Workspace("contoso_gallery".to_owned());
    let asked = Effect::CreateGallery { name: "contoso_gallery".to_owned(), location, share_packs: true };
    assert_eq!(send(&mut state, creation("contoso_gallery")), [asked]);
    assert_eq!(state.workspace.gallery, None);
    attach(&mut state, vec![image("Linux", vec![])]);
    assert_eq!(state.workspace.gallery, Some(gallery()));
    assert!(state.images().is_some_and(|images| images.find("LINUX").is_some()));
}

#[test]
fn a_gallerys_name_has_its_rule() {
    let mut state = state();
    let space = NameProblem::Space { suggestion: "my_gallery".to_owned() };
    assert_eq!(may_create(&state, "my gallery"), Err(space.clone().into()));
    assert_eq!(refused(&mut state, creation("my gallery")), space.into());
    let escape = Command::AttachGallery(GalleryLocation::Workspace("../elsewhere".to_owned()));
    assert!(matches!(refused(&mut state, escape), Refusal::Name(_)));
}

#[test]
fn folders_are_absolute() {
    let mut state = state();
    let relative = || "share/gallery".into();
    let create = Command::CreateGallery {
        name: "g".to_owned(),
        at: Some(GalleryLocation::Folder(relative())),
        share_packs: false,
    };
    assert_eq!(refused(&mut state, create), Refusal::PathNotAbsolute { path: relative() });
    let attach = Command::AttachGallery(GalleryLocation::Folder(relative()));
    assert_eq!(refused(&mut state, attach), Refusal::PathNotAbsolute { path: relative() });
    let location = GalleryLocation::Folder(path("share"));
    assert_eq!(send(&mut state, Command::AttachGallery(location.clone())), [Effect::OpenGallery(location)]);
}

#[test]
fn one_gallery_at_a_time() {
    let mut state = state();
    attach(&mut state, vec![]);
    let attached = Refusal::GalleryAttached { name: "contoso_gallery".to_owned() };
    assert_eq!(refused(&mut state, creation("second")), attached);
    let attach = Command::AttachGallery(GalleryLocation::Folder(path("share")));
    assert_eq!(refused(&mut state, attach.clone()), attached);
    send(&mut state, Command::DetachGallery);
    send(&mut state, attach);
}

#[test]
fn detaching_forgets_the_images_and_touches_no_lab() {
    let mut state = state();
    assert_eq!(refused(&mut state, Command::DetachGallery), Refusal::NoGallery);
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    let (_, made) = create(&mut state, from_image("Python", "Linux"));
    report(&mut state, Report::JobDone(made, disk_made()));
    let labs = state.workspace.labs.clone();
    send(&mut state, Command::DetachGallery);
    assert_eq!((state.workspace.gallery.clone(), &state.catalogue), (None, &CatalogueState::None));
    assert_eq!(state.workspace.labs, labs);
}

#[test]
fn what_was_attached_before_is_remembered_the_last_first() {
    let mut state = state();
    let named = |number: usize| {
        let location = GalleryLocation::Workspace(format!("g{number}"));
        AttachedGallery { id: format!("id-{number}"), name: format!("g{number}"), location }
    };
    for number in 0..RECENT_GALLERIES + 2 {
        report(&mut state, Report::GalleryAttached(named(number), catalogue(vec![])));
        send(&mut state, Command::DetachGallery);
    }
    let last = RECENT_GALLERIES + 1;
    let names: Vec<_> =
        state.workspace.recent_galleries.iter().map(|gallery| gallery.name.as_str()).collect();
    assert_eq!(names.len(), RECENT_GALLERIES);
    assert_eq!((names[0], names[1]), (&*format!("g{last}"), &*format!("g{}", last - 1)));
    // What is attached is not offered a second time; moved elsewhere it is still the same one.
    let moved = AttachedGallery { location: GalleryLocation::Folder(path("moved")), ..named(last) };
    report(&mut state, Report::GalleryAttached(moved.clone(), catalogue(vec![])));
    assert!(state.workspace.recent_galleries.iter().all(|gallery| gallery.id != moved.id));
    send(&mut state, Command::DetachGallery);
    assert_eq!(state.workspace.recent_galleries[0], moved);
}

#[test]
fn a_gallery_in_use_stays() {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    let id = lab(&mut state, "Python");
    // A lab from a disk file does not need the gallery.
    let (_, from_disk) = create(&mut state, crate::support::new_lab("Disk"));
    assert_eq!(may_detach(&state), Ok(()));

    let exporting = export(&mut state, id, "base");
    let (_, creating) = create(&mut state, from_image("Networks", "Linux"));
    assert_eq!(refused(&mut state, Command::DetachGallery), Refusal::GalleryInUse { jobs: 2 });
    report(&mut state, Report::JobCaptured(exporting));
    report(&mut state, Report::JobDone(creating, disk_made()));
    assert_eq!(may_detach(&state), Err(Refusal::GalleryInUse { jobs: 1 }));
    report(&mut state, Report::JobDone(exporting, exported()));
    assert_eq!(may_detach(&state), Ok(()));
    report(&mut state, Report::JobDone(from_disk, disk_made()));
    send(&mut state, Command::DetachGallery);
}

#[test]
fn reading_again_keeps_what_is_shown_until_it_is_read() {
    let mut state = state();
    assert_eq!(refused(&mut state, Command::ReloadGallery), Refusal::NoGallery);
    attach(&mut state, vec![image("Linux", vec![])]);
    assert_eq!(send(&mut state, Command::ReloadGallery), [Effect::ReadGallery]);
    assert!(state.images().is_some());
    crate::support::read(&mut state, vec![]);
    assert!(state.images().is_some_and(|images| images.definitions.is_empty()));
}
