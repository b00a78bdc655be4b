//! The lab account's pages and dialogs in the states that take the most room.

use egui::Rect;
use egui::epaint::Shape;
use lab_gallery::model::image::ReplicaState;
use lab_gallery::model::job::{JobState, Outcome};
use lab_gallery::model::state::CatalogueState;
use lab_gallery::model::{Message, State};
use lab_gallery::text::Lang;
use lab_gallery::ui::dialogs::{Dialog, ImageDialog};
use lab_gallery::ui::{pages, widgets};

use super::{Page, ROOMS, SMALLEST, ZOOMED, fits, shown};
use crate::account::with_recent;
use crate::common::Look;
use crate::instructor::fixture::{add_job, export, failure, figures, reading};
use crate::play::{fill, press};
use crate::stage::{Stage, catalogue, contoso, version, with_gallery, with_lab};

const GALLERY: Page = |ui, view, stage| pages::gallery::show(ui, view, &mut stage.pages.gallery);
const IMAGE: Page = |ui, view, stage| pages::image::show(ui, view, "python-101", &mut stage.pages.image);
const COSTS: Page = |ui, view, stage| pages::costs::show(ui, view, &mut stage.pages.costs);
const OVERVIEW: Page = |ui, view, stage| pages::overview::show(ui, view, &mut stage.pages.overview);
const MEMBERS: Page = |ui, view, stage| pages::members::show(ui, view, &mut stage.pages.members);
const MARKETPLACE: Page = |ui, view, stage| pages::marketplace::show(ui, view, &mut stage.pages.marketplace);
const SETTINGS: Page =
    |ui, view, stage| pages::account_settings::show(ui, view, &mut stage.pages.account_settings);

/// The gallery with what makes its pages long: names, dates, damage, and figures of many digits.
fn crowded() -> State {
    let mut state = with_lab();
    let images = catalogue(&mut state).unwrap();
    images.problems =
        (1..4).map(|n| Message::new("ui-image-absent-text").with("image", format!("image-{n}"))).collect();
    let python = images.definitions.get_mut("python-101").unwrap();
    python.end_of_life = Some(jiff::civil::date(2027, 6, 28));
    for (number, made) in &mut python.versions {
        made.created_by = "Maximiliane Oberhuber-Schwarzenegger".to_owned();
        made.source_lab = "Introduction to programming, autumn term".to_owned();
        made.size = 1_234_567_890_123;
        if *number == version("1.1.0") {
            made.exclude_from_latest = true;
            made.end_of_life = Some(jiff::civil::date(2027, 11, 28));
        }
        let states = [ReplicaState::Failed, ReplicaState::Replicating, ReplicaState::Unknown];
        for (replica, of) in made.replicas.values_mut().zip(states) {
            replica.state = of;
        }
    }
    state
}

#[test]
fn gallery() {
    shown("account-gallery-crowded", GALLERY, crowded);
    shown("account-gallery-unreadable", GALLERY, || {
        let mut state = with_gallery();
        state.catalogue = CatalogueState::Failed(
            Message::new("gallery-missing").with("place", "/mnt/share/department/contoso_gallery"),
        );
        state
    });
}

#[test]
fn image() {
    shown("account-image-crowded", IMAGE, crowded);
    for (name, end) in [
        ("working", JobState::Running),
        ("done", JobState::Done(Outcome::Exported(figures(&["westus3"])))),
        ("failed", JobState::Failed(failure())),
    ] {
        shown(&format!("account-image-{name}"), IMAGE, || {
            let mut state = with_lab();
            let job = add_job(&mut state, export(), end.clone());
            state.progress.insert(job, reading());
            state
        });
    }
}

#[test]
fn other_pages() {
    shown("account-costs", COSTS, crowded);
    shown("account-costs-none", COSTS, contoso);
    shown("account-overview", OVERVIEW, crowded);
    shown("account-members", MEMBERS, with_lab);
    shown("account-marketplace", MARKETPLACE, contoso);
    shown("account-settings", SETTINGS, with_lab);
}

