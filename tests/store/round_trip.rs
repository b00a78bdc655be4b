//! Whatever is saved is what is opened.

use std::collections::BTreeMap;

use lab_gallery::model::region::RegionId;
use lab_gallery::model::state::Workspace;
use lab_gallery::store::{Mode, Store};
use proptest::prelude::*;

use crate::common::temp;
use crate::course::{Course, Seat, look, now};
use crate::everything::everything;

/// Any text, also of the kind that formats are torn by.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[\"\\\\\r\n\t #(){}\\[\\],:/*\u{0}\u{FEFF}\u{2028}a-zé漢🙂]{0,40}",
        Just("r#\"schema: 9\"#".to_owned()),
    ]
}

fn any_course() -> impl Strategy<Value = Course> {
    let seat = (any::<u64>(), proptest::option::of(text())).prop_map(|(hours, note)| Seat { hours, note });
    (text(), proptest::collection::btree_map(text(), seat, 0..8))
        .prop_map(|(title, seats): (String, BTreeMap<_, _>)| Course { title, seats })
}

#[test]
fn a_workspace_with_everything_in_it_comes_back_as_it_was() {
    let folder = temp();
    drop(Store::create(folder.path(), &everything()).unwrap());
    let opened = Store::<Workspace>::open(folder.path(), Mode::ReadWrite, now()).unwrap();
    assert_eq!(opened.document, everything());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_comes_back_as_it_was(first in any_course(), second in any_course()) {
        let folder = temp();
        let mut store = Store::create(folder.path(), &first).unwrap();
        prop_assert_eq!(&look(folder.path()).unwrap().document, &first);
        store.save(&second).unwrap();
        prop_assert_eq!(&look(folder.path()).unwrap().document, &second);
        if second != first {
            let backup = Store::<Course>::open_backup(folder.path(), Mode::ReadOnly, now()).unwrap();
            prop_assert_eq!(&backup.document, &first);
        }
    }

    #[test]
    fn a_workspace_of_the_model_comes_back_as_it_was(account in text(), owner in text()) {
        let folder = temp();
        let workspace = Workspace::new(&account, RegionId::from("x"), &owner);
        drop(Store::create(folder.path(), &workspace).unwrap());
        let opened = Store::<Workspace>::open(folder.path(), Mode::ReadWrite, now()).unwrap();
        prop_assert_eq!(opened.document, workspace);
    }
}
