//! `lab`: create, show, delete, give to somebody.

use std::io::Read as _;
use std::path::Path;
use std::time::Duration;

use serde::Serialize;

use super::args::{LabCmd, LabNewArgs, OsArg, PolicyArgs};
use super::output::{Fail, Out};
use super::{again, follow, listing, look, near, words, work};
use crate::app::{Event, Session};
use crate::disk;
use crate::model::apply::may_delete;
use crate::model::image::{OsState, OsType};
use crate::model::job::Outcome;
use crate::model::lab::{Lab, Origin};
use crate::model::secret::Secret;
use crate::model::{Command, LabSource, Message, NewLab, limits};

/// The longest password line that is read, in bytes; the rule stops far below.
const LONGEST_LINE: u64 = 4096;

pub(super) fn run(command: &LabCmd, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    match command {
        LabCmd::New(args) => new(args, folder, out),
        LabCmd::Show { lab, json } => show(lab, *json, folder, out),
        LabCmd::SetOwner { lab, member } => set_owner(lab, member, folder, out),
        LabCmd::SetPolicies { lab, policies } => set_policies(lab, *policies, folder, out),
        LabCmd::Delete { lab, yes } => delete(lab, *yes, folder, out),
    }
}

fn new(args: &LabNewArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    let source = source(args, &mut session, out)?;
    let lab = NewLab {
        name: args.name.clone(),
        size: args.size,
        region: args.location.as_deref().map(|typed| words::landing(&session, typed)).transpose()?,
        source,
        format: args.format,
        credentials: None,
        same_password: true,
        remote_desktop: false,
        policies: args.policies.over(session.state().workspace.account.default_policies),
    };
    let sign_in = match &args.user {
        Some(user) => Some((user.clone(), read_password()?)),
        None => None,
    };
    let typed = sign_in.as_ref().map(|(user, password)| (user.as_str(), password));
    let outcome = match (again::lab(&session, &lab, typed), sign_in) {
        (Some(job), _) => again::go_on(&mut session, job, out)?,
        (None, None) => follow::start(&mut session, Command::CreateLab(lab), out)?.1,
        (None, Some((user, password))) => {
            let before = follow::newest(&session);
            let asked = session.create_lab(lab, user, password);
            asked.map_err(|refusal| near::refused(&session, refusal))?;
            wait_for_hash(&mut session)?;
            match follow::newest(&session).filter(|id| Some(*id) != before) {
                Some(job) => follow::follow(&mut session, job, out)?,
                None => return Err(Message::new("cli-cancelled").into()),
            }
        }
    };
    let lab = words::lab(&session, &args.name)?;
    if args.json {
        return print_json(&session, lab);
    }
    if let Outcome::Disk(made) = outcome {
        let path = session.disk_path(lab).unwrap_or_default();
        out.tell(
            &Message::new("cli-lab-created")
                .with("lab", args.name.as_str())
                .with("region", lab.region.display())
                .path("path", &path)
                .bytes("size", made.size)
                .bytes("used", made.used),
        );
    }
    Ok(())
}

fn source(args: &LabNewArgs, session: &mut Session, out: &Out) -> Result<LabSource, Fail> {
    if let Some(image) = &args.image {
        listing::wait_for_gallery(session)?;
        listing::catalogue(session)?;
        let (definition, version) = words::image(image)?;
        return Ok(LabSource::Image { definition, version });
    }
    if let Some(image) = &args.marketplace {
        return Ok(LabSource::Marketplace { image: image.clone() });
    }
    let path = words::path(args.disk.as_deref().unwrap_or(Path::new("")))?;
    let facts = disk::inspect(&path).map_err(|error| Fail::explained(&error))?;
    if let Some(warning) = limits::warning(facts.size) {
        out.note(&warning);
    }
    Ok(LabSource::DiskFile {
        path,
        size: facts.size,
        os_type: match args.os {
            Some(OsArg::Windows) => OsType::Windows,
            Some(OsArg::Linux) | None => OsType::Linux,
        },
        os_state: if args.generalized { OsState::Generalized } else { OsState::Specialized },
        generation: facts.generation.unwrap_or_default(),
    })
}

/// One line of standard input. It is read byte for byte into a text that is wiped, never shown, never an argument.
fn read_password() -> Result<Secret, Fail> {
    let mut line = String::new();
    std::io::stdin()
        .take(LONGEST_LINE)
        .read_to_string(&mut line)
        .map_err(|error| Fail::caused(Message::new("cli-no-password"), &error))?;
    let end = line.find(['\r', '\n']).unwrap_or(line.len());
    line.truncate(end);
    Ok(Secret::new(line))
}

