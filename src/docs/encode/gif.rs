//! An animation as a GIF file, for places that take nothing else.

use std::borrow::Cow;

use ::gif::{AnyExtension, DisposalMethod, Encoder, Extension, Frame, Repeat};

use super::palette::Palette;
use super::{EncodeError, animation};
use crate::docs::raster::Picture;

/// What a GIF says of itself.
pub const MADE_BY: &str = "Lab Gallery";

/// An animation of pictures of one size, each seen for so many milliseconds, the last for [`super::HOLD`] at least;
/// it begins anew without end. All pictures share one palette of 256 colours; GIF counts time by the hundredth second.
pub fn gif(frames: &[(Picture, u32)]) -> Result<Vec<u8>, EncodeError> {
    let steps = animation::steps(frames)?;
    let (first, _) = frames.first().ok_or(EncodeError::Frames)?;
    let Picture { width, height, .. } = *first;
    let short = |side: u32| u16::try_from(side).ok().ok_or(EncodeError::TooLargeForGif { width, height });
    let palette = Palette::of(steps.iter().map(|step| &step.part.picture));
    let mut encoder = Encoder::new(Vec::new(), short(width)?, short(height)?, &palette.bytes())?;
    encoder.set_repeat(Repeat::Infinite)?;
    encoder.write_raw_extension(AnyExtension::from(Extension::Comment), &[MADE_BY.as_bytes()])?;
    let mut seen = 0;
    for step in &steps {
        let part = &step.part;
        // Rounded as a sum, so that the animation as a whole keeps its time. Below two hundredths, browsers slow down.
        let until = seen + u64::from(step.millis);
        let delay = ((until + 5) / 10).saturating_sub((seen + 5) / 10).max(2);
        seen = until;
        encoder.write_frame(&Frame {
            left: short(part.left)?,
            top: short(part.top)?,
            width: short(part.picture.width)?,
            height: short(part.picture.height)?,
            delay: u16::try_from(delay).unwrap_or(u16::MAX),
            dispose: DisposalMethod::Keep,
            buffer: Cow::Owned(palette.indexes(&part.picture)),
            ..Frame::default()
        })?;
    }
    Ok(encoder.into_inner()?)
}
