//! Reading.

use std::collections::VecDeque;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::header::{Backing, Header};
use super::map::{Map, Place};
use super::unpack::Compression;
use crate::disk::io::ImageFile;
use crate::disk::open::{Layer, open_layer};
use crate::disk::temp::folder_of;
use crate::disk::{Disk, DiskError, DiskFormat, DiskWarning, Feature, Identity, check_range, extents};

/// Unpacked clusters that are kept, in bytes: neighbouring reads want the same large cluster.
const KEPT: usize = 8 << 20;

/// A qcow2 disk, open for reading.
struct Qcow2Disk {
    file: ImageFile,
    size: u64,
    map: Map,
    compression: Compression,
    unpacked: Mutex<VecDeque<(u64, Arc<[u8]>)>>,
    backing: Option<Box<dyn Disk>>,
    warnings: Vec<DiskWarning>,
}

/// Opens a file that begins like a qcow2 disk.
pub fn open(file: ImageFile, layer: Layer) -> Result<Box<dyn Disk>, DiskError> {
    let header = Header::read(&file)?;
    let map = Map::read(&file, &header)?;
    let backing = match &header.backing {
        Some(backing) => Some(open_backing(&file, backing, layer)?),
        None => None,
    };
    let warnings = if header.dirty { vec![DiskWarning::NotClosed] } else { Vec::new() };
    Ok(Box::new(Qcow2Disk {
        file,
        size: header.size,
        map,
        compression: header.compression,
        unpacked: Mutex::default(),
        backing,
        warnings,
    }))
}

/// Opens the file below, if that is allowed.
fn open_backing(file: &ImageFile, backing: &Backing, layer: Layer) -> Result<Box<dyn Disk>, DiskError> {
    let Some(below) = layer.below() else {
        return Err(DiskError::HasBacking { path: file.path().to_path_buf(), backing: backing.name.clone() });
    };
    let name = backing.name.strip_prefix("file:").unwrap_or(&backing.name);
    // Other protocols, or QEMU's own notation for a disk made of parts.
    if name.starts_with("json:") || name.contains("://") {
        return Err(DiskError::unsupported(file.path(), Feature::Incompatible));
    }
    let path: PathBuf = folder_of(file.path()).join(name);
    open_layer(&path, below, backing.format.as_deref() == Some("raw"))
}

impl Qcow2Disk {
    /// Reads part of a compressed cluster.
    fn read_packed(
        &self,
        cluster: u64,
        at: u64,
        most: usize,
        within: usize,
        buf: &mut [u8],
    ) -> Result<(), DiskError> {
        let kept = || self.unpacked.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept().iter().find(|(of, _)| *of == cluster).map(|(_, data)| Arc::clone(data));
        let data = if let Some(data) = found {
            data
        } else {
            let packed = self.file.read_vec(at, most)?;
            let size = self.map.cluster() as usize;
            let data: Arc<[u8]> = self.compression.unpack(self.file.path(), &packed, size)?.into();
            // A cluster that one read takes whole is not asked for again.
            if buf.len() < size {
                let mut kept = kept();
                if kept.len() >= (KEPT / size).clamp(4, 64) {
                    kept.pop_front();
                }
                kept.push_back((cluster, Arc::clone(&data)));
            }
            data
        };
        if let Some(part) = data.get(within..within + buf.len()) {
            buf.copy_from_slice(part);
        }
        Ok(())
    }

    /// Reads what the file below has of a range; past its end is zero.
    fn read_below(&self, buf: &mut [u8], offset: u64) -> Result<(), DiskError> {
        let below = self.backing.as_deref();
        let there = below.map_or(0, Disk::size).saturating_sub(offset).min(buf.len() as u64);
        let (inside, outside) = buf.split_at_mut(there as usize);
        outside.fill(0);
        match below {
            Some(below) if !inside.is_empty() => below.read_at(inside, offset),
            _ => Ok(()),
        }
    }
}

impl Disk for Qcow2Disk {
    fn format(&self) -> DiskFormat {
        DiskFormat::Qcow2
    }

    fn path(&self) -> &Path {
        self.file.path()
    }

    fn size(&self) -> u64 {
        self.size
    }

    fn extents(&self) -> Result<Vec<Range<u64>>, DiskError> {
        let cluster = self.map.cluster();
        let stored = extents::tidy(self.file.data_ranges(0..self.file.length())?, u64::MAX);
        let mut ranges = Vec::new();
        for number in 0..self.map.tables() {
            let Some(table) = self.map.load(&self.file, number)? else { continue };
            for place in self.map.places(&self.file, number, &table) {
                let (number, place) = place?;
                let guest = number * cluster;
                match place {
                    Place::Nowhere | Place::Zero => {}
                    Place::Packed(..) => extents::push(&mut ranges, guest..guest + cluster),
                    Place::At(at) => {
                        for part in extents::within(&stored, at..at + cluster) {
                            extents::push(&mut ranges, guest + part.start - at..guest + part.end - at);
                        }
                    }
                }
            }
        }
        if let Some(backing) = &self.backing {
            ranges = extents::union(ranges, backing.extents()?);
        }
        Ok(extents::tidy(ranges, self.size))
    }

    fn read_at(&self, mut buf: &mut [u8], mut offset: u64) -> Result<(), DiskError> {
        check_range(self.path(), buf.len(), offset, self.size)?;
        let cluster = self.map.cluster();
        let mut held = None;
        while !buf.is_empty() {
            let number = offset / cluster;
            let within = offset % cluster;
            let place = self.map.place(&self.file, number, &mut held)?;
            let mut length = (cluster - within).min(buf.len() as u64);
            // Neighbours in the file are read in one go.
            if let Place::At(at) = place {
                let mut next = 1;
                while length < buf.len() as u64
                    && self.map.place(&self.file, number + next, &mut held)? == Place::At(at + next * cluster)
                {
                    length = (length + cluster).min(buf.len() as u64);
                    next += 1;
                }
            }
            let (part, rest) = buf.split_at_mut(length as usize);
            match place {
                Place::Nowhere => self.read_below(part, offset)?,
                Place::Zero => part.fill(0),
                Place::At(at) => self.file.read_at(part, at + within)?,
                Place::Packed(at, most) => self.read_packed(number, at, most, within as usize, part)?,
            }
            offset += length;
            buf = rest;
        }
        Ok(())
    }

    fn identity(&self) -> Result<Identity, DiskError> {
        let mut identity = self.file.identity()?;
        if let Some(backing) = &self.backing {
            identity.backing = Some(Box::new(backing.identity()?));
        }
        Ok(identity)
    }

    fn warnings(&self) -> Vec<DiskWarning> {
        let mut warnings = self.warnings.clone();
        if let Some(backing) = &self.backing {
            warnings.extend(backing.warnings());
        }
        warnings
    }
}
