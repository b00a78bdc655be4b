//! Opening a disk by what is in the file; its name is only a hint that something is wrong.

use std::path::Path;

use super::bytes::be32;
use super::io::ImageFile;
use super::raw::RawDisk;
use super::{Disk, DiskError, DiskFacts, DiskFormat, Feature, SECTOR, facts, partitions, qcow2, vhd, vhdx};

/// How a disk is opened.
#[derive(Clone, Copy, Debug, Default)]
pub struct OpenOptions {
    /// Whether a qcow2 disk may be a layer over another file, which is then read too; VHD and VHDX never may.
    ///
    /// Only for files that this computer's user made: the name in it can be that of any file.
    pub allow_backing: bool,
}

/// Opens the virtual disk in `path` for reading.
pub fn open(path: &Path, options: &OpenOptions) -> Result<Box<dyn Disk>, DiskError> {
    let layers = if options.allow_backing { MOST_LAYERS } else { 1 };
    open_layer(path, Layer { left: layers }, false)
}

/// Layers over one another that are followed; a file that names itself comes to an end here.
const MOST_LAYERS: u8 = 16;

/// A place in a pile of files, each a layer over the next.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layer {
    /// How many files may be opened, this one included.
    left: u8,
}

impl Layer {
    /// A file that must stand alone.
    pub fn only() -> Self {
        Self { left: 1 }
    }

    /// The place below, if there may be one.
    pub fn below(self) -> Option<Self> {
        self.left.checked_sub(1).filter(|&left| left > 0).map(|left| Self { left })
    }
}

/// Opens one file of a pile; `raw` says that its content must not be searched for marks.
pub(super) fn open_layer(path: &Path, layer: Layer, raw: bool) -> Result<Box<dyn Disk>, DiskError> {
    let file = ImageFile::open(path)?;
    if raw {
        return Ok(Box::new(RawDisk::new(file)));
    }
    match detect(&file)? {
        Kind::Raw => Ok(Box::new(RawDisk::new(file))),
        Kind::Vhd => vhd::open(file),
        Kind::Qcow2 => qcow2::open(file, layer),
        Kind::Vhdx => vhdx::open(file),
    }
}

/// What the virtual disk in `path` is, without reading more of its data than the partition table.
pub fn inspect(path: &Path) -> Result<DiskFacts, DiskError> {
    let disk = open(path, &OpenOptions::default())?;
    let generation = partitions::generation(disk.as_ref())?;
    Ok(DiskFacts { generation, ..facts(disk.as_ref())? })
}

/// The containers that have marks.
enum Kind {
    Raw,
    Vhd,
    Vhdx,
    Qcow2,
}

/// Where the marks of other programs' files lie: offset, bytes, what it is.
const STRANGERS: [(usize, &[u8], Feature); 11] = [
    (0, b"KDMV", Feature::Vmdk),
    (0, b"COWD", Feature::Vmdk),
    (0, b"# Disk DescriptorFile", Feature::Vmdk),
    (64, &[0x7f, 0x10, 0xda, 0xbe], Feature::Vdi),
    (0, &[0x1f, 0x8b, 0x08], Feature::Archive),
    (0, &[0xfd, b'7', b'z', b'X', b'Z', 0], Feature::Archive),
    (0, &[0x28, 0xb5, 0x2f, 0xfd], Feature::Archive),
    (0, b"PK\x03\x04", Feature::Archive),
    (0, &[b'7', b'z', 0xbc, 0xaf, 0x27, 0x1c], Feature::Archive),
    (257, b"ustar", Feature::Archive),
    (0x8001, b"CD001", Feature::Iso),
];

/// Judges a file by its first 33 KiB and its last sector.
fn detect(file: &ImageFile) -> Result<Kind, DiskError> {
    let path = file.path();
    let length = file.length();
    if length == 0 {
        return Err(DiskError::Empty { path: path.to_path_buf() });
    }
    let head = file.read_vec(0, length.min(0x8006) as usize)?;
    if head.starts_with(b"vhdxfile") {
        return Ok(Kind::Vhdx);
    }
    if head.starts_with(b"QFI\xfb") {
        return match be32(&head, 4) {
            Some(2 | 3) => Ok(Kind::Qcow2),
            Some(1) => Err(DiskError::unsupported(path, Feature::QcowVersion1)),
            _ => Err(DiskError::unsupported(path, Feature::Version)),
        };
    }
    if head.starts_with(b"conectix") || ends_with_footer(file)? {
        return Ok(Kind::Vhd);
    }
    for (at, mark, what) in STRANGERS {
        if head.get(at..).is_some_and(|rest| rest.starts_with(mark))
            && !(what == Feature::Iso && bootable(&head))
        {
            return Err(DiskError::unsupported(path, what));
        }
    }
    if let Some(claimed) = claimed(path) {
        return Err(DiskError::Mislabelled { path: path.to_path_buf(), claimed });
    }
    if is_text(&head) {
        return Err(DiskError::NotADisk { path: path.to_path_buf() });
    }
    if !length.is_multiple_of(SECTOR) {
        return Err(DiskError::OddLength { path: path.to_path_buf(), length });
    }
    Ok(Kind::Raw)
}

/// Whether the last sector is a VHD footer. Old programs wrote one of 511 bytes.
fn ends_with_footer(file: &ImageFile) -> Result<bool, DiskError> {
    let mut mark = [0; 8];
    for back in [512, 511] {
        if let Some(at) = file.length().checked_sub(back) {
            file.read_at(&mut mark, at)?;
            if &mark == b"conectix" {
                return Ok(true);
            }
        }
    }
    Ok(false)
}

/// A disc image with a partition table starts a computer from a stick: it is a disk too.
fn bootable(head: &[u8]) -> bool {
    head.get(510..512) == Some(&[0x55, 0xaa])
}

/// A container that the name promises and that would have had marks.
fn claimed(path: &Path) -> Option<DiskFormat> {
    let extension = path.extension()?.to_str()?;
    [DiskFormat::Vhd, DiskFormat::Vhdx, DiskFormat::Qcow2]
        .into_iter()
        .find(|format| extension.eq_ignore_ascii_case(format.extension()))
}

/// Whether the first sector is plain text: no disk begins so, many a wrongly chosen file does.
fn is_text(head: &[u8]) -> bool {
    head.iter()
        .take(SECTOR as usize)
        .all(|&byte| byte >= 0x20 && byte != 0x7f || b"\t\r\n\x0c".contains(&byte))
}
