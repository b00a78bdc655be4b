//! The instructor's pages and dialogs: the list of labs, the Template page, and what they open.

mod bars;
mod deleting;
mod exporting;
pub mod fixture;
mod history;
mod labs;
mod pictures;
mod publishing;
mod replacing;
mod resetting;
mod template;
