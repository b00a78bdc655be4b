//! Tables leave columns out before they scroll sideways.

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::text::Lang;
use lab_gallery::ui::widgets;

use super::languages;
use crate::common::Look;
use crate::instructor::fixture::{labs, many_labs, template, with_history};
use crate::stage::Stage;

/// What the shell leaves of a usual window, and of the smallest.
const ROOMS: [[f32; 2]; 2] = [[1048.0, 752.0], [792.0, 592.0]];

fn never_sideways(stage: impl Fn() -> Stage) {
    for size in ROOMS {
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
    never_sideways(|| {
        let mut state = many_labs(30);
        state.workspace.settings.labs_as_table = true;
        labs(state)
    });
}

#[test]
fn of_exports() {
    never_sideways(|| template(with_history()));
}
