//! Every failure is a sentence that names what it is about, and loses no cause.

use std::error::Error as _;
use std::io;
use std::path::PathBuf;

use lab_gallery::disk::{Action, DiskError, DiskFormat, DiskWarning, Feature, Flaw};
use lab_gallery::model::{Explain, Message};
use lab_gallery::text::Lang;

/// One of each, and what its sentence must say.
fn failures() -> Vec<(DiskError, &'static [&'static str])> {
    let path = || PathBuf::from("/lab/a.vhd");
    let fire = |kind| io::Error::new(kind, "the drive is on fire");
    let io = |action, kind| DiskError::Io { path: path(), action, source: fire(kind) };
    let other = io::ErrorKind::Other;
    let denied = io::ErrorKind::PermissionDenied;
    vec![
        (DiskError::NotFound { path: path() }, &["/lab/a.vhd"]),
        (DiskError::NotAFile { path: path() }, &["/lab/a.vhd", "folder"]),
        (io(Action::Open, other), &["/lab/a.vhd", "on fire"]),
        (io(Action::Open, denied), &["/lab/a.vhd", "may not read"]),
        (io(Action::Read, other), &["/lab/a.vhd", "on fire"]),
        (io(Action::Create, other), &["/lab/a.vhd", "on fire"]),
        (io(Action::Create, denied), &["/lab/a.vhd", "may not write"]),
        (io(Action::Write, other), &["/lab/a.vhd", "on fire", "removed"]),
        (io(Action::Write, io::ErrorKind::ReadOnlyFilesystem), &["/lab/a.vhd", "may not write"]),
        (io(Action::Sync, other), &["/lab/a.vhd", "on fire", "removed"]),
        (io(Action::Rename, other), &["/lab/a.vhd", "on fire", "removed"]),
        (io(Action::FreeSpace, other), &["/lab/a.vhd", "on fire"]),
        (DiskError::Empty { path: path() }, &["/lab/a.vhd", "empty"]),
        (DiskError::NotADisk { path: path() }, &["/lab/a.vhd", "not a virtual disk"]),
        (DiskError::OddLength { path: path(), length: 1000 }, &["/lab/a.vhd", "1,000 bytes", "512"]),
        (DiskError::Mislabelled { path: path(), claimed: DiskFormat::Vhd }, &["/lab/a.vhd", "VHD"]),
        (DiskError::Truncated { path: path(), expected: 3 << 30, found: 1 << 20 }, &["3 GiB", "1 MiB"]),
        (
            DiskError::Corrupt { path: path(), what: Flaw::Checksum },
            &["/lab/a.vhd", "checksum", "not changed"],
        ),
        (
            DiskError::HasBacking { path: path(), backing: "/etc/shadow".into() },
            &["/lab/a.vhd", "/etc/shadow"],
        ),
        (
            DiskError::Unsupported { path: path(), what: Feature::Vmdk },
            &["/lab/a.vhd", "VMDK", "not changed"],
        ),
        (DiskError::Encrypted { path: path() }, &["/lab/a.vhd", "encrypted"]),
        (DiskError::Changed { path: path() }, &["/lab/a.vhd", "changed"]),
        (DiskError::NoSpace { folder: path(), needed: 2 << 30, free: 1 << 20 }, &["2 GiB", "1 MiB"]),
        (
            DiskError::Full { path: path(), source: fire(io::ErrorKind::StorageFull) },
            &["/lab/a.vhd", "on fire"],
        ),
        (DiskError::Exists { path: path() }, &["/lab/a.vhd"]),
        (DiskError::BadSize { size: 513 }, &["513", "512"]),
        (
            DiskError::TooLarge { format: DiskFormat::VhdFixed, size: 3 << 40, limit: 2 << 40 },
            &["A VHD disk", "3 TiB", "2 TiB"],
        ),
        (
            DiskError::OutOfRange { path: path(), end: 2 << 20, size: 1 << 20 },
            &["/lab/a.vhd", "2 MiB", "1 MiB"],
        ),
        (DiskError::Cancelled, &["Cancelled", "removed"]),
    ]
}

/// A sentence without the marks that keep directions of writing apart.
fn said(message: &Message) -> String {
    let said = Lang::load("en").say(message);
    assert!(!said.contains('{') && said != message.id, "{said}");
    said.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

#[test]
fn every_failure_is_said_with_what_it_is_about() {
    for (error, parts) in failures() {
        let said = said(&error.explain());
        for part in parts {
            assert!(said.contains(part), "{error:?}\nis said without {part:?}:\n{said}");
        }
        assert!(said.ends_with('.'), "{said}");
    }
}

#[test]
fn no_cause_is_lost() {
    for (error, _) in failures() {
        assert_eq!(error.source().is_some(), format!("{error:?}").contains("source"), "{error:?}");
    }
}

#[test]
fn every_flaw_feature_and_warning_is_said() {
    let flaws = [
        Flaw::Checksum,
        Flaw::Header,
        Flaw::Size,
        Flaw::BlockSize,
        Flaw::TableSize,
        Flaw::TableEntry,
        Flaw::Compression,
        Flaw::Log,
        Flaw::Marked,
    ];
    let features = [
        Feature::Vmdk,
        Feature::Vdi,
        Feature::Archive,
        Feature::Iso,
        Feature::QcowVersion1,
        Feature::Version,
        Feature::Incompatible,
        Feature::Enormous,
        Feature::DirtyLog,
    ];
    let warnings = [DiskWarning::HeaderCopy, DiskWarning::NotClosed, DiskWarning::SavedState];
    let messages: Vec<Message> = (flaws.iter().map(Explain::explain))
        .chain(features.iter().map(Explain::explain))
        .chain(warnings.iter().map(Explain::explain))
        .collect();
    let sentences: std::collections::BTreeSet<String> = messages.iter().map(said).collect();
    assert_eq!(sentences.len(), messages.len(), "each has a sentence of its own");
}
