//! Jobs: what they do, what they say meanwhile, and what is left when they stop.

#[cfg(test)]
mod causes;
#[path = "../common/mod.rs"]
#[cfg(test)]
mod common;
#[cfg(test)]
mod editing;
#[cfg(test)]
mod errands;
#[cfg(test)]
mod export;
#[cfg(test)]
mod from_outside;
#[cfg(test)]
#[cfg(unix)]
mod full;
#[cfg(test)]
mod given_up;
#[cfg(test)]
#[cfg(unix)]
mod interrupted;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod kept;
#[cfg(test)]
mod new_disk;
#[cfg(test)]
mod places;
#[cfg(test)]
mod progress;
#[cfg(test)]
mod qcow2;
#[cfg(test)]
#[cfg(unix)]
mod readonly;
#[cfg(test)]
mod refused;
#[cfg(test)]
mod speed;
#[cfg(test)]
mod stopped;
#[cfg(test)]
mod threads;
#[cfg(test)]
mod upkeep;
#[cfg(test)]
mod world;
