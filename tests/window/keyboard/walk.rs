//! Going through a window with Tab, and what is found on the way.

use egui::accesskit::{Action, NodeId, Toggled};
use egui::{Key, Modifiers, Rect, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, Node};
use lab_gallery::model::edit::ImageEdit;
use lab_gallery::model::lab::Power;
use lab_gallery::model::{Command, account};
use lab_gallery::ui::{AccountTab, LabTab, Page};

use crate::app::App;

/// Something that has the keyboard.
#[derive(Clone, Debug, PartialEq)]
pub struct Stop {
    pub id: NodeId,
    pub name: String,
    pub role: Role,
    pub rect: Rect,
}

impl Stop {
    fn of(node: &Node<'_>) -> Self {
        let access = node.accesskit_node();
        let name = access.label().unwrap_or_default();
        Self { id: access.locate().0, name, role: access.role(), rect: node.rect() }
    }
}

/// What has the keyboard now.
pub fn focused<S>(harness: &Harness<'_, S>) -> Option<Stop> {
    harness.root().children_recursive().find(Node::is_focused).map(|node| Stop::of(&node))
}

/// Presses a key and lets it have its effect.
pub fn press<S>(harness: &mut Harness<'_, S>, key: Key) {
    press_with(harness, Modifiers::NONE, key);
}

pub fn press_with<S>(harness: &mut Harness<'_, S>, modifiers: Modifiers, key: Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run_steps(4);
}

/// Presses Tab until something of that role and name has the keyboard.
#[track_caller]
pub fn tab_to<S>(harness: &mut Harness<'_, S>, role: Role, name: &str) {
    let mut seen = Vec::new();
    for _ in 0..120 {
        press(harness, Key::Tab);
        let Some(stop) = focused(harness) else { continue };
        if stop.role == role && stop.name == name {
            return;
        }
        seen.push(stop.name);
    }
    panic!("Tab never comes to {role:?} {name:?}, only to {seen:?}");
}

/// One round with Tab, or with Shift+Tab, from the first stop after nothing.
#[track_caller]
pub fn round<S>(harness: &mut Harness<'_, S>, modifiers: Modifiers) -> Vec<Stop> {
    let mut stops: Vec<Stop> = Vec::new();
    for _ in 0..200 {
        press_with(harness, modifiers, Key::Tab);
        // At either end of the window there is nothing for one press.
        let Some(stop) = focused(harness) else { continue };
        if stops.first().is_some_and(|first| first.id == stop.id) {
            return stops;
        }
        assert!(stops.iter().all(|seen| seen.id != stop.id), "Tab turns back to {stop:?} after {stops:?}");
        stops.push(stop);
    }
    panic!("Tab never comes round: {stops:?}");
}

/// What a screen reader can put the keyboard on, though Tab alone need not: of several to choose one from Tab stops at
/// the chosen one, and arrows lead to the others.
pub fn reachable<S>(harness: &Harness<'_, S>) -> Vec<Stop> {
    let root = harness.query_by_role(Role::Dialog).unwrap_or_else(|| harness.root());
    root.children_recursive().filter(tab_stops).map(|node| Stop::of(&node)).collect()
}

fn tab_stops(node: &Node<'_>) -> bool {
    let node = node.accesskit_node();
    if node.is_hidden() || !node.data().supports_action(Action::Focus) {
        return false;
    }
    match node.role() {
        Role::RadioButton => node.toggled() == Some(Toggled::True),
        Role::Tab => node.is_selected() == Some(true) || node.toggled() == Some(Toggled::True),
        _ => true,
    }
}

/// Every page of the sample, and a name for it.
pub fn pages(app: &App) -> Vec<(&'static str, Page)> {
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    vec![
        ("labs", Page::Labs),
        ("template", Page::Lab(lab, LabTab::Template)),
        ("pool", Page::Lab(lab, LabTab::Pool)),
        ("lab-settings", Page::Lab(lab, LabTab::Settings)),
        ("overview", Page::Account(AccountTab::Overview)),
        ("gallery", Page::Account(AccountTab::Gallery)),
        ("image", Page::Account(AccountTab::Image("python-101-base".to_owned()))),
        ("marketplace", Page::Account(AccountTab::Marketplace)),
        ("members", Page::Account(AccountTab::Members)),
        ("costs", Page::Account(AccountTab::Costs)),
        ("account-settings", Page::Account(AccountTab::Settings)),
    ]
}

