//! The palette holds the one list of commands: all of it, each with its reason if it cannot be done, and what is done is
//! what its button does.

use egui::{Event, Key, Role};
use egui_kittest::Harness;
use egui_kittest::Node;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::LabId;
use lab_gallery::model::lab::Lab;
use lab_gallery::ui::commands::{self, UiCommand, WindowCommand};
use lab_gallery::ui::dialogs::Flow;
use lab_gallery::ui::palette::Palette;
use lab_gallery::ui::{AccountTab, Action, LabTab, Page, pages};

use crate::common::{Bare, Look, window_with};
use crate::play::press_button;
use crate::stage::{Stage, with_lab};

/// A stage with the palette over it.
struct Open {
    stage: Stage,
    palette: Option<Palette>,
}

type Played = Harness<'static, Bare<Open>>;

fn stage(page: &Page) -> Stage {
    let mut stage = Stage::on(with_lab());
    stage.page = page.clone();
    stage
}

fn palette_on(page: &Page) -> Played {
    palette_over(stage(page))
}

fn palette_over(stage: Stage) -> Played {
    let open = Open { stage, palette: Some(Palette::default()) };
    window_with(Look::default(), open, |ui, open| {
        let Open { stage, palette } = open;
        stage.look(|view, stage| {
            let Some(shown) = palette else { return };
            if shown.show(ui.ctx(), view, &stage.pages) == Flow::Close {
                *palette = None;
            }
        });
    })
}

/// Every page that offers something of its own.
fn all_pages() -> Vec<Page> {
    vec![
        Page::Labs,
        Page::Lab(LabId(7), LabTab::Template),
        Page::Account(AccountTab::Gallery),
        Page::Account(AccountTab::Image("Python-101".to_owned())),
        Page::Account(AccountTab::Marketplace),
        Page::Account(AccountTab::Members),
    ]
}

/// A command as the list has it: its name, why it cannot be done, and what it asks for.
type Listed = (String, String, Vec<String>);

fn listed(page: &Page) -> Vec<Listed> {
    let mut stage = stage(page);
    let mut all = Vec::new();
    stage.look(|view, stage| {
        for command in commands::here(view, &stage.pages) {
            if command == UiCommand::Window(WindowCommand::Palette) {
                continue;
            }
            let reason = command.why_not(view).unwrap_or_default();
            let before = view.outbox.borrow().len();
            if reason.is_empty() {
                command.perform(view);
            }
            let asked = view.outbox.borrow()[before..].iter().map(told).collect();
            all.push((command.full_name(view), reason, asked));
        }
    });
    all
}

/// An action in words, to be compared.
fn told(action: &Action) -> String {
    match action {
        Action::Command(command) => format!("{command:?}"),
        Action::Go(page) => format!("{page:?}"),
        Action::Open(dialog) => format!("{dialog:?}"),
        Action::Speak(tag) => format!("{tag:?}"),
        Action::Shine(theme) => format!("{theme:?}"),
        Action::Zoom(zoom) => format!("{zoom:?}"),
        Action::Mark(list, entries) => format!("{list:?} {entries:?}"),
        Action::Collect(images, enabled) => format!("{images:?} {enabled}"),
        Action::RevealDisk(file) => file.clone(),
        other => format!("{:?}", std::mem::discriminant(other)),
    }
}

/// The entry that Enter picks: its name and why it cannot be picked.
fn active(played: &Played) -> (String, String) {
    let node = played.get_all_by_role(Role::ListBoxOption).find(Node::is_focused).expect("none is active");
    let node = node.accesskit_node();
    (node.label().unwrap_or_default(), node.description().unwrap_or_default())
}

fn key(played: &mut Played, key: Key) {
    played.key_press(key);
    played.run_steps(2);
}

/// Types a command's name and picks it; what was asked for.
fn pick(played: &mut Played, name: &str) -> Vec<String> {
    let open = &mut played.state_mut().value;
    open.palette = Some(Palette::default());
    open.stage.actions.clear();
    played.run_steps(2);
    played.event(Event::Text(name.to_owned()));
    played.run_steps(3);
    for _ in 0..20 {
        if active(played).0 == name {
            key(played, Key::Enter);
            return played.state().value.stage.actions.iter().map(told).collect();
        }
        key(played, Key::ArrowDown);
    }
    panic!("{name} is not found by its name");
}

