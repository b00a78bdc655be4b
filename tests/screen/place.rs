//! The window opens again where it was closed, as large as it was, and as large as things were drawn in it.

use std::fs;
use std::path::Path;

use crate::common;
use crate::display::{Display, Geometry, TITLE};
use crate::program::{Program, Start};

const PLACE: Geometry = Geometry { x: 90, y: 40, width: 1100, height: 720 };

/// A folder, a display, and where both can be had.
fn screen() -> Option<(tempfile::TempDir, Display)> {
    let here = common::needs("Xvfb") && common::needs("xdotool");
    here.then(|| (common::temp(), Display::start()))
}

/// The window, with its labs.
fn open(display: &Display, folder: &Path) -> Program {
    let program = Start::on(display, folder).run();
    display.wait_for_labs(folder);
    program
}

fn close(display: &Display, mut program: Program) {
    display.focus(TITLE);
    display.press("ctrl+q");
    assert_eq!(program.ends(), Some(0));
}

#[test]
fn size_place_and_zoom_are_kept() {
    let Some((folder, display)) = screen() else { return };
    let program = open(&display, folder.path());
    display.put(TITLE, PLACE);
    display.wait_for_rest();
    let actual = display.pixels().2;
    display.focus(TITLE);
    display.press("ctrl+plus");
    display.wait_for("everything drawn larger", |pixels| pixels != actual);
    display.press("ctrl+plus");
    display.wait_for_rest();
    display.save("zoomed");
    let zoomed = display.pixels().2;
    assert_eq!(display.geometry(TITLE), PLACE, "the zoom changes what is drawn, not the window");
    close(&display, program);

    let program = Start::on(&display, folder.path()).run();
    display.wait_for("what was there when it was closed", |pixels| pixels == zoomed);
    assert_eq!(display.geometry(TITLE), PLACE);
    display.focus(TITLE);
    display.press("ctrl+0");
    display.wait_for("everything at its actual size", |pixels| pixels == actual);
    close(&display, program);

    assert!(folder.path().join("state/lab-gallery/window.ron").is_file());
    let workspace = fs::read_dir(folder.path().join("workspace")).unwrap();
    let names: Vec<_> = workspace.map(|entry| entry.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| name != "window.ron" && name != "app.ron"), "{names:?}");
}

#[test]
fn a_place_where_no_monitor_is_any_more_is_not_used() {
    let Some((folder, display)) = screen() else { return };
    let program = open(&display, folder.path());
    // As if there were a second monitor to the right. A window that lies there altogether takes no keys.
    display.put(TITLE, Geometry { x: 1260, y: 100, ..PLACE });
    close(&display, program);

    let program = open(&display, folder.path());
    assert_eq!(display.geometry(TITLE), Geometry { x: 0, y: 0, ..PLACE });
    close(&display, program);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test's file needs no fsync")]
fn what_is_kept_of_the_window_and_cannot_be_read_is_no_obstacle() {
    let Some((folder, display)) = screen() else { return };
    let state = folder.path().join("state/lab-gallery");
    fs::create_dir_all(&state).unwrap();
    fs::write(state.join("window.ron"), "{\"zoom\": \"NaN\", \"window\": \"(").unwrap();
    let program = open(&display, folder.path());
    let Geometry { width, height, .. } = display.geometry(TITLE);
    assert_eq!((width, height), (1280, 800));
    close(&display, program);
}
