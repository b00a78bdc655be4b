//! Killed with SIGKILL again and again, at any moment, whatever was being done: what was reported as done is there
//! afterwards, what was not is there whole or not at all, and the work goes on.
//!
//! A life is a gallery and ten kills. In every other life one process kills itself at a step of its store, so that all
//! of it comes again with the same seed; in the others one or two processes are killed from outside, at some moment.
//!
//! `LAB_GALLERY_KILLS=500` kills as often as that; `LAB_GALLERY_SEED` begins with another life.

mod known;
pub mod work;

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::time::Duration;

use lab_gallery::gallery::folder::FolderStore;
use lab_gallery::gallery::{Gallery, GalleryError, Tuning};
use lab_gallery::model::edit::ImageEdit;
use serde::{Deserialize, Serialize};

use crate::children;
use crate::common::dice::{Dice, asked, say};
use crate::failing::{Failing, Fault, Faults};
use crate::support::*;
use known::Known;
use work::{Answer, Entry, Journal, Op, choose, export_id, perform};

/// The variable with a child's [`Orders`].
const ORDERS: &str = "LAB_GALLERY_TEST_ORDERS";

/// Kills of one gallery.
const LIFE: u64 = 10;

#[derive(Serialize, Deserialize)]
struct Orders {
    journal: PathBuf,
    seed: u64,
    /// The number of its first operation.
    first: u64,
    /// In which operation it kills itself, the first being 0, and at which step of the store from there on.
    step: Option<(u64, usize)>,
    /// Whether another one works beside it.
    together: bool,
    /// Where it notes which packs it has seen to be sound, if it does.
    cache: Option<PathBuf>,
}

/// One worker, so that the steps come in the same order every time.
fn alone() -> Tuning {
    Tuning { workers: NonZeroUsize::MIN, ..tuning() }
}

/// Not a test of its own: the process that is killed.
#[test]
#[ignore = "run, and killed, by the test below"]
fn child_works() {
    let Some(path) = children::folder() else { return };
    let orders: Orders = serde_json::from_str(&std::env::var(ORDERS).unwrap()).unwrap();
    let tuning = match orders {
        Orders { step: Some(_), .. } => alone(),
        Orders { together: true, .. } => patient(),
        _ => tuning(),
    };
    let noting = |gallery: Gallery| match &orders.cache {
        Some(cache) => gallery.noting(cache),
        None => gallery,
    };
    let mut gallery = noting(Gallery::open(&path).unwrap().tuned(tuning));
    let mut journal = Journal::create(&orders.journal);
    let mut dice = Dice::new(orders.seed);
    for number in 0..500 {
        let op = choose(&mut dice, &Gallery::open(&path).unwrap().list().unwrap(), orders.first + number);
        if let Some((_, at)) = orders.step.filter(|(when, _)| *when == number) {
            let store = Failing { inner: FolderStore::new(&path), faults: Faults::new(Fault::Killed, at) };
            gallery = noting(Gallery::open_on(Arc::new(store)).unwrap().tuned(tuning));
        }
        journal.begun(&op);
        let answer = match perform(&gallery, &op) {
            Ok(answer) => answer,
            // What one needs while it reads the other may collect: that is told, after some attempts.
            Err(error @ GalleryError::Damaged { .. }) if orders.together => {
                Answer::Refused(error.to_string())
            }
            Err(error) => panic!("{op:?}: {error:?}"),
        };
        journal.ended(answer);
    }
}

/// What the kills of a run have hit.
#[derive(Default)]
struct Counts {
    kills: u64,
    hit: BTreeMap<&'static str, u64>,
    between: u64,
    operations: u64,
    compared: u64,
    unreported: u64,
    finished: u64,
}

struct Life {
    place: TestGallery,
    journals: tempfile::TempDir,
    dice: Dice,
    known: Known,
    next: u64,
    /// Exports that were cut short and have not gone on yet.
    pending: Vec<Op>,
    by_steps: bool,
    /// Whether exports rely on packs that were seen to be sound.
    notes: bool,
}

impl Life {
    fn new(seed: u64) -> Self {
        let by_steps = seed.is_multiple_of(2);
        let mut dice = Dice::new(seed);
        let place = TestGallery::within(quick_temp(), dice.percent(30));
        let (known, pending, notes) = (Known::default(), Vec::new(), dice.percent(50));
        Self { place, journals: quick_temp(), dice, known, next: 0, pending, by_steps, notes }
    }

    fn round(&mut self, counts: &mut Counts) {
        let together = !self.by_steps && self.dice.percent(40);
        let children = if together { 2 } else { 1 };
        let mut started: Vec<Started> = (0..children).map(|_| self.start(together)).collect();
        for child in &mut started {
            if self.by_steps {
                child.wait();
            } else {
                child.kill_after(Duration::from_micros(self.dice.below(400_000)));
            }
        }
        let journals: Vec<Vec<Entry>> = started.iter().map(|child| Journal::read(&child.journal)).collect();
        counts.kills += children;
        for entries in &journals {
            counts.operations += entries.len() as u64;
            match entries.last() {
                Some((op, None)) => *counts.hit.entry(kind(op)).or_default() += 1,
                _ => counts.between += 1,
            }
        }
        self.check(&journals);
        self.go_on(&journals, counts);
    }

