//! Parts of a test that run in a process of their own, because it is killed, or has fewer rights.
//!
//! Such a part is an ignored test of this same program, which does nothing unless it is told a folder.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::common;

/// The variable that tells a child which folder to work in.
pub const FOLDER: &str = "LAB_GALLERY_TEST_FOLDER";

/// The folder that this process was told, if it is a child.
pub fn folder() -> Option<PathBuf> {
    std::env::var_os(FOLDER).map(PathBuf::from)
}

/// The command that runs one ignored test.
pub fn child(test: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(arguments(test)).stdin(Stdio::null());
    command
}

/// The same, as somebody who may not write where permissions forbid it. None if that takes an absent program.
pub fn unprivileged(test: &str) -> Option<Command> {
    if obeys_permissions() {
        return Some(child(test));
    }
    if !common::needs("setpriv") {
        return None;
    }
    let mut command = Command::new("setpriv");
    let caps = "-dac_override,-dac_read_search";
    command.args(["--bounding-set", caps, "--inh-caps", caps]).arg(std::env::current_exe().unwrap());
    command.args(arguments(test)).stdin(Stdio::null());
    Some(command)
}

fn arguments(test: &str) -> [&str; 4] {
    ["--exact", test, "--ignored", "--nocapture"]
}

/// Whether permissions hold for this user; they do not for root.
fn obeys_permissions() -> bool {
    let folder = common::temp();
    let mut permissions = std::fs::metadata(folder.path()).unwrap().permissions();
    permissions.set_readonly(true);
    std::fs::set_permissions(folder.path(), permissions.clone()).unwrap();
    let refused = std::fs::File::create(folder.path().join("probe")).is_err();
    #[cfg(unix)]
    std::os::unix::fs::PermissionsExt::set_mode(&mut permissions, 0o755);
    std::fs::set_permissions(folder.path(), permissions).unwrap();
    refused
}

/// Runs a child to its end.
#[track_caller]
pub fn must_succeed(command: &mut Command) {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let problems = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{command:?}: {said}{problems}");
}
