//! The window by keyboard alone, and as a screen reader has it.

mod arriving;
mod dialogs;
mod giving_back;
mod lists;
mod live;
mod menus;
mod names;
mod scrolling;
mod shortcuts;
mod tab_walk;
mod tables;
mod tasks;
mod told;
pub mod walk;
