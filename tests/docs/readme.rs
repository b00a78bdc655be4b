//! The scene in the README is one that works under any name.

use lab_gallery::docs::scene::Library;
use lab_gallery::docs::stage::{Wanted, play};
use lab_gallery::store::atomic;
use lab_gallery::text::Lang;

use crate::scenes::look;

#[test]
fn its_example_is_read_and_played_as_it_stands() {
    let readme = include_str!("../../README.md");
    let (_, rest) = readme.split_once("```ron\n").expect("an example");
    let (example, _) = rest.split_once("```").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("scenes/mine");
    std::fs::create_dir_all(&below).unwrap();
    atomic::write(&below.join("of-my-own.ron"), example.as_bytes()).unwrap();
    let mut library = Library::built_in().unwrap();
    library.add_folder(folder.path()).unwrap();
    let scene = library.scene("of-my-own").unwrap();
    for tag in ["en", "it-IT"] {
        assert!(scene.alt_text.contains_key(Lang::load(tag).tag()));
        play(scene, library.stage(scene).unwrap(), &look(tag), Wanted::default()).unwrap();
    }
}
