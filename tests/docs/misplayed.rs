//! A scene that cannot be read or played says where, why, and what would do.

use lab_gallery::docs::scene::{Library, ReadError};
use lab_gallery::docs::stage::{Miss, PlayError, SceneError, Wanted, play};
use lab_gallery::text::Lang;

use crate::scenes::look;

/// The built-in stages, and one scene of this text.
#[expect(clippy::disallowed_methods, reason = "the files of a test need not outlive a crash")]
fn read(text: &str) -> Result<Library, ReadError> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("scenes/mine")).unwrap();
    std::fs::write(folder.path().join("scenes/mine/own.ron"), text).unwrap();
    let mut library = Library::built_in().unwrap();
    library.add_folder(folder.path()).map(|()| library)
}

/// A scene with these steps, which shows the whole window.
fn steps(steps: &str) -> String {
    format!(r#"(stage: "contoso", alt_text: {{"en": "A picture."}}, steps: [{steps}], crop: Window)"#)
}

/// Why it cannot be played.
#[track_caller]
fn failure(text: &str) -> SceneError {
    let library = read(text).unwrap();
    let scene = library.scene("own").unwrap();
    play(scene, library.stage(scene).unwrap(), &look("en"), Wanted::default()).unwrap_err()
}

#[track_caller]
fn miss(text: &str) -> Miss {
    match failure(text).problem {
        PlayError::Target { miss, .. } => *miss,
        other => panic!("{other}"),
    }
}

fn said(error: &impl lab_gallery::model::Explain) -> String {
    Lang::load("en").say(&error.explain())
}

const TEMPLATE: &str = r#"Click(text: "Python 101")"#;
const EXPORT: &str = r#"Click(message: "ui-export-title", role: Button)"#;

#[test]
fn what_is_not_there_is_named_with_what_is() {
    let error = failure(&steps(&format!(r#"{TEMPLATE}, Click(message: "ui-gallery-detach")"#)));
    let said = said(&error);
    assert_eq!(error.step, 2);
    assert!(said.contains("Step 2 of the scene “own” (en)"), "{said}");
    assert!(said.contains("ui-gallery-detach") && said.contains("ui-export-title"), "{said}");
}

#[test]
fn what_could_mean_two_things_is_an_error() {
    let miss = miss(&steps(r#"Click(message: "ui-nav-gallery"), Click(message: "ui-nav-gallery")"#));
    assert!(matches!(miss, Miss::Several { found } if found.len() >= 2));
}

#[test]
fn what_lies_below_a_dialog_cannot_be_pressed() {
    let covered = format!(r#"{TEMPLATE}, {EXPORT}, Click(message: "ui-nav-pool", role: Link)"#);
    assert_eq!(miss(&steps(&covered)), Miss::Covered);
}

#[test]
fn what_is_disabled_cannot_be_pressed() {
    let disabled = format!(r#"{TEMPLATE}, Click(message: "ui-template-connect", role: Button)"#);
    assert_eq!(miss(&steps(&disabled)), Miss::Disabled);
}

#[test]
fn what_is_scrolled_away_is_brought_into_sight() {
    let low = steps(&format!(r#"{TEMPLATE}, Scroll(message: "ui-template-history")"#));
    let library = read(&low.replace("steps:", "size: (800, 480), steps:")).unwrap();
    let scene = library.scene("own").unwrap();
    let shot = play(scene, library.stage(scene).unwrap(), &look("en"), Wanted::default()).unwrap();
    let heading = shot.widgets.iter().find(|widget| widget.name == "Exports of this lab").unwrap();
    assert!(heading.rect[3] <= 480.0, "{:?}", heading.rect);
}

#[test]
fn a_wait_for_what_never_comes_ends() {
    for until in ["Progress(42)", "Done", r#"Shown(text: "Godot")"#] {
        let error = failure(&steps(&format!("Wait({until})")));
        assert!(matches!(error.problem, PlayError::Wait), "{until}: {error}");
    }
}

#[test]
fn a_file_dialog_is_not_on_a_stage() {
    let browse = r#"
        Click(message: "ui-file", role: Button), Click(message: "ui-file-new"),
        Click(message: "ui-browse", role: Button)"#;
    assert!(matches!(failure(&steps(browse)).problem, PlayError::NotOnStage));
}

#[test]
fn a_mistake_in_a_file_is_named_with_its_line_and_column() {
    let error = read("(\n    stage: \"contoso\",\n    steps: [Clik(text: \"x\")],\n    crop: Window,\n)")
        .unwrap_err();
    let answer = said(&error);
    assert!(answer.contains("own.ron") && answer.contains("line 3"), "{answer}");
    let error = read("(stage: \"contoso\", crop: Window, size: (1280, 800), colour: 3)").unwrap_err();
    assert!(said(&error).contains("colour"));
}

#[test]
fn names_that_there_are_not_are_answered_with_those_that_there_are() {
    let cases = [
        (steps("").replace("contoso", "contosso"), "contoso-no-gallery"),
        (steps(r#"Click(message: "ui-exprt-title")"#), "ui-export-title"),
        (steps(r#"Press("Escpe")"#), "Escape"),
        (steps("").replace(r#""en""#, r#""tlh""#), "it-IT"),
        (steps("Wait(Progress(142))"), "99"),
        (steps("Click(begins: true)"), "a message or a text"),
    ];
    for (text, valid) in cases {
        let answer = said(&read(&text).unwrap_err());
        assert!(answer.contains(valid), "{answer}");
    }
    let library = Library::built_in().unwrap();
    assert!(said(&library.scene("nothing").unwrap_err()).contains("use-shared-image"));
    assert!(said(&library.article("nothing").unwrap_err()).contains("how-to-use-shared-image-gallery"));
}

#[test]
fn a_folder_without_scenes_is_a_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let mut library = Library::built_in().unwrap();
    assert!(matches!(library.add_folder(folder.path()), Err(ReadError::Empty { .. })));
}

#[test]
fn what_a_scene_file_lacks_or_has_wrongly_is_said_with_what_would_be_right() {
    let own = steps("");
    let start = own.find("alt_text").unwrap();
    let end = start + own[start..].find("},").unwrap() + 2;
    let mute = format!("{}{}", &own[..start], &own[end..]);
    for (text, right) in [
        (mute, r#"alt_text: { "en": "…" }"#),
        (own.replace("steps:", "size: (100000, 480), steps:"), "3,840"),
        (own.replace("steps:", "boxes: [], steps:"), "callouts"),
        (own.replace("steps:", "size: (99999999999, 480), steps:"), "too large"),
    ] {
        let said = said(&read(&text).unwrap_err());
        assert!(said.contains("own") && said.contains(right) && !said.contains("docs-alt"), "{said}");
    }
}

const COSTS: &str = r#"Click(message: "ui-costs", role: Link)"#;

#[test]
fn what_lies_below_the_fold_is_scrolled_to_also_out_of_a_table() {
    let link = r#"(text: "data-science-base", role: Link)"#;
    let crop = format!("crop: Area(targets: [{link}])");
    let size = |text: String| text.replace("steps:", "size: (1000, 760), steps:");
    for text in [
        size(steps(&format!("{COSTS}, Scroll{link}"))),
        size(steps(&format!("{COSTS}, Click{link}"))),
        size(steps(COSTS)).replace("crop: Window", &format!("crop: Window, callouts: [Box{link}]")),
        size(steps(COSTS)).replace("crop: Window", &crop),
    ] {
        let library = read(&text).unwrap();
        let scene = library.scene("own").unwrap();
        play(scene, library.stage(scene).unwrap(), &look("en"), Wanted::default())
            .unwrap_or_else(|error| panic!("{}", said(&error)));
    }
}

#[test]
fn what_there_is_instead_is_named_as_a_scene_names_it() {
    let text = steps(&format!(r#"{COSTS}, Click(text: "Nobody")"#));
    let Miss::Nowhere { there } = miss(&text) else { panic!("it is there") };
    let has = |start: &str| there.iter().any(|line| line.starts_with(start));
    assert!(has(r#"(message: "ui-costs", role: Link)"#), "{there:#?}");
    assert!(has(r#"(text: "Ada Lovelace", role: Button)"#), "{there:#?}");
    assert!(has(r#"(message: "ui-file", role: Button)"#), "{there:#?}");
    // Each is found as it stands there: in every language, where it is a message.
    for (tag, start) in [("en", "("), ("it-IT", "(message:")] {
        let targets = there.iter().filter(|line| line.starts_with(start));
        let targets = targets.filter_map(|line| line.split_inclusive(')').next());
        let waits: Vec<_> = targets.map(|target| format!("Wait(Shown{target})")).collect();
        let library = read(&steps(&format!("{COSTS}, {}", waits.join(", ")))).unwrap();
        let scene = library.scene("own").unwrap();
        play(scene, library.stage(scene).unwrap(), &look(tag), Wanted::default())
            .unwrap_or_else(|error| panic!("{}", said(&error)));
    }
}
