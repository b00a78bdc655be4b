//! The shared gallery: what is exported comes back byte for byte, whatever happens on the way.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

mod children;
#[cfg(feature = "cloud")]
mod cloud;
mod collecting;
mod conformance;
mod damage;
mod damage_parts;
mod deleting;
mod durable;
mod editing;
mod editing_together;
mod exporting;
mod failing;
mod faults;
mod faults_editing;
mod faults_everywhere;
mod formats;
#[cfg(target_os = "linux")]
mod full;
mod healing;
mod kills;
mod properties;
mod refusals;
mod replicating;
mod resuming;
#[cfg(feature = "cloud")]
mod s3;
mod sequences;
mod stores;
mod support;
mod syscalls;
mod together;
mod trusting;
mod unfinished;
mod unknown_settings;
