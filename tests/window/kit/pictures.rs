//! Pictures of the kit, to be looked at: `target/tmp/pictures/kit-*.png`.

use egui::{Key, Role, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::samples;
use crate::common::{Bare, Look, picture, window};

fn draw(name: &str, size: [f32; 2], content: fn(&mut Ui)) {
    for look in Look::all(size) {
        let mut harness = window(look, content);
        let path = picture(&mut harness, &format!("kit-{name}-{}", look.name()));
        // Drawn in full, to the very edge: the corners have the canvas' colour.
        let image = image::open(path).unwrap().to_rgba8();
        let canvas = lab_gallery::ui::theme::Palette::of(look.theme).canvas;
        let corner = image.get_pixel(image.width() - 1, 0).0;
        if name != "dialog" {
            assert_eq!(corner, canvas.to_array(), "{name} {}", look.name());
        }
        assert_eq!(image.width(), (size[0] * look.scale) as u32);
    }
}

#[test]
fn buttons() {
    draw("buttons", [1100.0, 640.0], samples::buttons);
}

#[test]
fn form() {
    draw("form", [900.0, 800.0], samples::form);
}

#[test]
fn messages() {
    draw("messages", [1000.0, 860.0], samples::messages);
}

#[test]
fn lists() {
    draw("lists", [1100.0, 1000.0], samples::lists);
}

#[test]
fn dialog() {
    draw("dialog", [1000.0, 700.0], samples::dialog);
}

#[test]
fn toasts() {
    draw("toasts", [700.0, 400.0], samples::toasts);
}

/// What is seen only for a moment: the focus ring, tooltips, open lists and menus.
#[test]
fn moments() {
    for look in Look::all([520.0, 420.0]) {
        let mut harness = window(look, samples::moments);
        for (moment, act) in [
            ("hover", (|h| h.get_by_label("Reset password").hover()) as fn(&Moments)),
            ("focus", |h| h.get_by_label("Publish").focus()),
            ("focus-link", |h| h.get_by_label("Show in gallery").focus()),
            ("menu", |h| h.get_by_label("More commands").click()),
            ("combo", |h| h.get_by_role(Role::ComboBox).click()),
            ("typing", |h| h.get_by_role(Role::TextInput).focus()),
        ] {
            act(&harness);
            harness.run_steps(8);
            picture(&mut harness, &format!("kit-moment-{moment}-{}", look.name()));
            harness.key_press(Key::Escape);
            harness.remove_cursor();
            harness.run();
        }
    }
}

type Moments = Harness<'static, Bare<()>>;

/// A narrow window at a fractional scale: everything wraps, nothing is cut off.
#[test]
fn narrow() {
    let pages =
        [("form", samples::form as fn(&mut Ui)), ("messages", samples::messages), ("lists", samples::lists)];
    for (name, content) in pages {
        let look = Look { size: [640.0, 1000.0], scale: 1.5, ..Look::default() };
        let mut harness = window(look, content);
        picture(&mut harness, &format!("kit-{name}-narrow-1.5x"));
        for node in
            harness.root().children_recursive().filter(|node| node.accesskit_node().raw_bounds().is_some())
        {
            // The table has a scroll bar of its own.
            let in_table = name == "lists" && node.rect().top() > 600.0;
            assert!(
                in_table || node.rect().right() <= 640.5,
                "{name}: {:?} {:?}",
                node.accesskit_node().role(),
                node.rect()
            );
        }
    }
}
