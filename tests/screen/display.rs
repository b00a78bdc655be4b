//! An X display in memory, and what is on it.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::common;

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

/// An X server without a screen. It goes when it is dropped.
pub struct Display {
    server: Child,
    pub name: String,
    frame: TempDir,
}

impl Display {
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// With these arguments to the X server, too.
    pub fn start_with(more: &[&str]) -> Self {
        let frame = common::temp();
        let mut server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-noreset",
                "-screen",
                "0",
                "1280x800x24",
                "-nolisten",
                "tcp",
                "-fbdir",
            ])
            .arg(frame.path())
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        let mut byte = [0];
        let stdout = server.stdout.as_mut().unwrap();
        while stdout.read_exact(&mut byte).is_ok() && byte[0] != b'\n' {
            number.push(char::from(byte[0]));
        }
        assert!(!number.is_empty(), "Xvfb did not start");
        let display = Self { server, name: format!(":{number}"), frame };
        // Away from the middle, where it would rest on something that shows it.
        if common::needs("xdotool") {
            display.pointer(0, 799);
        }
        display
    }

    /// What is on the screen: width, height, and a pixel as 0x00RRGGBB.
    pub fn pixels(&self) -> (usize, usize, Vec<u32>) {
        // The X server's own picture format: a header of big-endian numbers, a table of colours, the pixels.
        let bytes = fs::read(self.frame.path().join("Xvfb_screen0")).unwrap();
        let number =
            |index: usize| u32::from_be_bytes(bytes[index * 4..index * 4 + 4].try_into().unwrap()) as usize;
        let (header, width, height, line, colours) =
            (number(0), number(4), number(5), number(12), number(19));
        let start = header + colours * 12;
        let mut pixels = Vec::with_capacity(width * height);
        for row in 0..height {
            for column in 0..width {
                let at = start + row * line + column * 4;
                pixels.push(u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) & 0x00ff_ffff);
            }
        }
        (width, height, pixels)
    }

    /// Waits until `done` holds for what is on the screen.
    #[track_caller]
    pub fn wait_for(&self, what: &str, mut done: impl FnMut(&[u32]) -> bool) {
        let start = Instant::now();
        while !done(&self.pixels().2) {
            if start.elapsed() > Duration::from_mins(1) {
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

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _gone = self.server.kill();
        let _gone = self.server.wait();
    }
}
