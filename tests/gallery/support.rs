//! Disks with known content, galleries in temporary folders, and exports of the one to the other.

use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lab_gallery::disk::{self, Disk, DiskError, DiskFormat, Identity};
use lab_gallery::gallery::chunk::Hash;
use lab_gallery::gallery::documents::Architecture;
use lab_gallery::gallery::{
    Captured, Control, Definition, ExportId, ExportRequest, Exported, Gallery, GalleryError, Image,
    Materialised, Progress, Tuning,
};
use lab_gallery::model::RegionId;
use lab_gallery::model::image::{Generation, OsState, OsType, Version};
use tempfile::TempDir;

use crate::common;

/// A chunk of the gallery, in guest bytes.
pub const CHUNK: usize = 128 * 1024;

pub const WEST: &str = "westeurope";
pub const NORTH: &str = "northeurope";
pub const EAST: &str = "eastus";

/// The time at which everything happens.
pub fn now() -> Timestamp {
    "2020-05-12T10:00:00Z".parse().unwrap()
}

/// A disk in memory. Reading can be watched, and the disk can change while it is read.
pub struct MemDisk {
    pub bytes: Vec<u8>,
    pub extents: Vec<Range<u64>>,
    pub identity: AtomicU64,
    /// Bytes read so far.
    pub read: AtomicU64,
    /// Called before each read.
    pub on_read: Box<OnRead>,
}

type OnRead = dyn Fn(&MemDisk) -> Result<(), DiskError> + Send + Sync;

impl MemDisk {
    /// A disk whose extents are all of it.
    pub fn new(bytes: Vec<u8>) -> Self {
        let extents = std::iter::once(0..bytes.len() as u64).collect();
        Self {
            bytes,
            extents,
            identity: AtomicU64::new(0),
            read: AtomicU64::new(0),
            on_read: Box::new(|_| Ok(())),
        }
    }
}

impl Disk for MemDisk {
    fn format(&self) -> DiskFormat {
        DiskFormat::Raw
    }

    fn path(&self) -> &Path {
        Path::new("memory.raw")
    }

    fn size(&self) -> u64 {
        self.bytes.len() as u64
    }

    fn extents(&self) -> Result<Vec<Range<u64>>, DiskError> {
        Ok(self.extents.clone())
    }

    fn read_at(&self, buf: &mut [u8], offset: u64) -> Result<(), DiskError> {
        (self.on_read)(self)?;
        buf.copy_from_slice(&self.bytes[offset as usize..offset as usize + buf.len()]);
        self.read.fetch_add(buf.len() as u64, Ordering::Relaxed);
        Ok(())
    }

    fn identity(&self) -> Result<Identity, DiskError> {
        let modified = self.identity.load(Ordering::Relaxed) as i64;
        let path = PathBuf::from("memory.raw");
        let length = self.size();
        Ok(Identity { path, device: None, inode: None, length, modified, changed: 0, backing: None })
    }
}

/// `chunks` chunks that neither compress nor repeat; another seed gives others.
pub fn noise(seed: u64, chunks: usize) -> Vec<u8> {
    common::disks::random(seed, chunks * CHUNK)
}

/// A disk with all there is: noise, text, zeros inside and at the end, repeats, a short last chunk.
pub fn mixed(seed: u64) -> Vec<u8> {
    let mut bytes = noise(seed, 9);
    bytes.extend(format!("a line of the lab's notes {seed}\n").bytes().cycle().take(5 * CHUNK));
    bytes.extend(vec![0; 7 * CHUNK]);
    bytes.extend(noise(seed + 1, 30));
    bytes.extend(noise(seed, 3));
    bytes.extend(vec![0; 2 * CHUNK]);
    bytes.extend(noise(seed + 2, 1));
    bytes.truncate(bytes.len() - CHUNK / 2 - 512);
    bytes
}

/// Who watches an operation: remembers what it saw, and can stop it.
#[derive(Default)]
pub struct Watch {
    pub cancel: AtomicBool,
    pub seen: Mutex<Vec<Progress>>,
}

