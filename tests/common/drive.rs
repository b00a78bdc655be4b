//! Small file systems of a test's own, to be filled up or made read-only.
//!
//! They are mounted where nobody else sees them and go with the process, however it ends: the test runs once more in a
//! process of its own, in a mount namespace of its own. Where that is not allowed, as in many containers, the test is
//! left out by name, also where all programs are there: it is a right that is missing, which nobody can install.

use std::env;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::programs::{arg, needs, run};

/// Set in the process that may mount, to the name of its only test.
const ALONE: &str = "LAB_GALLERY_TEST_WITH_DRIVES";

/// Whether this process may mount drives for the test `name`. If not, runs that test in one that may, or says that it
/// is left out; the test then returns: `if !may_mount("module::test") { return; }`.
pub fn may_mount(name: &str) -> bool {
    if env::var(ALONE).is_ok_and(|alone| alone == name) {
        return true;
    }
    let Some(unshare) = unshare() else {
        // Not by a macro: what those print is not shown for a test that passes.
        writeln!(io::stderr(), "LEFT OUT: needs the right to mount a file system: {name}").unwrap();
        return false;
    };
    let output = Command::new("unshare")
        .args(unshare)
        .arg(env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(ALONE, name)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let also = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}\n{also}");
    for left_out in also.lines().filter(|line| line.starts_with("LEFT OUT")) {
        writeln!(io::stderr(), "{left_out}").unwrap();
    }
    false
}

/// How `unshare` gives a process mounts of its own here: as root, or as a user who is root in there only.
fn unshare() -> Option<&'static [&'static str]> {
    let ways: [&[&str]; 2] = [&["--mount"], &["--user", "--map-root-user", "--mount"]];
    ways.into_iter().find(|way| {
        let mut probe = Command::new("unshare");
        probe.args(*way).args(["sh", "-c", "mount -t tmpfs none /tmp"]);
        probe.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
    })
}

/// What a drive is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A file system in memory: every page of 4 KiB counts.
    Memory,
    /// ext4 on a file: what it promises to a writer it has to find later, when it writes.
    Ext4,
    /// Btrfs on a file: files can share their blocks. At least 128 MiB.
    Btrfs,
}

/// A drive, mounted until it is dropped.
pub struct Drive {
    folder: PathBuf,
    size: u64,
}

impl Drive {
    /// Mounts a drive of so many MiB on a folder, which is made. None where the kind cannot be had; the test is then
    /// left out by name.
    pub fn mount(kind: Kind, folder: &Path, mib: u64) -> Option<Self> {
        fs::create_dir_all(folder).unwrap();
        let size = mib << 20;
        match kind {
            Kind::Memory => {
                run("mount", &["-t", "tmpfs", "-o", &format!("size={size}"), "none", arg(folder)]);
            }
            Kind::Ext4 | Kind::Btrfs => {
                let image = folder.with_extension("drive");
                File::create(&image).unwrap().set_len(size).unwrap();
                if kind == Kind::Ext4 {
                    // Nothing kept back for root, who runs this.
                    run("mkfs.ext4", &["-q", "-F", "-m", "0", arg(&image)]);
                } else if needs("mkfs.btrfs") {
                    run("mkfs.btrfs", &["-q", arg(&image)]);
                } else {
                    return None;
                }
                let mut mount = Command::new("mount");
                mount.args(["-o", "loop", arg(&image), arg(folder)]);
                if !mount.output().unwrap().status.success() {
                    let name = env::var(ALONE).unwrap_or_default();
                    writeln!(io::stderr(), "LEFT OUT: needs a loop device and {kind:?}: {name}").unwrap();
                    return None;
                }
            }
        }
        Some(Self { folder: folder.to_path_buf(), size })
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Takes all room but `kib` KiB.
    pub fn leave(&self, kib: u64) {
        self.make_room();
        let mut ballast = File::create(self.ballast()).unwrap();
        let mut piece = vec![0xA5; 1 << 20];
        let mut length = 0;
        while !piece.is_empty() {
            assert!(length <= self.size, "the drive has an end");
            // A write that found some room wrote so much of it.
            match ballast.write(&piece).and_then(|written| ballast.sync_data().map(|()| written)) {
                Ok(written) => length += written as u64,
                Err(error) if error.kind() == ErrorKind::StorageFull => piece.truncate(piece.len() / 2),
                Err(error) => panic!("{error}"),
            }
        }
        ballast.set_len(length.saturating_sub(kib << 10)).unwrap();
        ballast.sync_all().unwrap();
    }

    /// Frees what [`Drive::leave`] took.
    pub fn make_room(&self) {
        match fs::remove_file(self.ballast()) {
            Err(error) if error.kind() != ErrorKind::NotFound => panic!("{error}"),
            _ => {}
        }
    }

    /// Lets nothing be written any more, or lets it again.
    pub fn read_only(&self, read_only: bool) {
        let how = if read_only { "remount,ro" } else { "remount,rw" };
        run("mount", &["-o", how, arg(&self.folder)]);
    }

    fn ballast(&self) -> PathBuf {
        self.folder.join("ballast")
    }
}

impl Drop for Drive {
    fn drop(&mut self) {
        // Else it goes with the process.
        let _busy = Command::new("umount").arg(&self.folder).status();
    }
}
