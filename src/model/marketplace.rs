//! Marketplace images, from `assets/marketplace.ron`. No bytes come with them: a lab made from one starts from an
//! empty disk of the image's size.

use std::sync::LazyLock;

use serde::Deserialize;

use super::image::{Generation, OsType};
use super::offer::WithheldReason;
use super::state::Workspace;

/// A marketplace image.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct MarketplaceImage {
    /// Its id, in lower case, such as `ubuntu-server-18.04-lts`.
    pub id: String,
    /// Its name, the same in every language.
    pub name: String,
    /// Who publishes it.
    pub publisher: String,
    /// Windows or Linux.
    pub os_type: OsType,
    /// BIOS or UEFI.
    #[serde(default)]
    pub generation: Generation,
    /// The size of its disk in GiB.
    pub size_gib: u64,
}

static IMAGES: LazyLock<Vec<MarketplaceImage>> =
    LazyLock::new(|| ron::from_str(include_str!("../../assets/marketplace.ron")).unwrap_or_default());

/// Every marketplace image.
pub fn all() -> &'static [MarketplaceImage] {
    &IMAGES
}

/// The image with that id, in any case.
pub fn find(id: &str) -> Option<&'static MarketplaceImage> {
    IMAGES.iter().find(|image| image.id.eq_ignore_ascii_case(id))
}

/// Whether lab creators are offered the image, or why not.
pub fn offer(workspace: &Workspace, image: &MarketplaceImage) -> Result<(), WithheldReason> {
    if workspace.disabled_marketplace.contains(&image.id) { Err(WithheldReason::Disabled) } else { Ok(()) }
}

impl MarketplaceImage {
    /// Whether a search for `needle`, in lower case, finds the image.
    pub fn matches(&self, needle: &str) -> bool {
        [&self.name, &self.publisher, &self.id].into_iter().any(|text| text.to_lowercase().contains(needle))
    }

    /// The size of its disk in bytes.
    pub fn size(&self) -> u64 {
        self.size_gib << 30
    }
}
