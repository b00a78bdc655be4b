//! Does what a command asks of the outside: starts threads and workers, never waits.

use super::event::Event;
use super::session::Session;
use crate::jobs::{Bench, Errand, JobError, Plan, Work as _};
use crate::model::{Effect, JobId, Report};

impl Session {
    pub(super) fn perform(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::RunJob(id) => match Plan::of(&self.state, self.folder(), id) {
                    Ok(plan) => self.start_job(id, plan),
                    Err(failure) => self.report(Report::JobFailed(id, failure)),
                },
                Effect::StopJob(id) => self.runner.stop(id),
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
                    if self.saver.is_some() {
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

    /// The job's thread waits until the workspace that knows of the job is on the disk: from then on it can be
    /// interrupted at any moment and is found again.
    fn start_job(&mut self, id: JobId, plan: Plan) {
        let Some(saver) = self.saver.clone() else { return };
        saver.save(self.state.workspace.snapshot());
        self.runner.start(id, move |bench: &Bench<'_>| {
            saver.flush().map_err(JobError::NotSaved)?;
            Box::new(plan).run(bench)
        });
    }

    fn ask(&self, effect: &Effect) {
        if let Some(errand) = Errand::of(effect, &self.state, &self.places) {
            self.errands.ask(errand);
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
        let Some(saver) = self.saver.clone() else { return };
        saver.save(self.state.workspace.snapshot());
        let errand = Errand::RemoveDisk { places: self.places.clone(), file };
        self.errands.ask_after(move || saver.flush().is_ok(), errand);
    }
}
