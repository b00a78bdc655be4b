//! The chooser's truth: which gallery images a new lab can be made from, and why the others cannot.

use super::copies::Copies;
use super::image::{Definition, ImageVersion, ReplicaState};
use super::limits::{self, SizeVerdict};
use super::message::{Explain, Message};
use super::region::{self, RegionId};
use super::state::{CatalogueState, State};

/// What the chooser shows of the attached gallery.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offers<'a> {
    /// Images that can be chosen.
    pub offered: Vec<Offer<'a>>,
    /// Images that cannot, and why.
    pub withheld: Vec<Withheld<'a>>,
    /// Why there is nothing to offer at all, if that is so.
    pub nothing: Option<NoGallery>,
}

/// An image that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer<'a> {
    /// The image definition.
    pub definition: &'a Definition,
    /// Its newest version that is usable in the lab's region.
    pub version: &'a ImageVersion,
    /// Older usable versions, the newest first.
    pub older: Vec<&'a ImageVersion>,
    /// A newer version exists that lacks nothing but its replica in the region.
    pub newer_not_ready: bool,
    /// The disk is just at the documented limit.
    pub borderline_size: bool,
}

/// An image that cannot be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Withheld<'a> {
    /// The image definition.
    pub definition: &'a Definition,
    /// Every reason, the most telling first; never empty.
    pub reasons: Vec<WithheldReason>,
}

/// Why an image is not offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WithheldReason {
    /// The lab account admin disabled it.
    Disabled,
    /// The newest version has no finished replica in the region.
    NoReplica {
        /// The lab's region.
        region: RegionId,
        /// What is known of its replica.
        state: ReplicaState,
    },
    /// The disk is over the limit.
    TooLarge {
        /// What the guest sees, in bytes.
        size: u64,
    },
    /// Labs take images of one disk only.
    SeveralDisks {
        /// How many it has.
        disks: u32,
    },
    /// Every version is excluded from being the newest, everywhere or in the region.
    Excluded,
    /// The definition has no version.
    NoVersion,
}

/// Why the gallery offers nothing at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoGallery {
    /// No gallery is attached to the lab account.
    NotAttached,
    /// The gallery is being read.
    Loading,
    /// The gallery cannot be read.
    Unreadable(Message),
}

/// Decides what a lab creator is offered for a lab in `region`.
pub fn offers<'a>(state: &'a State, region: &RegionId) -> Offers<'a> {
    let mut offers = Offers { nothing: nothing(state), ..Offers::default() };
    let copies = Copies::of(state);
    for definition in state.images().into_iter().flat_map(|catalogue| catalogue.definitions.values()) {
        match offer_of(state, &copies, definition, region) {
            Ok(offer) => offers.offered.push(offer),
            Err(reasons) => offers.withheld.push(Withheld { definition, reasons }),
        }
    }
    offers
}

/// Why there is nothing to offer at all, if that is so.
pub fn nothing(state: &State) -> Option<NoGallery> {
    match &state.catalogue {
        CatalogueState::Ready(_) => None,
        CatalogueState::None => Some(NoGallery::NotAttached),
        CatalogueState::Loading => Some(NoGallery::Loading),
        CatalogueState::Failed(message) => Some(NoGallery::Unreadable(message.clone())),
    }
}

/// Decides for one image.
pub fn offer<'a>(
    state: &State,
    definition: &'a Definition,
    region: &RegionId,
) -> Result<Offer<'a>, Vec<WithheldReason>> {
    offer_of(state, &Copies::of(state), definition, region)
}

/// The same, for whoever decides about many.
pub(super) fn offer_of<'a>(
    state: &State,
    copies: &Copies<'_>,
    definition: &'a Definition,
    region: &RegionId,
) -> Result<Offer<'a>, Vec<WithheldReason>> {
    let problems = |version: &ImageVersion| problems(copies, definition, version, region);
    let mut reasons = Vec::new();
    if !state.workspace.is_enabled(&definition.name) {
        reasons.push(WithheldReason::Disabled);
    }
    if definition.versions.is_empty() {
        reasons.push(WithheldReason::NoVersion);
        return Err(reasons);
    }
    // The newest first; an excluded version is never what "newest" means.
    let candidates = || definition.versions.values().rev().filter(|version| !version.is_excluded(region));
    let Some(newest) = candidates().next() else {
        reasons.push(WithheldReason::Excluded);
        return Err(reasons);
    };
    let mut usable = candidates().filter(|version| problems(version).is_empty());
    let Some(version) = usable.next() else {
        reasons.extend(problems(newest));
        return Err(reasons);
    };
    if !reasons.is_empty() {
        return Err(reasons);
    }
    Ok(Offer {
        definition,
        version,
        older: usable.collect(),
        newer_not_ready: candidates()
            .take_while(|newer| newer.version > version.version)
            .any(|newer| matches!(problems(newer).as_slice(), [WithheldReason::NoReplica { .. }])),
        borderline_size: limits::judge(version.size) == SizeVerdict::Borderline,
    })
}

