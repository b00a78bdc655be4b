//! egui: the window, its pages and dialogs. They read the state and send [`Action`]s; nothing here does I/O.

pub mod action;
pub mod dialogs;
pub mod page;
pub mod pages;
pub mod view;

pub use action::{Action, FilePurpose, UiEvent};
pub use page::{AccountTab, LabTab, Page};
pub use view::{DiskFiles, DiskLook, View};
