//! The real window on a real (if invisible) display, drawn by Mesa's software drivers.

#[cfg(test)]
#[path = "../common/mod.rs"]
mod common;

#[cfg(test)]
mod display;
#[cfg(test)]
mod window;
