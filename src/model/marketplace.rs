//! Marketplace images, from `assets/marketplace.ron`. No bytes come with them: a lab made from one starts from an
//! empty disk of the image's size.

use std::sync::LazyLock;

use serde::Deserialize;

use super::image::{Generation, OsType};

/// A marketplace image.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct MarketplaceImage {
    /// Its id, such as `ubuntu-server-18.04-lts`.
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

impl MarketplaceImage {
    /// The size of its disk in bytes.
    pub fn size(&self) -> u64 {
        self.size_gib << 30
    }
}
