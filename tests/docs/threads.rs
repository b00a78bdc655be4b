//! The same pixels on every run and at every number of threads.

use std::num::NonZeroUsize;

use egui::epaint::ClippedPrimitive;
use egui::{Context, Pos2, RawInput, Rect, Theme, vec2};
use lab_gallery::docs::raster::{Extent, Picture, Raster, Shot, paint_all};
use lab_gallery::ui::theme;

/// Words, lines, rounded corners and a picture, as the window has them.
fn frame(theme: Theme, pixels_per_point: f32) -> (Raster, Vec<ClippedPrimitive>, Extent) {
    let ctx = Context::default();
    theme::install(&ctx);
    ctx.set_theme(theme);
    let mut raster = Raster::default();
    let mut primitives = Vec::new();
    for pass in 0..3 {
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(320.0, 240.0))),
            time: Some(f64::from(pass)),
            ..RawInput::default()
        };
        input.viewports.entry(input.viewport_id).or_default().native_pixels_per_point =
            Some(pixels_per_point);
        let mut output = ctx.run_ui(input, |ui| {
            egui::CentralPanel::default().show(ui, |ui| {
                ui.heading("Export to Shared Image Gallery");
                ui.separator();
                ui.label("python-101-base · 31.9 GiB · 42 %");
                ui.add(egui::ProgressBar::new(0.42).show_percentage());
                ui.add_enabled_ui(false, |ui| ui.button("Publish"));
                ui.add(egui::Spinner::new());
                ui.checkbox(&mut true, "Replicate");
            });
        });
        raster.update(&mut output.textures_delta).unwrap();
        primitives = ctx.tessellate(output.shapes, output.pixels_per_point);
    }
    let size = [320.0, 240.0].map(|side: f32| (side * pixels_per_point) as u32);
    (raster, primitives, Extent { size, pixels_per_point })
}

fn pictures(threads: usize) -> Vec<Picture> {
    let looks =
        [Theme::Light, Theme::Dark].into_iter().flat_map(|theme| [1.0, 1.5, 2.0].map(|scale| (theme, scale)));
    let frames: Vec<_> = looks.map(|(theme, scale)| frame(theme, scale)).collect();
    let shots: Vec<_> = frames
        .iter()
        .map(|(raster, primitives, extent)| Shot { raster, primitives, extent: *extent })
        .collect();
    let threads = NonZeroUsize::new(threads).unwrap();
    paint_all(&shots, threads).into_iter().map(Result::unwrap).collect()
}

#[test]
fn pictures_are_the_same_at_every_number_of_threads_and_in_every_run() {
    let alone = pictures(1);
    assert_eq!(alone.len(), 6);
    for picture in &alone {
        let mut colors: Vec<_> = picture.rgba.chunks(4).collect();
        colors.sort_unstable();
        colors.dedup();
        assert!(colors.len() > 20, "something is drawn");
    }
    for threads in [1, 2, 3, 4, 16] {
        assert!(pictures(threads) == alone, "{threads} threads");
    }
}

#[test]
fn a_picture_that_cannot_be_drawn_leaves_the_others() {
    let (raster, primitives, extent) = frame(Theme::Light, 1.0);
    let shot = Shot { raster: &raster, primitives: &primitives, extent };
    let broken = Shot { extent: Extent { size: [0, 0], ..extent }, ..shot };
    let results = paint_all(&[shot, broken, shot], NonZeroUsize::new(2).unwrap());
    assert!(matches!(results.as_slice(), [Ok(_), Err(_), Ok(_)]));
    assert_eq!(paint_all(&[], NonZeroUsize::MIN), []);
}
