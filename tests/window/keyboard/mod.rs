//! The window by keyboard alone, and as a screen reader has it.

mod tab_walk;
mod walk;
