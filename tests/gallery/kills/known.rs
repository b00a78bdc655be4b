//! What must be in a gallery, and what must not, by what those who worked in it were told.

use std::collections::{BTreeMap, BTreeSet};

use lab_gallery::gallery::{Gallery, Level, Listing};
use lab_gallery::model::image::Version;

use super::work::{Answer, Entry, Op, disk, disk_of};
use crate::support::*;

/// A version by its image and its number.
type Name = (String, Version);

/// A version that was found whole.
#[derive(Clone, Debug, Default)]
struct Fact {
    disk: u64,
    regions: BTreeSet<String>,
    excluded: bool,
}

/// What a gallery was last found to have.
#[derive(Default)]
pub struct Known {
    versions: BTreeMap<Name, Fact>,
    /// Versions that there were once.
    gone: BTreeSet<Name>,
    texts: BTreeMap<String, String>,
    /// Disks that were compared byte for byte.
    pub compared: u64,
    /// Versions that were whole though nobody had been told so.
    pub unreported: u64,
}

/// What one or several processes did at the same time.
#[derive(Default)]
struct Told {
    /// Versions that were reported as made, with their regions.
    made: BTreeMap<Name, Fact>,
    /// Exports that may have come to their end: their disks, by the image.
    maybe_made: BTreeSet<(String, u64)>,
    deleted: BTreeSet<Name>,
    maybe_deleted: BTreeSet<Name>,
    added: BTreeSet<(Name, String)>,
    maybe_added: BTreeSet<(Name, String)>,
    removed: BTreeSet<(Name, String)>,
    maybe_removed: BTreeSet<(Name, String)>,
    /// What each process last made of it, or may have.
    excluded: BTreeMap<Name, Said<bool>>,
    texts: BTreeMap<String, Said<String>>,
    /// Images that were deleted or made anew, or may have been.
    renewed: BTreeSet<String>,
}

/// What may be the last word: of each process its last one, and the one in which it was killed.
#[derive(Clone, Default)]
struct Said<T> {
    last: BTreeMap<usize, T>,
    maybe: Vec<T>,
}

impl<T: PartialEq + Clone> Said<T> {
    fn allows(&self, found: &T, before: &T) -> bool {
        let last = self.last.values().chain(&self.maybe).any(|said| said == found);
        last || (self.last.is_empty() && found == before)
    }
}

impl Told {
    fn by(journals: &[Vec<Entry>]) -> Self {
        let mut told = Self::default();
        for (process, entries) in journals.iter().enumerate() {
            for (op, answer) in entries {
                told.add(process, op, answer.as_ref());
            }
        }
        told
    }

    fn add(&mut self, process: usize, op: &Op, answer: Option<&Answer>) {
        let done = answer.is_some_and(|answer| !matches!(answer, Answer::Refused(_)));
        let refused = matches!(answer, Some(Answer::Refused(_)));
        let name = |image: &String, version: &Version| (image.clone(), *version);
        match op {
            Op::Export { image, new, disk, .. } => {
                if *new && !refused {
                    self.renewed.insert(image.clone());
                }
                if let Some(Answer::Exported { version, regions }) = answer {
                    let regions = regions.iter().cloned().collect();
                    self.made.insert(name(image, version), Fact { disk: *disk, regions, excluded: false });
                }
                self.maybe_made.insert((image.clone(), *disk));
            }
            Op::Replicate { image, version, to } => {
                let what = (name(image, version), to.clone());
                if done {
                    self.added.insert(what.clone());
                }
                self.maybe_added.insert(what);
            }
            Op::RemoveRegion { image, version, region } => {
                let what = (name(image, version), region.clone());
                if done {
                    self.removed.insert(what.clone());
                }
                if !refused {
                    self.maybe_removed.insert(what);
                }
            }
            Op::Exclude { image, version, exclude } => {
                say(self.excluded.entry(name(image, version)).or_default(), process, *exclude, answer);
            }
            Op::Describe { image, text } => {
                say(self.texts.entry(image.clone()).or_default(), process, text.clone(), answer);
            }
            Op::DeleteVersion { image, version } => {
                if done {
                    self.deleted.insert(name(image, version));
                }
                if !refused {
                    self.maybe_deleted.insert(name(image, version));
                }
            }
            Op::DeleteImage { image } => drop((!refused).then(|| self.renewed.insert(image.clone()))),
            Op::Collect => {}
        }
    }
}

fn say<T>(said: &mut Said<T>, process: usize, value: T, answer: Option<&Answer>) {
    match answer {
        Some(Answer::Refused(_)) => {}
        Some(_) => drop(said.last.insert(process, value)),
        None => said.maybe.push(value),
    }
}

