//! The line above the labs: search, filter, order, and cards or table.

use egui::{Id, Ui};

use super::{Column, Filter, LabsLocal};
use crate::model::{Command, Message};
use crate::ui::View;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{FIELD_WIDTH, SPACE_S, SPACE_XS};
use crate::ui::widgets::{Button, MenuItem, SearchField, Sort, at_right, caption, menu, menu_separator};

/// Below this width, in points, there is no room for the number of labs.
const NARROW: f32 = 640.0;

/// Shows the line; `shown` labs match.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, local: &mut LabsLocal, shown: usize) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_XS;
        // The search field gives way where it is narrow; everything else keeps its words.
        let width = (ui.available_width() * 0.34).min(FIELD_WIDTH);
        let narrow = ui.available_width() < NARROW;
        SearchField::new("lab-list-search", view.text("ui-labs-search"), &mut local.search)
            .width(width)
            .show(ui);
        ui.add_space(SPACE_XS);
        filter(ui, view, local);
        order(ui, view, local);
        at_right(ui, "lab-list-looks", |ui| {
            let all = view.state.workspace.labs.len();
            let count = if shown == all {
                Message::new("ui-labs-count").with("count", all)
            } else {
                Message::new("ui-labs-count-of").with("shown", shown).with("count", all)
            };
            if !narrow {
                caption(ui, view.say(&count));
                ui.add_space(SPACE_S);
            }
            looks(ui, view);
        });
    });
    ui.add_space(SPACE_XS);
}

fn filter(ui: &mut Ui, view: &View<'_>, local: &mut LabsLocal) {
    let button = Button::subtle(view.text(local.filter.label()))
        .icon(Icon::Filter)
        .trailing(Icon::ChevronDown)
        .hint(view.text("ui-labs-filter"))
        .id(Id::unique("lab-list-filter"));
    let button = ui.add(button);
    menu(&button, |ui| {
        for filter in Filter::ALL {
            let item = MenuItem::new(view.text(filter.label())).checked(filter == local.filter);
            if ui.add(item).clicked() {
                local.filter = filter;
            }
        }
    });
}

fn order(ui: &mut Ui, view: &View<'_>, local: &mut LabsLocal) {
    let sort = local.sort.unwrap_or(Sort { column: 0, descending: false });
    let column = Column::ALL.get(sort.column).copied().unwrap_or(Column::Name);
    let icon = if sort.descending { Icon::SortDown } else { Icon::SortUp };
    let button = Button::subtle(view.text(column.label()))
        .icon(icon)
        .trailing(Icon::ChevronDown)
        .hint(view.text("ui-labs-sort"))
        .id(Id::unique("lab-list-sort"));
    let button = ui.add(button);
    menu(&button, |ui| {
        for (place, by) in Column::ALL.into_iter().enumerate() {
            let item = MenuItem::new(view.text(by.label())).checked(by == column);
            if ui.add(item).clicked() {
                local.sort = Some(Sort { column: place, ..sort });
            }
        }
        menu_separator(ui);
        for (descending, name) in [(false, "ui-labs-ascending"), (true, "ui-labs-descending")] {
            let item = MenuItem::new(view.text(name)).checked(descending == sort.descending);
            if ui.add(item).clicked() {
                local.sort = Some(Sort { descending, ..sort });
            }
        }
    });
}

/// Cards or table; the choice is kept with the person's others.
fn looks(ui: &mut Ui, view: &View<'_>) {
    let settings = &view.state.workspace.settings;
    let looks = [
        (false, Icon::Grid, "ui-labs-as-cards", "lab-list-as-cards"),
        (true, Icon::List, "ui-labs-as-table", "lab-list-as-table"),
    ];
    for (as_table, icon, name, id) in looks {
        let chosen = settings.labs_as_table == as_table;
        let button = Button::icon_only(icon, view.text(name)).selected(chosen).id(Id::unique(id));
        if ui.add(button).clicked() && !chosen {
            let mut settings = settings.clone();
            settings.labs_as_table = as_table;
            view.command(Command::SetSettings(settings));
        }
    }
}
