//! What a person can take back, and how.
//!
//! A command that can be undone is carried out without asking. One that cannot, and takes something away for good, asks
//! before. The rest takes nothing away.

use super::account::Role;
use super::command::Command;
use super::cost::PriceSource;
use super::edit::{EndOfLife, ImageEdit, RegionEdit, RegionalLatest, VersionEdit};
use super::image::{Definition, ImageVersion, Replica};
use super::names;
use super::state::State;

/// How much a command takes away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It can be taken back: see [`inverse`].
    Undoable,
    /// It takes something away for good, so the person is asked before.
    Asks,
    /// It takes nothing away: it starts work that can be cancelled, makes something new, or changes only what is seen.
    Harmless,
}

/// How much commands of that kind take away; the compiler asks for a new one's.
pub fn weigh(command: &Command) -> Weight {
    match command {
        Command::DescribeLab { .. }
        | Command::SetPolicies { .. }
        | Command::SetLabOwner { .. }
        | Command::EnableImages { .. }
        | Command::SetLabSettings(_)
        | Command::EnableMarketplace { .. }
        | Command::SetPrices(_)
        | Command::AddMember { .. }
        | Command::SetRole { .. }
        | Command::RemoveMember(_)
        | Command::EditImage { edit: ImageEdit::Describe { .. } | ImageEdit::Version { .. }, .. } => {
            Weight::Undoable
        }
        Command::DeleteLab(_)
        | Command::ResetPassword { .. }
        | Command::Publish { .. }
        | Command::AttachDisk { .. }
        | Command::DetachGallery
        | Command::CollectGallery { .. }
        | Command::EditImage { edit: ImageEdit::DeleteVersion(_) | ImageEdit::DeleteImage, .. } => {
            Weight::Asks
        }
        Command::CreateLab(_)
        | Command::StartTemplate(_)
        | Command::StopTemplate(_)
        | Command::ConnectTemplate(_)
        | Command::Export { .. }
        | Command::CancelJob(_)
        | Command::RetryJob(_)
        | Command::DismissJob(_)
        | Command::CreateGallery { .. }
        | Command::AttachGallery(_)
        | Command::ReloadGallery
        | Command::UploadImage(_)
        | Command::ReplicateImage { .. }
        | Command::DownloadImage { .. }
        | Command::VerifyGallery { .. }
        | Command::HealGallery { .. }
        | Command::ActAs(_)
        | Command::SetSettings(_)
        | Command::Report(_) => Weight::Harmless,
    }
}

/// The commands that take `command` back, in their order, as the state stands before it. None where there is no way
/// back: it cannot be undone, it changes nothing, or whoever asks may not take it back afterwards.
pub fn inverse(state: &State, command: &Command) -> Option<Vec<Command>> {
    if weigh(command) != Weight::Undoable {
        return None;
    }
    let workspace = &state.workspace;
    let account = &workspace.account;
    let actor = state.actor();
    let back = match command {
        Command::DescribeLab { lab: id, .. } => {
            let lab = state.lab(*id)?;
            let (title, description) = (lab.title.clone(), lab.description.clone());
            Command::DescribeLab { lab: *id, title, description }
        }
        Command::SetPolicies { lab, .. } => {
            Command::SetPolicies { lab: *lab, policies: state.lab(*lab)?.policies }
        }
        Command::SetLabOwner { lab: id, owner } => {
            let keeps = actor.role.is_admin() || names::same(owner, &actor.name);
            let lab = state.lab(*id).filter(|_| keeps)?;
            let could = account.member(&lab.owner).is_some_and(|member| member.role.runs_labs());
            Command::SetLabOwner { lab: *id, owner: could.then(|| lab.owner.clone())? }
        }
        Command::EnableImages { images, enabled } => {
            let changed: Vec<_> =
                images.iter().filter(|image| workspace.is_enabled(image) != *enabled).cloned().collect();
            Command::EnableImages { images: some(changed)?, enabled: !enabled }
        }
        Command::EnableMarketplace { images, enabled } => {
            let is_enabled = |image: &String| !workspace.disabled_marketplace.contains(image);
            let changed: Vec<_> =
                images.iter().filter(|image| is_enabled(image) != *enabled).cloned().collect();
            Command::EnableMarketplace { images: some(changed)?, enabled: !enabled }
        }
        Command::SetLabSettings(_) => Command::SetLabSettings(account.lab_settings()),
        Command::SetPrices(_) => Command::SetPrices(match state.prices.source {
            PriceSource::Own => Some(Box::new((*state.prices.prices).clone())),
            PriceSource::Published => None,
            PriceSource::Unreadable(_) => return None,
        }),
        Command::AddMember { name, .. } => Command::RemoveMember(name.clone()),
        Command::SetRole { member, role } => {
            let member = account.member(member)?;
            // Who gives up deciding over roles cannot take that back.
            let keeps = *role == Role::Owner || !names::same(&member.name, &actor.name);
            Command::SetRole { member: keeps.then(|| member.name.clone())?, role: member.role }
        }
        Command::RemoveMember(name) => return readmit(state, name),
        Command::EditImage { definition, edit } => {
            let image = state.images()?.find(definition)?;
            Command::EditImage { definition: image.name.clone(), edit: edit_back(image, edit)? }
        }
        _ => return None,
    };
    (back != *command).then(|| vec![back])
}

fn some(images: Vec<String>) -> Option<Vec<String>> {
    (!images.is_empty()).then_some(images)
}