impl Known {
    /// Looks at everything in the gallery; what is there is what must be there from now on.
    pub fn check(&mut self, gallery: &Gallery, journals: &[Vec<Entry>]) {
        let told = Told::by(journals);
        let listing = gallery.list().unwrap();
        assert_eq!(listing.problems, []);
        let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
        assert_eq!(report.problems, []);
        let found = facts(&listing);
        self.nothing_is_lost(&told, &found);
        self.nothing_is_half(&told, &found);
        self.changes_are_there(&told, &found, &listing);
        for ((image, version), fact) in &found {
            let bytes = disk(fact.disk);
            for from in &fact.regions {
                assert_disk(gallery, image, &version.to_string(), from, &bytes);
                self.compared += 1;
            }
        }
        let before = std::mem::replace(&mut self.versions, found);
        self.gone.extend(before.into_keys().chain(told.made.into_keys()));
        self.gone.retain(|name| !self.versions.contains_key(name));
        self.texts = texts(&listing);
    }

    /// Every version that there is.
    pub fn names(&self) -> Vec<(String, Version)> {
        self.versions.keys().cloned().collect()
    }

    /// What was there, or was reported as made, is there, unless somebody began to delete it.
    fn nothing_is_lost(&self, told: &Told, found: &BTreeMap<Name, Fact>) {
        for (name, fact) in self.versions.iter().chain(&told.made) {
            let Some(there) = found.get(name) else {
                assert!(told.maybe_deleted.contains(name), "{name:?} is lost");
                continue;
            };
            assert_eq!(there.disk, fact.disk, "{name:?} is another disk's");
            let added = told.added.iter().filter(|(of, _)| of == name).map(|(_, region)| region);
            for region in fact.regions.iter().chain(added) {
                let removed = told.maybe_removed.contains(&(name.clone(), region.clone()));
                assert!(removed || there.regions.contains(region), "{name:?} is lost in {region}");
            }
        }
    }

    /// What is there was made, and what was deleted is not.
    fn nothing_is_half(&mut self, told: &Told, found: &BTreeMap<Name, Fact>) {
        for (name, there) in found {
            assert!(!self.gone.contains(name) && !told.deleted.contains(name), "{name:?} was deleted");
            let was = self.versions.get(name).or_else(|| told.made.get(name));
            let begun = told.maybe_made.contains(&(name.0.clone(), there.disk));
            assert!(was.is_some() || begun, "{name:?} comes from nowhere");
            self.unreported += u64::from(was.is_none());
            for region in told.removed.iter().filter(|(of, _)| of == name).map(|(_, region)| region) {
                let again = told.maybe_added.contains(&(name.clone(), region.clone()));
                assert!(again || !there.regions.contains(region), "{name:?} was removed from {region}");
            }
        }
    }

    fn changes_are_there(&self, told: &Told, found: &BTreeMap<Name, Fact>, listing: &Listing) {
        for (name, there) in found {
            let before = self.versions.get(name).is_some_and(|fact| fact.excluded);
            let said = told.excluded.get(name).cloned().unwrap_or_default();
            assert!(said.allows(&there.excluded, &before), "{name:?}: excluded is {}", there.excluded);
        }
        for (image, text) in texts(listing) {
            let before = self.texts.get(&image).cloned().unwrap_or_default();
            let said = told.texts.get(&image).cloned().unwrap_or_default();
            let renewed = told.renewed.contains(&image);
            assert!(renewed || said.allows(&text, &before), "{image}: the description is {text:?}");
        }
    }
}

fn facts(listing: &Listing) -> BTreeMap<Name, Fact> {
    let mut facts = BTreeMap::new();
    for image in &listing.images {
        let settings = image.settings();
        for one in &image.versions {
            let version = one.document.version;
            let usable = one.replicas.iter().filter(|(_, replica)| replica.is_usable());
            let regions = usable.map(|(region, _)| region.0.clone()).collect();
            let excluded = settings.versions.get(&version).is_some_and(|of| of.exclude_from_latest);
            let fact = Fact { disk: disk_of(&one.document.source.lab), regions, excluded };
            facts.insert((image.definition.name.clone(), version), fact);
        }
    }
    facts
}

fn texts(listing: &Listing) -> BTreeMap<String, String> {
    let text = |image: &lab_gallery::gallery::ListedImage| image.settings().description.unwrap_or_default();
    listing.images.iter().map(|image| (image.definition.name.clone(), text(image))).collect()
}
