//! The README's picture of the Template page in every language comes from a scene, and is how the window looks now.

use std::num::NonZeroUsize;
use std::path::Path;

use egui::Theme;
use image::RgbaImage;
use image::imageops::replace;
use lab_gallery::docs::encode::{About, Effort, png};
use lab_gallery::docs::raster::Picture;
use lab_gallery::docs::scene::Library;
use lab_gallery::docs::stage::{Look, Play, Wanted, play_all};
use lab_gallery::store::atomic;
use lab_gallery::text::Lang;

const SCENE: &str = r#"(
    stage: "contoso",
    size: (1024, 720),
    alt_text: {"en": "The Template page of a lab"},
    steps: [Click(text: "Python 101")],
    crop: Window,
)"#;
/// Beside each other.
const COLUMNS: u32 = 2;
/// Between the windows, in pixels.
const GAP: u32 = 16;
/// What lies between them.
const GROUND: [u8; 4] = [200, 200, 208, 255];

#[test]
fn the_template_page_in_every_language_is_how_the_readme_shows_it() {
    let windows = windows();
    // No two say the same.
    for (place, window) in windows.iter().enumerate() {
        assert!(!windows.iter().skip(place + 1).any(|other| other == window));
    }
    let sheet = sheet(&windows);
    let shown = "assets/pictures/languages.png";
    let accepted = image::open(Path::new(env!("CARGO_MANIFEST_DIR")).join(shown)).unwrap().to_rgba8();
    if accepted != sheet {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
        std::fs::create_dir_all(&folder).unwrap();
        let picture = Picture { width: sheet.width(), height: sheet.height(), rgba: sheet.into_raw() };
        let bytes = png(&picture, &About::default(), Effort::Optimised, None).unwrap();
        let new = folder.join("languages.png");
        atomic::write(&new, &bytes).unwrap();
        panic!("{shown} is not how the window looks now: look at {} and put it there", new.display());
    }
}

/// The window in each language.
fn windows() -> Vec<RgbaImage> {
    let folder = tempfile::tempdir().unwrap();
    let scenes = folder.path().join("scenes/languages");
    std::fs::create_dir_all(&scenes).unwrap();
    atomic::write(&scenes.join("template.ron"), SCENE.as_bytes()).unwrap();
    let mut library = Library::built_in().unwrap();
    library.add_folder(folder.path()).unwrap();
    let scene = library.scene("template").unwrap();
    let stage = library.stage(scene).unwrap();
    let looks: Vec<_> = Lang::available()
        .map(|tag| Look { lang: Lang::load(tag), theme: Theme::Light, scale: 1.0 })
        .collect();
    let plays: Vec<_> =
        looks.iter().map(|look| Play { scene, stage, look, wanted: Wanted::default() }).collect();
    let shots = play_all(&plays, NonZeroUsize::new(4).unwrap());
    shots
        .into_iter()
        .map(|shot| {
            let Picture { width, height, rgba } = shot.unwrap().picture;
            RgbaImage::from_raw(width, height, rgba).unwrap()
        })
        .collect()
}

fn sheet(windows: &[RgbaImage]) -> RgbaImage {
    let (width, height) = windows[0].dimensions();
    let [width, height] = [width + GAP, height + GAP];
    let rows = (windows.len() as u32).div_ceil(COLUMNS);
    let mut sheet = RgbaImage::from_pixel(COLUMNS * width + GAP, rows * height + GAP, image::Rgba(GROUND));
    for (place, window) in (0..).zip(windows) {
        let (column, row) = (place % COLUMNS, place / COLUMNS);
        replace(&mut sheet, window, i64::from(GAP + column * width), i64::from(GAP + row * height));
    }
    sheet
}
