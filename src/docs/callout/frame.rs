//! The rounded box around a thing.

use tiny_skia::{Path, PathBuilder};

use super::Style;
use super::layer::Layer;
use crate::docs::raster::Picture;

/// How far a curve's handles stand off for a quarter of a circle of radius 1.
const HANDLE: f32 = 0.552_284_8;

pub(super) fn layer(picture: &Picture, rect: [f32; 4], style: &Style, scale: f32) -> Option<Layer> {
    let stroke = style.stroke(scale);
    let path = path(outer(picture, rect, style, scale), stroke, style.radius * scale)?;
    Layer::fill(picture, &path, style.colour)
}

/// The box's outer edge: on whole pixels, so that its straight sides are sharp, and inside the picture.
pub(super) fn outer(picture: &Picture, rect: [f32; 4], style: &Style, scale: f32) -> [f32; 4] {
    let away = style.gap(scale) + style.stroke(scale);
    let [left, top, right, bottom] = rect;
    let [width, height] = [picture.width as f32, picture.height as f32];
    [
        (left.round() - away).max(0.0),
        (top.round() - away).max(0.0),
        (right.round() + away).min(width),
        (bottom.round() + away).min(height),
    ]
}

fn path(outer: [f32; 4], stroke: f32, radius: f32) -> Option<Path> {
    let mut path = PathBuilder::new();
    rounded(&mut path, outer, radius);
    let [left, top, right, bottom] = outer;
    let inner = [left + stroke, top + stroke, right - stroke, bottom - stroke];
    if inner[0] < inner[2] && inner[1] < inner[3] {
        rounded(&mut path, inner, radius - stroke);
    }
    path.finish()
}

fn rounded(path: &mut PathBuilder, [left, top, right, bottom]: [f32; 4], radius: f32) {
    let r = radius.clamp(0.0, (right - left).min(bottom - top).max(0.0) / 2.0);
    let h = r * (1.0 - HANDLE);
    path.move_to(left + r, top);
    path.line_to(right - r, top);
    path.cubic_to(right - h, top, right, top + h, right, top + r);
    path.line_to(right, bottom - r);
    path.cubic_to(right, bottom - h, right - h, bottom, right - r, bottom);
    path.line_to(left + r, bottom);
    path.cubic_to(left + h, bottom, left, bottom - h, left, bottom - r);
    path.line_to(left, top + r);
    path.cubic_to(left, top + h, left + h, top, left + r, top);
    path.close();
}
