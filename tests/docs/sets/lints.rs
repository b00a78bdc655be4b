//! What is not good in a picture, accepted or not.

use lab_gallery::docs::preset::Fault;
use lab_gallery::docs::set::{Personal, SetError, What};
use lab_gallery::text::Lang;

use super::{ALT, Place, scene};

/// Something typed into the dialog that creates a gallery.
fn typed(text: &str) -> String {
    format!(
        r#"({ALT}
            stage: "contoso-no-gallery",
            steps: [
                Click(message: "ui-nav-gallery", role: Link),
                Click(message: "ui-gallery-create", role: Button),
                Type(into: (message: "ui-create-gallery-folder", role: Field), text: "{text}"),
            ],
            crop: Dialog(),
        )"#
    )
}

#[test]
fn what_looks_like_somebodys_own_is_told_where_it_is_typed() {
    let place = Place::new(&[("question", &typed("/home/mrossi/labs"))]);
    let flaws = place.build(&["en"]).unwrap();
    let home = What::Private { kind: Personal::Home, text: "/home/mrossi".to_owned() };
    assert!(flaws.iter().any(|flaw| flaw.what == home), "{flaws:?}");
    let place = Place::new(&[("question", &typed("/home/student/labs"))]);
    assert_eq!(place.build(&["en"]).unwrap(), []);
}

#[test]
fn what_is_covered_is_nobodys_business() {
    let covered = typed("/home/mrossi/labs").replace(
        "crop: Dialog(),",
        r#"crop: Dialog(), callouts: [Blur(message: "ui-create-gallery-folder", role: Field)],"#,
    );
    let place = Place::new(&[("question", &covered)]);
    let flaws = place.build(&["en"]).unwrap();
    assert!(!flaws.iter().any(|flaw| matches!(flaw.what, What::Private { .. })), "{flaws:?}");
}

#[test]
fn an_alternative_text_that_says_little_is_told() {
    let short = scene("").replace("Screenshot of the question before a gallery is detached.", "A picture");
    let place = Place::new(&[("question", &short)]);
    place.bless(&["en"]);
    let flaws = place.flaws(&["en"]);
    assert!(flaws.iter().any(|what| matches!(what, What::Preset(Fault::AltShort { .. }))), "{flaws:?}");
    assert!(flaws.contains(&What::Preset(Fault::AltPeriod)), "accepted, and still not good: {flaws:?}");
}

#[test]
fn a_picture_that_is_too_wide_or_heavy_for_the_site_is_told() {
    let place = Place::question();
    let items = lab_gallery::docs::set::plan(&place.library, &Place::choice(&["en"])).unwrap();
    let mut recipe = super::recipe();
    (recipe.preset.max_width, recipe.preset.max_bytes) = (Some(100), Some(1000));
    let built = lab_gallery::docs::set::build(&items, &[], &place.out(), &recipe, &super::run()).unwrap();
    let whats: Vec<_> = built.flaws.iter().map(|flaw| &flaw.what).collect();
    let [What::Preset(Fault::Width { most: 100, .. }), What::Preset(Fault::Weight { most: 1000, .. })] =
        whats.as_slice()
    else {
        panic!("{whats:?}")
    };
}

#[test]
fn a_character_that_no_typeface_has_is_told_with_its_text_scene_and_language() {
    // An Egyptian hieroglyph.
    let place = Place::new(&[("question", &typed("/srv/\u{13080}"))]);
    let flaws = place.build(&["ja-JP"]).unwrap();
    let told: Vec<_> = flaws.iter().map(|flaw| flaw.what.say(&Lang::load("en"))).collect();
    assert!(flaws.iter().all(|flaw| flaw.file == "ja-JP/media/how-to/question.png"), "{flaws:?}");
    assert!(
        told.iter().any(|said| said.contains("“/srv/\u{13080}”") && said.ends_with('\u{13080}')),
        "{told:?}"
    );
}

#[test]
fn text_that_is_cut_off_is_told() {
    let place = Place::new(&[("question", &typed(&format!("/srv/{}", "a-long-name/".repeat(12))))]);
    let told: Vec<_> =
        place.build(&["en"]).unwrap().iter().map(|flaw| flaw.what.say(&Lang::load("en"))).collect();
    assert!(
        told.iter().any(|said| said.contains("/srv/a-long-name/") && said.contains("cut off")),
        "{told:?}"
    );
}

#[test]
fn words_in_another_language_only_are_told_with_scene_and_language() {
    let place = Place::new(&[("question", &scene("").replace("\"en\":", "\"it-IT\":"))]);
    assert_eq!(place.build(&["it-IT"]).unwrap(), []);
    let Err(SetError::Make(errors)) = place.build(&["fr-FR"]) else { panic!("it was built") };
    let told = super::said(&errors[0]);
    assert!(told.contains("question") && told.contains("fr-FR") && told.contains("it-IT"), "{told}");
    assert!(told.contains("alt_text"), "{told}");
}
