//! The window in every language: its typefaces, its menu of languages.

mod another_workspace;
mod choice;
mod typefaces;
