//! The domain: labs, templates, images, regions, names and rules. No I/O, no clock, no egui.
//!
//! [`apply`](apply::apply) is the only way the [`State`] changes: it takes a [`Command`] and gives [`Effect`]s for the
//! outside, or a [`Refusal`].

pub mod account;
pub mod address;
pub mod apply;
pub mod attention;
pub mod check;
pub mod command;
pub mod copies;
pub mod cost;
pub mod day;
pub mod disk;
pub mod edit;
pub mod effect;
pub mod ids;
pub mod image;
pub mod job;
pub mod lab;
pub mod limits;
pub mod location;
pub mod marketplace;
pub mod message;
pub mod names;
pub mod offer;
pub mod outcome;
pub mod password;
pub mod refusal;
pub mod region;
pub mod secret;
pub mod shared;
pub mod size;
pub mod state;
pub mod undo;
pub mod upkeep;
pub mod upload;

pub(crate) mod once;

pub use apply::apply;
pub use command::{Command, ExportMode, LabSource, NewLab, Report};
pub use disk::DiskFormat;
pub use edit::ImageEdit;
pub use effect::{Effect, MachineRequest};
pub use ids::{JobId, LabId};
pub use message::{Arg, Explain, Message};
pub use refusal::Refusal;
pub use region::RegionId;
pub use state::{State, Workspace};
pub use upload::NewUpload;
