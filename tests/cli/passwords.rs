//! A password comes by standard input, is kept as a hash, and appears nowhere.

use crate::program::{Program, Said, arg};

const PASSWORD: &str = "Correct-Horse-7";

fn new_lab(program: &Program, user: &str, password: &str, state: &[&str]) -> Said {
    let disk = program.random_disk("course.raw", 1 << 20);
    let new = ["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "small"];
    let sign_in = ["--user", user, "--password-stdin"];
    program.run_with(&[&new[..], &sign_in, state].concat(), &format!("{password}\n"))
}

#[test]
fn only_the_hash_is_kept() {
    let program = Program::with_gallery();
    let said = new_lab(&program, "student", PASSWORD, &["--generalized"]);
    assert_eq!(said.status, Some(0), "{said:?}");
    let document = std::fs::read_to_string(program.workspace().join("workspace.ron")).unwrap();
    assert!(document.contains("$argon2id$"), "{document}");
    program.ok(&["export", "Course", "--name", "course-base"]);
    for file in program.files("") {
        let bytes = std::fs::read(program.workspace().join(&file)).unwrap();
        let found = bytes.windows(PASSWORD.len()).any(|window| window == PASSWORD.as_bytes());
        assert!(!found, "{file} holds the password");
    }
    for listing in [&["lab", "show", "Course"][..], &["labs"], &["jobs"]] {
        let shown = program.json(listing).to_string();
        assert!(!shown.contains("argon2") && !shown.contains(PASSWORD), "{shown}");
    }
}

#[test]
fn a_password_that_breaks_the_rule_makes_no_lab() {
    for (user, password, why) in [
        ("student", "short-Ab1", "at least 12 characters"),
        ("student", "onlylowercaseletters", "at least three of these"),
        ("administrator", PASSWORD, "easy to guess"),
        ("student", "", "at least 12 characters"),
    ] {
        let program = Program::with_gallery();
        let said = new_lab(&program, user, password, &["--generalized"]);
        assert_eq!(said.status, Some(1), "{said:?}");
        assert!(said.err.contains(why), "{said:?}");
        assert_eq!(program.json(&["labs"]).as_array().unwrap().len(), 0);
    }
}

#[test]
fn the_account_on_a_specialized_disk_is_as_it_is() {
    let program = Program::with_gallery();
    let empty = new_lab(&program, "root", "", &[]);
    assert_eq!(empty.status, Some(1), "{empty:?}");
    assert!(empty.err.contains("Type the password"), "{empty:?}");
    let said = new_lab(&program, "root", "toor", &[]);
    assert_eq!(said.status, Some(0), "{said:?}");
    assert!(program.ok(&["lab", "show", "Course"]).contains("root"));
    let document = std::fs::read_to_string(program.workspace().join("workspace.ron")).unwrap();
    assert!(document.contains("$argon2id$") && !document.contains("toor"), "{document}");
}
