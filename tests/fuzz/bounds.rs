//! What a reader may take: time, and memory.

use std::collections::BTreeMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher as _;
use std::path::PathBuf;
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestCaseResult, TestRunner};
use tempfile::TempDir;

use crate::ALLOCATED;
use crate::common::dice::{asked, say};

/// Memory beyond the file's length, in bytes.
const MEMORY: usize = 64 << 20;

/// Time after which nobody expects an answer any more; most files take milliseconds.
const TIME: Duration = Duration::from_mins(2);

thread_local! {
    /// A folder of this test's own, in memory if it can be; it goes with the test.
    static FOLDER: TempDir = tempfile::Builder::new()
        .prefix("lab-fuzz-")
        .tempdir_in("/dev/shm")
        .unwrap_or_else(|_| crate::common::temp());
}

pub fn folder() -> PathBuf {
    FOLDER.with(|folder| folder.path().to_path_buf())
}

/// Tries many files of a kind, 200 unless somebody asks for more. One that fails is told, as small as it can be made, and
/// comes again with the same seed.
pub fn try_many<S: Strategy>(what: &'static str, files: &S, read: impl Fn(S::Value) -> TestCaseResult) {
    let cases = asked("LAB_GALLERY_FUZZ", 200) as u32;
    let seed = asked("LAB_GALLERY_SEED", RandomState::new().hash_one(what));
    let config = ProptestConfig {
        cases,
        failure_persistence: None,
        max_shrink_iters: 400,
        rng_seed: RngSeed::Fixed(seed),
        ..ProptestConfig::default()
    };
    let tried = TestRunner::new(config).run(files, read);
    let Told { files, taken, memory } = lock(&TOLD).get(what).copied().unwrap_or_default();
    say(&format!(
        "{what}: {files} files, {taken} taken, at most {} KiB of memory; LAB_GALLERY_SEED={seed}",
        memory >> 10
    ));
    tried.unwrap();
}

/// Who may use memory now: others would be taken for the reader.
static ONE: Mutex<()> = Mutex::new(());

/// What is being read, and since when.
static READING: Mutex<Option<(&'static str, Instant)>> = Mutex::new(None);

/// What came of the files, by their kind.
static TOLD: Mutex<BTreeMap<&'static str, Told>> = Mutex::new(BTreeMap::new());

#[derive(Clone, Copy, Default)]
struct Told {
    files: usize,
    /// Those that were taken for what they should be, at least in part.
    taken: usize,
    /// The most memory that one took, in bytes.
    memory: usize,
}

/// A thread that ends the program if a reader does not come to an end: nothing else could.
static WATCH: LazyLock<JoinHandle<()>> = LazyLock::new(|| {
    let watch = || {
        loop {
            thread::sleep(Duration::from_secs(1));
            if let Some((what, begun)) = *lock(&READING)
                && begun.elapsed() > TIME
            {
                say(&format!("{what}: no answer for {TIME:?}"));
                std::process::abort();
            }
        }
    };
    thread::Builder::new().name("watch".to_owned()).spawn(watch).unwrap()
});

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A turn to make a file and read it.
pub struct Turn(MutexGuard<'static, ()>);

pub fn turn() -> Turn {
    LazyLock::force(&WATCH);
    Turn(lock(&ONE))
}

impl Turn {
    /// Reads a file of that length; the reader says whether it took it. Fails if it needs too much memory.
    pub fn read(&self, what: &'static str, length: usize, reader: impl FnOnce() -> bool) {
        let Self(_mine) = self;
        let reading = Reading::begin(what);
        ALLOCATED.reset_peak_usage();
        let before = ALLOCATED.current_usage();
        let taken = reader();
        let memory = ALLOCATED.peak_usage().saturating_sub(before);
        drop(reading);
        let mut all = lock(&TOLD);
        let told = all.entry(what).or_default();
        told.files += 1;
        told.taken += usize::from(taken);
        told.memory = told.memory.max(memory);
        drop(all);
        assert!(memory <= MEMORY + length, "{what}: {memory} bytes of memory for a file of {length}");
    }
}

struct Reading;

impl Reading {
    fn begin(what: &'static str) -> Self {
        *lock(&READING) = Some((what, Instant::now()));
        Self
    }
}

impl Drop for Reading {
    fn drop(&mut self) {
        *lock(&READING) = None;
    }
}
