//! What differs between Linux, macOS and Windows, behind functions that are the same everywhere. Nothing else in the
//! house asks which system it runs on.

pub mod desktop;
pub(crate) mod file;

/// This computer's name, empty where it has none.
pub(crate) fn host() -> String {
    #[cfg(unix)]
    let name = rustix::system::uname().nodename().to_string_lossy().into_owned();
    #[cfg(not(unix))]
    let name = std::env::var("COMPUTERNAME").unwrap_or_default();
    name
}
