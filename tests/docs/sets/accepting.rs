//! Accepting is the only way into a set.

use std::fs;

use lab_gallery::docs::set::{Blessing, Choice, MANIFEST, Set, SetError, Standing, plan};
use lab_gallery::store::atomic;

use super::{Place, files, recipe, run, said, scene};

const FILE: &str = "en/media/how-to/question.png";

#[test]
fn what_was_accepted_is_good_and_accepting_again_changes_nothing() {
    let place = Place::question();
    let blessed = place.bless(&["en", "zh-TW"]);
    assert!(blessed.pictures.iter().all(|(_, blessing)| *blessing == Blessing::New), "{blessed:?}");
    assert_eq!(place.flaws(&["en", "zh-TW"]), []);
    let before = files(&place.out());
    assert_eq!(before.len(), 3);
    let again = place.bless(&["en", "zh-TW"]);
    assert!(again.pictures.iter().all(|(_, blessing)| *blessing == Blessing::Same), "{again:?}");
    assert_eq!(files(&place.out()), before);
}

#[test]
fn building_leaves_accepted_pictures_as_they_are() {
    let place = Place::question();
    place.bless(&["en"]);
    let before = files(&place.out());
    assert!(place.build(&["en"]).is_ok(), "the same pictures");
    assert_eq!(files(&place.out()), before);
    let Err(error @ SetError::Differs { .. }) = place.build(&["en", "de-DE"]) else { panic!("it was built") };
    let told = said(&error);
    assert!(told.contains("de-DE/media/how-to/question.png") && !told.contains(FILE), "{told}");
    assert!(told.contains("bless"), "{told}");
    assert_eq!(files(&place.out()), before);
}

#[test]
fn a_scene_that_fails_changes_nothing() {
    let place = Place::question();
    place.bless(&["en"]);
    let before = files(&place.out());
    let broken = Place::new(&[("question", &scene("Click(text: \"Nobody\"),\n")), ("other", &scene(""))]);
    let items = plan(&broken.library, &Place::choice(&["en"])).unwrap();
    let mut set = Set::open(&place.out(), "ms-learn").unwrap();
    assert!(matches!(set.bless(&items, true, &recipe(), &run()), Err(SetError::Make(_))));
    assert_eq!(files(&place.out()), before);
}

#[test]
fn what_no_scene_makes_any_more_goes_with_the_whole_set_only() {
    let two = Place::new(&[("question", &scene("")), ("other", &scene(""))]);
    two.bless(&["en"]);
    let one = Place::question();
    let items = plan(&one.library, &Place::choice(&["en"])).unwrap();
    let mut set = Set::open(&two.out(), "ms-learn").unwrap();
    assert_eq!(set.orphans(&items).unwrap(), ["en/media/how-to/other.png"]);
    set.bless(&items, false, &recipe(), &run()).unwrap();
    assert_eq!(files(&two.out()).len(), 3);
    let blessed = set.bless(&items, true, &recipe(), &run()).unwrap();
    assert!(blessed.pictures.contains(&("en/media/how-to/other.png".to_owned(), Blessing::Removed)));
    assert_eq!(files(&two.out()).into_keys().collect::<Vec<_>>(), [FILE, MANIFEST]);
}