fn wait_for_hash(session: &mut Session) -> Result<(), Fail> {
    while session.has_waiting() {
        session.wait(Duration::from_millis(100));
        for event in session.poll() {
            match event {
                Event::Refused(refusal) => return Err(refusal.into()),
                Event::Failed(failure) => return Err(failure.into()),
                _ => {}
            }
        }
    }
    Ok(())
}

#[derive(Serialize)]
struct Shown<'a> {
    #[serde(flatten)]
    lab: &'a Lab,
    disk_path: Option<std::path::PathBuf>,
}

fn print_json(session: &Session, lab: &Lab) -> Result<(), Fail> {
    let disk_path = session.disk_path(lab);
    // The hash is no secret to whoever can read the workspace, but it has no place in a script's output.
    let mut lab = lab.clone();
    lab.template.credentials = None;
    let size = lab.size.name();
    let mut shown = serde_json::to_value(Shown { lab: &lab, disk_path })
        .map_err(|error| Fail::caused(Message::new("cli-json"), &error))?;
    // As it is typed and listed; the workspace's file has a spelling of its own.
    if let Some(written) = shown.get_mut("size") {
        *written = size.into();
    }
    Out::json(&shown)
}

fn show(name: &str, json: bool, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let session = look(folder, out)?;
    let lab = words::lab(&session, name)?;
    let disk_path = session.disk_path(lab);
    if json {
        return print_json(&session, lab);
    }
    let origin = match &lab.origin {
        Origin::Gallery { definition, version, .. } => format!("{definition} {version}"),
        Origin::DiskFile { file_name } => file_name.clone(),
        Origin::Marketplace { image } => image.clone(),
    };
    let mut facts = vec![
        ("cli-lab-name", lab.name.clone()),
        ("cli-lab-state", out.lang().text(listing::lab_state(&session, lab).1)),
        ("cli-lab-origin", origin),
        (
            "cli-lab-os",
            format!("{}, {}", lab.template.os_type.name(), out.lang().text(lab.template.os_state.label())),
        ),
        ("cli-lab-size", out.lang().text(lab.size.label())),
        ("cli-lab-region", lab.region.display().to_owned()),
        ("cli-lab-power", out.lang().text(lab.template.power.label())),
        ("cli-lab-owner", lab.owner.clone()),
    ];
    if let (Some(disk), Some(path)) = (&lab.template.disk, disk_path) {
        facts.push(("cli-lab-disk", path.display().to_string()));
        facts.push(("cli-lab-disk-format", disk.format.name().to_owned()));
        facts.push(("cli-lab-disk-size", out.lang().bytes(disk.size)));
        facts.push(("cli-lab-disk-used", out.lang().bytes(disk.used)));
    }
    if let Some(credentials) = &lab.template.credentials {
        facts.push(("cli-lab-user", credentials.user.clone()));
    }
    let [quota, shutdown] = words::policies(lab.policies, out);
    facts.push(("cli-lab-quota", quota));
    facts.push(("cli-lab-shutdown", shutdown));
    facts.push(("cli-lab-machines", out.lang().count(lab.pool.len() as u64)));
    out.facts(&facts);
    Ok(())
}

fn set_owner(name: &str, member: &str, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    let id = words::lab(&session, name)?.id;
    words::send(&mut session, Command::SetLabOwner { lab: id, owner: member.to_owned() })?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    let lab = words::lab(&session, name)?;
    out.tell(
        &Message::new("cli-lab-given").with("lab", lab.name.as_str()).with("member", lab.owner.as_str()),
    );
    Ok(())
}

fn set_policies(name: &str, policies: PolicyArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    let lab = words::lab(&session, name)?;
    let (id, policies) = (lab.id, policies.over(lab.policies));
    session.send(Command::SetPolicies { lab: id, policies })?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    let [quota, shutdown] = words::policies(policies, out);
    out.tell(
        &Message::new("cli-policies-set").with("lab", name).with("quota", quota).with("shutdown", shutdown),
    );
    Ok(())
}

fn delete(name: &str, yes: bool, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    let id = words::lab(&session, name)?.id;
    may_delete(session.state(), id)?;
    if !yes && !out.asks(&Message::new("cli-delete-sure").with("lab", name)) {
        return Err(Message::new("cli-not-sure").into());
    }
    session.send(Command::DeleteLab(id))?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))?;
    out.tell(&Message::new("cli-lab-deleted").with("lab", name));
    Ok(())
}
