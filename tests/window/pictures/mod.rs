//! Pictures of the window itself.

mod photo;
mod shrinking;
