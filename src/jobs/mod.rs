//! Work on named threads: exports, new disks, and short errands; progress, cancel, resume.
//!
//! The model asks for work by effects and hears of it by reports. [`Runner`] does the long work, each job on a
//! thread of its own; [`Errands`] does the short, one after the other.
//!
//! ```text
//! Effect::RunJob  -> Plan::of(state, folder, id) -> Runner::start ─┐
//! other effects   -> Errand::of(effect, state, places) -> Errands ─┴─> Report -> Command::Report -> model
//! ```
//!
//! What a job leaves when it stops, however it stops:
//! - a **new disk**, or a file that is downloaded, is under its name and whole, or not there at all (see `disks`);
//! - an **export** or upload is in the gallery's list and whole in the regions that it is listed for, or not there at all;
//!   chunks that were stored meanwhile stay, are not stored again by the next attempt, and can be collected as garbage.

mod bench;
mod disks;
mod errands;
mod error;
mod existing;
mod export;
mod failure;
mod galleries;
mod kept;
mod meter;
mod places;
mod plan;
mod replicate;
mod report;
mod runner;
mod speed;
mod stop;
mod ticker;
mod upkeep;

pub use bench::{Bench, Clock, Work};
pub use errands::{Errand, ErrandKind, Errands, Reply, remove_disk};
pub use error::JobError;
pub use failure::{chain, failure, is_told};
pub use galleries::{create_gallery, open_gallery, read_gallery};
pub use places::Places;
pub use plan::Plan;
pub use report::Wake;
pub use runner::Runner;
pub use speed::Speed;
pub use stop::StopReason;
pub use ticker::PERIOD;
pub use upkeep::verify_figures;
