//! Work on named threads: exports, new disks, and short errands; progress, cancel, resume.
//!
//! The model asks for work by effects and hears of it by reports. [`Runner`] does the long work, each job on a
//! thread of its own.

mod bench;
mod error;
mod failure;
mod meter;
mod places;
mod report;
mod runner;
mod speed;
mod stop;
mod ticker;

pub use bench::{Bench, Clock, Work};
pub use error::JobError;
pub use failure::{chain, failure};
pub use places::Places;
pub use report::Wake;
pub use runner::Runner;
pub use speed::Speed;
pub use stop::StopReason;
pub use ticker::PERIOD;
