//! A workspace that is only read says so above every page, and leaves the page its room.

use std::time::{Duration, Instant};

use egui::Key;
use egui_kittest::kittest::Queryable as _;

use super::find_locked;

#[test]
fn the_bar_leaves_the_page_its_room() {
    find_locked("read-only", |app, lang| {
        // In a low window the button is below what is in sight.
        app.harness.get_by_label(&lang.text("ui-recover-read-only")).focus();
        app.settle();
        app.harness.key_press(Key::Enter);
        let start = Instant::now();
        while app.harness.state().desk().is_none() {
            assert!(start.elapsed() < Duration::from_mins(1), "it never opens");
            app.harness.step();
            std::thread::sleep(Duration::from_millis(5));
        }
    });
}