/// Every dialog that the sample can open as it is, by what the palette finds it with, and the page where it is offered.
fn dialogs(app: &App) -> Vec<(&'static str, Page)> {
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    let template = Page::Lab(lab, LabTab::Template);
    let image = Page::Account(AccountTab::Image("python-101-base".to_owned()));
    let gallery = Page::Account(AccountTab::Gallery);
    let mut all = vec![
        ("New lab", Page::Labs),
        ("New workspace…", Page::Labs),
        ("Open workspace…", Page::Labs),
        ("Add member", Page::Account(AccountTab::Members)),
        ("Edit prices", Page::Account(AccountTab::Costs)),
    ];
    let of = |names: &[&'static str], page: &Page| {
        names.iter().map(|name| (*name, page.clone())).collect::<Vec<_>>()
    };
    all.extend(of(
        &["Export to Shared Image Gallery", "Publish", "Replace disk…", "Change owner", "Delete lab…"],
        &template,
    ));
    all.extend(of(&["Detach", "Upload image", "Verify", "Clean up"], &gallery));
    all.extend(of(&["Edit", "Target regions", "Edit version", "Download", "Delete version"], &image));
    all
}

/// Goes through every dialog: those of the sample, then those that only open when more has happened. Each is open, from
/// the palette, when `look` sees it, and is closed with Esc after that.
pub fn each_dialog(app: &mut App, mut look: impl FnMut(&mut App, &str)) {
    with_colleague(app);
    let mut visit = |app: &mut App, query: &str, page: &Page| {
        go(app, page);
        do_from_palette(app, query);
        assert!(dialog(&app.harness).is_some(), "{query} did not open");
        look(app, query);
        press(&mut app.harness, Key::Escape);
        // What a search field took, the dialog takes the second time.
        press(&mut app.harness, Key::Escape);
        assert_eq!(dialog(&app.harness), None, "Esc closes {query}");
    };
    for (name, page) in dialogs(app) {
        visit(app, name, &page);
    }
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    send(app, Command::StartTemplate(lab));
    app.until("the template runs", |state| state.lab(lab).unwrap().template.power == Power::Running);
    visit(app, "Reset password", &Page::Lab(lab, LabTab::Template));
    // Whoever runs no labs any more would not get theirs back.
    send(app, Command::SetRole { member: "Sean Chai".to_owned(), role: account::Role::Reader });
    let members = Page::Account(AccountTab::Members);
    visit(app, "Dana change role", &members);
    visit(app, "Sean remove", &members);
    let image = "python-101-base".to_owned();
    let number = app.state().images().unwrap().find(&image).unwrap().newest().unwrap().version;
    send(app, Command::EditImage { definition: image.clone(), edit: ImageEdit::DeleteVersion(number) });
    app.until("the version is deleted", |state| {
        state
            .images()
            .and_then(|images| images.find("python-101-base"))
            .is_some_and(|it| it.versions.is_empty())
    });
    visit(app, "Delete image", &Page::Account(AccountTab::Image(image)));
    send(app, Command::DetachGallery);
    for name in ["Create", "Attach"] {
        visit(app, name, &Page::Account(AccountTab::Gallery));
    }
}

/// Has a command carried out.
pub fn send(app: &mut App, command: Command) {
    app.harness.state_mut().desk_mut().unwrap().session_mut().send(command).unwrap();
    app.settle();
}

/// Shows a page.
pub fn go(app: &mut App, page: &Page) {
    app.harness.state_mut().desk_mut().unwrap().go(page.clone());
    app.settle();
}

/// Opens the palette, types, and picks what Enter picks.
pub fn do_from_palette(app: &mut App, query: &str) {
    press_with(&mut app.harness, Modifiers::COMMAND, Key::K);
    app.harness.event(egui::Event::Text(query.to_owned()));
    app.settle();
    press(&mut app.harness, Key::Enter);
    app.settle();
}

/// The open dialog's title.
pub fn dialog<S>(harness: &Harness<'_, S>) -> Option<String> {
    harness.query_by_role(Role::Dialog).and_then(|node| node.accesskit_node().label())
}

/// Members enough that the owner of a lab can be changed.
fn with_colleague(app: &mut App) {
    let add = Command::AddMember { name: "Dana Lee".to_owned(), role: account::Role::LabOwner };
    send(app, add);
}
