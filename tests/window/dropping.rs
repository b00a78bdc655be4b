//! A disk file that is dropped on the window: an upload on the gallery's page, a new lab elsewhere.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::DroppedFile;
use egui_kittest::kittest::Queryable as _;

use crate::app::App;
use crate::common::Look;

#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Err("the window must not read it".to_owned())
    }
}

/// Drops the disk of a lab, for want of another file.
fn drop_disk(app: &mut App) {
    let file = Arc::new(Dropped(app.disk("Networks")));
    app.harness.input_mut().dropped_files.push(file);
    app.settle();
}

#[test]
fn on_the_gallerys_page_it_is_uploaded_by_those_who_may() {
    let mut app = App::start(Look::default());
    app.click("Shared image gallery");
    drop_disk(&mut app);
    app.until_shown("Image name");
    app.harness.get_by_label("What will happen");
    app.click("Cancel");
    app.act_as("Kim Akers", "Sean Chai · Lab creator");
    drop_disk(&mut app);
    app.harness.get_by_label_contains("Sean Chai is “Lab creator” here and cannot do this");
    assert!(app.harness.query_by_label("Image name").is_none());
}

#[test]
fn elsewhere_it_is_a_new_labs() {
    let mut app = App::start(Look::default());
    drop_disk(&mut app);
    app.until_shown("State of the system");
    assert!(app.harness.query_by_label("Upload image").is_none());
}
