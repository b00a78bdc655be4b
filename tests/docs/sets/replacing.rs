//! Building again replaces what this program wrote, and nothing that somebody made or changed.

use std::fs;

use lab_gallery::docs::article::Article;
use lab_gallery::docs::set::{Film, Recipe, SetError, Text, build, plan};
use lab_gallery::store::atomic;
use lab_gallery::text::Lang;

use super::{Place, files, film, recipe, run, said, scene};

const ARTICLE: &str = "how-to-use-shared-image-gallery";
const TEXT: &str = "en/how-to-use-shared-image-gallery.md";
const PICTURE: &str = "en/media/how-to/question.png";

fn make(place: &Place, recipe: &Recipe) -> Result<(), SetError> {
    let items = plan(&place.library, &Place::choice(&["en"])).unwrap();
    let texts = [Text { article: Article::find(ARTICLE).unwrap(), lang: Lang::load("en") }];
    build(&items, &texts, &place.out(), recipe, &run()).map(drop)
}

#[test]
fn an_article_that_was_changed_by_hand_stays() {
    let place = Place::question();
    make(&place, &recipe()).unwrap();
    let path = place.out().join(TEXT);
    let own = fs::read_to_string(&path).unwrap();
    // Version control may have changed how its lines end; that is nobody's hand.
    for (text, ours) in [
        (own.replace('\n', "\r\n"), true),
        (own.replacen("lab-services", "lab service", 1), false),
        (format!("{own}More.\n"), false),
        ("# Notes\n".to_owned(), false),
    ] {
        atomic::write(&path, text.as_bytes()).unwrap();
        let made = make(&place, &recipe());
        if ours {
            made.unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), own);
            continue;
        }
        let error = made.unwrap_err();
        assert!(matches!(error, SetError::Foreign { .. }), "{error:?}");
        let told = said(&error);
        assert!(told.contains(TEXT) && !told.contains(PICTURE) && told.contains("--force"), "{told}");
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        make(&place, &Recipe { force: true, ..recipe() }).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), own);
    }
}

#[test]
fn pictures_of_ours_are_replaced_and_those_of_others_stay() {
    let place = Place::question();
    make(&place, &recipe()).unwrap();
    let wider = Place::new(&[("question", &scene("").replace("Dialog()", "Dialog(padding: 9)"))]);
    let items = plan(&wider.library, &Place::choice(&["en"])).unwrap();
    build(&items, &[], &place.out(), &recipe(), &run()).unwrap();
    image::RgbaImage::new(4, 4).save(place.out().join(PICTURE)).unwrap();
    let before = files(&place.out());
    let error = build(&items, &[], &place.out(), &recipe(), &run()).unwrap_err();
    assert!(said(&error).contains(PICTURE), "{error:?}");
    assert_eq!(files(&place.out()), before);
}

#[test]
fn films_are_known_again() {
    let exporting = r#"
        Click(text: "Python 101"),
        Click(message: "ui-export-title", role: Button),
        Type(into: (message: "ui-export-name", role: Field), text: "python-101-base"),
        Click(message: "ui-export-confirm", role: Button, within: (role: Dialog)),
        Wait(Progress(42)),
    "#;
    let scene = |pictures: u8| {
        format!(
            r#"(stage: "contoso", alt_text: {{ "en": "A film." }}, steps: [{exporting}], crop: Window,
            animation: (from: 0, until: 50, pictures: {pictures}, per_second: 4))"#
        )
    };
    let place = Place::new(&[("film", &scene(2))]);
    let longer = Place::new(&[("film", &scene(3))]);
    for kind in [Film::Gif, Film::Apng] {
        for place_of in [&place, &longer] {
            let items = plan(&place_of.library, &Place::choice(&["en"])).unwrap();
            build(&items, &[], &place.out(), &film(kind), &run()).unwrap();
        }
    }
}
