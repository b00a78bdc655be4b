//! Lengths, in points, on a grid of 4.

/// Between an icon and its text, lines of one thought.
pub const SPACE_XS: f32 = 4.0;
/// Between controls in a row.
pub const SPACE_S: f32 = 8.0;
/// Between fields, inside small surfaces.
pub const SPACE_M: f32 = 12.0;
/// Inside cards, between cards.
pub const SPACE_L: f32 = 16.0;
/// Between groups.
pub const SPACE_XL: f32 = 20.0;
/// Around a page.
pub const SPACE_XXL: f32 = 24.0;
/// Between sections of a page.
pub const SPACE_XXXL: f32 = 32.0;

/// Height of everything that can be pressed or typed into.
pub const CONTROL: f32 = 32.0;
/// Height of an entry of the menu at the left.
pub const NAV_ITEM: f32 = 36.0;
/// Height of the bar at the top of the window.
pub const TOP_BAR: f32 = 48.0;
/// Least width of the menu at the left, and the most that long names may widen it to.
pub const NAV_WIDTH: f32 = 232.0;
/// See [`NAV_WIDTH`].
pub const NAV_WIDEST: f32 = 320.0;
/// Its width where it shows icons only.
pub const NAV_RAIL: f32 = 52.0;
/// A window less wide than this has no room for the menu's names.
pub const NAV_NEEDS: f32 = 880.0;
/// A window less high than this has no room for what can be said elsewhere.
pub const LOW: f32 = 480.0;
/// Least height of a row of a list or table.
pub const ROW: f32 = 44.0;
/// Side of an icon.
pub const ICON: f32 = 20.0;
/// Side of an icon in small print.
pub const ICON_SMALL: f32 = 16.0;
/// Side of the icon of an empty page.
pub const ICON_LARGE: f32 = 48.0;
/// Least width of a button with text.
pub const BUTTON_MIN_WIDTH: f32 = 80.0;
/// Usual width of a field in a form.
pub const FIELD_WIDTH: f32 = 320.0;
/// Widest that text and forms grow: longer lines are hard to read.
pub const READING_WIDTH: f32 = 960.0;

/// Corners of controls.
pub const RADIUS: u8 = 4;
/// Corners of cards and dialogs.
pub const RADIUS_CARD: u8 = 8;

/// Width of an outline.
pub const LINE: f32 = 1.0;
/// Width of the focus ring and of the bar that marks what is selected.
pub const LINE_STRONG: f32 = 2.0;
