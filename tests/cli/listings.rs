//! Listings for people and for scripts.

use crate::program::{Program, arg};

#[test]
fn every_listing_has_json() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 2 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "medium"]);
    program.ok(&["export", "Course", "--name", "course-base"]);

    let status = program.json(&["status"]);
    assert_eq!((&status["labs"], &status["images"]), (&1.into(), &1.into()), "{status:#}");
    let labs = program.json(&["labs"]);
    assert_eq!((&labs[0]["name"], &labs[0]["disk_size"]), (&"Course".into(), &(2 << 20).into()));
    let images = program.json(&["images"]);
    assert_eq!((&images[0]["name"], &images[0]["offered"]), (&"course-base".into(), &true.into()));
    assert_eq!(program.json(&["jobs"]).as_array().unwrap().len(), 2);
    let gallery = program.json(&["gallery", "show"]);
    assert_eq!((&gallery["name"], &gallery["versions"]), (&"fabrikam_gallery".into(), &1.into()));
    assert_eq!(program.json(&["gallery", "verify", "--full"])["versions"], 1);
    assert_eq!(program.json(&["image", "show", "COURSE-BASE"])["name"], "course-base");
    assert_eq!(program.json(&["lab", "show", "course"])["region"], "westeurope");
}

#[test]
fn a_size_has_one_spelling() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    let size = "small-gpu-compute";
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", size]);
    assert_eq!(program.json(&["labs"])[0]["size"], size);
    assert_eq!(program.json(&["lab", "show", "Course"])["size"], size);
}

#[test]
fn scripts_are_told_states_by_name_in_every_language() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "small"]);
    program.ok(&["export", "Course", "--name", "course-base"]);
    for lang in ["en", "en-XA"] {
        assert_eq!(program.json(&["labs", "--lang", lang])[0]["state"], "draft");
        assert_eq!(program.json(&["images", "--lang", lang])[0]["os_state"], "specialized");
    }
}

#[test]
fn a_gallery_that_cannot_be_reached_has_its_reason_in_the_status() {
    let program = Program::with_gallery();
    std::fs::rename(program.workspace().join("galleries"), program.path("elsewhere")).unwrap();
    let status = program.json(&["status"]);
    assert!(status["images"].is_null());
    assert!(status["gallery_problem"].as_str().unwrap().contains("There is no folder"), "{status:#}");
}

#[test]
fn tables_have_headings_and_every_row() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 2 << 20);
    for name in ["First", "Second"] {
        program.ok(&["lab", "new", name, "--disk", arg(&disk), "--os", "linux", "--size", "medium"]);
    }
    let labs = program.ok(&["labs"]);
    let lines: Vec<&str> = labs.lines().collect();
    assert_eq!(lines.len(), 3, "{labs}");
    assert!(lines[0].starts_with("Name"), "{labs}");
    assert!(lines[1].starts_with("First") && lines[2].starts_with("Second"), "{labs}");
}

#[test]
fn wrong_usage_has_its_own_exit_status() {
    let program = Program::new();
    for args in
        [&["export", "Course"][..], &["lab", "new", "Course", "--size", "small"], &["no-such-command"]]
    {
        assert_eq!(program.run(args).status, Some(2), "{args:?}");
    }
}

#[test]
fn machines_are_marked_and_it_says_that_none_runs() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 2 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "medium"]);
    let started = program.ok(&["template", "start", "Course"]);
    assert!(started.contains("No hypervisor"), "{started}");
    let busy = program.refused(&["export", "Course", "--name", "course-base"]);
    assert!(busy.contains("Stop it first"), "{busy}");
    program.ok(&["template", "stop", "Course"]);
    program.ok(&["template", "publish", "Course", "--machines", "3", "--yes"]);
    assert_eq!(program.json(&["labs"])[0]["machines"], 3);
    let unsure = program.refused(&["lab", "delete", "Course"]);
    assert!(unsure.contains("--yes"), "{unsure}");
    program.ok(&["lab", "delete", "Course", "--yes"]);
    assert_eq!(program.ok(&["labs"]).lines().count(), 1);
    for _ in 0..100 {
        if program.files("disks").is_empty() {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    panic!("the deleted lab's disk is still there: {:?}", program.files("disks"));
}
