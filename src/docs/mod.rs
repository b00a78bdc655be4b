//! Documentation pictures: what the window shows, drawn without a window.

pub mod article;
pub mod callout;
pub mod encode;
pub mod raster;
pub mod set;
