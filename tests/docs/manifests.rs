//! What was accepted is kept in a file that a person can read and that is read strictly.

use std::fs;
use std::path::Path;

use lab_gallery::docs::set::{Accepted, Area, MANIFEST, Manifest, ManifestError, Seen, text_hash};
use lab_gallery::model::Explain as _;
use lab_gallery::text::Lang;

const FILE: &str = "it-IT/media/how-to/button.png";

fn manifest() -> Manifest {
    let mut manifest = Manifest::new("ms-learn");
    let at = Area { left: 1, top: 2, right: 30, bottom: 40 };
    let button = Seen { role: "Button".to_owned(), name: "Esporta “qui” \"là\"".to_owned(), at };
    let accepted = Accepted {
        pixels: text_hash("pixels"),
        scene: text_hash("scene"),
        alt: text_hash("alt"),
        widgets: vec![button.clone(), button],
    };
    manifest.pictures.insert(FILE.to_owned(), accepted);
    manifest
}

fn read(text: &str) -> Result<Manifest, ManifestError> {
    Manifest::parse(Path::new(MANIFEST), text)
}

fn said(error: &ManifestError) -> String {
    Lang::load("en").say(&error.explain())
}

#[test]
fn what_is_saved_is_loaded() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(Manifest::load(folder.path()).unwrap(), None);
    manifest().save(folder.path()).unwrap();
    assert_eq!(Manifest::load(folder.path()).unwrap(), Some(manifest()));
    let names: Vec<_> =
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, [MANIFEST], "nothing else is left");
}

#[test]
fn a_widget_has_a_line() {
    let text = manifest().to_text().unwrap();
    let lines: Vec<_> = text.lines().filter(|line| line.contains("Button")).collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(lines.iter().all(|line| line.contains("Esporta") && line.contains("40")), "{text}");
    assert_eq!(text, manifest().to_text().unwrap());
}

#[test]
fn an_entry_that_is_not_known_or_twice_or_missing_is_refused_with_its_place() {
    let text = manifest().to_text().unwrap();
    let unknown = text.replacen("preset:", "colour: 1,\n preset:", 1);
    let (start, end) = (text.find("  \"it-IT").unwrap(), text.rfind(" },").unwrap());
    let twice = format!("{}{}{}", &text[..end], &text[start..end], &text[end..]);
    let missing = text.replacen("alt:", "scene:", 1);
    for bad in [unknown, twice, missing, "(schema: 1".to_owned()] {
        let error = read(&bad).unwrap_err();
        assert!(matches!(error, ManifestError::Unreadable { .. }), "{error:?}\n{bad}");
        assert!(said(&error).contains("line "), "{}", said(&error));
    }
}

#[test]
fn a_newer_form_says_so() {
    let text = manifest().to_text().unwrap().replacen("schema: 1", "schema: 7, new: true", 1);
    let error = read(&text).unwrap_err();
    assert!(matches!(error, ManifestError::Newer { found: 7, .. }), "{error:?}");
    assert!(said(&error).contains('7'), "{}", said(&error));
}

#[test]
fn a_path_that_leads_out_of_the_set_is_refused() {
    for bad in [
        "../x.png",
        "/x.png",
        "en/../../x.png",
        "en//x.png",
        "C:/x.png",
        "en/.x.png",
        "en/x.txt",
        "en\\\\x.png",
    ] {
        let text = manifest().to_text().unwrap().replacen(FILE, bad, 1);
        assert!(matches!(read(&text).unwrap_err(), ManifestError::Unreadable { .. }), "{bad}");
    }
}

#[test]
fn a_folder_in_the_place_of_the_file_is_told_and_left() {
    let folder = tempfile::tempdir().unwrap();
    let there = folder.path().join(MANIFEST);
    fs::create_dir(&there).unwrap();
    let error = Manifest::load(folder.path()).unwrap_err();
    assert!(matches!(error, ManifestError::Read { .. }), "{error:?}");
    assert!(said(&error).contains(MANIFEST));
    assert!(matches!(manifest().save(folder.path()), Err(ManifestError::Write { .. })));
    assert!(there.is_dir());
}
