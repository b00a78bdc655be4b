//! Leaving the workspace with changes on settings pages that were not saved: asks first.

use egui::{Context, ViewportCommand};

use super::{Desk, view};
use crate::model::Message;
use crate::ui::pages::{Pages, Unsaved};
use crate::ui::recover::Wanted;
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::view::View;
use crate::ui::widgets::{Button, Dialog, DialogReply, body, strong};
use std::cell::RefCell;

/// Where the person wants to go.
#[derive(Default)]
pub(super) enum Leaving {
    /// Nowhere.
    #[default]
    No,
    /// The window was to be closed, or another workspace opened; the person is asked.
    Asked(Option<Wanted>),
    /// The person has answered, and the window may close.
    Free,
}

impl Leaving {
    pub fn is_asked(&self) -> bool {
        matches!(self, Self::Asked(_))
    }
}

/// What the person answered.
pub(super) enum Answer {
    Stay,
    Leave,
}

impl Desk {
    fn has_unsaved(&self) -> bool {
        let outbox = RefCell::default();
        let view =
            view(&self.session, &self.lang, &self.around, &self.page, &self.disks, &self.history, &outbox);
        !self.pages.unsaved(&view).is_empty()
    }

    /// Keeps the window open while the person is asked.
    pub(super) fn watch_closing(&mut self, ctx: &Context) {
        let closing = ctx.input(|input| input.viewport().close_requested());
        if !closing || matches!(self.leaving, Leaving::Free) || !self.has_unsaved() {
            return;
        }
        ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        if !self.leaving.is_asked() {
            self.leaving = Leaving::Asked(None);
        }
        ctx.request_repaint();
    }

    /// The other workspace, if nothing has to be asked before.
    pub(super) fn leave_for(&mut self, wanted: Wanted) -> Option<Wanted> {
        if self.has_unsaved() {
            self.leaving = Leaving::Asked(Some(wanted));
            return None;
        }
        Some(wanted)
    }

    /// Goes where the person wanted to go, once that was answered.
    pub(super) fn follow_leaving(&mut self, ctx: &Context, answer: Option<Answer>) -> Option<Wanted> {
        let answer = answer?;
        let Leaving::Asked(wanted) = std::mem::take(&mut self.leaving) else { return None };
        match (answer, wanted) {
            (Answer::Stay, _) => None,
            (Answer::Leave, Some(wanted)) => Some(wanted),
            (Answer::Leave, None) => {
                self.leaving = Leaving::Free;
                ctx.send_viewport_cmd(ViewportCommand::Close);
                None
            }
        }
    }
}

/// Asks what becomes of the changes. *Save* sends their commands.
pub(super) fn ask(ctx: &Context, view: &View<'_>, pages: &mut Pages) -> Option<Answer> {
    let unsaved = pages.unsaved(view);
    let problem = unsaved.iter().find_map(|unsaved| unsaved.problem.clone());
    // The keyboard begins where nothing is lost, not on the first control, which discards.
    let first = egui::Id::unique("leave").with(if problem.is_some() { "cancel" } else { "primary" });
    let save = Button::primary(view.text("ui-save")).disabled_because(problem);
    let mut discard = false;
    let reply = Dialog::new("leave", view.text("ui-leave-title"), save, view.text("ui-leave-stay"))
        .first(first)
        .beside(|ui| {
            let button = Button::secondary(view.text("ui-discard"));
            discard = ui.add(button.id(egui::Id::unique("leave-discard"))).clicked();
        })
        .show(ctx, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            body(ui, view.text("ui-leave-text"));
            for Unsaved { name, problem } in &unsaved {
                strong(ui, name);
                if let Some(problem) = problem {
                    body(ui, view.say(&Message::new("ui-leave-problem").with("reason", problem.as_str())));
                }
            }
        });
    if discard {
        pages.discard();
        return Some(Answer::Leave);
    }
    match reply {
        DialogReply::Open => None,
        DialogReply::Cancelled => Some(Answer::Stay),
        DialogReply::Confirmed => {
            pages.save(view);
            Some(Answer::Leave)
        }
    }
}
