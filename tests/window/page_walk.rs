//! Every page and the dialogs that the menus open, of the real application on its sample: each settles, so an idle
//! window draws nothing, and leaves a picture to look at.

use egui::Theme;
use lab_gallery::ui::{AccountTab, LabTab, Page};

use crate::app::App;
use crate::common::{Look, picture};

/// A page's name, where it is, and what must be on it.
pub fn pages(app: &App) -> Vec<(&'static str, Page, &'static str)> {
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    vec![
        ("labs", Page::Labs, "Data science"),
        ("template", Page::Lab(lab, LabTab::Template), "Template virtual machine"),
        ("pool", Page::Lab(lab, LabTab::Pool), "Publish the template first"),
        ("lab-settings", Page::Lab(lab, LabTab::Settings), "Quota for each user"),
        ("gallery", Page::Account(AccountTab::Gallery), "python-101-base"),
        (
            "image",
            Page::Account(AccountTab::Image("python-101-base".to_owned())),
            "Replicas of version 1.0.0",
        ),
        ("overview", Page::Account(AccountTab::Overview), "Contoso University"),
        ("members", Page::Account(AccountTab::Members), "Terry Adams"),
        ("marketplace", Page::Account(AccountTab::Marketplace), "Ubuntu Server 18.04 LTS"),
        ("costs", Page::Account(AccountTab::Costs), "a month"),
        ("account-settings", Page::Account(AccountTab::Settings), "Allow lab creator to pick lab location"),
    ]
}

fn walk(look: Look, name: &str) {
    let mut app = App::start(look);
    for (page_name, page, shown) in pages(&app) {
        app.harness.state_mut().desk_mut().unwrap().go(page);
        app.until_shown(shown);
        // Panics unless the page comes to rest within a few frames.
        app.harness.run();
        picture(&mut app.harness, &format!("page-{page_name}-{name}"));
    }
}

#[test]
fn light() {
    walk(Look::default(), "light");
}

#[test]
fn dark() {
    walk(Look { theme: Theme::Dark, ..Look::default() }, "dark");
}

#[test]
fn small_and_sharp() {
    walk(Look { size: [1024.0, 640.0], scale: 2.0, theme: Theme::Light }, "small-2x");
}
