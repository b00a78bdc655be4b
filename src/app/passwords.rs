//! Commands that wait until their password is hashed, which takes a worker a moment.

use super::event::Event;
use super::session::Session;
use crate::jobs::Errand;
use crate::model::apply::may_reset_password;
use crate::model::job::Failure;
use crate::model::lab::Credentials;
use crate::model::secret::Secret;
use crate::model::{Command, LabId, NewLab, Refusal, apply, password};

/// The commands that wait, by the ticket of their errand.
#[derive(Default)]
pub(super) struct Passwords {
    waiting: Vec<Waiting>,
    next_ticket: u64,
}

struct Waiting {
    ticket: u64,
    /// Who asked. Somebody else may be at the window when the hash is there.
    by: String,
    user: String,
    command: Unfinished,
}

/// A command without its credentials.
enum Unfinished {
    Lab(Box<NewLab>),
    Reset(LabId),
}

impl Session {
    /// Creates a lab; its password is checked now, hashed on a worker, and the lab is created then.
    pub fn create_lab(&mut self, lab: NewLab, user: String, password: Secret) -> Result<(), Refusal> {
        // What can be refused is refused now, while the person still looks at it.
        let mut trial = self.state.clone();
        apply(&mut trial, Command::CreateLab(lab.clone()), self.now())?;
        let made = trial.workspace.lab_named(&lab.name).ok_or(Refusal::NoSuchLab)?;
        password::check_user(made.template.os_state, &user)?;
        password::check_password(made.template.os_state, &user, password.expose())?;
        self.hash(password, user, Unfinished::Lab(Box::new(lab)));
        Ok(())
    }

    /// Resets the template's password; it is checked now and hashed on a worker.
    pub fn reset_password(&mut self, lab: LabId, user: String, password: Secret) -> Result<(), Refusal> {
        may_reset_password(&self.state, lab)?;
        let disk = self.state.lab(lab).ok_or(Refusal::NoSuchLab)?.template.os_state;
        password::check_user(disk, &user)?;
        password::check_new_password(&user, password.expose())?;
        self.hash(password, user, Unfinished::Reset(lab));
        Ok(())
    }

    /// Whether a command is waiting for a worker before it is carried out.
    pub fn has_waiting(&self) -> bool {
        !self.passwords.waiting.is_empty()
    }

    fn hash(&mut self, password: Secret, user: String, command: Unfinished) {
        self.passwords.next_ticket += 1;
        let ticket = self.passwords.next_ticket;
        let by = self.state.actor().name;
        self.passwords.waiting.push(Waiting { ticket, by, user, command });
        self.crew.errand(Errand::Hash { ticket, password });
    }

    /// Carries out the command that waited for that ticket, in the name of who asked.
    pub(super) fn hashed(&mut self, ticket: u64, hash: Result<String, Failure>) {
        let waiting = &mut self.passwords.waiting;
        let Some(index) = waiting.iter().position(|waiting| waiting.ticket == ticket) else { return };
        let Waiting { by, user, command, .. } = waiting.swap_remove(index);
        let password_hash = match hash {
            Ok(hash) => hash,
            Err(failure) => return self.events.push(Event::Failed(failure)),
        };
        let credentials = Credentials { user, password_hash };
        let command = match command {
            Unfinished::Lab(mut lab) => {
                lab.credentials = Some(credentials);
                Command::CreateLab(*lab)
            }
            Unfinished::Reset(lab) => Command::ResetPassword { lab, credentials },
        };
        let now_acting = self.state.stand_in.replace(by);
        let sent = self.send(command);
        self.state.stand_in = now_acting;
        if let Err(refusal) = sent {
            self.events.push(Event::Refused(refusal));
        }
    }
}
