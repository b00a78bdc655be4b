//! What a person does.

use serde::Deserialize;

use super::target::Target;

/// One thing that is done to the window.
#[derive(Clone, Debug, Deserialize)]
pub enum Step {
    /// Press it with the pointer.
    Click(Target),
    /// Press it twice.
    DoubleClick(Target),
    /// Type into a field, after what is in it.
    Type {
        /// The field.
        into: Target,
        /// What is typed.
        text: String,
    },
    /// Empty a field.
    Clear(Target),
    /// Choose from a combo box.
    Choose {
        /// The combo box.
        from: Target,
        /// One of its options.
        option: Target,
    },
    /// Tick what is not ticked; that it is already is a mistake of the scene.
    Check(Target),
    /// The opposite.
    Uncheck(Target),
    /// Press a key, by egui's name, such as `Escape` or `F1`.
    Press(String),
    /// Scroll until it is seen.
    Scroll(Target),
    /// Let time go by until something is so.
    Wait(Until),
}

/// What is waited for.
#[derive(Clone, Debug, Deserialize)]
pub enum Until {
    /// The newest job has done so many percent.
    Progress(u8),
    /// Every job is over.
    Done,
    /// It is on screen.
    Shown(Target),
    /// So many milliseconds have gone by.
    Millis(u32),
}

impl Step {
    /// Everything that it looks for.
    pub fn targets(&self) -> Vec<&Target> {
        match self {
            Self::Click(target)
            | Self::DoubleClick(target)
            | Self::Clear(target)
            | Self::Check(target)
            | Self::Uncheck(target)
            | Self::Scroll(target)
            | Self::Type { into: target, .. }
            | Self::Wait(Until::Shown(target)) => vec![target],
            Self::Choose { from, option } => vec![from, option],
            Self::Press(_) | Self::Wait(Until::Progress(_) | Until::Done | Until::Millis(_)) => Vec::new(),
        }
    }
}
