//! Bars beside names: which of several amounts is how large. The one place that knows `egui_plot`.

use egui::accesskit::Role;
use egui::{Align2, Id, Stroke, Ui, Vec2};
use egui_plot::{AxisHints, Bar, BarChart as Bars, GridMark, Plot, PlotPoint, Text};

use super::paint::{Fit, describe, galley};
use crate::ui::theme::metrics::{SPACE_S, SPACE_XXL};
use crate::ui::theme::{Type, palette};

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartBar {
    /// What it is of.
    pub name: String,
    /// Its length, from 0.
    pub value: f64,
    /// The value in words, beside it.
    pub said: String,
}

/// Names get no more of the width than this.
const NAME_SHARE: f32 = 0.36;
/// A bar's part of its line.
const THICKNESS: f64 = 0.55;

/// Shows bars over the width there is, the first at the top. `name` says what they compare and `instead` where the same
/// figures stand as text: a screen reader says both.
pub fn bar_chart(ui: &mut Ui, id: impl egui::AsIdSalt, name: &str, instead: &str, bars: &[ChartBar]) {
    let colors = palette(ui);
    let id = Id::unique(id);
    let wide = |text: &str, room: f32| galley(ui, text, Type::Caption, colors.text, room, Fit::Truncate);
    let room = ui.available_width() * NAME_SHARE;
    let names: Vec<_> = bars.iter().map(|bar| wide(&bar.name, room)).collect();
    let column = names.iter().map(|name| name.size().x).fold(0.0, f32::max) + 2.0 * SPACE_S;
    let words = bars.iter().map(|bar| wide(&bar.said, f32::INFINITY).size().x).fold(0.0, f32::max);
    let longest = bars.iter().map(|bar| bar.value).fold(0.0, f64::max);
    // The longest bar leaves its words their room.
    let plotted = f64::from((ui.available_width() - column).max(1.0));
    let end = longest * plotted / (plotted - f64::from(words + 2.0 * SPACE_S)).max(plotted / 2.0);
    let shown: Vec<String> = names.iter().zip(bars).map(|(name, bar)| cut(name, &bar.name)).collect();
    let marks = bars.len();
    let axis = AxisHints::new_y()
        .formatter(move |mark: GridMark, _| {
            let place = (marks as f64 - 1.0 - mark.value).round();
            shown.get(place as usize).cloned().unwrap_or_default()
        })
        .label_spacing(0.0..=1.0)
        .min_thickness(column)
        .tick_label_font(Type::Caption.font())
        .tick_label_color(colors.text);
    let at = |place: usize| (marks - 1 - place) as f64;
    let fills = bars.iter().enumerate().map(|(place, bar)| {
        Bar::new(at(place), bar.value).width(THICKNESS).fill(colors.brand).stroke(Stroke::NONE)
    });
    let fills = Bars::new(name, fills.collect()).horizontal().allow_hover(false);
    let gap = if plotted > 0.0 { end * f64::from(SPACE_S) / plotted } else { 0.0 };
    let response = Plot::new(id)
        .height(SPACE_XXL * bars.len() as f32 + SPACE_S)
        .show_axes([false, true])
        .show_grid(false)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .allow_zoom(false)
        .allow_scroll(false)
        .allow_drag(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .allow_axis_zoom_drag(false)
        .sense(egui::Sense::hover())
        .set_margin_fraction(Vec2::ZERO)
        .default_x_bounds(0.0, end.max(f64::MIN_POSITIVE))
        .default_y_bounds(-0.5, marks as f64 - 0.5)
        .custom_y_axes(vec![axis])
        .y_grid_spacer(move |_| {
            (0..marks).map(|place| GridMark { value: place as f64, step_size: 1.0 }).collect()
        })
        // What is shown may have changed since the last frame; nobody moves it.
        .reset()
        .show(ui, |plot| {
            plot.bar_chart(fills);
            for (place, bar) in bars.iter().enumerate() {
                let text = Type::Caption.text(bar.said.as_str()).color(colors.text);
                let point = PlotPoint::new(bar.value + gap, at(place));
                plot.text(Text::new(place.to_string(), point, text).anchor(Align2::LEFT_CENTER));
            }
        })
        .response;
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Figure);
        node.set_label(name);
    });
    describe(ui.ctx(), response.id, instead);
}

/// The name as far as there is room for it.
fn cut(galley: &egui::Galley, name: &str) -> String {
    if !galley.elided {
        return name.to_owned();
    }
    let seen = galley.rows.iter().map(|row| row.glyphs.len()).sum::<usize>().saturating_sub(1);
    let mut cut: String = name.chars().take(seen).collect();
    cut.push('…');
    cut
}
