//! Icons are turned into pixels once for the whole program, however many windows and pictures show them.

use std::sync::{Arc, LazyLock};

use egui::Context;
use egui::load::{ImageLoadResult, ImageLoader, LoadError, SizeHint};
use egui_extras::loaders::svg_loader::SvgLoader;

/// All icons, in every size that was asked for: a few kilobytes each, and few sizes.
static DRAWN: LazyLock<SvgLoader> = LazyLock::new(SvgLoader::default);

/// Where icons come from.
pub(super) const PLACE: &str = "bytes://icon/";

struct Icons;

impl ImageLoader for Icons {
    fn id(&self) -> &'static str {
        "icons of the program"
    }

    fn load(&self, ctx: &Context, uri: &str, size: SizeHint) -> ImageLoadResult {
        if uri.starts_with(PLACE) { DRAWN.load(ctx, uri, size) } else { Err(LoadError::NotSupported) }
    }

    // Other windows still show them.
    fn forget(&self, _uri: &str) {}

    fn forget_all(&self) {}

    fn byte_size(&self) -> usize {
        DRAWN.byte_size()
    }
}

/// The loaders of egui, and before them this one.
pub(super) fn install(ctx: &Context) {
    egui_extras::install_image_loaders(ctx);
    ctx.add_image_loader(Arc::new(Icons));
}
