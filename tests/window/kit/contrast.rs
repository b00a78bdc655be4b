//! Contrast of every pair of colours that are seen together, by the formula of WCAG 2.

use egui::Color32;
use lab_gallery::ui::theme::{DARK, LIGHT, Palette};

/// Relative luminance, `0.0..=1.0`.
fn luminance(color: Color32) -> f64 {
    let [r, g, b, a] = color.to_srgba_unmultiplied();
    assert_eq!(a, 255, "{color:?} is see-through");
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)
}

fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

const TEXT: f64 = 4.5;
const MEANING: f64 = 3.0;

#[test]
fn the_formula_is_right() {
    assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
    // The grey that just passes on white, by common knowledge.
    assert!((contrast(Color32::from_gray(0x76), Color32::WHITE) - 4.54).abs() < 0.01);
}

#[test]
fn every_pair_can_be_read() {
    let mut failures = Vec::new();
    for (theme, colors) in [("light", &LIGHT), ("dark", &DARK)] {
        for (name, least, front, back) in pairs(colors) {
            let found = contrast(front, back);
            if found < least {
                failures.push(format!("{theme}: {name} has {found:.2}, needs {least}"));
            }
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn pairs(c: &Palette) -> Vec<(String, f64, Color32, Color32)> {
    let mut pairs = Vec::new();
    let surfaces = [
        ("canvas", c.canvas),
        ("surface", c.surface),
        ("sunken", c.surface_sunken),
        ("hover", c.hover),
        ("selection", c.selection),
    ];
    for (back_name, back) in surfaces {
        let texts = [("text", c.text), ("secondary", c.secondary), ("brand", c.brand)];
        for (name, front) in texts {
            pairs.push((format!("{name} on {back_name}"), TEXT, front, back));
        }
        pairs.push((format!("field's border on {back_name}"), MEANING, c.border_field, back));
        pairs.push((format!("focus on {back_name}"), MEANING, c.focus, back));
    }
    for (name, back) in [("canvas", c.canvas), ("surface", c.surface), ("its own surface", c.disabled_fill)] {
        pairs.push((format!("disabled on {name}"), TEXT, c.disabled, back));
        pairs.push((format!("danger on {name}"), TEXT, c.danger, back));
    }
    let fills = [
        ("accent", c.brand_fill),
        ("accent under the pointer", c.brand_fill_hover),
        ("accent pressed", c.brand_fill_pressed),
        ("danger", c.danger_fill),
        ("danger under the pointer", c.danger_fill_hover),
        ("danger pressed", c.danger_fill_pressed),
    ];
    for (name, back) in fills {
        pairs.push((format!("text on {name}"), TEXT, c.on_brand, back));
        let ring = contrast(c.focus, back).max(contrast(c.focus_inner, back));
        assert!(ring >= MEANING, "focus on {name}: {ring:.2}");
    }
    for (name, front) in [("link under the pointer", c.brand_hover), ("link pressed", c.brand_pressed)] {
        pairs.push((name.to_owned(), TEXT, front, c.surface));
    }
    let messages = [("info", c.info), ("success", c.success), ("warning", c.warning), ("error", c.error)];
    for (name, kind) in messages {
        pairs.push((format!("text on {name}"), TEXT, c.text, kind.background));
        pairs.push((format!("small print on {name}"), TEXT, c.secondary, kind.background));
        pairs.push((format!("badge's text on {name}"), TEXT, kind.icon, kind.background));
        pairs.push((format!("icon of {name} on surface"), MEANING, kind.icon, c.surface));
    }
    pairs.push(("progress against its track".to_owned(), MEANING, c.brand, c.track));
    pairs.push(("selected text".to_owned(), TEXT, c.text, c.selection_text));
    pairs.push(("scroll bar".to_owned(), MEANING, c.scroll, c.canvas));
    pairs
}
