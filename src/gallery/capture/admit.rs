//! Whether an export may begin: names, the image that is to have the version, the version's number.

use super::{ExportRequest, Image};
use crate::gallery::Gallery;
use crate::gallery::documents::{DefinitionDocument, VersionDocument};
use crate::gallery::error::GalleryError;
use crate::gallery::layout::ImageKey;
use crate::model::RegionId;
use crate::model::image::Version;

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
        let earlier = self.version(&key, request.version)?;
        if let Some(document) = &earlier
            && document.id == request.id.as_str()
        {
            return Ok(Admitted { key, source: document.source_region.clone(), targets, earlier });
        }
        let there = self.definition(&key)?;
        let name = there.as_ref().map_or(name, |there| there.name.as_str()).to_owned();
        match (&request.image, there) {
            (Image::New(_), Some(_)) if self.has_usable_version(&key)? => {
                return Err(GalleryError::NameTaken { name });
            }
            (Image::New(_), None) => {}
            (Image::New(_) | Image::Existing(_), _) => {
                self.check_kind(&key, &request.image)?;
            }
        }
        if earlier.is_some() {
            return Err(GalleryError::VersionTaken { name, version: request.version });
        }
        Ok(Admitted { key, source, targets, earlier: None })
    }

    /// The definition that is there, which must be of the same kind as a new one would be.
    pub(super) fn check_kind(
        &self,
        key: &ImageKey,
        image: &Image,
    ) -> Result<DefinitionDocument, GalleryError> {
        let Some(there) = self.definition(key)? else {
            return Err(GalleryError::NoSuchImage { name: image.name().to_owned() });
        };
        let same = match image {
            Image::Existing(_) => true,
            Image::New(new) => {
                (new.os_type, new.os_state, new.generation, new.architecture)
                    == (there.os_type, there.os_state, there.generation, there.architecture)
            }
        };
        if same { Ok(there) } else { Err(GalleryError::OtherKind { name: there.name }) }
    }

    /// Whether any region has a replica of any version of the image.
    fn has_usable_version(&self, key: &ImageKey) -> Result<bool, GalleryError> {
        let versions = self.versions(key)?;
        for region in self.regions()? {
            if !self.replicas(&region, key)?.is_disjoint(&versions) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The number for an image's next version: 1.0.0 if it has none, else the highest with its minor number raised.
    /// Numbers of exports that are not finished are not given again. None if the numbers are used up.
    pub fn next_version(&self, name: &str) -> Result<Option<Version>, GalleryError> {
        let versions = self.versions(&Self::key(name)?)?;
        Ok(versions.last().map_or(Some(Version::FIRST), |highest| highest.next()))
    }
}
