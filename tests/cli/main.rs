//! The command line as a script uses it: the real program, real disks, exit status and words.

#[cfg(test)]
#[path = "../common/mod.rs"]
mod common;

#[cfg(test)]
mod addresses;
#[cfg(test)]
mod again;
#[cfg(test)]
mod attaching;
#[cfg(test)]
mod bad_input;
#[cfg(test)]
#[cfg(feature = "cloud")]
mod cloud;
#[cfg(test)]
mod costs;
#[cfg(test)]
mod desktop;
#[cfg(test)]
mod docs;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod full_drive;
#[cfg(test)]
mod healing;
#[cfg(test)]
mod image_edits;
mod images;
#[cfg(test)]
mod interrupted;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod listings;
#[cfg(test)]
mod locked;
#[cfg(test)]
mod main_job;
#[cfg(test)]
mod marketplace;
#[cfg(test)]
mod members;
#[cfg(test)]
mod passwords;
#[cfg(test)]
mod program;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod read_only_drive;
#[cfg(test)]
mod settings;
#[cfg(test)]
mod upkeep;
#[cfg(test)]
mod uploading;
#[cfg(test)]
mod usage;
#[cfg(test)]
mod whole_path;
