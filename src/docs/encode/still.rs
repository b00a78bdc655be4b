//! One picture as a PNG file.

use std::borrow::Cow;

use png::{BitDepth, ColorType, DeflateCompression, Encoder, Filter, PixelDimensions, Unit};

use super::{About, Effort, EncodeError, words};
use crate::docs::raster::Picture;

/// Presets of the optimiser go from 0 to 6; what lies above takes many times as long for next to nothing.
const PRESET: u8 = 2;

/// A PNG file of the picture. `dpi` is how many of its pixels an inch has where it is printed.
pub fn png(
    picture: &Picture,
    about: &About,
    effort: Effort,
    dpi: Option<u32>,
) -> Result<Vec<u8>, EncodeError> {
    let pixels = straight(picture)?;
    let mut file = Vec::with_capacity(pixels.len() / 16 + 4096);
    let mut encoder = Encoder::new(&mut file, picture.width, picture.height);
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    // Of those that take about two milliseconds for a window, this pair gives the smallest file. Leaving alpha out
    // would save a little of it, and take as long as it saves.
    encoder.set_deflate_compression(DeflateCompression::FdeflateUltraFast);
    encoder.set_filter(Filter::Paeth);
    encoder.set_pixel_dims(dpi.map(dimensions));
    let mut writer = encoder.write_header()?;
    words::write(&mut writer, about)?;
    writer.write_image_data(&pixels)?;
    writer.finish()?;
    match effort {
        Effort::Fast => Ok(file),
        Effort::Optimised => optimised(&file),
    }
}

/// Smaller, with the same pixels and words.
fn optimised(file: &[u8]) -> Result<Vec<u8>, EncodeError> {
    let options =
        oxipng::Options { strip: oxipng::StripChunks::None, ..oxipng::Options::from_preset(PRESET) };
    oxipng::optimize_from_memory(file, &options).map_err(EncodeError::Optimiser)
}

/// PNG counts by the metre: an inch is 0.0254 of it.
fn dimensions(dpi: u32) -> PixelDimensions {
    let metre = (u64::from(dpi) * 10_000 + 127) / 254;
    let metre = u32::try_from(metre).unwrap_or(u32::MAX);
    PixelDimensions { xppu: metre, yppu: metre, unit: Unit::Meter }
}

/// The pixels as PNG wants them, not multiplied by alpha; of a picture without holes they are the same.
pub(super) fn straight(picture: &Picture) -> Result<Cow<'_, [u8]>, EncodeError> {
    let Picture { width, height, ref rgba } = *picture;
    if rgba.is_empty() || rgba.len() as u64 != u64::from(width) * u64::from(height) * 4 {
        return Err(EncodeError::Pixels { width, height });
    }
    let (pixels, _): (&[[u8; 4]], _) = rgba.as_chunks();
    if pixels.iter().all(|[.., alpha]| *alpha == 255) {
        return Ok(Cow::Borrowed(rgba));
    }
    let straight = pixels.iter().flat_map(|[red, green, blue, alpha]| {
        let part = |part: u8| {
            let [part, alpha] = [part, *alpha].map(u32::from);
            (part * 255 + alpha / 2).checked_div(alpha).unwrap_or(0).min(255) as u8
        };
        [part(*red), part(*green), part(*blue), *alpha]
    });
    Ok(Cow::Owned(straight.collect()))
}
