//! Lab account > *Lab settings*: where labs are created, the peer network, and what new labs begin with. What is typed
//! is a draft until *Save*; it stays while other pages are looked at.

use egui::Ui;

use super::Unsaved;
use super::scroll::page_scroll;
use crate::model::account::{LabAccount, LabSettings, PeerNetwork};
use crate::model::apply::{admin, may_set_lab_settings};
use crate::model::names::{self, NameKind};
use crate::model::region::{self, RegionId};
use crate::model::{Command, Explain as _};
use crate::ui::View;
use crate::ui::lab_words::location;
use crate::ui::policy_fields::PolicyDraft;
use crate::ui::theme::metrics::{SPACE_M, SPACE_S};
use crate::ui::widgets::{
    Badge, Button, Combo, Facts, Kind, PageHeader, TextField, caption, checkbox, checkbox_means, titled_card,
};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct AccountSettingsLocal {
    /// What was typed and not saved.
    draft: Option<Draft>,
}

impl AccountSettingsLocal {
    /// Whether something was changed and not saved.
    pub fn is_unsaved(&self) -> bool {
        self.draft.is_some()
    }

    /// What was changed and not saved.
    pub(super) fn unsaved(&self, view: &View<'_>) -> Option<Unsaved> {
        let draft = self.draft.as_ref()?;
        Some(Unsaved { name: view.text("ui-account-lab-settings"), problem: draft.problem(view) })
    }

    /// Saves it.
    pub(super) fn save(&mut self, view: &View<'_>) {
        if let Some(settings) = self.draft.take().and_then(|draft| draft.settings()) {
            view.command(Command::SetLabSettings(settings));
        }
    }

    /// Forgets it.
    pub(super) fn discard(&mut self) {
        self.draft = None;
    }
}

/// The settings as they stand in the fields.
#[derive(Clone, Debug)]
struct Draft {
    pick: bool,
    connected: bool,
    network: String,
    network_region: RegionId,
    policies: PolicyDraft,
}

impl Draft {
    fn of(account: &LabAccount) -> Self {
        let network = account.peer_network.as_ref();
        Self {
            pick: account.creators_pick_location,
            connected: network.is_some(),
            network: network.map(|network| network.name.clone()).unwrap_or_default(),
            network_region: network.map_or_else(|| account.region.clone(), |network| network.region.clone()),
            policies: PolicyDraft::of(account.default_policies),
        }
    }

    fn peer_network(&self) -> Option<PeerNetwork> {
        self.connected.then(|| PeerNetwork {
            name: self.network.trim().to_owned(),
            region: self.network_region.clone(),
        })
    }

    /// What *Save* would save; none while the policies are nothing that a lab can have.
    fn settings(&self) -> Option<LabSettings> {
        Some(LabSettings {
            creators_pick_location: self.pick && !self.connected,
            peer_network: self.peer_network(),
            default_policies: self.policies.policies()?,
        })
    }

    /// Why it cannot be saved.
    fn problem(&self, view: &View<'_>) -> Option<String> {
        let Some(settings) = self.settings() else { return self.policies.problem(view) };
        view.reason(may_set_lab_settings(view.state, &settings))
    }
}

