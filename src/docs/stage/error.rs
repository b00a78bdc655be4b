//! Why a scene could not be played, and how it is said.

use crate::docs::raster::RasterError;
use crate::model::{Explain, Message};

/// Why a scene could not be played: where, and what.
#[derive(Debug, thiserror::Error)]
#[error("{scene} ({lang}), step {step}: {problem}")]
pub struct SceneError {
    /// The scene's name.
    pub scene: String,
    /// The tag of the language in which it was played.
    pub lang: String,
    /// Which step, from 1; 0 for what comes after the last.
    pub step: usize,
    /// What.
    pub problem: PlayError,
}

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub enum PlayError {
    /// A target is not there, or cannot be used.
    #[error("{target}: {miss:?}")]
    Target {
        /// As the scene says it.
        target: String,
        /// Why not.
        miss: Box<Miss>,
    },
    /// A wait that never ends, or has ended before.
    #[error("a wait that does not end")]
    Wait,
    /// The window was asked for what is not on a stage: a file dialog, or another workspace.
    #[error("the window was asked for what no stage has")]
    NotOnStage,
    /// No dialog is open.
    #[error("no dialog is open")]
    NoDialog,
    /// The part that is to be shown lies outside the window.
    #[error("nothing of the window is in the picture")]
    Empty,
    /// It was to be ticked, or not ticked any more, and was so already.
    #[error("{target} is so already")]
    Already {
        /// As the scene says it.
        target: String,
    },
    /// What is pointed at is not in the part that is shown.
    #[error("{target} is not in the picture")]
    Outside {
        /// As the scene says it.
        target: String,
    },
    /// The picture.
    #[error(transparent)]
    Raster(#[from] RasterError),
}

/// Why a target could not be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Miss {
    /// There is none.
    Nowhere {
        /// What there is.
        there: Vec<String>,
    },
    /// There are several.
    Several {
        /// Each.
        found: Vec<String>,
    },
    /// It cannot be used now.
    Disabled,
    /// It cannot be brought into sight in this window; in one of that size it would be.
    Unseen {
        /// In points.
        width: u32,
        /// In points.
        height: u32,
    },
    /// Something lies over it.
    Covered,
}

impl Explain for SceneError {
    fn explain(&self) -> Message {
        let (scene, lang, problem) = (self.scene.as_str(), self.lang.as_str(), self.problem.explain());
        if self.step == 0 {
            Message::new("docs-play-failed").with("scene", scene).with("lang", lang).with("problem", problem)
        } else {
            Message::new("docs-play-step-failed")
                .with("step", self.step)
                .with("scene", scene)
                .with("lang", lang)
                .with("problem", problem)
        }
    }
}

impl Explain for PlayError {
    fn explain(&self) -> Message {
        match self {
            Self::Target { target, miss } => miss.of(target),
            Self::Wait => Message::new("docs-play-wait"),
            Self::NotOnStage => Message::new("docs-not-on-stage"),
            Self::NoDialog => Message::new("docs-play-no-dialog"),
            Self::Empty => Message::new("docs-play-empty"),
            Self::Already { target } => Message::new("docs-play-already").with("target", target.as_str()),
            Self::Outside { target } => Message::new("docs-play-outside").with("target", target.as_str()),
            Self::Raster(error) => error.explain(),
        }
    }
}

impl Miss {
    fn of(&self, target: &str) -> Message {
        match self {
            Self::Nowhere { there } => {
                Message::new("docs-play-nowhere").with("target", target).with("there", there.clone())
            }
            Self::Several { found } => {
                Message::new("docs-play-several").with("target", target).with("found", found.clone())
            }
            Self::Disabled => Message::new("docs-play-disabled").with("target", target),
            Self::Unseen { width, height } => Message::new("docs-play-unseen")
                .with("target", target)
                .with("width", width.to_string())
                .with("height", height.to_string()),
            Self::Covered => Message::new("docs-play-covered").with("target", target),
        }
    }
}
