//! The rounds: every job by everyone who can do it, one after the other.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::child::{self, REGIONS};
use crate::disks::{self, Disks};
use crate::programs;
use crate::run::{self, Figure};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Job {
    ExportFirst,
    ExportSecond,
    Materialise,
    Verify,
    Replicate,
}

impl Job {
    const ALL: [Self; 5] =
        [Self::ExportFirst, Self::ExportSecond, Self::Materialise, Self::Verify, Self::Replicate];

    /// As the table says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::ExportFirst => "export v1",
            Self::ExportSecond => "export v2",
            Self::Materialise => "materialise v1, verified",
            Self::Verify => "verify all, v1 and v2",
            Self::Replicate => "replicate v1 to a second region",
        }
    }
}

/// Who does it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    Gallery,
    QemuPlain,
    QemuZstd,
    Zstd,
    Restic,
    Cp,
}

impl Who {
    const ALL: [Self; 6] =
        [Self::Gallery, Self::QemuPlain, Self::QemuZstd, Self::Zstd, Self::Restic, Self::Cp];

    /// As the table says it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gallery => "Lab Gallery",
            Self::QemuPlain => "qemu-img, qcow2",
            Self::QemuZstd => "qemu-img, qcow2 zstd -W -m 8",
            Self::Zstd => "zstd -T0 -1",
            Self::Restic => "restic",
            Self::Cp => "cp --sparse=always",
        }
    }

    /// The program that must be there.
    fn program(self) -> Option<&'static str> {
        match self {
            Self::Gallery => None,
            Self::QemuPlain | Self::QemuZstd => Some("qemu-img"),
            Self::Zstd => Some("zstd"),
            Self::Restic => Some("restic"),
            Self::Cp => Some("cp"),
        }
    }
}

/// All figures of each job by each of those who did it.
pub type Rounds = BTreeMap<(Job, Who), Vec<Figure>>;

/// Who is there; who is not is named.
pub fn peers() -> Vec<Who> {
    Who::ALL.into_iter().filter(|who| who.program().is_none_or(programs::needs)).collect()
}

/// Where things lie in a round.
struct Places<'a> {
    disks: &'a Disks,
    work: &'a Path,
}

/// A step: its command line, and what it writes.
struct Step {
    line: Vec<OsString>,
    /// What it reads.
    reads: PathBuf,
    /// Where it stores; what it adds there is counted.
    store: PathBuf,
    /// Whether that is removed at once.
    passing: bool,
}

