//! The window, without a display: pages, dialogs and the kit that they are built from.

#[cfg(test)]
#[path = "../common/window.rs"]
mod common;

#[cfg(test)]
mod kit;
