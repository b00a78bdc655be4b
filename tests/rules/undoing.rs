//! What can be undone comes back as it was; what cannot asks first.

use std::collections::BTreeSet;

use lab_gallery::model::account::{LabSettings, PeerNetwork, Role};
use lab_gallery::model::cost::PriceSource;
use lab_gallery::model::edit::{EndOfLife, ImageEdit, RegionEdit, RegionalLatest, VersionEdit};
use lab_gallery::model::image::{Catalogue, ReplicaState, Version};
use lab_gallery::model::lab::Policies;
use lab_gallery::model::state::CatalogueState;
use lab_gallery::model::undo::{self, Weight};
use lab_gallery::model::{Command, Effect, JobId, LabId, RegionId, Report, State, apply};
use proptest::prelude::*;

use crate::every::{commands, other_prices};
use crate::support::{act, attach, image, lab, now, replica, send, state, variant, version};

/// Sean's lab, and a gallery with an image in two regions.
fn seans() -> (State, LabId) {
    let mut state = state();
    let mut newest = version("1.0.0");
    newest.replicas.insert(RegionId::from("northeurope"), replica(ReplicaState::Completed));
    attach(&mut state, vec![image("Linux", vec![newest]), image("Fresh", vec![version("1.0.0")])]);
    act(&mut state, "Sean");
    let id = lab(&mut state, "Python");
    act(&mut state, "Kim");
    (state, id)
}

/// Does what is asked of the outside, as far as it is about what can be undone.
fn carry_out(state: &mut State, effects: Vec<Effect>) {
    for effect in effects {
        match effect {
            Effect::EditImage { definition, edit, .. } => edit_image(state, &definition, &edit),
            Effect::SavePrices(prices) => {
                drop(apply(state, Command::Report(Report::PricesRead(prices)), now()));
            }
            other => panic!("{other:?}"),
        }
    }
}

/// As the gallery does it.
fn edit_image(state: &mut State, name: &str, edit: &ImageEdit) {
    let mut catalogue: Catalogue = state.images().unwrap().clone();
    let image = catalogue.definitions.get_mut(&name.to_lowercase()).unwrap();
    match edit {
        ImageEdit::Describe { description, end_of_life } => {
            if let Some(text) = description {
                image.description.clone_from(text);
            }
            if let Some(day) = end_of_life {
                image.end_of_life = day.date();
            }
        }
        ImageEdit::Version { version, change } => {
            let version = image.versions.get_mut(version).unwrap();
            if let Some(excluded) = change.exclude_from_latest {
                version.exclude_from_latest = excluded;
            }
            if let Some(day) = change.end_of_life {
                version.end_of_life = day.date();
            }
            for (region, edit) in &change.regions {
                // The replica of a region that comes back is copied again.
                let there = version.replicas.entry(region.clone());
                let there = there.or_insert_with(|| replica(ReplicaState::Completed));
                there.count = edit.count.unwrap_or(there.count);
                if let Some(latest) = edit.latest {
                    there.exclude_from_latest = latest.exclude();
                }
            }
            version.replicas.retain(|region, _| !change.removed.contains(region));
        }
        ImageEdit::DeleteVersion(_) | ImageEdit::DeleteImage => panic!("cannot be undone"),
    }
    state.catalogue = CatalogueState::Ready(catalogue.into());
}

/// What there is to restore: everything but the order of the members and the empty sets.
fn comparable(state: &State) -> (State, BTreeSet<(String, Role)>) {
    let mut state = state.clone();
    let members = std::mem::take(&mut state.workspace.account.members);
    (state, members.into_iter().map(|member| (member.name, member.role)).collect())
}

/// Carries a command out and takes it back; whether there was a way back.
fn there_and_back(state: &State, command: &Command) -> bool {
    let mut there = state.clone();
    let Some(back) = undo::inverse(state, command) else { return false };
    let Ok(effects) = apply(&mut there, command.clone(), now()) else { return false };
    carry_out(&mut there, effects);
    assert!(undo::holds(&there, command), "{command:?} does not hold after it");
    for back in back {
        let said = format!("{command:?} back by {back:?}");
        let effects = apply(&mut there, back, now()).unwrap_or_else(|refusal| panic!("{said}: {refusal:?}"));
        carry_out(&mut there, effects);
    }
    assert_eq!(comparable(&there), comparable(state), "{command:?}");
    true
}

