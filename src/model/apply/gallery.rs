//! The account's shared image gallery: create, attach, detach, and which images creators may use.

use super::{Applied, admin, can_be_kept};
use crate::model::address::Address;
use crate::model::effect::Effect;
use crate::model::names::{self, NameKind};
use crate::model::refusal::Refusal;
use crate::model::state::{CatalogueState, GalleryLocation, State};

/// Whether a gallery of that name can be created and attached.
pub fn may_create(state: &State, name: &str) -> Result<(), Refusal> {
    may_attach(state)?;
    Ok(names::check(NameKind::Gallery, name)?)
}

fn may_attach(state: &State) -> Result<(), Refusal> {
    admin(state)?;
    match &state.workspace.gallery {
        Some(gallery) => Err(Refusal::GalleryAttached { name: gallery.name.clone() }),
        None => Ok(()),
    }
}

/// Whether the gallery can be detached now.
pub fn may_detach(state: &State) -> Result<(), Refusal> {
    admin(state)?;
    let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
    let jobs = state
        .workspace
        .jobs
        .values()
        .filter(|job| job.state.is_active() && job.task.gallery() == Some(gallery.id.as_str()))
        .count();
    if jobs == 0 { Ok(()) } else { Err(Refusal::GalleryInUse { jobs }) }
}

/// A place that a gallery can have, in the form that is kept: the address of a folder is that folder.
pub fn check_location(location: GalleryLocation) -> Result<GalleryLocation, Refusal> {
    match location {
        GalleryLocation::Folder(ref path) => can_be_kept(path).map(|()| location),
        GalleryLocation::Workspace(ref name) => Ok(names::check(NameKind::Gallery, name).map(|()| location)?),
        GalleryLocation::Url(url) => match Address::parse(&url)? {
            Address::Folder(path) => Ok(GalleryLocation::Folder(path)),
            address => Ok(GalleryLocation::Url(address.to_string())),
        },
    }
}

pub(super) fn create(
    state: &mut State,
    name: String,
    at: Option<GalleryLocation>,
    share_packs: bool,
) -> Applied {
    may_create(state, &name)?;
    let location = check_location(at.unwrap_or_else(|| GalleryLocation::Workspace(name.clone())))?;
    Ok(vec![Effect::CreateGallery { name, location, share_packs }])
}

pub(super) fn attach(state: &mut State, location: GalleryLocation) -> Applied {
    may_attach(state)?;
    Ok(vec![Effect::OpenGallery(check_location(location)?)])
}

pub(super) fn detach(state: &mut State) -> Applied {
    may_detach(state)?;
    state.workspace.detach_gallery();
    state.catalogue = CatalogueState::None;
    Ok(Vec::new())
}

/// Anyone may look again.
pub(super) fn reload(state: &mut State) -> Applied {
    if state.workspace.gallery.is_none() {
        return Err(Refusal::NoGallery);
    }
    Ok(vec![Effect::ReadGallery])
}

pub(super) fn enable_images(state: &mut State, images: &[String], enabled: bool) -> Applied {
    admin(state)?;
    let gallery = state.workspace.gallery.as_ref().ok_or(Refusal::NoGallery)?;
    let catalogue = state.images().ok_or(Refusal::GalleryNotRead)?;
    if let Some(name) = images.iter().find(|name| catalogue.find(name).is_none()) {
        return Err(Refusal::NoSuchImage { name: name.clone() });
    }
    let gallery = gallery.id.clone();
    let disabled = state.workspace.disabled_images.entry(gallery).or_default();
    for name in images {
        if enabled {
            disabled.remove(&names::key(name));
        } else {
            disabled.insert(names::key(name));
        }
    }
    state.workspace.disabled_images.retain(|_, disabled| !disabled.is_empty());
    Ok(Vec::new())
}
