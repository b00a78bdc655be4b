//! Checking a gallery: every document, manifest and pack footer, and if asked for every chunk; and which images suffer.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Mutex, PoisonError};

use super::Gallery;
use super::chunk::{CHUNK_LEN, Hash};
use super::damage::Damage;
use super::documents::VersionDocument;
use super::error::GalleryError;
use super::index::Index;
use super::layout;
use super::listing::{FileProblem, Listing};
use super::manifest::Manifest;
use super::pack::{Decoder, Pack};
use super::parallel::{self, Queue, lock};
use super::progress::{Amount, Control, Progress, Tally};
use crate::model::image::Version;
use crate::model::{Explain, Message, RegionId};

/// How closely to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Documents, manifests and pack footers, and that every chunk of every version is listed where it should be.
    Fast,
    /// Every chunk too: read, decompressed, hashed.
    Full,
}

/// What was looked at, and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VerifyReport {
    /// Versions that are usable somewhere.
    pub versions: u64,
    /// Replicas of them.
    pub replicas: u64,
    /// Packs of all regions.
    pub packs: u64,
    /// Stored bytes that were read and checked; 0 unless every chunk was.
    pub checked: u64,
    /// What is wrong; nothing if the gallery is sound.
    pub problems: Vec<Problem>,
}

/// A file that is damaged or missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub place: String,
    /// What is wrong with it.
    pub what: Damage,
    /// The replicas that cannot be used as they are because of it.
    pub hits: BTreeSet<Hit>,
}

/// A replica that something damaged belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hit {
    /// The image's name.
    pub name: String,
    /// The version.
    pub version: Version,
    /// The region.
    pub region: RegionId,
}

impl Explain for Problem {
    fn explain(&self) -> Message {
        let images: BTreeSet<_> =
            self.hits.iter().map(|hit| format!("{} {}", hit.name, hit.version)).collect();
        let regions: BTreeSet<_> = self.hits.iter().map(|hit| hit.region.display().to_owned()).collect();
        let (place, what) = (self.place.as_str(), self.what.explain());
        if images.is_empty() {
            return Message::new("gallery-problem").with("place", place).with("what", what);
        }
        Message::new("gallery-problem-hits")
            .with("place", place)
            .with("what", what)
            .with("images", images.into_iter().collect::<Vec<_>>())
            .with("regions", regions.into_iter().collect::<Vec<_>>())
    }
}

/// Which packs to read, where every chunk is.
#[derive(Clone, Copy)]
pub(super) enum Look<'a> {
    All,
    /// The packs among these files.
    At(&'a HashSet<String>),
}

/// A usable version and where.
struct Usable {
    hit: Hit,
    document: VersionDocument,
}

/// A pack with something wrong, and the chunks that it fails to give, if they are known.
struct BadPack {
    key: String,
    what: Damage,
    chunks: Option<HashSet<Hash>>,
}

impl Gallery {
    /// Checks the gallery. What is damaged is in the report; an error means that it could not be looked at.
    pub fn verify(&self, level: Level, control: &Control<'_>) -> Result<VerifyReport, GalleryError> {
        self.verify_packs(level, Look::All, control)
    }

    /// Checks the gallery, of its packs perhaps only some.
    pub(super) fn verify_packs(
        &self,
        level: Level,
        look: Look<'_>,
        control: &Control<'_>,
    ) -> Result<VerifyReport, GalleryError> {
        let listing = self.list()?;
        let mut report = VerifyReport { problems: problems_of(&listing), ..VerifyReport::default() };
        report.problems.extend(self.lost_sources(&listing)?);
        report.problems.extend(self.bad_tombstones(&listing)?);
        let usable = usable(&listing);
        report.versions = listing.images.iter().map(|image| image.versions.len() as u64).sum();
        report.replicas = usable.len() as u64;
        let lost = self.check_manifests(&usable, &mut report)?;
        let usable: Vec<Usable> = usable.into_iter().filter(|u| !lost.contains(&u.document.root)).collect();

        let regions = self.regions()?;
        let mut total = 0;
        for region in &regions {
            let packs = self.store().list(&layout::packs(region))?;
            for pack in &packs {
                let Some(hash) = layout::pack_from_file(&pack.name) else { continue };
                report.packs += 1;
                let read = level == Level::Full && self.is_looked_at(look, region, &hash);
                total += if read { pack.length } else { 0 };
            }
        }
        let tally = Tally::new(Amount { done: 0, total }, control, |amount| Progress::Verify(*amount));
        for region in regions {
            control.check()?;
            let mut index = Index::load(self.store(), &region, self.workers())?;
            let mut bad = Vec::new();
            for (key, error) in std::mem::take(&mut index.faults) {
                bad.push(BadPack { key, what: FileProblem::of(error)?.what, chunks: None });
            }
            if level == Level::Full {
                let chunks = self.check_packs(&region, &index, look, control, &tally)?;
                index.forget(|pack, hash| chunks.get(&pack).is_some_and(|bad| bad.chunks_have(hash)));
                bad.extend(chunks.into_values());
            }
            self.check_replicas(&region, &index, bad, &usable, &mut report)?;
        }
        report.checked = tally.value().done;
        Ok(report)
    }

