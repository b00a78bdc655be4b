//! The instructor's pages and dialogs: the list of labs, the Template page, and what they open.

mod fixture;
mod pictures;
