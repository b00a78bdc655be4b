//! What pages and dialogs asked for is done at the end of a frame.

use std::cell::RefCell;

use super::Desk;
use crate::app::Access;
use crate::model::state::Settings;
use crate::model::{Command, Message};
use crate::ui::action::{Action, FilePurpose};
use crate::ui::dialogs::Dialog;
use crate::ui::help;
use crate::ui::history::Way;
use crate::ui::page::Page;
use crate::ui::pages::template::title_id;
use crate::ui::palette::Palette;
use crate::ui::recover::Wanted;
use crate::ui::theme::focus_after_dialog;
use crate::ui::view::DiskLook;

impl Desk {
    /// Does it; answers which other workspace is wanted, if one is.
    pub(super) fn perform(
        &mut self,
        ctx: &egui::Context,
        action: Action,
        asked: &RefCell<Vec<FilePurpose>>,
    ) -> Option<Wanted> {
        // What was done shows in the next frame.
        ctx.request_repaint();
        match action {
            Action::Command(command) => self.command(command),
            Action::Undo => self.go_back(Way::Undo),
            Action::Redo => self.go_back(Way::Redo),
            Action::CreateLab { mut lab, credentials } => {
                let result = if let Some((user, password)) = credentials {
                    self.session.create_lab(*lab, user, password)
                } else {
                    lab.credentials = None;
                    self.session.send(Command::CreateLab(*lab))
                };
                self.after(result);
            }
            Action::ResetPassword { lab, user, password } => {
                let result = self.session.reset_password(lab, user, password);
                self.after(result);
            }
            Action::Go(page) => {
                self.go(page);
                self.leave_dialog();
            }
            Action::Open(dialog) => {
                // A colleague may have exported an image since the gallery was read.
                if matches!(*dialog, Dialog::NewLab(_)) && self.session.state().workspace.gallery.is_some() {
                    let result = self.session.send(Command::ReloadGallery);
                    self.after(result);
                }
                if matches!(*dialog, Dialog::UploadImage(_)) {
                    self.session.measure_gallery();
                }
                self.open(*dialog);
            }
            Action::Pick(purpose) => asked.borrow_mut().push(purpose),
            Action::LookInto(path) => {
                self.disks.insert(path.clone(), DiskLook::Looking);
                self.session.look_into(path);
            }
            Action::RevealDisk(file) => self.reveal(ctx, &file),
            Action::EditTitle(lab) => focus_after_dialog(ctx, title_id(lab)),
            Action::ShowJobs => self.shell.open_jobs(),
            Action::TakePhoto => {
                if !self.camera.ask(ctx) {
                    self.toasts.not_now(Message::new("ui-photo-nobody"));
                }
            }
            Action::Pictures(order, ask) => self.studio.ask(ctx, order, ask),
            Action::ShowPalette => self.palette = Some(Palette::default()),
            Action::Zoom(zoom) => zoom.apply(ctx),
            Action::Quit => ctx.send_viewport_cmd(egui::ViewportCommand::Close),
            Action::ShowJob(id) => {
                self.settle();
                if let Some(page) = self.session.state().workspace.jobs.get(&id).and_then(Page::of_job) {
                    self.page = page;
                }
            }
            Action::Speak(tag) => {
                // Whoever chooses now means it, whatever was typed at the start or came along.
                self.forced_lang = None;
                self.kept.lang = None;
                let settings = self.session.state().workspace.settings.clone();
                let language = tag.map(str::to_owned);
                let result = self.session.send(Command::SetSettings(Settings { language, ..settings }));
                self.after(result);
            }
            Action::Shine(theme) => {
                self.kept.theme = None;
                let settings = self.session.state().workspace.settings.clone();
                let result = self.session.send(Command::SetSettings(Settings { theme, ..settings }));
                self.after(result);
            }
            Action::Copy(text) => ctx.copy_text(text),
            Action::NewWorkspace(folder, workspace) => {
                return self.leave_for(Wanted::Create(folder, workspace));
            }
            Action::ForgetWorkspace(folder) => return Some(Wanted::Forget(folder)),
            Action::OpenWorkspace(folder) => return self.leave_for(Wanted::Open(folder, Access::ReadWrite)),
            Action::Help(topic) => {
                let on_screen =
                    || self.dialog.as_ref().map_or_else(|| help::of_page(&self.page), help::of_dialog);
                self.shell.help.toggle(ctx, topic.unwrap_or_else(on_screen));
            }
            Action::Mark(list, entries) => self.pages.mark(list, entries),
            Action::Collect(images, enabled) => self.pages.marketplace.collect(images, enabled),
            Action::NotNow(message) => self.toasts.not_now(message),
        }
        None
    }

    /// Shows a disk in the platform's file manager.
    fn reveal(&self, ctx: &egui::Context, file: &str) {
        let lab = self
            .session
            .state()
            .workspace
            .labs
            .values()
            .find(|lab| lab.template.disk.as_ref().is_some_and(|disk| disk.file == file));
        if let Some(path) = lab.and_then(|lab| self.session.disk_path(lab)) {
            self.revealer.reveal(path, ctx);
        }
    }
}