#[test]
fn every_command_is_undoable_or_asks_or_is_harmless() {
    let (state, lab) = seans();
    let weights = |weight| {
        commands(lab, JobId(1))
            .iter()
            .filter(|command| undo::weigh(command) == weight)
            .map(|command| match command {
                Command::EditImage { edit, .. } => format!("EditImage {}", variant(edit)),
                other => variant(other),
            })
            .collect::<Vec<_>>()
            .join(", ")
    };
    assert_eq!(
        weights(Weight::Undoable),
        "DescribeLab, SetPolicies, SetLabOwner, EnableImages, EditImage Describe, EditImage Version, \
         SetLabSettings, EnableMarketplace, SetPrices, AddMember, SetRole, RemoveMember"
    );
    assert_eq!(
        weights(Weight::Asks),
        "DeleteLab, ResetPassword, Publish, AttachDisk, DetachGallery, EditImage DeleteVersion, \
         EditImage DeleteImage, CollectGallery"
    );
    for command in commands(lab, JobId(1)) {
        let undone = there_and_back(&state, &command);
        assert_eq!(undone, undo::weigh(&command) == Weight::Undoable, "{command:?}");
    }
}

#[test]
fn what_the_person_may_not_take_back_afterwards_has_no_way_back() {
    let (mut state, lab) = seans();
    act(&mut state, "Sean");
    assert_eq!(undo::inverse(&state, &Command::SetLabOwner { lab, owner: "Dana".to_owned() }), None);
    act(&mut state, "Kim");
    send(&mut state, Command::SetRole { member: "Ana".to_owned(), role: Role::Owner });
    assert_eq!(
        undo::inverse(&state, &Command::SetRole { member: "kim".to_owned(), role: Role::Reader }),
        None
    );
}

#[test]
fn who_leaves_comes_back_with_labs_and_acting() {
    let (mut state, lab) = seans();
    send(&mut state, Command::SetRole { member: "Ana".to_owned(), role: Role::Owner });
    send(&mut state, Command::SetLabOwner { lab, owner: "Kim".to_owned() });
    assert!(there_and_back(&state, &Command::RemoveMember("kim".to_owned())));
    // A reader cannot be given labs, so what such a member has would not come back.
    send(&mut state, Command::SetLabOwner { lab, owner: "Dana".to_owned() });
    send(&mut state, Command::SetRole { member: "Dana".to_owned(), role: Role::Reader });
    assert_eq!(undo::inverse(&state, &Command::RemoveMember("Dana".to_owned())), None);
}

#[test]
fn what_somebody_else_changed_since_is_seen() {
    let (mut state, _) = seans();
    let edit = ImageEdit::Describe { description: Some("Mine".to_owned()), end_of_life: None };
    let command = Command::EditImage { definition: "linux".to_owned(), edit: edit.clone() };
    edit_image(&mut state, "Linux", &edit);
    assert!(undo::holds(&state, &command));
    let theirs = ImageEdit::Describe { description: Some("Theirs".to_owned()), end_of_life: None };
    edit_image(&mut state, "Linux", &theirs);
    assert!(!undo::holds(&state, &command));
}

#[test]
fn prices_that_cannot_be_read_do_not_come_back() {
    let (mut state, _) = seans();
    let message = lab_gallery::model::Message::new("refusal-changed");
    send(&mut state, Command::Report(Report::PricesUnreadable { message }));
    assert!(matches!(state.prices.source, PriceSource::Unreadable(_)));
    assert_eq!(undo::inverse(&state, &Command::SetPrices(None)), None);
}

