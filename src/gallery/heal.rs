//! Healing: what a check found damaged is copied again from regions that have it whole, and looked at once more.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use super::Gallery;
use super::documents::VersionDocument;
use super::error::GalleryError;
use super::layout;
use super::listing::{ListedVersion, Listing};
use super::progress::Control;
use super::verify::{Hit, Level, Look, Problem, VerifyReport};
use crate::model::RegionId;

/// What came of healing.
#[derive(Debug, Default)]
pub struct Healed {
    /// Every damage that there was.
    pub cures: Vec<Cure>,
    /// What a check of those files found afterwards.
    pub report: VerifyReport,
}

/// One damage, and what came of it.
#[derive(Debug)]
pub struct Cure {
    /// The damage as it was.
    pub was: Problem,
    /// The damage as it still is; none if the file is whole or gone, and every image that it hit is whole.
    pub left: Option<Problem>,
    /// Where it was copied from.
    pub from: BTreeSet<RegionId>,
    /// What stood in the way, if that is no damage elsewhere.
    pub why: Option<Arc<GalleryError>>,
}

impl Gallery {
    /// Copies what a check found damaged from other regions, where they have it whole, and checks again what was
    /// damaged. An error means that it was cancelled, or that the gallery could not be looked at.
    pub fn heal(&self, found: VerifyReport, control: &Control<'_>) -> Result<Healed, GalleryError> {
        let listing = self.list()?;
        let regions = self.regions()?;
        let suffering: BTreeSet<Hit> =
            found.problems.iter().flat_map(|problem| &problem.hits).cloned().collect();
        let mut done: BTreeMap<Hit, Result<RegionId, Option<Arc<GalleryError>>>> = BTreeMap::new();
        let mut cures = Vec::new();
        for problem in found.problems {
            let mut cure = Cure { was: problem, left: None, from: BTreeSet::new(), why: None };
            for patient in self.patients(&cure.was, &listing, &regions)? {
                control.check()?;
                let outcome = match done.entry(patient) {
                    std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
                    std::collections::btree_map::Entry::Vacant(new) => {
                        let outcome = self.copy_anew(new.key(), &listing, &suffering, control)?;
                        new.insert(outcome)
                    }
                };
                match outcome {
                    Ok(from) => drop(cure.from.insert(from.clone())),
                    Err(why) => cure.why = why.clone().or(cure.why),
                }
            }
            cures.push(cure);
        }
        let places: HashSet<String> = cures.iter().map(|cure| cure.was.place.clone()).collect();
        let report = self.verify_packs(Level::Full, Look::At(&places), control)?;
        for cure in &mut cures {
            cure.left = report.problems.iter().find(|problem| problem.place == cure.was.place).cloned();
        }
        Ok(Healed { cures, report })
    }

    /// The replicas that are to be copied anew because of a damage: those that it hits, or whose file it is.
    fn patients(
        &self,
        problem: &Problem,
        listing: &Listing,
        regions: &[RegionId],
    ) -> Result<BTreeSet<Hit>, GalleryError> {
        if !problem.hits.is_empty() {
            return Ok(problem.hits.clone());
        }
        let is_it = |key: &str| self.store().place(key) == problem.place;
        let mut patients = BTreeSet::new();
        for image in &listing.images {
            let key = Self::key(&image.definition.name)?;
            for listed in &image.versions {
                let VersionDocument { version, root, .. } = &listed.document;
                let everywhere = is_it(&layout::definition(&key))
                    || is_it(&layout::version(&key, *version))
                    || is_it(&layout::manifest(root));
                for region in regions.iter().filter(|region| listed.is_usable_in(region)) {
                    let here = is_it(&layout::replica(region, &key, *version))
                        || is_it(&layout::manifest_in(region, root));
                    if everywhere || here {
                        let name = image.definition.name.clone();
                        patients.insert(Hit { name, version: *version, region: region.clone() });
                    }
                }
            }
        }
        Ok(patients)
    }

    /// Copies a version to a region from the first other one that has it whole; one that is damaged itself is tried
    /// last. Gives which one it was, or why it was none, if that is no damage.
    fn copy_anew(
        &self,
        patient: &Hit,
        listing: &Listing,
        suffering: &BTreeSet<Hit>,
        control: &Control<'_>,
    ) -> Result<Result<RegionId, Option<Arc<GalleryError>>>, GalleryError> {
        let Hit { name, version, region } = patient;
        let image = listing.images.iter().find(|image| image.definition.name == *name);
        let listed = image.and_then(|image| image.versions.iter().find(|v| v.document.version == *version));
        let usable = |listed: &ListedVersion, from: &&RegionId| *from != region && listed.is_usable_in(from);
        let mut sources: Vec<&RegionId> =
            listed.map(|l| l.replicas.keys().filter(|from| usable(l, from)).collect()).unwrap_or_default();
        sources.sort_by_key(|from| {
            suffering.contains(&Hit { name: name.clone(), version: *version, region: (*from).clone() })
        });
        let mut why = None;
        for from in sources {
            let to = std::slice::from_ref(region);
            let outcome = self
                .replicate(name, *version, from, to, control)
                .and_then(|outcomes| outcomes.into_iter().try_for_each(|one| one.result.map(drop)));
            match outcome {
                Ok(()) => return Ok(Ok(from.clone())),
                Err(GalleryError::Cancelled) => return Err(GalleryError::Cancelled),
                Err(error) => {
                    tracing::warn!(%error, "a region could not be healed from another");
                    if !error.is_of_one_file() {
                        why = Some(Arc::new(error));
                    }
                }
            }
        }
        Ok(Err(why))
    }
}
