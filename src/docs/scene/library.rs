//! Every scene and stage there is: those that are built in, and those of a folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::Scene;
use super::problem::{Named, ReadError};
use super::read;
use super::stage::Stage;

/// A built-in file: folder, name and text.
type File = (&'static str, &'static str, &'static str);

/// The files of a folder of `assets/docs`.
macro_rules! files {
    ($($folder:literal: [$($name:literal),* $(,)?]),* $(,)?) => {
        &[$($((
            $folder,
            $name,
            include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/docs/", $folder, "/", $name, ".ron")),
        )),*),*]
    };
}

const STAGES: &[File] = files! {
    "stages": ["contoso", "contoso-no-gallery"],
};

const SCENES: &[File] = files! {
    "scenes/how-to-use-shared-image-gallery": [
        "export-to-shared-image-gallery-button",
        "export-to-shared-image-gallery-dialog",
        "exporting-image-in-progress",
        "exporting-image-completed",
        "reexport-to-shared-image-gallery-dialog",
        "use-shared-image",
    ],
    "scenes/how-to-attach-detach-shared-image-gallery": [
        "new-lab-account",
        "new-shared-image-gallery-button",
        "create-shared-image-gallery-window",
        "image-gallery-in-list",
        "sig-attach-button",
        "select-image-gallery",
        "my-gallery-in-list",
        "enable-images",
        "detach",
    ],
    "scenes/readme": [
        "template-exporting",
    ],
};

/// Scenes and stages, by name.
#[derive(Clone, Debug, Default)]
pub struct Library {
    scenes: Vec<Scene>,
    stages: BTreeMap<String, Arc<Stage>>,
}

impl Library {
    /// Those that are built in, in the order of their articles.
    pub fn built_in() -> Result<Self, ReadError> {
        let mut library = Self::default();
        for (folder, name, text) in STAGES {
            library.add_stage(name, &format!("assets/docs/{folder}/{name}.ron"), text)?;
        }
        for (folder, name, text) in SCENES {
            let article = folder.rsplit('/').next().unwrap_or_default();
            library.add_scene(article, name, &format!("assets/docs/{folder}/{name}.ron"), text)?;
        }
        Ok(library)
    }

    /// Adds those of a folder that is laid out as `assets/docs` is: `stages/NAME.ron`, `scenes/ARTICLE/NAME.ron`. One
    /// with a name that there is already takes its place.
    pub fn add_folder(&mut self, folder: &Path) -> Result<(), ReadError> {
        let mut found = false;
        for (name, file, text) in ron_files(&folder.join("stages"))? {
            found = true;
            self.add_stage(&name, &file, &text)?;
        }
        for entry in entries(&folder.join("scenes"))? {
            let article = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
            for (name, file, text) in ron_files(&entry)? {
                found = true;
                self.add_scene(&article, &name, &file, &text)?;
            }
        }
        if found {
            return Ok(());
        }
        // A folder that was mistyped must not pass for one without scenes.
        Err(ReadError::Empty { path: folder.to_owned() })
    }

    fn add_stage(&mut self, name: &str, file: &str, text: &str) -> Result<(), ReadError> {
        let stage = read::stage(name, file, text)?;
        self.stages.insert(name.to_owned(), Arc::new(stage));
        Ok(())
    }

    fn add_scene(&mut self, article: &str, name: &str, file: &str, text: &str) -> Result<(), ReadError> {
        let mut scene = read::scene(article, name, file, text)?;
        let Some(stage) = self.stages.get(&scene.stage) else {
            let valid = self.stages.keys().cloned().collect();
            return Err(read::unknown(file, Named::Stage, &scene.stage, valid));
        };
        scene.hash = blake3::hash(format!("{} {}", scene.hash, stage.hash).as_bytes()).to_hex().to_string();
        match self.scenes.iter_mut().find(|other| other.article == article && other.name == name) {
            Some(other) => *other = scene,
            None => self.scenes.push(scene),
        }
        Ok(())
    }

    /// Every scene.
    pub fn scenes(&self) -> &[Scene] {
        &self.scenes
    }

    /// The scene of that name: `dialog`, or `article/dialog` where two articles have one.
    pub fn scene(&self, name: &str) -> Result<&Scene, ReadError> {
        let is = |scene: &&Scene| scene.name == name || format!("{}/{}", scene.article, scene.name) == name;
        self.scenes.iter().find(is).ok_or_else(|| {
            let valid = self.scenes.iter().map(|scene| scene.name.clone()).collect();
            read::unknown("", Named::Scene, name, valid)
        })
    }

    /// Every scene of that name: `dialog`, or `article/dialog` where only that of one article is meant.
    pub fn scenes_named(&self, name: &str) -> Result<Vec<&Scene>, ReadError> {
        let first = self.scene(name)?;
        let is = |scene: &&Scene| scene.name == name || std::ptr::eq(*scene, first);
        Ok(self.scenes.iter().filter(is).collect())
    }

    /// The scenes of an article.
    pub fn article(&self, article: &str) -> Result<Vec<&Scene>, ReadError> {
        let scenes: Vec<_> = self.scenes.iter().filter(|scene| scene.article == article).collect();
        if scenes.is_empty() {
            let mut valid: Vec<_> = self.scenes.iter().map(|scene| scene.article.clone()).collect();
            valid.dedup();
            return Err(read::unknown("", Named::Article, article, valid));
        }
        Ok(scenes)
    }

    /// The names of the stages.
    pub fn stages(&self) -> impl Iterator<Item = &str> {
        self.stages.keys().map(String::as_str)
    }

    /// A scene that does nothing on a stage, if there is a stage of that name.
    pub fn bare(&self, stage: &str) -> Option<Scene> {
        self.stages.contains_key(stage).then(|| Scene {
            name: stage.to_owned(),
            article: String::new(),
            hash: String::new(),
            stage: stage.to_owned(),
            alt: None,
            alt_text: BTreeMap::new(),
            size: super::usual_size(),
            steps: Vec::new(),
            crop: super::Crop::Window,
            callouts: Vec::new(),
            animation: None,
        })
    }

    /// The stage of a scene of this library.
    pub fn stage(&self, scene: &Scene) -> Result<&Arc<Stage>, ReadError> {
        self.stages.get(&scene.stage).ok_or_else(|| {
            let valid = self.stages.keys().cloned().collect();
            read::unknown(&scene.name, Named::Stage, &scene.stage, valid)
        })
    }
}

/// What lies in a folder, in order; nothing where there is none.
fn entries(folder: &Path) -> Result<Vec<std::path::PathBuf>, ReadError> {
    let failed = |source| ReadError::File { path: folder.to_owned(), source };
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        entries.push(entry.map_err(failed)?.path());
    }
    entries.sort();
    Ok(entries)
}

/// The RON files of a folder: name, path and text.
fn ron_files(folder: &Path) -> Result<Vec<(String, String, String)>, ReadError> {
    let mut files = Vec::new();
    for path in entries(folder)?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "ron")) {
        let text =
            fs::read_to_string(&path).map_err(|source| ReadError::File { path: path.clone(), source })?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        files.push((name, path.display().to_string(), text));
    }
    Ok(files)
}
