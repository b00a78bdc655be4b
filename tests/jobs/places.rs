//! Names out of `workspace.ron` stay inside the workspace's folder.

use std::path::{Path, PathBuf};

use lab_gallery::gallery::Place;
use lab_gallery::jobs::Places;
use lab_gallery::model::state::GalleryLocation;

#[test]
fn a_disk_lies_directly_in_the_disks_folder() {
    let places = Places::new(Path::new("/w"));
    for file in ["Python-101.vhd", "a", "lab.2.qcow2", "Größe.vhd", "two words.raw"] {
        assert_eq!(places.disk(file).unwrap(), Path::new("/w/disks").join(file));
    }
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    let places = Places::new(Path::new("/w"));
    let strange = [
        "",
        ".",
        "..",
        "../x.vhd",
        "a/b.vhd",
        "/etc/passwd",
        "a\\b.vhd",
        "..\\x.vhd",
        "C:x.vhd",
        "C:\\x.vhd",
        "x.vhd:stream",
        "a/",
        "./a",
        ".lab-gallery-x.part",
        "NUL",
        "con.vhd",
        "COM1.raw",
        "a\0b",
        "a\nb",
        "a ",
        "a.",
        "a?",
        "a*",
        "a|b",
        "\\\\server\\share",
    ];
    for file in strange {
        let error = places.disk(file).expect_err(file);
        assert!(error.to_string().contains("is not the name of a file"), "{error}");
    }
}

#[test]
fn a_gallery_of_the_workspace_is_named_and_any_other_is_a_folder() {
    let places = Places::new(Path::new("/w"));
    let own = GalleryLocation::Workspace("Contoso_Images".to_owned());
    assert_eq!(places.gallery(&own).unwrap(), Place::Folder("/w/galleries/Contoso_Images".into()));
    let folder = PathBuf::from("/srv/gallery");
    assert_eq!(places.gallery(&GalleryLocation::Folder(folder.clone())).unwrap(), Place::Folder(folder));
    for name in ["..", "a/b", "", "/", "a b"] {
        assert!(places.gallery(&GalleryLocation::Workspace(name.to_owned())).is_err(), "{name}");
    }
}
