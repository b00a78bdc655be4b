//! An X server without a screen, and the pixels that it holds.

use std::fs;
use std::io::Read as _;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

/// The server. It goes when it is dropped.
pub struct Xvfb {
    server: Child,
    /// What `DISPLAY` has to be.
    pub name: String,
    frame: TempDir,
}

impl Xvfb {
    /// With a screen of 1280 x 800 and these arguments, too.
    pub fn start(more: &[&str]) -> Self {
        let frame = tempfile::Builder::new().prefix("xvfb-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
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
            .expect("Xvfb is needed");
        let mut number = String::new();
        let mut byte = [0];
        let stdout = server.stdout.as_mut().unwrap();
        while stdout.read_exact(&mut byte).is_ok() && byte[0] != b'\n' {
            number.push(char::from(byte[0]));
        }
        assert!(!number.is_empty(), "Xvfb did not start");
        Self { server, name: format!(":{number}"), frame }
    }

    /// The file with what is on the screen, in the X server's own picture format: a header of big-endian numbers, a
    /// table of colours, the pixels.
    pub fn file(&self) -> PathBuf {
        self.frame.path().join("Xvfb_screen0")
    }

    /// What is on the screen: width, height, and a pixel as 0x00RRGGBB.
    pub fn pixels(&self) -> (usize, usize, Vec<u32>) {
        let bytes = fs::read(self.file()).unwrap();
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
}

impl Drop for Xvfb {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _gone = self.server.kill();
        let _gone = self.server.wait();
    }
}
