//! Where the default workspace lies, and what the program remembers of itself.

use std::path::PathBuf;

use directories::{ProjectDirs, UserDirs};

use crate::store::recent;

/// The default workspace: `workspace` in the platform's data folder for this program. None where the platform does
/// not say where that is.
pub fn default_workspace() -> Option<PathBuf> {
    project().map(|dirs| dirs.data_dir().join("workspace"))
}

/// The folder for what the program remembers of itself, such as its window's place: never part of a workspace. None
/// where the platform does not say where that is.
pub fn state_folder() -> Option<PathBuf> {
    project().map(|dirs| dirs.state_dir().unwrap_or_else(|| dirs.data_local_dir()).to_owned())
}

/// The person's folder for pictures, else the person's own folder. None where the platform does not say where that is.
pub fn photos() -> Option<PathBuf> {
    let dirs = UserDirs::new()?;
    Some(dirs.picture_dir().unwrap_or_else(|| dirs.home_dir()).to_owned())
}

fn project() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "lab-gallery")
}

/// The list of recent workspaces: `recent.ron` in the folder for what the program remembers.
pub fn recent_workspaces() -> Option<PathBuf> {
    state_folder().map(|folder| folder.join("recent.ron"))
}

/// The workspace that was open last, if it is still there: where the window begins when nothing else is asked for.
pub fn last_workspace() -> Option<PathBuf> {
    let last = recent::read(&recent_workspaces()?).into_iter().next()?;
    last.there.then_some(last.folder)
}
