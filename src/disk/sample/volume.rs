//! Writing the volume: every cluster once, in order, then the tables that say whose they are.

use jiff::civil::DateTime;

use super::SampleDisk;
use super::content::{Content, Folder};
use super::fat::{self, ENTRY, Layout};
use crate::disk::bytes::be32;
use crate::disk::{DiskError, DiskWriter, SECTOR};

/// How much is handed to the writer at once, in bytes.
const PIECE: usize = 1 << 20;
/// The tables' first two entries: the kind of the medium, and that all is well.
const TABLE_START: [u32; 2] = [0x0fff_fff8, fat::END];
/// The names of the folder itself and of the one above.
const SELF: [u8; 11] = *b".          ";
const ABOVE: [u8; 11] = *b"..         ";

/// Writes everything into a fresh disk.
pub(super) fn write(
    writer: &dyn DiskWriter,
    layout: &Layout,
    spec: &SampleDisk<'_>,
    root: &Folder,
) -> Result<(), DiskError> {
    let label = fat::label(spec.label);
    let mut volume = Volume { writer, layout, made: spec.made, table: TABLE_START.to_vec() };
    volume.folder(root, Place::Root { label })?;
    volume.tables()?;
    let used = (volume.table.len() - TABLE_START.len()) as u32;
    let [disk_id, volume_id] = ids(spec.seed);
    writer.write_at(&layout.partition_table(disk_id), 0)?;
    for copy in [0, 6] {
        writer.write_at(&layout.boot_sector(volume_id, label), Layout::at(copy))?;
        writer.write_at(&layout.free_sector(used), Layout::at(copy + 1))?;
    }
    Ok(())
}

/// The numbers by which disk and volume are told from others.
fn ids(seed: u64) -> [u32; 2] {
    let hash = blake3::hash(&seed.to_le_bytes());
    [0, 4].map(|at| be32(hash.as_bytes(), at).unwrap_or_default())
}

/// Where a folder is.
#[derive(Clone, Copy)]
enum Place {
    /// It is the volume's root, which has the volume's label in it.
    Root {
        /// The label.
        label: [u8; 11],
    },
    /// It is in another folder.
    In {
        /// The other folder's first cluster; 0 for the root.
        above: u32,
    },
}

struct Volume<'a> {
    writer: &'a dyn DiskWriter,
    layout: &'a Layout,
    made: DateTime,
    /// For every cluster the one that follows it.
    table: Vec<u32>,
}

impl Volume<'_> {
    /// Writes a folder and all that is in it; answers its first cluster.
    fn folder(&mut self, folder: &Folder, place: Place) -> Result<u32, DiskError> {
        let names = folder.folders.iter().map(|inner| &inner.name);
        let names = names.chain(folder.files.iter().map(|file| &file.name));
        let names: Vec<_> = names.enumerate().map(|(at, name)| fat::names(name, at + 1)).collect();
        let own = match place {
            Place::Root { .. } => 1,
            Place::In { .. } => 2,
        };
        let entries = own + names.iter().map(|(_, long)| long.len() + 1).sum::<usize>();
        let first = self.allocate((entries * ENTRY) as u64)?;
        let mut bytes = Vec::with_capacity(entries * ENTRY);
        let above = match place {
            Place::Root { label } => {
                bytes.extend(fat::entry(label, fat::LABEL, 0, 0, self.made));
                0
            }
            Place::In { above } => {
                bytes.extend(fat::entry(SELF, fat::FOLDER, first, 0, self.made));
                bytes.extend(fat::entry(ABOVE, fat::FOLDER, above, 0, self.made));
                first
            }
        };
        let mut names = names.into_iter();
        for (inner, (short, long)) in folder.folders.iter().zip(names.by_ref()) {
            let cluster = self.folder(inner, Place::In { above })?;
            bytes.extend(long.into_iter().flatten());
            bytes.extend(fat::entry(short, fat::FOLDER, cluster, 0, self.made));
        }
        for (file, (short, long)) in folder.files.iter().zip(names) {
            let cluster = self.file(&file.content)?;
            bytes.extend(long.into_iter().flatten());
            bytes.extend(fat::entry(short, fat::FILE, cluster, file.content.length() as u32, self.made));
        }
        bytes.resize(bytes.len().next_multiple_of(SECTOR as usize), 0);
        self.writer.write_at(&bytes, self.layout.cluster_at(first))?;
        Ok(first)
    }

    /// Writes a file; answers its first cluster.
    fn file(&mut self, content: &Content) -> Result<u32, DiskError> {
        let first = self.allocate(content.length())?;
        let mut at = self.layout.cluster_at(first);
        let mut piece = Vec::with_capacity(PIECE);
        let writer = self.writer;
        content.write(&mut |mut bytes| {
            while let Some((now, later)) = bytes.split_at_checked(PIECE - piece.len()) {
                piece.extend(now);
                writer.write_at(&piece, at)?;
                at += PIECE as u64;
                piece.clear();
                bytes = later;
            }
            piece.extend(bytes);
            Ok(())
        })?;
        if piece.is_empty() {
            return Ok(first);
        }
        piece.resize(piece.len().next_multiple_of(SECTOR as usize), 0);
        writer.write_at(&piece, at)?;
        Ok(first)
    }

    /// Takes as many clusters as `length` bytes need, one after the other; answers the first.
    fn allocate(&mut self, length: u64) -> Result<u32, DiskError> {
        let first = self.table.len() as u64;
        let end = first + length.div_ceil(self.layout.cluster()).max(1);
        if end > TABLE_START.len() as u64 + u64::from(self.layout.clusters) {
            return Err(DiskError::OutOfRange {
                path: self.writer.path().to_path_buf(),
                end: self.layout.cluster_at(end as u32),
                size: self.writer.size(),
            });
        }
        self.table.extend(first as u32 + 1..end as u32);
        self.table.push(fat::END);
        Ok(first as u32)
    }

    /// Writes both tables; where nothing is taken they are zero, as the disk is.
    fn tables(&self) -> Result<(), DiskError> {
        let mut bytes: Vec<u8> = self.table.iter().flat_map(|next| next.to_le_bytes()).collect();
        bytes.resize(bytes.len().next_multiple_of(SECTOR as usize), 0);
        self.layout.tables().into_iter().try_for_each(|table| self.writer.write_at(&bytes, table))
    }
}
