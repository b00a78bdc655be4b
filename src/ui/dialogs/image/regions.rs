//! *Target regions*: where a version has replicas, and how many.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use egui::{Id, Ui};

use crate::model::Message;
use crate::model::edit::{ImageEdit, MAX_REPLICAS, RegionEdit, VersionEdit};
use crate::model::image::{Definition, ImageVersion, Version};
use crate::model::location;
use crate::model::region::{self, Region, RegionId};
use crate::ui::View;
use crate::ui::lab_words::money;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{CONTROL, LOW, SPACE_S, SPACE_XS};
use crate::ui::widgets::{
    Badge, Button, SearchField, at_right, body, checkbox, fixed_caption, scrolled, secondary, strong,
};

/// Heights of the list, in points: where there is room, and where there is none.
const LIST: RangeInclusive<f32> = 144.0..=352.0;
/// What the window and the rest of the dialog need beside the list, in points.
const BESIDE_LIST: f32 = 448.0;

/// The draft.
#[derive(Debug)]
pub(super) struct Regions {
    version: Version,
    source: RegionId,
    /// The regions that are chosen, and how many replicas each has.
    chosen: BTreeMap<RegionId, u32>,
    search: String,
    /// Geographies, the account's own first.
    order: Vec<&'static str>,
}

impl Regions {
    pub fn new(view: &View<'_>, version: &ImageVersion) -> Self {
        let own = view.state.workspace.account.landing();
        let mut order = location::all();
        order.sort_by_key(|geography| Some(*geography) != own.geography());
        Self {
            version: version.version,
            source: version.source_region.clone(),
            chosen: version.replicas.iter().map(|(region, of)| (region.clone(), of.count)).collect(),
            search: String::new(),
            order,
        }
    }

    pub fn version(&self) -> Version {
        self.version
    }

    pub fn edit(&self, view: &View<'_>, image: &Definition) -> Result<ImageEdit, String> {
        let none = BTreeMap::new();
        let before = image.versions.get(&self.version).map_or(&none, |version| &version.replicas);
        let changed = |(region, count): (&RegionId, &u32)| {
            let same = before.get(region).is_some_and(|replica| replica.count == *count);
            (!same).then(|| (region.clone(), RegionEdit { count: Some(*count), latest: None }))
        };
        let change = VersionEdit {
            regions: self.chosen.iter().filter_map(changed).collect(),
            removed: before
                .keys()
                .filter(|region| !self.chosen.contains_key(*region))
                .cloned()
                .collect::<BTreeSet<_>>(),
            ..VersionEdit::default()
        };
        if change == VersionEdit::default() {
            return Err(view.text("ui-unsaved-nothing"));
        }
        Ok(ImageEdit::Version { version: self.version, change })
    }

    pub fn body(&mut self, ui: &mut Ui, view: &View<'_>, image: &Definition) {
        secondary(ui, view.text("ui-image-regions-about"));
        SearchField::new("image-regions-search", view.text("ui-image-regions-search"), &mut self.search)
            .show(ui);
        let window = ui.ctx().content_rect().height();
        if window < LOW {
            // The dialog itself scrolls, and what the choice costs is not to be far below.
            self.cost(ui, view, image);
            ui.scope(|ui| self.list(ui, view));
            return;
        }
        let height = (window - BESIDE_LIST).clamp(*LIST.start(), *LIST.end());
        let size = egui::vec2(ui.available_width(), height);
        ui.allocate_ui(size, |ui| {
            ui.set_min_size(size);
            scrolled(ui, "image-regions-list", |ui| self.list(ui, view));
        });
        self.cost(ui, view, image);
    }

    fn list(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = 0.0;
        for geography in self.order.clone() {
            self.geography(ui, view, geography);
        }
    }

    fn geography(&mut self, ui: &mut Ui, view: &View<'_>, geography: &str) {
        let wanted = self.search.trim().to_lowercase();
        let is_shown = |region: &&Region| {
            region.geography == geography
                && (region.display.to_lowercase().contains(&wanted)
                    || geography.to_lowercase().contains(&wanted))
        };
        let regions: Vec<&Region> = region::all().iter().filter(is_shown).collect();
        if regions.is_empty() {
            return;
        }
        strong(ui, geography);
        for region in regions {
            self.region(ui, view, region);
        }
        ui.add_space(SPACE_S);
    }

    fn region(&mut self, ui: &mut Ui, view: &View<'_>, region: &Region) {
        let id = RegionId(region.name.clone());
        ui.push_id(&region.name, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_S;
                // Framed buttons do not touch those of the next row.
                ui.set_min_height(CONTROL + SPACE_XS);
                let is_source = id == self.source;
                let locked = is_source.then(|| view.text("ui-image-regions-source"));
                let mut is_chosen = self.chosen.contains_key(&id);
                if checkbox(ui, &mut is_chosen, &region.display, locked.as_deref()).changed() {
                    if is_chosen {
                        self.chosen.insert(id.clone(), 1);
                    } else {
                        self.chosen.remove(&id);
                    }
                }
                if is_source {
                    ui.add(Badge::new(view.text("ui-image-source-region")));
                }
                if region.restricted {
                    ui.add(Badge::new(view.text("ui-image-regions-restricted")));
                }
                if let Some(count) = self.chosen.get_mut(&id) {
                    at_right(ui, "count", |ui| replicas(ui, view, region, count));
                }
            });
        });
    }

    /// What the replicas would cost, and what that changes.
    fn cost(&self, ui: &mut Ui, view: &View<'_>, image: &Definition) {
        let Some(version) = image.versions.get(&self.version) else { return };
        let prices = &view.state.prices.prices;
        let model = view.state.workspace.settings.cost_model;
        let count: u64 = self.chosen.values().map(|count| u64::from(*count)).sum();
        let before: u64 = version.replicas.values().map(|replica| u64::from(replica.count)).sum();
        let Some(one) = prices.replica_month(model, version.size, version.data) else { return };
        let said = Message::new("ui-image-regions-cost")
            .with("replicas", count)
            .with("regions", self.chosen.len())
            .with("price", money(view, one.times(count), &prices.currency))
            .with(
                "shared",
                if view.state.images().is_some_and(|images| images.shared_packs) { "yes" } else { "no" },
            )
            .with("before", money(view, one.times(before), &prices.currency));
        body(ui, view.say(&said));
    }
}

/// How many replicas a region has, one more and one less.
fn replicas(ui: &mut Ui, view: &View<'_>, region: &Region, count: &mut u32) {
    let step = |ui: &mut Ui, icon: Icon, id: &'static str, why_not: Option<String>| {
        let name = view.say(&Message::new(id).with("region", region.display.as_str()));
        let button = Button::icon_framed(icon, name).id(Id::unique((id, &region.name)));
        ui.add(button.disabled_because(why_not)).clicked()
    };
    let least = (*count <= 1).then(|| view.text("ui-image-regions-least"));
    if step(ui, Icon::Subtract, "ui-image-regions-fewer", least) {
        *count = count.saturating_sub(1).max(1);
    }
    let said = |count: u32| view.say(&Message::new("ui-image-regions-count").with("count", u64::from(count)));
    // As wide for every count, so that the buttons of all regions stand below each other.
    fixed_caption(ui, &said(*count), [1, MAX_REPLICAS].map(said));
    let limit = Message::new("ui-image-regions-most").with("limit", u64::from(MAX_REPLICAS));
    let most = (*count >= MAX_REPLICAS).then(|| view.say(&limit));
    if step(ui, Icon::Add, "ui-image-regions-more", most) {
        *count = count.saturating_add(1).min(MAX_REPLICAS);
    }
}
