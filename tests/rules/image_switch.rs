//! Enabling and disabling images for lab creators.

use lab_gallery::model::{Command, Message, Refusal, Report, State};

use crate::support::{attach, catalogue, gallery, image, refused, report, send, state, version};

fn switch(images: &[&str], enabled: bool) -> Command {
    Command::EnableImages { images: images.iter().map(|name| (*name).to_owned()).collect(), enabled }
}

fn with_images() -> State {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")]), image("Windows", vec![])]);
    state
}

#[test]
fn images_are_enabled_until_somebody_disables_them() {
    let mut state = with_images();
    assert!(state.workspace.is_enabled("Linux") && state.workspace.is_enabled("Windows"));
    send(&mut state, switch(&["LINUX"], false));
    assert!(!state.workspace.is_enabled("linux") && !state.workspace.is_enabled("Linux"));
    assert!(state.workspace.is_enabled("Windows"));
    send(&mut state, switch(&["linux", "windows"], true));
    assert!(state.workspace.is_enabled("Linux"));
    assert!(state.workspace.disabled_images.is_empty(), "nothing is left to be written");
}

#[test]
fn all_of_a_selection_or_none() {
    let mut state = with_images();
    let missing = Refusal::NoSuchImage { name: "Nothing".to_owned() };
    assert_eq!(refused(&mut state, switch(&["Linux", "Nothing"], false)), missing);
}

#[test]
fn only_what_was_read_can_be_switched() {
    let mut state = state();
    assert_eq!(refused(&mut state, switch(&["Linux"], false)), Refusal::NoGallery);
    let mut state = with_images();
    report(&mut state, Report::GalleryUnreadable { message: Message::new("refusal-changed") });
    assert_eq!(refused(&mut state, switch(&["Linux"], false)), Refusal::GalleryNotRead);
}

#[test]
fn the_choice_outlives_detaching_and_is_each_gallerys_own() {
    let mut state = with_images();
    send(&mut state, switch(&["Linux"], false));
    send(&mut state, Command::DetachGallery);
    let mut other = gallery();
    other.id = "gallery-2".to_owned();
    report(&mut state, Report::GalleryAttached(other, catalogue(vec![image("Linux", vec![])])));
    assert!(state.workspace.is_enabled("Linux"));
    send(&mut state, Command::DetachGallery);
    attach(&mut state, vec![image("Linux", vec![])]);
    assert!(!state.workspace.is_enabled("Linux"));
}
