//! What does not grow: the time that holes take, and the memory that a large disk takes.

use std::fs::File;
use std::os::unix::fs::FileExt as _;
use std::path::Path;

use crate::child::{self, COMPUTED};
use crate::run::{self, Figure};

/// The size of a large disk, in GiB.
pub const LARGE: u64 = 128;

/// What was measured.
pub struct Limits {
    /// The memory of a child that opens a gallery and does nothing, in MiB.
    pub rest: f64,
    /// Seconds in which a disk of 128 GiB with 1 MiB of data was exported, three times.
    pub holes: Vec<f64>,
    /// The sizes of disks between which memory must not grow, in GiB.
    pub sizes: [u64; 2],
    /// Each operation on a disk full of data, of each of the sizes.
    pub memory: Vec<(&'static str, [Figure; 2])>,
}

/// Measures it.
pub fn run(work: &Path) -> Limits {
    let disk = work.join("holes.raw");
    let file = File::create(&disk).unwrap();
    file.set_len(LARGE << 30).unwrap();
    for part in 0..16 {
        let mut bytes = vec![0; 64 << 10];
        blake3::Hasher::new().update(&[part]).finalize_xof().fill(&mut bytes);
        file.write_all_at(&bytes, u64::from(part) * (8 << 30) + (3 << 20)).unwrap();
    }
    file.sync_all().unwrap();
    let gallery = work.join("gallery");
    let create = || {
        run::remove(&gallery);
        run::run(&child::line("create", &gallery, &[]), &[], work, false);
    };
    let mut rests = Vec::new();
    let holes = (0..3).map(|_| {
        create();
        rests.push(run::run(&child::line("rest", &gallery, &[]), &[], work, false).peak);
        let line = child::line("export", &gallery, &[disk.to_str().unwrap(), "1.0.0"]);
        run::run(&line, &[], work, false).seconds
    });
    let holes = holes.collect();
    let sizes = [1, large(work)];
    let by_size = sizes.map(|gib| {
        let computed = format!("{COMPUTED}{gib}");
        create();
        let operations: [(&'static str, &[&str]); 4] = [
            ("export", &[computed.as_str(), "1.0.0"]),
            ("materialise", &["1.0.0", COMPUTED]),
            ("verify", &[]),
            ("replicate", &["1.0.0"]),
        ];
        operations.map(|(operation, more)| {
            let figure = run::run(&child::line(operation, &gallery, more), &[], work, false);
            eprintln!("{gib} GiB of data, {operation}: {:.2} s", figure.seconds);
            (operation, figure)
        })
    });
    run::remove(&gallery);
    run::remove(&disk);
    let [small, large] = by_size;
    let memory = small.into_iter().zip(large).map(|((name, small), (_, large))| (name, [small, large]));
    Limits { rest: rests.into_iter().fold(0.0, f64::max), holes, sizes, memory: memory.collect() }
}

/// The size of the large disk that is full of data: smaller where an export would be refused for want of room, though
/// what is stored of it is a sixty-fourth.
fn large(work: &Path) -> u64 {
    let free = fs4::available_space(work).unwrap() >> 30;
    let mut gib = LARGE;
    while gib / 4 + 2 > free {
        gib /= 2;
    }
    if gib < LARGE {
        eprintln!("LEFT OUT: the drive is too full for {LARGE} GiB of data; it is {gib} GiB");
    }
    gib
}
