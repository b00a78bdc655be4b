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
use self::pool::PoolLocal;
use self::template::TemplateLocal;
use super::View;

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
    /// [`pool`].
    pub pool: PoolLocal,
    /// [`template`].
    pub template: TemplateLocal,
}

impl Pages {
    /// Sends what is being edited in place and was not saved yet: before another page is shown, and before the window
    /// closes.
    pub fn settle(&mut self, view: &View<'_>) {
        self.template.settle(view);
    }
}