impl Watch {
    /// Runs an operation under this watch.
    pub fn run<R>(&self, operation: impl FnOnce(&Control<'_>) -> R) -> R {
        let observer = |progress| self.seen.lock().unwrap().push(progress);
        operation(&Control { observer: &observer, cancel: &self.cancel, clock: &now })
    }
}

/// Runs an operation that nobody watches.
pub fn quietly<R>(operation: impl FnOnce(&Control<'_>) -> R) -> R {
    let cancel = AtomicBool::new(false);
    operation(&Control { observer: &|_| {}, cancel: &cancel, clock: &now })
}

/// A gallery in a folder of its own, with small packs so that small disks fill several.
pub struct TestGallery {
    pub folder: TempDir,
    pub gallery: Gallery,
}

/// Small packs and few threads; nothing is too young to be swept.
pub fn tuning() -> Tuning {
    Tuning { workers: NonZeroUsize::new(3).unwrap(), pack_bytes: 1 << 20, grace: Duration::ZERO }
}

/// The same, with the usual grace: for those who work at the same time.
pub fn patient() -> Tuning {
    Tuning { grace: Duration::from_hours(1), ..tuning() }
}

/// A folder of its own for one test, in memory if it can be: most of a small export's time is waiting for the disk.
pub fn quick_temp() -> TempDir {
    let memory = Path::new("/dev/shm");
    let room = fs4::available_space(memory).is_ok_and(|free| free > 1 << 30);
    let in_memory = room.then(|| tempfile::Builder::new().prefix("lab-").tempdir_in(memory).ok());
    in_memory.flatten().unwrap_or_else(common::temp)
}

impl TestGallery {
    pub fn new() -> Self {
        Self::within(quick_temp(), false)
    }

    /// Within a folder; regions share their packs, or not.
    pub fn within(folder: TempDir, share_packs: bool) -> Self {
        let gallery = Gallery::create(&folder.path().join("gallery"), "Contoso", now(), share_packs).unwrap();
        Self { folder, gallery: gallery.tuned(tuning()) }
    }

    pub fn path(&self) -> PathBuf {
        self.folder.path().join("gallery")
    }

    /// The same folder, opened anew.
    pub fn reopen(&self) -> Gallery {
        Gallery::open(&self.path()).unwrap().tuned(tuning())
    }
}

pub fn version(text: &str) -> Version {
    Version::parse(text).unwrap()
}

pub fn region(name: &str) -> RegionId {
    RegionId::from(name)
}

/// What a new image of that name is.
pub fn definition(name: &str) -> Definition {
    Definition {
        name: name.to_owned(),
        os_type: OsType::Linux,
        os_state: OsState::Specialized,
        publisher: "Contoso".to_owned(),
        offer: "Labs".to_owned(),
        sku: name.to_owned(),
        generation: Generation::V1,
        architecture: Architecture::X64,
        description: String::new(),
    }
}

/// An export of a disk as a new image 1.0.0 to one region; the tests change what they are about.
pub fn request<'a>(disk: &'a dyn Disk, name: &str) -> ExportRequest<'a> {
    ExportRequest {
        disk,
        id: ExportId::of(&[name, "1.0.0"]),
        image: Image::New(definition(name)),
        version: Version::FIRST,
        source_region: region(WEST),
        target_regions: vec![region(WEST)],
        lab: "Python 101".to_owned(),
        created: now(),
        created_by: "Priya".to_owned(),
        end_of_life: None,
        abandoned: Vec::new(),
    }
}

/// The next version of an image that is there.
pub fn update<'a>(disk: &'a dyn Disk, name: &str, number: &str) -> ExportRequest<'a> {
    ExportRequest {
        id: ExportId::of(&[name, number]),
        image: Image::Existing { name: name.to_owned(), system: definition(name).system() },
        version: version(number),
        ..request(disk, name)
    }
}

pub fn export(gallery: &Gallery, request: &ExportRequest<'_>) -> Result<Exported, GalleryError> {
    quietly(|control| gallery.export(request, control))
}

pub fn capture(gallery: &Gallery, request: &ExportRequest<'_>) -> Result<Captured, GalleryError> {
    quietly(|control| gallery.capture(request, control))
}

