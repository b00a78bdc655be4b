//! The kit: every widget in every state, that it is readable, named, reachable and at rest.

mod contrast;
mod pictures;
mod samples;
