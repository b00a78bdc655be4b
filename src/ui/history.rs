//! What was done in this window and can be taken back, and what was taken back and can be done again.

use std::collections::VecDeque;

use super::undo_words::{Words, words};
use super::view::Steps;
use crate::model::image::Catalogue;
use crate::model::shared::Mark;
use crate::model::{Command, State, undo};

/// As much as anybody takes back step by step.
const KEPT: usize = 50;
/// More changes than these are not on their way at a time.
const EXPECTED: usize = 8;

/// One thing that was done.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// What was done.
    pub done: Command,
    /// What takes it back.
    pub back: Vec<Command>,
    /// What is said of it.
    pub words: Words,
}

/// Which way one goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Undo,
    Redo,
}

impl Entry {
    /// The entry for a command that is about to be carried out; none if it cannot be undone.
    pub fn of(state: &State, command: &Command) -> Option<Self> {
        let back = undo::inverse(state, command)?;
        Some(Self { done: command.clone(), back, words: words(state, command)? })
    }

    /// It is carried out by a worker, so it is done only once that says so.
    pub fn takes_time(&self) -> bool {
        matches!(self.done, Command::EditImage { .. } | Command::SetPrices(_))
    }

    /// It is about what lies in the gallery, where others work, too.
    pub fn is_shared(&self) -> bool {
        matches!(self.done, Command::EditImage { .. })
    }
}

/// The history of a window.
#[derive(Debug, Default)]
pub(super) struct History {
    done: VecDeque<Entry>,
    undone: Vec<Entry>,
    /// On their way.
    expected: VecDeque<Entry>,
    /// The gallery is being read again before its images are changed back; what was known of it until then.
    asked: Option<(Way, Mark<Catalogue>)>,
}

impl History {
    /// Something was done.
    pub fn push(&mut self, entry: Entry) {
        self.undone.clear();
        self.keep(entry);
    }

    /// Something was done again.
    pub fn keep(&mut self, entry: Entry) {
        self.done.push_back(entry);
        if self.done.len() > KEPT {
            self.done.pop_front();
        }
    }

    /// Something was taken back.
    pub fn keep_undone(&mut self, entry: Entry) {
        self.undone.push(entry);
    }

    /// Something was asked of a worker.
    pub fn expect(&mut self, entry: Entry) {
        self.expected.retain(|other| other.done != entry.done);
        self.expected.push_back(entry);
        if self.expected.len() > EXPECTED {
            self.expected.pop_front();
        }
    }

    /// What was expected and has been done now.
    pub fn came(&mut self, is: impl Fn(&Command) -> bool) -> Option<Entry> {
        let place = self.expected.iter().position(|entry| is(&entry.done))?;
        self.expected.remove(place)
    }

    /// What would be next that way.
    pub fn next(&self, way: Way) -> Option<&Entry> {
        match way {
            Way::Undo => self.done.back(),
            Way::Redo => self.undone.last(),
        }
    }

    /// What would be next both ways, as phrases.
    pub fn steps(&self) -> Steps<'_> {
        let what = |way| self.next(way).map(|entry| &entry.words.what);
        Steps { undo: what(Way::Undo), redo: what(Way::Redo) }
    }

    /// Takes what is next that way out.
    pub fn take(&mut self, way: Way) -> Option<Entry> {
        match way {
            Way::Undo => self.done.pop_back(),
            Way::Redo => self.undone.pop(),
        }
    }

    /// Forgets what something else has made impossible. What lies in the gallery is looked at when it is asked for.
    pub fn prune(&mut self, state: &State) {
        while self.done.back().is_some_and(|entry| !entry.takes_time() && !undo::holds(state, &entry.done)) {
            self.done.pop_back();
        }
    }

    /// Waits until more is known than at that mark.
    pub fn wait(&mut self, way: Way, known: Mark<Catalogue>) {
        self.asked = Some((way, known));
    }

    /// Which way was asked for and can be gone now.
    pub fn answered(&mut self, known: &Mark<Catalogue>) -> Option<Way> {
        let (way, before) = self.asked.as_ref()?;
        if before == known {
            return None;
        }
        let way = *way;
        self.asked = None;
        Some(way)
    }
}
