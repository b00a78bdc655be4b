//! *Template*: the template VM of a lab, what can be done with it, what is being done, and what was exported.

mod description;
mod facts;
mod history;
mod tools;

use std::collections::BTreeSet;

use egui::Ui;

use self::description::Draft;
pub(in crate::ui) use self::description::title_id;
use super::scroll::page_scroll;
use crate::model::lab::{Lab, Provisioning};
use crate::model::{JobId, LabId};
use crate::ui::lab_words::{Standing, power_badge};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{Button, EmptyState, PageHeader};
use crate::ui::{Page, View, job_bars};

/// What the page remembers between frames.
#[derive(Debug, Default)]
pub struct TemplateLocal {
    /// The lab that all else is about.
    lab: Option<LabId>,
    /// Title and description while they are edited.
    draft: Draft,
    /// Jobs whose details are open.
    open: BTreeSet<JobId>,
    /// How many times more of the history was asked for.
    more: usize,
}

impl TemplateLocal {
    /// Sends what is being edited and was not saved yet.
    pub(super) fn settle(&mut self, view: &View<'_>) {
        if let Some(lab) = self.lab.and_then(|lab| view.state.lab(lab)) {
            self.draft.save(view, lab);
        }
    }

    /// Turns to another lab.
    fn turn_to(&mut self, view: &View<'_>, lab: LabId) {
        if self.lab != Some(lab) {
            self.settle(view);
            *self = Self { lab: Some(lab), ..Self::default() };
        }
    }
}

/// Shows the page of a lab.
pub fn show(ui: &mut Ui, view: &View<'_>, lab: LabId, local: &mut TemplateLocal) {
    local.turn_to(view, lab);
    let Some(lab) = view.state.lab(lab) else {
        gone(ui, view);
        return;
    };
    page_scroll(ui, ("lab-template", lab.id.0), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        PageHeader::new(view.text("ui-template")).show(ui, |ui| badges(ui, view, lab));
        description::show(ui, view, lab, &mut local.draft);
        tools::show(ui, view, lab);
        job_bars::show(ui, view, || view.state.workspace.jobs_of(lab.id), &mut local.open);
        facts::show(ui, view, lab);
        history::show(ui, view, lab, &mut local.more);
    });
}

fn badges(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    ui.add(Standing::of(view.state, lab).badge(view));
    if lab.provisioning == Provisioning::Ready {
        ui.add(power_badge(view, lab.template.power));
    }
}

/// The lab was deleted, or its creation cancelled, while the page was open.
fn gone(ui: &mut Ui, view: &View<'_>) {
    EmptyState::new(Icon::Desktop, view.text("ui-template-gone"))
        .text(view.text("ui-template-gone-text"))
        .show(ui, |ui| {
            if ui.add(Button::primary(view.text("ui-template-all-labs"))).clicked() {
                view.go(Page::Labs);
            }
        });
}
