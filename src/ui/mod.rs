//! egui: the window, its pages and dialogs. They read the state and send [`Action`]s; nothing here does I/O.
//!
//! [`theme`] names every colour, size and typeface; [`widgets`] is the kit that pages are built from.

pub mod action;
mod announcer;
pub mod commands;
pub mod darkroom;
mod desk;
pub mod dialogs;
pub mod help;
mod history;
mod job_bars;
mod jobs_list;
pub mod lab_words;
mod language_menu;
pub mod memo;
mod opening;
pub mod pace;
pub mod page;
pub mod pages;
pub mod palette;
mod photo;
mod picker;
mod place;
mod policy_fields;
pub mod progress_words;
mod recover;
mod reveal;
mod shell;
mod shortcuts;
pub mod start;
pub mod studio;
pub mod theme;
mod toasts;
mod top_bar;
mod undo_words;
pub mod view;
pub mod widgets;
mod window;
pub mod wording;
mod zoom;

pub use action::{Action, FilePurpose, UiEvent};
pub use darkroom::{
    Album, Built, Darkroom, Order, Photo, Print, Scale, Scene, Shade, Standing, Wishes, Work,
};
pub use desk::Desk;
pub use memo::Memo;
pub use page::{AccountTab, LabTab, Page};
pub use view::{DiskFiles, DiskLook, Steps, View};
pub use window::{Options, Window};
