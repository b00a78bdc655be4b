//! Lab Gallery: labs, their template disks, and the shared image gallery between them.
//!
//! The rooms, lowest first; a lower room never knows an upper one:
//! [`model`] (the domain, no I/O) · [`platform`] (what differs between systems) · [`text`] (languages) ·
//! [`disk`] (virtual disk formats) · [`gallery`] (the shared gallery's files) ·
//! [`store`] (the workspace's files) · [`jobs`] (work on threads) · [`app`] (state, commands, effects) · [`ui`] (egui) · [`docs`] (pictures of the window).

pub mod app;
pub mod cli;
pub mod disk;
pub mod docs;
pub mod gallery;
pub mod jobs;
pub mod model;
pub mod platform;
pub mod store;
pub mod text;
pub mod ui;
