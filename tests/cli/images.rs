//! Images enabled and disabled, galleries attached and detached.

use crate::program::{Program, arg};

#[test]
fn a_disabled_image_is_not_offered() {
    let program = Program::with_an_image();
    program.ok(&["image", "disable", "Course-Base"]);
    let image = &program.json(&["images"])[0];
    assert_eq!((&image["enabled"], &image["offered"]), (&false.into(), &false.into()));
    let refused = program.refused(&["lab", "new", "Copy", "--image", "course-base", "--size", "small"]);
    assert!(refused.contains("Disabled for lab creators"), "{refused}");
    program.ok(&["image", "enable", "course-base"]);
    program.ok(&["lab", "new", "Copy", "--image", "course-base", "--size", "small"]);
}

#[test]
fn a_detached_gallery_keeps_its_images_and_can_be_attached_elsewhere() {
    let program = Program::with_an_image();
    program.ok(&["gallery", "detach"]);
    let none = program.refused(&["images"]);
    assert!(none.contains("No shared image gallery is attached"), "{none}");

    let colleague = Program::new();
    colleague.ok(&["init", "--empty"]);
    let folder = program.workspace().join("galleries/fabrikam_gallery");
    colleague.ok(&["gallery", "attach", arg(&folder)]);
    colleague.ok(&["lab", "new", "Copy", "--image", "course-base", "--size", "small"]);
    program.ok(&["gallery", "attach", "fabrikam_gallery"]);
    assert_eq!(program.json(&["images"])[0]["name"], "course-base");
    let second = program.refused(&["gallery", "create", "another_one"]);
    assert!(second.contains("one at a time"), "{second}");
}
