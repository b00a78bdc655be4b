//! The workspace on disk: whatever happens to it, it is readable, and nothing of it is lost.

#[cfg(test)]
#[path = "../common/mod.rs"]
mod common;
#[cfg(test)]
mod contradictions;
#[cfg(test)]
mod course;
#[cfg(test)]
mod everything;
#[cfg(test)]
mod failing;
#[cfg(test)]
mod killed;
#[cfg(test)]
mod locking;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod outside;
#[cfg(test)]
mod passwords;
#[cfg(test)]
mod power_cut;
#[cfg(test)]
mod prices;
#[cfg(test)]
mod read_only;
#[cfg(test)]
mod recent;
#[cfg(test)]
mod round_trip;
#[cfg(test)]
mod saver;
#[cfg(test)]
mod schema_1;
#[cfg(test)]
mod schemas;
#[cfg(test)]
mod sentences;
#[cfg(test)]
mod strict;
#[cfg(test)]
mod unreadable;
