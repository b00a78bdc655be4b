//! Collecting garbage: packs and manifests that no version needs in a region, and what deleted versions have left.
//!
//! - What is younger than the grace period stays: an export that has not committed yet may be about to need it, and
//!   somebody may still be reading a version that was deleted just now.
//! - Collecting and committing take turns (`turns`). An export that had found a chunk which is collected before it
//!   commits notices that, and stores the chunk again.
//! - A version that cannot be read may need anything, so then nothing is collected. Nor is anything that cannot be read:
//!   a damaged pack stays until it is healed.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::Gallery;
use super::chunk::Hash;
use super::damage::Damage;
use super::error::GalleryError;
use super::index::Index;
use super::layout::{self, ImageKey};
use super::listing::Listing;
use super::progress::{Amount, Control, Progress, Tally};
use super::turns::{Flag, Turn};
use crate::model::RegionId;

/// What was collected, and what was not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Collected {
    /// Packs that were removed, of all regions.
    pub packs: u64,
    /// Manifests that were removed, copies counted.
    pub manifests: u64,
    /// What that has freed, in bytes. Where regions share their packs, a file that several had is counted for each.
    pub freed: u64,
    /// Bytes that no version needs, and that are younger than the grace period.
    pub young: u64,
    /// Bytes that no version needs, in packs that have other chunks which one does.
    pub mixed: u64,
    /// What interrupted writers had left under no name.
    pub temporaries: u64,
}

/// The manifests that each region's versions need.
type Needs = BTreeMap<RegionId, BTreeSet<Hash>>;

impl Gallery {
    /// Removes what no version needs and is older than `grace`, which should be longer than an export takes.
    ///
    /// Safe at any moment, beside exports of others, and if it is cut short: then the rest is collected the next time.
    pub fn collect(&self, grace: Duration, control: &Control<'_>) -> Result<Collected, GalleryError> {
        let mut done = Collected::default();
        for key in self.all_images()? {
            self.finish_deleting(&key)?;
        }
        let mut flag = self.collecting(control)?;
        // Under the flag: what is committed now is seen, and nothing else is committed until the end.
        let regions = self.regions()?;
        let needs = self.needs(&regions, grace)?;
        let mut total = 0;
        for region in &regions {
            let packs = self.store().list(&layout::packs(region))?;
            total += packs.iter().map(|pack| pack.length).sum::<u64>();
        }
        let tally = Tally::new(Amount { done: 0, total }, control, |amount| Progress::Collect(*amount));
        for region in &regions {
            let needed = needs.get(region).cloned().unwrap_or_default();
            let mut work = Work { gallery: self, grace, control, flag: &mut flag, done: &mut done };
            work.packs(region, &needed, &tally)?;
            work.manifests(&layout::manifests_in(region), &needed)?;
        }
        let needed = needs.values().flatten().copied().collect();
        let mut work = Work { gallery: self, grace, control, flag: &mut flag, done: &mut done };
        work.manifests(layout::MANIFESTS, &needed)?;
        drop(flag);
        done.temporaries = self.sweep_all(&regions)?;
        Ok(done)
    }

    /// Every image that has a folder anywhere.
    fn all_images(&self) -> Result<BTreeSet<ImageKey>, GalleryError> {
        let mut strangers = Listing::default();
        let mut keys: BTreeSet<_> = self.image_folders(layout::IMAGES, &mut strangers)?.into_iter().collect();
        for region in self.regions()? {
            keys.extend(self.image_folders(&layout::replicas(&region), &mut strangers)?);
        }
        Ok(keys)
    }

