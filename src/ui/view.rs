//! What a page sees, and how it asks for something.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::action::Action;
use super::page::Page;
use crate::disk::DiskFacts;
use crate::model::job::Failure;
use crate::model::state::Theme;
use crate::model::{Command, Explain, Message, State};
use crate::text::Lang;

/// Everything a page reads; it changes nothing and asks through [`View::send`].
pub struct View<'a> {
    /// The whole state.
    pub state: &'a State,
    /// The person's language.
    pub lang: &'a Lang,
    /// The time of this frame.
    pub now: Timestamp,
    /// The time zone in which times are written.
    pub zone: &'a TimeZone,
    /// The page that is shown.
    pub page: &'a Page,
    /// The workspace's folder.
    pub folder: &'a Path,
    /// Disk files that were looked into.
    pub disks: &'a DiskFiles,
    /// How light everything is drawn: the workspace's choice, or what came along from another workspace.
    pub theme: Theme,
    /// How large everything is drawn, in percent.
    pub zoom: u16,
    /// What can be taken back, and done again.
    pub steps: Steps<'a>,
    /// Why nothing can be changed, if the workspace is open for reading only.
    pub read_only: Option<&'a Message>,
    /// What this frame's pages asked for.
    pub outbox: &'a RefCell<Vec<Action>>,
}

/// The next steps back and forth: what each would take back or do again, as a phrase.
#[derive(Clone, Copy, Debug, Default)]
pub struct Steps<'a> {
    /// What would be taken back.
    pub undo: Option<&'a Message>,
    /// What would be done again.
    pub redo: Option<&'a Message>,
}

/// Disk files that were looked into, by path.
pub type DiskFiles = BTreeMap<PathBuf, DiskLook>;

/// What is known of a disk file.
#[derive(Clone, Debug)]
pub enum DiskLook {
    /// Being looked into.
    Looking,
    /// What it is.
    Facts(DiskFacts),
    /// Why it cannot be used.
    Failed(Failure),
}

impl View<'_> {
    /// Asks for something.
    pub fn send(&self, action: Action) {
        self.outbox.borrow_mut().push(action);
    }

    /// Asks for a change of the state.
    pub fn command(&self, command: Command) {
        self.send(Action::Command(command));
    }

    /// Shows another page.
    pub fn go(&self, page: Page) {
        self.send(Action::Go(page));
    }

    /// A message without variables, in the person's language.
    pub fn text(&self, id: &'static str) -> String {
        self.lang.text(id)
    }

    /// A message with variables, in the person's language.
    pub fn say(&self, message: &Message) -> String {
        self.lang.say(message)
    }

    /// A day and a time, in the person's time zone and language.
    pub fn date_time(&self, at: Timestamp) -> String {
        self.lang.date_time(at, self.zone)
    }

    /// Why something cannot be done, or none if it can: what a disabled button says.
    pub fn reason<T, E: Explain>(&self, check: Result<T, E>) -> Option<String> {
        match (check, self.read_only) {
            (Err(refusal), _) => Some(self.say(&refusal.explain())),
            (Ok(_), Some(read_only)) => Some(self.say(read_only)),
            (Ok(_), None) => None,
        }
    }
}
