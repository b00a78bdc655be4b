//! Starts Lab Gallery.
fn main() {}
