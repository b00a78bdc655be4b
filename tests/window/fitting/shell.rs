//! The real application's pages, with the bar at the top and the menu at the left.

use lab_gallery::text::Lang;

use super::{SMALLEST, ZOOMED, languages, look};
use crate::app::App;
use crate::common::Look;
use crate::page_walk::pages;

fn walk(size: [f32; 2], name: &str) {
    let mut app = App::start_speaking(Look { size, ..Look::default() }, "en");
    let mut faults = Vec::new();
    for tag in languages() {
        let lang = Lang::load(tag);
        app.speak(tag);
        for (page_name, page, _) in pages(&app) {
            app.harness.state_mut().desk_mut().unwrap().go(page);
            app.settle();
            look(&mut app.harness, &format!("{name}-{page_name}"), &lang, size, &mut faults);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn pages_fit_the_smallest_window() {
    walk(SMALLEST, "page");
}

#[test]
fn pages_fit_at_twice_the_size_of_everything() {
    walk(ZOOMED, "page");
}
