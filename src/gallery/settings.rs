//! What can be changed about an image: numbered documents beside its definition, each the whole of its settings.
//!
//! A change is a new document with the next number, created if absent. Whoever comes second finds the number taken,
//! reads what the other one wrote, and makes the change again on top of it: so no change is lost, whatever two machines
//! do at the same time. The highest number that can be read counts; the ones before are kept, and say who changed what.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Gallery;
use super::blob::Put;
use super::damage::Damage;
use super::documents::{self, Document, SCHEMA, VersionDocument};
use super::error::GalleryError;
use super::layout::{self, ImageKey};
use crate::model::edit::{EndOfLife, ImageEdit, MAX_DESCRIPTION, MAX_REPLICAS, VersionEdit};
use crate::model::image::Version;
use crate::model::once::each_key_once;
use crate::model::{RegionId, names};

/// `settings/000001.ron`: an image's settings as somebody left them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettingsDocument {
    /// The form of this file.
    pub schema: u32,
    /// The image's name.
    pub name: String,
    /// Its number, from 1.
    pub number: u32,
    /// When they were changed.
    pub changed: Timestamp,
    /// By whom; empty where a replication added its region.
    pub by: String,
    /// What they are.
    pub settings: ImageSettings,
}

/// The settings of an image. What is not said is as it was when the image was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ImageSettings {
    /// What it is for.
    pub description: Option<String>,
    /// Informational: after this day the image should not be used any more.
    pub end_of_life: Option<Date>,
    /// Those of its versions.
    #[serde(deserialize_with = "each_key_once")]
    pub versions: BTreeMap<Version, VersionSettings>,
}

/// The settings of a version. What is not said is as it was when the version was made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct VersionSettings {
    /// Never offered as the newest.
    pub exclude_from_latest: bool,
    /// Informational: when it should not be used any more.
    pub end_of_life: Option<EndOfLife>,
    /// Those of its target regions.
    #[serde(deserialize_with = "each_key_once")]
    pub regions: BTreeMap<RegionId, RegionSettings>,
}

/// The settings of a version in one region.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RegionSettings {
    /// How many replicas the cloud would have there; here the bytes are stored once.
    pub count: u32,
    /// Whether the version is never offered as the newest there; none if that is as everywhere.
    pub exclude_from_latest: Option<bool>,
    /// It is no target region any more. A record that still lies there does not count.
    pub removed: bool,
}

impl Default for RegionSettings {
    fn default() -> Self {
        Self { count: 1, exclude_from_latest: None, removed: false }
    }
}

impl Document for SettingsDocument {
    /// A thousand versions with settings of their own for every region.
    const LONGEST: u64 = 8 * 1024 * 1024;

    fn schema(&self) -> u32 {
        self.schema
    }

    fn contradiction(&self) -> Option<&'static str> {
        let settings = &self.settings;
        let mut regions = settings.versions.values().flat_map(|version| &version.regions);
        if ImageKey::of(&self.name).is_err() {
            Some("name")
        } else if self.number == 0 {
            Some("number")
        } else if settings.description.as_ref().is_some_and(|text| text.chars().count() > MAX_DESCRIPTION) {
            Some("description")
        } else if regions.any(|(region, of)| {
            layout::region(region).as_ref() != Ok(region) || !(1..=MAX_REPLICAS).contains(&of.count)
        }) {
            Some("regions")
        } else {
            None
        }
    }
}

impl ImageSettings {
    /// A region's settings of a version.
    pub fn region(&self, version: Version, region: &RegionId) -> RegionSettings {
        let version = self.versions.get(&version);
        version.and_then(|version| version.regions.get(region)).copied().unwrap_or_default()
    }

    /// The regions that a version is to have replicas in.
    pub fn targets<'a>(&'a self, document: &'a VersionDocument) -> impl Iterator<Item = &'a RegionId> {
        let version = document.version;
        let more = self.versions.get(&version).into_iter().flat_map(|settings| settings.regions.keys());
        document.target_regions.iter().chain(more).filter(move |region| !self.region(version, region).removed)
    }

    /// The same after an edit that the model allows; the edits that delete are no settings.
    fn edited(&self, edit: &ImageEdit) -> Self {
        let mut edited = self.clone();
        match edit {
            ImageEdit::Describe { description, end_of_life } => {
                if let Some(text) = description {
                    edited.description = Some(text.clone());
                }
                if let Some(day) = end_of_life {
                    edited.end_of_life = day.date();
                }
            }
            ImageEdit::Version { version, change } => {
                edited.versions.entry(*version).or_default().edit(change);
            }
            ImageEdit::DeleteVersion(_) | ImageEdit::DeleteImage => {}
        }
        edited
    }
}

impl VersionSettings {
    fn edit(&mut self, change: &VersionEdit) {
        if let Some(excluded) = change.exclude_from_latest {
            self.exclude_from_latest = excluded;
        }
        if let Some(day) = change.end_of_life {
            self.end_of_life = Some(day);
        }
        for (region, edit) in &change.regions {
            let settings = self.regions.entry(region.clone()).or_default();
            if settings.removed {
                *settings = RegionSettings::default();
            }
            settings.count = edit.count.unwrap_or(settings.count);
            if let Some(latest) = edit.latest {
                settings.exclude_from_latest = latest.exclude();
            }
        }
        for region in &change.removed {
            self.regions
                .insert(region.clone(), RegionSettings { removed: true, ..RegionSettings::default() });
        }
    }
}

/// An image's settings as they lie there.
#[derive(Debug, Default)]
pub(super) struct Chain {
    /// The newest that can be read; none if nobody has changed anything.
    pub current: Option<SettingsDocument>,
    /// The highest number that is taken; 0 if none.
    pub highest: u32,
    /// Why newer ones cannot be read.
    pub problems: Vec<GalleryError>,
}

