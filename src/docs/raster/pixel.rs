//! One pixel's arithmetic, in whole numbers.
//!
//! Two channels are reckoned at a time, in the halves of a 32-bit number; loops over it become vector instructions.

/// Red, green, blue, alpha; premultiplied.
pub(super) type Pixel = [u8; 4];

/// Every other channel.
const HALF: u32 = 0x00ff_00ff;

/// Two channels times `by`/255, each rounded to the nearest.
#[inline]
fn scale(channels: u32, by: u32) -> u32 {
    let product = channels * by + 0x0080_0080;
    ((product + ((product >> 8) & HALF)) >> 8) & HALF
}

/// Two sums of channels, none above 255.
#[inline]
fn saturate(sums: u32) -> u32 {
    let over = (sums >> 8) & 0x0001_0001;
    (sums | (over * 0xff)) & HALF
}

/// Puts `source` over `below`; a source without alpha adds.
#[inline]
pub(super) fn over(below: Pixel, source: Pixel) -> Pixel {
    let (below, source) = (u32::from_le_bytes(below), u32::from_le_bytes(source));
    let keep = 255 - (source >> 24);
    let even = saturate(scale(below & HALF, keep) + (source & HALF));
    let odd = saturate(scale((below >> 8) & HALF, keep) + ((source >> 8) & HALF));
    (even | odd << 8).to_le_bytes()
}

/// Every channel times `by`/255.
#[inline]
pub(super) fn dim(color: Pixel, by: u8) -> Pixel {
    let color = u32::from_le_bytes(color);
    let by = u32::from(by);
    (scale(color & HALF, by) | scale((color >> 8) & HALF, by) << 8).to_le_bytes()
}

/// Channel times channel.
#[inline]
pub(super) fn tint(color: Pixel, by: Pixel) -> Pixel {
    let [r, g, b, a] = color;
    let [tr, tg, tb, ta] = by;
    let times = |one: u8, other: u8| scale(u32::from(one), u32::from(other)) as u8;
    [times(r, tr), times(g, tg), times(b, tb), times(a, ta)]
}

/// The nearest pixel to channels between 0 and 255.
#[inline]
pub(super) fn nearest(channels: [f32; 4]) -> Pixel {
    // What is outside becomes the nearest end, and what is no number becomes 0.
    channels.map(|channel| (channel + 0.5) as u8)
}
