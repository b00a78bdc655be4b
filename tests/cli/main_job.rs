//! Without a display, the plain start does the main job and says so.

use crate::program::Program;

#[test]
fn the_main_job_is_done_without_a_display() {
    let program = Program::new();
    let said = program.run(&[]);
    assert_eq!(said.status, Some(0), "{said:?}");
    for part in ["no display", "9 of 9 regions", "Sound", "Identical", "lab-gallery --workspace"] {
        assert!(said.out.contains(part), "{part}: {said:?}");
    }
    assert!(program.workspace().join("disks/Data-Science-copy.vhd").exists());
    let pictures = program.workspace().join("pictures/en");
    let article = std::fs::read_to_string(pictures.join("how-to-use-shared-image-gallery.md")).unwrap();
    for name in ["export-to-shared-image-gallery-button", "exporting-image-in-progress", "use-shared-image"] {
        let picture = format!("media/how-to-use-shared-image-gallery/{name}.png");
        assert!(article.contains(&picture), "{article}");
        assert!(image::open(pictures.join(&picture)).unwrap().width() > 500, "{picture}");
    }

    let again = program.run(&[]);
    assert_eq!(again.status, Some(0), "{again:?}");
    assert!(again.out.contains("1.1.0") && again.out.contains("no new chunk"), "{again:?}");
    assert!(again.out.contains("Identical"), "{again:?}");
}

#[test]
fn a_lab_of_the_same_name_in_the_sample_is_left_alone() {
    let program = Program::new();
    program.ok(&["init"]);
    let disk = program.random_disk("mine.raw", 2 << 20);
    let args = ["--disk", crate::program::arg(&disk), "--os", "linux", "--size", "small"];
    program.ok(&[&["lab", "new", "Data Science copy"][..], &args].concat());
    let mine = program.json(&["lab", "show", "Data Science copy"]);
    assert_eq!(program.run(&[]).status, Some(0));
    assert_eq!(program.json(&["lab", "show", "Data Science copy"]), mine);
    program.ok(&["lab", "show", "Data Science copy 2"]);
}

#[test]
fn a_person_s_own_labs_are_left_alone() {
    let program = Program::with_gallery();
    let said = program.run(&[]);
    assert_eq!(said.status, Some(0), "{said:?}");
    assert_eq!(program.json(&["labs"]).as_array().unwrap().len(), 0);
    assert!(program.path("sample/workspace.ron").exists(), "{said:?}");
}

#[test]
#[cfg(all(unix, not(target_os = "macos")))]
fn a_display_that_does_not_answer_is_named_with_what_to_do() {
    for (variable, name) in [("DISPLAY", ":4242"), ("WAYLAND_DISPLAY", "wayland-4242")] {
        let program = Program::new();
        let output = program.command(&[]).env(variable, name).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains(&format!("“{name}”, which {variable} names")), "{said}");
        assert!(said.contains("Start that display") && said.contains("unset it"), "{said}");
        assert!(output.status.success(), "{said}");
    }
}
