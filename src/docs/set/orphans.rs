//! Pictures that lie in a set and that no scene makes.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::check::Set;
use super::error::SetError;
use super::plan::{Choice, Item, plan};
use crate::docs::scene::Library;

/// How the names of pictures and films end.
const ENDINGS: [&str; 3] = ["png", "apng", "gif"];
/// Folders within folders are looked into so far.
const DEEP: usize = 16;

impl Set {
    /// The pictures in the set's folder that none of `items`, which are all that it should have, makes: those that were
    /// accepted, and every picture and film that lies there.
    pub fn orphans(&self, items: &[Item<'_>]) -> Result<Vec<String>, SetError> {
        let mut orphans: BTreeSet<String> = self.manifest.pictures.keys().cloned().collect();
        find(&self.folder, "", DEEP, &mut orphans)?;
        let wanted = wanted(items);
        Ok(orphans.into_iter().filter(|file| !wanted.contains(file)).collect())
    }

    /// The same for what was asked for: in these languages and articles. Who asks for scenes asks for no orphans.
    pub fn orphans_of(
        &self,
        library: &Library,
        asked: &Choice,
        items: &[Item<'_>],
    ) -> Result<Vec<String>, SetError> {
        if !asked.scenes.is_empty() {
            return Ok(Vec::new());
        }
        let whole = Choice::default().or_of(Some(&self.manifest));
        let all = Choice { articles: asked.articles.clone(), ..whole.clone() };
        let mut should = plan(library, &whole)?;
        should.extend(plan(library, &all)?);
        should.extend(items.iter().cloned());
        let mut orphans = self.orphans(&should)?;
        orphans.retain(|file| asked.covers(file));
        Ok(orphans)
    }

    /// Those that this program made, beside what it makes now. Others may keep their own pictures beside ours.
    pub(super) fn own_orphans(&self, items: &[Item<'_>]) -> Result<Vec<String>, SetError> {
        let folder = |file: &str| file.rsplit_once('/').map(|(folder, _)| folder.to_owned());
        let accepted = &self.manifest.pictures;
        let folders: BTreeSet<_> = items.iter().map(|item| folder(&item.file)).collect();
        let mut orphans = self.orphans(items)?;
        orphans.retain(|file| {
            let ours = || matches!(self.read(file), Ok(Some(there)) if !there.about.scene.is_empty());
            accepted.contains_key(file) || (folders.contains(&folder(file)) && ours())
        });
        Ok(orphans)
    }
}

/// The files of these pictures, with their films.
fn wanted(items: &[Item<'_>]) -> BTreeSet<String> {
    let mut wanted = BTreeSet::new();
    for item in items {
        if let (Some(stem), true) = (item.file.strip_suffix("png"), item.scene.animation.is_some()) {
            wanted.extend(ENDINGS.iter().map(|ending| format!("{stem}{ending}")));
        }
        wanted.insert(item.file.clone());
    }
    wanted
}

/// Adds the pictures of a folder and of those in it, by their paths in the set. What is hidden, such as version
/// control's, is not looked into, and links are not followed.
fn find(folder: &Path, within: &str, deep: usize, found: &mut BTreeSet<String>) -> Result<(), SetError> {
    let failed = |source| SetError::Folder { path: folder.to_owned(), source };
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(failed)?,
    };
    for entry in entries {
        let entry = entry.map_err(failed)?;
        let kind = entry.file_type().map_err(failed)?;
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.starts_with('.')) else { continue };
        let path = format!("{within}{name}");
        if kind.is_dir() {
            if deep > 0 {
                find(&entry.path(), &format!("{path}/"), deep - 1, found)?;
            }
        } else if ENDINGS.iter().any(|ending| name.rsplit_once('.').is_some_and(|(_, end)| end == *ending)) {
            found.insert(path);
        }
    }
    Ok(())
}
