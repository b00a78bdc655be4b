//! An X display in memory, and what is on it.

use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::common;

/// An X server without a screen. It goes when it is dropped.
pub struct Display {
    server: Child,
    pub name: String,
    frame: TempDir,
}

impl Display {
    pub fn start() -> Self {
        let frame = common::temp();
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-fbdir"])
            .arg(frame.path())
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
        Self { server, name: format!(":{number}"), frame }
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
        let search = ["search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync"];
        let status = Command::new("xdotool").env("DISPLAY", &self.name).args(search).status().unwrap();
        assert!(status.success());
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _gone = self.server.kill();
        let _gone = self.server.wait();
    }
}
