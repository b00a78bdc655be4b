//! Words side by side stand on one line, to the pixel.

use egui::Shape;
use lab_gallery::ui::widgets::{Button, SearchField, TextField};

use crate::common::{Look, window_with};

/// Where the words stand that say `said`, in pixels from the window's top.
fn lines(shape: &Shape, said: &str, scale: f32, found: &mut Vec<i32>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| lines(shape, said, scale, found)),
        Shape::Text(text) if text.galley.text() == said => {
            let row = text.galley.rows.first().unwrap();
            let glyph = row.row.glyphs.first().unwrap();
            found.push(((text.pos.y + row.pos.y + glyph.pos.y) * scale).round() as i32);
        }
        _ => {}
    }
}

#[test]
fn of_a_field_and_the_buttons_beside_it() {
    const SAID: &str = "Words";
    for scale in [1.0, 1.25, 1.5, 1.75, 2.0] {
        let look = Look { size: [640.0, 200.0], scale, ..Look::default() };
        let texts = [SAID.to_owned(), SAID.to_owned(), String::new()];
        let shown = window_with(look, texts, |ui, [one, other, empty]| {
            ui.horizontal(|ui| {
                SearchField::new("search", "Search", one).show(ui);
                ui.add(Button::subtle(SAID));
            });
            ui.horizontal(|ui| {
                let button = Button::secondary(SAID);
                TextField::new("field", "Field", other).show_beside(ui, button);
            });
            // What stands in an empty field, too.
            ui.horizontal(|ui| {
                SearchField::new("empty", SAID, empty).show(ui);
                ui.add(Button::subtle(SAID));
            });
        });
        let mut found = Vec::new();
        for clipped in &shown.output().shapes {
            lines(&clipped.shape, SAID, scale, &mut found);
        }
        found.sort_unstable();
        let [search, tool, field, button, hint, last] = found[..] else { panic!("{found:?}") };
        assert_eq!((search, field, hint), (tool, button, last), "scale {scale}");
    }
}
