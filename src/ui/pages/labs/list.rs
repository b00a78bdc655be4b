//! Which labs are shown, and in which order: found again only when the workspace or what is asked for has changed.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Column, Filter, LabsLocal, at_work, needs_attention};
use crate::model::job::{Job, JobState, Outcome};
use crate::model::lab::Lab;
use crate::model::shared::Mark;
use crate::model::{JobId, LabId, Workspace, names};
use crate::ui::lab_words::{self, Standing};
use crate::ui::widgets::Sort;
use crate::ui::{Memo, View};

/// A lab, and what its jobs say about it.
pub(super) struct Entry<'a> {
    pub lab: &'a Lab,
    pub standing: Standing,
    /// The newest export that is done.
    pub last_export: Option<&'a Job>,
    /// The job that is at work.
    pub active: Option<&'a Job>,
    /// A job was interrupted, or failed and nobody has seen it.
    pub stuck: bool,
}

/// An [`Entry`] that outlives the frame.
#[derive(Clone, Copy, Debug)]
struct Found {
    lab: LabId,
    standing: Standing,
    last_export: Option<JobId>,
    active: Option<JobId>,
    stuck: bool,
}

/// What is asked for: with the search in lower case, and who acts.
#[derive(Debug, PartialEq)]
struct Asked {
    workspace: Mark<Workspace>,
    sort: Sort,
    /// The language that decides about the order.
    lang: &'static str,
    filter: Filter,
    search: String,
    actor: String,
}

/// What decides about the order: the workspace, the column, the language.
type Ordered = (Mark<Workspace>, Sort, &'static str);

/// The lists of the frame before.
#[derive(Debug, Default)]
pub(super) struct Lists {
    /// Every lab, in its order.
    sorted: Memo<Ordered, Rc<[Found]>>,
    /// Those that match.
    shown: Memo<Asked, Rc<[Found]>>,
}

/// The labs that match, in their order.
pub(super) struct Shown<'a> {
    workspace: &'a Workspace,
    found: Rc<[Found]>,
}

impl<'a> Shown<'a> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// The lab at that place.
    pub fn get(&self, place: usize) -> Option<Entry<'a>> {
        self.found.get(place).and_then(|found| found.entry(self.workspace))
    }
}

impl Found {
    fn entry(self, workspace: &Workspace) -> Option<Entry<'_>> {
        Some(Entry {
            lab: workspace.labs.get(&self.lab)?,
            standing: self.standing,
            last_export: self.last_export.and_then(|job| workspace.jobs.get(&job)),
            active: self.active.and_then(|job| workspace.jobs.get(&job)),
            stuck: self.stuck,
        })
    }
}

/// What one walk over the jobs tells of a lab.
#[derive(Clone, Copy, Default)]
struct Jobs<'a> {
    last_export: Option<&'a Job>,
    active: Option<&'a Job>,
    stuck: bool,
}

impl Entry<'_> {
    /// What its template's disk was made from.
    pub fn image(&self) -> String {
        lab_words::origin(self.lab)
    }

    fn found(&self) -> Found {
        Found {
            lab: self.lab.id,
            standing: self.standing,
            last_export: self.last_export.map(|job| job.id),
            active: self.active.map(|job| job.id),
            stuck: self.stuck,
        }
    }
}

/// The labs that match, in their order.
pub(super) fn shown<'a>(view: &View<'a>, local: &mut LabsLocal) -> Shown<'a> {
    let workspace: &'a Workspace = &view.state.workspace;
    let mark = view.state.workspace.mark();
    let sort = local.sort.unwrap_or(Sort { column: 0, descending: false });
    let asked = Asked {
        workspace: mark.clone(),
        sort,
        lang: view.lang.tag(),
        filter: local.filter,
        search: local.search.trim().to_lowercase(),
        actor: view.state.actor().name,
    };
    let Lists { sorted, shown } = &mut local.lists;
    let found = shown.get(asked, |Asked { filter, search, actor, lang, .. }| {
        let sorted = sorted.get((mark, sort, *lang), |_| self::sorted(view, sort));
        let matches = |entry: &Entry<'_>| {
            is_shown(entry, *filter, actor) && (search.is_empty() || is_found(entry, search))
        };
        let found = sorted.iter().filter(|found| found.entry(workspace).is_some_and(|entry| matches(&entry)));
        found.copied().collect()
    });
    Shown { workspace, found: Rc::clone(found) }
}