#[test]
fn the_palette_holds_the_whole_list_with_reasons() {
    for page in all_pages() {
        let mut listed = listed(&page);
        // What can be done now comes first.
        listed.sort_by_key(|(_, reason, _)| !reason.is_empty());
        assert!(listed.len() > 30 && listed.iter().any(|(_, reason, _)| !reason.is_empty()), "{page:?}");
        let mut played = palette_on(&page);
        for (name, reason, _) in &listed {
            let (shown, why) = active(&played);
            assert_eq!(shown, *name, "{page:?}");
            assert!(why.contains(reason.as_str()), "{page:?}: {name} says {why:?}, not {reason:?}");
            key(&mut played, Key::ArrowDown);
        }
    }
}

#[test]
fn what_is_picked_is_done() {
    for page in all_pages() {
        let mut played = palette_on(&page);
        for (name, reason, asked) in listed(&page) {
            assert_eq!(asked.is_empty(), !reason.is_empty(), "{page:?}: {name} asks for {asked:?}");
            assert_eq!(pick(&mut played, &name), asked, "{page:?}: {name}");
        }
    }
}

#[test]
fn what_begins_with_the_word_comes_first_then_what_has_a_word_that_does() {
    let mut stage = stage(&Page::Labs);
    let lab = stage.state.lab(LabId(7)).unwrap().clone();
    for (number, name) in [(20, "Subnetworks"), (21, "Wide network"), (22, "Network lab")] {
        let id = LabId(number);
        stage.state.workspace.labs.insert(id, Lab { id, name: name.to_owned(), ..lab.clone() });
    }
    let mut played = palette_over(stage);
    played.event(Event::Text("network".to_owned()));
    played.run_steps(3);
    let options = played.get_all_by_role(Role::ListBoxOption);
    let names: Vec<String> = options.filter_map(|node| node.accesskit_node().label()).collect();
    // The image Network-Lab begins with it, too.
    let labs: Vec<&str> = names.iter().map(String::as_str).filter(|name| *name != "Network-Lab").collect();
    assert_eq!(labs[..3], ["Network lab", "Wide network", "Subnetworks"], "before what is done with them");
}

#[test]
fn the_palette_does_what_the_button_does() {
    type Show = fn(&mut egui::Ui, &lab_gallery::ui::View<'_>, &mut Stage);
    let template: Show = |ui, view, stage| {
        pages::template::show(ui, view, LabId(7), &mut stage.pages.template);
    };
    let gallery: Show = |ui, view, stage| pages::gallery::show(ui, view, &mut stage.pages.gallery);
    let market: Show = |ui, view, stage| pages::marketplace::show(ui, view, &mut stage.pages.marketplace);
    let members: Show = |ui, view, stage| pages::members::show(ui, view, &mut stage.pages.members);
    let lab = Page::Lab(LabId(7), LabTab::Template);
    let account = Page::Account;
    for (page, show, button, name) in [
        (&lab, template, "Publish", "Python 101 › Publish"),
        (&lab, template, "Export to Shared Image Gallery", "Python 101 › Export to Shared Image Gallery"),
        (&lab, template, "Start template", "Python 101 › Start template"),
        (&account(AccountTab::Gallery), gallery, "Upload image", "Shared image gallery › Upload image"),
        (&account(AccountTab::Gallery), gallery, "Detach", "Shared image gallery › Detach"),
        (&account(AccountTab::Marketplace), market, "Select all", "Marketplace images › Select all"),
        (&account(AccountTab::Members), members, "Add member", "Add member"),
    ] {
        let mut pressed = stage(page).with_page(show).play(Look::default());
        press_button(&mut pressed, button);
        let by_button: Vec<String> = pressed.state().value.actions.iter().map(told).collect();
        let by_palette = pick(&mut palette_on(page), name);
        // A dialog that was asked for stands open on the stage.
        match &pressed.state().value.dialog {
            Some(dialog) => {
                let [asked] = &by_palette[..] else { panic!("{name} asks for {by_palette:?}") };
                assert_eq!(kind(asked), kind(&format!("{dialog:?}")), "{name}");
            }
            None => assert_eq!(by_palette, by_button, "{name}"),
        }
    }
}

/// Which dialog it is, of all that is said about one.
fn kind(dialog: &str) -> &str {
    dialog.split(['(', ' ']).next().unwrap_or_default()
}
