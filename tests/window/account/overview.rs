//! The account at a glance: figures, and what needs attention, each leading where it is.

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::model::State;
use lab_gallery::ui::pages::overview;
use lab_gallery::ui::{AccountTab, Action, Page};

use crate::common::Look;
use crate::play::{press, says};
use crate::stage::{Played, Stage, contoso, with_gallery, with_lab};

fn play(state: State) -> Played {
    Stage::on(state)
        .with_page(|ui, view, stage| overview::show(ui, view, &mut stage.pages.overview))
        .play(Look::default())
}

fn page(played: &Played) -> &Page {
    &played.state().value.page
}

#[test]
fn figures_lead_to_what_they_count() {
    for (figure, page) in [
        ("1 Lab", Page::Labs),
        ("6 Images", Page::Account(AccountTab::Gallery)),
        ("– Estimated a month", Page::Account(AccountTab::Costs)),
        ("3 members", Page::Account(AccountTab::Members)),
    ] {
        let without = figure.starts_with('–').then(contoso);
        let mut played = play(without.unwrap_or_else(with_lab));
        played.state_mut().value.page = Page::Account(AccountTab::Overview);
        press(&mut played, figure);
        assert_eq!(played.state().value.page, page, "{figure}");
    }
    let mut played = play(with_lab());
    press(&mut played, "0 Jobs at work");
    assert!(matches!(played.state().value.actions.last(), Some(Action::ShowJobs)));
}

#[test]
fn it_says_where_the_account_is_and_who_owns_it() {
    let played = play(with_lab());
    for said in ["Contoso University", "United States · East US", "contoso_gallery", "Ada Lovelace"] {
        assert!(says(&played, said), "{said}");
    }
}

#[test]
fn the_month_follows_the_gallery_and_the_person() {
    use lab_gallery::model::cost::{CostModel, CostTable};
    let said = |state: &State| {
        let model = state.workspace.settings.cost_model;
        let month = CostTable::new(state.images().unwrap(), &state.prices.prices, model).total.month;
        format!("{} USD", lab_gallery::text::Lang::load("en").money(month))
    };
    let mut played = play(with_gallery());
    let disks = said(&played.state().value.state);
    assert!(says(&played, &disks), "{disks}");
    played.state_mut().value.state.workspace.settings.cost_model = CostModel::Snapshot;
    played.run();
    let snapshots = said(&played.state().value.state);
    assert_ne!(snapshots, disks);
    assert!(says(&played, &snapshots) && !says(&played, &disks), "{snapshots}");
    assert!(says(&play(contoso()), "– Estimated a month"));
}

#[test]
fn without_a_gallery_it_leads_to_one() {
    let mut played = play(contoso());
    assert!(says(&played, "No shared image gallery is attached"));
    press(&mut played, "Show the gallery");
    assert_eq!(page(&played), &Page::Account(AccountTab::Gallery));
}

#[test]
fn an_image_that_nobody_is_offered_leads_to_its_page() {
    let mut played = play(with_gallery());
    assert!(says(&played, "No lab creator is offered “Video-Editing”. The disk has"));
    assert!(!says(&played, "Biology-2019"), "it was disabled on purpose");
    press(&mut played, "Show Video-Editing");
    assert_eq!(page(&played), &Page::Account(AccountTab::Image("Video-Editing".to_owned())));
}

#[test]
fn a_good_account_needs_nothing() {
    let mut state = with_gallery();
    let lab_gallery::model::state::CatalogueState::Ready(catalogue) = &mut state.catalogue else {
        panic!("the gallery is read");
    };
    std::sync::Arc::make_mut(catalogue).definitions.retain(|_, image| image.name == "Python-101");
    let played = play(state);
    assert!(says(&played, "Nothing needs attention."));
    let links = played
        .query_all_by_role(Role::Link)
        .filter(|link| link.accesskit_node().label().is_some_and(|label| label.starts_with("Show")));
    assert_eq!(links.count(), 0);
}
