//! Whether call-outs stand out from what lies under them, as WCAG measures it.

use super::{Placed, Style, layers};
use crate::docs::raster::Picture;

/// The highest ratio there is: black on white.
const HIGHEST: f32 = 21.0;

/// The contrast of the call-outs against the picture that they are still to be drawn on, 1 to 21: that of the call-out
/// which stands out least. A call-out's is what half of the pixels under it reach: a letter in its way, or a toolbar's
/// border along it, hides nothing. 3 is the least that a reader needs (WCAG 2.2, 1.4.11). Covers need none.
pub fn contrast(picture: &Picture, placed: &[Placed], style: &Style, scale: f32) -> f32 {
    let each = placed.iter().filter_map(|one| {
        let layers = layers(picture, std::slice::from_ref(one), style, scale);
        let under = layers.iter().flat_map(|layer| layer.under(picture));
        let mut ratios: Vec<_> =
            under.map(|[red, green, blue, _]| ratio(style.colour, [red, green, blue])).collect();
        ratios.sort_unstable_by(f32::total_cmp);
        ratios.get(ratios.len() / 2).copied()
    });
    each.fold(HIGHEST, f32::min)
}

pub(super) fn ratio(one: [u8; 3], other: [u8; 3]) -> f32 {
    let [one, other] = [one, other].map(luminance);
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance of an sRGB colour.
pub(super) fn luminance(colour: [u8; 3]) -> f32 {
    let [red, green, blue] = colour.map(|part| {
        let part = f32::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}
