//! A gallery that may be read but not written, as a share often is.

use std::env;
use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::Command as Process;

use lab_gallery::model::{Command, DiskFormat, ExportMode};

use crate::world::{MIB, World, raw_disk};

/// Makes this test a process without a superuser's rights: where the workspace lies.
const FOLDER: &str = "LAB_GALLERY_TEST_READ_ONLY_GALLERY";
const NOBODY: u32 = 65534;
const NAME: &str = "readonly::an_export_to_a_gallery_that_may_not_be_written_fails_and_says_so";

#[test]
fn an_export_to_a_gallery_that_may_not_be_written_fails_and_says_so() {
    if let Some(folder) = env::var_os(FOLDER) {
        return check(Path::new(&folder));
    }
    // Where everybody can get at it, which may not be true of the build's folder.
    let mut world = World::within(tempfile::tempdir().unwrap());
    let source = world.folder().join("source.raw");
    raw_disk(&source, 8 * MIB, MIB, "source");
    let lab = world.lab_from_file("Python", &source, DiskFormat::Raw);
    world.held = true;
    world.begin_export(lab, "Python-image", ExportMode::CreateNew);
    world.save();

    let close = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
    let gallery = world.gallery_folder();
    // The superuser may write everywhere, so somebody else has to try.
    if chown(&gallery, Some(NOBODY), None).is_ok() {
        close(world.folder(), 0o755);
        close(&gallery, 0o555);
        let program = world.folder().join("test");
        fs::copy(env::current_exe().unwrap(), &program).unwrap();
        let output = Process::new(program)
            .args([NAME, "--exact"])
            .env(FOLDER, world.folder())
            .current_dir("/")
            .uid(NOBODY)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success() && said.contains("1 passed"), "{said}");
    } else {
        close(&gallery, 0o555);
        check(world.folder());
    }
    close(&gallery, 0o755);
}

fn check(folder: &Path) {
    let mut world = World::open(folder);
    let job = world.last_job().id;
    world.command(Command::RetryJob(job));
    let failure = world.expect_failure(job);
    assert_eq!(failure.message.id, "gallery-read-only", "{failure:?}");
    assert!(failure.cause.contains("denied"), "{}", failure.cause);
    assert_eq!(world.images(), Vec::<String>::new(), "it can be read all the same");
}
