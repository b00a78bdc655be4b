//! Tables leave columns out before they scroll sideways.

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::text::Lang;
use lab_gallery::ui::{pages, widgets};

use super::languages;
use crate::common::Look;
use crate::instructor::fixture::{labs, many_labs, template, with_history};
use crate::stage::{Stage, contoso, with_gallery, with_lab};

/// What the shell leaves of a usual window, and of the smallest.
const ROOMS: [[f32; 2]; 2] = [[1048.0, 752.0], [792.0, 592.0]];

/// What is left at twice the size of everything.
const ZOOMED: [f32; 2] = [464.0, 272.0];

fn never_sideways(rooms: &[[f32; 2]], stage: impl Fn() -> Stage) {
    for size in rooms.iter().copied() {
        for tag in languages() {
            let mut on = stage();
            on.lang = Lang::load(tag);
            let mut played = on.play(Look { size, ..Look::default() });
            widgets::set_lang(&played.ctx, &Lang::load(tag));
            played.run();
            let table = played.get_by_role(Role::Table);
            assert_eq!(table.accesskit_node().data().scroll_x_max(), None, "{tag} {size:?}");
        }
    }
}

#[test]
fn of_labs() {
    never_sideways(&[ROOMS[0], ROOMS[1], ZOOMED], || {
        let mut state = many_labs(30);
        state.workspace.settings.labs_as_table = true;
        labs(state)
    });
}

#[test]
fn of_exports() {
    never_sideways(&ROOMS, || template(with_history()));
}

#[test]
fn of_members_and_images() {
    let rooms = [ROOMS[0], ROOMS[1], ZOOMED];
    never_sideways(&rooms, || {
        Stage::on(with_lab())
            .with_page(|ui, view, stage| pages::members::show(ui, view, &mut stage.pages.members))
    });
    never_sideways(&rooms, || {
        Stage::on(contoso())
            .with_page(|ui, view, stage| pages::marketplace::show(ui, view, &mut stage.pages.marketplace))
    });
    never_sideways(&rooms, || {
        Stage::on(with_gallery())
            .with_page(|ui, view, stage| pages::gallery::show(ui, view, &mut stage.pages.gallery))
    });
}
