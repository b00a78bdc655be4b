//! *Location*: a group of regions, and one of them on demand; the price there.

use egui::Ui;

use super::draft::Draft;
use crate::model::Message;
use crate::model::apply::may_pick_location;
use crate::model::location::{self, Location};
use crate::model::refusal::Refusal;
use crate::model::region::{self, RegionId};
use crate::model::{Explain as _, State};
use crate::ui::View;
use crate::ui::lab_words;
use crate::ui::widgets::{Combo, halves};

/// Shows the fields where creators may pick; where a network decides, what it decided and why. Where the account
/// decides, there is nothing to ask.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    match may_pick_location(view.state) {
        Ok(()) => halves(ui, |left, right| {
            geography(left, view, draft);
            one_region(right, view, draft);
        }),
        Err(decided @ Refusal::NetworkDecides { .. }) => {
            let name = lab_words::location(&draft.region(view.state));
            Combo::new("new-lab-location", view.text("ui-wizard-location"))
                .width(f32::INFINITY)
                .disabled_because(Some(view.say(&decided.explain())))
                .show(ui, &[name], &mut 0);
        }
        Err(_) => {}
    }
}

fn geography(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    let current = draft.region(view.state).geography();
    let locations = locations(view.state);
    let names: Vec<String> = locations.iter().map(|&location| location.to_owned()).collect();
    let mut chosen = locations.iter().position(|location| Some(*location) == current).unwrap_or(usize::MAX);
    let combo = Combo::new("new-lab-location", view.text("ui-wizard-location"))
        .width(f32::INFINITY)
        .help(view.text("ui-wizard-location-means"));
    if combo.show(ui, &names, &mut chosen) {
        draft.location = locations.get(chosen).map(|&location| Location::Geography(location));
    }
}

fn one_region(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    let landing = draft.region(view.state);
    let Some(geography) = landing.geography() else { return };
    let whole = view.state.workspace.account.landing_in(&Location::Geography(geography));
    let regions = regions(geography, &whole);
    let any = Message::new("ui-wizard-region-any").with("region", whole.display());
    let names: Vec<String> = std::iter::once(view.say(&any))
        .chain(regions.iter().map(|region| region.display().to_owned()))
        .collect();
    let picked = match &draft.location {
        Some(Location::Region(picked)) => regions.iter().position(|region| region == picked),
        Some(Location::Geography(_)) | None => None,
    };
    let mut chosen = picked.map_or(0, |place| place + 1);
    let combo = Combo::new("new-lab-region", view.text("ui-wizard-region"))
        .width(f32::INFINITY)
        .help(view.text("ui-wizard-price-everywhere"));
    if combo.show(ui, &names, &mut chosen) {
        let region = chosen.checked_sub(1).and_then(|place| regions.get(place));
        draft.location =
            Some(region.map_or(Location::Geography(geography), |region| Location::Region(region.clone())));
    }
}

/// Every location, the account's own first.
fn locations(state: &State) -> Vec<&'static str> {
    let own = state.workspace.account.landing().geography();
    let mut locations = location::all();
    locations.sort_by_key(|location| Some(*location) != own);
    locations
}

/// The regions of a location that take labs of everybody, and the one where its labs land.
fn regions(geography: &str, landing: &RegionId) -> Vec<RegionId> {
    let mut regions: Vec<RegionId> =
        region::open_in(geography).map(|region| RegionId(region.name.clone())).collect();
    if !regions.contains(landing) {
        regions.insert(0, landing.clone());
    }
    regions
}
