//! The bar at the top keeps all its controls in sight, and its menus open inside of the window, with long names, too.

use std::sync::Arc;

use egui::{Key, Order, Pos2, Rect, Role, Vec2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::app::Session;
use lab_gallery::model::{RegionId, Workspace};
use lab_gallery::text::Lang;
use lab_gallery::ui::theme::metrics::SPACE_S;

use super::{SMALLEST, ZOOMED, languages, look};
use crate::app::{App, temp};
use crate::common::Look;

const PERSON: &str = "Alexandra Konstantinopoulou-Weatherby";

/// On a workspace whose names are hard to fit.
fn long_names(size: [f32; 2]) -> App {
    let folder = temp();
    let account = "Faculty of Natural Sciences and Mathematics, Computer Centre";
    let workspace = Workspace::new(account, RegionId::from("westeurope"), PERSON);
    let clock = Arc::new(jiff::Timestamp::now);
    drop(Session::create(&folder.path().join("workspace"), workspace, clock, Arc::new(|| {})).unwrap());
    App::open_in(Look { size, ..Look::default() }, folder, None)
}

/// The bar's controls by their names, from left to right.
fn controls(lang: &Lang, person: &str) -> Vec<String> {
    let jobs = lang.say(&lab_gallery::model::Message::new("ui-jobs-active").with("count", 0_usize));
    let mut controls: Vec<String> = ["ui-file", "ui-edit-menu"].map(|id| lang.text(id)).into();
    controls.extend([jobs, person.to_owned()]);
    controls.extend(["ui-language", "ui-theme", "help-open"].map(|id| lang.text(id)));
    controls
}

fn place(app: &App, name: &str) -> Option<Rect> {
    let mut buttons = app.harness.query_all_by_role(Role::Button);
    buttons.find(|node| node.accesskit_node().label().as_deref() == Some(name)).map(|node| node.rect())
}

fn stand_side_by_side(app: &mut App, size: [f32; 2], person: &str) {
    let window = Rect::from_min_size(Pos2::ZERO, Vec2::from(size));
    let mut faults = Vec::new();
    for tag in languages() {
        let lang = Lang::load(tag);
        app.speak(tag);
        let mut end = 0.0;
        for name in controls(&lang, person) {
            match place(app, &name) {
                Some(rect) if window.contains_rect(rect) && rect.left() >= end => end = rect.right(),
                rect => faults.push(format!("{tag}: “{name}” is at {rect:?}, after {end}")),
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_control_is_in_sight() {
    for size in [ZOOMED, [720.0, 480.0], SMALLEST] {
        let mut app = App::start_speaking(Look { size, ..Look::default() }, "en");
        stand_side_by_side(&mut app, size, "Kim Akers");
    }
}

#[test]
fn long_names_push_nothing_out_of_sight() {
    for size in [ZOOMED, SMALLEST, [1280.0, 800.0]] {
        stand_side_by_side(&mut long_names(size), size, PERSON);
    }
}

#[test]
fn menus_open_inside_of_the_window() {
    let mut faults = Vec::new();
    for size in [ZOOMED, SMALLEST] {
        let mut app = App::start_speaking(Look { size, ..Look::default() }, "en");
        for tag in languages() {
            let lang = Lang::load(tag);
            app.speak(tag);
            let menus = ["file", "edit", "jobs", "person", "language", "theme"];
            for (menu, name) in menus.into_iter().zip(controls(&lang, "Kim Akers")) {
                let Some(rect) = place(&app, &name) else {
                    faults.push(format!("{tag}: there is no “{name}”"));
                    continue;
                };
                app.harness.hover_at(rect.center());
                app.harness.drag_at(rect.center());
                app.harness.drop_at(rect.center());
                app.settle();
                look(&mut app.harness, &format!("menu-{menu}"), &lang, size, &mut faults);
                let window = Rect::from_min_size(Pos2::ZERO, Vec2::from(size)).shrink2(vec2(SPACE_S, 0.0));
                let popups = app.harness.ctx.memory(|memory| {
                    let layers = memory.areas().visible_layer_ids();
                    let menus = layers.into_iter().filter(|layer| layer.order == Order::Foreground);
                    menus.filter_map(|layer| memory.area_rect(layer.id)).collect::<Vec<_>>()
                });
                let outside = popups.iter().filter(|popup| !window.contains_rect(**popup));
                faults.extend(outside.map(|popup| format!("{tag}: {menu} {size:?} is at {popup:?}")));
                assert!(!popups.is_empty(), "{tag}: {menu} did not open");
                app.harness.key_press(Key::Escape);
                app.settle();
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
