//! What an animation's frames have in common: what changes from one to the next, and for how long each is seen.

use std::ops::Range;

use super::EncodeError;
use crate::docs::callout::{Cropped, crop};
use crate::docs::raster::Picture;

/// The least that the last frame is seen before the animation begins anew, in milliseconds.
pub const HOLD: u32 = 3_000;

/// A part of the picture that replaces what was there.
pub(super) struct Step {
    pub part: Cropped,
    /// How long it is seen, in milliseconds.
    pub millis: u32,
}

/// The first frame whole, then what changes. Frames that are like the one before only make it last longer.
pub(super) fn steps(frames: &[(Picture, u32)]) -> Result<Vec<Step>, EncodeError> {
    let mut steps: Vec<Step> = Vec::new();
    let mut before: Option<&Picture> = None;
    for (picture, millis) in frames {
        let whole = (0..picture.width, 0..picture.height);
        let changed = match before {
            None => Some(whole),
            Some(before) if [before.width, before.height] != [picture.width, picture.height] => {
                return Err(EncodeError::Frames);
            }
            Some(before) => changed(before, picture),
        };
        match (changed, steps.last_mut()) {
            (None, Some(step)) => step.millis = step.millis.saturating_add(*millis),
            (None, None) => return Err(EncodeError::Frames),
            (Some((columns, rows)), _) => {
                let rect = [columns.start, rows.start, columns.end, rows.end].map(|side| side as f32);
                let (width, height) = (picture.width, picture.height);
                let part = crop(picture, rect, 0.0).ok_or(EncodeError::Pixels { width, height })?;
                steps.push(Step { part, millis: *millis });
            }
        }
        before = Some(picture);
    }
    let last = steps.last_mut().ok_or(EncodeError::Frames)?;
    last.millis = last.millis.max(HOLD);
    Ok(steps)
}

/// The columns and rows in which two pictures of one size differ.
fn changed(before: &Picture, after: &Picture) -> Option<(Range<u32>, Range<u32>)> {
    let width = (after.width as usize).max(1);
    let rows = |picture| -> std::slice::ChunksExact<'_, [u8; 4]> {
        let Picture { rgba, .. }: &Picture = picture;
        rgba.as_chunks().0.chunks_exact(width)
    };
    let mut found: Option<[u32; 4]> = None;
    for (y, (one, other)) in (0..).zip(rows(before).zip(rows(after))) {
        let differs = |(one, other): (&[u8; 4], &[u8; 4])| one != other;
        let Some(first) = one.iter().zip(other).position(differs) else { continue };
        let last = one.iter().zip(other).rposition(differs).unwrap_or(first);
        let (first, after_last) = (first as u32, last as u32 + 1);
        let [left, top, right, _] = found.unwrap_or([first, y, after_last, y]);
        found = Some([left.min(first), top, right.max(after_last), y + 1]);
    }
    found.map(|[left, top, right, bottom]| (left..right, top..bottom))
}
