//! Members, their roles, whose a lab is, and in whose name a command asks.

use crate::program::{Program, arg};

/// Fabrikam with a lab of Kim's, a lab creator, a lab owner and a reader.
fn fabrikam() -> Program {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "small"]);
    for (name, role) in [("Sean Chai", "lab-creator"), ("Lee Gu", "lab-owner"), ("Terry Adams", "reader")] {
        program.ok(&["account", "members", "add", name, "--role", role]);
    }
    program
}

#[track_caller]
fn refused(program: &Program, args: &[&str], why: &str) {
    let said = program.refused(args);
    assert!(said.contains(why), "{args:?}: {said}");
}

fn acting(program: &Program) -> String {
    program.json(&["status"])["acting"].as_str().unwrap().to_owned()
}

#[test]
fn members_come_change_and_go() {
    let program = fabrikam();
    let said = program.json(&["account", "members", "add", "Zoe Um", "--role", "reader"]);
    assert!(said.to_string().contains("Zoe Um"), "{said:#}");
    program.ok(&["account", "members", "remove", "Zoe Um", "--yes"]);
    let rows = program.json(&["account", "members"]);
    let row = |place: usize, key: &str| rows[place][key].as_str().unwrap_or_default().to_owned();
    assert_eq!((row(0, "name"), row(0, "role")), ("Kim Akers".to_owned(), "owner".to_owned()));
    assert_eq!((row(2, "name"), row(2, "role")), ("Lee Gu".to_owned(), "lab-owner".to_owned()));
    assert_eq!((&rows[0]["labs"], &rows[0]["acting"]), (&1.into(), &true.into()));
    assert_eq!(program.json(&["account", "members", "list"]), rows);
    let table = program.ok(&["account", "members", "list"]);
    assert!(table.starts_with("Member") && table.contains("Looks at everything"), "{table}");

    let set = program.ok(&["account", "members", "set", "terry adams", "--role", "contributor"]);
    assert!(set.contains("Lab account contributor"), "{set}");
    refused(&program, &["account", "members", "remove", "Sean Chai"], "Say --yes");
    program.ok(&["account", "members", "remove", "Sean Chai", "--yes"]);
    let names = program.json(&["account", "members"]).to_string();
    assert!(!names.contains("Sean Chai") && names.contains("contributor"), "{names}");
}

#[test]
fn bad_names_and_the_last_owner_are_refused_with_a_reason() {
    let program = fabrikam();
    let add = |name| ["account", "members", "add", name, "--role", "reader"];
    refused(&program, &add("SEAN CHAI"), "“Sean Chai” is a member already");
    refused(&program, &add(""), "Type a name");
    refused(&program, &add("Se\u{200b}an"), "U+200B");
    let last = "Kim Akers is the only owner";
    refused(&program, &["account", "members", "remove", "kim akers", "--yes"], last);
    refused(&program, &["account", "members", "set", "Kim Akers", "--role", "reader"], last);
    refused(&program, &["account", "members", "remove", "Eve", "--yes"], "“Eve” is not a member");
    assert_eq!(program.run(&["account", "members", "set", "Kim Akers", "--role", "king"]).status, Some(2));
    assert_eq!(program.json(&["account", "members"]).as_array().unwrap().len(), 4, "nothing was lost");
}

#[test]
fn a_command_asks_in_another_members_name_and_the_workspace_keeps_its_own() {
    let program = fabrikam();
    let not_his = "“Course” belongs to Kim Akers. Ask Kim Akers or a lab account admin.";
    refused(&program, &["template", "start", "Course", "--as", "Sean Chai"], not_his);
    refused(&program, &["--as", "terry adams", "gallery", "detach"], "Terry Adams is “Reader” here");
    refused(&program, &["--as", "Eve", "labs"], "“Eve” is not a member");
    let grants = "only a lab account owner decides who belongs to the account";
    refused(&program, &["account", "members", "add", "Eve", "--role", "owner", "--as", "Lee Gu"], grants);
    assert_eq!(acting(&program), "Kim Akers");

    let disk = program.path("course.raw");
    let new = ["lab", "new", "Networks", "--disk", arg(&disk), "--os", "linux", "--size", "small"];
    program.ok(&[&new[..], &["--as", "Sean Chai"]].concat());
    assert_eq!(program.json(&["lab", "show", "Networks"])["owner"], "Sean Chai");
    assert_eq!(program.json(&["status", "--as", "Terry Adams"])["acting"], "Terry Adams");
    assert_eq!(acting(&program), "Kim Akers");
}

