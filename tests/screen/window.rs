//! The window opens with either renderer, reacts to keys, and ends when it is asked to.

use std::collections::BTreeSet;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::common;
use crate::display::Display;

fn start(display: &Display, workspace: &std::path::Path, renderer: &str) -> Child {
    Command::new(env!("CARGO_BIN_EXE_lab-gallery"))
        .arg("--workspace")
        .arg(workspace)
        .args(["--lang", "en", "--renderer", renderer])
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .env("XDG_DATA_HOME", workspace.parent().unwrap().join("data"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap()
}

fn colours(pixels: &[u32]) -> usize {
    pixels.iter().copied().collect::<BTreeSet<_>>().len()
}

fn ends(child: &mut Child) -> Option<i32> {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(30) {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    child.kill().unwrap();
    None
}

fn opens_and_reacts(renderer: &str) {
    if !common::needs("Xvfb") || !common::needs("xdotool") {
        return;
    }
    let folder = common::temp();
    let workspace = folder.path().join("workspace");
    let display = Display::start();
    let mut child = start(&display, &workspace, renderer);

    // The sample is built first, so the workspace's document is there only when the labs can be shown.
    display.wait_for("the window", |pixels| colours(pixels) > 50 && workspace.join("workspace.ron").exists());
    let mut last = display.pixels().2;
    display.wait_for("a window that has come to rest", |pixels| {
        let rested = pixels == last;
        last = pixels.to_vec();
        std::thread::sleep(Duration::from_millis(300));
        rested
    });
    display.save(&format!("{renderer}-labs"));
    let labs = display.pixels().2;

    display.focus("Lab Gallery");
    display.press("ctrl+n");
    display.wait_for("the New lab dialog", |pixels| {
        let changed = pixels.iter().zip(&labs).filter(|(now, then)| now != then).count();
        changed > pixels.len() / 4
    });
    display.save(&format!("{renderer}-new-lab"));
    display.press("Escape");
    display.press("ctrl+q");
    assert_eq!(ends(&mut child), Some(0));
}

#[test]
fn with_wgpu() {
    opens_and_reacts("wgpu");
}

#[test]
fn with_opengl() {
    opens_and_reacts("glow");
}
