//! Building a set: whole or not at all, and always the same.

use std::sync::atomic::AtomicBool;

use egui::Theme;
use lab_gallery::docs::article::Article;
use lab_gallery::docs::encode::read_png;
use lab_gallery::docs::scene::Library;
use lab_gallery::docs::set::{APP, Choice, EGUI, Film, Run, SetError, Text, WriteError, build, plan};
use lab_gallery::text::Lang;

use super::{Place, files, film, recipe, run, run_with, said, scene};

#[test]
fn two_builds_are_equal_whatever_the_number_of_threads() {
    let place = Place::new(&[("one", &scene("")), ("two", &scene("Wait(Millis(500)),\n"))]);
    let choice = Choice { themes: vec![Theme::Light, Theme::Dark], ..Place::choice(&["en", "ja-JP"]) };
    let items = plan(&place.library, &choice).unwrap();
    let built = [1, 4, 4].map(|threads| {
        let folder = tempfile::tempdir().unwrap();
        build(&items, &[], folder.path(), &recipe(), &run_with(threads)).unwrap();
        files(folder.path())
    });
    assert_eq!(built[0].len(), 2 * 2 * 2);
    assert!(built[0] == built[1] && built[1] == built[2]);
}

#[test]
fn a_picture_says_what_it_is() {
    let place = Place::question();
    assert_eq!(place.build(&["en"]).unwrap(), []);
    let built = files(&place.out());
    let (picture, about) = read_png(&built["en/media/how-to/question.png"]).unwrap();
    assert!(picture.width > 200 && picture.height > 100);
    assert_eq!(about.alt, "Screenshot of the question before a gallery is detached.");
    assert_eq!((about.scene.as_str(), about.lang.as_str(), about.app.as_str()), ("question", "en", APP));
    let lock = include_str!("../../../Cargo.lock");
    assert!(lock.contains(&format!("name = \"egui\"\nversion = \"{EGUI}\"\n")), "{EGUI} is not built in");
    assert_eq!(about.egui, EGUI);
}

#[test]
fn a_scene_that_fails_in_the_middle_leaves_no_file() {
    let broken = scene("Click(text: \"Nobody\"),\n");
    let place = Place::new(&[("a", &scene("")), ("b", &broken), ("c", &scene(""))]);
    let Err(SetError::Make(errors)) = place.build(&["en", "it-IT"]) else { panic!("it was built") };
    assert_eq!(errors.len(), 2);
    for (error, lang) in errors.iter().zip(["en", "it-IT"]) {
        let said = said(error);
        assert!(said.contains("Nobody") && said.contains('b') && said.contains(lang), "{said}");
    }
    assert!(!place.out().exists());
}

#[test]
fn who_stops_it_finds_nothing_new() {
    let place = Place::question();
    let items = plan(&place.library, &Place::choice(&["en"])).unwrap();
    let run = Run { stop: &AtomicBool::new(true), ..run() };
    let error = build(&items, &[], &place.out(), &recipe(), &run).unwrap_err();
    assert!(matches!(error, SetError::Write(WriteError::Stopped)), "{error:?}");
    assert!(!place.out().exists());
}

#[test]
fn an_article_lies_beside_the_folder_of_its_pictures() {
    let library = Library::built_in().unwrap();
    let name = "how-to-attach-detach-shared-image-gallery";
    let lang = Lang::load("it-IT");
    let choice =
        Choice { articles: vec![name.to_owned()], langs: vec!["it-IT".to_owned()], ..Choice::default() };
    let items = plan(&library, &choice).unwrap();
    let texts = [Text { article: Article::find(name).unwrap(), lang }];
    let folder = tempfile::tempdir().unwrap();
    build(&items, &texts, folder.path(), &recipe(), &run()).unwrap();
    let built = files(folder.path());
    let markdown = String::from_utf8(built[&format!("it-IT/{name}.md")].clone()).unwrap();
    let named: Vec<_> =
        markdown.split("source=\"./").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(!named.is_empty());
    for picture in named {
        assert!(built.contains_key(&format!("it-IT/{picture}")), "{picture} is not there");
    }
}

#[test]
fn a_film_comes_beside_its_picture_when_it_is_asked_for() {
    let library = Library::built_in().unwrap();
    let scene = library.scenes().iter().find(|scene| scene.animation.is_some()).expect("a scene has a film");
    let choice =
        Choice { scenes: vec![scene.name.clone()], langs: vec!["en".to_owned()], ..Choice::default() };
    let items = plan(&library, &choice).unwrap();
    for (kind, ending, start) in [(Film::Gif, "gif", &b"GIF89a"[..]), (Film::Apng, "apng", b"\x89PNG")] {
        let folder = tempfile::tempdir().unwrap();
        build(&items, &[], folder.path(), &film(kind), &run()).unwrap();
        let built = files(folder.path());
        assert_eq!(built.len(), 2, "{:?}", built.keys());
        let (_, bytes) = built.iter().find(|(name, _)| name.ends_with(&format!(".{ending}"))).unwrap();
        assert!(bytes.starts_with(start));
    }
}
