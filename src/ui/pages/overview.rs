//! Lab account > *Overview*: what the account is, what it holds, and what needs attention, each leading to its page.

use egui::{Id, Ui};

use super::scroll::page_scroll;
use crate::model::attention::{self, Concern};
use crate::model::cost::{CostModel, CostTable, Prices, Sum};
use crate::model::image::Catalogue;
use crate::model::shared::Mark;
use crate::model::state::CatalogueState;
use crate::model::{Explain as _, Message, Workspace};
use crate::ui::Memo;
use crate::ui::lab_words::{location, money};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{Button, Facts, Figure, Kind, PageHeader, figures, notice, secondary, titled_card};
use crate::ui::{AccountTab, Action, Page, View};

/// More concerns than these are counted.
const SHOWN: usize = 8;

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct OverviewLocal {
    concerns: Memo<Known, Vec<Concern>>,
    month: Memo<Priced, Sum>,
}

/// All that concerns depend on: the workspace, the gallery's images, and why they could not be read.
type Known = (Mark<Workspace>, Mark<Catalogue>, Option<Message>);
/// All that the cost depends on.
type Priced = (Mark<Catalogue>, Mark<Prices>, CostModel);

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut OverviewLocal) {
    let account = &view.state.workspace.account;
    let place = Message::new("ui-overview-place").with("region", location(&account.region));
    PageHeader::new(account.name.as_str()).text(view.say(&place)).show(ui, |_| {});
    page_scroll(ui, "overview-page", |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        counts(ui, view, &mut local.month);
        titled_card(ui, view.text("ui-overview-attention"), |ui| {
            attention(ui, view, &mut local.concerns);
        });
        titled_card(ui, view.text("ui-overview-about"), |ui| about(view).show(ui));
    });
}

/// Where a figure leads.
#[derive(Clone, Copy)]
enum Lead {
    Labs,
    Images,
    Costs,
    Jobs,
}

fn counts(ui: &mut Ui, view: &View<'_>, month: &mut Memo<Priced, Sum>) {
    let workspace = &view.state.workspace;
    let active = workspace.jobs.values().filter(|job| job.state.is_active()).count();
    let count = |count: usize| view.lang.count(count as u64);
    let name = |id: &'static str, count: usize| view.say(&Message::new(id).with("count", count));
    let images = view.state.images().map(|images| images.definitions.len());
    let all = [
        (
            Lead::Labs,
            Figure::new(
                "overview-labs",
                Icon::Desktop,
                count(workspace.labs.len()),
                name("ui-overview-labs", workspace.labs.len()),
            ),
        ),
        (
            Lead::Images,
            Figure::new(
                "overview-images",
                Icon::Gallery,
                images.map_or_else(|| "–".to_owned(), count),
                name("ui-overview-images", images.unwrap_or_default()),
            ),
        ),
        (
            Lead::Costs,
            Figure::new("overview-costs", Icon::Cost, cost(view, month), view.text("ui-overview-costs")),
        ),
        (
            Lead::Jobs,
            Figure::new("overview-jobs", Icon::Clock, count(active), name("ui-overview-jobs", active)),
        ),
    ];
    let (leads, shown): (Vec<_>, Vec<_>) = all.into_iter().unzip();
    match figures(ui, shown).and_then(|place| leads.get(place)) {
        Some(Lead::Labs) => view.go(Page::Labs),
        Some(Lead::Images) => view.go(Page::Account(AccountTab::Gallery)),
        Some(Lead::Costs) => view.go(Page::Account(AccountTab::Costs)),
        Some(Lead::Jobs) => view.send(Action::ShowJobs),
        None => {}
    }
}

/// What the gallery would cost in the cloud a month, by the person's model.
fn cost(view: &View<'_>, month: &mut Memo<Priced, Sum>) -> String {
    let state = view.state;
    let Some(images) = state.images() else { return "–".to_owned() };
    let (prices, model) = (&state.prices.prices, state.workspace.settings.cost_model);
    let sum = month
        .get((state.images_mark(), Mark::of(prices), model), |_| CostTable::new(images, prices, model).total);
    money(view, sum.month, &prices.currency)
}

/// What needs attention, each with the way there.
fn attention(ui: &mut Ui, view: &View<'_>, known: &mut Memo<Known, Vec<Concern>>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let state = view.state;
    let unreadable = match &state.catalogue {
        CatalogueState::Failed(message) => Some(message.clone()),
        CatalogueState::None | CatalogueState::Loading | CatalogueState::Ready(_) => None,
    };
    let key = (state.workspace.mark(), state.images_mark(), unreadable);
    let concerns = known.get(key, |_| attention::concerns(state));
    if concerns.is_empty() {
        secondary(ui, view.text("ui-overview-fine"));
    }
    for (place, concern) in concerns.iter().take(SHOWN).enumerate() {
        let kind = match concern {
            Concern::NoGallery => Kind::Info,
            Concern::GalleryUnreadable(_) | Concern::GalleryDamaged { .. } => Kind::Error,
            _ => Kind::Warning,
        };
        let said = view.say(&concern.explain());
        if notice(ui, ("overview-concern", place), kind, &said, link(view, concern)) {
            follow(view, concern);
        }
    }
    let more = concerns.len().saturating_sub(SHOWN);
    if more > 0 {
        secondary(ui, view.say(&Message::new("ui-overview-more").with("count", more)));
    }
}

/// What the link of a concern says.
fn link(view: &View<'_>, concern: &Concern) -> String {
    match concern {
        Concern::NoGallery | Concern::GalleryUnreadable(_) | Concern::GalleryDamaged { .. } => {
            view.text("ui-overview-show-gallery")
        }
        Concern::JobsInterrupted { .. } | Concern::JobsFailed { .. } => view.text("ui-overview-show-jobs"),
        Concern::PublishingFailed { .. } => view.text("ui-overview-show-labs"),
        Concern::ReplicasFailed { image, .. } | Concern::NobodySees { image, .. } => {
            view.say(&Message::new("ui-overview-show-image").with("image", image.as_str()))
        }
    }
}

fn follow(view: &View<'_>, concern: &Concern) {
    match concern {
        Concern::NoGallery | Concern::GalleryUnreadable(_) | Concern::GalleryDamaged { .. } => {
            view.go(Page::Account(AccountTab::Gallery));
        }
        Concern::JobsInterrupted { .. } | Concern::JobsFailed { .. } => view.send(Action::ShowJobs),
        Concern::PublishingFailed { .. } => view.go(Page::Labs),
        Concern::ReplicasFailed { image, .. } | Concern::NobodySees { image, .. } => {
            view.go(Page::Account(AccountTab::Image(image.clone())));
        }
    }
}

fn about<'a>(view: &'a View<'_>) -> Facts<'a> {
    let workspace = &view.state.workspace;
    let owners = workspace.account.owners().map(|owner| owner.name.as_str());
    let gallery = workspace.gallery.as_ref();
    let members = Message::new("ui-overview-members").with("count", workspace.account.members.len());
    Facts::new()
        .row(view.text("ui-overview-location"), location(&workspace.account.region))
        .row(
            view.text("ui-overview-gallery"),
            gallery.map_or_else(|| view.text("ui-overview-no-gallery"), |gallery| gallery.name.clone()),
        )
        .row(view.text("ui-overview-owners"), view.lang.list(owners))
        .row_ui(view.text("ui-nav-members"), move |ui| {
            let link = Button::link(view.say(&members)).id(Id::unique("overview-members"));
            if ui.add(link).clicked() {
                view.go(Page::Account(AccountTab::Members));
            }
        })
}
