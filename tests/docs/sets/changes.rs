//! What changed since a picture was accepted is found and named.

use std::fs;
use std::path::Path;

use lab_gallery::docs::encode::{Effort, png, read_png};
use lab_gallery::docs::set::{Area, How, Manifest, Set, What, pixel_hash, plan};
use lab_gallery::store::atomic;

use super::{Place, recipe, run, scene};
use crate::support::put;

const FILE: &str = "en/media/how-to/question.png";

/// Changes one pixel of the accepted picture.
fn edit(out: &Path, x: u32, y: u32) -> String {
    let path = out.join(FILE);
    let (mut picture, about) = read_png(&fs::read(&path).unwrap()).unwrap();
    put(&mut picture, x, y, [1, 2, 3, 255]);
    let bytes = png(&picture, &about, Effort::Fast, None).unwrap();
    atomic::write(&path, &bytes).unwrap();
    pixel_hash(&picture)
}

/// A pixel that lies in the cancel button, and in nothing smaller.
fn in_cancel(manifest: &Manifest) -> Area {
    let widgets = &manifest.pictures[FILE].widgets;
    widgets.iter().find(|seen| seen.role == "Button" && seen.name == "Cancel").expect("a button Cancel").at
}

#[test]
fn one_pixel_in_a_widget_fails_and_names_that_widget() {
    let place = Place::question();
    place.bless(&["en"]);
    let mut manifest = Manifest::load(&place.out()).unwrap().unwrap();
    let at = in_cancel(&manifest);
    // What was accepted had another pixel there.
    let hash = edit(&place.out(), at.left + 3, at.top + 3);
    manifest.pictures.get_mut(FILE).unwrap().pixels = hash;
    manifest.save(&place.out()).unwrap();

    let checked = place.check(&["en"]);
    let whats: Vec<_> = checked[0].flaws.iter().map(|flaw| &flaw.what).collect();
    let [What::Changed { pixels: 1, resized: None, widgets }] = whats.as_slice() else { panic!("{whats:?}") };
    let named: Vec<_> = widgets.iter().map(|one| (one.role.as_str(), one.name.as_str(), &one.how)).collect();
    assert_eq!(named, [("Button", "Cancel", &How::Pixels(1))]);
    let lang = lab_gallery::text::Lang::load("en");
    let said = whats[0].say(&lang);
    assert!(said.contains("Button “Cancel”") && said.contains("1 pixel"), "{said}");

    let sheet = checked[0].sheet.as_ref().expect("old, new and difference");
    let (shown, _) = read_png(&sheet.bytes).unwrap();
    let (new, _) = read_png(&fs::read(place.out().join(FILE)).unwrap()).unwrap();
    assert_eq!((sheet.path.as_str(), shown.width), (FILE, 3 * new.width + 4 * 8));
    let line = shown.height - (new.height + 2 * 8);
    let bright = |part: u32| {
        let (third, row) = (shown.width as usize / 3, shown.width as usize);
        let lit = |at: &usize| at / row < line as usize && at % row / third == part as usize;
        let pixels = shown.rgba.chunks_exact(4).enumerate().filter(|(at, _)| lit(at));
        pixels.filter(|(_, pixel)| pixel[..3].iter().all(|part| *part > 0xe0)).count()
    };
    assert!((0..3).all(|part| bright(part) > 10), "each picture has a word above it");
}

#[test]
fn a_file_that_was_changed_by_hand_is_told() {
    let place = Place::question();
    place.bless(&["en"]);
    edit(&place.out(), 5, 5);
    let found = place.flaws(&["en"]);
    let [altered @ What::Altered { at: Some((1, area)) }] = found.as_slice() else { panic!("{found:?}") };
    assert_eq!((area.width(), area.height()), (1, 1));
    let said = altered.say(&lab_gallery::text::Lang::load("en"));
    assert!(said.contains(&format!("x {}, y {}", area.left, area.top)), "{said}");
    assert!(place.check(&["en"])[0].sheet.is_some());
    place.bless(&["en"]);
    assert_eq!(place.flaws(&["en"]), [], "accepting mends it");
}

#[test]
fn a_file_that_is_gone_broken_or_was_never_accepted_is_told() {
    let place = Place::question();
    place.bless(&["en"]);
    let path = place.out().join(FILE);
    atomic::write(&path, b"no picture").unwrap();
    assert!(matches!(place.flaws(&["en"]).as_slice(), [What::Unreadable(_)]));
    fs::remove_file(&path).unwrap();
    assert_eq!(place.flaws(&["en"]), [What::Missing]);
    assert_eq!(place.flaws(&["fr-FR"]), [What::New]);
    place.bless(&["en"]);
    assert_eq!(place.flaws(&["en"]), []);
}

#[test]
fn another_crop_is_another_size_and_another_text_is_told() {
    let place = Place::question();
    place.bless(&["en"]);
    let wider = scene("").replace("Dialog()", "Dialog(padding: 40)");
    let worded = wider.replace("Screenshot of the question", "Screenshot of the only question");
    let other = Place::new(&[("question", &worded)]);
    for entry in super::files(&place.out()) {
        let path = other.out().join(&entry.0);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        atomic::write(&path, &entry.1).unwrap();
    }
    let flaws = other.flaws(&["en"]);
    assert!(matches!(&flaws[0], What::Changed { resized: Some(_), .. }), "{flaws:?}");
    assert_eq!(flaws[1..], [What::Alt]);
}

#[test]
fn a_call_out_that_is_elsewhere_is_told_and_no_label_is_blamed() {
    let place = Place::question();
    place.bless(&["en"]);
    let boxed = r#"Box(message: "ui-gallery-detach", role: Button, within: (role: Dialog))"#;
    let other = r#"Box(message: "ui-cancel", role: Button, within: (role: Dialog))"#;
    let text = scene("");
    assert!(text.contains(boxed));
    let moved = Place::new(&[("question", &text.replace(boxed, other))]);
    let items = plan(&moved.library, &Place::choice(&["en"])).unwrap();
    let set = Set::open(&place.out(), "ms-learn").unwrap();
    let checked = set.check(&items, &recipe(), &run()).unwrap();
    let whats: Vec<_> = checked[0].flaws.iter().map(|flaw| &flaw.what).collect();
    let [What::Changed { widgets, .. }] = whats.as_slice() else { panic!("{whats:?}") };
    let named: Vec<_> = widgets.iter().map(|one| (one.role.as_str(), one.name.as_str(), &one.how)).collect();
    assert_eq!(named, [("Call-out", "Box", &How::Moved)]);
}
