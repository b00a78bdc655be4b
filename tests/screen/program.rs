//! The program as a process of its own, and what it says on standard error.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use crate::display::Display;

/// A running program. It goes when it is dropped.
pub struct Program {
    child: Child,
    said: Arc<Mutex<Vec<String>>>,
}

/// How the program is started.
pub struct Start(Command);

impl Start {
    /// On the display, with `workspace` and `state` in that folder.
    pub fn on(display: &Display, folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lab-gallery"));
        command
            .arg("--workspace")
            .arg(folder.join("workspace"))
            .args(["--lang", "en"])
            .env("DISPLAY", &display.name)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env("XDG_DATA_HOME", folder.join("data"))
            .env("XDG_STATE_HOME", folder.join("state"))
            .env("RUST_LOG", "off,lab_gallery=warn")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        Self(command)
    }

    pub fn renderer(mut self, renderer: &str) -> Self {
        self.0.args(["--renderer", renderer]);
        self
    }

    pub fn env(mut self, name: &str, value: impl AsRef<std::ffi::OsStr>) -> Self {
        self.0.env(name, value);
        self
    }

    pub fn run(mut self) -> Program {
        let mut child = self.0.spawn().unwrap();
        let said = Arc::new(Mutex::new(Vec::new()));
        let (stderr, to) = (child.stderr.take().unwrap(), Arc::clone(&said));
        let listen = move || {
            for line in BufReader::new(stderr).lines().map_while(Result::ok) {
                to.lock().unwrap().push(line);
            }
        };
        std::thread::Builder::new().name("stderr".to_owned()).spawn(listen).unwrap();
        Program { child, said }
    }
}

impl Program {
    /// How many lines with `text` it has said so far.
    pub fn said(&self, text: &str) -> usize {
        self.said.lock().unwrap().iter().filter(|line| line.contains(text)).count()
    }

    /// All that it has said so far.
    pub fn all_said(&self) -> String {
        self.said.lock().unwrap().join("\n")
    }

    /// The processor time that it has used so far, in clock ticks.
    pub fn ticks(&self) -> u64 {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        // The second field is the program's name in brackets.
        let fields: Vec<_> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    }

    /// Waits for its end and answers its exit status; None if it does not end.
    pub fn ends(&mut self) -> Option<i32> {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(30) {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        None
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _gone = self.child.wait();
        if std::thread::panicking() {
            eprintln!("the program said:\n{}", self.all_said());
        }
    }
}
