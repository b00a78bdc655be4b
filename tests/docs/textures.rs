//! Textures: set, changed in part, freed, and looked up.

use egui::epaint::ImageDelta;
use egui::{Color32, ColorImage, Rect, TextureId, TextureOptions, TextureWrapMode, pos2, vec2};
use lab_gallery::docs::raster::{Raster, RasterError};
use proptest::prelude::*;

use crate::support::{FONT, apart, extent, image, paint, pixel, rectangle, set, with_texture};

const RED: Color32 = Color32::from_rgb(200, 0, 0);
const BLUE: Color32 = Color32::from_rgb(0, 0, 200);

fn half_and_half() -> ColorImage {
    image([2, 1], vec![RED, BLUE])
}

/// A row of pixels that the texture is stretched over.
fn stretched(raster: &Raster, width: u32) -> Vec<[u8; 4]> {
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(width as f32, 1.0));
    let picture = paint(raster, [rectangle(rect, Color32::WHITE)], extent(width, 1));
    (0..width).map(|x| pixel(&picture, x, 0)).collect()
}

#[test]
fn a_part_of_a_texture_is_changed() {
    let mut raster = with_texture(image([3, 2], vec![RED; 6]), TextureOptions::LINEAR);
    let part = ImageDelta::partial([1, 1], image([2, 1], vec![BLUE; 2]), TextureOptions::LINEAR);
    raster.update(&mut set(FONT, part)).unwrap();
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(3.0, 2.0));
    let picture = paint(&raster, [rectangle(rect, Color32::WHITE)], extent(3, 2));
    let expected: Vec<u8> = [RED, RED, RED, RED, BLUE, BLUE].iter().flat_map(Color32::to_array).collect();
    assert_eq!(picture.rgba, expected);
}

#[test]
fn a_texture_is_there_for_the_frame_that_frees_it_and_no_longer() {
    let mut raster = Raster::default();
    let mut delta = set(FONT, ImageDelta::full(half_and_half(), TextureOptions::NEAREST));
    delta.free(FONT);
    raster.update(&mut delta).unwrap();
    assert!(delta.is_empty());
    assert_eq!(stretched(&raster, 2), [RED.to_array(), BLUE.to_array()]);
    raster.update(&mut egui::TexturesDelta::default()).unwrap();
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(1.0, 1.0));
    let primitives = [crate::support::clipped(rectangle(rect, Color32::WHITE), crate::support::EVERYWHERE)];
    let gone = raster.paint(&primitives, extent(1, 1));
    assert_eq!(gone.unwrap_err(), RasterError::NoTexture { id: FONT });
}

#[test]
fn a_freed_texture_can_come_back() {
    let mut raster = with_texture(image([1, 1], vec![RED]), TextureOptions::NEAREST);
    let mut freed = egui::TexturesDelta::default();
    freed.free(FONT);
    raster.update(&mut freed).unwrap();
    raster
        .update(&mut set(FONT, ImageDelta::full(image([1, 1], vec![BLUE]), TextureOptions::NEAREST)))
        .unwrap();
    assert_eq!(stretched(&raster, 1), [BLUE.to_array()]);
}

#[test]
fn a_texel_is_taken_or_mixed_with_its_neighbour() {
    let (red, blue) = (RED.to_array(), BLUE.to_array());
    assert_eq!(stretched(&with_texture(half_and_half(), TextureOptions::NEAREST), 4), [red, red, blue, blue]);
    let mixed = stretched(&with_texture(half_and_half(), TextureOptions::LINEAR), 4);
    assert_eq!(mixed, [red, [150, 0, 50, 255], [50, 0, 150, 255], blue]);
}

#[test]
fn beyond_the_edge_a_texture_ends_repeats_or_turns_back() {
    use TextureWrapMode::{ClampToEdge, MirroredRepeat, Repeat};
    for (wrap_mode, expected) in [
        (ClampToEdge, [RED, RED, RED, BLUE, BLUE, BLUE]),
        (Repeat, [RED, BLUE, RED, BLUE, RED, BLUE]),
        (MirroredRepeat, [BLUE, RED, RED, BLUE, BLUE, RED]),
    ] {
        let options = TextureOptions { wrap_mode, ..TextureOptions::NEAREST };
        let raster = with_texture(half_and_half(), options);
        let mut mesh = egui::Mesh::with_texture(FONT);
        let uv = Rect::from_min_max(pos2(-1.0, 0.0), pos2(2.0, 1.0));
        mesh.add_rect_with_uv(Rect::from_min_size(pos2(0.0, 0.0), vec2(6.0, 1.0)), uv, Color32::WHITE);
        let picture = paint(&raster, [mesh], extent(6, 1));
        let row: Vec<_> = (0..6).map(|x| pixel(&picture, x, 0)).collect();
        assert_eq!(row, expected.map(|color| color.to_array()), "{wrap_mode:?}");
    }
}

#[test]
fn every_texture_has_its_own_texels() {
    let mut raster = with_texture(image([1, 1], vec![RED]), TextureOptions::LINEAR);
    let other = TextureId::User(7);
    raster
        .update(&mut set(other, ImageDelta::full(image([1, 1], vec![BLUE]), TextureOptions::LINEAR)))
        .unwrap();
    let rect = Rect::from_min_size(pos2(0.0, 0.0), vec2(1.0, 1.0));
    let mesh = egui::Mesh { texture_id: other, ..rectangle(rect, Color32::WHITE) };
    assert_eq!(pixel(&paint(&raster, [mesh], extent(1, 1)), 0, 0), BLUE.to_array());
}

proptest! {
    /// Letters and icons are copied texel by texel; that is what looking each one up gives.
    #[test]
    fn texels_one_for_one_are_what_looking_them_up_gives(
        texels in prop::collection::vec(any::<[u8; 4]>(), 48),
        grey: bool,
        tint: [u8; 4],
        place in (-4..10_i32, -4..10_i32),
    ) {
        let color = |[r, g, b, a]: [u8; 4]| Color32::from_rgba_premultiplied(r, g, b, a);
        let texels = texels.into_iter().map(|texel| if grey { color([texel[3]; 4]) } else { color(texel) });
        let raster = with_texture(image([8, 6], texels.collect()), TextureOptions::LINEAR);
        let rect = Rect::from_min_size(pos2(place.0 as f32, place.1 as f32), vec2(8.0, 6.0));
        let whole = rectangle(rect, color(tint));
        let parts = apart(&whole);
        let (copied, looked_up) = (paint(&raster, [whole], extent(12, 12)), paint(&raster, parts, extent(12, 12)));
        for (one, other) in copied.rgba.iter().zip(&looked_up.rgba) {
            prop_assert!(one.abs_diff(*other) <= 1, "{} or {}", one, other);
        }
    }
}
