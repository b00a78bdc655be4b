//! A person who hears the window exports a template: every step is found by its role and name through AT-SPI, the way
//! that screen readers have into programs, and the end is announced.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::common;
use crate::display::Display;
use crate::program::Start;

/// What Debian calls the program that programs show themselves through.
const LAUNCHER: &str = "/usr/libexec/at-spi-bus-launcher";
/// The interpreter that the distribution's bindings are for; another may come first on the path.
const PYTHON: &str = "/usr/bin/python3";

/// A session's message bus with accessibility on it. It goes when it is dropped.
struct Session {
    folder: PathBuf,
    address: String,
    children: Vec<Child>,
}

impl Session {
    fn start(folder: &Path, display: &Display) -> Self {
        let folder = folder.join("run");
        fs::create_dir(&folder).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .env("XDG_RUNTIME_DIR", &folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut address = String::new();
        BufReader::new(bus.stdout.take().unwrap()).read_line(&mut address).unwrap();
        let mut session = Self { folder, address: address.trim().to_owned(), children: vec![bus] };
        let mut launcher = Command::new(LAUNCHER);
        launcher.arg("--launch-immediately").env("DISPLAY", &display.name);
        launcher.stdout(Stdio::null()).stderr(Stdio::null());
        session.children.push(session.joined(&mut launcher).spawn().unwrap());
        session
    }

    fn joined<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        for (name, value) in self.variables() {
            command.env(name, value);
        }
        command
    }

    /// What a program of this session has in its environment.
    fn variables(&self) -> [(&'static str, &std::ffi::OsStr); 2] {
        [("DBUS_SESSION_BUS_ADDRESS", self.address.as_ref()), ("XDG_RUNTIME_DIR", self.folder.as_os_str())]
    }

    /// Does the steps as a screen reader would, and answers what was announced.
    fn read(&self, steps: &[serde_json::Value]) -> Vec<String> {
        let mut reader = Command::new(PYTHON);
        reader.args(["-W", "ignore", concat!(env!("CARGO_MANIFEST_DIR"), "/tests/screen/reader.py")]);
        reader.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut reader = self.joined(&mut reader).spawn().unwrap();
        let mut stdin = reader.stdin.take().unwrap();
        for step in steps {
            writeln!(stdin, "{step}").unwrap();
        }
        drop(stdin);
        let output = reader.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        for child in self.children.iter_mut().rev() {
            // It may have ended by itself.
            let _gone = child.kill();
            let _gone = child.wait();
        }
    }
}

fn has_accessibility() -> bool {
    let bindings = || {
        let import = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";
        Command::new(PYTHON)
            .args(["-c", import])
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    };
    common::needs("Xvfb")
        && common::needs("dbus-daemon")
        && common::needs_that(LAUNCHER, Path::new(LAUNCHER).is_file())
        && common::needs_that("AT-SPI for Python", bindings())
}

#[test]
fn an_export_from_its_start_to_its_announced_end() {
    if !has_accessibility() {
        return;
    }
    let folder = common::temp();
    let display = Display::start();
    let session = Session::start(folder.path(), &display);
    let mut start = Start::on(&display, folder.path());
    for (name, value) in session.variables() {
        start = start.env(name, value);
    }
    let _program = start.run();

    let press = |name: &str, role: &str| serde_json::json!({ "press": name, "role": role });
    let announced = session.read(&[
        serde_json::json!({ "see": "Lab Gallery", "role": "frame" }),
        press("Python 101", "link"),
        serde_json::json!({ "see": "Template virtual machine" }),
        press("Export to Shared Image Gallery", "push button"),
        serde_json::json!({ "type": "heard-not-seen", "into": "Image name" }),
        press("Export", "push button"),
        serde_json::json!({ "announced": "“heard-not-seen” 1.0.0 is in contoso_gallery" }),
        press("Show in gallery", "push button"),
        serde_json::json!({ "see": "Replicas of version 1.0.0" }),
    ]);
    display.save("screen-reader");
    assert!(!announced.is_empty());
    let version =
        folder.path().join("workspace/galleries/contoso_gallery/images/heard-not-seen/versions/1.0.0.ron");
    assert!(version.is_file(), "the image is in the gallery: {}", version.display());
}
