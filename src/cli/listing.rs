//! `status`, `labs`, `images`: what there is.

use serde::Serialize;

use super::args::Listing;
use super::output::{Fail, Out};
use super::{follow, gallery};
use crate::app::Session;
use crate::model::image::{Catalogue, ReplicaState};
use crate::model::lab::{Lab, Provisioning};
use crate::model::offer;
use crate::model::state::CatalogueState;
use crate::model::{Explain as _, Message};

/// Waits until the attached gallery has been read, if one is attached. That it cannot be read is not this
/// function's failure: commands that need it say so themselves.
pub(super) fn wait_for_gallery(session: &mut Session) -> Result<(), Fail> {
    if session.state().catalogue != CatalogueState::Loading {
        return Ok(());
    }
    // Notices were told when the workspace was opened.
    follow::wait_until(session, gallery::WITHIN, gallery::SLOW, |session, _events| {
        Ok((session.state().catalogue != CatalogueState::Loading).then_some(()))
    })
}

/// The gallery's images, or why they are not known.
pub(super) fn catalogue(session: &Session) -> Result<&Catalogue, Fail> {
    match &session.state().catalogue {
        CatalogueState::Ready(catalogue) => Ok(catalogue),
        CatalogueState::Failed(message) => Err(message.clone().into()),
        CatalogueState::None => Err(crate::model::Refusal::NoGallery.into()),
        CatalogueState::Loading => Err(crate::model::Refusal::GalleryNotRead.into()),
    }
}

/// The lab's state: its name for scripts, and the id of the message that says it to people.
pub(super) fn lab_state(session: &Session, lab: &Lab) -> (&'static str, &'static str) {
    match &lab.provisioning {
        Provisioning::Creating(job) => {
            let active = session.state().workspace.jobs.get(job).is_some_and(|job| job.state.is_active());
            if active { ("creating", "cli-lab-creating") } else { ("interrupted", "cli-lab-interrupted") }
        }
        Provisioning::Failed(_) => ("failed", "cli-lab-failed"),
        Provisioning::Ready => (lab.publishing.name(), lab.publishing.label()),
    }
}

#[derive(Serialize)]
struct Status<'a> {
    workspace: &'a std::path::Path,
    account: &'a str,
    region: &'a str,
    acting: String,
    gallery: Option<&'a str>,
    labs: usize,
    images: Option<usize>,
    /// Why the gallery cannot be read, if it cannot.
    gallery_problem: Option<String>,
    active_jobs: usize,
    interrupted_jobs: usize,
    read_only: bool,
}

pub(super) fn status(session: &mut Session, listing: Listing, out: &Out) -> Result<(), Fail> {
    wait_for_gallery(session)?;
    let workspace = &session.state().workspace;
    let interrupted = |job: &&crate::model::job::Job| job.state == crate::model::job::JobState::Interrupted;
    let status = Status {
        workspace: session.folder(),
        account: &workspace.account.name,
        region: &workspace.account.region.0,
        acting: session.state().actor().name,
        gallery: workspace.gallery.as_ref().map(|gallery| gallery.name.as_str()),
        labs: workspace.labs.len(),
        images: session.state().images().map(|images| images.definitions.len()),
        gallery_problem: match &session.state().catalogue {
            CatalogueState::Failed(message) => Some(out.say(message)),
            CatalogueState::None | CatalogueState::Loading | CatalogueState::Ready(_) => None,
        },
        active_jobs: workspace.jobs.values().filter(|job| job.state.is_active()).count(),
        interrupted_jobs: workspace.jobs.values().filter(interrupted).count(),
        read_only: session.read_only().is_some(),
    };
    if listing.json {
        return Out::json(&status);
    }
    let lang = out.lang();
    let images = match (status.images, &status.gallery_problem) {
        (Some(images), _) => lang.count(images as u64),
        (None, Some(problem)) => problem.clone(),
        (None, None) => "-".to_owned(),
    };
    out.facts(&[
        ("cli-status-workspace", status.workspace.display().to_string()),
        ("cli-status-account", status.account.to_owned()),
        ("cli-status-region", workspace.account.region.display().to_owned()),
        (
            "cli-status-acting",
            format!("{} ({})", status.acting, lang.text(session.state().actor().role.label())),
        ),
        ("cli-status-gallery", status.gallery.unwrap_or("-").to_owned()),
        ("cli-status-labs", lang.count(status.labs as u64)),
        ("cli-status-images", images),
        ("cli-status-active", lang.count(status.active_jobs as u64)),
        ("cli-status-interrupted", lang.count(status.interrupted_jobs as u64)),
    ]);
    if let Some(message) = session.read_only() {
        out.note(message);
    }
    if status.interrupted_jobs > 0 {
        out.note(&Message::new("cli-jobs-interrupted").with("count", status.interrupted_jobs));
    }
    Ok(())
}

