//! `account`: what it is, who belongs to it, who acts.

use std::path::Path;

use serde::Serialize;

use super::args::{AccountCmd, MembersArgs, MembersCmd};
use super::listing::wait_for_gallery;
use super::output::{Fail, Out};
use super::{look, settings, words, work};
use crate::app::Session;
use crate::model::account::Role;
use crate::model::apply::{heir, may_remove_member};
use crate::model::attention;
use crate::model::cost::{CostTable, Money};
use crate::model::{Command, Explain as _, Message, State, names};

pub(super) fn run(command: &AccountCmd, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    match command {
        AccountCmd::Show(listing) => show(&mut look(folder, out)?, listing.json, out),
        AccountCmd::Members(args) => members(args, folder, out),
        AccountCmd::Settings(args) => settings::run(args, folder, out),
        AccountCmd::ActAs { member } => {
            let mut session = work(folder, out)?;
            done(&mut session, Command::ActAs(member.clone()))?;
            let actor = session.state().actor();
            out.tell(&person("cli-acting-as", &actor.name, actor.role));
            Ok(())
        }
    }
}

#[derive(Serialize)]
struct Shown<'a> {
    name: &'a str,
    region: &'a str,
    geography: Option<&'a str>,
    creators_pick_location: bool,
    gallery: Option<&'a str>,
    owners: Vec<&'a str>,
    members: usize,
    acting: String,
    labs: usize,
    images: Option<usize>,
    active_jobs: usize,
    /// What the gallery would cost in the cloud a month, by the person's model; none while its images are not known.
    month: Option<Money>,
    currency: &'a str,
    attention: Vec<String>,
}

fn show(session: &mut Session, json: bool, out: &Out) -> Result<(), Fail> {
    wait_for_gallery(session)?;
    let state = session.state();
    let (workspace, account) = (&state.workspace, &state.workspace.account);
    let concerns = attention::concerns(state);
    let (prices, model) = (&state.prices.prices, workspace.settings.cost_model);
    let month = state.images().map(|images| CostTable::new(images, prices, model).total.month);
    let shown = Shown {
        name: &account.name,
        region: &account.region.0,
        geography: account.region.geography(),
        creators_pick_location: account.creators_pick_location,
        gallery: workspace.gallery.as_ref().map(|gallery| gallery.name.as_str()),
        owners: account.owners().map(|owner| owner.name.as_str()).collect(),
        members: account.members.len(),
        acting: state.actor().name,
        labs: workspace.labs.len(),
        images: state.images().map(|images| images.definitions.len()),
        active_jobs: workspace.jobs.values().filter(|job| job.state.is_active()).count(),
        month,
        currency: &prices.currency,
        attention: concerns.iter().map(|concern| out.say(&concern.explain())).collect(),
    };
    if json {
        return Out::json(&shown);
    }
    let lang = out.lang();
    let count = |count: usize| lang.count(count as u64);
    let place = match shown.geography {
        Some(geography) => format!("{geography}, {}", account.region.display()),
        None => account.region.display().to_owned(),
    };
    let cost = month.map_or_else(
        || "-".to_owned(),
        |month| format!("{} {} ({})", lang.money(month), prices.currency, lang.text(model.label())),
    );
    out.facts(&[
        ("cli-account-name", shown.name.to_owned()),
        ("cli-account-location", place),
        ("cli-account-gallery", shown.gallery.unwrap_or("-").to_owned()),
        ("cli-account-labs", count(shown.labs)),
        ("cli-account-images", shown.images.map_or_else(|| "-".to_owned(), count)),
        ("cli-account-month", cost),
        ("cli-account-jobs", count(shown.active_jobs)),
        ("cli-account-members", count(shown.members)),
        ("cli-account-owners", lang.list(&shown.owners)),
        ("cli-account-acting", format!("{} ({})", shown.acting, lang.text(state.actor().role.label()))),
    ]);
    if shown.attention.is_empty() {
        Out::print(&lang.text("cli-account-fine"));
        return Ok(());
    }
    Out::print(&lang.text("cli-account-attention"));
    for sentence in &shown.attention {
        Out::print(&format!("  {sentence}"));
    }
    Ok(())
}

fn members(args: &MembersArgs, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let (command, said) = match &args.command {
        None | Some(MembersCmd::List) => return list(&look(folder, out)?, args.json, out),
        Some(MembersCmd::Remove { name, yes }) => return remove(name, *yes, args.json, folder, out),
        Some(MembersCmd::Add { name, role }) => {
            let command = Command::AddMember { name: name.clone(), role: *role };
            (command, person("cli-member-added", name, *role))
        }
        Some(MembersCmd::Set { name, role }) => {
            let command = Command::SetRole { member: name.clone(), role: *role };
            (command, person("cli-member-set", name, *role))
        }
    };
    let mut session = work(folder, out)?;
    done(&mut session, command)?;
    changed(&session, &said, args.json, out)
}

/// Says what was done; to scripts, who the members are now.
fn changed(session: &Session, said: &Message, json: bool, out: &Out) -> Result<(), Fail> {
    if json {
        return list(session, true, out);
    }
    out.tell(said);
    Ok(())
}

fn remove(name: &str, yes: bool, json: bool, folder: &Path, out: &mut Out) -> Result<(), Fail> {
    let mut session = work(folder, out)?;
    may_remove_member(session.state(), name)?;
    let heir = heir(session.state(), name).unwrap_or_default();
    let sure = Message::new("cli-member-remove-sure")
        .with("name", name)
        .with("heir", heir)
        .with("count", labs_of(session.state(), name));
    if !yes && !out.asks(&sure) {
        return Err(Message::new("cli-not-sure").into());
    }
    done(&mut session, Command::RemoveMember(name.to_owned()))?;
    changed(&session, &Message::new("cli-member-removed").with("name", name), json, out)
}

#[derive(Serialize)]
struct Row<'a> {
    name: &'a str,
    role: &'static str,
    labs: usize,
    acting: bool,
}

fn list(session: &Session, json: bool, out: &Out) -> Result<(), Fail> {
    let state = session.state();
    let members = &state.workspace.account.members;
    let acting = state.actor().name;
    if json {
        let rows = members.iter().map(|member| Row {
            name: &member.name,
            role: member.role.name(),
            labs: labs_of(state, &member.name),
            acting: names::same(&member.name, &acting),
        });
        return Out::json(&rows.collect::<Vec<_>>());
    }
    let rows = members.iter().map(|member| {
        vec![
            member.name.clone(),
            out.lang().text(member.role.label()),
            out.lang().count(labs_of(state, &member.name) as u64),
            out.lang().text(member.role.may()),
        ]
    });
    out.table(
        &["cli-member-name", "cli-member-role", "cli-member-labs", "cli-member-may"],
        &rows.collect::<Vec<_>>(),
    );
    Ok(())
}

fn labs_of(state: &State, name: &str) -> usize {
    state.workspace.labs_of(name).count()
}

fn person(said: &'static str, name: &str, role: Role) -> Message {
    Message::new(said).with("name", name).with("role", Message::new(role.label()))
}

/// Carries a command out and waits until it is on the disk.
fn done(session: &mut Session, command: Command) -> Result<(), Fail> {
    words::send(session, command)?;
    session.flush().map_err(|error| Fail::explained(error.as_ref()))
}