    /// What every region's versions need. An error if a version cannot be read: then nobody knows.
    fn needs(&self, regions: &[RegionId], grace: Duration) -> Result<Needs, GalleryError> {
        let mut needs = Needs::new();
        for key in self.all_images()? {
            let chain = self.settings(&key)?;
            let settings = chain.settings();
            // Removed just now, a region may still be read; and newer settings that nobody can read may have it back.
            let changed = match &chain.current {
                _ if !chain.problems.is_empty() => false,
                Some(document) => self.is_older(&layout::settings(&key, document.number), grace)?,
                None => true,
            };
            let mut versions = self.versions(&key)?;
            let mut records = BTreeMap::new();
            for region in regions {
                let recorded = self.replicas(region, &key)?;
                versions.extend(&recorded);
                records.insert(region, recorded);
            }
            for version in &versions - &self.deleted(&key)? {
                let Some(document) = self.version(&key, version)? else {
                    let recorded = records.values().any(|there| there.contains(&version));
                    if recorded && !self.deleted(&key)?.contains(&version) {
                        let place = self.store().place(&layout::version(&key, version));
                        return Err(GalleryError::damaged(place, Damage::Missing));
                    }
                    // An export has taken it back, or somebody has deleted it.
                    continue;
                };
                for region in regions {
                    let removed = settings.region(version, region).removed;
                    let target = settings.targets(&document).any(|target| target == region);
                    let recorded = records.get(region).is_some_and(|there| there.contains(&version));
                    if target || (recorded && !removed) || (removed && !changed) {
                        needs.entry(region.clone()).or_default().insert(document.root);
                    }
                }
            }
            for version in self.deleted(&key)? {
                if self.is_older(&layout::tombstone(&key, version), grace)? {
                    continue;
                }
                let root = self.or_damaged(self.read_tombstone(&key, version))?.and_then(|known| known.root);
                // Who still reads it has its manifest; without that nobody does.
                for (root, region) in root.iter().flat_map(|root| regions.iter().map(move |r| (root, r))) {
                    if self.manifest(root).is_ok() {
                        needs.entry(region.clone()).or_default().insert(*root);
                    }
                }
            }
        }
        Ok(needs)
    }

    /// Whether a file is certainly older than that.
    fn is_older(&self, key: &str, grace: Duration) -> Result<bool, GalleryError> {
        match self.store().age(key) {
            Err(error) if error.is_missing() => Ok(false),
            other => Ok(other?.is_some_and(|age| age >= grace)),
        }
    }

    /// Removes stale temporaries. Those have a grace period of their own: a file is not locked the moment it is there.
    fn sweep_all(&self, regions: &[RegionId]) -> Result<u64, GalleryError> {
        let mut folders: Vec<String> = layout::COMMON.map(str::to_owned).into();
        let keys = self.all_images()?;
        folders.extend(keys.iter().flat_map(layout::folders_of_image));
        for region in regions {
            folders.extend(layout::folders_of_region(region));
            folders.extend(keys.iter().map(|key| layout::replicas_of(region, key)));
        }
        let mut swept = 0;
        for folder in folders {
            swept += self.store().sweep(&folder, self.tuning.grace)?;
        }
        Ok(swept)
    }
}

/// One collecting at work.
struct Work<'a, 'w> {
    gallery: &'w Gallery,
    grace: Duration,
    control: &'a Control<'a>,
    flag: &'a mut Flag<'w>,
    done: &'a mut Collected,
}

impl Work<'_, '_> {
    fn packs(
        &mut self,
        region: &RegionId,
        needed: &BTreeSet<Hash>,
        tally: &Tally<'_, Amount>,
    ) -> Result<(), GalleryError> {
        let gallery = self.gallery;
        let index = Index::load(gallery.store(), region, gallery.workers())?;
        let mut live = vec![false; index.places()];
        for root in needed {
            index.mark(&gallery.manifest(root)?, &mut live);
            self.control.check()?;
        }
        let needs = index.live(&live);
        for (number, needed) in (0_u32..).zip(needs) {
            let Some(hash) = index.pack(number) else { break };
            let stored = index.stored(number);
            tally.change(|amount| amount.done += stored);
            if needed == 0 {
                let key = layout::pack(region, hash);
                if self.remove(&key, stored)? {
                    self.done.packs += 1;
                }
            } else {
                self.done.mixed += stored - needed;
            }
        }
        Ok(())
    }

    fn manifests(&mut self, folder: &str, needed: &BTreeSet<Hash>) -> Result<(), GalleryError> {
        for file in self.gallery.store().list(folder)? {
            // What is not named by a hash is none of ours.
            if file.name.parse().is_ok_and(|root: Hash| !needed.contains(&root))
                && self.remove(&format!("{folder}/{}", file.name), file.length)?
            {
                self.done.manifests += 1;
            }
        }
        Ok(())
    }

    /// Removes a file unless it is young. False if it stays.
    fn remove(&mut self, key: &str, bytes: u64) -> Result<bool, GalleryError> {
        self.control.check()?;
        if !self.gallery.is_older(key, self.grace)? {
            self.done.young += bytes;
            return Ok(false);
        }
        // Nobody commits as long as the flag is there.
        self.flag.renew(Turn::Collecting, self.control)?;
        if !self.flag.is_held()? {
            return Err(GalleryError::Busy { place: self.gallery.place() });
        }
        self.gallery.store().delete(key)?;
        self.done.freed += bytes;
        Ok(true)
    }
}
