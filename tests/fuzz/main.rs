//! Readers of files from anywhere, given files that were changed in every way: each answers, soon, and takes no more
//! memory than its file and 64 MiB. What is read right is right; what is wrong is an error and never a panic.
//!
//! `LAB_GALLERY_FUZZ=5000 cargo test --test fuzz -- --nocapture` tries that many files for each reader.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;

mod bounds;
mod changes;
mod disks;
mod documents;
mod gallery;
mod tables;

use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATED: PeakAlloc = PeakAlloc;