/// What is true of one image for labs in some regions.
#[derive(Clone, Debug, PartialEq)]
pub struct Reach<'a> {
    /// The regions, of which all the same is true.
    pub regions: Vec<RegionId>,
    /// Whether the image is offered there; the reasons name the first of the regions.
    pub offer: Result<Offer<'a>, Vec<WithheldReason>>,
}

/// Decides for one image in every region where the account's labs can land: where they land by themselves first, then
/// the open regions of its geography. Regions of which the same is true stand together.
pub fn reach<'a>(state: &State, definition: &'a Definition) -> Vec<Reach<'a>> {
    let landing = state.workspace.account.landing();
    let copies = Copies::of(state);
    let mut reach: Vec<Reach<'a>> = Vec::new();
    for region in region::replication_targets(&landing) {
        let found = offer_of(state, &copies, definition, &region);
        match reach.iter_mut().find(|known| same_reach(&known.offer, &found)) {
            Some(known) => known.regions.push(region),
            None => reach.push(Reach { regions: vec![region], offer: found }),
        }
    }
    reach
}

/// Whether the same is true, but for the region that a reason names.
fn same_reach(
    one: &Result<Offer<'_>, Vec<WithheldReason>>,
    other: &Result<Offer<'_>, Vec<WithheldReason>>,
) -> bool {
    match (one, other) {
        (Ok(one), Ok(other)) => one == other,
        (Err(one), Err(other)) => {
            one.len() == other.len()
                && one.iter().zip(other).all(|pair| match pair {
                    (
                        WithheldReason::NoReplica { state, .. },
                        WithheldReason::NoReplica { state: other, .. },
                    ) => state == other,
                    (one, other) => one == other,
                })
        }
        _ => false,
    }
}

/// Everything that keeps one version from being used in a region.
fn problems(
    copies: &Copies<'_>,
    definition: &Definition,
    version: &ImageVersion,
    region: &RegionId,
) -> Vec<WithheldReason> {
    let mut reasons = Vec::new();
    if limits::judge(version.size) == SizeVerdict::TooLarge {
        reasons.push(WithheldReason::TooLarge { size: version.size });
    }
    if version.disks != 1 {
        reasons.push(WithheldReason::SeveralDisks { disks: version.disks });
    }
    let state = copies.replica(definition, version, region);
    if state != ReplicaState::Completed {
        reasons.push(WithheldReason::NoReplica { region: region.clone(), state });
    }
    reasons
}

impl WithheldReason {
    /// Says it of `regions` regions of which it is true alike; what names a region names it only where it is the one.
    pub fn explain_for(&self, regions: usize) -> Message {
        match self {
            Self::Disabled => Message::new("model-withheld-disabled"),
            Self::NoReplica { region, state } => Message::new(match state {
                ReplicaState::Replicating => "model-withheld-replicating",
                ReplicaState::Failed => "model-withheld-replica-failed",
                ReplicaState::Unknown | ReplicaState::Completed => "model-withheld-no-replica",
            })
            .with("regions", regions)
            .with("region", region.display()),
            Self::TooLarge { size } => {
                Message::new("model-withheld-too-large").bytes("size", *size).bytes("limit", limits::MAX_DISK)
            }
            Self::SeveralDisks { disks } => {
                Message::new("model-withheld-several-disks").with("disks", u64::from(*disks))
            }
            Self::Excluded => Message::new("model-withheld-excluded"),
            Self::NoVersion => Message::new("model-withheld-no-version"),
        }
    }
}

impl Explain for WithheldReason {
    fn explain(&self) -> Message {
        self.explain_for(1)
    }
}

impl Explain for NoGallery {
    fn explain(&self) -> Message {
        match self {
            Self::NotAttached => Message::new("model-offers-not-attached"),
            Self::Loading => Message::new("model-offers-loading"),
            Self::Unreadable(message) => message.clone(),
        }
    }
}
