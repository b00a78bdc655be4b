//! Accepting pictures: the only way into a manifest.

use super::build::parted;
use super::check::{Set, changed};
use super::error::SetError;
use super::flaw::{Flaw, What};
use super::make::{MakeError, Recipe, make, measures, png};
use super::manifest::{Accepted, Manifest, pixel_hash};
use super::plan::{Choice, Item, full_name, is_held};
use super::run::Run;
use super::touched::Touched;
use super::write::{File, Written, probe, write};

/// What accepting did to a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Blessing {
    /// It was not in the set.
    New,
    /// It was another one; these widgets are what the change is about.
    Changed(Vec<Touched>),
    /// Its pixels are the same, and what its file says of them is not.
    Words,
    /// It is not in the set any more.
    Removed,
    /// It was accepted before.
    Same,
}

/// What was accepted.
#[derive(Clone, Debug)]
pub struct Blessed {
    /// Each picture, by its path in the set, and what was done to it.
    pub pictures: Vec<(String, Blessing)>,
    /// What is not good in them; that stays a flaw, accepted or not.
    pub flaws: Vec<Flaw>,
    /// What it did to the folder.
    pub written: Written,
}

struct One {
    file: String,
    blessing: Blessing,
    accepted: Accepted,
    flaws: Vec<Flaw>,
    png: Option<File>,
}

impl Set {
    /// From now on the set holds what is asked for, besides what it held: articles, scenes, or everything. Kept when they
    /// are accepted.
    pub fn hold(&mut self, choice: &Choice, items: &[Item<'_>]) {
        let only = &mut self.manifest.only;
        if choice.scenes.is_empty() && choice.articles.is_empty() {
            if choice.held.is_empty() {
                only.clear();
            }
        } else if !only.is_empty() || self.manifest.pictures.is_empty() {
            if choice.scenes.is_empty() {
                only.extend(choice.articles.iter().cloned());
            } else {
                only.extend(items.iter().map(|item| full_name(item.scene)));
            }
        }
    }

    /// Makes the pictures, writes them into the set, and from now on they are what is accepted. `whole` says that they
    /// are all that the set should have: what else is in it goes.
    pub fn bless(
        &mut self,
        items: &[Item<'_>],
        whole: bool,
        recipe: &Recipe,
        run: &Run<'_>,
    ) -> Result<Blessed, SetError> {
        probe(&self.folder)?;
        let (made, errors) = parted(run.map(items, |item| self.bless_one(item, recipe))?);
        if !errors.is_empty() {
            return Err(SetError::Make(errors));
        }
        let orphans = if whole { self.own_orphans(items)? } else { Vec::new() };
        let mut manifest = self.manifest.clone();
        manifest.preset.clone_from(&recipe.preset.name);
        let (mut pictures, mut flaws, mut files) = (Vec::new(), Vec::new(), Vec::new());
        for one in made {
            pictures.push((one.file.clone(), one.blessing));
            flaws.extend(one.flaws);
            files.extend(one.png);
            manifest.pictures.insert(one.file, one.accepted);
        }
        // A set that holds some things only holds what was accepted besides, too.
        let besides: Vec<_> = items.iter().filter(|item| !is_held(&manifest.only, item.scene)).collect();
        manifest.only.extend(besides.into_iter().map(|item| full_name(item.scene)));
        for file in &orphans {
            manifest.pictures.remove(file);
            pictures.push((file.clone(), Blessing::Removed));
        }
        let written = write(&self.folder, &files, run.stop)?;
        if Manifest::load(&self.folder)?.as_ref() != Some(&manifest) {
            manifest.save(&self.folder)?;
        }
        self.manifest = manifest;
        for file in &orphans {
            let path = self.path(file);
            match std::fs::remove_file(&path) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                    return Err(super::write::WriteError::Failed { path, source: error }.into());
                }
                _ => {}
            }
        }
        Ok(Blessed { pictures, flaws, written })
    }

    fn bless_one(&self, item: &Item<'_>, recipe: &Recipe) -> Result<One, MakeError> {
        let made = make(item, recipe)?;
        // What cannot be read is replaced, as what is not there.
        let there = self.read(&item.file).ok().flatten();
        let before = self.manifest.pictures.get(&item.file);
        let blessing = match (before, &there) {
            (Some(before), there) => match changed(before, there.as_ref().map(|there| &there.picture), &made)
            {
                Some(What::Changed { widgets, .. }) => Blessing::Changed(widgets),
                _ => match there {
                    Some(there) if pixel_hash(&there.picture) != before.pixels => Blessing::Words,
                    Some(there) if there.about.alt == made.about.alt && *before == made.accepted => {
                        Blessing::Same
                    }
                    _ => Blessing::Words,
                },
            },
            (None, _) => Blessing::New,
        };
        let mut flaws = made.flaws.clone();
        let png = match blessing {
            // A file that is good stays as it is: who keeps sets under version control keeps no copies of the same.
            Blessing::Same => None,
            _ => Some(File { path: item.file.clone(), bytes: png(item, &made, recipe)? }),
        };
        let bytes = png.as_ref().map(|file| file.bytes.len() as u64).or(there.map(|there| there.bytes));
        flaws.extend(measures(&item.file, made.picture.width, bytes.unwrap_or(0), recipe));
        Ok(One { file: item.file.clone(), blessing, accepted: made.accepted, flaws, png })
    }
}
