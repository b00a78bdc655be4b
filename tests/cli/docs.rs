//! `docs`: pictures of the documentation, built, listed, accepted and checked by command.

use std::fs;

use lab_gallery::docs::encode::{Effort, png, read_png};
use lab_gallery::docs::set::{Manifest, pixel_hash};
use lab_gallery::store::atomic;

use crate::program::Program;

/// A small scene: the question before a gallery is detached.
const SCENE: &str = "detach";
const ARTICLE: &str = "how-to-attach-detach-shared-image-gallery";
const FILE: &str = "en/media/how-to-attach-detach-shared-image-gallery/detach.png";

/// With the scene accepted in English, in the folder `set`.
fn accepted() -> Program {
    let program = Program::new();
    let told = program.ok(&["docs", "bless", "--scene", SCENE, "--lang", "en", "--out", "set"]);
    assert!(told.contains(FILE) && told.contains("pictures.ron"), "{told}");
    program
}

#[test]
fn an_article_comes_with_its_pictures_in_the_language_that_was_asked_for() {
    let program = Program::new();
    let told =
        program.ok(&["docs", "build", "--article", ARTICLE, "--lang", "it-IT", "--out", "out", "--draft"]);
    assert!(told.contains("1 article") && told.contains("out"), "{told}");
    let markdown = fs::read_to_string(program.path(&format!("out/it-IT/{ARTICLE}.md"))).unwrap();
    assert!(markdown.contains("Scollega") && markdown.contains(&format!("media/{ARTICLE}/{SCENE}.png")));
    let bytes = fs::read(program.path(&format!("out/it-IT/media/{ARTICLE}/{SCENE}.png"))).unwrap();
    assert_eq!(read_png(&bytes).unwrap().1.lang, "it-IT");
    assert!(!program.path("out/en").exists());
}

#[test]
fn the_language_before_the_command_is_that_of_the_words() {
    let program = Program::new();
    let args =
        ["docs", "build", "--scene", SCENE, "--lang", "zh-TW", "--lang", "ja", "--out", "out", "--draft"];
    let said = program.bare(&[&["--lang", "de-DE"][..], &args].concat());
    assert_eq!(said.status, Some(0), "{said:?}");
    assert!(said.out.contains("2 Bilder"), "{said:?}");
    assert!(program.path("out/zh-TW").is_dir() && program.path("out/ja-JP").is_dir());
}

#[test]
fn one_changed_pixel_is_refused_with_the_widget_it_is_in() {
    let program = accepted();
    for asked in [&[][..], &["--scene", SCENE], &["--lang", "en"]] {
        let told = program.ok(&[&["docs", "check", "--out", "set"], asked].concat());
        assert!(told.contains("1 picture is"), "the set was never asked for others: {told}");
    }
    let folder = program.path("set");
    let (mut picture, about) = read_png(&fs::read(folder.join(FILE)).unwrap()).unwrap();
    let mut manifest = Manifest::load(&folder).unwrap().unwrap();
    let widgets = &manifest.pictures[FILE].widgets;
    let at = widgets.iter().find(|seen| seen.role == "Button" && seen.name == "Cancel").unwrap().at;
    let place = ((at.top + 2) * picture.width + at.left + 4) as usize * 4;
    picture.rgba[place] ^= 0x40;
    atomic::write(&folder.join(FILE), &png(&picture, &about, Effort::Fast, None).unwrap()).unwrap();
    manifest.pictures.get_mut(FILE).unwrap().pixels = pixel_hash(&picture);
    manifest.save(&folder).unwrap();

    let check = ["docs", "check", "--out", "set", "--scene", SCENE, "--report", "differences"];
    let said = program.run(&check);
    assert_eq!(said.status, Some(1), "{said:?}");
    assert!(said.out.contains(FILE) && said.out.contains("Button “Cancel” (1 pixel)"), "{said:?}");
    assert!(said.err.contains("differences"), "{said:?}");
    let (sheet, _) = read_png(&fs::read(program.path("differences").join(FILE)).unwrap()).unwrap();
    assert!(sheet.width > 3 * picture.width);

    let said = program.run(&[&check[..], &["--json"]].concat());
    assert_eq!(said.status, Some(1), "{said:?}");
    let told: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(told["faults"][0]["id"], "docs-check-changed", "{told:#}");
    let last: serde_json::Value = serde_json::from_str(said.err.lines().last().unwrap()).unwrap();
    assert_eq!(last["id"], "cli-docs-bad", "{last:#}");

    let told = program.ok(&["docs", "bless", "--scene", SCENE, "--lang", "en", "--out", "set"]);
    assert!(told.contains("Button “Cancel”"), "{told}");
    program.ok(&["docs", "check", "--out", "set", "--scene", SCENE]);
}

