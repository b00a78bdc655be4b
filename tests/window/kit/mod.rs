//! The kit: every widget in every state, that it is readable, named, reachable and at rest.

mod announce;
mod baselines;
mod contrast;
mod controls;
mod dialogs;
mod fields;
mod icons;
mod lists;
mod pictures;
mod samples;
mod tokens;
mod toolbar;
