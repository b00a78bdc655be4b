//! One picture of the Template page in every language: `target/tmp/pictures/languages.png`.

use image::RgbaImage;
use image::imageops::replace;
use lab_gallery::text::Lang;
use lab_gallery::ui::{LabTab, Page};

use crate::app::App;
use crate::common::Look;

/// A window for each language, in points.
const SIZE: [f32; 2] = [1024.0, 520.0];
/// Beside each other.
const COLUMNS: u32 = 2;
/// Between the windows, in pixels.
const GAP: u32 = 16;

#[test]
fn the_template_page_in_every_language() {
    let mut app = App::start_speaking(Look { size: SIZE, ..Look::default() }, "en");
    let lab = app.state().workspace.lab_named("Python 101").unwrap().id;
    app.harness.state_mut().desk_mut().unwrap().go(Page::Lab(lab, LabTab::Template));
    let windows: Vec<RgbaImage> = Lang::available()
        .map(|tag| {
            app.speak(tag);
            app.until_shown(&Lang::load(tag).text("ui-template-machine"));
            app.harness.render().unwrap()
        })
        .collect();
    let [width, height] = SIZE.map(|side| side as u32 + GAP);
    let rows = (windows.len() as u32).div_ceil(COLUMNS);
    let mut sheet =
        RgbaImage::from_pixel(COLUMNS * width + GAP, rows * height + GAP, image::Rgba([200, 200, 208, 255]));
    for (place, window) in (0..).zip(&windows) {
        let (column, row) = (place % COLUMNS, place / COLUMNS);
        replace(&mut sheet, window, i64::from(GAP + column * width), i64::from(GAP + row * height));
    }
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    std::fs::create_dir_all(&folder).unwrap();
    sheet.save(folder.join("languages.png")).unwrap();
    // No two windows say the same.
    for (place, window) in windows.iter().enumerate() {
        assert!(!windows.iter().skip(place + 1).any(|other| other == window));
    }
}
