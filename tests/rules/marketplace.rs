//! Which marketplace images lab creators are offered.

use lab_gallery::model::marketplace::{all, find, offer};
use lab_gallery::model::offer::WithheldReason;
use lab_gallery::model::{Command, LabSource, NewLab, Refusal};

use crate::support::{act, create, new_lab, refused, send, state};

fn enable(images: &[&str], enabled: bool) -> Command {
    Command::EnableMarketplace { images: images.iter().map(|&id| id.to_owned()).collect(), enabled }
}

fn debian(name: &str) -> NewLab {
    NewLab { source: LabSource::Marketplace { image: "debian-10".to_owned() }, ..new_lab(name) }
}

#[test]
fn every_image_is_offered_until_an_admin_disables_it() {
    let mut state = state();
    assert!(all().iter().all(|image| offer(&state.workspace, image).is_ok()));
    act(&mut state, "Ana");
    send(&mut state, enable(&["Debian-10", "centos-7.7"], false));
    let withheld: Vec<_> = all()
        .iter()
        .filter(|image| offer(&state.workspace, image) == Err(WithheldReason::Disabled))
        .map(|image| image.id.as_str())
        .collect();
    assert_eq!(withheld, ["centos-7.7", "debian-10"]);
    send(&mut state, enable(&["DEBIAN-10", "centos-7.7"], true));
    assert!(all().iter().all(|image| offer(&state.workspace, image).is_ok()));
    assert!(state.workspace.disabled_marketplace.is_empty());
}

#[test]
fn no_lab_is_made_from_a_disabled_one() {
    let mut state = state();
    create(&mut state, debian("Before"));
    send(&mut state, enable(&["debian-10"], false));
    let withheld =
        Refusal::Withheld { name: find("debian-10").unwrap().name.clone(), reason: WithheldReason::Disabled };
    // Nor by the admin who disabled it.
    for who in ["Sean", "Kim"] {
        act(&mut state, who);
        assert_eq!(refused(&mut state, Command::CreateLab(debian("After"))), withheld);
    }
    send(&mut state, enable(&["debian-10"], true));
    create(&mut state, debian("After"));
}

#[test]
fn one_unknown_id_refuses_all() {
    let mut state = state();
    let unknown = Refusal::NoSuchMarketplaceImage { id: "beos".to_owned() };
    for enabled in [true, false] {
        assert_eq!(refused(&mut state, enable(&["debian-10", "beos"], enabled)), unknown);
    }
}

#[test]
fn an_id_of_another_release_is_kept() {
    let mut state = state();
    state.workspace.disabled_marketplace.insert("windows-12".to_owned());
    send(&mut state, enable(&["debian-10"], false));
    send(&mut state, enable(&["debian-10"], true));
    assert!(state.workspace.disabled_marketplace.contains("windows-12"));
}
