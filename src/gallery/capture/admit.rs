//! Whether an export may begin: names, the image that is to have the version, the version's number.
//!
//! Exports that were cut short before are `unfinished`'s.

use super::{ExportRequest, Image};
use crate::gallery::Gallery;
use crate::gallery::documents::VersionDocument;
use crate::gallery::error::GalleryError;
use crate::gallery::layout::ImageKey;
use crate::model::RegionId;

/// An export whose request is in order.
pub(super) struct Admitted {
    pub key: ImageKey,
    pub source: RegionId,
    pub targets: Vec<RegionId>,
    /// The document that an earlier attempt of the same export wrote.
    pub earlier: Option<VersionDocument>,
}

impl Gallery {
    /// Checks a request against what the gallery has. What others do meanwhile is settled when the version is committed.
    pub(super) fn admit(&self, request: &ExportRequest<'_>) -> Result<Admitted, GalleryError> {
        let name = request.image.name();
        let key = Self::key(name)?;
        let source = Self::region(&request.source_region)?;
        let mut targets = request.target_regions.iter().map(Self::region).collect::<Result<Vec<_>, _>>()?;
        let mut seen = std::collections::BTreeSet::new();
        targets.retain(|region| seen.insert(region.clone()));
        if !targets.contains(&source) {
            return Err(GalleryError::SourceNotTarget { region: source });
        }
        let earlier = self.own_version(&key, request)?;
        if let Some(document) = &earlier {
            return Ok(Admitted { key, source: document.source_region.clone(), targets, earlier });
        }
        self.withdraw_any(&key, &request.abandoned)?;
        if let Image::Existing { name, system } = &request.image {
            let there = self.definition(&key)?;
            let there = there.ok_or_else(|| GalleryError::NoSuchImage { name: name.clone() })?;
            let is = there.system();
            if is != *system {
                return Err(GalleryError::SystemDiffers { name: there.name, is, asked: *system });
            }
        }
        // What it will be is settled when it is committed; that it cannot be is better known before the disk is read.
        self.number(&key, request)?;
        self.must_be_only(&key, &request.image)?;
        Ok(Admitted { key, source, targets, earlier: None })
    }
}
