//! A workspace without the program's window around it, as documentation pictures show it.

use std::cell::RefCell;

use egui::{Context, Ui};
use jiff::tz::TimeZone;

use super::{Desk, Kept};
use crate::app::Session;
use crate::text::Lang;
use crate::ui::widgets::set_lang;
use crate::ui::zoom;

impl Desk {
    /// Shows a session in a language; times are written as in that zone.
    pub fn alone(session: Session, lang: &Lang, zone: TimeZone) -> Self {
        let mut desk = Self::new(session, Some(lang.tag().to_owned()), Kept::default());
        desk.around.zone = zone;
        desk
    }

    /// Takes in what happened and shows one frame. False where the window was asked for what it alone has: a file
    /// dialog, or another workspace.
    pub fn frame(&mut self, ui: &mut Ui) -> bool {
        let ctx = ui.ctx().clone();
        self.poll(&ctx);
        zoom::handle(&ctx);
        speak(&ctx, &self.lang);
        let asked = RefCell::default();
        let wanted = self.show(ui, None, &asked);
        wanted.is_none() && asked.into_inner().is_empty()
    }
}

/// Lets everything around the pages speak the language: the kit, screen readers.
pub(in crate::ui) fn speak(ctx: &Context, lang: &Lang) {
    set_lang(ctx, lang);
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |root| {
        root.set_language(lang.tag());
        root.set_label(lang.text("ui-product"));
    });
}
