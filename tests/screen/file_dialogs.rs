//! A desktop without file dialogs is no dead end: the window says so, and what to do.

use crate::common;
use crate::display::{Display, TITLE};
use crate::program::Start;

/// What the log says of a message that was told.
const TOLD: &str = "told the person ui-no-file-dialogs";

#[test]
fn browse_says_that_there_are_none() {
    if !common::needs("Xvfb") || !common::needs("xdotool") {
        return;
    }
    let folder = common::temp();
    let display = Display::start();
    // No desktop portal can be asked, and no zenity is there.
    let program = Start::on(&display, folder.path())
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent")
        .env("PATH", folder.path())
        .run();
    display.wait_for_labs(folder.path());
    display.focus(TITLE);
    display.press("ctrl+o");
    display.wait_for_rest();
    // From the field to the button beside it.
    display.press("Tab");
    display.press("Return");
    display.wait_for("the message", |_| program.said(TOLD) > 0);
    display.wait_for_rest();
    display.save("no-file-dialogs");
}
