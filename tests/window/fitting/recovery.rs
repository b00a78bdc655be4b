//! What is shown where no workspace can be opened.

use super::find_locked;

#[test]
fn a_workspace_that_is_open_elsewhere() {
    find_locked("locked", |_, _| {});
}
