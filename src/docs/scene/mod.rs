//! What a scene says: where it begins, what a person does, and what of the window is shown.
//!
//! A scene is a RON file. It sets nothing by itself: every step is done to the real window as a person does it, so that a
//! picture proves that the procedure works.
//!
//! ```ron
//! (
//!     stage: "contoso",
//!     steps: [
//!         Click(text: "Python 101"),
//!         Click(message: "ui-export-title", role: Button),
//!         Type(into: (message: "ui-export-name", role: Field), text: "python-101-base"),
//!     ],
//!     crop: Dialog(),
//!     callouts: [Box(message: "ui-export-confirm", role: Button)],
//! )
//! ```

mod library;
mod problem;
mod read;
mod stage;
mod step;
mod target;
pub mod vocabulary;

pub use library::Library;
pub use problem::{Named, ReadError};
pub(crate) use stage::stored;
pub use stage::{GalleryOnStage, ImageOnStage, Stage, VersionOnStage};
pub use step::{Step, Until};
pub use target::{Role, Target};

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::docs::article::alt_id;
use crate::text::Lang;

/// A picture, or a short film, of the window.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// Its name, which is the picture's: the file's without its ending.
    #[serde(skip)]
    pub name: String,
    /// The article or page that it is for: the file's folder.
    #[serde(skip)]
    pub article: String,
    /// Changes with the scene's file and with its stage's.
    #[serde(skip)]
    pub hash: String,
    /// The state that it begins with, by the stage file's name.
    pub stage: String,
    /// The id of the message that describes the picture to who cannot see it; none is `docs-alt-NAME`.
    #[serde(default)]
    pub alt: Option<String>,
    /// The same in words, by language tag: for scenes whose words are in no language file.
    #[serde(default)]
    pub alt_text: BTreeMap<String, String>,
    /// The window's width and height in points.
    #[serde(default = "usual_size")]
    pub size: (u32, u32),
    /// What is done before the picture is taken.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// What of the window is in the picture.
    pub crop: Crop,
    /// What is drawn on the picture.
    #[serde(default)]
    pub callouts: Vec<Callout>,
    /// A film instead of a picture, where one is asked for.
    #[serde(default)]
    pub animation: Option<Animation>,
}

impl Scene {
    /// The id of the message that describes the picture.
    pub fn alt_id(&self) -> String {
        self.alt.clone().unwrap_or_else(|| alt_id(&self.name))
    }

    /// Whether it has such words for who reads that language.
    pub fn has_alt(&self, lang: &Lang) -> bool {
        self.alt_text.is_empty() || [lang.tag(), "en"].iter().any(|tag| self.alt_text.contains_key(*tag))
    }

    /// What describes the picture to who cannot see it.
    pub fn alt(&self, lang: &Lang) -> String {
        let words = self.alt_text.get(lang.tag()).or_else(|| self.alt_text.get("en"));
        words.or_else(|| self.alt_text.values().next()).cloned().unwrap_or_else(|| lang.text(&self.alt_id()))
    }
}

fn usual_size() -> (u32, u32) {
    (1280, 800)
}

/// What of the window is in the picture.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Crop {
    /// All of it.
    Window,
    /// The dialog that is open, with so many points around it.
    Dialog {
        /// Points around it; none shows nothing of what lies behind.
        #[serde(default)]
        padding: f32,
    },
    /// What these cover together, with so many points around it.
    Area {
        /// At least one.
        targets: Vec<Target>,
        /// Points around them.
        #[serde(default = "usual_padding")]
        padding: f32,
        /// The whole width of the window.
        #[serde(default)]
        whole_width: bool,
    },
    /// The upper part of the window, as far down as these reach and so many points more.
    Top {
        /// At least one.
        targets: Vec<Target>,
        /// Points below them.
        #[serde(default = "usual_padding")]
        padding: f32,
    },
}

fn usual_padding() -> f32 {
    16.0
}

/// Something that is drawn on a picture.
#[derive(Clone, Debug, Deserialize)]
pub enum Callout {
    /// A box around it.
    Box(Target),
    /// A box around several.
    Around(Vec<Target>),
    /// An arrow that points at it.
    Arrow(Target),
    /// A number beside it.
    Badge(u8, Target),
    /// What it says cannot be read.
    Blur(Target),
}

impl Callout {
    /// What it is drawn at: at all of them together.
    pub fn targets(&self) -> &[Target] {
        match self {
            Self::Around(targets) => targets,
            Self::Box(target) | Self::Arrow(target) | Self::Badge(_, target) | Self::Blur(target) => {
                std::slice::from_ref(target)
            }
        }
    }
}

/// A film of the newest job's progress, taken after the steps.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Animation {
    /// It begins at so many percent.
    pub from: u8,
    /// It ends at so many; 100 ends with the job.
    pub until: u8,
    /// So many pictures between the two, both included.
    pub pictures: u16,
    /// Pictures a second.
    pub per_second: u8,
}
