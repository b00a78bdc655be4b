//! The arrow to a thing.

use tiny_skia::{Path, PathBuilder};

use super::Style;
use super::layer::Layer;
use crate::docs::raster::Picture;

/// Where an arrow comes from.
#[derive(Clone, Copy)]
enum Side {
    Below,
    Right,
    Left,
    Above,
}

impl Side {
    const ALL: [Self; 4] = [Self::Below, Self::Right, Self::Left, Self::Above];

    /// Whether the arrow lies level.
    fn level(self) -> bool {
        matches!(self, Self::Left | Self::Right)
    }

    /// Whether the arrow comes from where the numbers are smaller.
    fn before(self) -> bool {
        matches!(self, Self::Left | Self::Above)
    }
}

/// Differences of less ink than this are none.
const STEP: usize = 512;

/// From the side where the whole arrow fits and hides least; where several hide as little, from the one with most room.
/// Where it fits on none, it begins at the picture's edge on the side with most room, and its tip lies on the thing.
pub(super) fn layer(picture: &Picture, rect: [f32; 4], style: &Style, scale: f32) -> Option<Layer> {
    let length = Style::pixels(style.arrow, scale);
    let gap = style.gap(scale);
    let drawn = |side| Layer::fill(picture, &path(picture, rect, style, scale, side)?, style.colour);
    let rooms = Side::ALL.map(|side| (side, room(picture, rect, side)));
    let fits = rooms.into_iter().filter(|(_, room)| *room >= length + gap);
    let best = fits
        .filter_map(|(side, room)| drawn(side).map(|layer| (layer, room)))
        .min_by_key(|(layer, room)| (layer.area.ink(picture) / STEP, std::cmp::Reverse(*room as u32)));
    if let Some((layer, _)) = best {
        return Some(layer);
    }
    let (side, _) = rooms.into_iter().max_by_key(|(_, room)| *room as u32)?;
    drawn(side)
}

fn room(picture: &Picture, [left, top, right, bottom]: [f32; 4], side: Side) -> f32 {
    match side {
        Side::Below => picture.height as f32 - bottom,
        Side::Right => picture.width as f32 - right,
        Side::Left => left,
        Side::Above => top,
    }
}

fn path(picture: &Picture, rect: [f32; 4], style: &Style, scale: f32, side: Side) -> Option<Path> {
    let shaft = style.stroke(scale);
    let head = (3.0 * shaft + 2.0 * scale).round();
    let half = (1.6 * shaft + 1.5 * scale).round();
    let [left, top, right, bottom] = rect.map(f32::round);
    let [width, height] = [picture.width as f32, picture.height as f32];
    let level = side.level();
    let (long, across, near, middle) = match side {
        Side::Below => (height, width, bottom, f32::midpoint(left, right)),
        Side::Above => (height, width, top, f32::midpoint(left, right)),
        Side::Right => (width, height, right, f32::midpoint(top, bottom)),
        Side::Left => (width, height, left, f32::midpoint(top, bottom)),
    };
    let length = Style::pixels(style.arrow, scale).max(head + shaft).min(long);
    let away = style.gap(scale);
    // The tip first: it is moved onto the thing as far as the end would stand outside.
    let (tip, end) = if side.before() {
        let tip = (near - away).max(length).min(long);
        (tip, tip - length)
    } else {
        let tip = (near + away).min(long - length).max(0.0);
        (tip, tip + length)
    };
    let neck = if side.before() { tip - head } else { tip + head };
    let reach = half + shaft / 2.0;
    // On whole pixels, so that the shaft's sides are sharp.
    let start = (middle - shaft / 2.0).round().min((across - shaft - half).floor()).max(half);
    let (first, last, centre) = (start, start + shaft, start + shaft / 2.0);
    let outline = [
        (tip, centre),
        (neck, centre - reach),
        (neck, first),
        (end, first),
        (end, last),
        (neck, last),
        (neck, centre + reach),
    ];
    let mut path = PathBuilder::new();
    for (index, (along, side)) in outline.into_iter().enumerate() {
        let (x, y) = if level { (along, side) } else { (side, along) };
        if index == 0 { path.move_to(x, y) } else { path.line_to(x, y) }
    }
    path.close();
    path.finish()
}
