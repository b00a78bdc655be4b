//! The line above the labs: search, filter, order, and cards or table.

use egui::{Id, Ui};

use super::{Column, Filter, LabsLocal};
use crate::model::{Command, Message};
use crate::ui::View;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{CONTROL, FIELD_WIDTH, SPACE_S, SPACE_XS};
use crate::ui::widgets::{
    Button, MenuItem, SearchField, Sort, announce_change, at_right, caption, menu, menu_separator,
};

/// Below this width, in points, there is no room for the number of labs.
const NARROW: f32 = 640.0;

/// Shows the line; `shown` labs match.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, local: &mut LabsLocal, shown: usize) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_XS;
        // Where it is narrow, what is beside the search field are icons.
        let narrow = ui.available_width() < NARROW;
        let icons = 4.0 * CONTROL + 5.0 * SPACE_XS + SPACE_S;
        let width = if narrow { ui.available_width() - icons } else { ui.available_width() * 0.34 };
        let width = width.min(FIELD_WIDTH);
        SearchField::new("lab-list-search", view.text("ui-labs-search"), &mut local.search)
            .width(width)
            .show(ui);
        ui.add_space(SPACE_XS);
        filter(ui, view, local, narrow);
        order(ui, view, local, narrow);
        at_right(ui, "lab-list-looks", |ui| {
            let all = view.state.workspace.labs.len();
            let count = if shown == all {
                Message::new("ui-labs-count").with("count", all)
            } else {
                Message::new("ui-labs-count-of").with("shown", shown).with("count", all)
            };
            let count = view.say(&count);
            announce_change(ui.ctx(), Id::unique("lab-list-count"), &count);
            if !narrow {
                caption(ui, count);
                ui.add_space(SPACE_S);
            }
            looks(ui, view);
        });
    });
    ui.add_space(SPACE_XS);
}

/// A button that opens a menu: its choice as words, or an icon alone.
fn opener(name: String, icon: Icon, narrow: bool) -> Button {
    if narrow {
        Button::icon_only(icon, name)
    } else {
        Button::subtle(name).icon(icon).trailing(Icon::ChevronDown)
    }
}

fn filter(ui: &mut Ui, view: &View<'_>, local: &mut LabsLocal, narrow: bool) {
    let button = opener(view.text(local.filter.label()), Icon::Filter, narrow)
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

fn order(ui: &mut Ui, view: &View<'_>, local: &mut LabsLocal, narrow: bool) {
    let sort = local.sort.unwrap_or(Sort { column: 0, descending: false });
    let column = Column::ALL.get(sort.column).copied().unwrap_or(Column::Name);
    let icon = if sort.descending { Icon::SortDown } else { Icon::SortUp };
    let button = opener(view.text(column.label()), icon, narrow)
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
