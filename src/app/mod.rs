//! The application without a window: the open workspace, the commands that change it, and the workers behind it.
//!
//! Window and command line both hold a [`Session`]. A command goes in, is applied to the model, its effects start
//! workers, the workers' reports come back in [`Session::poll`] as commands, and every change is saved by a thread.

mod crew;
mod effects;
mod event;
mod hypervisor;
pub mod locate;
mod passwords;
mod recent;
mod refresh;
pub mod sample;
mod session;
mod stand_in;

pub use crew::{Crew, Heard};
pub use event::Event;
pub use hypervisor::{Hypervisor, StateOnly};
pub use recent::RecentWorkspaces;
pub use session::{Access, Clock, Session, Wake};
