//! Drafts of dialogs that were closed by a slip: by Esc, or by going elsewhere. The same dialog takes its draft up again.

use super::{Desk, view};
use crate::ui::dialogs::{Dialog, Draft, Flow};
use crate::ui::widgets::{dialog_again, dialog_left};
use std::cell::RefCell;

/// More drafts than these nobody comes back to.
const KEPT: usize = 12;

/// What is kept.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    /// Drafts by subject, the oldest first.
    kept: Vec<(String, Dialog)>,
    /// The dialog as it would begin, while one is open that took up its draft.
    fresh: Option<Dialog>,
}

impl Drafts {
    fn take(&mut self, subject: &str) -> Option<Dialog> {
        let place = self.kept.iter().position(|(of, _)| of == subject)?;
        Some(self.kept.remove(place).1)
    }

    fn keep(&mut self, subject: String, mut dialog: Dialog) {
        dialog.forget_secrets();
        self.kept.retain(|(of, _)| *of != subject);
        self.kept.push((subject, dialog));
        if self.kept.len() > KEPT {
            self.kept.remove(0);
        }
    }
}

impl Desk {
    /// Opens a dialog, with the draft that it had when it was last left. One that comes with something of its own, such
    /// as a chosen image, begins with that.
    pub(super) fn open(&mut self, fresh: Dialog) {
        self.leave_dialog();
        let blank = self.draft_of(&fresh).filter(|draft| !draft.begun);
        match blank.and_then(|draft| self.drafts.take(&draft.subject)) {
            Some(draft) => {
                self.drafts.fresh = Some(fresh);
                self.dialog = Some(draft);
            }
            None => self.dialog = Some(fresh),
        }
    }

    /// Closes the open dialog because the person goes elsewhere; its draft is kept.
    pub(super) fn leave_dialog(&mut self) {
        self.drafts.fresh = None;
        let Some(dialog) = self.dialog.take() else { return };
        if !dialog.is_waiting()
            && let Some(Draft { subject, begun: true }) = self.draft_of(&dialog)
        {
            self.drafts.keep(subject, dialog);
        }
    }

    fn draft_of(&self, dialog: &Dialog) -> Option<Draft> {
        let outbox = RefCell::default();
        let view =
            view(&self.session, &self.lang, &self.around, &self.page, &self.disks, &self.history, &outbox);
        dialog.draft(&view)
    }

    /// Follows what became of the open dialog in this frame.
    pub(super) fn follow_dialog(&mut self, ctx: &egui::Context, flow: Flow, afresh: bool) {
        let left = dialog_left(ctx);
        match flow {
            Flow::Close if left => self.leave_dialog(),
            Flow::Close => {
                self.dialog = None;
                self.drafts.fresh = None;
            }
            Flow::Open if afresh => self.dialog = self.drafts.fresh.take().or(self.dialog.take()),
            Flow::Open => {}
        }
        if flow == Flow::Close {
            self.shell.come_back();
        }
    }

    /// Says to the dialog that is shown next whether it took up a draft; answers whether it is to start afresh.
    pub(super) fn asked_afresh(&self, ctx: &egui::Context) -> bool {
        dialog_again(ctx, self.drafts.fresh.is_some())
    }
}
