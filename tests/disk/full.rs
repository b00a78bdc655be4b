//! Writing until nothing more fits: a sentence, and no half disk left behind.
#![cfg(unix)]

use std::path::Path;
use std::process::Command;

use lab_gallery::disk::{self, DiskError, DiskFormat};

use crate::support::{MIB, noise};

const FOLDER: &str = "LAB_GALLERY_TEST_FULL";

/// Runs in a second process, in which no file may grow past 4 MiB: the system then refuses as a full drive does.
#[test]
fn a_drive_that_becomes_full() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        for format in DiskFormat::ALL {
            fill(Path::new(&folder), format);
        }
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let limited = Command::new("sh")
        .args(["-c", r#"trap "" XFSZ; ulimit -f 8192; exec "$0" --exact full::a_drive_that_becomes_full"#])
        .arg(std::env::current_exe().unwrap())
        .env(FOLDER, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&limited.stdout);
    assert!(limited.status.success() && said.contains("1 passed"), "{said}");
    assert_eq!(crate::support::names(&folder), Vec::<String>::new());
}

fn fill(folder: &Path, format: DiskFormat) {
    let path = folder.join(format!("a.{}", format.extension()));
    let error = match disk::create(&path, format, 16 * MIB) {
        // A raw disk has its whole length from the start.
        Err(error) => error,
        Ok(writer) => {
            let failed = (0..16).map(|piece| writer.write_at(&noise(piece, MIB as usize), piece * MIB));
            match failed.collect::<Result<Vec<()>, _>>() {
                Err(error) => error,
                Ok(_) => writer.finish().unwrap_err(),
            }
        }
    };
    assert!(matches!(error, DiskError::Full { .. }), "{format:?}: {error:?}");
    assert!(!path.exists());
}
