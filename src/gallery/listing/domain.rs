//! What is listed, as the domain sees it.

use super::{ListedImage, ListedVersion, Listing, Replica};
use crate::gallery::settings::{ImageSettings, RegionSettings};
use crate::model::Explain;
use crate::model::edit::EndOfLife;
use crate::model::image::{self, Catalogue, ReplicaState};

impl Listing {
    /// The same as the domain sees it.
    pub fn catalogue(&self, shared_packs: bool) -> Catalogue {
        Catalogue {
            definitions: self
                .images
                .iter()
                .map(|image| (crate::model::names::key(&image.definition.name), image.domain()))
                .collect(),
            problems: self.problems.iter().map(Explain::explain).collect(),
            shared_packs,
            stored: self.stored,
        }
    }
}

impl ListedImage {
    /// The same as the domain sees it.
    pub(in crate::gallery) fn domain(&self) -> image::Definition {
        let definition = self.definition.clone();
        let settings = self.settings();
        image::Definition {
            name: definition.name,
            os_type: definition.os_type,
            os_state: definition.os_state,
            generation: definition.generation,
            architecture: definition.architecture,
            publisher: definition.publisher,
            offer: definition.offer,
            sku: definition.sku,
            description: settings.description.clone().unwrap_or(definition.description),
            end_of_life: settings.end_of_life,
            deleted: self.deleted,
            versions: self.versions.iter().map(|v| (v.document.version, v.domain(&settings))).collect(),
        }
    }
}

impl ListedVersion {
    fn domain(&self, settings: &ImageSettings) -> image::ImageVersion {
        let document = self.document.clone();
        let of_version = settings.versions.get(&document.version);
        let end_of_life = of_version.and_then(|settings| settings.end_of_life);
        image::ImageVersion {
            version: document.version,
            created: document.created,
            created_by: document.created_by,
            source_lab: document.source.lab,
            source_region: document.source_region,
            size: document.size,
            data: document.data,
            added: document.added.stored,
            // A version of ours is one disk.
            disks: 1,
            exclude_from_latest: of_version.is_some_and(|settings| settings.exclude_from_latest),
            end_of_life: end_of_life.map_or(document.end_of_life, EndOfLife::date),
            replicas: self
                .replicas
                .iter()
                .map(|(region, replica)| {
                    (region.clone(), replica.domain(settings.region(document.version, region)))
                })
                .collect(),
        }
    }
}

impl Replica {
    fn domain(&self, settings: RegionSettings) -> image::Replica {
        let (state, stored) = match self {
            Self::Whole { stored, .. } => (ReplicaState::Completed, *stored),
            Self::Unrecorded => (ReplicaState::Completed, 0),
            Self::Absent => (ReplicaState::Unknown, 0),
        };
        let RegionSettings { count, exclude_from_latest, .. } = settings;
        image::Replica { state, stored, count, exclude_from_latest }
    }
}
