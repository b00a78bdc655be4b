//! The gallery's engine beside other programs that keep or convert disks: one run, one machine, the same two disks.
//!
//! `cargo bench --bench peers --features cloud`, on Linux with GNU `time`; `-- --dir DIR` names a folder for the disks
//! and all that is made of them, `-- --rounds N` asks for another number of rounds than three. The disks are made once
//! (`disks.sh`: as root, with a loop device and 12 GB of room); the rounds take up to 25 GB more for a while.
//!
//! The gallery works in a child of this program that does nothing else, so the engine is measured: no workspace, no
//! window. Every step is a process of its own. The clock of a peer includes `sync -f` of the folder that it wrote to,
//! since peers do not wait for the drive; the gallery's does not, since it waits itself before it says that it is done.
//! Before the clock starts, what is to be read is read once, and what others left is written. Memory is the peak of the process alone.

#![cfg(test)]

mod child;
mod disks;
mod limits;
#[path = "../../common/programs.rs"]
mod programs;
mod run;
mod steps;
mod synthetic;
mod table;

use std::path::PathBuf;

fn main() {
    let mut given = std::env::args().skip(1).peekable();
    if given.next_if(|first| first == child::ASK).is_some() {
        return child::run(&given.collect::<Vec<_>>());
    }
    let mut dir = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).with_file_name("bench");
    let mut rounds = 3;
    while let Some(option) = given.next() {
        let mut value = || given.next().unwrap_or_else(|| panic!("{option} needs a value"));
        match option.as_str() {
            "--dir" => dir = value().into(),
            "--rounds" => {
                rounds = value()
                    .parse::<usize>()
                    .ok()
                    .filter(|count| *count > 0)
                    .expect("a number of rounds from 1 up");
            }
            // What cargo says to every bench.
            "--bench" => {}
            other => panic!("{other} is not known; --dir and --rounds are"),
        }
    }
    if !programs::needs("time") {
        return;
    }
    let disks = disks::make(&dir);
    let work = tempfile::Builder::new().prefix("work-").tempdir_in(&dir).unwrap();
    let peers = steps::peers();
    let rounds = steps::rounds(&disks, work.path(), &peers, rounds);
    table::print(&rounds);
    let limits = limits::run(work.path());
    table::print_targets(&rounds, &limits);
}
