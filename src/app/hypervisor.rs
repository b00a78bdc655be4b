//! The place for a hypervisor. There is none yet: template VMs and student machines have real disks, but their power,
//! passwords and connections are kept in the workspace only, and the window says so.

use crate::model::{MachineRequest, Message, Report};

/// Something that runs virtual machines.
pub trait Hypervisor: Send {
    /// Takes a request. The answer may come at once, or later through the session's reports.
    fn request(&mut self, request: MachineRequest) -> Option<Report>;

    /// What the person must know of the request, if it does not do what they may expect.
    fn caveat(&self, request: &MachineRequest) -> Option<Message>;
}

/// Keeps the machines' state and runs none.
#[derive(Debug, Default)]
pub struct StateOnly;

impl Hypervisor for StateOnly {
    fn request(&mut self, request: MachineRequest) -> Option<Report> {
        match request {
            MachineRequest::Start(lab) => Some(Report::TemplateStarted(lab)),
            MachineRequest::Stop(lab) => Some(Report::TemplateStopped(lab)),
            MachineRequest::Publish { lab, machines } => Some(Report::Published { lab, machines }),
            MachineRequest::Connect(_) | MachineRequest::ResetPassword(..) => None,
        }
    }

    fn caveat(&self, request: &MachineRequest) -> Option<Message> {
        match request {
            MachineRequest::Connect(_) => Some(Message::new("app-no-machine-to-connect")),
            MachineRequest::ResetPassword(..) => Some(Message::new("app-no-machine-password")),
            MachineRequest::Publish { .. } => Some(Message::new("app-no-machine-published")),
            MachineRequest::Start(_) | MachineRequest::Stop(_) => None,
        }
    }
}
