//! Carrying out what pages and dialogs ask for, and taking it back.

use super::Desk;
use crate::model::{Command, Explain as _, Message, Refusal, undo};
use crate::ui::history::{Entry, Way};

impl Desk {
    /// Carries out a command. One that can be taken back is told with the way back.
    pub(super) fn command(&mut self, command: Command) {
        let entry = Entry::of(self.session.state(), &command);
        let gone = match &command {
            Command::DeleteLab(lab) => {
                self.session.state().lab(*lab).map(|lab| lab.display_title().to_owned())
            }
            _ => None,
        };
        let result = self.session.send(command);
        if result.is_ok() {
            if let Some(lab) = gone {
                self.toasts.success(Message::new("ui-toast-lab-deleted").with("lab", lab));
            }
            match entry {
                Some(entry) if entry.takes_time() => self.history.expect(entry),
                Some(entry) => self.did(entry),
                None => {}
            }
            self.history.prune(self.session.state());
        }
        self.after(result);
    }

    fn did(&mut self, entry: Entry) {
        self.toasts.undoable(entry.words.done.clone(), Way::Undo);
        self.history.push(entry);
    }

    /// What a worker was asked for is done.
    pub(super) fn came(&mut self, is: impl Fn(&Command) -> bool) {
        if let Some(entry) = self.history.came(is) {
            self.did(entry);
        }
    }

    /// Takes the last thing back, or does it again. Not under a dialog, whose draft may build on it.
    pub(super) fn go_back(&mut self, way: Way) {
        if self.dialog.is_some() {
            return;
        }
        let Some(entry) = self.history.next(way) else { return };
        if !entry.is_shared() {
            return self.go_back_now(way);
        }
        // A colleague may have changed the image since the gallery was read.
        let known = self.session.state().images_mark();
        match self.session.send(Command::ReloadGallery) {
            Ok(()) => self.history.wait(way, known),
            Err(refusal) => self.refused(&refusal),
        }
    }

    /// Goes on where the gallery had to be read first.
    pub(super) fn go_back_if_read(&mut self) {
        if let Some(way) = self.history.answered(&self.session.state().images_mark()) {
            self.go_back_now(way);
        }
    }

    fn go_back_now(&mut self, way: Way) {
        let Some(entry) = self.history.take(way) else { return };
        self.toasts.retract_undo();
        let what = entry.words.what.clone();
        let state = self.session.state();
        if entry.is_shared() && state.images().is_none() {
            let reason = Refusal::GalleryNotRead.explain();
            return self.toasts.error(refused(way, what, reason), String::new());
        }
        let (still, commands) = match way {
            Way::Undo => (undo::holds(state, &entry.done), entry.back.clone()),
            Way::Redo => {
                (entry.back.iter().all(|command| undo::holds(state, command)), vec![entry.done.clone()])
            }
        };
        if !still {
            let id = if way == Way::Undo { "ui-undo-changed" } else { "ui-redo-changed" };
            return self.toasts.error(Message::new(id).with("what", what), String::new());
        }
        // What is done again may lead back to something else than before.
        let entry = match way {
            Way::Undo => entry,
            Way::Redo => Entry::of(state, &entry.done).unwrap_or(entry),
        };
        for command in commands {
            match self.session.send(command) {
                // A lab that is gone meanwhile cannot be given back.
                Ok(()) | Err(Refusal::NoSuchLab) => {}
                Err(refusal) => {
                    return self.toasts.error(refused(way, what, refusal.explain()), String::new());
                }
            }
        }
        match way {
            Way::Undo => {
                self.toasts.undoable(Message::new("ui-undone").with("what", what), Way::Redo);
                self.history.keep_undone(entry);
            }
            Way::Redo => {
                self.toasts.undoable(Message::new("ui-redone").with("what", what), Way::Undo);
                self.history.keep(entry);
            }
        }
        self.after(Ok(()));
    }
}

fn refused(way: Way, what: Message, reason: Message) -> Message {
    let id = if way == Way::Undo { "ui-undo-refused" } else { "ui-redo-refused" };
    Message::new(id).with("what", what).with("reason", reason)
}
