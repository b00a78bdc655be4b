//! Whatever a mesh, a clip rectangle and a texture are, there is a picture or a reason.

use egui::epaint::{ImageDelta, Vertex};
use egui::{Color32, Mesh, Pos2, Rect, TextureFilter, TextureOptions, TextureWrapMode, pos2};
use lab_gallery::docs::raster::{Extent, Raster, RasterError};
use proptest::prelude::*;

use crate::support::{FONT, clipped, image, set};

/// Mostly near the picture, sometimes where nothing should be.
fn coordinate() -> impl Strategy<Value = f32> {
    prop_oneof![
        6 => -10.0_f32..60.0,
        2 => (-10..60).prop_map(|whole| whole as f32),
        1 => any::<f32>(),
        1 => prop::sample::select(vec![f32::NAN, f32::INFINITY, f32::NEG_INFINITY, f32::MAX, f32::MIN, -0.0]),
    ]
}

fn place() -> impl Strategy<Value = Pos2> {
    (coordinate(), coordinate()).prop_map(|(x, y)| pos2(x, y))
}

fn color() -> impl Strategy<Value = Color32> {
    prop_oneof![
        Just(Color32::WHITE),
        any::<[u8; 4]>().prop_map(|[r, g, b, a]| Color32::from_rgba_premultiplied(r, g, b, a)),
    ]
}

fn vertex() -> impl Strategy<Value = Vertex> {
    let uv = prop_oneof![Just(pos2(0.0, 0.0)), place(), (-2.0_f32..3.0, -2.0_f32..3.0).prop_map(Pos2::from)];
    (place(), uv, color()).prop_map(|(pos, uv, color)| Vertex { pos, uv, color })
}

/// Triangles at random, rectangles, and now and then a corner that is not there.
fn mesh() -> impl Strategy<Value = Mesh> {
    let corners = (prop::collection::vec(vertex(), 1..12), prop::collection::vec(0..16_u32, 0..40));
    let loose = corners.prop_map(|(vertices, mut indices)| {
        // Mostly as it should be, so that there is something to draw.
        if indices.len() % 4 > 0 {
            for index in &mut indices {
                *index %= vertices.len() as u32;
            }
        }
        Mesh { indices, vertices, texture_id: FONT }
    });
    let upright = (place(), place(), place(), place(), color()).prop_map(|(a, b, u, v, color)| {
        let mut mesh = Mesh::with_texture(FONT);
        mesh.add_rect_with_uv(Rect::from_two_pos(a, b), Rect::from_two_pos(u, v), color);
        mesh
    });
    prop_oneof![loose, upright]
}

fn options() -> impl Strategy<Value = TextureOptions> {
    use TextureWrapMode::{ClampToEdge, MirroredRepeat, Repeat};
    let wraps = prop::sample::select(vec![ClampToEdge, Repeat, MirroredRepeat]);
    let filters = prop::sample::select(vec![TextureFilter::Nearest, TextureFilter::Linear]);
    (wraps, filters).prop_map(|(wrap_mode, magnification)| TextureOptions {
        magnification,
        wrap_mode,
        ..TextureOptions::LINEAR
    })
}

fn texture() -> impl Strategy<Value = ([usize; 2], Vec<Color32>)> {
    (1..9_usize, 1..9_usize).prop_flat_map(|(width, height)| {
        (Just([width, height]), prop::collection::vec(color(), width * height))
    })
}

fn rect() -> impl Strategy<Value = Rect> {
    prop_oneof![
        3 => (0.0_f32..20.0, 0.0_f32..20.0, 20.0_f32..60.0, 20.0_f32..60.0)
            .prop_map(|(left, top, right, bottom)| Rect::from_min_max(pos2(left, top), pos2(right, bottom))),
        1 => (place(), place()).prop_map(|(min, max)| Rect { min, max }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]
    #[test]
    fn any_mesh_gives_a_picture_or_a_reason(
        (texels_size, texels) in texture(),
        options in options(),
        meshes in prop::collection::vec((mesh(), rect()), 1..5),
        size in (1..50_u32, 1..50_u32),
        pixels_per_point in prop_oneof![Just(1.0_f32), Just(2.0), 0.1_f32..4.0, any::<f32>()],
    ) {
        let mut raster = Raster::default();
        let texture = ImageDelta::full(image(texels_size, texels), options);
        raster.update(&mut set(FONT, texture)).unwrap();
        let is_whole = meshes.iter().all(|(mesh, _)| mesh.is_valid());
        let primitives: Vec<_> = meshes.into_iter().map(|(mesh, clip)| clipped(mesh, clip)).collect();
        let extent = Extent { size: [size.0, size.1], pixels_per_point };
        match raster.paint(&primitives, extent) {
            Ok(picture) => {
                prop_assert_eq!(picture.rgba.len(), (size.0 * size.1) as usize * 4);
                prop_assert_eq!(raster.paint(&primitives, extent).unwrap(), picture);
            }
            Err(error) => {
                prop_assert_eq!(error, RasterError::BrokenMesh);
                prop_assert!(!is_whole);
            }
        }
    }
}
