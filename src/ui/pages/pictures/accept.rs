//! Asks before pictures are accepted: from then on they are what others are compared with.

use egui::Ui;

use super::PicturesLocal;
use super::work::Kind as WorkKind;
use crate::model::Message;
use crate::ui::View;
use crate::ui::darkroom::{Print, Scene};
use crate::ui::studio::Ask;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_S, SPACE_XS};
use crate::ui::widgets::{Button, Dialog, DialogReply, body, caption, mono};

/// The pictures of these scenes that would be accepted.
pub(super) fn of(scenes: &[Scene]) -> Vec<String> {
    to_accept(scenes).map(|print| print.file.clone()).collect()
}

fn to_accept(scenes: &[Scene]) -> impl Iterator<Item = &Print> {
    scenes.iter().flat_map(|scene| &scene.pictures).filter(|print| print.is_to_accept())
}

/// Why none of them can be accepted.
pub(super) fn why_not(view: &View<'_>, scenes: &[Scene]) -> Option<String> {
    let mut prints = to_accept(scenes).peekable();
    if prints.peek().is_none() {
        return Some(view.text("ui-pictures-accept-nothing"));
    }
    // Whoever accepts has seen what.
    (!prints.all(|print| print.checked)).then(|| view.text("ui-pictures-accept-unseen"))
}

/// Shows it over the page, while it is asked.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, local: &mut PicturesLocal) {
    let Some(files) = local.accepting.take() else { return };
    let Some(Ok(album)) = &local.album else { return };
    let count = files.len();
    let title = view.say(&Message::new("ui-pictures-accept-title").with("count", count));
    let accept = Button::primary(view.text("ui-pictures-accept-do")).icon(Icon::Check);
    let reply = Dialog::new("pictures-accept-ask", title, accept, view.text("ui-cancel")).cautious().show(
        ui.ctx(),
        |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_XS;
            let text =
                Message::new("ui-pictures-accept-text").with("count", count).path("folder", &album.folder);
            body(ui, view.say(&text));
            ui.add_space(SPACE_S);
            let prints = album.scenes.iter().flat_map(|scene| &scene.pictures);
            for print in prints.filter(|print| files.contains(&print.file)) {
                mono(ui, print.file.as_str());
                for said in &print.said {
                    caption(ui, said.as_str());
                }
            }
        },
    );
    match reply {
        DialogReply::Open => local.accepting = Some(files),
        DialogReply::Cancelled => {}
        DialogReply::Confirmed => local.begin(view, WorkKind::Accept, Ask::Accept(files)),
    }
}
