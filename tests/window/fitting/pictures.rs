//! The page of the documentation's pictures, with pictures that stand in every way, and what it asks.

use std::path::PathBuf;

use egui::{Key, Modifiers, Role};
use egui_kittest::kittest::Queryable as _;
use lab_gallery::model::Message;
use lab_gallery::model::job::Failure;
use lab_gallery::text::Lang;
use lab_gallery::ui::Action;
use lab_gallery::ui::darkroom::{Album, Built, Print, Scene, Standing};
use lab_gallery::ui::pages;
use lab_gallery::ui::studio::{Ask, Told};

use super::{Page, ROOMS, SMALLEST, ZOOMED, fits, languages, look};
use crate::app::App;
use crate::common::Look;
use crate::stage::{Played, Stage, with_lab};

const SCENE: &str = "create-shared-image-gallery-window";

const PICTURES: Page = |ui, view, stage| {
    let asked = stage.actions.iter().find_map(|action| match action {
        Action::Pictures(order, Ask::List) => Some(order.clone()),
        _ => None,
    });
    if let Some(order) = asked {
        stage.actions.retain(|action| !matches!(action, Action::Pictures(..)));
        stage.pages.pictures.take(Told::Listed(order, Ok(album())));
    }
    pages::pictures::show(ui, view, &mut stage.pages.pictures);
};

/// Scenes whose pictures stand in every way.
fn album() -> Album {
    let standings = [
        Standing::Changed,
        Standing::Accepted,
        Standing::Made,
        Standing::NotMade,
        Standing::Missing,
        Standing::Fails,
    ];
    let scene = |name: &str, count: usize| Scene {
        name: name.to_owned(),
        article: "how-to-attach-detach-shared-image-gallery".to_owned(),
        pictures: Lang::available().take(count).zip(standings.into_iter().cycle()).map(print).collect(),
    };
    Album {
        folder: PathBuf::from("/home/ada/pictures"),
        presets: vec!["ms-learn".to_owned(), "azure-docs-2015".to_owned(), "github-docs".to_owned()],
        preset: "ms-learn".to_owned(),
        scenes: vec![scene(SCENE, 10), scene("detach", 1)],
        orphans: vec!["en/media/readme/start.png".to_owned()],
    }
}

fn print((lang, standing): (&str, Standing)) -> Print {
    let alt = Lang::load(lang).text("docs-alt-create-shared-image-gallery-window");
    let said = Lang::load(lang).text("docs-check-missing");
    Print {
        file: format!("{lang}/media/how-to-attach-detach-shared-image-gallery/{SCENE}.png"),
        lang: lang.to_owned(),
        dark: false,
        alt,
        standing,
        checked: true,
        said: if standing == Standing::Accepted { Vec::new() } else { vec![said] },
        sheet: (standing == Standing::Changed).then(|| Vec::new().into()),
    }
}

fn shown(name: &str, act: impl Fn(&mut Played, &Lang) + Copy) {
    for room in ROOMS {
        fits(name, room, || Stage::on(with_lab()).with_page(PICTURES), act);
    }
}

fn opened(name: &str, act: impl Fn(&mut Played, &Lang) + Copy) {
    for size in [SMALLEST, ZOOMED] {
        fits(name, size, || Stage::on(with_lab()).with_page(PICTURES), act);
    }
}

/// Presses a button of the page's head.
fn press(played: &mut Played, lang: &Lang, id: &str) {
    played.get_by_role_and_label(Role::Button, &lang.text(id)).click();
    played.run_steps(4);
}

#[test]
fn the_list() {
    shown("pictures-list", |_, _| {});
}

#[test]
fn work_and_its_end() {
    shown("pictures-working", |played, lang| {
        press(played, lang, "ui-pictures-check");
        played.state_mut().value.pages.pictures.take(Told::Progress(17, 170));
    });
    shown("pictures-failed", |played, lang| {
        press(played, lang, "ui-pictures-build");
        let message = Message::new("docs-set-make").with("count", 12_u64);
        let cause = "create-shared-image-gallery-window".to_owned();
        played.state_mut().value.pages.pictures.take(Told::Built(Err(Failure { message, cause })));
    });
    shown("pictures-built", |played, lang| {
        press(played, lang, "ui-pictures-build");
        let built = Built { folder: album().folder, pictures: 170, said: Vec::new() };
        played.state_mut().value.pages.pictures.take(Told::Built(Ok(built)));
    });
}

#[test]
fn accepting() {
    opened("pictures-accepting", |played, lang| press(played, lang, "ui-pictures-accept"));
}

#[test]
fn a_picture() {
    opened("pictures-preview", |played, _| {
        played.get_by_label(SCENE).scroll_to_me();
        played.run_steps(4);
        played.get_by_label(SCENE).click();
        played.run_steps(4);
    });
}

#[test]
fn a_picture_of_the_window() {
    for size in [SMALLEST, ZOOMED] {
        let mut app = App::start_speaking(Look { size, ..Look::default() }, "en");
        let mut faults = Vec::new();
        for tag in languages() {
            let lang = Lang::load(tag);
            app.speak(tag);
            app.harness.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::S);
            app.until_shown(&lang.text("ui-photo-title"));
            app.settle();
            // A long path scrolls in its field.
            app.harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
            app.settle();
            let file = lang.text("ui-image-download-file");
            app.harness.get_by_role_and_label(Role::TextInput, &file).type_text("/no/where.png");
            app.settle();
            look(&mut app.harness, "photo", &lang, size, &mut faults);
            app.click(&lang.text("ui-save"));
            app.until_shown(&lang.text("ui-photo-failed"));
            app.settle();
            look(&mut app.harness, "photo-failed", &lang, size, &mut faults);
            app.click(&lang.text("ui-cancel"));
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
