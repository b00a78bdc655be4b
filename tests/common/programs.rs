//! Programs from elsewhere that a test needs.

#![allow(dead_code, reason = "each test binary uses its own part")]

use std::env;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set by `tests/run` once everything is installed: then a test that cannot run is a failure.
const REQUIRE_ALL: &str = "LAB_GALLERY_REQUIRE_ALL";

/// Whether `program` can be run. If not, says that the test is left out; a test then returns:
/// `if !needs("qemu-img") { return; }`.
///
/// # Panics
/// If the program is not there though `LAB_GALLERY_REQUIRE_ALL=1` is set.
pub fn needs(program: &str) -> bool {
    is_there(program, find(program).is_some())
}

/// The same for a shared library.
pub fn needs_library(name: &str) -> bool {
    is_there(name, find_library(name).is_some())
}

/// The same for anything else that was looked for.
pub fn needs_that(what: &str, found: bool) -> bool {
    is_there(what, found)
}

fn is_there(program: &str, found: bool) -> bool {
    if found {
        return true;
    }
    assert!(env::var_os(REQUIRE_ALL).is_none_or(|set| set != "1"), "LEFT OUT: needs {program}");
    let test = std::thread::current().name().unwrap_or_default().to_owned();
    // Not by a macro: what those print is not shown for a test that passes.
    writeln!(io::stderr(), "LEFT OUT: needs {program}: {test}").unwrap();
    false
}

/// Where `program` is: on the path, or where the system's own programs are, which not everyone has on the path.
fn find(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path)
        .chain(["/usr/sbin".into(), "/sbin".into()])
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// Where a shared library is: in a folder for them, or in a folder of it for one kind of machine.
pub fn find_library(name: &str) -> Option<PathBuf> {
    let folders = ["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"].map(PathBuf::from);
    let within = |folder: &PathBuf| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect::<Vec<_>>()
    };
    let inner: Vec<_> = folders.iter().flat_map(within).collect();
    folders.into_iter().chain(inner).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// Runs a program that must succeed, and gives what it said.
pub fn run(program: &str, args: &[&str]) -> String {
    let file = find(program).unwrap_or_else(|| panic!("{program} is not there: ask `needs` first"));
    let output = Command::new(file).args(args).env("LC_ALL", "C").output().unwrap();
    assert!(
        output.status.success(),
        "{program} {args:?}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

/// A path as an argument.
pub fn arg(path: &Path) -> &str {
    path.to_str().unwrap()
}
