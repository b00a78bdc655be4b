//! A PNG file read back. It may come from anywhere: how much of it is taken in is bounded before it is.

use std::io::Cursor;

use png::{ColorType, Decoder, Limits, Transformations};

use super::{About, ReadError, words};
use crate::docs::raster::{MAX_PIXELS, MAX_SIDE, Picture};

/// The largest file that is read, in bytes.
pub const MAX_FILE: usize = 1 << 26;

/// What a PNG file shows and what it says about itself. Of an animation, the first picture.
pub fn read_png(bytes: &[u8]) -> Result<(Picture, About), ReadError> {
    if bytes.len() > MAX_FILE {
        return Err(ReadError::File { bytes: bytes.len() as u64 });
    }
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), Limits { bytes: MAX_FILE });
    decoder.set_ignore_iccp_chunk(true);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16 | Transformations::ALPHA);
    let (width, height) = decoder.read_header_info()?.size();
    if width > MAX_SIDE || height > MAX_SIDE || width as usize * height as usize > MAX_PIXELS {
        return Err(ReadError::Size { width, height });
    }
    let mut reader = decoder.read_info()?;
    let size = reader.output_buffer_size().ok_or(ReadError::Size { width, height })?;
    let mut pixels = vec![0; size];
    let frame = reader.next_frame(&mut pixels)?;
    pixels.truncate(frame.buffer_size());
    // The words may stand behind the pixels too.
    reader.finish()?;
    let about = words::read(&reader.info().utf8_text).ok_or(ReadError::Text)?;
    let rgba = match frame.color_type {
        ColorType::GrayscaleAlpha => {
            pixels.as_chunks().0.iter().flat_map(|[grey, alpha]| [*grey, *grey, *grey, *alpha]).collect()
        }
        _ => pixels,
    };
    Ok((Picture { width: frame.width, height: frame.height, rgba: premultiplied(rgba) }, about))
}

fn premultiplied(mut rgba: Vec<u8>) -> Vec<u8> {
    for [red, green, blue, alpha] in rgba.as_chunks_mut().0 {
        if *alpha < 255 {
            for part in [red, green, blue] {
                *part = ((u32::from(*part) * u32::from(*alpha) + 127) / 255) as u8;
            }
        }
    }
    rgba
}