#[test]
fn dialogs_with_something_to_mend() {
    for size in [SMALLEST, ZOOMED] {
        let create = || Stage::on(contoso()).with_dialog(Dialog::create_gallery);
        fits("account-create-wrong", size, create, |played, lang| {
            fill(played, &lang.text("ui-create-gallery-name"), "contoso gallery");
            fill(played, &lang.text("ui-create-gallery-folder"), "galleries");
        });
        let attach = || Stage::on(with_recent()).with_dialog(Dialog::attach_gallery);
        fits("account-attach-recent", size, attach, |_, _| {});
        let prices = || Stage::on(with_gallery()).with_dialog(Dialog::edit_prices);
        fits("account-prices-wrong", size, prices, |played, lang| {
            let disk = Message::new("ui-prices-disk-size").with("number", "2");
            fill(played, &lang.say(&disk), "48x");
        });
        fits("account-prices-machines", size, prices, |played, lang| {
            press(played, &lang.text("ui-prices-machines"));
        });
    }
}

#[test]
fn target_regions() {
    for size in [SMALLEST, ZOOMED] {
        let regions = || {
            Stage::on(with_gallery()).with_page(|_, view, stage| {
                if stage.dialog.is_none() {
                    let image = view.state.images().unwrap().definitions.get("python-101").unwrap();
                    ImageDialog::regions(view, image, version("1.1.0"));
                }
            })
        };
        fits("account-regions", size, regions, |played, lang| {
            let more = Message::new("ui-image-regions-more").with("region", "East US");
            press(played, &lang.say(&more));
        });
    }
}

/// Where the surfaces end that begin at the page's left edge.
fn ends(page: Page) -> Vec<f32> {
    let look = Look { size: [1600.0, 900.0], ..Look::default() };
    let played = Stage::on(with_lab()).with_page(page).play(look);
    let shapes = played.output().shapes.iter();
    let cards = shapes.filter_map(|clipped| match &clipped.shape {
        Shape::Rect(shape) if shape.corner_radius == egui::CornerRadius::same(8) => Some(shape.rect),
        _ => None,
    });
    cards
        .filter(|card| (card.left() - 24.0).abs() < 1.0 && card.width() > 800.0)
        .map(|card| card.right())
        .collect()
}

#[test]
fn cards_of_every_page_end_where_the_page_does() {
    for page in [GALLERY, IMAGE, COSTS, OVERVIEW, SETTINGS] {
        let ends = ends(page);
        assert!(!ends.is_empty());
        assert!(ends.iter().all(|end| (end - 1576.0).abs() < 1.0), "{ends:?}");
    }
}

/// A bar that scrolls sideways stays in sight, over what a page shows above its table.
#[test]
fn a_table_below_what_is_in_sight_shows_no_bar() {
    let room = ROOMS[1];
    for (page, state) in [(GALLERY, with_gallery as fn() -> State), (IMAGE, with_lab), (COSTS, with_gallery)]
    {
        let mut on = Stage::on(state()).with_page(page);
        on.lang = Lang::load("en-XA");
        let mut played = on.play(Look { size: room, ..Look::default() });
        widgets::set_lang(&played.ctx, &Lang::load("en-XA"));
        played.run();
        let bars: Vec<Rect> = played
            .output()
            .shapes
            .iter()
            .filter_map(|clipped| match &clipped.shape {
                // As thin as no surface is, and longer than high: the handle of a bar that goes sideways.
                Shape::Rect(shape) if shape.rect.height() <= 4.0 && shape.rect.width() > 64.0 => {
                    Some(shape.rect)
                }
                _ => None,
            })
            .filter(|bar| bar.bottom() > room[1] - 8.0)
            .collect();
        assert!(bars.is_empty(), "{bars:?}");
    }
}