impl Chain {
    /// What counts.
    pub fn settings(&self) -> ImageSettings {
        self.current.as_ref().map(|document| document.settings.clone()).unwrap_or_default()
    }

    /// Refuses to write on top of what somebody else can read, and this program or this computer cannot.
    fn must_be_known(self) -> Result<Self, GalleryError> {
        let (unknown, damaged) =
            self.problems.into_iter().partition(|problem| !matches!(problem, GalleryError::Damaged { .. }));
        let unknown: Vec<_> = unknown;
        match unknown.into_iter().next() {
            Some(error) => Err(error),
            None => Ok(Self { problems: damaged, ..self }),
        }
    }
}

impl Gallery {
    /// Reads an image's settings.
    pub(super) fn settings(&self, key: &ImageKey) -> Result<Chain, GalleryError> {
        let files = self.store().list(&layout::settings_of(key))?;
        let mut numbers: Vec<u32> =
            files.iter().filter(|f| !f.folder).filter_map(|f| layout::settings_from_file(&f.name)).collect();
        numbers.sort_unstable();
        let mut chain = Chain { highest: numbers.last().copied().unwrap_or(0), ..Chain::default() };
        for number in numbers.into_iter().rev() {
            match self.read_settings(key, number) {
                Ok(document) => {
                    chain.current = document;
                    if chain.current.is_some() {
                        break;
                    }
                }
                Err(error) if error.is_of_one_file() => chain.problems.push(error),
                Err(error) => return Err(error),
            }
        }
        Ok(chain)
    }

    fn read_settings(&self, key: &ImageKey, number: u32) -> Result<Option<SettingsDocument>, GalleryError> {
        let at = layout::settings(key, number);
        let document: Option<SettingsDocument> = documents::read(self.store(), &at)?;
        self.fits(document, &at, |document| {
            if ImageKey::of(&document.name).as_ref() == Ok(key) {
                (document.number != number).then_some("number")
            } else {
                Some("name")
            }
        })
    }

    /// Writes settings on top of those that were read, without the ones of versions that were deleted: their numbers are
    /// not given again. False if somebody was faster.
    fn put_settings(
        &self,
        key: &ImageKey,
        on: &Chain,
        document: SettingsDocument,
    ) -> Result<bool, GalleryError> {
        let Some(number) = on.highest.checked_add(1) else {
            let place = self.store().place(&layout::settings(key, on.highest));
            return Err(GalleryError::damaged(place, Damage::Contradiction { field: "number" }));
        };
        let mut document = SettingsDocument { number, ..document };
        let deleted = self.deleted(key)?;
        document.settings.versions.retain(|version, _| !deleted.contains(version));
        Ok(documents::create(self.store(), &layout::settings(key, number), &document)? == Put::Created)
    }

    /// Changes an image's settings, again and again until nobody else does at the same time. False if they were so
    /// already.
    pub(super) fn change_settings(
        &self,
        name: &str,
        edit: &ImageEdit,
        by: &str,
        now: Timestamp,
    ) -> Result<bool, GalleryError> {
        let key = Self::key(name)?;
        loop {
            let chain = self.settings(&key)?.must_be_known()?;
            // Read after the settings: if these have changed meanwhile, the number is taken.
            let image = self.image(name)?;
            let before = chain.settings();
            let settings = before.edited(edit);
            // First, since a region that is gone cannot be removed, but whoever asks a second time has what they want.
            if settings == before {
                return Ok(false);
            }
            edit.check(&image.domain()).map_err(GalleryError::Refused)?;
            let (name, by) = (image.definition.name, by.to_owned());
            let document = SettingsDocument { schema: SCHEMA, name, number: 0, changed: now, by, settings };
            if self.put_settings(&key, &chain, document)? {
                return Ok(true);
            }
        }
    }

    /// Makes regions target regions of a version, unless they are or have been: what was removed is not brought back
    /// by a replication that was begun before.
    pub(super) fn add_targets(
        &self,
        document: &VersionDocument,
        regions: &[RegionId],
        now: Timestamp,
    ) -> Result<(), GalleryError> {
        let key = Self::key(&document.definition.name)?;
        loop {
            let chain = self.settings(&key)?;
            let mut settings = chain.settings();
            let known = settings.versions.get(&document.version);
            let is_known = |region: &RegionId| {
                document.target_regions.contains(region)
                    || known.is_some_and(|known| known.regions.contains_key(region))
            };
            let new: Vec<RegionId> = regions.iter().filter(|region| !is_known(region)).cloned().collect();
            if new.is_empty() {
                return Ok(());
            }
            let chain = chain.must_be_known()?;
            let of_version = settings.versions.entry(document.version).or_default();
            of_version.regions.extend(new.into_iter().map(|region| (region, RegionSettings::default())));
            let (name, by) = (document.definition.name.clone(), String::new());
            let document = SettingsDocument { schema: SCHEMA, name, number: 0, changed: now, by, settings };
            if self.put_settings(&key, &chain, document)? {
                return Ok(());
            }
        }
    }

    /// Sees to it that a new image does not begin with the settings of one of that name that was deleted.
    pub(super) fn reset_settings(&self, name: &str, by: &str, now: Timestamp) -> Result<(), GalleryError> {
        let key = Self::key(name)?;
        loop {
            let chain = self.settings(&key)?.must_be_known()?;
            if chain.settings() == ImageSettings::default() {
                return Ok(());
            }
            let (name, by, settings) = (names::key(name), by.to_owned(), ImageSettings::default());
            let document = SettingsDocument { schema: SCHEMA, name, number: 0, changed: now, by, settings };
            if self.put_settings(&key, &chain, document)? {
                return Ok(());
            }
        }
    }
}
