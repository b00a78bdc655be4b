//! Scenes are played on the real window.

use std::path::PathBuf;

use egui::Theme;
use lab_gallery::docs::raster::Picture;
use lab_gallery::docs::scene::Library;
use lab_gallery::docs::stage::{Look, Shot, Wanted, play};
use lab_gallery::model::Explain as _;
use lab_gallery::text::Lang;

pub fn look(tag: &str) -> Look {
    Look { lang: Lang::load(tag), theme: Theme::Light, scale: 1.0 }
}

/// Plays a built-in scene.
#[track_caller]
pub fn played(name: &str, look: &Look) -> Shot {
    let library = Library::built_in().unwrap_or_else(|error| panic!("{}", look.lang.say(&error.explain())));
    let scene = library.scene(name).unwrap();
    let stage = library.stage(scene).unwrap();
    play(scene, stage, look, Wanted::default()).unwrap_or_else(|error| panic!("{error}"))
}

/// Keeps a picture, to be looked at.
pub fn keep(picture: &Picture, name: &str) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    std::fs::create_dir_all(&folder).unwrap();
    let image = image::RgbaImage::from_raw(picture.width, picture.height, picture.rgba.clone()).unwrap();
    image.save(folder.join(format!("{name}.png"))).unwrap();
}

#[test]
fn the_export_dialog_is_filled_in_by_hand() {
    let shot = played("export-to-shared-image-gallery-dialog", &look("en"));
    keep(&shot.picture, "scene-export-dialog");
    assert!(shot.widgets.iter().any(|widget| widget.name == "Export"));
    assert_eq!(shot.callouts.len(), 2);
}
