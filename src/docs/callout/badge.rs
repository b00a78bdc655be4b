//! A numbered disc at a thing's corner.

use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::{FontRef, MetadataProvider as _};
use tiny_skia::{PathBuilder, Rect, Transform};

use super::Style;
use super::area::Area;
use super::contrast::ratio;
use super::layer::Layer;
use crate::docs::raster::Picture;
use crate::ui::theme::SEMIBOLD;

/// How bad it is to hide a pixel of what is taken, as ink.
const TAKEN: usize = 100;

/// Differences of less ink than this a pixel are none: then a corner is better than the middle of a side, and the first
/// corner better than the last.
const STEP: usize = 8;

/// The ring, the disc in it and the number.
pub(super) fn layers(
    picture: &Picture,
    rect: [f32; 4],
    taken: &[[f32; 4]],
    number: u8,
    style: &Style,
    scale: f32,
) -> Vec<Layer> {
    let ring = Style::pixels(1.0, scale);
    let across = Style::pixels(style.badge, scale).max(4.0 * ring);
    let radius = across / 2.0;
    let centre = place(picture, rect, taken, across);
    // White as far as it can be read (WCAG 2.2, 1.4.3, large text): people expect it on red.
    let ink = if ratio(style.colour, [255; 3]) >= 3.0 { [255; 3] } else { [0; 3] };
    let disc = |radius: f32, colour| {
        let path = PathBuilder::from_circle(centre[0], centre[1], radius)?;
        Layer::fill(picture, &path, colour)
    };
    let digits = digits(number, centre, radius).and_then(|path| Layer::fill(picture, &path, ink));
    [disc(radius, ink), disc(radius - ring, style.colour), digits].into_iter().flatten().collect()
}

/// The centre of the disc: beside a corner or the middle of a side, where it hides least of what is taken and of
/// whatever else is there.
fn place(picture: &Picture, rect: [f32; 4], taken: &[[f32; 4]], across: f32) -> [f32; 2] {
    let radius = across / 2.0;
    let [left, top, right, bottom] = rect.map(f32::round);
    let [width, height] = [picture.width as f32, picture.height as f32];
    let middle = [f32::midpoint(left, right), f32::midpoint(top, bottom)];
    // The disc touches the corner; its middle lies on the corner's diagonal.
    let off = (radius * std::f32::consts::FRAC_1_SQRT_2).ceil();
    let candidates = [
        [left - off, top - off],
        [right + off, top - off],
        [left - off, bottom + off],
        [right + off, bottom + off],
        [left - radius - 1.0, middle[1]],
        [right + radius + 1.0, middle[1]],
        [middle[0], top - radius - 1.0],
        [middle[0], bottom + radius + 1.0],
    ];
    let inside = candidates.map(|[x, y]| {
        // The disc's square stands on whole pixels.
        let clamp = |at: f32, most: f32| (at - radius).round().min((most - across).floor()).max(0.0) + radius;
        [clamp(x, width), clamp(y, height)]
    });
    let hidden = |[x, y]: &[f32; 2]| {
        let square = [x - radius, y - radius, x + radius, y + radius];
        let Some(area) = Area::around(square, picture) else { return usize::MAX };
        let shared: usize = taken.iter().map(|thing| overlap(square, *thing)).sum();
        (area.ink(picture) + TAKEN * shared) / STEP / (across * across).max(1.0) as usize
    };
    inside.into_iter().min_by_key(hidden).unwrap_or(middle)
}

/// How many pixels two rectangles share.
fn overlap(one: [f32; 4], other: [f32; 4]) -> usize {
    let width = one[2].min(other[2]) - one[0].max(other[0]);
    let height = one[3].min(other[3]) - one[1].max(other[1]);
    (width.max(0.0) * height.max(0.0)) as usize
}

/// The number's outline in the middle of a disc.
fn digits(number: u8, centre: [f32; 2], radius: f32) -> Option<tiny_skia::Path> {
    let text = number.to_string();
    let size = radius * if text.len() < 3 { 1.2 } else { 0.95 };
    let font = FontRef::new(SEMIBOLD).ok()?;
    let (charmap, outlines) = (font.charmap(), font.outline_glyphs());
    let widths = font.glyph_metrics(Size::new(size), LocationRef::default());
    let mut pen = Pen { path: PathBuilder::new(), x: 0.0 };
    for digit in text.chars() {
        let glyph = charmap.map(digit)?;
        outlines
            .get(glyph)?
            .draw(DrawSettings::unhinted(Size::new(size), LocationRef::default()), &mut pen)
            .ok()?;
        pen.x += widths.advance_width(glyph)?;
    }
    let path = pen.path.finish()?;
    let bounds: Rect = path.bounds();
    // Feet on a whole pixel: digits are sharp there.
    let foot = (centre[1] + bounds.height() / 2.0).round() - bounds.bottom();
    path.transform(Transform::from_translate(centre[0] - f32::midpoint(bounds.left(), bounds.right()), foot))
}

/// Takes a glyph's outline, whose heights go up, into a path, whose heights go down.
struct Pen {
    path: PathBuilder,
    /// Where the next glyph begins.
    x: f32,
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x + x, -y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x + x, -y);
    }

    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.path.quad_to(self.x + cx, -cy, self.x + x, -y);
    }

    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.path.cubic_to(self.x + ax, -ay, self.x + bx, -by, self.x + x, -y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
