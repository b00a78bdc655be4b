//! The model's workspace is the document of this program.

use super::document::{Document, Problem, read_text};
use crate::model::{Workspace, check};

impl Document for Workspace {
    /// 2: jobs that belong to no lab.
    const SCHEMA: u32 = 2;

    /// Schema 1 says nothing that 2 does not.
    fn migrate(from: u32, text: &str) -> Result<Self, Problem> {
        match from {
            1 => read_text(text),
            _ => Err(Problem::new(format!("there is no schema {from}"))),
        }
    }

    fn check(&self) -> Result<(), Problem> {
        check::check(self).map_err(|flaw| Problem::contradiction(&flaw))
    }
}
