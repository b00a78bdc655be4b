//! Pictures for the window, which lies below this room and asks for them through [`crate::ui::Darkroom`].

use std::error::Error;
use std::path::Path;

use super::encode::{About, Effort, png};
use super::raster::Picture;
use crate::disk::NewFile;
use crate::jobs::chain;
use crate::model::Explain;
use crate::model::job::Failure;
use crate::ui::{self, Photo};

/// The program as it says itself in a picture.
const APP: &str = concat!("Lab Gallery ", env!("CARGO_PKG_VERSION"));
/// The version of the interface's library.
const EGUI: &str = "0.37.0";

/// Makes pictures of the window into files.
#[derive(Clone, Copy, Debug, Default)]
pub struct Darkroom;

impl ui::Darkroom for Darkroom {
    fn keep(&self, photo: &Photo, path: &Path) -> Result<(), Failure> {
        let Photo { image, alt, lang } = photo;
        let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(u32::MAX));
        let picture = Picture { width, height, rgba: image.as_raw().to_vec() };
        let about = About {
            alt: alt.clone(),
            lang: lang.clone(),
            app: APP.to_owned(),
            egui: EGUI.to_owned(),
            ..About::default()
        };
        // Before the work: a name that is taken is said at once.
        let file = NewFile::create(path, false).map_err(|error| told(&error))?;
        let bytes = png(&picture, &about, Effort::Optimised, None).map_err(|error| told(&error))?;
        file.write_at(&bytes, 0).and_then(|()| file.commit()).map_err(|error| told(&error))
    }
}

/// The error as it is told: its sentence, and what is behind it.
fn told<E: Explain + Error>(error: &E) -> Failure {
    Failure { message: error.explain(), cause: error.source().map(chain).unwrap_or_default() }
}
