//! A gallery given by its address in an object store.

use crate::program::{Program, arg};

#[test]
fn an_address_that_is_none_is_refused_with_what_one_looks_like() {
    let program = Program::without_gallery();
    for verb in [&["gallery", "attach"][..], &["gallery", "create", "labs", "--at"]] {
        let with = |address| program.refused(&[verb, &[address]].concat());
        assert!(with("ftp://server/gallery").contains("az://ACCOUNT/CONTAINER"), "{verb:?}");
        assert!(with("az://fabrikamlabs").contains("container"), "{verb:?}");
        let secret = with("https://fabrikamlabs.blob.core.windows.net/gallery?sig=hunter2");
        assert!(secret.contains("environment") && !secret.contains("hunter2"), "{secret}");
        let kept = std::fs::read_to_string(program.workspace().join("workspace.ron")).unwrap();
        assert!(!kept.contains("hunter2"), "{kept}");
    }
}

#[test]
fn the_address_of_a_folder_is_as_good_as_its_path() {
    let program = Program::without_gallery();
    let folder = program.path("our gallery");
    let address = format!("file://{}", arg(&folder).replace(' ', "%20"));
    program.ok(&["gallery", "create", "labs", "--at", &address]);
    assert_eq!(program.json(&["gallery", "show"])["place"], arg(&folder));
    program.ok(&["gallery", "detach"]);
    program.ok(&["gallery", "attach", &address]);
    assert_eq!(program.json(&["gallery", "show"])["place"], arg(&folder));
}

#[cfg(not(feature = "cloud"))]
#[test]
fn a_build_without_object_stores_says_how_to_come_by_one() {
    let program = Program::without_gallery();
    for command in [
        &["gallery", "attach", "az://fabrikamlabs/gallery"][..],
        &["gallery", "create", "labs", "--at", "s3://labs/gallery"],
    ] {
        let why = program.refused(command);
        assert!(why.contains("--features cloud") && why.contains("release package"), "{why}");
    }
    assert!(program.refused(&["gallery", "show"]).contains("No shared image gallery"));
}
