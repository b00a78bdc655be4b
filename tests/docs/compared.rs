//! Scenes look as Mesa's software driver draws them: not byte by byte, but to the eye.

#[path = "../common/painter.rs"]
mod painter;
#[path = "../common/programs.rs"]
mod programs;

use egui::{Context, FullOutput, TexturesDelta, Theme};
use egui_kittest::TestRenderer as _;
use lab_gallery::docs::raster::{Extent, Picture, RasterError};
use lab_gallery::docs::scene::Library;
use lab_gallery::docs::stage::{Drawer, Look, Wanted, play_drawn};
use lab_gallery::text::Lang;

use painter::Painter;

/// Draws with both, and fails where they differ.
struct Both(Painter);

impl Drawer for Both {
    fn draw(
        &mut self,
        ctx: &Context,
        frame: &FullOutput,
        textures: &mut TexturesDelta,
        _: Extent,
    ) -> Result<Picture, RasterError> {
        self.0.handle_delta(textures);
        let image = self.0.render(ctx, frame).unwrap_or_else(|problem| panic!("{problem}"));
        let (width, height) = image.dimensions();
        Ok(Picture { width, height, rgba: image.into_raw() })
    }
}

#[test]
fn every_scene_looks_as_a_graphics_driver_draws_it() {
    let library = Library::built_in().unwrap();
    let looks = [("en", Theme::Light, 1.0), ("zh-TW", Theme::Dark, 2.0)];
    for (tag, theme, scale) in looks {
        let look = Look { lang: Lang::load(tag), theme, scale };
        for scene in library.scenes() {
            let stage = library.stage(scene).unwrap();
            let mut both = Both(Painter::new());
            let shot = play_drawn(scene, stage, &look, Wanted::default(), &mut both);
            assert!(shot.is_ok(), "{}", shot.unwrap_err());
        }
    }
}
