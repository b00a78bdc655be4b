//! Pages: each reads the [`super::View`] and sends actions. What a page remembers between frames (search, sort,
//! selection) is its own small struct, kept by [`Pages`].

pub mod account_settings;
pub mod costs;
pub mod gallery;
pub mod image;
pub mod lab_settings;
pub mod labs;
pub mod marketplace;
pub mod members;
pub mod overview;
pub mod pictures;
pub mod pool;
mod scroll;
pub mod template;

use self::account_settings::AccountSettingsLocal;
use self::costs::CostsLocal;
use self::gallery::GalleryLocal;
use self::image::ImageLocal;
use self::lab_settings::LabSettingsLocal;
use self::labs::LabsLocal;
use self::marketplace::MarketplaceLocal;
use self::members::MembersLocal;
use self::overview::OverviewLocal;
use self::pictures::PicturesLocal;
use self::pool::PoolLocal;
use self::template::TemplateLocal;
use super::View;
use super::commands::List;
use super::page::{AccountTab, Page};
use super::widgets::announce_change;
use crate::model::Message;

/// Says how many images a search leaves, when that has changed.
fn tell_matches(ui: &egui::Ui, view: &View<'_>, id: &str, count: usize) {
    let said = if count == 0 {
        view.text("ui-gallery-no-match")
    } else {
        view.say(&Message::new("ui-gallery-images").with("count", count))
    };
    announce_change(ui.ctx(), egui::Id::unique(id), &said);
}

/// Says how many images of a list are selected, when that has changed.
fn tell_selected(ui: &egui::Ui, view: &View<'_>, id: &str, count: usize) {
    let said = view.say(&Message::new("ui-images-selected").with("count", count));
    announce_change(ui.ctx(), egui::Id::unique(id), &said);
}

/// What the pages remember between frames.
#[derive(Debug, Default)]
pub struct Pages {
    /// [`account_settings`].
    pub account_settings: AccountSettingsLocal,
    /// [`costs`].
    pub costs: CostsLocal,
    /// [`gallery`].
    pub gallery: GalleryLocal,
    /// [`image`].
    pub image: ImageLocal,
    /// [`lab_settings`].
    pub lab_settings: LabSettingsLocal,
    /// [`labs`].
    pub labs: LabsLocal,
    /// [`marketplace`].
    pub marketplace: MarketplaceLocal,
    /// [`members`].
    pub members: MembersLocal,
    /// [`overview`].
    pub overview: OverviewLocal,
    /// [`pictures`].
    pub pictures: PicturesLocal,
    /// [`pool`].
    pub pool: PoolLocal,
    /// [`template`].
    pub template: TemplateLocal,
}

/// A page with changes that were not saved.
#[derive(Clone, Debug)]
pub struct Unsaved {
    /// What the page is called.
    pub name: String,
    /// Why they cannot be saved as they are.
    pub problem: Option<String>,
}

impl Pages {
    /// The pages with changes that were not saved.
    pub fn unsaved(&self, view: &View<'_>) -> Vec<Unsaved> {
        let mut all = Vec::new();
        all.extend(self.account_settings.unsaved(view));
        all.extend(self.marketplace.unsaved(view));
        all.extend(self.lab_settings.unsaved(view));
        all
    }

    /// Ticks these entries of a list, and no others.
    pub fn mark(&mut self, list: List, entries: Vec<String>) {
        match list {
            List::Gallery => self.gallery.mark(entries),
            List::Marketplace => self.marketplace.mark(entries),
        }
    }

    /// Drops what pages that are not shown have no use for, such as what is ticked: whoever comes back there begins anew.
    pub(super) fn drop_marks(&mut self, shown: &Page) {
        if *shown != Page::Account(AccountTab::Gallery) {
            self.gallery.mark(Vec::new());
        }
        if *shown != Page::Account(AccountTab::Marketplace) {
            self.marketplace.mark(Vec::new());
        }
        if *shown != Page::Pictures {
            self.pictures.leave();
        }
    }

    /// Saves them all.
    pub fn save(&mut self, view: &View<'_>) {
        self.account_settings.save(view);
        self.marketplace.save(view);
        self.lab_settings.save(view);
    }

    /// Forgets them all.
    pub fn discard(&mut self) {
        self.account_settings.discard();
        self.marketplace.discard();
        self.lab_settings.discard();
    }

    /// Sends what is being edited in place and was not saved yet: before another page is shown, and before the window
    /// closes.
    pub fn settle(&mut self, view: &View<'_>) {
        self.template.settle(view);
    }
}
