//! What cannot be drawn is refused with a reason, before memory is taken for it.

use std::sync::Arc;

use egui::epaint::{ClippedPrimitive, ImageDelta, PaintCallback, Primitive};
use egui::{Color32, Rect, TextureOptions, TexturesDelta, pos2};
use lab_gallery::docs::raster::{MAX_SIDE, Raster, RasterError};
use lab_gallery::model::Explain as _;
use lab_gallery::text::Lang;

use crate::support::{EVERYWHERE, FONT, clipped, extent, image, set, triangles, white};

#[test]
fn a_picture_that_is_no_picture_or_too_large() {
    for (width, height) in [(0, 10), (10, 0), (MAX_SIDE + 1, 1), (1, u32::MAX), (MAX_SIDE, MAX_SIDE)] {
        let error = white().paint(&[], extent(width, height)).unwrap_err();
        assert_eq!(error, RasterError::Size { width, height });
        let said = Lang::load("en").say(&error.explain());
        assert!(said.contains("16,384") || said.contains("16384"), "{said}");
    }
}

#[test]
fn a_texture_of_no_size_or_too_large() {
    let full = |size: [usize; 2]| {
        let pixels = vec![Color32::WHITE; size[0] * size[1]];
        set(FONT, ImageDelta::full(image(size, pixels), TextureOptions::LINEAR))
    };
    let longest = MAX_SIDE as usize;
    for (width, height) in [(0, 0), (0, 3), (longest + 1, 1), (1, longest + 1)] {
        let mut delta = full([width, height]);
        let error = Raster::default().update(&mut delta).unwrap_err();
        assert_eq!(error, RasterError::TextureSize { id: FONT, width, height });
        assert!(delta.is_empty(), "taken in, though refused");
    }
}

#[test]
fn a_part_of_a_texture_that_is_not_there() {
    let part = |x, y| {
        let delta = ImageDelta::partial([x, y], image([2, 2], vec![Color32::RED; 4]), TextureOptions::LINEAR);
        set(FONT, delta)
    };
    let none = Raster::default().update(&mut part(0, 0)).unwrap_err();
    assert_eq!(none, RasterError::NoTexture { id: FONT });
    for (x, y) in [(0, 0), (usize::MAX, 0), (0, usize::MAX)] {
        let error = white().update(&mut part(x, y)).unwrap_err();
        assert_eq!(error, RasterError::OutsideTexture { id: FONT });
    }
}

#[test]
fn an_image_that_says_another_size_than_it_has() {
    let mut broken = image([2, 2], vec![Color32::WHITE; 4]);
    broken.size = [2, 3];
    let mut delta: TexturesDelta = set(FONT, ImageDelta::full(broken, TextureOptions::LINEAR));
    assert_eq!(white().update(&mut delta).unwrap_err(), RasterError::BrokenImage { id: FONT });
}

#[test]
fn a_triangle_with_a_corner_that_is_not_there() {
    let mut mesh = triangles(&[(pos2(0.0, 0.0), Color32::WHITE); 3]);
    mesh.indices = vec![0, 1, 3];
    let error = white().paint(&[clipped(mesh, EVERYWHERE)], extent(2, 2)).unwrap_err();
    assert_eq!(error, RasterError::BrokenMesh);
    let said = Lang::load("en").say(&error.explain());
    assert!(said.contains("corner"), "{said}");
}

#[test]
fn what_only_a_graphics_card_draws() {
    let callback = PaintCallback { rect: Rect::EVERYTHING, callback: Arc::new(()) };
    let primitive = ClippedPrimitive { clip_rect: EVERYWHERE, primitive: Primitive::Callback(callback) };
    assert_eq!(white().paint(&[primitive], extent(2, 2)).unwrap_err(), RasterError::Callback);
}
