//! The account's own prices in the real application: edited in the window, written, in force after a new start, and
//! left alone where they cannot be read.

use egui::accesskit::Role;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use lab_gallery::model::cost::PriceSource;
use lab_gallery::ui::{AccountTab, Page};

use crate::app::App;
use crate::common::Look;

const TALL: Look = Look { size: [1280.0, 1400.0], scale: 1.0, theme: egui::Theme::Light };

fn costs(app: &mut App) {
    app.harness.state_mut().desk_mut().unwrap().go(Page::Account(AccountTab::Costs));
    app.until_shown("USD a month");
}

/// The application again, on the same workspace.
fn again(app: App) -> App {
    let App { harness, folder } = app;
    drop(harness);
    let mut app = App::open(TALL, folder);
    app.until("the gallery is read", |state| state.images().is_some());
    app
}

#[test]
fn prices_are_edited_kept_and_never_overwritten_when_unreadable() {
    let mut app = App::start(TALL);
    costs(&mut app);
    app.until_shown("13.86 USD a month");
    app.click("Edit prices");
    app.harness.get_by_label("Disk 1: a month").focus();
    app.settle();
    app.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    app.settle();
    app.harness.get_by_label("Disk 1: a month").type_text("2");
    app.settle();
    app.harness.get_by_role_and_label(Role::Button, "Save").click();
    app.until("the prices are written", |state| state.prices.source == PriceSource::Own);
    app.until_shown("18.00 USD a month");
    assert!(app.harness.query_by_label("Disk 1: a month").is_none(), "the dialog has closed");
    let path = app.folder.path().join("workspace/prices.ron");
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.contains("(32, 2.0)"), "{written}");

    let mut app = again(app);
    costs(&mut app);
    app.until_shown("18.00 USD a month");

    let torn = written.replace("(32, 2.0)", "(32, two)");
    #[expect(clippy::disallowed_methods, reason = "a test tears the file on purpose")]
    std::fs::write(&path, &torn).unwrap();
    let mut app = again(app);
    costs(&mut app);
    app.until_shown("13.86 USD a month");
    app.until_shown("The account's own prices are not used");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), torn);

    app.click("Edit prices");
    app.click("Use the published prices");
    app.until("the published ones hold", |state| state.prices.source == PriceSource::Published);
    assert!(!path.exists());
    let kept = std::fs::read_dir(app.folder.path().join("workspace"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_string_lossy().contains("prices.ron.unreadable-"));
    assert_eq!(std::fs::read_to_string(kept.unwrap()).unwrap(), torn);
}