#[test]
fn accepted_pictures_are_not_built_over() {
    let program = accepted();
    let before = fs::read(program.path("set").join(FILE)).unwrap();
    let why =
        program.refused(&["docs", "build", "--scene", SCENE, "--out", "set", "--preset", "github-docs"]);
    assert!(why.contains(FILE) && why.contains("bless"), "{why}");
    assert_eq!(fs::read(program.path("set").join(FILE)).unwrap(), before);
}

#[test]
fn scenes_are_listed_by_language_and_state() {
    let program = accepted();
    let rows = program.json(&["docs", "list", "--out", "set", "--fast"]);
    let of = |name: &str| {
        let row = rows.as_array().unwrap().iter().find(|row| row["scene"] == name).unwrap();
        row["pictures"][0]["state"].clone()
    };
    assert_eq!(of(SCENE), "accepted");
    assert_eq!(of("enable-images"), "missing");
    let table = program.ok(&["docs", "list", "--out", "set", "--scene", SCENE]);
    let last = table.lines().last().unwrap();
    assert!(last.starts_with(ARTICLE) && last.ends_with("accepted"), "{table}");
    // Outside of any source checkout.
    let program = Program { folder: tempfile::tempdir().unwrap() };
    let said = program.run(&["docs", "list"]);
    assert!(said.err.contains("--out"), "why there are no states: {said:?}");
    let bare = said.out;
    assert!(bare.contains("enable-images") && !bare.contains("missing"), "{bare}");
}

#[test]
fn what_is_not_known_is_told_with_what_is_and_nothing_is_written() {
    // Outside of any source checkout, which would be where the accepted pictures are.
    let program = Program { folder: tempfile::tempdir().unwrap() };
    for (args, valid) in [
        (["--scene", "nothing"], "enable-images"),
        (["--article", "how-to-fly"], ARTICLE),
        (["--lang", "tlh"], "zh-TW"),
        (["--preset", "wallpaper"], "github-docs"),
        (["--scenes", "nowhere"], "nowhere"),
    ] {
        let why = program.refused(&[&["docs", "build", "--out", "out"][..], &args].concat());
        assert!(why.contains(args[1]) && why.contains(valid), "{why}");
    }
    for command in ["check", "bless"] {
        let why = program.refused(&["docs", command]);
        assert!(why.contains("--out"), "{why}");
    }
    let why = program.refused(&["docs", "check", "--out", "empty"]);
    assert!(why.contains("empty") && why.contains("bless"), "{why}");
    assert_eq!(fs::read_dir(program.folder.path()).unwrap().count(), 0, "nothing is made");
}

#[test]
fn what_was_nearly_asked_for_is_named() {
    let program = Program::new();
    let why = program.refused(&["docs", "build", "--scene", "enable-image", "--out", "out"]);
    assert!(why.contains("Did you mean “enable-images”"), "{why}");
    let list = |tag| program.run(&["docs", "list", "--scene", SCENE, "--lang", tag]).err;
    let told = list("pt-PT");
    assert!(told.contains("pt-PT") && told.contains("pt-BR"), "{told}");
    for tag in ["pt", "it-IT", "ja"] {
        assert!(!list(tag).contains("takes its place"), "{tag}");
    }
    let said = program.run(&["docs", "list", "--threads", "0"]);
    assert!(said.status == Some(2) && said.err.contains("from 1 to 1024"), "{said:?}");
}