/// A member comes back with the role, the labs and, if it was the member who acted, as whoever acts.
fn readmit(state: &State, name: &str) -> Option<Vec<Command>> {
    let member = state.workspace.account.member(name)?;
    let labs: Vec<_> = state.workspace.labs_of(&member.name).map(|lab| lab.id).collect();
    if !labs.is_empty() && !member.role.runs_labs() {
        return None;
    }
    let mut back = vec![Command::AddMember { name: member.name.clone(), role: member.role }];
    back.extend(labs.into_iter().map(|lab| Command::SetLabOwner { lab, owner: member.name.clone() }));
    if names::same(&state.actor().name, &member.name) {
        back.push(Command::ActAs(member.name.clone()));
    }
    Some(back)
}

/// The edit that gives everything `edit` names the value that it has now.
fn edit_back(image: &Definition, edit: &ImageEdit) -> Option<ImageEdit> {
    match edit {
        ImageEdit::Describe { description, end_of_life } => Some(ImageEdit::Describe {
            description: description.as_ref().map(|_| image.description.clone()),
            end_of_life: end_of_life.map(|_| EndOfLife::from(image.end_of_life)),
        }),
        ImageEdit::Version { version, change } => Some(ImageEdit::Version {
            version: *version,
            change: version_back(image.versions.get(version)?, change),
        }),
        ImageEdit::DeleteVersion(_) | ImageEdit::DeleteImage => None,
    }
}

fn version_back(version: &ImageVersion, change: &VersionEdit) -> VersionEdit {
    let mut back = VersionEdit {
        exclude_from_latest: change.exclude_from_latest.map(|_| version.exclude_from_latest),
        end_of_life: change.end_of_life.map(|_| EndOfLife::from(version.end_of_life)),
        ..VersionEdit::default()
    };
    for (region, edit) in &change.regions {
        match version.replicas.get(region) {
            Some(replica) => {
                let was = region_as_is(replica);
                let named =
                    RegionEdit { count: edit.count.and(was.count), latest: edit.latest.and(was.latest) };
                back.regions.insert(region.clone(), named);
            }
            None => {
                back.removed.insert(region.clone());
            }
        }
    }
    for region in &change.removed {
        back.removed.remove(region);
        if let Some(replica) = version.replicas.get(region) {
            back.regions.insert(region.clone(), region_as_is(replica));
        }
    }
    back
}

fn region_as_is(replica: &Replica) -> RegionEdit {
    let latest = match replica.exclude_from_latest {
        None => RegionalLatest::AsEverywhere,
        Some(true) => RegionalLatest::Excluded,
        Some(false) => RegionalLatest::Included,
    };
    RegionEdit { count: Some(replica.count), latest: Some(latest) }
}

/// Whether what an undoable command has set is still so: if not, somebody has changed it since, and taking the command
/// back would overwrite that. True for all others.
pub fn holds(state: &State, command: &Command) -> bool {
    let workspace = &state.workspace;
    let account = &workspace.account;
    match command {
        Command::DescribeLab { lab, title, description } => {
            state.lab(*lab).is_some_and(|lab| lab.title == *title && lab.description == *description)
        }
        Command::SetPolicies { lab, policies } => {
            state.lab(*lab).is_some_and(|lab| lab.policies == *policies)
        }
        Command::SetLabOwner { lab, owner } => {
            state.lab(*lab).is_some_and(|lab| names::same(&lab.owner, owner))
        }
        Command::EnableImages { images, enabled } => {
            workspace.gallery.is_some() && images.iter().all(|image| workspace.is_enabled(image) == *enabled)
        }
        Command::EnableMarketplace { images, enabled } => {
            images.iter().all(|image| workspace.disabled_marketplace.contains(image) != *enabled)
        }
        Command::SetLabSettings(settings) => account.lab_settings() == *settings,
        Command::SetPrices(own) => match (&state.prices.source, own) {
            (PriceSource::Own, Some(own)) => *state.prices.prices == **own,
            (PriceSource::Published, None) => true,
            _ => false,
        },
        Command::AddMember { name: member, role } | Command::SetRole { member, role } => {
            account.member(member).is_some_and(|found| found.role == *role)
        }
        Command::RemoveMember(name) => account.member(name).is_none(),
        Command::EditImage { definition, edit } => state
            .images()
            .and_then(|images| images.find(definition))
            .is_some_and(|image| edit_holds(image, edit)),
        _ => true,
    }
}

fn edit_holds(image: &Definition, edit: &ImageEdit) -> bool {
    match edit {
        ImageEdit::Describe { description, end_of_life } => {
            description.as_ref().is_none_or(|text| image.description == *text)
                && end_of_life.is_none_or(|day| image.end_of_life == day.date())
        }
        ImageEdit::Version { version, change } => {
            image.versions.get(version).is_some_and(|version| version_holds(version, change))
        }
        ImageEdit::DeleteVersion(version) => !image.versions.contains_key(version),
        ImageEdit::DeleteImage => false,
    }
}

fn version_holds(version: &ImageVersion, change: &VersionEdit) -> bool {
    let region_holds = |(region, edit): (_, &RegionEdit)| {
        version.replicas.get(region).is_some_and(|replica| {
            edit.count.is_none_or(|count| replica.count == count)
                && edit.latest.is_none_or(|latest| replica.exclude_from_latest == latest.exclude())
        })
    };
    change.exclude_from_latest.is_none_or(|excluded| version.exclude_from_latest == excluded)
        && change.end_of_life.is_none_or(|day| version.end_of_life == day.date())
        && change.regions.iter().filter(|(region, _)| !change.removed.contains(*region)).all(region_holds)
        && change.removed.iter().all(|region| !version.replicas.contains_key(region))
}
