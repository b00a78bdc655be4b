//! Virtual disks: what is read, written and refused, checked against `qemu-img` where it is the judge.

#![cfg(test)]

#[path = "../common/mod.rs"]
mod common;
mod support;

mod copying;
mod full;
mod partitions;
mod peers;
mod properties;
mod qcow2;
mod raw;
mod refusals;
mod sample;
mod sentences;
mod vhd;
mod vhdx;
mod vhdx_log;
