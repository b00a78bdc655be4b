//! A disk that shares its blocks with another file until one of the two is written to.

use std::path::Path;

use super::open::Layer;
use super::temp::NewFile;
use super::{DiskError, DiskFacts, DiskFormat, facts, open, vhd, vhdx};

/// Makes the disk `path` of `from`, which this program made and nobody has written to since, in no time and with no room
/// of its own; none where the file system cannot. It calls itself something else, as every disk that is made does.
pub(crate) fn share(from: &Path, path: &Path) -> Result<Option<DiskFacts>, DiskError> {
    let Some(file) = NewFile::sharing(from, path)? else { return Ok(None) };
    let whole = || open::open_layer(file.temporary_path(), Layer::only(), false);
    let made = whole()?;
    match made.format() {
        DiskFormat::Vhd | DiskFormat::VhdFixed => vhd::rename(&file, made.as_ref())?,
        DiskFormat::Vhdx => vhdx::rename(&file, made.size())?,
        DiskFormat::Raw | DiskFormat::Qcow2 => {}
    }
    drop(made);
    let facts = facts(whole()?.as_ref())?;
    file.commit()?;
    Ok(Some(facts))
}