impl Places<'_> {
    fn at(&self, name: &str) -> PathBuf {
        self.work.join(name)
    }

    /// How `who` does a job; none if it cannot.
    fn step(&self, job: Job, who: Who) -> Option<Step> {
        let Disks { first, second } = self.disks;
        let disk = if job == Job::ExportSecond { second } else { first };
        let tag = if job == Job::ExportSecond { "v2" } else { "v1" };
        let file = |name: &str| self.at(name).into_os_string();
        let gallery = self.at("gallery");
        let out = file("out.raw");
        let convert = |options: &[&str], from: OsString, to: OsString| {
            let line = ["qemu-img", "convert"].iter().chain(options).map(OsString::from);
            line.chain([from, to]).collect::<Vec<_>>()
        };
        let words = |line: &[&str]| line.iter().map(OsString::from).collect::<Vec<_>>();
        let (line, store) = match (job, who) {
            (Job::ExportFirst | Job::ExportSecond, Who::Gallery) => {
                let version = if job == Job::ExportSecond { "1.0.1" } else { "1.0.0" };
                (child::line("export", &gallery, &[disk.to_str()?, version]), gallery)
            }
            (Job::Materialise, Who::Gallery) => {
                (child::line("materialise", &gallery, &["1.0.0", out.to_str()?]), out.into())
            }
            (Job::Verify, Who::Gallery) => (child::line("verify", &gallery, &[]), gallery),
            (Job::Replicate, Who::Gallery) => (child::line("replicate", &gallery, &["1.0.0"]), gallery),

            (Job::ExportFirst, Who::QemuPlain) => {
                let to = file("plain.qcow2");
                (convert(&["-O", "qcow2"], disk.into(), to.clone()), to.into())
            }
            (Job::ExportFirst, Who::QemuZstd) => {
                let (to, options) =
                    (file("zstd.qcow2"), ["-O", "qcow2", "-c", "-o", "compression_type=zstd"]);
                let options = [&options[..], &["-W", "-m", "8"]].concat();
                (convert(&options, disk.into(), to.clone()), to.into())
            }
            (Job::Materialise, Who::QemuZstd) => {
                let options = ["-O", "raw", "-W", "-m", "8"];
                (convert(&options, file("zstd.qcow2"), out.clone()), out.into())
            }

            (Job::ExportFirst, Who::Zstd) => {
                let to = file("v1.zst");
                let mut line = words(&["zstd", "-q", "-f", "-T0", "-1", "-o"]);
                line.extend([to.clone(), disk.into()]);
                (line, to.into())
            }
            (Job::Materialise, Who::Zstd) => {
                let mut line = words(&["zstd", "-q", "-f", "-d", "--sparse", "-o"]);
                line.extend([out.clone(), file("v1.zst")]);
                (line, out.into())
            }

            (Job::ExportFirst | Job::ExportSecond, Who::Restic) => {
                let mut line = words(&["restic", "-q", "backup", "--tag", tag]);
                line.push(disk.into());
                (line, self.at("restic"))
            }
            (Job::Materialise, Who::Restic) => {
                let mut line = words(&["restic", "-q", "restore", "latest", "--tag", tag, "--target"]);
                line.push(file("restored"));
                (line, self.at("restored"))
            }
            (Job::Verify, Who::Restic) => {
                (words(&["restic", "-q", "check", "--read-data"]), self.at("restic"))
            }

            (Job::ExportFirst, Who::Cp) => {
                let mut line = words(&["cp", "--sparse=always"]);
                line.extend([disk.into(), out.clone()]);
                (line, out.into())
            }
            // The same packs, copied by somebody who does not look into them.
            (Job::Replicate, Who::Cp) => {
                let mut line = words(&["cp", "-r", "--sparse=always"]);
                line.extend([gallery.join("regions").join(REGIONS[0]).into(), file("copied")]);
                (line, self.at("copied"))
            }
            _ => return None,
        };
        let reads = match (job, who) {
            (Job::ExportFirst | Job::ExportSecond, _) => disk.clone(),
            (_, Who::QemuZstd) => self.at("zstd.qcow2"),
            (_, Who::Zstd) => self.at("v1.zst"),
            (_, Who::Restic) => self.at("restic"),
            _ => self.at("gallery"),
        };
        let passing = job == Job::Materialise || matches!(who, Who::QemuPlain | Who::Cp);
        Some(Step { line, reads, store, passing })
    }

    /// What restic is told beside its command line.
    fn env(&self) -> [(&'static str, OsString); 3] {
        [
            ("RESTIC_PASSWORD", "bench".into()),
            ("RESTIC_REPOSITORY", self.at("restic").into()),
            ("RESTIC_CACHE_DIR", self.at("cache").into()),
        ]
    }
}

/// Does every job `count` times.
pub fn rounds(disks: &Disks, work: &Path, who: &[Who], count: usize) -> Rounds {
    let places = Places { disks, work };
    let env = places.env();
    let mut rounds = Rounds::new();
    for round in 0..count {
        run::run(&child::line("create", &places.at("gallery"), &[]), &[], work, false);
        if who.contains(&Who::Restic) {
            run::run(&["restic", "-q", "init"].map(OsString::from), &env, work, false);
        }
        for job in Job::ALL {
            // Nobody is always the first.
            let mut order = who.to_vec();
            order.rotate_left(round % who.len());
            for who in order {
                let Some(step) = places.step(job, who) else { continue };
                if who == Who::Restic && job == Job::Materialise && !has_room(work) {
                    eprintln!(
                        "LEFT OUT: what restic restores has no holes, and the drive is too full for it"
                    );
                    continue;
                }
                disks::warm(&step.reads);
                let before = run::taken(&step.store);
                let mut figure = run::run(&step.line, &env, work, who != Who::Gallery);
                figure.stored = run::taken(&step.store) - before;
                eprintln!("round {}: {}, {}: {:.2} s", round + 1, job.name(), who.name(), figure.seconds);
                rounds.entry((job, who)).or_default().push(figure);
                if job == Job::Materialise && who == Who::Gallery && round == 0 {
                    must_be_same(&disks.first, &step.store);
                }
                if step.passing {
                    run::remove(&step.store);
                }
            }
        }
        for entry in fs::read_dir(work).unwrap() {
            run::remove(&entry.unwrap().path());
        }
    }
    rounds
}

/// Whether a whole disk can be written, and others still have room on the drive.
fn has_room(work: &Path) -> bool {
    fs4::available_space(work).unwrap() > 22 << 30
}

/// Fails unless two files have the same bytes.
fn must_be_same(one: &Path, other: &Path) {
    let mut files = [one, other].map(|path| File::open(path).unwrap());
    let mut parts = [const { Vec::new() }; 2];
    loop {
        for (file, part) in files.iter_mut().zip(&mut parts) {
            part.clear();
            file.take(1 << 20).read_to_end(part).unwrap();
        }
        assert!(parts[0] == parts[1], "the disk is not the one that was exported");
        if parts[0].is_empty() {
            return;
        }
    }
}
