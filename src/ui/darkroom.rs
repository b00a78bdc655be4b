//! What the window has done with pictures by the room above it, which makes them: those of the window itself, and those
//! of the documentation.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use egui::ColorImage;
use serde::{Deserialize, Serialize};

use crate::model::job::Failure;

/// The window as it was.
#[derive(Clone, Debug)]
pub struct Photo {
    /// What was drawn.
    pub image: Arc<ColorImage>,
    /// What it shows, for who cannot see it.
    pub alt: String,
    /// The language of the window and of `alt`, as a tag.
    pub lang: String,
}

/// Makes pictures. Everything here takes its time and is called on threads of its own; several at a time may be at work.
pub trait Darkroom: Send + Sync {
    /// Writes the picture as a new PNG file. A file that is there already stays as it is.
    fn keep(&self, photo: &Photo, path: &Path) -> Result<(), Failure>;

    /// The pictures that were asked for, and how each stands by what its file says. Makes none.
    fn album(&self, order: &Order) -> Result<Album, Failure>;

    /// Makes the pictures of these scenes, of all where none is named, and writes them.
    fn build(&self, order: &Order, scenes: &[String], work: &Work<'_>) -> Result<Built, Failure>;

    /// Makes the pictures of these scenes anew, of all where none is named, and compares them with what was accepted.
    fn check(&self, order: &Order, scenes: &[String], work: &Work<'_>) -> Result<Album, Failure>;

    /// Accepts these pictures as they are made now, by their paths in the set; how many.
    fn accept(&self, order: &Order, files: &[String], work: &Work<'_>) -> Result<usize, Failure>;

    /// A picture, by its path in the set: as its file has it, made now where there is no file.
    fn print(&self, order: &Order, file: &str) -> Result<ColorImage, Failure>;

    /// What a PNG file shows.
    fn develop(&self, png: &[u8]) -> Result<ColorImage, Failure>;
}

/// How far work on many pictures is.
#[derive(Clone, Copy)]
pub struct Work<'a> {
    /// Set by somebody who wants it to stop.
    pub stop: &'a AtomicBool,
    /// Told how many pictures are done, of how many.
    pub step: &'a (dyn Fn(usize, usize) + Sync),
}

/// What a person wants of the documentation's pictures; kept from one start to the next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// Where they lie; none for the usual folder.
    pub folder: Option<PathBuf>,
    /// The tag of their language; none for those that the set has, else all.
    pub lang: Option<String>,
    /// How light they are.
    pub shade: Shade,
    /// How large they are drawn.
    pub scale: Scale,
    /// What site they are for; none for that of the set.
    pub preset: Option<String>,
}

/// How light pictures are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shade {
    /// All light.
    #[default]
    Light,
    /// All dark.
    Dark,
    /// Each light and dark.
    Both,
}

/// How many pixels a point has in pictures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Scale {
    /// One.
    #[default]
    One,
    /// One and a half.
    OneAndHalf,
    /// Two.
    Two,
}

/// What is asked for, and in what language its sentences are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// What the person wants.
    pub wishes: Wishes,
    /// The tag of the language in which things are said.
    pub lang: String,
}

/// The documentation's pictures in a folder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Album {
    /// The folder.
    pub folder: PathBuf,
    /// The sites that pictures can be made for.
    pub presets: Vec<String>,
    /// The one that they are made for.
    pub preset: String,
    /// The scenes, article by article.
    pub scenes: Vec<Scene>,
    /// Pictures in the folder that no scene makes.
    pub orphans: Vec<String>,
}

/// A scene, and its pictures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// Its name.
    pub name: String,
    /// The article that it is for.
    pub article: String,
    /// A picture for each language and theme.
    pub pictures: Vec<Print>,
}

impl Scene {
    /// What tells it from every other one.
    pub fn key(&self) -> String {
        format!("{}/{}", self.article, self.name)
    }
}

/// A picture of a scene.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Print {
    /// Its path in the set.
    pub file: String,
    /// The tag of its language.
    pub lang: String,
    /// Whether it is dark.
    pub dark: bool,
    /// What it shows, for who cannot see it.
    pub alt: String,
    /// How it stands.
    pub standing: Standing,
    /// Whether it was compared, so that its standing is sure.
    pub checked: bool,
    /// What is not good in it, as sentences.
    pub said: Vec<String>,
    /// Old, new and difference side by side, as a PNG file.
    pub sheet: Option<Arc<[u8]>>,
}

impl Print {
    /// Whether accepting it would change what is accepted.
    pub fn is_to_accept(&self) -> bool {
        match self.standing {
            Standing::Made | Standing::Changed | Standing::Missing | Standing::NotMade => true,
            Standing::Accepted | Standing::Fails => false,
        }
    }
}

/// How a picture stands, the worst last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It is as it was accepted.
    Accepted,
    /// It lies there, and was never accepted.
    Made,
    /// It was never made.
    #[default]
    NotMade,
    /// It would be another one now.
    Changed,
    /// It was accepted, and its file is not there.
    Missing,
    /// Its scene cannot be played.
    Fails,
}

/// What was built.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Built {
    /// Where.
    pub folder: PathBuf,
    /// How many pictures.
    pub pictures: usize,
    /// What is not good in them, as sentences.
    pub said: Vec<String>,
}
