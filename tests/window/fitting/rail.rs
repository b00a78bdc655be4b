//! The menu at the left shows all its entries in the smallest room there is.

use egui::{Pos2, Rect, Role, Vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::{SMALLEST, ZOOMED};
use crate::app::App;
use crate::common::Look;
use crate::page_walk::pages;

#[test]
fn every_entry_is_in_sight() {
    for size in [ZOOMED, SMALLEST] {
        let mut app = App::start(Look { size, ..Look::default() });
        let window = Rect::from_min_size(Pos2::ZERO, Vec2::from(size));
        for (page, to, _) in pages(&app) {
            app.harness.state_mut().desk_mut().unwrap().go(to);
            app.settle();
            let entries = app.harness.query_all_by_role(Role::Link);
            // Links of the page stand at the right of it.
            let entries: Vec<_> = entries.filter(|entry| entry.rect().left() < 16.0).collect();
            assert!(entries.len() > 3, "{page}");
            for entry in entries {
                let name = entry.accesskit_node().label().unwrap_or_default();
                assert!(window.contains_rect(entry.rect()), "{page}: {name} {:?}", entry.rect());
            }
        }
    }
}
