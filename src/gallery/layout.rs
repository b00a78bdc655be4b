//! Where everything of a gallery lies: keys below its root, parts divided by `/`.
//!
//! ```text
//! gallery.ron                                   what the gallery is
//! images/DEFINITION/definition.ron              what an image is
//! images/DEFINITION/versions/1.0.0.ron          what a version is, and the root hash of its manifest
//! images/DEFINITION/settings/000001.ron         what was changed since, by whom; the highest number counts
//! images/DEFINITION/deleted/1.0.0.ron           that a version was deleted; stays for ever
//! manifests/ROOTHASH                            every run of a disk: zero, or chunk hashes
//! regions/REGION/packs/PACKHASH.pack            chunks
//! regions/REGION/manifests/ROOTHASH             the same manifest again
//! regions/REGION/replicas/DEFINITION/1.0.0.ron  that a version is whole in a region; written last
//! at-work/committing-ID.ron                     that somebody is at work just now, and on what
//! ```
//!
//! A region has all that its versions need: chunks, manifests, and in the replica record the version's document with
//! the image's definition. So one damaged file loses nothing as long as there is a second region, and damaged
//! documents and manifests lose nothing at all.
//!
//! `DEFINITION` and `REGION` are the names in lower case. The service compares names without regard to case; with
//! one spelling on disk two writers cannot create `Debian` and `debian` side by side, on any file system. The name
//! as it was typed is in `definition.ron`.
//!
//! A version with a file in `deleted` is none any more, whatever else is there of it, readable or not; and a replica
//! record is none if the settings say that its region was removed.

use crate::model::image::Version;
use crate::model::names::{self, NameKind, NameProblem};
use crate::model::region::RegionId;

use super::chunk::Hash;

/// What the gallery is.
pub const GALLERY: &str = "gallery.ron";
/// The folder of image definitions.
pub const IMAGES: &str = "images";
/// The folder of manifests.
pub const MANIFESTS: &str = "manifests";
/// The folder of regions.
pub const REGIONS: &str = "regions";
/// The folder of those who commit or collect just now.
pub const AT_WORK: &str = "at-work";
/// How the names of temporaries begin; nothing else in a gallery does.
pub const TEMPORARY: &str = ".tmp-";

/// The folders that files are written to, whichever image and region they are about.
pub const COMMON: [&str; 3] = ["", MANIFESTS, AT_WORK];

/// The folder name of an image definition: its name in lower case, checked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ImageKey(String);

impl ImageKey {
    /// The key of a name that comes from outside.
    pub fn of(name: &str) -> Result<Self, NameProblem> {
        names::check(NameKind::Image, name).map(|()| Self(names::key(name)))
    }

    /// The key that a folder's name is; none if it is no folder of ours.
    pub fn from_folder(folder: &str) -> Option<Self> {
        Self::of(folder).ok().filter(|key| key.0 == folder)
    }

    /// The folder's name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Checks a region's name that comes from outside and gives it in the spelling of its folder.
pub fn region(name: &RegionId) -> Result<RegionId, NameProblem> {
    names::check(NameKind::Image, &name.0).map(|()| RegionId(names::key(&name.0)))
}

/// The region that a folder's name is; none if it is no folder of ours.
pub fn region_from_folder(folder: &str) -> Option<RegionId> {
    region(&RegionId::from(folder)).ok().filter(|region| region.0 == folder)
}

/// The folder of an image definition.
pub fn image(key: &ImageKey) -> String {
    format!("{IMAGES}/{}", key.0)
}

/// The folders that files are written to that are about an image.
pub fn folders_of_image(key: &ImageKey) -> [String; 4] {
    [image(key), versions(key), settings_of(key), deleted(key)]
}

/// The document of an image definition.
pub fn definition(key: &ImageKey) -> String {
    format!("{IMAGES}/{}/definition.ron", key.0)
}

/// The folder of an image definition's versions.
pub fn versions(key: &ImageKey) -> String {
    format!("{IMAGES}/{}/versions", key.0)
}

/// The document of a version.
pub fn version(key: &ImageKey, version: Version) -> String {
    format!("{IMAGES}/{}/versions/{version}.ron", key.0)
}

/// The version that a document's file name stands for.
pub fn version_from_file(file: &str) -> Option<Version> {
    Version::parse(file.strip_suffix(".ron")?)
}

/// The folder of an image's settings.
pub fn settings_of(key: &ImageKey) -> String {
    format!("{IMAGES}/{}/settings", key.0)
}

/// An image's settings by their number.
pub fn settings(key: &ImageKey, number: u32) -> String {
    format!("{IMAGES}/{}/settings/{number:06}.ron", key.0)
}

/// The number of the settings that a file name stands for.
pub fn settings_from_file(file: &str) -> Option<u32> {
    let number = file.strip_suffix(".ron")?.parse().ok()?;
    // One spelling for each number.
    (number > 0 && format!("{number:06}.ron") == file).then_some(number)
}

/// The folder of an image's deleted versions.
pub fn deleted(key: &ImageKey) -> String {
    format!("{IMAGES}/{}/deleted", key.0)
}

/// The document that says that a version was deleted.
pub fn tombstone(key: &ImageKey, version: Version) -> String {
    format!("{IMAGES}/{}/deleted/{version}.ron", key.0)
}

/// A manifest.
pub fn manifest(root: &Hash) -> String {
    format!("{MANIFESTS}/{root}")
}

/// The flag of somebody who is at work.
pub fn flag(prefix: &str, id: &str) -> String {
    format!("{AT_WORK}/{prefix}{id}.ron")
}

/// The folder of a region's copies of manifests.
pub fn manifests_in(region: &RegionId) -> String {
    format!("{REGIONS}/{region}/manifests")
}

/// The folders that files are written to in a region, replica records apart.
pub fn folders_of_region(region: &RegionId) -> [String; 2] {
    [packs(region), manifests_in(region)]
}

/// A region's copy of a manifest.
pub fn manifest_in(region: &RegionId, root: &Hash) -> String {
    format!("{REGIONS}/{region}/manifests/{root}")
}

/// The folder of a region's packs.
pub fn packs(region: &RegionId) -> String {
    format!("{REGIONS}/{region}/packs")
}

/// A pack.
pub fn pack(region: &RegionId, footer: &Hash) -> String {
    format!("{REGIONS}/{region}/packs/{footer}.pack")
}

/// The pack that a file name stands for.
pub fn pack_from_file(file: &str) -> Option<Hash> {
    file.strip_suffix(".pack")?.parse().ok()
}

/// The folder of a region's replica records, one folder for each image definition.
pub fn replicas(region: &RegionId) -> String {
    format!("{REGIONS}/{region}/replicas")
}

/// The folder of a region's replica records of one image definition.
pub fn replicas_of(region: &RegionId, key: &ImageKey) -> String {
    format!("{REGIONS}/{region}/replicas/{}", key.0)
}

/// A replica record.
pub fn replica(region: &RegionId, key: &ImageKey, version: Version) -> String {
    format!("{REGIONS}/{region}/replicas/{}/{version}.ron", key.0)
}
