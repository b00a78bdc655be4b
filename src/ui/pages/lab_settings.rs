//! Lab > *Settings*: what the lab is, its policies, how to sign in, and its end.

use std::collections::BTreeMap;

use egui::{Id, Ui};

use super::Unsaved;
use super::scroll::page_scroll;
use crate::model::apply::{may_change_owner, may_delete, may_set_policies};
use crate::model::image::OsType;
use crate::model::lab::Lab;
use crate::model::{Command, LabId, Message};
use crate::ui::dialogs::Dialog;
use crate::ui::lab_words::location;
use crate::ui::policy_fields::PolicyDraft;
use crate::ui::theme::metrics::{SPACE_M, SPACE_S};
use crate::ui::widgets::{Badge, Button, Facts, Kind, PageHeader, body, titled_card};
use crate::ui::{Action, View};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct LabSettingsLocal {
    /// Policies that were typed and not saved, by lab.
    policies: BTreeMap<LabId, PolicyDraft>,
}

impl LabSettingsLocal {
    /// Whether something of that lab was changed and not saved.
    pub fn is_unsaved(&self, lab: LabId) -> bool {
        self.policies.contains_key(&lab)
    }

    /// The labs whose policies were changed and not saved.
    pub(super) fn unsaved(&self, view: &View<'_>) -> Vec<Unsaved> {
        let labs = self.policies.iter().filter_map(|(id, draft)| {
            let lab = view.state.lab(*id)?;
            let message = Message::new("ui-leave-policies").with("lab", lab.name.as_str());
            let problem = view.reason(may_set_policies(view.state, *id)).or_else(|| draft.problem(view));
            Some(Unsaved { name: view.say(&message), problem })
        });
        labs.collect()
    }

    /// Saves them.
    pub(super) fn save(&mut self, view: &View<'_>) {
        for (lab, draft) in std::mem::take(&mut self.policies) {
            if let Some(policies) = draft.policies().filter(|_| view.state.lab(lab).is_some()) {
                view.command(Command::SetPolicies { lab, policies });
            }
        }
    }

    /// Forgets them.
    pub(super) fn discard(&mut self) {
        self.policies.clear();
    }
}

/// Shows the page of a lab.
pub fn show(ui: &mut Ui, view: &View<'_>, lab: LabId, local: &mut LabSettingsLocal) {
    PageHeader::new(view.text("ui-lab-settings")).show(ui, |_| {});
    let Some(lab) = view.state.lab(lab) else { return };
    page_scroll(ui, "lab-settings-page", |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        titled_card(ui, view.text("ui-lab-settings-lab"), |ui| about(view, lab).show(ui));
        titled_card(ui, view.text("ui-wizard-step-policies"), |ui| policies(ui, view, lab, local));
        titled_card(ui, view.text("ui-wizard-step-credentials"), |ui| credentials(view, lab).show(ui));
        titled_card(ui, view.text("ui-lab-settings-delete"), |ui| delete(ui, view, lab));
    });
}

fn about<'a>(view: &'a View<'_>, lab: &'a Lab) -> Facts<'a> {
    Facts::new()
        .row(view.text("ui-wizard-name"), lab.name.as_str())
        .row_ui(view.text("ui-lab-owner"), |ui| owner(ui, view, lab))
        .row(view.text("ui-lab-settings-created"), view.date_time(lab.created))
        .row(view.text("ui-wizard-size"), view.size(lab.size))
        .row(view.text("ui-wizard-location"), location(&lab.region))
}

fn owner(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    body(ui, lab.owner.as_str());
    let change = Button::link(view.text("ui-lab-owner-change"))
        .disabled_because(view.reason(may_change_owner(view.state, lab.id)))
        .id(Id::unique("lab-settings-owner"));
    if ui.add(change).clicked() {
        view.send(Action::Open(Box::new(Dialog::change_owner(view, lab.id))));
    }
}

/// A draft until *Save*; it stays while other pages are looked at.
fn policies(ui: &mut Ui, view: &View<'_>, lab: &Lab, local: &mut LabSettingsLocal) {
    ui.spacing_mut().item_spacing.y = SPACE_M;
    let mut draft = local.policies.remove(&lab.id).unwrap_or_else(|| PolicyDraft::of(lab.policies));
    let reason = view.reason(may_set_policies(view.state, lab.id));
    draft.show(ui, view, ["lab-settings-quota", "lab-settings-wait"], reason.as_deref());
    let differs = draft.policies() != Some(lab.policies);
    let mut discard = false;
    let nothing = (!differs).then(|| view.text("ui-unsaved-nothing"));
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_S;
        let problem = reason.or_else(|| nothing.clone()).or_else(|| draft.problem(view));
        let save = Button::primary(view.text("ui-save"));
        let save = ui.add(save.disabled_because(problem).id(Id::unique("lab-settings-save")));
        if save.clicked()
            && let Some(policies) = draft.policies()
        {
            view.command(Command::SetPolicies { lab: lab.id, policies });
        }
        let button = Button::secondary(view.text("ui-discard"));
        let button = button.disabled_because(nothing).id(Id::unique("lab-settings-discard"));
        discard |= ui.add(button).clicked();
        if differs {
            ui.add(Badge::of(Kind::Warning, view.text("ui-unsaved")));
        }
    });
    if differs && !discard {
        local.policies.insert(lab.id, draft);
    }
}

fn credentials<'a>(view: &View<'_>, lab: &Lab) -> Facts<'a> {
    let template = &lab.template;
    let user = template
        .credentials
        .as_ref()
        .map_or_else(|| view.text("ui-lab-settings-no-user"), |credentials| credentials.user.clone());
    let same =
        if template.same_password { "ui-lab-settings-same-password" } else { "ui-lab-settings-own-password" };
    let facts = Facts::new()
        .row(view.text("ui-wizard-user"), user)
        .row(view.text("ui-wizard-password"), view.text(same));
    if template.os_type != OsType::Linux {
        return facts;
    }
    let desktop = if template.remote_desktop { "ui-lab-settings-on" } else { "ui-lab-settings-off" };
    facts.row(view.text("ui-lab-settings-remote-desktop"), view.text(desktop))
}

fn delete(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    body(ui, view.text("ui-lab-settings-delete-means"));
    let button = Button::danger(view.text("ui-lab-settings-delete-button"))
        .disabled_because(view.reason(may_delete(view.state, lab.id)));
    if ui.add(button).clicked() {
        view.send(Action::Open(Box::new(Dialog::delete_lab(lab.id))));
    }
}
