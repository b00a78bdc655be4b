//! Meshes made by hand, and what becomes of them.

use egui::epaint::{ClippedPrimitive, ImageDelta, Primitive, Vertex};
use egui::{Color32, ColorImage, Mesh, Pos2, Rect, TextureId, TextureOptions, TexturesDelta, pos2};
use lab_gallery::docs::encode::About;
use lab_gallery::docs::raster::{Extent, Picture, Raster};

pub const FONT: TextureId = TextureId::Managed(0);

/// Everything that can be seen.
pub const EVERYWHERE: Rect = Rect::EVERYTHING;

/// A change of one texture.
pub fn set(id: TextureId, delta: ImageDelta) -> TexturesDelta {
    let mut textures = TexturesDelta::default();
    textures.push(id, delta);
    textures
}

pub fn image(size: [usize; 2], pixels: Vec<Color32>) -> ColorImage {
    ColorImage::new(size, pixels)
}

/// With an atlas of one white texel, which is all that plain colours need.
pub fn white() -> Raster {
    with_texture(image([1, 1], vec![Color32::WHITE]), TextureOptions::LINEAR)
}

/// With one texture.
pub fn with_texture(texture: ColorImage, options: TextureOptions) -> Raster {
    let mut raster = Raster::default();
    raster.update(&mut set(FONT, ImageDelta::full(texture, options))).unwrap();
    raster
}

pub fn extent(width: u32, height: u32) -> Extent {
    Extent { size: [width, height], pixels_per_point: 1.0 }
}

pub fn clipped(mesh: Mesh, clip_rect: Rect) -> ClippedPrimitive {
    ClippedPrimitive { clip_rect, primitive: Primitive::Mesh(mesh) }
}

/// Triangles of plain colours, three corners each.
pub fn triangles(corners: &[(Pos2, Color32)]) -> Mesh {
    let vertices: Vec<_> = corners.iter().map(|(pos, color)| Vertex::untextured(*pos, *color)).collect();
    Mesh { indices: (0..vertices.len() as u32).collect(), vertices, texture_id: FONT }
}

/// An upright rectangle of one colour, the whole texture on it.
pub fn rectangle(rect: Rect, color: Color32) -> Mesh {
    let mut mesh = Mesh::with_texture(FONT);
    mesh.add_rect_with_uv(rect, Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)), color);
    mesh
}

/// Each triangle a mesh of its own, so that no two are taken together.
pub fn apart(mesh: &Mesh) -> Vec<Mesh> {
    let alone = |corners: &[u32]| Mesh { indices: corners.to_vec(), ..mesh.clone() };
    mesh.indices.chunks(3).map(alone).collect()
}

/// A picture of meshes, nothing cut off.
pub fn paint(raster: &Raster, meshes: impl IntoIterator<Item = Mesh>, extent: Extent) -> Picture {
    let primitives: Vec<_> = meshes.into_iter().map(|mesh| clipped(mesh, EVERYWHERE)).collect();
    raster.paint(&primitives, extent).unwrap()
}

/// One pixel.
pub fn pixel(picture: &Picture, x: u32, y: u32) -> [u8; 4] {
    let place = (y * picture.width + x) as usize * 4;
    picture.rgba[place..place + 4].try_into().unwrap()
}

/// A picture of one colour.
pub fn plain([width, height]: [u32; 2], colour: [u8; 4]) -> Picture {
    Picture { width, height, rgba: colour.repeat((width * height) as usize) }
}

/// A picture with nothing on it.
pub fn blank(width: u32, height: u32) -> Picture {
    plain([width, height], [240, 240, 250, 255])
}

/// Changes one pixel.
pub fn put(picture: &mut Picture, x: u32, y: u32, rgba: [u8; 4]) {
    let place = (y * picture.width + x) as usize * 4;
    picture.rgba[place..place + 4].copy_from_slice(&rgba);
}

/// Something like a page: plain areas, and letters whose edges are smooth.
pub fn scenery([width, height]: [u32; 2], seed: u32) -> Picture {
    let shade = |x: u32, y: u32| {
        let letter = y % 20 > 8 && (x / 3 + y / 5 * seed).is_multiple_of(3) && x % 60 < 40;
        if letter { 30 + (x * 7 + y * 13) % 16 * 12 } else { 250 - x / 100 * 8 }
    };
    let pixels = (0..height).flat_map(|y| (0..width).map(move |x| shade(x, y) as u8));
    Picture {
        width,
        height,
        rgba: pixels.flat_map(|grey| [grey, grey, grey.saturating_add(3), 255]).collect(),
    }
}

/// What a picture's file says about it.
pub fn about() -> About {
    About {
        alt: "Schermata della finestra di dialogo «Esporta», in 中文 資訊.".to_owned(),
        scene: "export-dialog".to_owned(),
        scene_hash: "0123abcd".to_owned(),
        app: "lab-gallery 0.1.0".to_owned(),
        egui: "0.37.0".to_owned(),
        lang: "it-IT".to_owned(),
    }
}

/// The name and data of every chunk of a PNG file, read by hand.
pub fn chunks(file: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut rest = file.strip_prefix(b"\x89PNG\r\n\x1a\n").unwrap();
    let mut chunks = Vec::new();
    while !rest.is_empty() {
        let length = u32::from_be_bytes(rest[..4].try_into().unwrap()) as usize;
        chunks.push((&rest[4..8], &rest[8..8 + length]));
        rest = &rest[12 + length..];
    }
    chunks
}
