//! What the window remembers from one start to the next: its size and place, whether it was maximised, the zoom, and
//! how the documentation's pictures are wished for.
//!
//! It lies in the platform's folder for state, not in a workspace. Whatever is wrong with it, the window opens.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use eframe::{CreationContext, Storage};

use super::darkroom::Wishes;
use super::zoom;
use crate::app::locate;

/// The zoom's key in the file; eframe keeps the window's place beside it.
const ZOOM: &str = "zoom";

/// The key of how the documentation's pictures are wished for.
const WISHES: &str = "pictures";

/// How much of the title bar must be on a monitor for the window to be got hold of, in pixels.
const HOLD: i32 = 48;

/// The file. None where the platform has no folder for it.
pub(super) fn file() -> Option<PathBuf> {
    locate::state_folder().map(|folder| folder.join("window.ron"))
}

/// The zoom that was kept. It is needed before the window is made, whose size is in zoomed points.
pub(super) fn kept_zoom(file: &Path) -> Option<f32> {
    let text = fs::read_to_string(file).ok()?;
    let kept: BTreeMap<String, String> = ron::from_str(&text).ok()?;
    zoom::sane(ron::from_str(kept.get(ZOOM)?).ok()?)
}

/// Keeps the zoom.
pub(super) fn keep_zoom(storage: &mut dyn Storage, factor: f32) {
    eframe::set_value(storage, ZOOM, &factor);
}

/// Keeps how the documentation's pictures are wished for.
pub(super) fn keep_wishes(storage: &mut dyn Storage, wishes: &Wishes) {
    eframe::set_value(storage, WISHES, wishes);
}

/// How they were wished for.
pub(super) fn kept_wishes(storage: &dyn Storage) -> Option<Wishes> {
    eframe::get_value(storage, WISHES)
}

/// Brings the window back that was left on a monitor which is there no more. eframe does that on Windows and macOS.
pub(super) fn bring_back(cc: &CreationContext<'_>) {
    let Some(window) = cc.winit_window() else { return };
    // Wayland does not say where a window is: its compositor places it.
    let Ok(corner) = window.outer_position() else { return };
    let width = window.outer_size().width as i32;
    let mut monitors = window.available_monitors().peekable();
    let reached = |at: i32, length: i32, from: i32, size: u32| {
        (at + length).min(from.saturating_add_unsigned(size)) - at.max(from) >= HOLD.min(length)
    };
    let Some(first) = monitors.peek().cloned() else { return };
    let held = monitors.any(|monitor| {
        let (from, size) = (monitor.position(), monitor.size());
        reached(corner.x, width, from.x, size.width) && reached(corner.y, HOLD, from.y, size.height)
    });
    if !held {
        window.set_outer_position(window.primary_monitor().unwrap_or(first).position());
    }
}
