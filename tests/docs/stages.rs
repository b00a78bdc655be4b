//! A scene changes nothing outside, and its jobs go as its clock does.

use lab_gallery::docs::scene::Library;

use crate::scenes::{look, played};

#[test]
fn a_job_is_where_the_scene_waits_for_it() {
    let shot = played("exporting-image-in-progress", &look("en"));
    let says = |text: &str| shot.widgets.iter().any(|widget| widget.name.contains(text));
    assert!(says("7.1 GiB of 8.4 GiB"), "42 % of the export is done, of which reading is half");
    assert!(says("about 55 s left"), "that much of 1 min 33 s is left, and not of the reading alone");
    let shot = played("exporting-image-completed", &look("en"));
    assert!(shot.widgets.iter().any(|widget| widget.name.contains("1 min 33 s")));
    assert!(shot.widgets.iter().any(|widget| widget.name.contains("1.0.0 is in contoso_gallery")));
}

#[test]
fn nothing_of_a_stage_lies_on_the_disk() {
    let library = Library::built_in().unwrap();
    for scene in library.scenes() {
        let folder = &library.stage(scene).unwrap().folder;
        assert!(!folder.exists(), "{} is there before", folder.display());
    }
    played("exporting-image-completed", &look("en"));
    for scene in library.scenes() {
        assert!(!library.stage(scene).unwrap().folder.exists(), "{} was made", scene.name);
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the files of a test need not outlive a crash")]
fn a_scenes_hash_changes_with_its_stage() {
    let library = Library::built_in().unwrap();
    let scene = library.scene("detach").unwrap();
    let stage = library.stage(scene).unwrap();
    assert!(!scene.hash.is_empty() && scene.hash != stage.hash);
    let folder = tempfile::tempdir().unwrap();
    let assets = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/docs");
    for name in ["stages", "scenes/how-to-attach-detach-shared-image-gallery"] {
        std::fs::create_dir_all(folder.path().join(name)).unwrap();
        for entry in std::fs::read_dir(assets.join(name)).unwrap() {
            let entry = entry.unwrap();
            let mut text = std::fs::read_to_string(entry.path()).unwrap();
            if name == "stages" {
                text = text.replace("Ada Lovelace", "Mary Somerville");
            }
            std::fs::write(folder.path().join(name).join(entry.file_name()), text).unwrap();
        }
    }
    let mut changed = Library::built_in().unwrap();
    changed.add_folder(folder.path()).unwrap();
    assert_ne!(changed.scene("detach").unwrap().hash, scene.hash);
}