#[test]
fn what_a_scene_can_say_is_shown_and_what_it_can_name() {
    let program = Program::new();
    let told = program.ok(&["docs", "explain"]);
    for word in ["contoso-no-gallery", "Badge(1", "ColumnHeader", "whole_width", "alt_text"] {
        assert!(told.contains(word), "{word}: {told}");
    }
    let told = program.ok(&["docs", "explain", "contoso", "--lang", "it-IT"]);
    assert!(told.contains(r#"(message: "ui-costs", role: Link) “Costi”"#), "{told}");
    let told = program.ok(&["docs", "explain", SCENE]);
    assert!(told.contains("role: Dialog"), "{told}");
    let why = program.refused(&["docs", "explain", "contosso"]);
    assert!(why.contains("contosso"), "{why}");
}

#[test]
fn films_are_counted_and_told_of_where_there_are_none() {
    let program = Program::new();
    let args =
        ["docs", "build", "--scene", SCENE, "--lang", "en", "--out", "out", "--draft", "--animate", "gif"];
    let said = program.run(&args);
    assert_eq!(said.status, Some(0), "{said:?}");
    assert!(said.err.contains("exporting-image-in-progress"), "{said:?}");
}

#[test]
fn what_is_not_good_is_a_warning_and_the_build_is_done() {
    let program = Program::new();
    let folder = program.path("own/scenes/mine");
    fs::create_dir_all(&folder).unwrap();
    let scene = r#"(stage: "contoso", alt_text: { "en": "Bad" }, crop: Window)"#;
    atomic::write(&folder.join("bad.ron"), scene.as_bytes()).unwrap();
    let args = ["docs", "bless", "--article", "mine", "--lang", "en", "--scenes", "own", "--out", "out"];
    for command in ["build", "bless"] {
        let said = program.run(&[&["docs", command], &args[2..]].concat());
        assert_eq!(said.status, Some(0), "{said:?}");
        assert!(said.err.lines().all(|line| line.starts_with("warning: en/media/mine/bad.png")), "{said:?}");
        assert!(!said.err.is_empty());
    }
    let said = program.run(&["docs", "check", "--out", "out"]);
    assert!(said.err.contains("--scenes"), "whose scenes they are was forgotten: {said:?}");
}

#[test]
fn a_folder_that_cannot_be_written_is_told_before_the_work() {
    let program = Program::new();
    atomic::write(&program.path("out"), b"a file").unwrap();
    let said = program.run(&["docs", "build", "--out", "out"]);
    assert_eq!(said.status, Some(1), "{said:?}");
    assert!(said.err.contains("out is a file"), "{said:?}");
    assert_eq!(fs::read(program.path("out")).unwrap(), b"a file");
}

#[test]
fn a_scene_that_fails_is_told_and_no_picture_is_written() {
    let program = Program::new();
    let folder = program.path("own/scenes/mine");
    fs::create_dir_all(&folder).unwrap();
    let scene = |click: &str| {
        format!(
            r#"(stage: "contoso", alt_text: {{"en": "A picture."}}, steps: [Click(text: "{click}")], crop: Window)"#
        )
    };
    for (name, click) in [("a", "Python 101"), ("b", "Nobody"), ("c", "Python 101")] {
        atomic::write(&folder.join(format!("{name}.ron")), scene(click).as_bytes()).unwrap();
    }
    let args = ["docs", "build", "--article", "mine", "--lang", "en", "--scenes", "own", "--out", "out"];
    let said = program.run(&args);
    assert_eq!(said.status, Some(1), "{said:?}");
    assert!(said.err.contains("“b” (en)") && said.err.contains("Nobody"), "{said:?}");
    assert!(!program.path("out").exists());
}

/// Waits until the program catches Ctrl-C, which is when it begins with the pictures.
#[cfg(target_os = "linux")]
fn at_work(child: &mut std::process::Child) {
    const INTERRUPT: u64 = 1 << (2 - 1);
    let start = std::time::Instant::now();
    loop {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap_or("0");
        let caught = u64::from_str_radix(caught.trim(), 16).unwrap();
        if caught & INTERRUPT != 0 || child.try_wait().unwrap().is_some() {
            return;
        }
        assert!(start.elapsed() < std::time::Duration::from_mins(1), "it never began");
        std::thread::sleep(std::time::Duration::from_millis(2));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn ctrl_c_leaves_nothing_half_written() {
    if !crate::common::needs("kill") {
        return;
    }
    let program = Program::new();
    let mut child = program.start(&["docs", "build", "--out", "out", "--threads", "1"]);
    at_work(&mut child);
    crate::common::run("kill", &["-INT", &child.id().to_string()]);
    let said = crate::program::said(child.wait_with_output().unwrap());
    assert_eq!(said.status, Some(1), "{said:?}");
    assert!(said.err.contains("Stopped. Nothing was changed."), "{said:?}");
    assert_eq!(fs::read_dir(program.folder.path()).unwrap().count(), 0);
}
