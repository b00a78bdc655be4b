//! What was chosen as the new lab's image, as the state knows it now.

use crate::model::command::LabSource;
use crate::model::image::{OsState, OsType, Version};
use crate::model::limits;
use crate::model::offer::{self, NoGallery};
use crate::model::refusal::Refusal;
use crate::model::region::RegionId;
use crate::model::{Explain as _, Message, marketplace};
use crate::ui::View;
use crate::ui::view::DiskLook;

/// A usable choice.
#[derive(Clone, Debug)]
pub(super) struct Chosen {
    /// The image's or file's name.
    pub title: String,
    /// Of a gallery image.
    pub version: Option<Version>,
    pub os_type: OsType,
    pub os_state: OsState,
    /// What the guest sees, in bytes.
    pub size: u64,
    /// The lab that the image was exported from.
    pub source_lab: String,
    /// The disk starts empty.
    pub empty: bool,
}

impl Chosen {
    /// Whether the accounts of the original machine are on the disk.
    pub fn specialized(&self) -> bool {
        self.os_state == OsState::Specialized
    }
}

/// Looks the choice up: an image may have been disabled, a file may have been found damaged meanwhile.
pub(super) fn look(view: &View<'_>, source: &LabSource, region: &RegionId) -> Result<Chosen, Message> {
    match source {
        LabSource::Image { definition, version } => image(view, definition, *version, region),
        LabSource::Marketplace { image } => {
            let image = marketplace::find(image)
                .ok_or_else(|| Refusal::NoSuchMarketplaceImage { id: image.clone() }.explain())?;
            marketplace::offer(&view.state.workspace, image).map_err(|reason| reason.explain())?;
            Ok(Chosen {
                title: image.name.clone(),
                version: None,
                os_type: image.os_type,
                os_state: OsState::Generalized,
                size: image.size(),
                source_lab: String::new(),
                empty: true,
            })
        }
        LabSource::DiskFile { path, size, os_type, os_state, .. } => {
            if let Some(DiskLook::Failed(failure)) = view.disks.get(path) {
                return Err(failure.message.clone());
            }
            if limits::judge(*size) == limits::SizeVerdict::TooLarge {
                return Err(Refusal::DiskTooLarge { size: *size }.explain());
            }
            Ok(Chosen {
                title: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                version: None,
                os_type: *os_type,
                os_state: *os_state,
                size: *size,
                source_lab: String::new(),
                empty: false,
            })
        }
    }
}

fn image(
    view: &View<'_>,
    name: &str,
    version: Option<Version>,
    region: &RegionId,
) -> Result<Chosen, Message> {
    let Some(catalogue) = view.state.images() else {
        let nothing = offer::nothing(view.state).unwrap_or(NoGallery::NotAttached);
        return Err(nothing.explain());
    };
    let definition =
        catalogue.find(name).ok_or_else(|| Refusal::NoSuchImage { name: name.to_owned() }.explain())?;
    let offer = offer::offer(view.state, definition, region).map_err(|reasons| {
        reasons.first().map_or_else(|| Refusal::GalleryNotRead.explain(), offer::WithheldReason::explain)
    })?;
    let asked = version.unwrap_or(offer.version.version);
    let found = std::iter::once(offer.version)
        .chain(offer.older)
        .find(|usable| usable.version == asked)
        .ok_or_else(|| Refusal::NoSuchVersion { name: definition.name.clone(), version: asked }.explain())?;
    Ok(Chosen {
        title: definition.name.clone(),
        version: Some(found.version),
        os_type: definition.os_type,
        os_state: definition.os_state,
        size: found.size,
        source_lab: found.source_lab.clone(),
        empty: false,
    })
}
