//! Documentation pictures: scenes that are played on the real window, drawn without a window.

pub mod article;
pub mod callout;
mod colour;
pub mod darkroom;
pub mod encode;
pub mod overflow;
pub mod preset;
pub mod raster;
pub mod scene;
pub mod set;
pub mod stage;