/// Every lab, in its order.
fn sorted(view: &View<'_>, sort: Sort) -> Rc<[Found]> {
    let jobs = jobs(view);
    let labs = view.state.workspace.labs.values();
    let mut all: Vec<Entry<'_>> = labs
        .map(|lab| {
            let Jobs { last_export, active, stuck } = jobs.get(&lab.id).copied().unwrap_or_default();
            Entry { lab, standing: Standing::of(view.state, lab), last_export, active, stuck }
        })
        .collect();
    // By what the person reads, in any case; the name makes it a whole order, which the next one keeps among equals.
    let key = |name: &str| view.lang.sort_key(name);
    all.sort_by_cached_key(|entry| (key(entry.lab.display_title()), entry.lab.name.clone()));
    let down = sort.descending;
    match Column::ALL.get(sort.column).copied().unwrap_or(Column::Name) {
        Column::Name if down => all.reverse(),
        Column::Name => {}
        Column::Image => order(&mut all, down, |entry| key(&entry.image())),
        Column::Owner => order(&mut all, down, |entry| key(&entry.lab.owner)),
        Column::Size => order(&mut all, down, |entry| entry.lab.size),
        Column::Location => order(&mut all, down, |entry| entry.lab.region.display().to_owned()),
        Column::State => order(&mut all, down, |entry| entry.standing),
        Column::LastExport => order(&mut all, down, ended),
    }
    all.iter().map(Entry::found).collect()
}

fn order<'a, K: Ord>(all: &mut [Entry<'a>], descending: bool, key: impl Fn(&Entry<'a>) -> K) {
    if descending {
        all.sort_by_cached_key(|entry| Reverse(key(entry)));
    } else {
        all.sort_by_cached_key(key);
    }
}

/// What the jobs tell of each lab.
fn jobs<'a>(view: &View<'a>) -> BTreeMap<LabId, Jobs<'a>> {
    let mut jobs: BTreeMap<LabId, Jobs<'a>> = BTreeMap::new();
    for job in view.state.workspace.jobs.values() {
        let Some(lab) = job.lab else { continue };
        let lab = jobs.entry(lab).or_default();
        match &job.state {
            JobState::Queued | JobState::Running | JobState::Cancelling => lab.active = Some(job),
            JobState::Done(Outcome::Exported(_)) => lab.last_export = Some(job),
            JobState::Interrupted => lab.stuck = true,
            JobState::Failed(_) => lab.stuck |= !job.dismissed,
            JobState::Done(_) | JobState::Cancelled => {}
        }
    }
    jobs
}

fn is_shown(entry: &Entry<'_>, filter: Filter, actor: &str) -> bool {
    match filter {
        Filter::All => true,
        Filter::Mine => names::same(&entry.lab.owner, actor),
        Filter::Draft => entry.standing == Standing::Draft,
        Filter::Published => entry.standing == Standing::Published,
        Filter::AtWork => at_work(entry),
        Filter::Attention => needs_attention(entry),
    }
}

/// Whether what was typed (in lower case) is in anything that the page says of the lab.
fn is_found(entry: &Entry<'_>, search: &str) -> bool {
    let lab = entry.lab;
    contains(&lab.name, search)
        || contains(&lab.title, search)
        || contains(&lab.description, search)
        || contains(&lab.owner, search)
        || contains(lab.region.display(), search)
        || contains(lab.template.os_type.name(), search)
        || contains(&entry.image(), search)
}

/// Whether a text has another one (in lower case) in it, in any case.
fn contains(text: &str, search: &str) -> bool {
    if text.is_ascii() {
        // Nearly every text: nothing is copied.
        return text
            .as_bytes()
            .windows(search.len())
            .any(|part| part.eq_ignore_ascii_case(search.as_bytes()));
    }
    text.to_lowercase().contains(search)
}

fn ended(entry: &Entry<'_>) -> Option<jiff::Timestamp> {
    entry.last_export.map(|job| job.ended.unwrap_or(job.created))
}
