//! Workspaces of the first schema, in which every job belonged to a lab.

use lab_gallery::model::{LabId, Workspace};
use lab_gallery::store::{Mode, Store};

use crate::common::disks::write;
use crate::common::temp;
use crate::course::files;
use crate::everything::everything;

#[test]
fn a_workspace_of_the_first_schema_is_brought_over() {
    let folder = temp();
    let mut workspace: Workspace = everything();
    workspace.jobs.retain(|_, job| job.lab.is_some());
    drop(Store::create(folder.path(), &workspace).unwrap());
    let text = String::from_utf8(files(folder.path())["workspace.ron"].clone()).unwrap();
    assert!(
        text.contains("lab: 1,") && !text.contains("upload"),
        "it has nothing that the first schema had not"
    );
    let old = text.replacen("schema: 2,", "schema: 1,", 1);
    write(&folder.path().join("workspace.ron"), old.as_bytes());
    let opened =
        Store::<Workspace>::open(folder.path(), Mode::ReadWrite, jiff::Timestamp::UNIX_EPOCH).unwrap();
    assert_eq!(opened.document, workspace);
    assert!(opened.document.jobs.values().all(|job| job.lab == Some(LabId(1))));
    assert_eq!(files(folder.path())["workspace.ron.schema-1"], old.as_bytes());
}
