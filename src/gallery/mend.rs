//! Mending: what is damaged of a version's documents and manifests is written anew, since other files have the same.
//!
//! Packs and replica records are mended by copying them (`replicate`), and an export stores anew what it finds damaged.

use super::Gallery;
use super::documents::{self, VersionDocument};
use super::error::GalleryError;
use super::layout;
use super::manifest::Manifest;
use crate::model::RegionId;

impl Gallery {
    /// Mends the documents of a version and its manifests in regions that have it. What cannot be mended stays as it is,
    /// and is told by who looks; the other copies count as before.
    pub(super) fn mend<'a>(
        &self,
        document: &VersionDocument,
        manifest: &Manifest,
        regions: impl Iterator<Item = &'a RegionId>,
    ) {
        let copies = regions.map(|region| layout::manifest_in(region, &document.root));
        for key in [layout::manifest(&document.root)].into_iter().chain(copies) {
            if let Err(GalleryError::Damaged { .. }) = Manifest::read(self.store(), &key, &document.root)
                && let Err(error) = manifest.store(self.store(), &key, &document.root)
            {
                tracing::warn!(%error, "a damaged manifest stays");
            }
        }
        if let Err(error) = self.mend_documents(document) {
            tracing::warn!(%error, "a damaged document stays");
        }
    }

    fn mend_documents(&self, document: &VersionDocument) -> Result<(), GalleryError> {
        let key = Self::key(&document.definition.name)?;
        if let Err(GalleryError::Damaged { .. }) = self.read_version(&key, document.version) {
            let at = layout::version(&key, document.version);
            let aside = self.store().set_aside(&at)?;
            tracing::warn!(at, aside, "a damaged document was set aside and written anew");
            documents::create(self.store(), &at, document)?;
        }
        if let Err(GalleryError::Damaged { .. }) = self.read_definition(&key) {
            let at = layout::definition(&key);
            let aside = self.store().set_aside(&at)?;
            tracing::warn!(at, aside, "a damaged document was set aside and written anew");
        }
        self.settle_definition(&key)
    }
}
