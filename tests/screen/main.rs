//! The real window on a real (if invisible) display, drawn by Mesa's software drivers.

#[cfg(test)]
#[path = "../common/mod.rs"]
mod common;

#[cfg(test)]
mod display;
#[cfg(test)]
mod file_dialogs;
#[cfg(test)]
mod idle;
#[cfg(test)]
mod place;
#[cfg(test)]
mod program;
#[cfg(unix)]
#[cfg(test)]
mod renderers;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod screen_reader;
#[cfg(test)]
mod window;
