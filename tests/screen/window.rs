//! The window opens with either renderer, reacts to keys, and ends when it is asked to.

use crate::common;
use crate::display::{Display, TITLE};
use crate::program::Start;

fn opens_and_reacts(renderer: &str) {
    if !common::needs("Xvfb") || !common::needs("xdotool") {
        return;
    }
    let folder = common::temp();
    let display = Display::start();
    let mut program = Start::on(&display, folder.path()).renderer(renderer).run();

    display.wait_for_labs(folder.path());
    display.save(&format!("{renderer}-labs"));
    let labs = display.pixels().2;

    display.focus(TITLE);
    display.press("ctrl+n");
    display.wait_for("the New lab dialog", |pixels| {
        let changed = pixels.iter().zip(&labs).filter(|(now, then)| now != then).count();
        changed > pixels.len() / 4
    });
    display.save(&format!("{renderer}-new-lab"));
    display.press("Escape");
    display.press("ctrl+q");
    assert_eq!(program.ends(), Some(0));
}

#[test]
fn with_wgpu() {
    opens_and_reacts("wgpu");
}

#[test]
fn with_opengl() {
    opens_and_reacts("glow");
}
