//! Bringing a disk file into the gallery, from outside any lab.

use jiff::Timestamp;

use super::export::{Shape, being_made, next_version};
use super::lab::TEXT_LIMIT;
use super::{Applied, admin, can_be_kept, queue};
use crate::model::command::ExportMode;
use crate::model::image::{Definition, Version};
use crate::model::job::Task;
use crate::model::limits::{self, SizeVerdict};
use crate::model::names::{self, NameKind};
use crate::model::refusal::Refusal;
use crate::model::region::{self, RegionId};
use crate::model::state::State;
use crate::model::upload::{Identifier, IdentifierPart, NewUpload, Upload};

impl Upload {
    pub(super) fn shape(&self) -> Shape {
        Shape { os_type: self.os_type, os_state: self.os_state, generation: self.generation }
    }
}

/// Whether images can be uploaded at all now.
pub fn may_upload_images(state: &State) -> Result<(), Refusal> {
    admin(state)?;
    if state.workspace.gallery.is_none() {
        return Err(Refusal::NoGallery);
    }
    state.images().map(drop).ok_or(Refusal::GalleryNotRead)
}

/// Whether that upload can begin, and the version it gives. Looks at everything but the file, whose size is as it was
/// read.
pub fn may_upload(state: &State, new: &NewUpload) -> Result<Version, Refusal> {
    may_upload_images(state)?;
    names::check(NameKind::Image, &new.image)?;
    let version = upload_fits(state, new)?;
    file(new)?;
    if new.upload.description.chars().count() > TEXT_LIMIT {
        return Err(Refusal::TextTooLong { limit: TEXT_LIMIT });
    }
    source_region(state, new.region.as_ref())?;
    Ok(version)
}

/// Whether the gallery takes the image under its name, its triple and its shape, and the version it gives.
pub fn upload_fits(state: &State, new: &NewUpload) -> Result<Version, Refusal> {
    let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
    let catalogue = state.images().ok_or(Refusal::GalleryNotRead)?;
    let existing = catalogue.find(&new.image);
    let making = being_made(state, &gallery.id, &new.image);
    match (new.mode, existing, making) {
        (ExportMode::CreateNew, Some(definition), _) => {
            Err(Refusal::NameTaken { name: definition.name.clone() })
        }
        (ExportMode::CreateNew, None, Some(making)) => Err(Refusal::NameTaken { name: making.to_owned() }),
        (ExportMode::CreateNew, None, None) => {
            identifier(&new.upload.identifier)?;
            unique(state, &new.upload.identifier)?;
            Ok(Version::FIRST)
        }
        (ExportMode::UpdateExisting, None, _) => Err(Refusal::NoSuchImage { name: new.image.clone() }),
        (ExportMode::UpdateExisting, Some(_), Some(making)) => {
            Err(Refusal::ExportUnderWay { image: making.to_owned() })
        }
        (ExportMode::UpdateExisting, Some(definition), None) => {
            new.upload.shape().fits(definition)?;
            next_version(definition)
        }
    }
}

fn identifier(identifier: &Identifier) -> Result<(), Refusal> {
    let parts = [
        (IdentifierPart::Publisher, &identifier.publisher),
        (IdentifierPart::Offer, &identifier.offer),
        (IdentifierPart::Sku, &identifier.sku),
    ];
    for (part, text) in parts {
        names::check(NameKind::Image, text).map_err(|problem| Refusal::Identifier { part, problem })?;
    }
    Ok(())
}

/// No image of the gallery has the triple, and none that is just being brought in.
fn unique(state: &State, identifier: &Identifier) -> Result<(), Refusal> {
    let same = |other: &&Definition| identifier.same(&other.publisher, &other.offer, &other.sku);
    if let Some(other) = state.images().and_then(|images| images.definitions.values().find(same)) {
        return Err(Refusal::IdentifierTaken { image: other.name.clone() });
    }
    let attached = state.workspace.gallery.as_ref().map(|gallery| gallery.id.as_str());
    let coming = state.workspace.jobs.values().filter(|job| job.state.is_active());
    let coming = coming.filter(|job| job.task.gallery() == attached).find_map(|job| match &job.task {
        Task::Export { definition, upload: Some(upload), .. } => {
            let other = &upload.identifier;
            identifier.same(&other.publisher, &other.offer, &other.sku).then_some(definition)
        }
        _ => None,
    });
    match coming {
        Some(image) => Err(Refusal::IdentifierTaken { image: image.clone() }),
        None => Ok(()),
    }
}

/// What is known of the file before a byte of it moves.
fn file(new: &NewUpload) -> Result<(), Refusal> {
    let size = new.size;
    can_be_kept(&new.upload.path)?;
    if size == 0 {
        Err(Refusal::DiskEmpty)
    } else if limits::judge(size) == SizeVerdict::TooLarge {
        Err(Refusal::DiskTooLarge { size })
    } else if new.whole_mib && !size.is_multiple_of(limits::MIB) {
        Err(Refusal::NotWholeMib { size })
    } else {
        Ok(())
    }
}

/// Where the image is captured: a region of the account's geography, its own if none is asked for.
fn source_region(state: &State, asked: Option<&RegionId>) -> Result<RegionId, Refusal> {
    let own = &state.workspace.account.region;
    let Some(asked) = asked else { return Ok(own.clone()) };
    if asked == own || (asked.geography().is_some() && asked.geography() == own.geography()) {
        Ok(asked.clone())
    } else {
        Err(Refusal::OtherGeography { region: asked.clone(), own: own.clone() })
    }
}

pub(super) fn upload(state: &mut State, new: NewUpload, now: Timestamp) -> Applied {
    let version = may_upload(state, &new)?;
    let source = source_region(state, new.region.as_ref())?;
    let member = admin(state)?;
    let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?.id.clone();
    // A new version keeps the definition's name as it was first written, and what the definition says of itself.
    let existing = state.images().and_then(|images| images.find(&new.image));
    let (definition, upload) = match existing {
        None => (new.image, new.upload),
        Some(existing) => {
            let identifier = Identifier {
                publisher: existing.publisher.clone(),
                offer: existing.offer.clone(),
                sku: existing.sku.clone(),
            };
            let description = existing.description.clone();
            (existing.name.clone(), Upload { identifier, description, ..new.upload })
        }
    };
    let task = Task::Export {
        gallery,
        definition,
        version,
        update: new.mode == ExportMode::UpdateExisting,
        targets: region::replication_targets(&source),
        source,
        captured: false,
        upload: Some(Box::new(upload)),
    };
    let (_, effect) = queue(state, None, task, member.name, now);
    Ok(vec![effect])
}
