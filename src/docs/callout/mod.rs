//! What a picture points at: boxes, arrows, numbered badges and covers, drawn on the finished picture.
//!
//! Call-outs are drawn after the crop, in the picture's own pixels, and always lie inside it. They never take part in
//! the window's own drawing, so that a picture without them can be compared with one of another set. The same input
//! gives the same bytes: shapes are filled by one fixed rule and blended in whole numbers.

mod area;
mod arrow;
mod badge;
mod contrast;
mod cover;
mod crop;
mod frame;
mod layer;

use serde::{Deserialize, Serialize};

use super::raster::Picture;
use area::Area;
use layer::Layer;

pub use contrast::contrast;
pub use crop::{Cropped, border, crop};

/// How a thing is pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Kind {
    /// A rounded frame around it.
    Box,
    /// A short arrow to it, from where it hides least.
    Arrow,
    /// A disc with a number at its corner.
    Badge(u8),
    /// A cover over it. Nothing of what lay there can be read back: only its commonest colour is left.
    Blur,
}

/// A call-out with its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// What is drawn.
    pub kind: Kind,
    /// What is pointed at: left, top, right and bottom in pixels of the cropped picture.
    pub rect: [f32; 4],
}

/// What call-outs look like. Lengths are in pixels at ordinary resolution, and grow with the scale.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Style {
    /// Red, green, blue.
    #[serde(deserialize_with = "super::colour::read")]
    pub colour: [u8; 3],
    /// Of a stroke.
    pub width: f32,
    /// Between the thing and the stroke; about a stroke's width looks right.
    pub gap: f32,
    /// Of a box's outer corners.
    pub radius: f32,
    /// From an arrow's tip to its end.
    pub arrow: f32,
    /// Across a badge.
    pub badge: f32,
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: [0xE8, 0x2C, 0x33], width: 3.0, gap: 3.0, radius: 4.0, arrow: 48.0, badge: 24.0 }
    }
}

impl Style {
    /// A length in whole pixels, at least one.
    fn pixels(length: f32, scale: f32) -> f32 {
        (length * scale).round().max(1.0)
    }

    fn stroke(&self, scale: f32) -> f32 {
        Self::pixels(self.width, scale)
    }

    fn gap(&self, scale: f32) -> f32 {
        (self.gap * scale).round().max(0.0)
    }
}

/// Draws call-outs. What lies wholly outside the picture is left out; whether that is a mistake the caller knows.
pub fn draw(picture: &mut Picture, placed: &[Placed], style: &Style, scale: f32) {
    for one in placed.iter().filter(|one| one.kind == Kind::Blur) {
        if let Some(area) = Area::around(one.rect, picture) {
            cover::draw(picture, area, scale);
        }
    }
    for layer in layers(picture, placed, style, scale) {
        layer.blend(picture);
    }
}

/// What is drawn over the covers, lowest first: boxes, arrows, badges. Each keeps off the things that are pointed at,
/// an arrow off its own thing's box, and a badge off the arrows and the other badges.
fn layers(picture: &Picture, placed: &[Placed], style: &Style, scale: f32) -> Vec<Layer> {
    let inside = |one: &&Placed| Area::around(one.rect, picture).is_some();
    let things: Vec<_> = placed.iter().filter(inside).copied().collect();
    let boxes: Vec<_> = things.iter().filter(|one| one.kind == Kind::Box).map(|one| one.rect).collect();
    let mut layers = Vec::new();
    layers.extend(boxes.iter().filter_map(|rect| frame::layer(picture, *rect, style, scale)));
    let mut taken: Vec<_> = things.iter().map(|one| one.rect).collect();
    for one in things.iter().filter(|one| one.kind == Kind::Arrow) {
        let boxed = boxes.contains(&one.rect);
        let rect = if boxed { frame::outer(picture, one.rect, style, scale) } else { one.rect };
        if let Some(layer) = arrow::layer(picture, rect, style, scale) {
            taken.push(layer.area.rect());
            layers.push(layer);
        }
    }
    for one in &things {
        if let Kind::Badge(number) = one.kind {
            let badge = badge::layers(picture, one.rect, &taken, number, style, scale);
            taken.extend(badge.first().map(|disc| disc.area.rect()));
            layers.extend(badge);
        }
    }
    layers
}