    /// Versions that another region has and the one they were captured in has not. That one has its record before any other,
    /// and keeps it as long as the version is there, so it was lost.
    fn lost_sources(&self, listing: &Listing) -> Result<Vec<Problem>, GalleryError> {
        let mut problems = Vec::new();
        for image in &listing.images {
            for version in &image.versions {
                let (region, number) = (&version.document.source_region, version.document.version);
                if version.is_usable_in(region) {
                    continue;
                }
                let at = layout::replica(region, &Self::key(&image.definition.name)?, number);
                let place = self.store().place(&at);
                // One that is damaged is told already.
                if !listing.problems.iter().any(|problem| problem.place == place) {
                    let name = image.definition.name.clone();
                    let hit = Hit { name, version: number, region: region.clone() };
                    problems.push(Problem { place, what: Damage::Missing, hits: BTreeSet::from([hit]) });
                }
            }
        }
        Ok(problems)
    }

    /// Tombstones that cannot be read. They count all the same.
    fn bad_tombstones(&self, listing: &Listing) -> Result<Vec<Problem>, GalleryError> {
        let mut problems = Vec::new();
        for image in &listing.images {
            let key = Self::key(&image.definition.name)?;
            for version in self.deleted(&key)? {
                if let Err(error) = self.read_tombstone(&key, version) {
                    let FileProblem { place, what } = FileProblem::of(error)?;
                    problems.push(Problem { place, what, hits: BTreeSet::new() });
                }
            }
        }
        Ok(problems)
    }

    /// Reads every copy of the manifest of every usable version. Gives the manifests that can be had no more.
    fn check_manifests(
        &self,
        usable: &[Usable],
        report: &mut VerifyReport,
    ) -> Result<BTreeSet<Hash>, GalleryError> {
        let mut roots: BTreeMap<Hash, Vec<&Usable>> = BTreeMap::new();
        for usable in usable {
            roots.entry(usable.document.root).or_default().push(usable);
        }
        let mut lost = BTreeSet::new();
        for (root, usable) in roots {
            let regions: BTreeSet<&RegionId> = usable.iter().map(|usable| &usable.hit.region).collect();
            let copies = regions.into_iter().map(|region| layout::manifest_in(region, &root));
            let mut manifest = None;
            let mut problems = Vec::new();
            for key in [layout::manifest(&root)].into_iter().chain(copies) {
                match Manifest::read(self.store(), &key, &root) {
                    Ok(read) => manifest = Some(read),
                    Err(error) => problems.push(FileProblem::of(error)?),
                }
            }
            let hits: BTreeSet<Hit> = match &manifest {
                Some(_) => BTreeSet::new(),
                None => usable.iter().map(|usable| usable.hit.clone()).collect(),
            };
            let problem = |FileProblem { place, what }| Problem { place, what, hits: hits.clone() };
            report.problems.extend(problems.into_iter().map(problem));
            match manifest {
                Some(manifest) => self.check_figures(&manifest, &usable, report)?,
                None => {
                    lost.insert(root);
                }
            }
        }
        Ok(lost)
    }

    /// Whether what versions say of their disk is what the manifest says.
    fn check_figures(
        &self,
        manifest: &Manifest,
        usable: &[&Usable],
        report: &mut VerifyReport,
    ) -> Result<(), GalleryError> {
        for Usable { hit, document } in usable {
            let (data, chunks) = manifest.data();
            if (document.size, document.data, document.chunks) != (manifest.size(), data, chunks) {
                report.problems.push(Problem {
                    place: self.store().place(&layout::version(&Self::key(&hit.name)?, hit.version)),
                    what: Damage::Contradiction { field: "size" },
                    hits: BTreeSet::from([hit.clone()]),
                });
            }
        }
        Ok(())
    }

    /// Reads every chunk of a region's packs. Gives what is wrong by the packs' numbers.
    fn check_packs(
        &self,
        region: &RegionId,
        index: &Index,
        look: Look<'_>,
        control: &Control<'_>,
        tally: &Tally<'_, Amount>,
    ) -> Result<BTreeMap<u32, BadPack>, GalleryError> {
        let queue = Queue::new(index.packs(), control.cancel);
        let found = Mutex::new(BTreeMap::new());
        let sound = Mutex::new(Vec::new());
        parallel::run(self.workers().min(index.packs()), || {
            queue.work(|| {
                while let Some(number) = queue.next().map(|number| number as u32) {
                    let Some(hash) = index.pack(number) else { break };
                    if !self.is_looked_at(look, region, hash) {
                        continue;
                    }
                    // Before it is read: what is noted is what was read.
                    let stamp = self.stamp(region, hash);
                    match self.check_pack(region, hash, control, tally)? {
                        Some(bad) => drop(lock(&found).insert(number, bad)),
                        None => lock(&sound).extend(stamp.map(|stamp| (*hash, stamp))),
                    }
                }
                Ok(())
            });
        });
        let found = found.into_inner().unwrap_or_else(PoisonError::into_inner);
        let bad: Vec<Hash> = found.keys().filter_map(|number| index.pack(*number)).copied().collect();
        self.note(region, std::mem::take(&mut *lock(&sound)), &bad);
        queue.finish()?;
        Ok(found)
    }

