//! The shared gallery: what is exported comes back byte for byte, whatever happens on the way.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;
mod support;

mod damage;
mod exporting;
mod replicating;
