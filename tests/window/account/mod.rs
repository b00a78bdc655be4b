//! The lab account's pages, a lab's pool and settings, and the gallery's dialogs.

mod costs;
mod dialogs;
mod gallery;
mod image;
mod image_edits;
mod marketplace;
mod members;
mod overview;
mod own_prices;
mod pictures;
mod pool;
mod settings;
mod upkeep;
mod upload_bars;
mod uploading;

pub use dialogs::with_recent;
