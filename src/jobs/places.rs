//! Where things lie in a workspace's folder.

use std::path::{Component, Path, PathBuf};

use super::error::JobError;
use crate::gallery::Place;
use crate::model::Refusal;
use crate::model::address::Address;
use crate::model::names::{self, NameKind, NameProblem};
use crate::model::state::GalleryLocation;

/// A workspace's folder, and the names in it that jobs use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    workspace: PathBuf,
}

impl Places {
    /// The places of the workspace in that folder.
    pub fn new(workspace: &Path) -> Self {
        Self { workspace: workspace.to_path_buf() }
    }

    /// The workspace's own folder.
    pub fn workspace(&self) -> &Path {
        &self.workspace
    }

    /// What can be found out again, and need not be.
    pub fn cache(&self) -> PathBuf {
        self.workspace.join("cache")
    }

    /// The folder of the labs' disks.
    pub fn disks(&self) -> PathBuf {
        self.workspace.join("disks")
    }

    /// A lab's disk. The name comes from `workspace.ron`, which anybody can edit: it has to be that of a file
    /// directly in the folder, on every platform.
    pub fn disk(&self, file: &str) -> Result<PathBuf, JobError> {
        let mut parts = Path::new(file).components();
        let plain =
            matches!((parts.next(), parts.next()), (Some(Component::Normal(part)), None) if part == file);
        let strange =
            |c: char| c.is_control() || matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
        let reserved = names::check(NameKind::Lab, file) == Err(NameProblem::Reserved);
        // Names with a leading point are those of files that are not finished.
        if !plain || reserved || file.starts_with('.') || file.ends_with(['.', ' ']) || file.contains(strange)
        {
            return Err(JobError::FileName { file: file.to_owned() });
        }
        Ok(self.disks().join(file))
    }

    /// The folder or address that a gallery lies at.
    pub fn gallery(&self, location: &GalleryLocation) -> Result<Place, JobError> {
        match location {
            GalleryLocation::Folder(path) => Ok(Place::Folder(path.clone())),
            GalleryLocation::Workspace(name) => match names::check(NameKind::Gallery, name) {
                Ok(()) => Ok(Place::Folder(self.workspace.join("galleries").join(name))),
                Err(_) => Err(JobError::FileName { file: name.clone() }),
            },
            GalleryLocation::Url(url) => Ok(Address::parse(url).map_err(Refusal::from)?.into()),
        }
    }
}
