//! Lab account > *Overview*: what the account is and what it holds, each figure leading to its page.

use egui::Ui;

use super::scroll::page_scroll;
use crate::model::Message;
use crate::model::account::Role;
use crate::ui::lab_words::location;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{READING_WIDTH, SPACE_M};
use crate::ui::widgets::{Facts, Figure, PageHeader, figures, titled_card};
use crate::ui::{AccountTab, Action, Page, View};

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>) {
    let account = &view.state.workspace.account;
    let place = Message::new("ui-overview-place").with("region", location(&account.region));
    PageHeader::new(account.name.as_str()).text(view.say(&place)).show(ui, |_| {});
    page_scroll(ui, "overview-page", |ui| {
        ui.set_max_width(READING_WIDTH.min(ui.available_width()));
        ui.spacing_mut().item_spacing.y = SPACE_M;
        counts(ui, view);
        titled_card(ui, view.text("ui-overview-about"), |ui| about(view).show(ui));
    });
}

/// Where a figure leads.
#[derive(Clone, Copy)]
enum Lead {
    Labs,
    Images,
    Jobs,
    Members,
}

fn counts(ui: &mut Ui, view: &View<'_>) {
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
            Lead::Jobs,
            Figure::new("overview-jobs", Icon::Clock, count(active), name("ui-overview-jobs", active)),
        ),
        (
            Lead::Members,
            Figure::new(
                "overview-members",
                Icon::People,
                count(workspace.account.members.len()),
                name("ui-overview-members", workspace.account.members.len()),
            ),
        ),
    ];
    let (leads, shown): (Vec<_>, Vec<_>) = all.into_iter().unzip();
    match figures(ui, shown).and_then(|place| leads.get(place)) {
        Some(Lead::Labs) => view.go(Page::Labs),
        Some(Lead::Images) => view.go(Page::Account(AccountTab::Gallery)),
        Some(Lead::Jobs) => view.send(Action::ShowJobs),
        Some(Lead::Members) => view.go(Page::Account(AccountTab::Members)),
        None => {}
    }
}

fn about<'a>(view: &View<'_>) -> Facts<'a> {
    let workspace = &view.state.workspace;
    let owners: Vec<&str> = workspace
        .account
        .members
        .iter()
        .filter(|member| member.role == Role::Owner)
        .map(|member| member.name.as_str())
        .collect();
    let gallery = workspace.gallery.as_ref();
    Facts::new()
        .row(view.text("ui-overview-location"), location(&workspace.account.region))
        .row(
            view.text("ui-overview-gallery"),
            gallery.map_or_else(|| view.text("ui-overview-no-gallery"), |gallery| gallery.name.clone()),
        )
        .row(view.text("ui-overview-owners"), owners.join(", "))
}
