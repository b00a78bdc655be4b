//! The window opens on poor displays, by whatever renderer works there; where none does, what to install is said.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use crate::common;
use crate::display::{Display, TITLE};
use crate::program::Start;

/// A backend of wgpu that no machine with these tests has.
const NO_WGPU: (&str, &str) = ("WGPU_BACKEND", "metal");
const NO_EGL: (&str, &str) = ("__EGL_VENDOR_LIBRARY_FILENAMES", "/dev/null");
/// What Mesa needs to draw without the display's help is then not there, either.
const NO_GLX: [&str; 2] = ["-extension", "GLX"];

#[test]
fn opengl_is_tried_where_wgpu_refuses() {
    if !common::needs("Xvfb") {
        return;
    }
    let folder = common::temp();
    let display = Display::start();
    let program = Start::on(&display, folder.path()).env(NO_WGPU.0, NO_WGPU.1).run();
    display.wait_for_labs(folder.path());
    assert_eq!(program.said("no window with this renderer renderer=Wgpu"), 1, "{}", program.all_said());
}

#[test]
fn vulkan_is_not_needed() {
    if !common::needs("Xvfb") {
        return;
    }
    let folder = common::temp();
    let display = Display::start();
    let _program = Start::on(&display, folder.path())
        .env("VK_DRIVER_FILES", "/dev/null")
        .env("VK_ICD_FILENAMES", "/dev/null")
        .run();
    display.wait_for_labs(folder.path());
}

/// As with X11 forwarded from elsewhere: the display does not draw for others.
#[test]
fn a_display_without_opengl_is_enough() {
    if !common::needs("Xvfb") {
        return;
    }
    for renderer in ["wgpu", "glow"] {
        let folder = common::temp();
        let display =
            Display::start_with(&["-extension", "GLX", "-extension", "DRI3", "-extension", "MIT-SHM"]);
        let _program = Start::on(&display, folder.path()).renderer(renderer).run();
        display.wait_for_labs(folder.path());
    }
}

#[test]
fn without_a_renderer_it_is_said_what_to_install() {
    if !common::needs("Xvfb") {
        return;
    }
    let folder = common::temp();
    let (programs, shown) = (folder.path().join("programs"), folder.path().join("shown"));
    fs::create_dir(&programs).unwrap();
    script(&programs.join("zenity"), &format!("printf '%s\\n' \"$@\" >'{}'", shown.display()));
    let display = Display::start_with(&NO_GLX);
    let mut program = Start::on(&display, folder.path())
        .env(NO_WGPU.0, NO_WGPU.1)
        .env(NO_EGL.0, NO_EGL.1)
        .env("PATH", format!("{}:/usr/bin:/bin", programs.display()))
        .run();
    assert_eq!(program.ends(), Some(1));
    let dialog = fs::read_to_string(shown).expect("there is a display, so there is a dialog");
    assert!(dialog.contains(TITLE), "{dialog}");
    for package in ["mesa-vulkan-drivers", "libgl1-mesa-dri", "mesa-dri-drivers", "vulkan-swrast"] {
        assert!(program.all_said().contains(package), "{package} in {}", program.all_said());
        assert!(dialog.contains(package), "{package} in {dialog}");
    }
}

#[expect(clippy::disallowed_methods, reason = "a test's file needs no fsync")]
fn script(path: &std::path::Path, does: &str) {
    fs::write(path, format!("#!/bin/sh\n{does}\n")).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}
