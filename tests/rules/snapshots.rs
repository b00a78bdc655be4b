//! A shared value: snapshots stay as they were, and a mark tells every change.

use std::sync::Arc;

use lab_gallery::model::shared::{Mark, Shared};
use lab_gallery::model::{Command, apply};
use proptest::prelude::*;

use crate::support::{now, pick_location, state};

#[derive(Clone, Debug)]
enum Deed {
    Snapshot,
    Mark,
    Drop,
    Push(u8),
    Look,
}

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let deed = prop_oneof![
        Just(Deed::Snapshot),
        Just(Deed::Mark),
        Just(Deed::Drop),
        any::<u8>().prop_map(Deed::Push),
        Just(Deed::Look),
    ];
    prop::collection::vec(deed, 0..60)
}

proptest! {
    #[test]
    fn a_mark_is_equal_exactly_until_the_next_change(deeds in deeds()) {
        let mut shared = Shared::from(Vec::<u8>::new());
        let mut plain = Vec::new();
        let mut snapshots: Vec<(Arc<Vec<u8>>, Vec<u8>)> = Vec::new();
        let mut marks: Vec<(Mark<Vec<u8>>, usize)> = Vec::new();
        let mut changes = 0;
        for deed in deeds {
            match deed {
                Deed::Snapshot => snapshots.push((shared.snapshot(), plain.clone())),
                Deed::Mark => marks.push((shared.mark(), changes)),
                Deed::Drop => snapshots.clear(),
                Deed::Push(byte) => {
                    shared.push(byte);
                    plain.push(byte);
                    changes += 1;
                }
                Deed::Look => prop_assert_eq!(shared.len(), plain.len()),
            }
            prop_assert_eq!(&*shared, &plain);
            for (snapshot, was) in &snapshots {
                prop_assert_eq!(&**snapshot, was);
            }
            for (mark, at) in &marks {
                prop_assert_eq!(*mark == shared.mark(), *at == changes);
            }
        }
    }
}

#[test]
fn a_command_changes_the_workspaces_mark_and_a_refused_one_does_not() {
    let mut state = state();
    let before = state.workspace.mark();
    apply(&mut state, Command::ActAs("Nobody".to_owned()), now()).unwrap_err();
    assert!(state.workspace.mark() == before, "a refused command has changed nothing");
    pick_location(&mut state, true);
    assert!(state.workspace.mark() != before);
}

#[test]
fn the_mark_of_no_value_is_that_of_none() {
    let none: Mark<Vec<u8>> = Mark::default();
    assert!(none == Mark::default());
    assert!(none != Shared::from(Vec::new()).mark());
}
