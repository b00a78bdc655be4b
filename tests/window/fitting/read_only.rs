//! A workspace that is only read says so above every page, and leaves the page its room.

use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::Key;
use egui_kittest::kittest::Queryable as _;
use lab_gallery::app::Session;
use lab_gallery::model::{RegionId, Workspace};
use lab_gallery::text::Lang;

use super::{SMALLEST, ZOOMED, languages, look};
use crate::app::{App, temp};
use crate::common::Look;

#[test]
fn the_bar_leaves_the_page_its_room() {
    let mut faults = Vec::new();
    for size in [SMALLEST, ZOOMED] {
        for tag in languages() {
            let lang = Lang::load(tag);
            let folder = temp();
            let workspace = Workspace::new("Fabrikam", RegionId::from("westeurope"), "Kim Akers");
            let clock = Arc::new(jiff::Timestamp::now);
            let first = Session::create(&folder.path().join("workspace"), workspace, clock, Arc::new(|| {}));
            let mut app = App::open_in(Look { size, ..Look::default() }, folder, Some(tag));
            app.until_shown(&lang.text("ui-recover-title"));
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
            app.settle();
            look(&mut app.harness, "read-only", &lang, size, &mut faults);
            drop(first);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
