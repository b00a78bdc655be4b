//! The head of a table: what its columns are called, and by which it is sorted.

use egui::accesskit::{Role, SortDirection};
use egui::{Context, Id, Rect, Response, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::announce::announce;
use super::paint::{Fit, describe, focus_ring, galley, text_middle};
use super::table::{Sort, TableColumn};
use super::words::say;
use crate::model::Message;
use crate::ui::theme::metrics::{CONTROL, ICON_SMALL, LINE, RADIUS, SPACE_S};
use crate::ui::theme::{Icon, Type, palette};

/// A column's title. Whether the order changed.
pub(super) fn header_cell(
    ui: &mut Ui,
    id: Id,
    column: &TableColumn,
    place: usize,
    sort: &mut Option<Sort>,
) -> bool {
    let colors = palette(ui);
    let sorted = sort.filter(|sort| sort.column == place);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), CONTROL));
    let sense = if column.sortable { Sense::click() } else { Sense::hover() };
    let response = ui.interact(rect, id, sense);
    if response.hovered() && column.sortable {
        ui.painter().rect_filled(rect, RADIUS, colors.hover);
    }
    let arrow = if sorted.is_some() { ICON_SMALL } else { 0.0 };
    let room = (rect.width() - arrow - 2.0 * SPACE_S).max(0.0);
    let text = galley(ui, &column.title, Type::CaptionStrong, colors.secondary, room, Fit::Truncate);
    let left = if column.right { rect.right() - SPACE_S - text.size().x } else { rect.left() + SPACE_S };
    // The arrow stands outside of the figures' edge.
    let beside = if column.right { left - ICON_SMALL - 2.0 } else { left + text.size().x + 2.0 };
    text_middle(ui, pos2(left, rect.center().y), text);
    if let Some(sort) = sorted {
        let icon = if sort.descending { Icon::SortDown } else { Icon::SortUp };
        let place = Rect::from_min_size(pos2(beside, rect.top()), vec2(ICON_SMALL, CONTROL));
        icon.paint_sized(ui, place, ICON_SMALL, colors.secondary);
    }
    ui.painter().hline(rect.x_range(), rect.bottom() - LINE / 2.0, Stroke::new(LINE, colors.border));
    focus_ring(ui, &response, rect, RADIUS);
    tell_header(&response, column, sorted);
    if !response.clicked() {
        return false;
    }
    let descending = sorted.is_some_and(|sort| !sort.descending);
    *sort = Some(Sort { column: place, descending });
    announce(ui.ctx(), sorted_by(ui.ctx(), column, descending));
    true
}

fn tell_header(response: &Response, column: &TableColumn, sorted: Option<Sort>) {
    response.widget_info(|| WidgetInfo::labeled(Role::ColumnHeader, true, &column.title));
    let Some(Sort { descending, .. }) = sorted else { return };
    let direction = if descending { SortDirection::Descending } else { SortDirection::Ascending };
    response.ctx.accesskit_node_builder(response.id, |node| node.set_sort_direction(direction));
    // Only Windows has a place for it.
    if cfg!(not(windows)) {
        describe(&response.ctx, response.id, &sorted_by(&response.ctx, column, descending));
    }
}

fn sorted_by(ctx: &Context, column: &TableColumn, descending: bool) -> String {
    let id = if descending { "kit-sorted-down" } else { "kit-sorted-up" };
    say(ctx, &Message::new(id).with("column", column.title.as_str()))
}
