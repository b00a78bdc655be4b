//! Workspaces that can only be looked at.

use lab_gallery::store::StoreError;

use crate::common::temp;
use crate::course::{course, files, look, open, refused, workspace};

#[test]
fn what_was_opened_read_only_cannot_be_saved() {
    let folder = temp();
    workspace(folder.path());
    let before = files(folder.path());
    let mut opened = look(folder.path()).unwrap();
    assert!(opened.store.is_read_only());
    let error = refused(opened.store.save(&course("third")));
    assert!(matches!(error, StoreError::OpenedReadOnly { .. }), "{error:?}");
    assert_eq!(files(folder.path()), before);
}

#[cfg(unix)]
mod folder {
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{PermissionsExt as _, chown};
    use std::os::unix::process::CommandExt as _;
    use std::path::Path;
    use std::process::Command;
    use std::{env, io};

    use super::*;

    /// Makes this test a process without a superuser's rights.
    const FOLDER: &str = "LAB_GALLERY_TEST_READ_ONLY";
    const NOBODY: u32 = 65534;

    #[test]
    fn a_folder_without_the_right_to_write_is_refused_and_can_be_looked_at() {
        if let Some(folder) = env::var_os(FOLDER) {
            return check(Path::new(&folder));
        }
        // Where everybody can get at it, which may not be true of the build's folder.
        let folder = tempfile::tempdir().unwrap();
        let workspace_folder = folder.path().join("workspace");
        workspace(&workspace_folder);
        let close = |path: &Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
        if chown(&workspace_folder, Some(NOBODY), None).is_ok() {
            // The superuser may write everywhere, so somebody else has to try.
            for name in files(&workspace_folder).keys().map(String::as_str).chain(["lock"]) {
                chown(workspace_folder.join(name), Some(NOBODY), None).unwrap();
            }
            close(folder.path(), 0o755);
            close(&workspace_folder, 0o555);
            let program = folder.path().join("test");
            fs::copy(env::current_exe().unwrap(), &program).unwrap();
            let name =
                "read_only::folder::a_folder_without_the_right_to_write_is_refused_and_can_be_looked_at";
            let output = Command::new(program)
                .args([name, "--exact"])
                .env(FOLDER, &workspace_folder)
                .current_dir("/")
                .uid(NOBODY)
                .output()
                .unwrap();
            let said = String::from_utf8_lossy(&output.stdout);
            assert!(output.status.success() && said.contains("1 passed"), "{said}");
        } else {
            close(&workspace_folder, 0o555);
            check(&workspace_folder);
        }
        close(&workspace_folder, 0o755);
    }

    fn check(folder: &Path) {
        let before = files(folder);
        let StoreError::ReadOnlyFolder { folder: named, source } = refused(open(folder)) else {
            panic!("not refused as read-only")
        };
        assert_eq!((named.as_path(), source.kind()), (folder, io::ErrorKind::PermissionDenied));
        assert_eq!(look(folder).unwrap().document, course("second"));
        assert_eq!(files(folder), before);
    }
}
