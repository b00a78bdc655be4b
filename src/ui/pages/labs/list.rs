//! Which labs are shown, and in which order: found again in each frame, in time that grows with their number only, so
//! that thousands stay smooth.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::{Column, Filter, LabsLocal, at_work, needs_attention};
use crate::model::job::{Job, JobState, Outcome};
use crate::model::lab::Lab;
use crate::model::{LabId, names};
use crate::ui::View;
use crate::ui::lab_words::{self, Standing};

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
}

/// The labs that match, in their order. `order` is that of every lab in the frame before: sorting what is sorted
/// already costs next to nothing.
pub(super) fn entries<'a>(view: &View<'a>, local: &mut LabsLocal) -> Vec<Entry<'a>> {
    let labs = &view.state.workspace.labs;
    if local.order.len() != labs.len() || local.order.iter().any(|lab| !labs.contains_key(lab)) {
        local.order = labs.keys().copied().collect();
    }
    let jobs = jobs(view);
    let mut all: Vec<Entry<'a>> = local
        .order
        .iter()
        .filter_map(|lab| labs.get(lab))
        .map(|lab| {
            let Jobs { last_export, active, stuck } = jobs.get(&lab.id).copied().unwrap_or_default();
            Entry { lab, standing: Standing::of(view.state, lab), last_export, active, stuck }
        })
        .collect();
    let sort = local.sort.unwrap_or(super::Sort { column: 0, descending: false });
    let column = Column::ALL.get(sort.column).copied().unwrap_or(Column::Name);
    all.sort_by(|a, b| {
        let by = compare(a, b, column);
        let by = if sort.descending { by.reverse() } else { by };
        by.then_with(|| by_name(a.lab, b.lab))
    });
    local.order.clear();
    local.order.extend(all.iter().map(|entry| entry.lab.id));
    let search = local.search.trim().to_lowercase();
    let actor = view.state.actor().name;
    all.retain(|entry| {
        is_shown(entry, local.filter, &actor) && (search.is_empty() || is_found(entry, &search))
    });
    all
}

/// What the jobs tell of each lab.
fn jobs<'a>(view: &View<'a>) -> BTreeMap<LabId, Jobs<'a>> {
    let mut jobs: BTreeMap<LabId, Jobs<'a>> = BTreeMap::new();
    for job in view.state.workspace.jobs.values() {
        let lab = jobs.entry(job.lab).or_default();
        match &job.state {
            JobState::Queued | JobState::Running | JobState::Cancelling => lab.active = Some(job),
            JobState::Done(Outcome::Exported(_)) => lab.last_export = Some(job),
            JobState::Interrupted => lab.stuck = true,
            JobState::Failed(_) => lab.stuck |= !job.dismissed,
            JobState::Done(Outcome::Disk(_)) | JobState::Cancelled => {}
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

fn compare(a: &Entry<'_>, b: &Entry<'_>, column: Column) -> Ordering {
    match column {
        Column::Name => by_name(a.lab, b.lab),
        Column::Image => a.image().cmp(&b.image()),
        Column::Owner => names::key(&a.lab.owner).cmp(&names::key(&b.lab.owner)),
        Column::Size => a.lab.size.cmp(&b.lab.size),
        Column::Location => a.lab.region.display().cmp(b.lab.region.display()),
        Column::State => a.standing.cmp(&b.standing),
        Column::LastExport => ended(a).cmp(&ended(b)),
    }
}

fn ended(entry: &Entry<'_>) -> Option<jiff::Timestamp> {
    entry.last_export.map(|job| job.ended.unwrap_or(job.created))
}

/// By what the person reads, in any case; the name, unique in any case, makes it a whole order.
fn by_name(a: &Lab, b: &Lab) -> Ordering {
    let read = |lab: &Lab, other: &Lab| {
        let (one, two) = (lab.display_title().chars(), other.display_title().chars());
        one.flat_map(char::to_lowercase).cmp(two.flat_map(char::to_lowercase))
    };
    read(a, b).then_with(|| a.name.cmp(&b.name))
}
