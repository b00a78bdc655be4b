//! Bringing an image into the gallery from outside any lab: a disk file, and what the person says of it.

use std::path::PathBuf;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::command::ExportMode;
use super::image::{Generation, OsState, OsType};
use super::message::Message;
use super::names::{self, NameKind};
use super::region::RegionId;
use super::state::Workspace;

/// What an upload job keeps of its file and its image, enough to do it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Upload {
    /// The disk file, absolute.
    pub path: PathBuf,
    /// Windows or Linux.
    pub os_type: OsType,
    /// Generalized or specialized.
    pub os_state: OsState,
    /// BIOS or UEFI.
    #[serde(default)]
    pub generation: Generation,
    /// The triple that names the image; unique in the gallery.
    pub identifier: Identifier,
    /// What the image is for.
    #[serde(default)]
    pub description: String,
    /// Informational: after this day the version should not be used any more.
    #[serde(default)]
    pub end_of_life: Option<Date>,
}

/// Publisher, offer and SKU: together unique in a gallery, without regard to case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identifier {
    /// Who made the image.
    pub publisher: String,
    /// The group of images.
    pub offer: String,
    /// The image in its group.
    pub sku: String,
}

impl Identifier {
    /// A publisher for an account whose name has nothing that a name in a gallery may have.
    pub const PUBLISHER: &str = "publisher";
    /// An offer for a lab whose name has nothing that a name in a gallery may have.
    pub const OFFER: &str = "offer";

    /// What an upload gets if the person does not say otherwise: the account, `uploaded`, and the image's own name,
    /// which makes the triple unique because the name is.
    pub fn suggested(workspace: &Workspace, image: &str) -> Self {
        Self {
            publisher: names::suggest_or(NameKind::Image, &workspace.account.name, Self::PUBLISHER),
            offer: "uploaded".to_owned(),
            sku: image.to_owned(),
        }
    }

    /// Whether both are the same to the gallery.
    pub fn same(&self, publisher: &str, offer: &str, sku: &str) -> bool {
        names::same(&self.publisher, publisher)
            && names::same(&self.offer, offer)
            && names::same(&self.sku, sku)
    }
}

/// One of the three parts of an [`Identifier`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdentifierPart {
    /// Who made the image.
    Publisher,
    /// The group of images.
    Offer,
    /// The image in its group.
    Sku,
}

impl IdentifierPart {
    /// The id of the Fluent message that names the part.
    pub fn label(self) -> &'static str {
        match self {
            Self::Publisher => "model-identifier-publisher",
            Self::Offer => "model-identifier-offer",
            Self::Sku => "model-identifier-sku",
        }
    }
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewUpload {
    /// The image definition's name.
    pub image: String,
    /// A new image, or a new version of one.
    pub mode: ExportMode,
    /// What the guest sees, in bytes, as read from the file.
    pub size: u64,
    /// Where it is captured; none for the account's own region. Replicas follow in the rest of the geography.
    pub region: Option<RegionId>,
    /// Refuse a disk whose size is no multiple of 1 MiB, as the cloud does.
    pub whole_mib: bool,
    /// The file, and what it is. For a new version, system, state, generation and triple are the definition's.
    pub upload: Upload,
}

/// What should be known of the room in the gallery before an upload of `used` bytes to so many regions begins. `room` is
/// what is free there in bytes, or why nobody knows. It is no refusal: what the gallery has already and what can be
/// compressed takes less, and an upload that finds the gallery full leaves it as it was.
pub fn room_warning(
    used: u64,
    regions: usize,
    shared_packs: bool,
    room: Result<u64, &Message>,
) -> Option<Message> {
    let copies = if shared_packs { 1 } else { regions as u64 };
    let most = used.saturating_mul(copies);
    match room {
        Ok(free) if most <= free => None,
        Ok(free) => Some(Message::new("model-upload-room-short").bytes("most", most).bytes("free", free)),
        Err(why) => {
            Some(Message::new("model-upload-room-unknown").bytes("most", most).with("why", why.clone()))
        }
    }
}
