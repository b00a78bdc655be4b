//! What the window looks like: colours, spacing, type, icons. The only place that names raw colours and sizes.
//!
//! [`install`] is called once when the window, a harness or a picture starts. From then on a widget asks
//! [`palette()`] for a colour by its meaning and takes lengths from [`metrics`].

mod cjk;
mod drawn;
mod focus;
mod icon;
mod in_order;
pub mod metrics;
mod motion;
mod palette;
mod style;
mod typeface;

pub use focus::{focus_after_dialog, focus_is_returning, focus_shown, take_returning};
pub use icon::Icon;
pub use motion::{motion_reduced, set_motion_reduced};
pub use palette::{DARK, LIGHT, MessageColors, Palette, Rgb, palette, palette_of};
pub use style::{clear_color, install, root_frame};
pub use typeface::{SEMIBOLD, Type, set_writing, use_system_typefaces};
