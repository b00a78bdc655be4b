//! Sets of pictures: planned, built, accepted and checked.

mod accepting;
mod building;
mod changes;
mod linking;
mod lints;
mod planning;
mod replacing;
mod shipped;

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;

use lab_gallery::docs::encode::Effort;
use lab_gallery::docs::preset::Preset;
use lab_gallery::docs::scene::Library;
use lab_gallery::docs::set::{Blessed, Checked, Choice, Film, Flaw, Recipe, Run, Set, SetError, What, plan};
use lab_gallery::model::Explain;
use lab_gallery::store::atomic;
use lab_gallery::text::Lang;
use tempfile::TempDir;

static GO_ON: AtomicBool = AtomicBool::new(false);

/// The question before a gallery is detached: a small dialog, quickly drawn.
const QUESTION: &str = r#"
    stage: "contoso",
    size: (640, 480),
    steps: [
        Click(message: "ui-nav-gallery", role: Link),
        Click(message: "ui-gallery-detach", role: Button),
    ],
    crop: Dialog(),
    callouts: [Box(message: "ui-gallery-detach", role: Button, within: (role: Dialog))],
"#;

/// An alternative text as presets like it.
const ALT: &str = r#"alt_text: { "en": "Screenshot of the question before a gallery is detached." },"#;

/// Scenes of a test's own, and the folder of their set.
pub struct Place {
    folder: TempDir,
    library: Library,
}

impl Place {
    /// With scenes of these names and texts, in an article `how-to`; the built-in ones are not among them.
    pub fn new(scenes: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let below = folder.path().join("own/scenes/how-to");
        fs::create_dir_all(&below).unwrap();
        for (name, text) in scenes {
            atomic::write(&below.join(format!("{name}.ron")), text.as_bytes()).unwrap();
        }
        let mut library = Library::built_in().unwrap();
        library.add_folder(&folder.path().join("own")).unwrap_or_else(|error| panic!("{}", said(&error)));
        Self { folder, library }
    }

    /// With one scene, the question before a gallery is detached.
    pub fn question() -> Self {
        Self::new(&[("question", &scene(""))])
    }

    pub fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    pub fn choice(langs: &[&str]) -> Choice {
        let langs = langs.iter().map(|tag| (*tag).to_owned()).collect();
        Choice { articles: vec!["how-to".to_owned()], langs, ..Choice::default() }
    }

    /// Accepts the pictures in these languages, as if they were all.
    pub fn bless(&self, langs: &[&str]) -> Blessed {
        let items = plan(&self.library, &Self::choice(langs)).unwrap();
        let mut set = Set::open(&self.out(), "ms-learn").unwrap();
        set.bless(&items, true, &recipe(), &run()).unwrap_or_else(|error| panic!("{}", said(&error)))
    }

    pub fn check(&self, langs: &[&str]) -> Vec<Checked> {
        let items = plan(&self.library, &Self::choice(langs)).unwrap();
        Set::open(&self.out(), "ms-learn").unwrap().check(&items, &recipe(), &run()).unwrap()
    }

    /// What is not good in the pictures.
    pub fn flaws(&self, langs: &[&str]) -> Vec<What> {
        self.check(langs).into_iter().flat_map(|one| one.flaws).map(|flaw| flaw.what).collect()
    }

    /// Builds into the set's folder.
    pub fn build(&self, langs: &[&str]) -> Result<Vec<Flaw>, SetError> {
        let items = plan(&self.library, &Self::choice(langs)).unwrap();
        let built = lab_gallery::docs::set::build(&items, &[], &self.out(), &recipe(), &run());
        built.map(|built| built.flaws)
    }
}

/// The question's scene, with more steps before it is taken.
pub fn scene(more: &str) -> String {
    let (before, after) = QUESTION.split_once("    ],\n    crop").unwrap();
    format!("({ALT}{before}{more}    ],\n    crop{after})")
}

pub fn recipe() -> Recipe {
    Recipe {
        preset: Preset::find("ms-learn").unwrap(),
        effort: Effort::Fast,
        film: None,
        force: false,
        words: Lang::load("en"),
    }
}

pub fn film(film: Film) -> Recipe {
    Recipe { film: Some(film), ..recipe() }
}

pub fn run() -> Run<'static> {
    run_with(4)
}

pub fn run_with(threads: usize) -> Run<'static> {
    Run { threads: NonZeroUsize::new(threads).unwrap(), stop: &GO_ON, step: &|| {} }
}

pub fn said(error: &impl Explain) -> String {
    Lang::load("en").say(&error.explain())
}

/// Every file below a folder, by its path, with its bytes.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(&inner).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(&path).unwrap());
            }
        }
    }
    found
}
