//! The whole way with a gallery in Azure Blob Storage: its emulator, and keys from the environment only.

use std::path::PathBuf;

use crate::common::azurite::{self, azurite};
use crate::program::{Program, Said, arg, said};

const ADDRESS: &str = "az://devstoreaccount1/whole-way/labs";

fn run(program: &Program, port: u16, args: &[&str]) -> Said {
    said(program.command(args).envs(azurite::variables(port)).output().unwrap())
}

#[test]
fn an_image_goes_through_a_container_to_a_colleague() {
    let Some(azurite) = azurite() else { return };
    azurite.container("whole-way");
    let (program, colleague) = (Program::without_gallery(), Program::without_gallery());
    let ok = |program: &Program, args: &[&str]| {
        let said = run(program, azurite.port, args);
        assert_eq!(said.status, Some(0), "{args:?}: {said:?}");
        said.out
    };
    let disk = program.random_disk("course.raw", 20 << 20);
    assert!(ok(&program, &["gallery", "create", "fabrikam", "--at", ADDRESS]).contains(ADDRESS));
    ok(&program, &["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "medium"]);
    assert!(ok(&program, &["export", "Course", "--name", "course-base"]).contains("2 of 2 regions"));

    let https = "https://devstoreaccount1.blob.core.windows.net/whole-way/labs/";
    ok(&colleague, &["gallery", "attach", https]);
    let shown: serde_json::Value =
        serde_json::from_str(&ok(&colleague, &["gallery", "show", "--json"])).unwrap();
    assert_eq!((&shown["place"], &shown["images"]), (&ADDRESS.into(), &1.into()));
    let copy = ["lab", "new", "Copy", "--image", "course-base", "--size", "small", "--format", "raw"];
    ok(&colleague, &copy);
    let lab: serde_json::Value =
        serde_json::from_str(&ok(&colleague, &["lab", "show", "Copy", "--json"])).unwrap();
    let made = PathBuf::from(lab["disk_path"].as_str().unwrap());
    assert!(std::fs::read(&made).unwrap() == std::fs::read(&disk).unwrap(), "another disk");
    ok(&colleague, &["gallery", "verify", "--full"]);

    for workspace in [&program, &colleague] {
        let kept = std::fs::read_to_string(workspace.workspace().join("workspace.ron")).unwrap();
        assert!(kept.contains(ADDRESS) && !kept.contains(azurite::KEY), "{kept}");
    }
    // Without the key nothing can be read, and it is said why.
    let mut keyless = colleague.command(&["gallery", "show"]);
    keyless.envs(azurite::variables(azurite.port)).env("AZURE_STORAGE_ACCOUNT_KEY", "d3Jvbmc=");
    let refused = said(keyless.output().unwrap());
    assert!(refused.status == Some(1) && refused.err.contains("authenticate"), "{refused:?}");
}
