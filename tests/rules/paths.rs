//! Paths that a workspace keeps are whole, and text: its file could not hold any other, and would never be saved again.

use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt as _;
use std::path::PathBuf;

use lab_gallery::model::image::{Generation, OsState, OsType, Version};
use lab_gallery::model::state::GalleryLocation;
use lab_gallery::model::upload::Upload;
use lab_gallery::model::{Command, DiskFormat, LabSource, NewLab, NewUpload, Refusal};

use crate::support::{GIB, attach, image, lab, new_lab, new_upload, refused, state, version};

/// The name of a file that came from a computer with another character set.
fn odd() -> PathBuf {
    OsString::from_vec(b"/disks/\xfcbung.vhd".to_vec()).into()
}

#[test]
fn a_path_that_is_no_text_is_refused_wherever_it_would_be_kept() {
    let mut without = state();
    let gallery = GalleryLocation::Folder(odd());
    let mut create = |at| {
        let name = "contoso_gallery".to_owned();
        refused(&mut without, Command::CreateGallery { name, at: Some(at), share_packs: false })
    };
    assert_eq!(create(gallery.clone()), Refusal::PathNotText { path: odd() });
    assert_eq!(refused(&mut without, Command::AttachGallery(gallery)), Refusal::PathNotText { path: odd() });

    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    let python = lab(&mut state, "Python");
    let source = LabSource::DiskFile {
        path: odd(),
        size: GIB,
        os_type: OsType::Linux,
        os_state: OsState::Generalized,
        generation: Generation::V1,
    };
    let upload = Upload { path: odd(), ..new_upload("course").upload };
    let commands = [
        Command::CreateLab(NewLab { source, ..new_lab("Networks") }),
        Command::AttachDisk { lab: python, path: odd(), format: DiskFormat::Vhd },
        Command::UploadImage(NewUpload { upload, ..new_upload("course") }),
        Command::DownloadImage {
            definition: "Linux".to_owned(),
            version: Version::FIRST,
            region: None,
            path: odd(),
            format: DiskFormat::Raw,
        },
    ];
    for command in commands {
        assert_eq!(refused(&mut state, command), Refusal::PathNotText { path: odd() });
    }
}
