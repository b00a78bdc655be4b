//! The whole state: the workspace that is kept, and what is only known while the program runs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::account::{LabAccount, Member, Role};
use super::cost::{CostModel, PriceList, PriceSource};
use super::ids::{JobId, LabId};
use super::image::{Catalogue, Version};
use super::job::{Job, Progress};
use super::lab::{Lab, Origin, Policies};
use super::message::Message;
use super::names;
use super::region::RegionId;
use super::shared::{Mark, Shared};

/// How many galleries are remembered for attaching them again.
pub const RECENT_GALLERIES: usize = 8;

/// What `workspace.ron` holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workspace {
    /// The lab account.
    pub account: LabAccount,
    /// Who is at the window or the command line.
    pub acting: String,
    /// The attached gallery.
    #[serde(default)]
    pub gallery: Option<AttachedGallery>,
    /// Galleries that were attached before and are not now, the last one first; at most [`RECENT_GALLERIES`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recent_galleries: Vec<AttachedGallery>,
    /// Disabled image definitions by gallery id; every other image is enabled. Kept when a gallery is detached.
    #[serde(default, deserialize_with = "super::once::each_key_once")]
    pub disabled_images: BTreeMap<String, BTreeSet<String>>,
    /// Disabled marketplace images by id; every other one is enabled. Ids that this program does not know are kept.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub disabled_marketplace: BTreeSet<String>,
    /// Labs by number.
    #[serde(default, deserialize_with = "super::once::each_key_once")]
    pub labs: BTreeMap<LabId, Lab>,
    /// Jobs by number: unfinished ones, and each lab's history.
    #[serde(default, deserialize_with = "super::once::each_key_once")]
    pub jobs: BTreeMap<JobId, Job>,
    /// Disk files that no lab has any more and that may not be removed yet; the next start removes them.
    #[serde(
        default,
        skip_serializing_if = "BTreeSet::is_empty",
        deserialize_with = "names::read_file_names"
    )]
    pub discarded_disks: BTreeSet<String>,
    /// The number that the next lab or job gets.
    pub next_id: u32,
    /// The person's choices.
    #[serde(default)]
    pub settings: Settings,
}

/// The gallery that is attached to the account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttachedGallery {
    /// The gallery's own id, from its `gallery.ron`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it lies.
    pub location: GalleryLocation,
}

/// Where a gallery lies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GalleryLocation {
    /// `galleries/NAME` in the workspace.
    Workspace(#[serde(deserialize_with = "super::names::read_gallery_name")] String),
    /// Any other folder, absolute.
    Folder(PathBuf),
    /// An object store, by an [`Address`](super::address::Address) that is no folder's; it carries no secret.
    Url(String),
}

/// The person's choices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// Light, dark or the system's.
    pub theme: Theme,
    /// A language tag, or none for the system's.
    pub language: Option<String>,
    /// Labs as a table instead of cards.
    pub labs_as_table: bool,
    /// How the gallery's cost is estimated.
    pub cost_model: CostModel,
}

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// What the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Everything that the pages read.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is kept.
    pub workspace: Shared<Workspace>,
    /// What was last read of the attached gallery.
    pub catalogue: CatalogueState,
    /// How far the running jobs are.
    pub progress: BTreeMap<JobId, Progress>,
    /// Who asks instead of the workspace's acting member, for as long as the program runs.
    pub stand_in: Option<String>,
    /// The prices that estimates are made with; a file of their own keeps the workspace's.
    pub prices: PriceList,
}

/// How much is known of the attached gallery.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum CatalogueState {
    /// No gallery is attached.
    #[default]
    None,
    /// Being read for the first time.
    Loading,
    /// Read. Shared, so that what is worked out from it can tell whether it is still the same.
    Ready(Arc<Catalogue>),
    /// Could not be read; the gallery stays attached.
    Failed(Message),
}

impl Workspace {
    /// A new workspace: an account with one owner, no labs, no gallery.
    pub fn new(account: &str, region: RegionId, owner: &str) -> Self {
        Self {
            account: LabAccount {
                name: account.to_owned(),
                region,
                creators_pick_location: false,
                peer_network: None,
                default_policies: Policies::default(),
                members: vec![Member { name: owner.to_owned(), role: Role::Owner }],
            },
            acting: owner.to_owned(),
            gallery: None,
            recent_galleries: Vec::new(),
            disabled_images: BTreeMap::new(),
            disabled_marketplace: BTreeSet::new(),
            labs: BTreeMap::new(),
            jobs: BTreeMap::new(),
            discarded_disks: BTreeSet::new(),
            next_id: 1,
            settings: Settings::default(),
        }
    }

    /// The lab of that name, in any case.
    pub fn lab_named(&self, name: &str) -> Option<&Lab> {
        self.labs.values().find(|lab| names::same(&lab.name, name))
    }

    /// The labs of a member.
    pub fn labs_of<'a>(&'a self, member: &'a str) -> impl Iterator<Item = &'a Lab> {
        self.labs.values().filter(move |lab| names::same(&lab.owner, member))
    }

    /// The jobs of a lab, the newest first.
    pub fn jobs_of(&self, lab: LabId) -> impl Iterator<Item = &Job> {
        self.jobs.values().rev().filter(move |job| job.lab == Some(lab))
    }

