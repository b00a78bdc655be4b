//! Whether a set is as it was accepted, and good.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::area::Area;
use super::caption::captioned;
use super::compare::compare;
use super::error::SetError;
use super::flaw::{Flaw, What};
use super::make::{Made, Recipe, about, make, measures};
use super::manifest::{Accepted, Manifest, pixel_hash};
use super::plan::Item;
use super::run::Run;
use super::sheet::sheet;
use super::touched::touched;
use super::write::File;
use crate::docs::encode::{About, Effort, MAX_FILE, png, read_png};
use crate::docs::raster::Picture;
use crate::model::{Explain as _, Message};
use crate::text::Lang;

/// A set in its folder.
#[derive(Clone, Debug)]
pub struct Set {
    /// Where it is.
    pub folder: PathBuf,
    /// What was accepted.
    pub manifest: Manifest,
}

/// What came of checking one picture.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What is not good.
    pub flaws: Vec<Flaw>,
    /// Old, new and difference, as a file.
    pub sheet: Option<File>,
}

/// How a picture of the set stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// It is as it was accepted.
    Accepted,
    /// It would be another one now.
    Changed,
    /// It is not there, or was never accepted.
    Missing,
    /// Its scene cannot be played.
    Fails,
}

impl Set {
    /// The set in that folder, with nothing in it where nothing was accepted yet.
    pub fn open(folder: &Path, preset: &str) -> Result<Self, SetError> {
        let manifest = Manifest::load(folder)?.unwrap_or_else(|| Manifest::new(preset));
        Ok(Self { folder: folder.to_owned(), manifest })
    }

    /// Makes each picture anew and compares it with what was accepted.
    pub fn check(
        &self,
        items: &[Item<'_>],
        recipe: &Recipe,
        run: &Run<'_>,
    ) -> Result<Vec<Checked>, SetError> {
        Ok(run.map(items, |item| self.check_one(item, recipe))?)
    }

    fn check_one(&self, item: &Item<'_>, recipe: &Recipe) -> Checked {
        let flaw = |what| Flaw { file: item.file.clone(), what };
        let made = match make(item, recipe) {
            Ok(made) => made,
            Err(error) => return Checked { flaws: vec![flaw(What::Fails(error.explain()))], sheet: None },
        };
        let there = self.read(&item.file);
        let mut flaws = made.flaws.clone();
        let Some(accepted) = self.manifest.pictures.get(&item.file) else {
            flaws.insert(0, flaw(What::New));
            return Checked { flaws, sheet: None };
        };
        let mut found = Vec::new();
        let old = match there {
            Ok(Some(there)) => {
                if pixel_hash(&there.picture) != accepted.pixels {
                    // What was accepted is known where the scene still makes it.
                    let known = made.accepted.pixels == accepted.pixels;
                    let at = known.then(|| compare(&there.picture, &made.picture));
                    let at = at.as_ref().and_then(|comparison| comparison.difference()).map(|difference| {
                        let whole = difference.areas.iter().copied().reduce(Area::union);
                        (difference.pixels, whole.unwrap_or_default())
                    });
                    found.push(What::Altered { at });
                }
                flaws.extend(measures(&item.file, made.picture.width, there.bytes, recipe));
                Some(there.picture)
            }
            Ok(None) => {
                found.push(What::Missing);
                None
            }
            Err(message) => {
                found.push(What::Unreadable(message));
                None
            }
        };
        found.extend(changed(accepted, old.as_ref(), &made));
        if made.accepted.alt != accepted.alt {
            found.push(What::Alt);
        }
        let differs = found.iter().any(|what| matches!(what, What::Changed { .. } | What::Altered { .. }));
        let sheet = old.filter(|_| differs).and_then(|old| sheet_of(&item.file, &old, &made, &recipe.words));
        flaws.splice(0..0, found.into_iter().map(flaw));
        Checked { flaws, sheet }
    }

    /// How each picture stands. `fast` does not make them, and asks the files what they were made from.
    pub fn standing(
        &self,
        items: &[Item<'_>],
        recipe: &Recipe,
        fast: bool,
        run: &Run<'_>,
    ) -> Result<Vec<Standing>, SetError> {
        Ok(run.map(items, |item| {
            let made = if fast { None } else { Some(make(item, recipe)) };
            let Ok(made) = made.transpose() else { return Standing::Fails };
            let accepted = self.manifest.pictures.get(&item.file);
            let (Some(accepted), Ok(Some(there))) = (accepted, self.read(&item.file)) else {
                return Standing::Missing;
            };
            let same = match made {
                Some(made) => made.accepted.pixels == accepted.pixels && made.accepted.alt == accepted.alt,
                None => there.about == about(item),
            };
            if same && pixel_hash(&there.picture) == accepted.pixels {
                Standing::Accepted
            } else {
                Standing::Changed
            }
        })?)
    }

    pub(super) fn path(&self, file: &str) -> PathBuf {
        file.split('/').fold(self.folder.clone(), |path, part| path.join(part))
    }

    /// A picture of the set and what it says of itself; none if it is not there.
    pub fn picture(&self, file: &str) -> Result<Option<(Picture, About)>, Message> {
        Ok(self.read(file)?.map(|there| (there.picture, there.about)))
    }

    /// A picture's file; none if it is not there.
    pub(super) fn read(&self, file: &str) -> Result<Option<There>, Message> {
        let path = self.path(file);
        let unreadable = |source: &io::Error| {
            Message::new("docs-file").path("path", &path).with("cause", source.to_string())
        };
        let mut bytes = Vec::new();
        let read =
            fs::File::open(&path).and_then(|file| file.take(MAX_FILE as u64 + 1).read_to_end(&mut bytes));
        match read {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(&error)),
            Ok(_) => {}
        }
        let (picture, about) = read_png(&bytes).map_err(|error| error.explain())?;
        Ok(Some(There { picture, about, bytes: bytes.len() as u64 }))
    }
}

/// A picture as its file has it.
pub(super) struct There {
    pub picture: Picture,
    pub about: About,
    pub bytes: u64,
}

/// What changed since a picture was accepted. `old` is the accepted picture, if it is still there.
pub(super) fn changed(accepted: &Accepted, old: Option<&Picture>, made: &Made) -> Option<What> {
    if made.accepted.pixels == accepted.pixels {
        return None;
    }
    let comparison = old.map(|old| compare(old, &made.picture));
    let difference = comparison.as_ref().and_then(|comparison| comparison.difference());
    Some(What::Changed {
        pixels: difference.map_or(0, |difference| difference.pixels),
        resized: difference.and_then(|difference| difference.resized),
        widgets: touched(&accepted.widgets, &made.accepted.widgets, difference),
    })
}

/// Old, new and difference, under the picture's own path.
fn sheet_of(file: &str, old: &Picture, made: &Made, words: &Lang) -> Option<File> {
    let comparison = compare(old, &made.picture);
    let words = ["docs-sheet-old", "docs-sheet-new", "docs-sheet-difference"].map(|id| words.text(id));
    let sheet = captioned(sheet(old, &made.picture, comparison.difference()?), &words);
    match png(&sheet, &made.about, Effort::Fast, None) {
        Ok(bytes) => Some(File { path: file.to_owned(), bytes }),
        Err(error) => {
            // Three pictures side by side can be too wide for a file; what changed has been said all the same.
            tracing::warn!(file, %error, "no picture of the difference");
            None
        }
    }
}
