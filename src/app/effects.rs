//! Does what a command asks of the outside: starts threads and workers, never waits.

use super::event::Event;
use super::session::Session;
use crate::jobs::Errand;
use crate::model::{Effect, Report};

impl Session {
    pub(super) fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::RunJob(id) => {
                    if let Err(failure) = self.crew.start(id, &self.state, &self.folder) {
                        self.report(Report::JobFailed(id, failure));
                    }
                }
                Effect::StopJob(id) => self.crew.stop(id),
                Effect::RemoveDisk(file) => self.remove_disk(file),
                Effect::ReadGallery => self.read_gallery(),
                Effect::CreateGallery { .. }
                | Effect::OpenGallery(_)
                | Effect::EditImage { .. }
                | Effect::SavePrices(_) => {
                    self.ask(&effect);
                }
                Effect::WithdrawExport(_) => {
                    // Whoever only looks may take what another program is at for stopped.
                    if self.crew.works() {
                        self.ask(&effect);
                    }
                }
                Effect::Hypervisor(request) => {
                    self.events.extend(self.hypervisor.caveat(&request).map(Event::Notice));
                    if let Some(report) = self.hypervisor.request(request) {
                        self.report(report);
                    }
                }
            }
        }
    }

    fn ask(&mut self, effect: &Effect) {
        if let Some(errand) = Errand::of(effect, &self.state, &self.places) {
            self.crew.errand(errand);
        }
    }

    fn read_gallery(&mut self) {
        if self.state.workspace.gallery.is_some() && self.refresh.ask() {
            self.ask(&Effect::ReadGallery);
        }
    }

    pub(super) fn ask_again_if_due(&mut self) {
        if self.refresh.due() {
            self.read_gallery();
        }
    }

    /// The file goes only when the workspace that no longer names it is on the disk; until then a crash must find it.
    fn remove_disk(&mut self, file: String) {
        let errand = Errand::RemoveDisk { places: self.places.clone(), file };
        self.crew.errand_once_kept(self.state.workspace.snapshot(), errand);
    }
}
