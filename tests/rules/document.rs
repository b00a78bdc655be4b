//! The workspace as text: stable, and a small change touches few lines.

use std::collections::BTreeSet;

use lab_gallery::model::lab::Policies;
use lab_gallery::model::state::GalleryLocation;
use lab_gallery::model::{Command, NewLab, Report, State, Workspace};
use ron::ser::PrettyConfig;

use crate::invariants;
use crate::support::{
    attach, create, credentials, disk_made, export, exported, failure, image, lab, new_lab, report, send,
    state, version,
};

fn text(workspace: &Workspace) -> String {
    ron::ser::to_string_pretty(workspace, PrettyConfig::new().new_line("\n")).unwrap()
}

/// Some of everything.
fn full() -> State {
    let mut state = state();
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")])]);
    send(&mut state, Command::EnableImages { images: vec!["Linux".to_owned()], enabled: false });
    for name in ["Python", "Networks", "Data Science"] {
        lab(&mut state, name);
    }
    let (id, made) = create(&mut state, NewLab { credentials: Some(credentials()), ..new_lab("Statistics") });
    report(&mut state, Report::JobDone(made, disk_made()));
    send(&mut state, Command::Publish { lab: id, machines: 2 });
    report(&mut state, Report::Published { lab: id, machines: 2 });
    let done = export(&mut state, id, "stats");
    report(&mut state, Report::JobDone(done, exported()));
    let failed = export(&mut state, id, "stats-2");
    report(&mut state, Report::JobFailed(failed, failure()));
    create(
        &mut state,
        NewLab { policies: Policies { quota_hours: 0, auto_shutdown_minutes: None }, ..new_lab("Empty") },
    );
    state
}

/// The lines that only one of two texts has.
fn changed(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let only = |a: &str, b: &str| {
        let other: BTreeSet<_> = b.lines().collect();
        a.lines().filter(|line| !other.contains(line)).map(str::to_owned).collect()
    };
    (only(before, after), only(after, before))
}

#[test]
fn everything_survives_a_round_trip() {
    invariants::survives_a_round_trip(&full().workspace);
}

#[test]
fn equal_workspaces_have_equal_texts() {
    assert_eq!(text(&full().workspace), text(&full().workspace));
}

#[test]
fn a_changed_lab_touches_only_its_own_lines() {
    let mut state = full();
    let before = text(&state.workspace);
    let id = state.workspace.lab_named("Networks").unwrap().id;
    send(
        &mut state,
        Command::DescribeLab { lab: id, title: "Computer networks".to_owned(), description: String::new() },
    );
    let after = text(&state.workspace);
    assert_eq!(before.lines().count(), after.lines().count());
    let differing: Vec<_> = before.lines().zip(after.lines()).filter(|(old, new)| old != new).collect();
    let [(_, line)] = differing.as_slice() else { panic!("{differing:?}") };
    assert_eq!(line.trim(), "title: \"Computer networks\",");
    let lab = after.split("title: \"Computer networks\"").next().unwrap().rfind("name: ").unwrap();
    assert!(after[lab..].starts_with("name: \"Networks\""), "the line is not the lab's own");
}

#[test]
fn a_new_lab_adds_lines_and_changes_only_the_next_number() {
    let mut state = full();
    let before = text(&state.workspace);
    create(&mut state, new_lab("Biology"));
    let after = text(&state.workspace);
    let (gone, _) = changed(&before, &after);
    assert_eq!(gone.len(), 1, "{gone:?}");
    assert!(gone[0].trim().starts_with("next_id:"), "{gone:?}");
}

#[test]
fn what_an_older_file_lacks_has_its_default() {
    let mut state = state();
    lab(&mut state, "Python");
    let whole = text(&state.workspace);
    for line in
        ["title: \"\",", "generation: V1,", "publishing: Draft,", "power: Stopped,", "remote_desktop: false,"]
    {
        assert!(whole.contains(line), "{line}");
        let read: Workspace =
            ron::from_str(&whole.replace(line, "")).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(read, *state.workspace, "{line}");
    }
}

#[test]
fn names_that_leave_the_workspace_are_not_read() {
    let whole = text(&full().workspace);
    let disk = "file: \"Python.vhd\"";
    assert!(whole.contains(disk), "{whole}");
    for escape in ["../secret", "/etc/passwd", "a/b.vhd", "", ".."] {
        let error =
            ron::from_str::<Workspace>(&whole.replace(disk, &format!("file: \"{escape}\""))).unwrap_err();
        assert!(error.code.to_string().contains("not a plain file name"), "{error}");
        assert!(error.span.start.line > 1, "the place is named");
    }
    let location = "Workspace(\"contoso_gallery\")";
    assert!(whole.contains(location));
    assert!(ron::from_str::<Workspace>(&whole.replace(location, "Workspace(\"../elsewhere\")")).is_err());
    assert!(ron::from_str::<GalleryLocation>(location).is_ok());
}

#[test]
fn no_password_is_in_it() {
    // Only the hash has a place in the types; this is what it looks like.
    let whole = text(&full().workspace);
    assert_eq!(whole.matches("password").count() - whole.matches("same_password").count(), 1);
    assert!(whole.contains("password_hash: \"$argon2id$"));
}
