//! The window in every language: its typefaces, its menu of languages.

mod choice;
mod side_by_side;
mod typefaces;
