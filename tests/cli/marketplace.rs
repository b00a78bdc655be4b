//! Marketplace images: listed, enabled, disabled.

use crate::program::Program;

fn ids(program: &Program, status: &str) -> Vec<String> {
    let listed = program.json(&["marketplace", "list", "--status", status]);
    listed.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_disabled_one_makes_no_lab() {
    let program = Program::with_gallery();
    let all = ids(&program, "all");
    assert_eq!(ids(&program, "enabled"), all);
    program.ok(&["marketplace", "disable", "Debian-10", "centos-7.7"]);
    assert_eq!(ids(&program, "disabled"), ["centos-7.7", "debian-10"]);
    assert_eq!(ids(&program, "all"), all);
    let table = program.ok(&["marketplace", "list"]);
    assert_eq!(table.lines().filter(|line| line.ends_with("disabled")).count(), 2, "{table}");

    let new = ["lab", "new", "Linux", "--marketplace", "debian-10", "--size", "small"];
    assert!(program.refused(&new).contains("Disabled for lab creators"));
    program.ok(&["marketplace", "enable", "debian-10"]);
    program.ok(&new);
}

#[test]
fn an_unknown_id_changes_nothing() {
    let program = Program::with_gallery();
    let said = program.refused(&["marketplace", "disable", "debian-10", "beos"]);
    assert!(said.contains("no marketplace image “beos”"), "{said}");
    assert!(ids(&program, "disabled").is_empty());
}

#[test]
fn only_an_admin_decides() {
    let program = Program::with_gallery();
    program.ok(&["account", "members", "add", "Sean", "--role", "lab-creator"]);
    for args in
        [&["marketplace", "disable", "debian-10"][..], &["account", "settings", "--pick-location", "on"]]
    {
        let said = program.refused(&[args, &["--as", "Sean"]].concat());
        assert!(said.contains("Sean is “Lab creator” here"), "{said}");
    }
}