    fn start(&mut self, together: bool) -> Started {
        let journal = self.journals.path().join(self.next.to_string());
        // Most operations have few steps, an export hundreds.
        let most = 1 << self.dice.below(9);
        let step = self.by_steps.then(|| (self.dice.below(8), 1 + self.dice.below(most) as usize));
        let cache = self.notes.then(|| self.journals.path().join("cache"));
        let seed = self.dice.next();
        let orders = Orders { journal: journal.clone(), seed, first: self.next, step, together, cache };
        self.next += 1000;
        let child = children::child("kills::child_works")
            .env(children::FOLDER, self.place.path())
            .env(ORDERS, serde_json::to_string(&orders).unwrap())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Started { child, journal }
    }

    fn check(&mut self, journals: &[Vec<Entry>]) {
        self.known.check(&self.place.reopen(), journals);
    }

    /// Goes on with what was cut short, or gives it up, or leaves it for later; and tidies up, or does not.
    fn go_on(&mut self, journals: &[Vec<Entry>], counts: &mut Counts) {
        // The others wait for the dead ones' flags some minutes, which pass here.
        age_flags(&self.place.path());
        let cut = journals.iter().filter_map(|entries| entries.last());
        let cut = cut.filter(|(_, answer)| answer.is_none()).map(|(op, _)| op.clone());
        for op in std::mem::take(&mut self.pending).into_iter().chain(cut).collect::<Vec<_>>() {
            let gallery = self.place.reopen();
            match (self.dice.below(4), &op) {
                (0, Op::Export { .. }) => self.pending.push(op),
                (1, Op::Export { id, image, .. }) => {
                    gallery.withdraw(image, &export_id(*id)).unwrap();
                    self.check(&[]);
                }
                _ => {
                    let answer = perform(&gallery, &op).unwrap_or_else(|error| panic!("{op:?}: {error:?}"));
                    counts.finished += u64::from(!matches!(answer, Answer::Refused(_)));
                    self.check(&[vec![(op, Some(answer))]]);
                }
            }
        }
        if self.dice.percent(50) {
            self.collect();
            self.check(&[]);
        }
    }

    fn collect(&self) {
        quietly(|control| self.place.reopen().collect(Duration::ZERO, control)).unwrap();
        assert_tidy(&self.place.path());
    }

    /// In the end everything goes, and nothing is left behind.
    fn end(mut self, counts: &mut Counts) {
        for op in std::mem::take(&mut self.pending) {
            let Op::Export { id, image, .. } = &op else { continue };
            self.place.reopen().withdraw(image, &export_id(*id)).unwrap();
        }
        for (image, version) in self.known.names() {
            let gallery = self.place.reopen();
            gallery.edit(&image, &ImageEdit::DeleteVersion(version), "Ada", now()).unwrap();
        }
        self.collect();
        let left = files(&self.place.path());
        assert!(left.keys().all(|name| is(name, "ron") && !name.contains("replicas/")), "{:?}", left.keys());
        counts.compared += self.known.compared;
        counts.unreported += self.known.unreported;
    }
}

struct Started {
    child: Child,
    journal: PathBuf,
}

impl Started {
    /// Waits until it has killed itself, or has nothing more to do.
    fn wait(&mut self) {
        let status = self.child.wait().unwrap();
        assert!(was_killed(status) || status.success(), "{status:?}");
    }

    /// Kills it so long after it has begun its first operation.
    fn kill_after(&mut self, moment: Duration) {
        while !has_begun(&self.journal) {
            assert_eq!(self.child.try_wait().unwrap(), None, "it ended before it began");
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(moment);
        self.child.kill().unwrap();
        self.wait();
    }
}

fn has_begun(journal: &Path) -> bool {
    std::fs::metadata(journal).is_ok_and(|about| about.len() > 0)
}

/// Whether it was killed; a test that fails ends in another way.
fn was_killed(status: std::process::ExitStatus) -> bool {
    #[cfg(unix)]
    return std::os::unix::process::ExitStatusExt::signal(&status) == Some(9);
    #[cfg(not(unix))]
    return !status.success();
}

fn kind(op: &Op) -> &'static str {
    match op {
        Op::Export { .. } => "export",
        Op::Replicate { .. } => "replicate",
        Op::RemoveRegion { .. } => "remove a region",
        Op::Exclude { .. } | Op::Describe { .. } => "edit",
        Op::DeleteVersion { .. } | Op::DeleteImage { .. } => "delete",
        Op::Collect => "collect",
    }
}

/// Says which life it was if a check fails in it.
struct Named(u64);

impl Drop for Named {
    fn drop(&mut self) {
        if std::thread::panicking() {
            say(&format!("again: LAB_GALLERY_KILLS=1 LAB_GALLERY_SEED={} (one life)", self.0));
        }
    }
}

#[test]
fn nothing_that_was_reported_is_lost_and_nothing_is_half() {
    let (wanted, first) = (asked("LAB_GALLERY_KILLS", 20), asked("LAB_GALLERY_SEED", 1));
    let mut counts = Counts::default();
    for seed in first.. {
        let _named = Named(seed);
        let mut life = Life::new(seed);
        for _ in 0..LIFE {
            life.round(&mut counts);
        }
        life.end(&mut counts);
        if counts.kills >= wanted {
            break;
        }
    }
    let hit: u64 = counts.hit.values().sum();
    say(&format!(
        "{} kills, lives from seed {first}: {hit} in the middle of something {:?}, {} between; of {} operations {} \
         were whole before that was said, {} went on; {} disks compared byte for byte",
        counts.kills,
        counts.hit,
        counts.between,
        counts.operations,
        counts.unreported,
        counts.finished,
        counts.compared,
    ));
    assert!(hit > counts.kills / 2, "most kills hit nothing");
}