#[test]
fn one_acts_as_another_member_until_further_notice() {
    let program = fabrikam();
    let said = program.ok(&["account", "act-as", "terry adams"]);
    assert!(said.contains("Terry Adams") && said.contains("Reader"), "{said}");
    assert_eq!(acting(&program), "Terry Adams");
    refused(&program, &["template", "start", "Course"], "Terry Adams is “Reader” here");
    refused(&program, &["account", "act-as", "Eve"], "“Eve” is not a member");
    program.ok(&["account", "act-as", "Kim Akers"]);
    program.ok(&["template", "start", "Course"]);
}

#[test]
fn a_lab_is_given_to_who_can_run_it() {
    let program = fabrikam();
    refused(&program, &["lab", "set-owner", "Course", "Terry Adams"], "cannot run a lab");
    program.ok(&["lab", "set-owner", "Course", "lee gu"]);
    assert_eq!(program.json(&["lab", "show", "Course"])["owner"], "Lee Gu");
    program.ok(&["export", "Course", "--name", "course-base", "--as", "Lee Gu"]);
    let disk = program.path("course.raw");
    let new = ["lab", "new", "Own", "--disk", arg(&disk), "--os", "linux", "--size", "small"];
    refused(&program, &[&new[..], &["--as", "Lee Gu"]].concat(), "Lee Gu is “Lab owner” here");

    program.ok(&["account", "members", "remove", "Lee Gu", "--yes"]);
    assert_eq!(program.json(&["lab", "show", "Course"])["owner"], "Kim Akers");
}

#[test]
fn who_leaves_the_account_acts_no_more() {
    let program = fabrikam();
    program.ok(&["account", "members", "set", "Sean Chai", "--role", "owner"]);
    program.ok(&["account", "members", "remove", "Kim Akers", "--yes"]);
    assert_eq!(acting(&program), "Sean Chai");
    assert_eq!(program.json(&["lab", "show", "Course"])["owner"], "Sean Chai");
}

#[test]
fn the_account_at_a_glance() {
    let program = fabrikam();
    let shown = program.json(&["account", "show"]);
    assert_eq!((&shown["name"], &shown["region"]), (&"Fabrikam".into(), &"westeurope".into()));
    assert_eq!((&shown["geography"], &shown["members"]), (&"Europe".into(), &4.into()));
    assert_eq!((&shown["labs"], &shown["images"]), (&1.into(), &0.into()));
    assert_eq!(shown["attention"].as_array().unwrap().len(), 0, "{shown}");
    assert_eq!((&shown["month"], &shown["currency"]), (&0.0.into(), &"USD".into()), "{shown}");
    assert!(program.ok(&["account", "show"]).contains("Nothing needs attention."));
    program.ok(&["gallery", "detach"]);
    assert!(program.ok(&["account", "show"]).contains("No shared image gallery is attached"));
}

#[test]
fn without_a_workspace_nobody_can_be_stood_in_for() {
    let program = Program::new();
    assert_eq!(program.run(&["--as", "Eve"]).status, Some(2));
    assert_eq!(program.run(&["init", "--empty", "--as", "Eve"]).status, Some(2));
}

#[test]
fn a_download_obeys_the_roles_and_what_is_disabled() {
    let program = fabrikam();
    program.ok(&["export", "Course", "--name", "course-base"]);
    let to = program.path("copy.raw");
    let asked = |by| ["--as", by, "image", "download", "course-base", "--to", arg(&to)];
    refused(&program, &asked("Terry Adams"), "Terry Adams");
    program.ok(&["image", "disable", "course-base"]);
    refused(&program, &asked("Lee Gu"), "“course-base” was disabled");
    assert!(!to.exists());
    program.ok(&asked("Kim Akers"));
}
