//! What a screen reader finds: everything that acts has a name, no two that do something else have the same one, and
//! roles and states are said, in two languages.

use std::collections::BTreeMap;

use egui::Role;
use egui::accesskit::Action;
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};

use super::walk::{each_dialog, go, pages};
use crate::app::App;
use crate::common::Look;

/// Whether a node is there to be pressed or typed into.
fn acts(node: &egui_kittest::Node<'_>) -> bool {
    let node = node.accesskit_node();
    let data = node.data();
    let acts = data.supports_action(Action::Click) || data.supports_action(Action::Focus);
    // Selectable text takes clicks, too; scroll bars are egui's; containers catch what falls beside.
    let not_for_that =
        matches!(node.role(), Role::Label | Role::ScrollBar | Role::Unknown | Role::GenericContainer);
    acts && !node.is_hidden() && !not_for_that
}

/// The open dialog, else the window.
fn surface<'t, S>(harness: &'t Harness<'_, S>) -> egui_kittest::Node<'t> {
    harness.query_by_role(Role::Dialog).unwrap_or_else(|| harness.root())
}

/// Names that stand for different things in the same role. Two tables may have a column of the same name.
fn twice<S>(harness: &Harness<'_, S>) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for node in surface(harness).children_recursive().filter(acts) {
        let node = node.accesskit_node();
        let table = std::iter::successors(node.parent(), AccessKitNode::parent)
            .find(|parent| parent.role() == Role::Table)
            .filter(|_| node.role() == Role::ColumnHeader)
            .and_then(|table| table.label());
        let said = (node.role(), node.label().unwrap_or_default(), table);
        *seen.entry(format!("{said:?}")).or_default() += 1;
    }
    seen.into_iter().filter(|(_, count)| *count > 1).map(|(name, _)| name).collect()
}

#[track_caller]
fn look_at<S>(harness: &Harness<'_, S>, place: &str) {
    let mut seen = 0;
    for node in harness.root().children_recursive().filter(acts) {
        let node = node.accesskit_node();
        let name = node.label().unwrap_or_default();
        assert!(
            !name.trim().is_empty(),
            "{place}: {:?} without a name: {:?}",
            node.role(),
            node.description()
        );
        match node.role() {
            Role::CheckBox | Role::RadioButton => {
                assert!(node.toggled().is_some(), "{place}: {name:?} does not say whether it is on");
            }
            Role::Tab => {
                let said = node.is_selected().is_some() || node.toggled().is_some();
                assert!(said, "{place}: {name:?} does not say whether it is the open one");
            }
            _ => {}
        }
        seen += 1;
    }
    assert!(seen > 2, "{place}: only {seen} controls");
    assert_eq!(twice(harness), Vec::<String>::new(), "{place}");
    for node in harness.root().children_recursive() {
        let node = node.accesskit_node();
        if node.role() == Role::ProgressIndicator {
            assert!(node.label().is_some(), "{place}: a progress bar of nothing");
        }
        if node.role() == Role::Table {
            assert!(node.label().is_some() && node.data().row_count().is_some(), "{place}: a table");
        }
    }
}

/// Pages and dialogs, in a language.
fn walk(tag: &str) {
    let mut app = App::start_speaking(Look::default(), tag);
    for (name, page) in pages(&app) {
        go(&mut app, &page);
        app.harness.run_steps(4);
        look_at(&app.harness, name);
    }
    // They are found by their English names, and say everything anew in the next frame.
    app.speak("en");
    each_dialog(&mut app, |app, name| {
        app.speak(tag);
        look_at(&app.harness, name);
        app.speak("en");
    });
}

#[test]
fn in_english() {
    walk("en");
}

#[test]
fn in_german() {
    walk("de-DE");
}
