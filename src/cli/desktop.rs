//! `desktop`: the program in the menu of a free desktop, for whoever built it without a package.

use std::fs;
use std::path::{Path, PathBuf};

use directories::BaseDirs;

use super::args::DesktopCmd;
use super::output::{Fail, Out};
use crate::model::Message;
use crate::store::atomic::Writer;

/// The desktop entry as packages install it.
const ENTRY: &str = include_str!("../../assets/desktop/lab-gallery.desktop");

/// The icon, and its place among the person's own.
const ICONS: [(&str, &[u8]); 5] = [
    ("scalable/apps/lab-gallery.svg", include_bytes!("../../assets/desktop/lab-gallery.svg")),
    ("16x16/apps/lab-gallery.png", include_bytes!("../../assets/desktop/icons/16.png")),
    ("32x32/apps/lab-gallery.png", include_bytes!("../../assets/desktop/icons/32.png")),
    ("48x48/apps/lab-gallery.png", include_bytes!("../../assets/desktop/icons/48.png")),
    ("256x256/apps/lab-gallery.png", include_bytes!("../../assets/desktop/icons/256.png")),
];

pub(super) fn run(command: DesktopCmd, out: &Out) -> Result<(), Fail> {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        return Err(Message::new("cli-desktop-elsewhere").into());
    }
    let data = BaseDirs::new().ok_or_else(|| Fail::from(Message::new("cli-desktop-no-folder")))?;
    let data = data.data_dir();
    let entry = data.join("applications/lab-gallery.desktop");
    let icons = data.join("icons/hicolor");
    match command {
        DesktopCmd::Install => {
            let program = std::env::current_exe()
                .map_err(|error| Fail::caused(Message::new("cli-desktop-no-program"), &error))?;
            for (name, bytes) in ICONS {
                put(&icons.join(name), bytes)?;
            }
            put(&entry, entry_for(&program).as_bytes())?;
            out.tell(&Message::new("cli-desktop-installed").path("entry", &entry));
        }
        DesktopCmd::Remove => {
            for file in ICONS.iter().map(|(name, _)| icons.join(name)).chain([entry.clone()]) {
                take_away(&file)?;
            }
            for (name, _) in ICONS {
                take_empty_away(&icons, name);
            }
            out.tell(&Message::new("cli-desktop-removed").path("entry", &entry));
        }
    }
    Ok(())
}

/// The entry that starts this very program, which need not be on the path.
fn entry_for(program: &Path) -> String {
    let path = program.to_string_lossy();
    let lines = ENTRY.lines().map(|line| match line.split_once('=') {
        Some(("TryExec", _)) => format!("TryExec={}", escaped(&path)),
        Some(("Exec", _)) => format!("Exec={}", quoted(&path)),
        _ => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n") + "\n"
}

/// A value of the entry in which every backslash is one.
fn escaped(value: &str) -> String {
    value.replace('\\', r"\\")
}

/// A program of a command line in the entry: quoted, its own signs kept from meaning anything, then escaped as a value.
fn quoted(program: &str) -> String {
    let mut argument = String::from('"');
    for sign in program.chars() {
        match sign {
            '"' | '`' | '$' | '\\' => argument.extend(['\\', sign]),
            '%' => argument.push_str("%%"),
            _ => argument.push(sign),
        }
    }
    argument.push('"');
    escaped(&argument)
}

fn put(file: &Path, bytes: &[u8]) -> Result<(), Fail> {
    let failed = |error| Fail::caused(Message::new("cli-desktop-not-written").path("file", file), &error);
    fs::create_dir_all(folder(file)).map_err(failed)?;
    Writer::default().replace(file, bytes, None).map_err(failed)
}

fn take_away(file: &Path) -> Result<(), Fail> {
    if !file.exists() {
        return Ok(());
    }
    Writer::default()
        .retire(file, None)
        .map_err(|error| Fail::caused(Message::new("cli-desktop-not-written").path("file", file), &error))
}

/// Takes the folders of an icon away as far as nothing else is in them.
fn take_empty_away(icons: &Path, name: &str) {
    let within = Path::new(name).ancestors().skip(1).take_while(|folder| !folder.as_os_str().is_empty());
    for folder in within.map(|folder| icons.join(folder)) {
        if fs::remove_dir(&folder).is_err() {
            return;
        }
    }
}

fn folder(file: &Path) -> PathBuf {
    file.parent().map(Path::to_owned).unwrap_or_default()
}
