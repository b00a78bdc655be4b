//! The workspace on disk: `workspace.ron`, lock, backup, migration.
//!
//! A workspace is a folder with one document in it. Three promises hold at every instant, whatever is killed,
//! full, torn or edited by hand:
//! - `workspace.ron` is the old document or the new one, whole ([`atomic`]); the one before is `workspace.ron.bak`;
//! - one program writes at a time ([`lock`]);
//! - a file that could not be read, or that somebody else has changed, is kept aside under a name of its own
//!   before anything takes its place ([`aside`]).
//!
//! [`Store`] opens, reads and writes on the calling thread; [`Saver`] does the writing on its own thread, so that
//! the window never waits for a disk. Both are generic over the [`Document`], and do not know what is in it.

pub mod aside;
pub mod atomic;
pub mod document;
mod error;
mod folder;
pub mod lock;
mod open;
pub mod password;
pub mod prices;
pub mod recent;
mod saver;
mod workspace;

pub use document::{Document, Problem};
pub use error::{Backup, StoreError};
pub use folder::{BACKUP_NAME, DOCUMENT_NAME, Mode, Saved, Store};
pub use open::Opened;
pub use saver::{Pace, SaveReport, Saver};
