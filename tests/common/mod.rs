//! What several test areas need.

#![allow(dead_code, reason = "each test binary uses its own part")]

use std::path::Path;
use std::process::Command;

/// Whether a program is there. If not, says by name that the calling test is left out; where every test must
/// really run (`LAB_GALLERY_REQUIRE_ALL=1`), fails instead.
pub fn needs(program: &str) -> bool {
    let found = std::env::var_os("PATH").is_some_and(|path| {
        std::env::split_paths(&path)
            .chain(["/usr/sbin".into(), "/sbin".into()])
            .any(|folder| folder.join(program).is_file())
    });
    if !found {
        assert!(
            std::env::var_os("LAB_GALLERY_REQUIRE_ALL").is_none_or(|all| all != "1"),
            "needs {program}, which is not installed"
        );
        println!("LEFT OUT: needs {program}");
    }
    found
}

/// Runs a program that must succeed, and gives what it said.
pub fn run(program: &str, args: &[&str]) -> String {
    let path = format!("{}:/usr/sbin:/sbin", std::env::var("PATH").unwrap_or_default());
    let output = Command::new(program).args(args).env("PATH", path).output().unwrap();
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