#[derive(Serialize)]
struct LabRow<'a> {
    name: &'a str,
    state: &'a str,
    #[serde(skip)]
    state_label: &'static str,
    os_type: &'a str,
    size: &'a str,
    region: &'a str,
    owner: &'a str,
    disk_size: Option<u64>,
    disk_used: Option<u64>,
    machines: usize,
}

pub(super) fn labs(session: &Session, listing: Listing, out: &Out) -> Result<(), Fail> {
    let rows: Vec<LabRow<'_>> = session
        .state()
        .workspace
        .labs
        .values()
        .map(|lab| {
            let (state, state_label) = lab_state(session, lab);
            LabRow {
                name: &lab.name,
                state,
                state_label,
                os_type: lab.template.os_type.name(),
                size: lab.size.name(),
                region: &lab.region.0,
                owner: &lab.owner,
                disk_size: lab.template.disk.as_ref().map(|disk| disk.size),
                disk_used: lab.template.disk.as_ref().map(|disk| disk.used),
                machines: lab.pool.len(),
            }
        })
        .collect();
    if listing.json {
        return Out::json(&rows);
    }
    if rows.is_empty() {
        out.tell(&Message::new("cli-no-labs"));
        return Ok(());
    }
    let bytes = |size: Option<u64>| size.map_or_else(|| "-".to_owned(), |size| out.lang().bytes(size));
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.name.to_owned(),
                out.lang().text(row.state_label),
                row.owner.to_owned(),
                row.os_type.to_owned(),
                row.size.to_owned(),
                row.region.to_owned(),
                bytes(row.disk_size),
                bytes(row.disk_used),
            ]
        })
        .collect();
    out.table(
        &[
            "cli-lab-name",
            "cli-lab-state",
            "cli-lab-owner",
            "cli-lab-os",
            "cli-lab-size",
            "cli-lab-region",
            "cli-lab-disk-size",
            "cli-lab-disk-used",
        ],
        &cells,
    );
    Ok(())
}

#[derive(Serialize)]
struct ImageRow<'a> {
    name: &'a str,
    version: Option<String>,
    versions: usize,
    os_type: &'a str,
    os_state: &'a str,
    #[serde(skip)]
    os_state_label: &'static str,
    size: Option<u64>,
    enabled: bool,
    replicas: usize,
    regions: usize,
    /// Whether a lab in the account's region can be made from it.
    offered: bool,
    /// Why not.
    reasons: Vec<String>,
}

pub(super) fn images(session: &mut Session, listing: Listing, out: &Out) -> Result<(), Fail> {
    wait_for_gallery(session)?;
    let catalogue = catalogue(session)?;
    let state = session.state();
    let region = &state.workspace.account.landing();
    let rows: Vec<ImageRow<'_>> = catalogue
        .definitions
        .values()
        .map(|definition| {
            let newest = definition.newest();
            let completed = |version: &crate::model::image::ImageVersion| {
                version.replicas.values().filter(|replica| replica.state == ReplicaState::Completed).count()
            };
            let offer = offer::offer(state, definition, region);
            ImageRow {
                name: &definition.name,
                version: newest.map(|version| version.version.to_string()),
                versions: definition.versions.len(),
                os_type: definition.os_type.name(),
                os_state: definition.os_state.name(),
                os_state_label: definition.os_state.label(),
                size: newest.map(|version| version.size),
                enabled: state.workspace.is_enabled(&definition.name),
                replicas: newest.map_or(0, completed),
                regions: newest.map_or(0, |version| version.replicas.len()),
                offered: offer.is_ok(),
                reasons: offer
                    .err()
                    .unwrap_or_default()
                    .iter()
                    .map(|reason| out.say(&reason.explain()))
                    .collect(),
            }
        })
        .collect();
    for problem in &catalogue.problems {
        out.note(problem);
    }
    if listing.json {
        return Out::json(&rows);
    }
    if rows.is_empty() {
        out.tell(&Message::new("cli-no-images"));
        return Ok(());
    }
    let dash = || "-".to_owned();
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                row.name.to_owned(),
                row.version.clone().unwrap_or_else(dash),
                row.os_type.to_owned(),
                out.lang().text(row.os_state_label),
                row.size.map_or_else(dash, |size| out.lang().bytes(size)),
                format!("{}/{}", row.replicas, row.regions),
                out.lang().text(if row.enabled { "cli-enabled" } else { "cli-disabled" }),
                row.reasons.first().cloned().unwrap_or_else(|| out.lang().text("cli-offered")),
            ]
        })
        .collect();
    out.table(
        &[
            "cli-image-name",
            "cli-image-newest",
            "cli-lab-os",
            "cli-image-os-state",
            "cli-image-size",
            "cli-image-regions",
            "cli-image-enabled",
            "cli-image-offered",
        ],
        &cells,
    );
    Ok(())
}
