//! Publisher, offer and SKU: together they name one image of the gallery, whatever the case of their letters.

use super::Image;
use crate::gallery::Gallery;
use crate::gallery::documents::DefinitionDocument;
use crate::gallery::error::GalleryError;
use crate::gallery::layout::{self, ImageKey};
use crate::gallery::parallel;

impl Gallery {
    /// Refuses a new image with the publisher, offer and SKU of another one, or of one that somebody may be making.
    ///
    /// Asked before the disk is read, and once more when the definition lies there: of two who make such images at the
    /// same time, whoever writes later sees the other one.
    pub(super) fn must_be_only(&self, key: &ImageKey, image: &Image) -> Result<(), GalleryError> {
        let Image::New(new) = image else { return Ok(()) };
        let folders = self.store().list(layout::IMAGES)?;
        let others: Vec<ImageKey> = folders
            .iter()
            .filter(|entry| entry.folder)
            .filter_map(|entry| ImageKey::from_folder(&entry.name))
            .filter(|other| other != key)
            .collect();
        let wanted = [&new.publisher, &new.offer, &new.sku].map(|part| part.to_lowercase());
        for found in parallel::map(self.workers(), &others, |other| self.has_triple(other, &wanted)) {
            if let Some(DefinitionDocument { name, publisher, offer, sku, .. }) = found? {
                return Err(GalleryError::TripleTaken { name, publisher, offer, sku });
            }
        }
        Ok(())
    }

    /// An image's definition, if it has these three and is one, or may be about to.
    fn has_triple(
        &self,
        key: &ImageKey,
        wanted: &[String; 3],
    ) -> Result<Option<DefinitionDocument>, GalleryError> {
        let there = match self.definition(key) {
            // What cannot be read anywhere is told where the gallery is listed.
            Err(error) if error.is_of_one_file() => None,
            other => other?,
        };
        let Some(there) = there else { return Ok(None) };
        let has = [&there.publisher, &there.offer, &there.sku].map(|part| part.to_lowercase()) == *wanted;
        let counts = has
            && (!self.recorded(key)?.is_empty()
                || self.is_kept(key)?
                || self.is_young(&layout::definition(key))?);
        Ok(Some(there).filter(|_| counts))
    }
}
