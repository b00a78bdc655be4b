//! The platform's file dialogs. They run on their own thread; the answer is fetched by the window.
//!
//! Every place that offers one also takes a typed path and, for disks, a dropped file, so that a system without a file
//! dialog (a Linux session without a desktop portal) is no obstacle; that is said there.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use rfd::AsyncFileDialog;

use super::action::FilePurpose;
use crate::platform::desktop::has_file_dialogs;
use crate::text::Lang;

/// Opens file dialogs, one at a time.
#[derive(Debug)]
pub(super) struct Picker {
    open: bool,
    to: Sender<Answer>,
    from: Receiver<Answer>,
}

/// What became of a file dialog.
#[derive(Debug)]
pub(super) enum Answer {
    /// That was picked.
    Picked(FilePurpose, PathBuf),
    /// The person thought better of it.
    Cancelled,
    /// This desktop shows no file dialogs.
    NoDialogs,
}

impl Default for Picker {
    fn default() -> Self {
        let (to, from) = channel();
        Self { open: false, to, from }
    }
}

impl Picker {
    /// Opens the dialog over the window. Does nothing while one is open.
    pub(super) fn pick(
        &mut self,
        purpose: FilePurpose,
        lang: &Lang,
        frame: &eframe::Frame,
        ctx: &egui::Context,
    ) {
        if self.open {
            return;
        }
        // The dialog is made here, on the main thread, as macOS wants it; the answer is awaited elsewhere.
        let dialog = AsyncFileDialog::new().set_parent(frame).set_title(lang.text(title(purpose)));
        let (to, ctx) = (self.to.clone(), ctx.clone());
        let file = purpose.is_file();
        let dialog = if file {
            dialog.add_filter(lang.text("ui-pick-disks"), &["vhd", "vhdx", "qcow2", "qcow", "raw", "img"])
        } else {
            dialog
        };
        let spawned = std::thread::Builder::new().name("file-dialog".to_owned()).spawn(move || {
            let answer = if has_file_dialogs() {
                let picked = if file {
                    pollster::block_on(dialog.pick_file())
                } else {
                    pollster::block_on(dialog.pick_folder())
                };
                picked.map_or(Answer::Cancelled, |picked| Answer::Picked(purpose, picked.path().to_owned()))
            } else {
                Answer::NoDialogs
            };
            // The window may have been closed meanwhile.
            let _closed = to.send(answer);
            ctx.request_repaint();
        });
        match spawned {
            Ok(_) => self.open = true,
            Err(error) => tracing::error!(%error, "the file dialog's thread did not start"),
        }
    }

    /// What became of the dialog since the last look.
    pub(super) fn answer(&mut self) -> Option<Answer> {
        let answer = self.from.try_recv().ok()?;
        self.open = false;
        Some(answer)
    }
}

impl FilePurpose {
    /// A file, or a folder.
    fn is_file(self) -> bool {
        matches!(self, Self::LabDisk | Self::TemplateDisk | Self::UploadDisk)
    }
}

fn title(purpose: FilePurpose) -> &'static str {
    match purpose {
        FilePurpose::LabDisk | FilePurpose::TemplateDisk | FilePurpose::UploadDisk => "ui-pick-disk",
        FilePurpose::DownloadFolder | FilePurpose::PhotoFolder => "ui-pick-download",
        FilePurpose::GalleryFolder => "ui-pick-gallery",
        FilePurpose::PicturesFolder => "ui-pick-pictures",
        FilePurpose::NewGalleryFolder => "ui-pick-new-gallery",
        FilePurpose::NewWorkspaceFolder => "ui-pick-new-workspace",
        FilePurpose::WorkspaceFolder => "ui-pick-workspace",
    }
}
