//! Pictures of the window itself, and the page of the documentation's.

mod photo;
mod set;
mod shrinking;
