//! An animation as a PNG file: programs that know no animations show its first frame.

use png::{BitDepth, ColorType, Compression, Encoder};

use super::{About, EncodeError, animation, still, words};
use crate::docs::raster::Picture;

/// An animation of pictures of one size, each seen for so many milliseconds, the last for [`super::HOLD`] at least;
/// it begins anew without end.
pub fn apng(frames: &[(Picture, u32)], about: &About) -> Result<Vec<u8>, EncodeError> {
    let steps = animation::steps(frames)?;
    let (first, _) = frames.first().ok_or(EncodeError::Frames)?;
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, first.width, first.height);
    encoder.set_color(ColorType::Rgba);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    let count = u32::try_from(steps.len()).unwrap_or(u32::MAX);
    encoder.set_animated(count, 0)?;
    let mut writer = encoder.write_header()?;
    words::write(&mut writer, about)?;
    for step in &steps {
        let part = &step.part;
        // A new size may not stand out where the last part was.
        writer.reset_frame_position()?;
        writer.set_frame_dimension(part.picture.width, part.picture.height)?;
        writer.set_frame_position(part.left, part.top)?;
        writer.set_frame_delay(u16::try_from(step.millis).unwrap_or(u16::MAX), 1_000)?;
        writer.write_image_data(&still::straight(&part.picture)?)?;
    }
    writer.finish()?;
    Ok(file)
}