/// Writes a version's disk as a raw file and gives its bytes.
pub fn disk_bytes(
    gallery: &Gallery,
    name: &str,
    number: &str,
    from: &str,
) -> Result<(Vec<u8>, Materialised), GalleryError> {
    let folder = quick_temp();
    let path = folder.path().join("disk.raw");
    let (version, from) = (version(number), region(from));
    let size = gallery.disk_size(name, version, &from)?;
    let writer = disk::create(&path, DiskFormat::Raw, size).unwrap();
    let done = quietly(|control| gallery.materialise(name, version, &from, writer, control))?;
    Ok((std::fs::read(&path).unwrap(), done))
}

/// Fails unless a version's disk is exactly these bytes.
#[track_caller]
pub fn assert_disk(gallery: &Gallery, name: &str, number: &str, from: &str, bytes: &[u8]) {
    let (written, done) = disk_bytes(gallery, name, number, from).unwrap();
    assert!(written == bytes, "{name} {number} from {from} is another disk");
    assert_eq!(done.helped, BTreeMap::new());
}

/// Every file below a folder, by its path relative to it with `/`.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in folders(folder).iter().flat_map(|below| entries(below)).filter(|path| !path.is_dir()) {
        let name = path.strip_prefix(folder).unwrap().to_str().unwrap().replace('\\', "/");
        found.insert(name, std::fs::read(&path).unwrap());
    }
    found
}

/// A folder and every folder below it.
pub fn folders(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_path_buf()];
    for below in entries(folder).into_iter().filter(|path| path.is_dir()) {
        found.extend(folders(&below));
    }
    found
}

/// What lies directly in a folder.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

/// What a gallery's folder holds beside what belongs there as long as nobody is at work.
fn untidy(folder: &Path) -> Vec<String> {
    let belongs = |name: &String| {
        let path = Path::new(name);
        let hash = path.file_stem().unwrap().to_str().unwrap().parse::<Hash>().is_ok();
        let manifest = hash && name.contains("manifests/") && path.extension().is_none();
        let document = is(name, "ron") && !name.starts_with("at-work/");
        manifest || document || (hash && is(name, "pack"))
    };
    files(folder).into_keys().filter(|name| !belongs(name)).collect()
}

/// Fails if a gallery's folder holds anything but what belongs there.
#[track_caller]
pub fn assert_tidy(folder: &Path) {
    assert_eq!(untidy(folder), [""; 0], "in {}", folder.display());
}

/// Fails if a gallery's folder holds anything but what belongs there and flags. Gives the flags' paths: who is
/// killed, or may not remove it, leaves one, which seems alive for some minutes to all who collect.
#[track_caller]
pub fn assert_tidy_but_flags(folder: &Path) -> Vec<PathBuf> {
    let left = untidy(folder);
    assert!(left.iter().all(|name| name.starts_with("at-work/co")), "{left:?}");
    left.iter().map(|name| folder.join(name)).collect()
}

/// Makes a file seem that old.
pub fn age(path: &Path, age: Duration) {
    let file = std::fs::File::options().write(true).open(path).unwrap();
    file.set_modified(SystemTime::now() - age).unwrap();
}

/// Lets the minutes pass that others wait for whoever left a flag.
pub fn age_flags(gallery: &Path) {
    let at_work = gallery.join("at-work");
    for flag in at_work.exists().then(|| entries(&at_work)).into_iter().flatten() {
        age(&flag, Duration::from_hours(1));
    }
}

/// Whether a file has that extension.
pub fn is(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|found| found == extension)
}

/// The paths of a gallery's packs in a region.
pub fn packs(gallery: &TestGallery, region: &str) -> Vec<PathBuf> {
    let folder = gallery.path().join("regions").join(region).join("packs");
    let mut packs: Vec<PathBuf> = std::fs::read_dir(folder)
        .map(|entries| entries.map(|entry| entry.unwrap().path()).collect())
        .unwrap_or_default();
    packs.retain(|path| path.extension().is_some_and(|extension| extension == "pack"));
    packs.sort();
    packs
}

/// Flips one bit of a file.
pub fn flip(path: &Path, byte: usize) {
    let mut bytes = std::fs::read(path).unwrap();
    bytes[byte] ^= 0x10;
    common::disks::write(path, &bytes);
}
