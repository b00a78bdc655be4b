//! What is shown where no workspace can be opened.

use std::sync::Arc;

use lab_gallery::app::Session;
use lab_gallery::model::{RegionId, Workspace};
use lab_gallery::text::Lang;

use super::{SMALLEST, ZOOMED, languages, look};
use crate::app::{App, temp};
use crate::common::Look;

#[test]
fn a_workspace_that_is_open_elsewhere() {
    let mut faults = Vec::new();
    for size in [SMALLEST, ZOOMED] {
        for tag in languages() {
            let lang = Lang::load(tag);
            let folder = temp();
            let workspace = Workspace::new("Fabrikam", RegionId::from("westeurope"), "Kim Akers");
            let clock = Arc::new(jiff::Timestamp::now);
            let first = Session::create(&folder.path().join("workspace"), workspace, clock, Arc::new(|| {}));
            let mut app = App::open_in(Look { size, ..Look::default() }, folder, Some(tag));
            app.until_shown(&lang.text("ui-recover-title"));
            app.settle();
            look(&mut app.harness, "locked", &lang, size, &mut faults);
            drop(first);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
