//! The command line: every action that the window offers, for scripts.
//!
//! Exit status: 0 done, 1 refused or failed (the reason on standard error), 2 wrong usage.

mod account;
mod again;
mod args;
mod costs;
mod desktop;
mod docs;
mod export;
mod follow;
mod gallery;
mod heal;
mod image;
mod image_edit;
mod init;
mod jobs;
mod lab;
mod listing;
mod main_job;
mod marketplace;
mod near;
mod output;
mod settings;
mod template;
mod upload;
pub mod usage;
mod words;

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use jiff::Timestamp;

use crate::app::{Access, Session, locate};
use crate::docs::darkroom::Darkroom;
use crate::model::{Explain as _, Message};
use crate::platform::desktop::has_display;
use crate::store::{Backup, StoreError};
use crate::ui::start;

use args::{Cli, Cmd, RendererArg};
use output::{Fail, Out};
use usage::Asked;

/// Runs the program and answers its exit status.
pub fn main() -> ExitCode {
    let Asked { cli, json, lang } = match usage::read(std::env::args_os().collect()) {
        Ok(asked) => asked,
        Err(status) => return status,
    };
    log_to_stderr();
    let mut out = Out::new(lang, &cli, json);
    match run(&cli, &mut out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fail) => {
            out.end(&fail);
            ExitCode::from(1)
        }
    }
}

/// Only what went wrong, unless `RUST_LOG` says otherwise; the renderers talk too much.
fn log_to_stderr() {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env()
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("off,lab_gallery=error"));
    // A second subscriber in one process is a test's business.
    let _already = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .try_init();
}

fn run(cli: &Cli, out: &mut Out) -> Result<(), Fail> {
    let folder = folder(cli)?;
    let Some(command) = &cli.command else { return open_window(cli, &folder, out) };
    match command {
        Cmd::Init(args) => init::run(args, &folder, out),
        Cmd::Status(listing) => listing::status(&mut look(&folder, out)?, *listing, out),
        Cmd::Labs(listing) => listing::labs(&look(&folder, out)?, *listing, out),
        Cmd::Images(listing) => listing::images(&mut look(&folder, out)?, *listing, out),
        Cmd::Jobs(args) => jobs::run(args, &folder, out),
        Cmd::Account(command) => account::run(command, &folder, out),
        Cmd::Lab(command) => lab::run(command, &folder, out),
        Cmd::Template(command) => template::run(command, &folder, out),
        Cmd::Export(args) => export::run(args, &folder, out),
        Cmd::Gallery(command) => gallery::run(command, &folder, out),
        Cmd::Marketplace(command) => marketplace::run(command, &folder, out),
        Cmd::Costs(args) => costs::run(args, &folder, out),
        Cmd::Docs(command) => docs::run(command, out),
        Cmd::Desktop(command) => desktop::run(*command, out),
        Cmd::Image(command) => image::run(command, &folder, out),
    }
}

fn folder(cli: &Cli) -> Result<PathBuf, Fail> {
    // The window begins where the person was last; commands name their workspace, or mean the default one.
    let last = || if cli.command.is_none() { locate::last_workspace() } else { None };
    let folder = cli
        .workspace
        .clone()
        .or_else(last)
        .or_else(locate::default_workspace)
        .ok_or_else(|| Fail::from(Message::new("cli-no-default-workspace")))?;
    std::path::absolute(&folder)
        .map_err(|error| Fail::caused(Message::new("cli-bad-folder").path("path", &folder), &error))
}

/// The window; without a display, the main job in words.
fn open_window(cli: &Cli, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    if !has_display() {
        return main_job::run(cli.workspace.as_deref(), out);
    }
    let mut options = crate::ui::Options::new(folder.to_owned());
    options.lang.clone_from(&cli.lang);
    options.sample = true;
    options.recent = locate::recent_workspaces();
    options.photos = locate::photos().unwrap_or_default();
    options.darkroom = Some(Arc::new(Darkroom::here_or(options.photos.join("lab-gallery"))));
    options.renderer = cli.renderer.map(|renderer| match renderer {
        RendererArg::Wgpu => eframe::Renderer::Wgpu,
        RendererArg::Glow => eframe::Renderer::Glow,
    });
    match start::run(&options) {
        Ok(()) => Ok(()),
        Err(start::NoWindow::NoDisplay) => main_job::run(cli.workspace.as_deref(), out),
        Err(dead @ start::NoWindow::DeadDisplay { .. }) => {
            out.note(&dead.explain());
            main_job::run(cli.workspace.as_deref(), out)
        }
        Err(error) => {
            let fail = Fail::explained(&error);
            let fail = match error.hint() {
                Some(hint) => fail.hint(hint),
                None => fail,
            };
            if !std::io::stderr().is_terminal() {
                start::tell_in_dialog(&out.lang().text("ui-product"), &out.failure(&fail));
            }
            Err(fail)
        }
    }
}

/// Opens the workspace to change it.
fn work(folder: &Path, out: &mut Out) -> Result<Session, Fail> {
    let access = if out.wants_backup() { Access::Backup } else { Access::ReadWrite };
    let session = open(folder, access, out).map_err(|error| refused(&error))?;
    asking(session, out)
}

/// Opens the workspace to look at it, also while another program works in it.
fn look(folder: &Path, out: &mut Out) -> Result<Session, Fail> {
    let access = if out.wants_backup() { Access::Backup } else { Access::ReadWrite };
    let session = match open(folder, access, out) {
        Err(StoreError::Locked { .. } | StoreError::ReadOnlyFolder { .. }) => {
            open(folder, Access::ReadOnly, out).map_err(|error| refused(&error))?
        }
        other => other.map_err(|error| refused(&error))?,
    };
    asking(session, out)
}

/// The session in which `--as` asks.
fn asking(mut session: Session, out: &Out) -> Result<Session, Fail> {
    if let Some(member) = out.stand_in() {
        session.stand_in(member).map_err(|refusal| near::refused(&session, refusal))?;
    }
    Ok(session)
}

/// Why the workspace was not opened, and what to type where its backup is good.
fn refused(error: &StoreError) -> Fail {
    match error {
        StoreError::Unreadable { backup: Backup::Good, .. }
        | StoreError::Missing { backup: Backup::Good, .. } => {
            Fail::explained(error).hint(Message::new("cli-from-backup"))
        }
        _ => Fail::explained(error),
    }
}

fn open(folder: &Path, access: Access, out: &mut Out) -> Result<Session, StoreError> {
    let mut session = Session::open(folder, access, Arc::new(Timestamp::now), Arc::new(|| {}))?;
    out.choose_language(session.state());
    for event in session.poll() {
        if let crate::app::Event::Notice(message) = event {
            out.note(&message);
        }
    }
    Ok(session)
}
