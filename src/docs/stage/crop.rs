//! What of the window is in the picture, and where things are in it.

use egui::{Rect, pos2, vec2};

use super::driver::Driver;
use super::error::PlayError;
use super::find::{Sight, missed};
use super::{Look, kind, steps};
use crate::docs::callout::{Placed, crop};
use crate::docs::raster::Picture;
use crate::docs::scene::{Callout, Crop, Scene, Target};

/// Whole pixels of the uncropped picture: left, top, right and bottom.
pub(super) type Cut = [u32; 4];

/// The part that is shown, and what is drawn on it.
pub(super) fn places(sight: &Sight<'_>, scene: &Scene, look: &Look) -> Result<(Cut, Vec<Placed>), PlayError> {
    let window = Rect::from_min_size(pos2(0.0, 0.0), vec2(scene.size.0 as f32, scene.size.1 as f32));
    let together = |targets: &[Target]| -> Result<Rect, PlayError> {
        targets.iter().try_fold(Rect::NOTHING, |all, target| Ok(all.union(seen(sight, target, look)?)))
    };
    let shown = match &scene.crop {
        Crop::Window => window,
        Crop::Dialog { padding } => sight.dialog().ok_or(PlayError::NoDialog)?.expand(*padding),
        Crop::Area { targets, padding, whole_width } => {
            let area = together(targets)?.expand(*padding);
            if *whole_width { Rect::from_x_y_ranges(window.x_range(), area.y_range()) } else { area }
        }
        Crop::Top { targets, padding } => {
            let bottom = together(targets)?.bottom() + padding;
            Rect::from_min_max(window.min, pos2(window.right(), bottom))
        }
    };
    let shown = shown.intersect(window) * look.scale;
    let cut @ [left, top, ..] = [
        shown.left().floor() as u32,
        shown.top().floor() as u32,
        shown.right().ceil() as u32,
        shown.bottom().ceil() as u32,
    ];
    let origin = vec2(left as f32, top as f32);
    let mut placed = Vec::new();
    for callout in &scene.callouts {
        let rect = (together(callout.targets())? * look.scale).translate(-origin);
        if !rect.intersects(Rect::from_min_size(pos2(0.0, 0.0), shown.size())) {
            // In the window, and not in the part of it that is shown.
            return Err(PlayError::Outside {
                target: callout.targets().first().cloned().unwrap_or_default().to_string(),
            });
        }
        let rect = [rect.left(), rect.top(), rect.right(), rect.bottom()];
        placed.push(Placed { kind: kind(callout), rect });
    }
    Ok((cut, placed))
}

/// Brings everything that is shown or pointed at into sight, as far as it goes.
pub(super) fn bring(driver: &mut Driver, scene: &Scene, look: &Look) -> Result<(), PlayError> {
    let shown = match &scene.crop {
        Crop::Area { targets, .. } | Crop::Top { targets, .. } => targets.as_slice(),
        Crop::Window | Crop::Dialog { .. } => &[],
    };
    let pointed_at = scene.callouts.iter().flat_map(Callout::targets);
    shown.iter().chain(pointed_at).try_for_each(|target| steps::bring(driver, target, &look.lang))
}

/// Where a target is seen.
fn seen(sight: &Sight<'_>, target: &Target, look: &Look) -> Result<Rect, PlayError> {
    let found = sight.one(target, &look.lang).map_err(|miss| missed(target, miss))?;
    sight.seen(&found).ok_or_else(|| missed(target, sight.unseen(&found)))
}

/// That part of a picture.
pub(super) fn cut(picture: &Picture, cut: Cut) -> Result<Picture, PlayError> {
    let cropped = crop(picture, cut.map(|side| side as f32), 0.0);
    cropped.map(|cropped| cropped.picture).ok_or(PlayError::Empty)
}
