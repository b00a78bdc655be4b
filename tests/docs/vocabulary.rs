//! What the command line shows of a scene's words is all of them, and each is right as it stands.

use lab_gallery::docs::scene::vocabulary::{CALLOUTS, CROPS, FILM, SCENE, STEPS, TARGETS};
use lab_gallery::docs::scene::{Library, ReadError};
use lab_gallery::model::{Arg, Explain as _};
use lab_gallery::store::atomic;
use lab_gallery::text::Lang;

fn read(text: &str) -> Result<Library, ReadError> {
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("scenes/mine");
    std::fs::create_dir_all(&below).unwrap();
    atomic::write(&below.join("own.ron"), text.as_bytes()).unwrap();
    let mut library = Library::built_in().unwrap();
    library.add_folder(folder.path()).map(|()| library)
}

fn scene(steps: &[&str], crop: &str, callouts: &[&str], more: &str) -> String {
    format!(
        r#"(stage: "contoso", alt_text: {{ "en": "A picture." }}, steps: [{}], crop: {crop}, callouts: [{}] {more})"#,
        steps.join(", "),
        callouts.join(", ")
    )
}

#[test]
fn each_line_is_read_as_it_stands() {
    let mut texts = vec![
        SCENE.to_owned(),
        scene(STEPS, "Window", CALLOUTS, ""),
        scene(&[], "Window", &[], &format!(", animation: {FILM}")),
    ];
    texts.extend(CROPS.iter().map(|crop| scene(&[], crop, &[], "")));
    texts.push(scene(&[], &format!("Area(targets: [{}])", TARGETS.join(", ")), &[], ""));
    for text in texts {
        read(&text).unwrap_or_else(|error| panic!("{text}: {}", Lang::load("en").say(&error.explain())));
    }
}

/// The words that can stand in a place, as the reader names them where none of them stands.
fn words(text: &str) -> Vec<String> {
    let ReadError::Unreadable { problem, .. } = read(text).unwrap_err() else { panic!("{text}") };
    match problem.meaning.expect("it is known what it means").args.remove("values") {
        Some(Arg::List(words)) => words,
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn every_word_is_among_them() {
    for (text, lines) in [
        (scene(&["Nothing"], "Window", &[], ""), STEPS),
        (scene(&["Wait(Nothing)"], "Window", &[], ""), STEPS),
        (scene(&[], "Nothing", &[], ""), CROPS),
        (scene(&[], "Window", &["Nothing"], ""), CALLOUTS),
        (scene(&["Click(nothing: 1)"], "Window", &[], ""), TARGETS),
    ] {
        let words = words(&text);
        assert!(words.len() > 3, "{words:?}");
        for word in words {
            assert!(lines.iter().any(|line| line.contains(word.as_str())), "{word} is in none of {lines:?}");
        }
    }
}
