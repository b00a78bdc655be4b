//! The desktop entry: what a package installs is valid, and `desktop install` puts the same into the person's own menu.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common;
#[cfg(all(unix, not(target_os = "macos")))]
use crate::program::Program;

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/desktop")
}

#[track_caller]
fn accepts(validator: &str, args: &[&str], file: &Path) {
    let output = Command::new(validator).args(args).arg(file).output().unwrap();
    let said =
        [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    assert!(output.status.success(), "{said}");
}

#[test]
fn what_packages_install_is_valid() {
    if !common::needs("desktop-file-validate") || !common::needs("appstreamcli") {
        return;
    }
    accepts("desktop-file-validate", &[], &assets().join("lab-gallery.desktop"));
    // The project has no domain whose name it could begin with.
    let args = ["validate", "--no-net", "--override=cid-desktopapp-is-not-rdns=info"];
    accepts("appstreamcli", &args, &assets().join("lab-gallery.metainfo.xml"));
}

#[test]
fn every_language_has_its_line() {
    let entry = fs::read_to_string(assets().join("lab-gallery.desktop")).unwrap();
    let metainfo = fs::read_to_string(assets().join("lab-gallery.metainfo.xml")).unwrap();
    for tag in lab_gallery::text::Lang::available().filter(|tag| *tag != "en") {
        let (language, place) = tag.split_once('-').unwrap();
        // Where one language has two scripts or shores, the place tells them apart.
        let [of_entry, of_metainfo] = match language {
            "zh" | "pt" => [format!("{language}_{place}"), tag.to_owned()],
            _ => [language.to_owned(), language.to_owned()],
        };
        for key in ["Comment", "Keywords"] {
            assert!(entry.contains(&format!("\n{key}[{of_entry}]=")), "{key} in {tag}");
        }
        assert!(metainfo.contains(&format!("<summary xml:lang=\"{of_metainfo}\">")), "summary in {tag}");
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
#[test]
fn a_person_puts_it_into_the_menu_and_takes_it_out() {
    let program = Program::new();
    let data = program.path("data of $HOME");
    let run = |what: &str| {
        let output = program.command(&["desktop", what]).env("XDG_DATA_HOME", &data).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    run("install");
    let entry = data.join("applications/lab-gallery.desktop");
    let text = fs::read_to_string(&entry).unwrap();
    let binary = env!("CARGO_BIN_EXE_lab-gallery");
    assert!(text.contains(&format!("\nExec=\"{binary}\"\n")), "{text}");
    assert!(data.join("icons/hicolor/scalable/apps/lab-gallery.svg").is_file());
    assert!(data.join("icons/hicolor/256x256/apps/lab-gallery.png").is_file());
    if common::needs("desktop-file-validate") {
        accepts("desktop-file-validate", &[], &entry);
    }
    // Again is no mistake, neither way.
    run("install");
    run("remove");
    assert!(!entry.exists());
    assert!(!data.join("icons/hicolor/scalable").exists(), "folders with nothing in them go, too");
    assert!(data.is_dir());
    run("remove");
}
