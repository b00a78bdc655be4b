//! How long the window takes to be there, and what it holds while it rests, beside an empty window of the same toolkit
//! with the same features, in the same run.
//!
//! `cargo bench --bench start`, on Linux with Xvfb. Mesa's software drivers draw unless the machine has others. The
//! clock starts with the process and stops when pixels are on the screen. Medians of runs that take turns.

#![cfg(test)]

mod empty;
#[expect(dead_code, reason = "the bench looks at bytes, not at colours")]
#[path = "../../common/xvfb.rs"]
mod xvfb;

use std::fs::{self, File};
use std::io::{Read as _, Seek as _, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use xvfb::Xvfb;

/// Runs of one figure.
const RUNS: usize = 7;
/// Without a change for so long, the window rests.
const REST: Duration = Duration::from_millis(700);

fn main() {
    if empty::is_wanted() {
        empty::run();
        return;
    }
    let folder = tempfile::Builder::new().prefix("bench-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let programs = [Program::Empty, Program::Ours];
    for program in programs {
        let size = fs::metadata(program.path()).unwrap().len();
        println!("{:<14}{:>8.1} MB binary", program.name(), size as f64 / 1e6);
    }
    let screen = Xvfb::start(&[]);
    for renderer in ["wgpu", "glow"] {
        println!(
            "\n{renderer:<14}{:>12}{:>14}{:>10}{:>12}{:>12}",
            "first, ms", "content, ms", "CPU, ms", "RSS, MiB", "own, MiB"
        );
        let mut runs = [Vec::new(), Vec::new()];
        // The first of each makes the sample and fills caches.
        for number in 0..=RUNS {
            for (program, runs) in programs.into_iter().zip(&mut runs) {
                let run = program.run(&screen, renderer, folder.path());
                if number > 0 {
                    runs.push(run);
                }
            }
        }
        for (program, runs) in programs.into_iter().zip(&runs) {
            println!(
                "{:<14}{:>12.0}{:>14.0}{:>10.0}{:>12.0}{:>12.0}",
                program.name(),
                median(runs, |run| run.first.as_secs_f64() * 1e3),
                median(runs, |run| run.content.as_secs_f64() * 1e3),
                median(runs, |run| run.processor),
                median(runs, |run| run.resident),
                median(runs, |run| run.own),
            );
        }
    }
}

/// What one run showed.
struct Run {
    /// From the start of the process to the first pixels of its window.
    first: Duration,
    /// To the last change on the screen before it rests.
    content: Duration,
    /// The processor time up to its rest, in ms, counted in steps of 10.
    processor: f64,
    /// Resident memory at rest, in MiB, with what it shares with others, such as drivers.
    resident: f64,
    /// Memory of its own, in MiB.
    own: f64,
}

#[derive(Clone, Copy)]
enum Program {
    Empty,
    Ours,
}

impl Program {
    fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty window",
            Self::Ours => "Lab Gallery",
        }
    }

    fn path(self) -> PathBuf {
        match self {
            // This very program.
            Self::Empty => std::env::current_exe().unwrap(),
            Self::Ours => PathBuf::from(env!("CARGO_BIN_EXE_lab-gallery")),
        }
    }

    fn start(self, screen: &Xvfb, renderer: &str, folder: &Path) -> Child {
        let mut command = Command::new(self.path());
        match self {
            Self::Empty => empty::want(&mut command, renderer),
            Self::Ours => {
                let workspace = folder.join("workspace");
                command.args(["--lang", "en", "--renderer", renderer, "--workspace"]).arg(workspace);
            }
        }
        command
            .env("DISPLAY", &screen.name)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env("XDG_DATA_HOME", folder)
            .env("XDG_STATE_HOME", folder)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    fn run(self, screen: &Xvfb, renderer: &str, folder: &Path) -> Run {
        let mut file = File::open(screen.file()).unwrap();
        let length = file.metadata().unwrap().len() as usize;
        let mut is_black = || {
            let mut part = [0; 4096];
            file.seek(SeekFrom::Start((length / 2) as u64)).unwrap();
            file.read_exact(&mut part).unwrap();
            part.iter().all(|byte| *byte == 0)
        };
        let start = Instant::now();
        let mut child = self.start(screen, renderer, folder);
        // Nothing but the window is on the screen, and nothing is black.
        let first = loop {
            if !is_black() {
                break start.elapsed();
            }
            assert!(start.elapsed() < Duration::from_mins(1), "{} shows nothing", self.name());
            std::thread::sleep(Duration::from_micros(500));
        };
        let (mut last, mut content) = (vec![0; length], first);
        loop {
            let mut now = Vec::with_capacity(length);
            File::open(screen.file()).unwrap().read_to_end(&mut now).unwrap();
            if now != last {
                content = start.elapsed();
                last = now;
            } else if start.elapsed() > content + REST {
                break;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        let (resident, own) = memory(child.id());
        let processor = processor(child.id());
        child.kill().unwrap();
        child.wait().unwrap();
        // The screen is black again when the server has taken the window away.
        while !is_black() {
            std::thread::sleep(Duration::from_millis(1));
        }
        Run { first, content, processor, resident, own }
    }
}

/// The processor time so far, in ms.
fn processor(process: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    // The second field is the program's name in brackets.
    let fields: Vec<_> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    let ticks = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
    ticks * 10.0
}

/// Resident, and of its own: MiB.
fn memory(process: u32) -> (f64, f64) {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap();
    let of = |name: &str| {
        let lines = rollup.lines().filter_map(|line| line.strip_prefix(name));
        lines.map(|rest| rest.trim().trim_end_matches(" kB").parse::<f64>().unwrap()).sum::<f64>() / 1024.0
    };
    (of("Rss:"), of("Private_Clean:") + of("Private_Dirty:"))
}

fn median(runs: &[Run], figure: impl Fn(&Run) -> f64) -> f64 {
    let mut figures: Vec<_> = runs.iter().map(figure).collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}