    fn is_looked_at(&self, look: Look<'_>, region: &RegionId, pack: &Hash) -> bool {
        match look {
            Look::All => true,
            Look::At(places) => places.contains(&self.store().place(&layout::pack(region, pack))),
        }
    }

    fn check_pack(
        &self,
        region: &RegionId,
        hash: &Hash,
        control: &Control<'_>,
        tally: &Tally<'_, Amount>,
    ) -> Result<Option<BadPack>, GalleryError> {
        let key = layout::pack(region, hash);
        let mut decoder = Decoder::new().map_err(GalleryError::System)?;
        let mut chunk = vec![0; CHUNK_LEN];
        let mut bad = Vec::new();
        let mut all = Vec::new();
        let read = Pack::open(self.store(), region, hash).and_then(|pack| {
            let footer = pack.length() - pack.footer().stored();
            tally.change(|amount| amount.done += footer);
            all = pack.footer().entries.iter().map(|entry| entry.hash).collect();
            pack.frames::<GalleryError>(|entry, frame| {
                control.check()?;
                let chunk = chunk.get_mut(..entry.length as usize).unwrap_or_default();
                if !decoder.decode(entry, frame, chunk) {
                    bad.push(entry.hash);
                }
                tally.change(|amount| amount.done += u64::from(entry.stored));
                Ok(())
            })
        });
        let (what, chunks) = match (read, bad.first()) {
            (Ok(()), None) => return Ok(None),
            (Ok(()), Some(first)) => (Damage::Chunks { count: bad.len() as u64, first: *first }, bad),
            (Err(GalleryError::Cancelled), _) => return Err(GalleryError::Cancelled),
            // The store cannot read it any more: nothing in it can be relied on.
            (Err(error), _) => (FileProblem::of(error)?.what, all),
        };
        Ok(Some(BadPack { key, what, chunks: Some(chunks.into_iter().collect()) }))
    }

    /// Which replicas of a region lack a chunk, and which bad pack that is due to.
    fn check_replicas(
        &self,
        region: &RegionId,
        index: &Index,
        bad: Vec<BadPack>,
        usable: &[Usable],
        report: &mut VerifyReport,
    ) -> Result<(), GalleryError> {
        let mut problems: Vec<(BadPack, BTreeSet<Hit>)> =
            bad.into_iter().map(|bad| (bad, BTreeSet::new())).collect();
        for Usable { hit, document } in usable.iter().filter(|usable| usable.hit.region == *region) {
            let manifest = self.manifest(&document.root)?;
            let Err(what) = index.usage(&manifest) else { continue };
            let lost: HashSet<Hash> =
                manifest.chunks().map(|(_, hash)| hash).filter(|hash| !index.has(hash)).collect();
            let mut explained = false;
            for (pack, hits) in &mut problems {
                if pack.chunks.as_ref().is_none_or(|chunks| !chunks.is_disjoint(&lost)) {
                    explained = true;
                    hits.insert(hit.clone());
                }
            }
            if !explained {
                let place = self.store().place(&layout::packs(region));
                report.problems.push(Problem { place, what, hits: BTreeSet::from([hit.clone()]) });
            }
        }
        // Collected since it was listed, which is no damage.
        problems.retain(|(pack, hits)| pack.what != Damage::Missing || !hits.is_empty());
        report.problems.extend(problems.into_iter().map(|(pack, hits)| Problem {
            place: self.store().place(&pack.key),
            what: pack.what,
            hits,
        }));
        Ok(())
    }
}

impl BadPack {
    fn chunks_have(&self, hash: &Hash) -> bool {
        self.chunks.as_ref().is_some_and(|chunks| chunks.contains(hash))
    }
}

fn problems_of(listing: &Listing) -> Vec<Problem> {
    let problem = |problem: &FileProblem| Problem {
        place: problem.place.clone(),
        what: problem.what.clone(),
        hits: BTreeSet::new(),
    };
    listing.problems.iter().map(problem).collect()
}

fn usable(listing: &Listing) -> Vec<Usable> {
    let mut usable = Vec::new();
    for image in &listing.images {
        for version in &image.versions {
            for (region, replica) in &version.replicas {
                if replica.is_usable() {
                    let document = version.document.clone();
                    let name = image.definition.name.clone();
                    let hit = Hit { name, version: document.version, region: region.clone() };
                    usable.push(Usable { hit, document });
                }
            }
        }
    }
    usable
}
