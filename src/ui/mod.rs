//! egui: the window, its pages and dialogs. They read the state and send [`Action`]s; nothing here does I/O.
//!
//! [`theme`] names every colour, size and typeface; [`widgets`] is the kit that pages are built from.

pub mod action;
pub mod dialogs;
pub mod page;
pub mod pages;
pub mod progress_words;
pub mod theme;
pub mod view;
pub mod widgets;
pub mod wording;

pub use action::{Action, FilePurpose, UiEvent};
pub use page::{AccountTab, LabTab, Page};
pub use view::{DiskFiles, DiskLook, View};
