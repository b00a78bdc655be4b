//! A list of facts: what a thing is called, where it lies, how large it is.

use egui::{Align, Label, Layout, Ui, vec2};

use super::paint::{Fit, galley};
use crate::ui::theme::metrics::{SPACE_S, SPACE_XS, SPACE_XXL};
use crate::ui::theme::{Type, palette};

enum Value<'a> {
    Text(String, Type),
    Ui(Box<dyn FnOnce(&mut Ui) + 'a>),
}

/// Labels at the left, values at the right, which can be selected and copied. Where it is narrow, values stand below.
#[must_use = "call `show`"]
#[derive(Default)]
pub struct Facts<'a> {
    rows: Vec<(String, Value<'a>)>,
}

/// Below this width, in points, values stand below their labels.
const NARROW: f32 = 400.0;
/// Labels get no more of the width than this.
const LABEL_SHARE: f32 = 0.4;

impl<'a> Facts<'a> {
    /// An empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// A fact in words.
    pub fn row(mut self, label: impl Into<String>, value: impl Into<String>) -> Self {
        self.rows.push((label.into(), Value::Text(value.into(), Type::Body)));
        self
    }

    /// A path, id or hash.
    pub fn mono(mut self, label: impl Into<String>, value: impl Into<String>) -> Self {
        self.rows.push((label.into(), Value::Text(value.into(), Type::Mono)));
        self
    }

    /// A fact with controls: a value and a button, badges.
    pub fn row_ui(mut self, label: impl Into<String>, value: impl FnOnce(&mut Ui) + 'a) -> Self {
        self.rows.push((label.into(), Value::Ui(Box::new(value))));
        self
    }

    /// Shows the facts over the width there is.
    pub fn show(self, ui: &mut Ui) {
        let colors = palette(ui);
        let available = ui.available_width();
        let stacked = available < NARROW;
        let widest = self
            .rows
            .iter()
            .map(|(label, _)| {
                galley(ui, label, Type::Body, colors.secondary, f32::INFINITY, Fit::Wrap).size().x
            })
            .fold(0.0, f32::max);
        let column = widest.min(available * LABEL_SHARE).ceil();
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing = vec2(SPACE_S, if stacked { 0.0 } else { SPACE_S });
            for (label, value) in self.rows {
                let label = Label::new(Type::Body.text(label).color(colors.secondary)).wrap();
                if stacked {
                    ui.add(label);
                    show_value(ui, value);
                    ui.add_space(SPACE_S);
                } else {
                    // Words stand on the line of their label's first; controls around its middle.
                    let align = if matches!(value, Value::Ui(_)) { Align::Center } else { Align::Min };
                    let row = Layout::left_to_right(align);
                    let height = Type::Body.line_height();
                    ui.allocate_ui_with_layout(vec2(available, height), row, |ui| {
                        ui.spacing_mut().item_spacing.x = SPACE_S;
                        ui.spacing_mut().interact_size.y = height;
                        ui.allocate_ui_with_layout(
                            vec2(column, height),
                            Layout::top_down(Align::Min),
                            |ui| {
                                ui.set_width(column);
                                ui.add(label);
                            },
                        );
                        ui.add_space(SPACE_XXL - SPACE_XS);
                        match value {
                            Value::Ui(show) => {
                                ui.horizontal_wrapped(show);
                            }
                            words @ Value::Text(..) => {
                                ui.vertical(|ui| show_value(ui, words));
                            }
                        }
                    });
                }
            }
        });
    }
}

fn show_value(ui: &mut Ui, value: Value<'_>) {
    match value {
        Value::Text(text, step) => {
            let color = palette(ui).text;
            ui.add(Label::new(step.text(text).color(color)).wrap().selectable(true));
        }
        Value::Ui(show) => {
            ui.scope(|ui| {
                ui.spacing_mut().interact_size.y = Type::Body.line_height();
                ui.horizontal_wrapped(show);
            });
        }
    }
}
