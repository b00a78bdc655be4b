//! Pictures of the kit, to be looked at: `target/tmp/pictures/kit-*.png`.

use egui::Ui;

use super::samples;
use crate::common::{Look, picture, window};

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
