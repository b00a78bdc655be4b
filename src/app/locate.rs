//! Where the default workspace lies.

use std::path::PathBuf;

use directories::ProjectDirs;

/// The default workspace: `workspace` in the platform's data folder for this program. None where the platform does
/// not say where that is.
pub fn default_workspace() -> Option<PathBuf> {
    ProjectDirs::from("", "", "lab-gallery").map(|dirs| dirs.data_dir().join("workspace"))
}
