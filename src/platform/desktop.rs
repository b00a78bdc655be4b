//! The session around the window: whether there is a display, its file dialogs, its file manager.

use std::path::Path;

/// Whether this session has a display at all.
pub fn has_display() -> bool {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        return true;
    }
    named_display().is_some()
}

/// The display that a window would be opened on where the environment says which: the variable, and what it says. The
/// first one counts.
pub fn named_display() -> Option<(&'static str, String)> {
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].into_iter().find_map(|name| {
        let value = std::env::var_os(name).filter(|value| !value.is_empty())?;
        Some((name, value.to_string_lossy().into_owned()))
    })
}

/// Whether the desktop can show file dialogs. Asks it, and may wait for its answer.
pub fn has_file_dialogs() -> bool {
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        portal::answers("org.freedesktop.portal.FileChooser") || portal::on_path("zenity")
    }
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    true
}

/// What became of a wish to see a file in the file manager.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revealed {
    /// The desktop was asked, and took it.
    Asked,
    /// There was nobody to ask who would have said no: a file manager may have been started, or none.
    Unsure,
}

/// Shows a file in the platform's file manager. Asks the desktop, and may wait for its answer.
pub fn reveal(path: &Path) -> Result<Revealed, opener::OpenError> {
    #[cfg(all(unix, not(target_os = "macos")))]
    let sure = portal::owns("org.freedesktop.FileManager1")
        || portal::answers("org.freedesktop.portal.OpenURI")
        || std::env::var_os("WSL_DISTRO_NAME").is_some();
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    let sure = true;
    opener::reveal(path)?;
    Ok(if sure { Revealed::Asked } else { Revealed::Unsure })
}

/// The services of a free desktop, which may all be missing.
#[cfg(all(unix, not(target_os = "macos")))]
mod portal {
    use zbus::blocking::fdo::DBusProxy;
    use zbus::blocking::{Connection, Proxy};

    /// Whether the desktop portal is there and has a part by that name. A portal may lack what no desktop serves.
    pub(super) fn answers(part: &str) -> bool {
        let version = || {
            let bus = Connection::session()?;
            let portal = "org.freedesktop.portal.Desktop";
            Proxy::new(&bus, portal, "/org/freedesktop/portal/desktop", part)?.get_property::<u32>("version")
        };
        version().inspect_err(|error| tracing::debug!(%error, part, "no desktop portal")).is_ok()
    }

    /// Whether a service by that name runs or can be started.
    pub(super) fn owns(service: &str) -> bool {
        let known = || {
            let bus = Connection::session()?;
            let bus = DBusProxy::new(&bus)?;
            let mut names = bus.list_names()?;
            names.extend(bus.list_activatable_names()?);
            Ok::<_, zbus::Error>(names.iter().any(|name| name.as_str() == service))
        };
        known().unwrap_or(false)
    }

    pub(super) fn on_path(program: &str) -> bool {
        let path = std::env::var_os("PATH").unwrap_or_default();
        std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
    }
}
