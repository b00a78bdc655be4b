//! What a screen reader is told of values, of what opens, and of what belongs together.

use egui::accesskit::{HasPopup, Live};
use egui::{Key, Role};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};
use lab_gallery::ui::Page;
use lab_gallery::ui::widgets::{Button, Combo, Dialog, DialogReply, TextField, dialog_again, stepper};

use super::walk::{focused, go, press, press_with, tab_to};
use crate::app::App;
use crate::common::{Look, window, window_with};

#[test]
fn a_combo_box_tells_what_is_chosen_and_whether_it_is_open() {
    let options = ["Small", "Medium"].map(str::to_owned);
    let mut played = window_with(Look::default(), 1, move |ui, chosen| {
        Combo::new("size", "Size").help("Of the disk.").show(ui, &options, chosen);
    });
    let combo = played.get_by_role_and_label(Role::ComboBox, "Size").accesskit_node();
    assert_eq!(combo.value().as_deref(), Some("Medium"));
    assert_eq!(combo.data().has_popup(), Some(HasPopup::Listbox));
    assert_eq!(combo.data().is_expanded(), Some(false));
    if cfg!(target_os = "linux") {
        assert_eq!(combo.description().as_deref(), Some("Medium. Of the disk."));
    }
    press(&mut played, Key::Tab);
    press_with(&mut played, egui::Modifiers::ALT, Key::ArrowDown);
    let combo = played.get_by_role_and_label(Role::ComboBox, "Size").accesskit_node();
    assert_eq!(combo.data().is_expanded(), Some(true));
}

#[test]
fn what_opens_below_a_button_has_its_name_and_gives_the_keyboard_back() {
    let mut app = App::start(Look::default());
    let opens = [("top-persona", Role::Menu), ("top-theme", Role::Menu), ("top-jobs", Role::Dialog)];
    for (id, role) in opens {
        let button = egui::Id::unique(id);
        app.harness.ctx.memory_mut(|memory| memory.request_focus(button));
        app.settle();
        let name = focused(&app.harness).unwrap().name;
        let expanded = |app: &App| {
            let button = app.harness.get_by_role_and_label(Role::Button, &name);
            button.accesskit_node().data().is_expanded()
        };
        assert_eq!(expanded(&app), Some(false), "{name}");
        press(&mut app.harness, Key::Enter);
        assert_eq!(expanded(&app), Some(true), "{name}");
        app.harness.get_by_role_and_label(role, &name);
        press(&mut app.harness, Key::Escape);
        assert_eq!(expanded(&app), Some(false), "{name}");
        assert_eq!(focused(&app.harness).map(|stop| stop.name), Some(name));
    }
}

#[test]
fn the_cards_belong_to_their_list() {
    let mut app = App::start(Look::default());
    go(&mut app, &Page::Labs);
    let card = app.harness.get_by_role_and_label(Role::Link, "Python 101").accesskit_node();
    let around: Vec<_> = std::iter::successors(card.parent(), AccessKitNode::parent).collect();
    let item = around.iter().find(|node| node.role() == Role::ListItem).unwrap();
    assert!(item.data().position_in_set().is_some());
    let list = around.iter().find(|node| node.role() == Role::List).unwrap();
    assert_eq!(list.data().size_of_set(), Some(app.state().workspace.labs.len()));
}

#[test]
fn a_wizard_says_the_step_that_is_open() {
    let harness = window(Look::default(), |ui| {
        let titles = ["Lab", "Credentials"].map(str::to_owned);
        stepper(ui, "steps", "New lab", &titles, 1);
    });
    let said = harness.get_by_role_and_label(Role::Status, "Step 2 of 2: Credentials");
    assert_eq!(said.accesskit_node().live(), Live::Polite);
}

#[test]
fn a_draft_that_is_there_again_begins_at_its_first_field() {
    let mut played = window_with(Look::default(), "kept".to_owned(), |ui, text| {
        dialog_again(ui.ctx(), true);
        let reply = Dialog::new("again", "Form", Button::primary("Do"), "Cancel").show(ui.ctx(), |ui| {
            TextField::new("field", "Field", text).show(ui);
        });
        assert_eq!(reply, DialogReply::Open);
    });
    played.run();
    assert_eq!(focused(&played).unwrap().name, "Field");
    let dialog = played.get_by_role(Role::Dialog).accesskit_node();
    assert_eq!(dialog.description().as_deref(), Some("Your draft from before."));
    tab_to(&mut played, Role::Link, "Start afresh");
}
