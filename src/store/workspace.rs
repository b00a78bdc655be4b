//! The model's workspace is the document of this program.

use super::document::Document;
use crate::model::Workspace;

impl Document for Workspace {
    const SCHEMA: u32 = 1;
}
