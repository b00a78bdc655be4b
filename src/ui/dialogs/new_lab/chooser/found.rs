//! Which of the gallery's images the search finds, offered or not: decided again only when the images, the account, the
//! region or the search has changed.

use std::rc::Rc;

use super::gallery::finds;
use crate::model::image::{Catalogue, Definition};
use crate::model::offer::{self, Offer, Withheld, WithheldReason};
use crate::model::shared::Mark;
use crate::model::{RegionId, Workspace, names};
use crate::ui::{Memo, View};

/// What the chooser found in the frame before.
#[derive(Debug, Default)]
pub(super) struct Finder {
    all: Memo<Depends, Rc<Found>>,
    matching: Memo<(Depends, String), Rc<Found>>,
}

/// What decides about every image.
#[derive(Clone, Debug, PartialEq)]
struct Depends {
    images: Mark<Catalogue>,
    workspace: Mark<Workspace>,
    region: RegionId,
}

/// Images in the order of their names.
#[derive(Debug)]
pub(super) struct Found {
    /// Those that can be chosen.
    pub offered: Vec<FoundOffer>,
    /// Those that cannot.
    pub withheld: Vec<FoundWithheld>,
    region: RegionId,
}

/// An image that can be chosen.
#[derive(Clone, Debug)]
pub(super) struct FoundOffer {
    /// Its [`names::key`].
    pub key: String,
    /// How many older versions can be chosen, too.
    pub older: usize,
}

/// An image that cannot be chosen.
#[derive(Clone, Debug)]
pub(super) struct FoundWithheld {
    key: String,
    /// Why not; never empty.
    pub reasons: Vec<WithheldReason>,
}

impl Finder {
    /// The images that a search for `needle`, in lower case, finds for a lab in `region`.
    pub fn find(&mut self, view: &View<'_>, region: &RegionId, needle: &str) -> Rc<Found> {
        let depends = Depends {
            images: view.state.images_mark(),
            workspace: view.state.workspace.mark(),
            region: region.clone(),
        };
        let all = self.all.get(depends.clone(), |_| Rc::new(Found::all(view, region)));
        if needle.is_empty() {
            return Rc::clone(all);
        }
        let matching =
            self.matching.get((depends, needle.to_owned()), |_| Rc::new(all.matching(view, needle)));
        Rc::clone(matching)
    }
}

impl Found {
    fn all(view: &View<'_>, region: &RegionId) -> Self {
        let offers = offer::offers(view.state, region);
        let key = |definition: &Definition| names::key(&definition.name);
        Self {
            offered: offers
                .offered
                .iter()
                .map(|offer| FoundOffer { key: key(offer.definition), older: offer.older.len() })
                .collect(),
            withheld: offers
                .withheld
                .into_iter()
                .map(|image| FoundWithheld { key: key(image.definition), reasons: image.reasons })
                .collect(),
            region: region.clone(),
        }
    }

    fn matching(&self, view: &View<'_>, needle: &str) -> Self {
        let found = |key: &str| definition(view, key).is_some_and(|definition| finds(definition, needle));
        Self {
            offered: self.offered.iter().filter(|offer| found(&offer.key)).cloned().collect(),
            withheld: self.withheld.iter().filter(|image| found(&image.key)).cloned().collect(),
            region: self.region.clone(),
        }
    }

    /// All that is offered of an image.
    pub fn offer<'a>(&self, view: &View<'a>, found: &FoundOffer) -> Option<Offer<'a>> {
        offer::offer(view.state, definition(view, &found.key)?, &self.region).ok()
    }
}

impl FoundWithheld {
    /// All that is said of an image that is not offered.
    pub fn withheld<'a>(&self, view: &View<'a>) -> Option<Withheld<'a>> {
        Some(Withheld { definition: definition(view, &self.key)?, reasons: self.reasons.clone() })
    }
}

fn definition<'a>(view: &View<'a>, key: &str) -> Option<&'a Definition> {
    view.state.images()?.definitions.get(key)
}