fn some_edit() -> impl Strategy<Value = ImageEdit> {
    let day = || {
        prop_oneof![
            Just(None),
            Just(Some(EndOfLife::Never)),
            Just(Some(EndOfLife::On(jiff::civil::date(2027, 6, 30))))
        ]
    };
    let region = (proptest::option::of(1_u32..5), 0_u8..4).prop_map(|(count, latest)| RegionEdit {
        count,
        latest: [
            None,
            Some(RegionalLatest::AsEverywhere),
            Some(RegionalLatest::Excluded),
            Some(RegionalLatest::Included),
        ][usize::from(latest)],
    });
    let names = || prop::sample::select(vec!["westeurope", "northeurope", "eastus", "francecentral"]);
    let regions = prop::collection::btree_map(names().prop_map(RegionId::from), region, 0..4);
    let removed = prop::collection::btree_set(names().prop_map(RegionId::from), 0..3);
    prop_oneof![
        (proptest::option::of("[a-c]{0,2}"), day())
            .prop_map(|(description, end_of_life)| ImageEdit::Describe { description, end_of_life }),
        (proptest::option::of(any::<bool>()), day(), regions, removed).prop_map(
            |(exclude_from_latest, end_of_life, regions, removed)| ImageEdit::Version {
                version: Version::FIRST,
                change: VersionEdit { exclude_from_latest, end_of_life, regions, removed },
            }
        ),
    ]
}

fn some_command() -> impl Strategy<Value = Command> {
    let member =
        || prop::sample::select(vec!["Kim", "ana", "Sean", "Dana", "Terry", "Eve"]).prop_map(str::to_owned);
    let role = || prop::sample::select(Role::ALL.to_vec());
    let images =
        || prop::collection::vec(prop::sample::select(vec!["Linux", "fresh"]).prop_map(str::to_owned), 0..3);
    let market = prop::collection::vec(
        prop::sample::select(vec!["debian-10", "ubuntu-server-18.04-lts"]).prop_map(str::to_owned),
        0..3,
    );
    // The lab of `seans`.
    let lab = LabId(1);
    let network = proptest::option::of(Just(PeerNetwork {
        name: "campus".to_owned(),
        region: RegionId::from("westeurope"),
    }));
    prop_oneof![
        ("[a-c]{0,2}", "[a-c]{0,2}").prop_map(move |(title, description)| Command::DescribeLab {
            lab,
            title,
            description
        }),
        (0_u32..9).prop_map(move |quota_hours| Command::SetPolicies {
            lab,
            policies: Policies { quota_hours, ..Policies::default() }
        }),
        member().prop_map(move |owner| Command::SetLabOwner { lab, owner }),
        (images(), any::<bool>()).prop_map(|(images, enabled)| Command::EnableImages { images, enabled }),
        (market, any::<bool>()).prop_map(|(images, enabled)| Command::EnableMarketplace { images, enabled }),
        (any::<bool>(), network).prop_map(|(creators_pick_location, peer_network)| {
            let default_policies = Policies::default();
            Command::SetLabSettings(LabSettings { creators_pick_location, peer_network, default_policies })
        }),
        proptest::option::of(prop::sample::select(vec!["EUR", "CHF"])).prop_map(|currency| {
            Command::SetPrices(currency.map(|currency| Box::new(other_prices(currency))))
        }),
        (member(), role()).prop_map(|(name, role)| Command::AddMember { name, role }),
        (member(), role()).prop_map(|(member, role)| Command::SetRole { member, role }),
        member().prop_map(Command::RemoveMember),
        some_edit().prop_map(|edit| Command::EditImage { definition: "Linux".to_owned(), edit }),
        member().prop_map(Command::ActAs),
    ]
}

proptest! {
    /// Whatever was done before, what can be undone comes back as it was.
    #[test]
    fn taking_back_restores(commands in prop::collection::vec(some_command(), 1..12)) {
        let (mut state, lab) = seans();
        prop_assert_eq!(lab, LabId(1));
        for command in commands {
            there_and_back(&state, &command);
            if let Ok(effects) = apply(&mut state, command, now()) {
                carry_out(&mut state, effects);
            }
        }
    }
}
