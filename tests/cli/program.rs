//! Runs the program, as a script would.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use tempfile::TempDir;

use crate::common;
use crate::common::disks;

/// A folder with a workspace in it, and the program at work there.
pub struct Program {
    pub folder: TempDir,
}

/// What the program said.
#[derive(Debug)]
pub struct Said {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Program {
    /// No workspace yet.
    pub fn new() -> Self {
        Self { folder: common::temp() }
    }

    /// A workspace in a geography of two regions, and nothing else.
    pub fn without_gallery() -> Self {
        let program = Self::new();
        program.ok(&["init", "--account", "Fabrikam", "--region", "westeurope", "--owner", "Kim Akers"]);
        program
    }

    /// A workspace with a gallery, in a geography of two regions, and nothing else.
    pub fn with_gallery() -> Self {
        let program = Self::without_gallery();
        program.ok(&["gallery", "create", "fabrikam_gallery"]);
        program
    }

    /// The same with a lab “Course”, exported as “course-base”.
    pub fn with_an_image() -> Self {
        let program = Self::with_gallery();
        let disk = program.random_disk("course.raw", 2 << 20);
        program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "medium"]);
        program.ok(&["export", "Course", "--name", "course-base"]);
        program
    }

    pub fn workspace(&self) -> PathBuf {
        self.folder.path().join("workspace")
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let workspace = self.workspace();
        self.bare_command(&[&["--workspace", arg(&workspace), "--lang", "en"], args].concat())
    }

    /// The program with these arguments and no others.
    fn bare_command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lab-gallery"));
        command
            .args(args)
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env_remove("RUST_LOG")
            .env_remove("LAB_GALLERY_WORKSPACE")
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    pub fn run(&self, args: &[&str]) -> Said {
        said(self.command(args).output().unwrap())
    }

    /// Runs the program with these arguments and no others: not a word of workspace and language.
    pub fn bare(&self, args: &[&str]) -> Said {
        said(self.bare_command(args).output().unwrap())
    }

    /// Runs the program with a line on standard input.
    pub fn run_with(&self, args: &[&str], input: &str) -> Said {
        let mut child = self.command(args).stdin(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        said(child.wait_with_output().unwrap())
    }

    /// Starts the program and goes on.
    pub fn start(&self, args: &[&str]) -> Child {
        self.command(args).spawn().unwrap()
    }

    /// It must do what is asked; answers what it printed.
    #[track_caller]
    pub fn ok(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!(said.status, Some(0), "{args:?}: {said:?}");
        said.out
    }

    /// It must refuse; answers why.
    #[track_caller]
    pub fn refused(&self, args: &[&str]) -> String {
        let said = self.run(args);
        assert_eq!(said.status, Some(1), "{args:?}: {said:?}");
        assert!(said.err.starts_with("lab-gallery: "), "{said:?}");
        said.err
    }

    /// A listing as JSON.
    #[track_caller]
    pub fn json(&self, args: &[&str]) -> serde_json::Value {
        let text = self.ok(&[args, &["--json"]].concat());
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
    }

    /// A raw disk with an ext4 file system that holds `bytes` of course files.
    pub fn ext4(&self, name: &str, size: u64, bytes: usize) -> PathBuf {
        let content = self.path("content");
        std::fs::create_dir_all(&content).unwrap();
        disks::course_files(&content, 7, bytes);
        let disk = self.path(name);
        disks::ext4(&disk, size, &content);
        disk
    }

    /// A raw disk of random bytes, without a file system.
    pub fn random_disk(&self, name: &str, bytes: usize) -> PathBuf {
        let path = self.path(name);
        disks::write(&path, &disks::random(3, bytes));
        path
    }

    /// The sealed packs of the workspace's galleries.
    pub fn packs(&self) -> Vec<String> {
        let is_pack =
            |file: &String| Path::new(file).extension().is_some_and(|extension| extension == "pack");
        self.files("galleries").into_iter().filter(is_pack).collect()
    }

    /// Every file below a folder of the workspace, by its path in there.
    pub fn files(&self, below: &str) -> Vec<String> {
        let root = self.workspace().join(below);
        let mut found = Vec::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).into_iter().flatten() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    found.push(path.strip_prefix(&root).unwrap().to_string_lossy().into_owned());
                }
            }
        }
        found.sort();
        found
    }
}

pub fn said(output: Output) -> Said {
    Said {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A path as an argument.
pub fn arg(path: &Path) -> &str {
    path.to_str().unwrap()
}
