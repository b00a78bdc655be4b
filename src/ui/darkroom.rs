//! What the window has done to pictures of itself by the room above it, which makes them into files.

use std::path::Path;
use std::sync::Arc;

use egui::ColorImage;

use crate::model::job::Failure;

/// The window as it was.
#[derive(Clone, Debug)]
pub struct Photo {
    /// What was drawn.
    pub image: Arc<ColorImage>,
    /// What it shows, for who cannot see it.
    pub alt: String,
    /// The language of the window and of `alt`, as a tag.
    pub lang: String,
}

/// Makes pictures of the window into files. Everything here takes its time and is called on threads of its own.
pub trait Darkroom: Send + Sync {
    /// Writes the picture as a new PNG file. A file that is there already stays as it is.
    fn keep(&self, photo: &Photo, path: &Path) -> Result<(), Failure>;
}