    /// The gallery's own jobs, of no lab, the newest first.
    pub fn gallery_jobs(&self) -> impl Iterator<Item = &Job> {
        self.jobs.values().rev().filter(|job| job.lab.is_none())
    }

    /// The lab's export that is at work.
    pub fn export_under_way(&self, lab: LabId) -> Option<&Job> {
        self.jobs_of(lab).find(|job| job.task.is_export() && job.state.is_active())
    }

    /// Takes the attached gallery away and remembers it.
    pub(super) fn detach_gallery(&mut self) {
        if let Some(gallery) = self.gallery.take() {
            self.recent_galleries.retain(|recent| recent.id != gallery.id);
            self.recent_galleries.insert(0, gallery);
            self.recent_galleries.truncate(RECENT_GALLERIES);
        }
    }

    /// The name of the gallery with that id: the attached one, or one that is remembered.
    pub fn gallery_name(&self, id: &str) -> Option<&str> {
        let known = self.gallery.iter().chain(&self.recent_galleries);
        known.into_iter().find(|gallery| gallery.id == id).map(|gallery| gallery.name.as_str())
    }

    /// Whether an image of the attached gallery is enabled; images are, until somebody disables them.
    pub fn is_enabled(&self, definition: &str) -> bool {
        self.gallery.as_ref().is_none_or(|gallery| {
            self.disabled_images
                .get(&gallery.id)
                .is_none_or(|disabled| !disabled.contains(&names::key(definition)))
        })
    }

    /// The name of the lab that a job belongs to; empty for the gallery's own.
    pub fn lab_name_of(&self, job: &Job) -> &str {
        job.lab.and_then(|lab| self.labs.get(&lab)).map_or("", |lab| lab.name.as_str())
    }

    /// The labs that were made from a version of an image of the attached gallery.
    pub fn labs_from<'a>(&'a self, image: &'a str, number: Version) -> impl Iterator<Item = &'a Lab> {
        let attached = self.gallery.as_ref().map(|gallery| gallery.id.as_str());
        self.labs.values().filter(move |lab| match &lab.origin {
            Origin::Gallery { gallery, definition, version } => {
                Some(gallery.as_str()) == attached && names::same(definition, image) && *version == number
            }
            Origin::DiskFile { .. } | Origin::Marketplace { .. } => false,
        })
    }

    /// Whether any disk file of the workspace has that name.
    pub(super) fn disk_name_taken(&self, file: &str) -> bool {
        self.labs
            .values()
            .filter_map(|lab| lab.template.disk.as_ref().map(|disk| disk.file.as_str()))
            .chain(self.jobs.values().filter_map(|job| job.task.new_disk().map(|disk| disk.file.as_str())))
            .chain(self.discarded_disks.iter().map(String::as_str))
            .any(|taken| names::same(taken, file))
    }

    /// Has a disk file removed. It is remembered until that is done, so that a crash leaves none behind for ever.
    pub(super) fn discard_disk(&mut self, file: String) -> super::Effect {
        self.discarded_disks.insert(file.clone());
        super::Effect::RemoveDisk(file)
    }

    /// Takes the next number.
    pub(super) fn take_id(&mut self) -> u32 {
        let id = self.next_id;
        self.next_id = self.next_id.saturating_add(1);
        id
    }

    /// Stamps the end of a job.
    pub(super) fn end_job(&mut self, id: JobId, state: super::job::JobState, now: Timestamp) {
        if let Some(job) = self.jobs.get_mut(&id) {
            job.state = state;
            job.ended = Some(now);
        }
    }
}

impl State {
    /// The state at the start of the program.
    pub fn new(workspace: impl Into<Shared<Workspace>>) -> Self {
        let workspace = workspace.into();
        let catalogue =
            if workspace.gallery.is_some() { CatalogueState::Loading } else { CatalogueState::None };
        let prices = PriceList::published(PriceSource::Published);
        Self { workspace, catalogue, progress: BTreeMap::new(), stand_in: None, prices }
    }

    /// The member who acts; a reader if the account does not know the name.
    pub fn actor(&self) -> Member {
        let name = self.stand_in.as_ref().unwrap_or(&self.workspace.acting);
        let member = self.workspace.account.member(name).cloned();
        member.unwrap_or_else(|| Member { name: name.clone(), role: Role::Reader })
    }

    /// The images of the attached gallery, as far as they are known.
    pub fn images(&self) -> Option<&Catalogue> {
        match &self.catalogue {
            CatalogueState::Ready(catalogue) => Some(catalogue),
            CatalogueState::None | CatalogueState::Loading | CatalogueState::Failed(_) => None,
        }
    }

    /// Changes with whatever is read of the attached gallery. That of no catalogue while none is known.
    pub fn images_mark(&self) -> Mark<Catalogue> {
        match &self.catalogue {
            CatalogueState::Ready(catalogue) => Mark::of(catalogue),
            CatalogueState::None | CatalogueState::Loading | CatalogueState::Failed(_) => Mark::default(),
        }
    }

    /// The lab with that number.
    pub fn lab(&self, id: LabId) -> Option<&Lab> {
        self.workspace.labs.get(&id)
    }
}
