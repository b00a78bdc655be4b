//! *Lab policies* while they are being typed: in the wizard, in a lab's settings, in the account's settings.

use egui::Ui;

use super::View;
use super::theme::metrics::SPACE_XS;
use super::widgets::{TextField, checkbox};
use crate::model::lab::Policies;

/// Digits that hours and minutes take.
const DIGITS: usize = 6;

/// The minutes that stand in the field when auto-shutdown is turned on.
const USUAL_WAIT: u32 = 15;

/// The policies as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PolicyDraft {
    /// Hours.
    quota: String,
    auto_shutdown: bool,
    /// Minutes; they count only with auto-shutdown.
    wait: String,
}

impl PolicyDraft {
    /// The fields for these policies.
    pub fn of(policies: Policies) -> Self {
        Self {
            quota: policies.quota_hours.to_string(),
            auto_shutdown: policies.auto_shutdown_minutes.is_some(),
            wait: policies.auto_shutdown_minutes.unwrap_or(USUAL_WAIT).to_string(),
        }
    }

    /// What was typed; none while it is nothing that a lab can have.
    pub fn policies(&self) -> Option<Policies> {
        let auto_shutdown_minutes = if self.auto_shutdown { Some(self.wait_minutes()?) } else { None };
        Some(Policies { quota_hours: self.quota_hours()?, auto_shutdown_minutes })
    }

    /// What is wrong with what was typed.
    pub fn problem(&self, view: &View<'_>) -> Option<String> {
        if self.quota_hours().is_none() {
            return Some(view.text("ui-wizard-quota-wrong"));
        }
        self.policies().is_none().then(|| view.text("ui-wizard-wait-wrong"))
    }

    fn quota_hours(&self) -> Option<u32> {
        let quota_hours = self.quota.trim().parse().ok()?;
        let alone = Policies { quota_hours, auto_shutdown_minutes: None };
        alone.are_possible().then_some(quota_hours)
    }

    fn wait_minutes(&self) -> Option<u32> {
        let minutes = self.wait.trim().parse().ok()?;
        let alone = Policies { quota_hours: 0, auto_shutdown_minutes: Some(minutes) };
        alone.are_possible().then_some(minutes)
    }

    /// Shows the fields, or why they cannot be changed. `ids` are the quota's and the waiting time's.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, ids: [&'static str; 2], reason: Option<&str>) {
        let [quota, wait] = ids;
        let wrong = self.quota_hours().is_none().then(|| view.text("ui-wizard-quota-wrong"));
        TextField::new(quota, view.text("ui-wizard-quota"), &mut self.quota)
            .limit(DIGITS)
            .help(view.text("ui-wizard-quota-means"))
            .error(wrong)
            .disabled_because(reason)
            .show(ui);
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE_XS;
            checkbox(ui, &mut self.auto_shutdown, &view.text("ui-wizard-shutdown"), reason);
            let wrong = self.wait_minutes().is_none().then(|| view.text("ui-wizard-wait-wrong"));
            let off = (!self.auto_shutdown).then(|| view.text("ui-wizard-shutdown-off"));
            TextField::new(wait, view.text("ui-wizard-wait"), &mut self.wait)
                .limit(DIGITS)
                .help(view.text("ui-wizard-wait-means"))
                .error(wrong)
                .disabled_because(off.or_else(|| reason.map(str::to_owned)))
                .show(ui);
        });
    }
}
