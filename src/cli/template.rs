//! `template`: power, publishing, the disk.

use std::path::Path;

use super::args::TemplateCmd;
use super::output::{Fail, Out};
use super::{follow, words, work};
use crate::model::{Command, Message};

pub(super) fn run(command: &TemplateCmd, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    let id = |name: &str| words::lab(&session, name).map(|lab| lab.id);
    let (lab, command, said) = match command {
        TemplateCmd::Start { lab } => (lab, Command::StartTemplate(id(lab)?), "cli-template-started"),
        TemplateCmd::Stop { lab } => (lab, Command::StopTemplate(id(lab)?), "cli-template-stopped"),
        TemplateCmd::Publish { lab, machines, yes } => {
            if !yes && !out.asks(&Message::new("cli-publish-sure").with("lab", lab.as_str())) {
                return Err(Message::new("cli-not-sure").into());
            }
            (lab, Command::Publish { lab: id(lab)?, machines: *machines }, "cli-published")
        }
        TemplateCmd::AttachDisk { lab, file, format } => {
            let command = Command::AttachDisk { lab: id(lab)?, path: words::path(file)?, format: *format };
            follow::start(&mut session, command, out)?;
            out.tell(&Message::new("cli-disk-attached").with("lab", lab.as_str()));
            return Ok(());
        }
    };
    session.send(command)?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    out.tell(&Message::new(said).with("lab", lab.as_str()));
    Ok(())
}