#[test]
fn every_picture_that_no_scene_makes_is_told_and_those_of_others_are_never_removed() {
    let place = Place::question();
    place.bless(&["en"]);
    let image = image::RgbaImage::new(4, 4);
    let media = place.out().join("en/media/how-to");
    image.save(media.join("by-hand.png")).unwrap();
    atomic::write(&media.join("film.gif"), b"GIF89a").unwrap();
    fs::create_dir_all(place.out().join("fr-FR/media/x")).unwrap();
    fs::create_dir_all(place.out().join(".git")).unwrap();
    let copies = ["copy.png", "en/media/how-to/copy.png", "fr-FR/media/x/copy.png", ".git/copy.png"];
    for copy in copies {
        fs::copy(place.out().join(FILE), place.out().join(copy)).unwrap();
    }
    let items = plan(&place.library, &Place::choice(&["en"])).unwrap();
    let mut set = Set::open(&place.out(), "ms-learn").unwrap();
    let beside = ["by-hand.png", "copy.png", "film.gif"].map(|name| format!("en/media/how-to/{name}"));
    let told = [&["copy.png".to_owned()][..], &beside, &["fr-FR/media/x/copy.png".to_owned()]].concat();
    assert_eq!(set.orphans(&items).unwrap(), told);
    let asked = |articles: &[&str], langs: &[&str]| {
        let articles = articles.iter().map(|name| (*name).to_owned()).collect();
        let choice = Choice { articles, ..Place::choice(langs) };
        set.orphans_of(&place.library, &choice, &items).unwrap()
    };
    assert_eq!(asked(&["how-to"], &[]), beside, "of an article, those in its own folder");
    assert_eq!(asked(&["how-to"], &["fr-FR"]), Vec::<String>::new());
    assert_eq!(asked(&[], &["fr-FR"]), ["fr-FR/media/x/copy.png"]);
    set.bless(&items, true, &recipe(), &run()).unwrap();
    let left = set.orphans(&items).unwrap();
    assert!(left.contains(&beside[0]) && left.contains(&beside[2]), "{left:?}");
    assert!(!left.contains(&beside[1]), "ours goes: {left:?}");
}

#[test]
fn a_set_remembers_what_it_holds() {
    let place = Place::new(&[("question", &scene("")), ("other", &scene(""))]);
    let bless = |choice: Choice| {
        let mut set = Set::open(&place.out(), "ms-learn").unwrap();
        let choice = choice.or_of(Some(&set.manifest));
        let items = plan(&place.library, &choice).unwrap();
        set.hold(&choice, &items);
        set.bless(&items, choice.is_all(), &recipe(), &run()).unwrap();
        let set = Set::open(&place.out(), "ms-learn").unwrap();
        let items = plan(&place.library, &Choice::default().or_of(Some(&set.manifest))).unwrap();
        items.into_iter().map(|item| item.file).collect::<Vec<_>>()
    };
    let (one, other) = (FILE, "en/media/how-to/other.png");
    let first = Choice { scenes: vec!["question".to_owned()], ..Place::choice(&["en"]) };
    assert_eq!(bless(first), [one]);
    let second = Choice { scenes: vec!["other".to_owned()], ..Choice::default() };
    assert_eq!(bless(second), [other, one]);
    assert_eq!(bless(Choice::default()), [other, one], "nothing else is asked for, and nothing is forgotten");
    assert_eq!(bless(Place::choice(&[])), [other, one]);
    let more = Place::new(&[("question", &scene("")), ("other", &scene("")), ("third", &scene(""))]);
    let set = Set::open(&place.out(), "ms-learn").unwrap();
    let items = plan(&more.library, &Choice::default().or_of(Some(&set.manifest))).unwrap();
    assert_eq!(items.len(), 3, "what comes into its article belongs to it");
}

#[test]
fn each_picture_stands_somehow() {
    let place = Place::question();
    place.bless(&["en"]);
    // Another scene of that name, one that fails, and one that was never accepted.
    let now = Place::new(&[
        ("broken", &scene("Click(text: \"Nobody\"),\n")),
        ("new", &scene("")),
        ("question", &scene("").replace("Dialog()", "Dialog(padding: 40)")),
    ]);
    let set = Set::open(&place.out(), "ms-learn").unwrap();
    let standing = |place: &Place, fast| {
        let items = plan(&place.library, &Place::choice(&["en"])).unwrap();
        set.standing(&items, &recipe(), fast, &run()).unwrap()
    };
    assert_eq!(standing(&place, false), [Standing::Accepted]);
    assert_eq!(standing(&place, true), [Standing::Accepted]);
    assert_eq!(standing(&now, false), [Standing::Fails, Standing::Missing, Standing::Changed]);
    assert_eq!(standing(&now, true), [Standing::Missing, Standing::Missing, Standing::Changed]);
}
