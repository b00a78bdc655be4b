//! *Replace disk*: the template gets a copy of a disk file of this computer.

use egui::Ui;

use super::Flow;
use super::disk_file::DiskFile;
use super::sent::Sent;
use crate::model::apply::may_attach_disk;
use crate::model::disk::DiskFormat;
use crate::model::lab::Lab;
use crate::model::{Command, LabId, Message};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{Button, Combo, Dialog as Frame, DialogReply, Kind, MessageBar, secondary};
use crate::ui::wording::disk_format;
use crate::ui::{FilePurpose, UiEvent, View};

/// The draft.
#[derive(Debug)]
pub struct ReplaceDisk {
    lab: LabId,
    file: DiskFile,
    /// The place of the copy's format in [`FORMATS`].
    format: usize,
    sent: Sent,
}

/// What the copy can be, in the order they are offered.
const FORMATS: [DiskFormat; 5] = DiskFormat::ALL;

impl ReplaceDisk {
    /// The lab whose disk is replaced.
    pub(super) fn lab(&self) -> LabId {
        self.lab
    }

    /// Whether a file was named.
    pub(super) fn is_begun(&self) -> bool {
        self.file.is_named()
    }

    /// The dialog for a lab; the copy has the format of the disk that it replaces.
    pub fn new(view: &View<'_>, lab: LabId) -> Self {
        let disk = view.state.lab(lab).and_then(|lab| lab.template.disk.as_ref());
        let format = disk.and_then(|disk| FORMATS.iter().position(|format| *format == disk.format));
        Self {
            lab,
            file: DiskFile::new("replace-disk-path", FilePurpose::TemplateDisk),
            format: format.unwrap_or(0),
            sent: Sent::default(),
        }
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let Some(lab) = view.state.lab(self.lab).filter(|_| !self.sent.is_waiting()) else {
            return Flow::Close;
        };
        let why_not = view
            .reason(may_attach_disk(view.state, self.lab))
            .or_else(|| self.file.problem(view))
            .or_else(|| self.file.usable(view).is_none().then(|| view.text("ui-replace-disk-none")));
        let replace =
            Button::primary(view.text("ui-replace-disk-confirm")).icon(Icon::Disk).disabled_because(why_not);
        let title = view.text("ui-replace-disk-title");
        let reply = Frame::new("replace-disk", title, replace, view.text("ui-cancel"))
            .show(ui.ctx(), |ui| self.body(ui, view, lab));
        match reply {
            DialogReply::Open => {}
            DialogReply::Cancelled => return Flow::Close,
            DialogReply::Confirmed => {
                let format = FORMATS.get(self.format).copied();
                if let (Some((path, _)), Some(format)) = (self.file.usable(view), format) {
                    let path = path.to_owned();
                    view.command(Command::AttachDisk { lab: self.lab, path, format });
                    self.sent = Sent::Waiting;
                    ui.ctx().request_repaint();
                }
            }
        }
        Flow::Open
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>, lab: &Lab) {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        self.sent.show(ui, view, "replace-disk", "ui-replace-disk-refused");
        secondary(ui, view.text("ui-replace-disk-text"));
        self.file.show(ui, view);
        if self.file.usable(view).is_none() {
            return;
        }
        let formats = FORMATS.map(|format| view.text(disk_format(format)));
        Combo::new("replace-disk-format", view.text("ui-replace-disk-format")).show(
            ui,
            &formats,
            &mut self.format,
        );
        if let Some(disk) = &lab.template.disk {
            let message = Message::new("ui-replace-disk-lost").with("file", disk.file.as_str());
            MessageBar::new("replace-disk-lost", Kind::Warning, view.text("ui-replace-disk-lost-title"))
                .text(view.say(&message))
                .show(ui);
        }
    }

    pub(super) fn event(&mut self, event: &UiEvent, view: &View<'_>) {
        match event {
            UiEvent::Picked(FilePurpose::TemplateDisk, path) => self.file.take(view, path),
            UiEvent::Dropped(paths) => {
                if let Some(path) = paths.first() {
                    self.file.take(view, path);
                }
            }
            other => self.sent.event(other),
        }
    }
}
