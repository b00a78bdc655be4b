//! The account's costs: the estimate, its breakdowns, what old versions cost, and the dialog that edits the prices.

use egui::{Key, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::cost::{CostModel, Money, PriceList, PriceSource, Prices, published};
use lab_gallery::model::image::{OsState, OsType};
use lab_gallery::model::job::Failure;
use lab_gallery::model::size::VmSize;
use lab_gallery::model::state::{CatalogueState, Settings};
use lab_gallery::model::{Command, Message, State};
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::pages::costs;
use lab_gallery::ui::{AccountTab, Page, UiEvent};

use crate::common::Look;
use crate::play::{about, press, press_button, says};
use crate::stage::{GIB, Played, Stage, catalogue, contoso, image, with_gallery};

fn page(state: State) -> Played {
    let tall = Look { size: [1208.0, 1600.0], ..Look::default() };
    Stage::on(state).with_page(|ui, view, stage| costs::show(ui, view, &mut stage.pages.costs)).play(tall)
}

/// What the cells of a table's rows say, by rows of so many.
fn cells(played: &Played, table: &str, columns: usize) -> Vec<Vec<String>> {
    let table = played.get_by_role_and_label(Role::Table, table);
    let texts: Vec<String> = table
        .children_recursive()
        .filter_map(|node| {
            let node = node.accesskit_node();
            match node.role() {
                Role::Label => node.value(),
                Role::Button | Role::Link => node.label(),
                _ => None,
            }
        })
        .collect();
    texts.chunks(columns).map(<[String]>::to_vec).collect()
}

#[test]
fn it_says_what_the_gallery_would_cost_and_what_really_lies_here() {
    let played = page(with_gallery());
    for said in [
        // 6 versions x 9 regions x 1.54, 2 x 9 x 5.89, 9 x 11.33.
        "291.15 USD a month",
        "81 replicas in 9 regions",
        "1 Jun 2020, the published list",
        "every replica is a standard HDD managed disk",
        "no part of the estimate",
    ] {
        assert!(says(&played, said), "{said}");
    }
}

#[test]
fn the_other_model_is_the_persons_choice_and_gives_another_sum() {
    let mut played = page(with_gallery());
    press(&mut played, "Snapshot of what is used");
    let chosen = Settings { cost_model: CostModel::Snapshot, ..Settings::default() };
    assert_eq!(played.state().value.commands(), [&Command::SetSettings(chosen)]);
    assert!(!says(&played, "291.15 USD"));
    // 9 versions of 7.9 GiB in 9 regions, 0.05 a GiB, and the newer ones' 100 MiB each.
    assert!(says(&played, "32.19 USD a month"));
}

#[test]
fn who_is_no_admin_reads_why_the_model_stays() {
    for chosen in CostModel::ALL {
        let mut state = with_gallery();
        state.workspace.settings.cost_model = chosen;
        state.workspace.acting = "Grace Hopper".to_owned();
        let mut played = page(state);
        for other in CostModel::ALL.into_iter().filter(|other| *other != chosen) {
            let name = played.state().value.lang.text(other.label());
            assert!(played.get_by_label(&name).accesskit_node().is_disabled(), "{name}");
            assert!(about(&played, &name).contains("cannot do this"), "{name}");
            press(&mut played, &name);
        }
        assert!(played.state().value.commands().is_empty());
    }
}

#[test]
fn what_is_shown_follows_the_gallery_and_the_prices() {
    let mut played = page(with_gallery());
    let video = |state: &mut State| {
        catalogue(state).unwrap().definitions.remove("video-editing");
    };
    video(&mut played.state_mut().value.state);
    played.run();
    assert!(says(&played, "189.18 USD a month"));
    let mut own = Prices::clone(published());
    own.currency = "EUR".to_owned();
    own.managed_disk_month[0].1 = Money::ZERO;
    played.state_mut().value.state.prices = PriceList::of(Some(own));
    played.run();
    assert!(says(&played, "106.02 EUR a month"));
    assert!(says(&played, "this account's own list"));
}

#[test]
fn a_breakdown_lists_the_dearest_first_and_adds_up_by_image_version_and_region() {
    let mut played = page(with_gallery());
    let images = cells(&played, "By image", 6);
    assert_eq!(images.len(), 6, "{images:?}");
    assert_eq!(images[0][..4], ["Data-Science", "2", "18", "106.02 USD"]);
    assert_eq!(images[1][..4], ["Video-Editing", "1", "9", "101.97 USD"]);
    assert_eq!(images[2][..4], ["Python-101", "3", "27", "41.58 USD"]);
    press(&mut played, "By version");
    let versions = cells(&played, "By version", 6);
    assert_eq!(versions.len(), 9, "{versions:?}");
    assert_eq!(versions[0][..4], ["Video-Editing", "1.0.0", "9", "101.97 USD"]);
    press(&mut played, "By region");
    let regions = cells(&played, "By region", 5);
    assert_eq!(regions.len(), 9, "{regions:?}");
    assert!(regions.iter().all(|region| region[1] == "9" && region[2] == "32.35 USD"), "{regions:?}");
}

#[test]
fn a_title_sorts() {
    let mut played = page(with_gallery());
    let first = |played: &Played| cells(played, "By image", 6)[0][0].clone();
    let sort = |played: &mut Played, title: &str| {
        played.get_by_role_and_label(Role::ColumnHeader, title).click();
        played.run();
    };
    let title = |played: &Played| played.get_all_by_role_and_label(Role::ColumnHeader, "Image").count();
    assert_eq!(title(&played), 2, "the old versions have one, too");
    sort(&mut played, "Versions");
    assert_ne!(first(&played), "Python-101");
    sort(&mut played, "Versions");
    assert_eq!(first(&played), "Python-101");
}

#[test]
fn the_plot_has_a_name_and_says_where_its_figures_stand() {
    let mut played = page(with_gallery());
    press(&mut played, "By region");
    let plot = played.get_by_role_and_label(Role::Figure, "By region");
    assert_eq!(plot.accesskit_node().description().unwrap(), "The table below has the same figures.");
}

#[test]
fn old_versions_say_what_deleting_them_saves_and_lead_to_their_image() {
    let mut played = page(with_gallery());
    assert!(says(&played, "Deleting 2 old versions would save 27.72 USD a month"));
    let old = cells(&played, "Old versions", 4);
    assert_eq!(old.len(), 2, "{old:?}");
    assert!(old.iter().all(|row| row[0] == "Python-101" && row[3] == "13.86 USD"), "{old:?}");
    played
        .get_by_role_and_label(Role::Table, "Old versions")
        .get_all_by_label("Python-101")
        .next()
        .unwrap()
        .click();
    played.run();
    assert_eq!(played.state().value.page, Page::Account(AccountTab::Image("Python-101".to_owned())));
}

#[test]
fn where_nothing_is_old_it_says_so() {
    let mut state = with_gallery();
    catalogue(&mut state).unwrap().definitions.remove("python-101");
    assert!(says(&page(state), "There is nothing to save"));
}

#[test]
fn what_has_no_price_is_told() {
    let mut state = with_gallery();
    let image = catalogue(&mut state).unwrap().definitions.get_mut("video-editing").unwrap();
    image.versions.values_mut().for_each(|version| version.size = 4096 * GIB);
    assert!(says(&page(state), "no price for 9 replicas"));
}

#[test]
fn without_a_gallery_it_leads_to_one() {
    let mut played = page(contoso());
    assert!(says(&played, "No gallery, no cost"));
    press_button(&mut played, "Shared image gallery");
    assert_eq!(played.state().value.page, Page::Account(AccountTab::Gallery));
    let mut state = with_gallery();
    state.catalogue = CatalogueState::Loading;
    assert!(says(&page(state), "Reading the gallery"));
    let mut state = with_gallery();
    state.catalogue = CatalogueState::Failed(Message::new("refusal-gallery-not-read"));
    assert!(says(&page(state), "cannot be read"));
}

#[test]
fn an_unreadable_list_is_told_with_its_reason() {
    let mut state = with_gallery();
    let why = Message::new("app-prices-unreadable").with("why", "Line 3 is wrong.");
    state.prices = PriceList::published(PriceSource::Unreadable(why));
    let played = page(state);
    assert!(says(&played, "The account's own prices are not used"));
    assert!(says(&played, "Line 3 is wrong"));
    assert!(says(&played, "291.15 USD a month"));
}

#[test]
fn only_an_admin_edits_prices() {
    let mut state = with_gallery();
    state.workspace.acting = "Alan Turing".to_owned();
    let played = page(state);
    assert!(about(&played, "Edit prices").contains("Alan Turing"));
}

#[test]
fn of_many_rows_only_those_in_sight_are_laid_out_and_the_rest_stand_together_in_the_plot() {
    let mut state = with_gallery();
    let images = catalogue(&mut state).unwrap();
    for number in 0..500 {
        let name = format!("course-{number:03}");
        images
            .definitions
            .insert(name.clone(), image(&name, OsType::Linux, OsState::Specialized, &["1.0.0", "1.1.0"]));
    }
    let mut played = page(state);
    press(&mut played, "By version");
    let shown = cells(&played, "By version", 6).len();
    assert!((10..=14).contains(&shown), "{shown}");
    assert!(says(&played, "Deleting 502 old versions"));
}

fn dialog(state: State) -> Played {
    Stage::on(state).with_dialog(Dialog::edit_prices).play(Look { size: [1024.0, 1600.0], ..Look::default() })
}

/// Types into a field in place of what is in it.
fn retype(played: &mut Played, name: &str, text: &str) {
    played.get_by_label(name).focus();
    played.run();
    played.key_press_modifiers(egui::Modifiers::COMMAND, Key::A);
    played.run();
    played.get_by_label(name).type_text(text);
    played.run();
}

fn saved(played: &Played) -> Option<Prices> {
    match played.state().value.commands()[..] {
        [Command::SetPrices(prices)] => prices.as_deref().cloned(),
        ref other => panic!("{other:?}"),
    }
}

#[test]
fn prices_are_edited_and_hold_once_they_are_saved() {
    let mut played = dialog(with_gallery());
    retype(&mut played, "Read on", "2026-11-21");
    retype(&mut played, "Currency", "EUR");
    retype(&mut played, "Disk 1: a month", "1,60");
    retype(&mut played, "From Europe to elsewhere", "0.075");
    press(&mut played, "Virtual machines");
    retype(&mut played, "Medium, an hour", "0.5");
    press_button(&mut played, "Save");
    let mut expected = Prices::clone(published());
    expected.as_of = "2026-11-21".parse().unwrap();
    expected.currency = "EUR".to_owned();
    expected.managed_disk_month[0].1 = Money::parse("1.6").unwrap();
    expected.egress_gib.europe.beyond = Money::parse("0.075").unwrap();
    expected.machine_hour.insert(VmSize::Medium, Money::parse("0.5").unwrap());
    assert_eq!(saved(&played).as_ref(), Some(&expected));
    assert!(played.state().value.dialog.is_some(), "it waits until they are on the disk");
    played.state_mut().value.state.prices = PriceList::of(Some(expected));
    played.run();
    assert!(played.state().value.dialog.is_none());
}

#[test]
fn what_is_wrong_is_marked_and_not_saved() {
    let mut played = dialog(with_gallery());
    for (field, wrong, right, said) in [
        ("Read on", "yesterday", "2026-01-02", "year-month-day"),
        ("Currency", "euro", "EUR", "three capital letters"),
        ("Disk 1: a month", "-1", "1", "from 0 to 1,000,000"),
        ("Disk 2: up to GiB", "32", "48", "above the disk before"),
        ("Snapshot, a GiB a month", "", "0", "from 0 to 1,000,000"),
    ] {
        retype(&mut played, field, if wrong.is_empty() { "x" } else { wrong });
        assert!(about(&played, field).contains(said), "{field}: {}", about(&played, field));
        assert_eq!(about(&played, "Save"), "Correct the marked fields first.");
        retype(&mut played, field, right);
        assert!(!about(&played, field).contains(said), "{field}");
    }
    assert_eq!(about(&played, "Save"), "");
}

#[test]
fn disks_come_and_go() {
    let mut played = dialog(with_gallery());
    press(&mut played, "Remove disk 6");
    press(&mut played, "Add a disk");
    assert_eq!(about(&played, "Save"), "Correct the marked fields first.");
    retype(&mut played, "Disk 6: up to GiB", "2048");
    retype(&mut played, "Disk 6: a month", "77");
    press_button(&mut played, "Save");
    let disks = saved(&played).unwrap().managed_disk_month;
    assert_eq!(disks.len(), 6);
    assert_eq!(disks[5], (2048, Money::parse("77").unwrap()));
    assert_eq!(disks[4].0, 512);
}

#[test]
fn the_published_prices_are_a_press_away() {
    let played = dialog(with_gallery());
    assert_eq!(about(&played, "Use the published prices"), "The published prices are used already.");
    let mut state = with_gallery();
    let mut own = Prices::clone(published());
    own.currency = "EUR".to_owned();
    state.prices = PriceList::of(Some(own));
    let mut played = dialog(state);
    press(&mut played, "Use the published prices");
    assert_eq!(saved(&played), None);
    played.state_mut().value.state.prices = PriceList::published(PriceSource::Published);
    played.run();
    assert!(played.state().value.dialog.is_none());
}

#[test]
fn what_could_not_be_written_is_said_in_the_dialog() {
    let mut played = dialog(with_gallery());
    press_button(&mut played, "Save");
    let failure = Failure {
        message: Message::new("refusal-gallery-not-read"),
        cause: "No space left on device".to_owned(),
    };
    played.state_mut().value.events.push_back(UiEvent::Failed(failure));
    played.run();
    assert!(says(&played, "The prices were not saved"));
    assert_eq!(about(&played, "Save"), "", "it can be tried again");
}
