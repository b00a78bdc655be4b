//! Where the default workspace lies, and what the program remembers of itself.

use std::path::PathBuf;

use directories::ProjectDirs;

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

fn project() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "lab-gallery")
}
