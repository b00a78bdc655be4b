//! A drive with hardly any room, or none: what does not fit is told and leaves everything as it was, what frees room can be
//! done all the same, and with room again so can the rest.

use lab_gallery::gallery::{Gallery, GalleryError, Level};
use lab_gallery::model::image::Version;

use crate::common;
use crate::common::dice::say;
use crate::common::drive::{Drive, Kind, may_mount};
use crate::faults::{copy_folder, steady};
use crate::kills::work::{Answer, Op, disk, disk_of, perform};
use crate::support::*;

/// A gallery with two versions of Alpha in two regions, the first deleted and not collected yet; and what is then done.
fn world() -> (TestGallery, Vec<Op>) {
    let place = TestGallery::within(quick_temp(), false);
    let image = "Alpha".to_owned();
    let regions = [WEST, NORTH].map(str::to_owned).to_vec();
    let export = |id, image: &str, new, disk| Op::Export {
        id,
        image: image.to_owned(),
        new,
        disk,
        regions: regions.clone(),
    };
    let gone = Op::DeleteVersion { image: image.clone(), version: Version::FIRST };
    for op in [export(1, "Alpha", true, 1), export(2, "Alpha", false, 2), gone] {
        perform(&place.gallery, &op).unwrap();
    }
    let kept = version("1.1.0");
    let ops = vec![
        export(3, "Beta", true, 3),
        export(4, "Alpha", false, 5),
        Op::Replicate { image: image.clone(), version: kept, to: EAST.to_owned() },
        Op::Exclude { image: image.clone(), version: kept, exclude: true },
        Op::RemoveRegion { image: image.clone(), version: kept, region: NORTH.to_owned() },
        Op::DeleteVersion { image, version: kept },
        Op::Collect,
    ];
    (place, ops)
}

fn check(gallery: &Gallery, op: &Op, what: &str) {
    let listing = gallery.list().unwrap();
    assert_eq!(listing.problems, [], "{what}");
    let report = quietly(|control| gallery.verify(Level::Full, control)).unwrap();
    assert_eq!(report.problems, [], "{what}");
    let mut there = Vec::new();
    for image in &listing.images {
        for one in &image.versions {
            let (name, number) = (&image.definition.name, one.document.version.to_string());
            there.push(format!("{name} {number}"));
            for (from, _) in one.replicas.iter().filter(|(_, replica)| replica.is_usable()) {
                assert_disk(gallery, name, &number, &from.0, &disk(disk_of(&one.document.source.lab)));
            }
        }
    }
    let kept = there.contains(&"Alpha 1.1.0".to_owned());
    assert!(kept || matches!(op, Op::DeleteVersion { .. }), "{what}: {there:?}");
}

/// Does everything with so many KiB of room.
fn with_little_room(kind: Kind) {
    let (place, ops) = world();
    let folder = quick_temp();
    let Some(drive) = Drive::mount(kind, &folder.path().join("drive"), 24) else { return };
    let (mut done, mut refused) = (0, 0);
    for op in &ops {
        for kib in [0, 4, 8, 16, 40, 150, 300, 700, 1000, 1400, 2000, 3000] {
            let what = format!("{kind:?}: {op:?} with {kib} KiB");
            let path = drive.folder().join("gallery");
            copy_folder(&place.path(), &path);
            // Empty as it is, it is there since the first export.
            std::fs::create_dir(path.join("at-work")).unwrap();
            drive.leave(kib);
            let gallery = Gallery::open(&path).unwrap().tuned(steady());
            match perform(&gallery, op) {
                Ok(Answer::Refused(why)) => panic!("{what}: {why}"),
                Ok(_) => done += 1,
                Err(GalleryError::Full(_) | GalleryError::NoSpace { .. }) => {
                    assert_ne!(*op, Op::Collect, "{what}: what frees room needs none");
                    refused += 1;
                }
                Err(error) => panic!("{what}: {error:?}"),
            }
            assert_tidy_but_flags(&path);
            check(&gallery, op, &what);
            drive.make_room();
            age_flags(&path);
            perform(&gallery, op).unwrap_or_else(|error| panic!("{what}, again: {error:?}"));
            check(&gallery, op, &what);
            std::fs::remove_dir_all(path).unwrap();
        }
    }
    say(&format!("{kind:?}: {done} were done with little room, {refused} had not enough"));
    assert!(done > 10 && refused > 10, "{done} done, {refused} refused");
}

#[test]
fn a_drive_in_memory() {
    if may_mount("full::a_drive_in_memory") {
        with_little_room(Kind::Memory);
    }
}

#[test]
fn a_drive_with_ext4() {
    if common::needs("mkfs.ext4") && may_mount("full::a_drive_with_ext4") {
        with_little_room(Kind::Ext4);
    }
}
