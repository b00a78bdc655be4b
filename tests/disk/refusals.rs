//! Files that are no disks of ours: each gets its own sentence and stays as it was.

use lab_gallery::disk::{self, DiskError, DiskFormat, Feature};

use crate::support::{MIB, noise, place, refusal, sparse};

/// What the file with these bytes under this name is refused as.
fn refused(name: &str, bytes: &[u8]) -> DiskError {
    let (_folder, path) = place(name);
    std::fs::File::create(&path).unwrap();
    std::io::Write::write_all(&mut std::fs::OpenOptions::new().write(true).open(&path).unwrap(), bytes)
        .unwrap();
    let error = refusal(&path);
    assert!(std::fs::read(&path).unwrap() == bytes, "the file was changed");
    error
}

#[test]
fn a_missing_file() {
    let (_folder, path) = place("a.vhd");
    assert!(matches!(refusal(&path), DiskError::NotFound { .. }));
}

#[test]
fn a_folder() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(refusal(folder.path()), DiskError::NotAFile { .. }));
}

#[cfg(unix)]
#[test]
fn a_device_is_not_waited_for() {
    assert!(matches!(refusal("/dev/tty".as_ref()), DiskError::NotAFile { .. }));
}

#[test]
fn an_empty_file() {
    assert!(matches!(refused("a.raw", b""), DiskError::Empty { .. }));
}

#[test]
fn a_text_file() {
    let text = "The template's disk is on the other drive.\n".repeat(512);
    assert!(matches!(refused("notes.txt", text.as_bytes()), DiskError::NotADisk { .. }));
    assert!(matches!(refused("notes.txt", b"short"), DiskError::NotADisk { .. }));
}

#[test]
fn half_a_sector() {
    assert!(matches!(refused("a.raw", &noise(1, 1000)), DiskError::OddLength { length: 1000, .. }));
}

#[test]
fn other_programs_files_are_named() {
    let mut vdi = noise(1, 4096);
    vdi[64..68].copy_from_slice(&[0x7f, 0x10, 0xda, 0xbe]);
    let mut iso = vec![0; 64 * 1024];
    iso[0x8001..0x8006].copy_from_slice(b"CD001");
    for (name, bytes, feature) in [
        ("a.vmdk", [b"KDMV".as_slice(), &noise(2, 4092)].concat(), Feature::Vmdk),
        ("a.vdi", vdi, Feature::Vdi),
        ("a.raw.gz", [[0x1f, 0x8b, 8].as_slice(), &noise(3, 4093)].concat(), Feature::Archive),
        ("a.zip", [b"PK\x03\x04".as_slice(), &noise(4, 4092)].concat(), Feature::Archive),
        ("a.iso", iso, Feature::Iso),
        ("a.qcow", [b"QFI\xfb\0\0\0\x01".as_slice(), &noise(5, 4088)].concat(), Feature::QcowVersion1),
        ("a.qcow2", [b"QFI\xfb\0\0\0\x09".as_slice(), &noise(5, 4088)].concat(), Feature::Version),
    ] {
        let error = refused(name, &bytes);
        assert!(matches!(error, DiskError::Unsupported { what, .. } if what == feature), "{name}: {error}");
    }
}

#[test]
fn a_name_that_promises_a_container() {
    for name in ["a.vhd", "a.VHDX", "a.qcow2"] {
        let error = refused(name, &noise(6, 4096));
        assert!(matches!(error, DiskError::Mislabelled { .. }), "{name}: {error}");
    }
    let (_folder, path) = place("a.img");
    sparse(&path, MIB, &[(0, 512)]);
    assert_eq!(disk::inspect(&path).unwrap().format, DiskFormat::Raw);
}

#[test]
fn impossible_sizes() {
    let (_folder, path) = place("a.raw");
    for size in [0, 511, 513] {
        let error = disk::create(&path, DiskFormat::Raw, size).err().unwrap();
        assert!(matches!(error, DiskError::BadSize { .. }), "{error}");
    }
    let error = disk::create(&path, DiskFormat::VhdFixed, 2041 << 30).err().unwrap();
    assert!(matches!(error, DiskError::TooLarge { .. }), "{error}");
    assert!(!path.exists());
}

#[test]
fn a_folder_that_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let error = disk::create(&folder.path().join("no/a.raw"), DiskFormat::Raw, MIB).err().unwrap();
    assert!(matches!(error, DiskError::Io { .. }), "{error}");
}