/// Shows the page.
pub fn show(ui: &mut Ui, view: &View<'_>, local: &mut AccountSettingsLocal) {
    let account = &view.state.workspace.account;
    let saved = account.lab_settings();
    let mut draft = local.draft.take().unwrap_or_else(|| Draft::of(account));
    let unsaved = draft.settings().as_ref() != Some(&saved);
    let mut discard = false;
    PageHeader::new(view.text("ui-account-lab-settings")).text(view.text("ui-account-about")).show(
        ui,
        |ui| {
            if unsaved {
                ui.add(Badge::of(Kind::Warning, view.text("ui-unsaved")));
            }
            let nothing = (!unsaved).then(|| view.text("ui-unsaved-nothing"));
            let button = Button::secondary(view.text("ui-discard")).disabled_because(nothing.clone());
            discard |= ui.add(button.id(egui::Id::unique("lab-account-discard"))).clicked();
            let button = Button::primary(view.text("ui-save"))
                .disabled_because(nothing.or_else(|| draft.problem(view)))
                .id(egui::Id::unique("lab-account-save"));
            if ui.add(button).clicked()
                && let Some(settings) = draft.settings()
            {
                view.command(Command::SetLabSettings(settings));
            }
        },
    );
    let reason = view.reason(admin(view.state));
    page_scroll(ui, "lab-account-page", |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        titled_card(ui, view.text("ui-account-locations"), |ui| {
            pick(ui, view, &mut draft, reason.as_deref());
            facts(view, &draft).show(ui);
        });
        titled_card(ui, view.text("ui-account-network"), |ui| {
            network(ui, view, &mut draft, reason.as_deref());
        });
        titled_card(ui, view.text("ui-account-policies"), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_M;
            caption(ui, view.text("ui-account-policies-means"));
            let ids = ["lab-account-quota", "lab-account-wait"];
            draft.policies.show(ui, view, ids, reason.as_deref());
        });
    });
    let differs = draft.settings().as_ref() != Some(&saved);
    local.draft = (differs && !discard).then_some(draft);
}

/// *Allow lab creator to pick lab location*.
fn pick(ui: &mut Ui, view: &View<'_>, draft: &mut Draft, reason: Option<&str>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let connected = draft.connected.then(|| view.text("ui-account-pick-network"));
    let mut allowed = draft.pick && !draft.connected;
    let name = view.text("ui-account-pick-location");
    let reason = reason.or(connected.as_deref());
    if checkbox(ui, &mut allowed, &name, reason).changed() {
        draft.pick = allowed;
    }
    let means = match (&connected, draft.pick) {
        (Some(connected), _) => connected.clone(),
        (None, true) => view.text("ui-account-pick-on"),
        (None, false) => view.text("ui-account-pick-off"),
    };
    checkbox_means(ui, means);
    ui.add_space(SPACE_M);
}

/// What follows from the draft for a lab whose location nobody picks.
fn facts<'a>(view: &View<'_>, draft: &Draft) -> Facts<'a> {
    let mut account = view.state.workspace.account.clone();
    account.peer_network = draft.peer_network();
    let landing = account.landing();
    let picks = draft.pick && !draft.connected;
    let targets = region::replication_targets(&landing);
    Facts::new()
        .row(view.text("ui-account-facts-region"), location(&account.region))
        .row(
            view.text(if picks { "ui-account-facts-landing-unless" } else { "ui-account-facts-landing" }),
            location(&landing),
        )
        .row(view.text("ui-account-facts-targets"), view.lang.list(targets.iter().map(RegionId::display)))
}

fn network(ui: &mut Ui, view: &View<'_>, draft: &mut Draft, reason: Option<&str>) {
    ui.spacing_mut().item_spacing.y = 0.0;
    checkbox(ui, &mut draft.connected, &view.text("ui-account-network-connect"), reason);
    if !draft.connected {
        checkbox_means(ui, view.text("ui-account-network-none"));
        return;
    }
    ui.spacing_mut().item_spacing.y = SPACE_M;
    ui.add_space(SPACE_S);
    let wrong = names::check(NameKind::Network, draft.network.trim()).err();
    let wrong = wrong.filter(|_| !draft.network.is_empty()).map(|problem| view.say(&problem.explain()));
    TextField::new("lab-account-network", view.text("ui-account-network-name"), &mut draft.network)
        .placeholder(view.text("ui-account-network-example"))
        .error(wrong)
        .disabled_because(reason)
        .show(ui);
    let options: Vec<String> =
        region::all().iter().map(|region| format!("{} · {}", region.geography, region.display)).collect();
    let mut chosen =
        region::all().iter().position(|region| region.name == draft.network_region.0).unwrap_or(usize::MAX);
    let combo = Combo::new("lab-account-network-region", view.text("ui-account-network-region"))
        .help(view.text("ui-account-network-means"))
        .disabled_because(reason);
    if combo.show(ui, &options, &mut chosen)
        && let Some(region) = region::all().get(chosen)
    {
        draft.network_region = RegionId(region.name.clone());
    }
}
