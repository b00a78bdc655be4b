//! The model's workspace is the document of this program.

use super::document::{Document, Problem};
use crate::model::{Workspace, check};

impl Document for Workspace {
    const SCHEMA: u32 = 1;

    fn check(&self) -> Result<(), Problem> {
        check::check(self).map_err(|flaw| Problem::contradiction(&flaw))
    }
}
