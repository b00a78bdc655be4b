//! An X display in memory, and what is on it.

use std::collections::BTreeSet;
use std::fs;
use std::ops::Deref;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::common;
use crate::common::xvfb::Xvfb;

/// The title of the program's window.
pub const TITLE: &str = "Lab Gallery";

/// Where a window is and how large, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Geometry {
    pub x: i32,
    pub y: i32,
    pub width: i32,
    pub height: i32,
}

/// A display, and the window on it.
pub struct Display(Xvfb);

impl Deref for Display {
    type Target = Xvfb;

    fn deref(&self) -> &Xvfb {
        &self.0
    }
}

impl Display {
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// With these arguments to the X server, too.
    pub fn start_with(more: &[&str]) -> Self {
        let display = Self(Xvfb::start(more));
        // Away from the middle, where it would rest on something that shows it.
        if common::needs("xdotool") {
            display.pointer(0, 799);
        }
        display
    }

    /// Waits until `done` holds for what is on the screen.
    #[track_caller]
    pub fn wait_for(&self, what: &str, mut done: impl FnMut(&[u32]) -> bool) {
        let start = Instant::now();
        while !done(&self.pixels().2) {
            if start.elapsed() > Duration::from_mins(3) {
                self.save("timeout");
                panic!("not seen on the screen: {what}");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits until nothing on the screen changes any more.
    #[track_caller]
    pub fn wait_for_rest(&self) {
        let mut last = Vec::new();
        self.wait_for("a window that has come to rest", |pixels| {
            let rested = pixels == last;
            last = pixels.to_vec();
            std::thread::sleep(Duration::from_millis(300));
            rested
        });
    }

    /// Waits until the window shows the sample's labs. The sample in `folder` is built first, so its document is there
    /// only when they can be shown.
    #[track_caller]
    pub fn wait_for_labs(&self, folder: &Path) {
        let document = folder.join("workspace/workspace.ron");
        self.wait_for("the window", |pixels| {
            pixels.iter().copied().collect::<BTreeSet<_>>().len() > 50 && document.exists()
        });
        self.wait_for_rest();
    }

    /// Keeps what is on the screen as a picture, for whoever looks at the tests' pictures.
    pub fn save(&self, name: &str) {
        let (width, height, pixels) = self.pixels();
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
        fs::create_dir_all(&folder).unwrap();
        let bytes: Vec<u8> =
            pixels.iter().flat_map(|pixel| [(pixel >> 16) as u8, (pixel >> 8) as u8, *pixel as u8]).collect();
        let path = folder.join(format!("screen-{name}.png"));
        image::save_buffer(path, &bytes, width as u32, height as u32, image::ColorType::Rgb8).unwrap();
    }

    /// Presses keys in the window that has the focus, such as `ctrl+n`.
    pub fn press(&self, keys: &str) {
        let status = Command::new("xdotool").env("DISPLAY", &self.name).args(["key", keys]).status().unwrap();
        assert!(status.success());
    }

    /// Gives the window the keyboard, as a window manager would.
    pub fn focus(&self, title: &str) {
        self.xdotool(title, &["windowfocus", "--sync"]);
    }

    /// Moves the pointer there.
    fn pointer(&self, x: i32, y: i32) {
        let (x, y) = (x.to_string(), y.to_string());
        let status =
            Command::new("xdotool").env("DISPLAY", &self.name).args(["mousemove", &x, &y]).status().unwrap();
        assert!(status.success());
    }

    /// Moves and resizes the window, as a person would.
    pub fn put(&self, title: &str, to: Geometry) {
        let [x, y, width, height] = [to.x, to.y, to.width, to.height].map(|number| number.to_string());
        self.xdotool(title, &["windowsize", "--sync", &width, &height]);
        self.xdotool(title, &["windowmove", "--sync", &x, &y]);
    }

    /// Where the window is, without its frame, and how large.
    pub fn geometry(&self, title: &str) -> Geometry {
        let said = self.xdotool(title, &["getwindowgeometry", "--shell"]);
        let number = |name: &str| {
            let line = said.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix('='));
            line.unwrap_or_else(|| panic!("{name} in {said}")).parse().unwrap()
        };
        Geometry { x: number("X"), y: number("Y"), width: number("WIDTH"), height: number("HEIGHT") }
    }

    fn xdotool(&self, title: &str, command: &[&str]) -> String {
        let output = Command::new("xdotool")
            .env("DISPLAY", &self.name)
            .args(["search", "--sync", "--onlyvisible", "--name", title])
            .args(command)
            .output()
            .unwrap();
        assert!(output.status.success(), "xdotool {command:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}
