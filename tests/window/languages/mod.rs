//! The window in every language: its typefaces, its menu of languages.

mod choice;
mod typefaces;
