//! A window in which nothing happens draws nothing and computes nothing.

use std::time::Duration;

use crate::common;
use crate::display::{Display, TITLE};
use crate::program::Start;

/// What the window logs of each frame.
const FRAME: &str = "a frame";

fn rests(renderer: &str, keys: Option<&str>) {
    if !common::needs("Xvfb") || !common::needs("xdotool") {
        return;
    }
    let folder = common::temp();
    let display = Display::start();
    let program = Start::on(&display, folder.path())
        .renderer(renderer)
        .env("RUST_LOG", "off,lab_gallery::ui::window=trace")
        .run();
    display.wait_for_labs(folder.path());
    assert!(program.said(FRAME) > 0, "frames are counted");
    if let Some(keys) = keys {
        display.focus(TITLE);
        display.press(keys);
        display.wait_for_rest();
    }
    // The job's thread ends, fonts and pictures are in.
    std::thread::sleep(Duration::from_secs(2));
    let (frames, ticks) = (program.said(FRAME), program.ticks());
    std::thread::sleep(Duration::from_secs(10));
    assert_eq!(program.said(FRAME), frames, "frames were drawn while nothing happened");
    assert!(program.ticks() <= ticks + 1, "{} ticks of processor time for nothing", program.ticks() - ticks);
}

#[test]
fn with_wgpu() {
    rests("wgpu", None);
}

#[test]
fn with_opengl() {
    rests("glow", None);
}

/// The cursor in the dialog's field does not blink.
#[test]
fn with_a_dialog() {
    rests("glow", Some("ctrl+n"));
}
