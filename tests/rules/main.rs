//! The domain's rules: what a command changes, and why it is refused.

#![cfg(test)]

mod days;
mod every;
mod invariants;
mod steps;
mod support;

#[expect(dead_code, reason = "only the messages are read here")]
#[path = "../text/catalogue.rs"]
mod catalogue;

mod addresses;
mod attention;
mod cancelling;
mod costs;
mod credentials;
mod disk_limits;
mod document;
mod editing;
mod explanations;
mod export_names;
mod export_readiness;
mod exports;
mod finished;
mod flaws;
mod galleries;
mod image_edits;
mod image_switch;
mod image_versions;
mod lab_creation;
mod lab_deletion;
mod lab_settings;
mod locations;
mod marketplace;
mod members;
mod money;
mod names;
mod offers;
#[cfg(unix)]
mod paths;
mod power;
mod prices;
mod publishing;
mod regions;
mod reports;
mod restarts;
mod retries;
mod role_table;
mod roles;
mod sequences;
mod snapshots;
mod template_disk;
mod undoing;
mod upkeep;
mod uploads;
mod versions;
