//! Jobs: what they do, what they say meanwhile, and what is left when they stop.

#[cfg(test)]
mod places;
#[cfg(test)]
mod progress;
#[cfg(test)]
mod speed;
#[cfg(test)]
mod threads;
