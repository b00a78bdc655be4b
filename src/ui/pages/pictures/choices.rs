//! What pictures are wanted: language, theme, scale, site and folder.

use std::path::PathBuf;

use egui::Ui;

use super::PicturesLocal;
use crate::text::Lang;
use crate::ui::darkroom::{Scale, Shade};
use crate::ui::dialogs::typed_path;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_L, SPACE_M};
use crate::ui::widgets::{Button, Combo, TextField, card};
use crate::ui::{Action, FilePurpose, View};

/// What is typed and does not hold yet.
#[derive(Debug, Default)]
pub(super) struct Choices {
    folder: Option<String>,
}

impl Choices {
    pub fn forget_folder(&mut self) {
        self.folder = None;
    }

    /// Whether another folder than the one that holds is typed.
    pub fn is_typed(&self) -> bool {
        self.folder.is_some()
    }

    /// Whether what is typed cannot hold.
    pub fn is_wrong(&self) -> bool {
        self.folder.as_deref().is_some_and(is_wrong)
    }

    /// The folder that is typed, which holds from now on; empty for the usual one.
    pub fn take_folder(&mut self) -> Option<PathBuf> {
        let typed = self.folder.take_if(|typed| !is_wrong(typed))?;
        Some(typed_path(&typed).to_owned())
    }
}

fn is_wrong(typed: &str) -> bool {
    let path = typed_path(typed);
    !path.as_os_str().is_empty() && !path.is_absolute()
}

const SHADES: [Shade; 3] = [Shade::Light, Shade::Dark, Shade::Both];
const SCALES: [(Scale, f64); 3] = [(Scale::One, 1.0), (Scale::OneAndHalf, 1.5), (Scale::Two, 2.0)];

/// A choice is at least so wide, in points.
const LEAST: f32 = 184.0;
/// Choices side by side.
const COUNT: usize = 4;

/// Shows them.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, local: &mut PicturesLocal) {
    let busy = local.running.as_ref().map(|_| view.text("ui-pictures-busy"));
    // The reason is the same for all: the folder, which is last, says it.
    let waits = busy.is_some().then_some("");
    card(ui, |ui| {
        ui.spacing_mut().item_spacing = egui::vec2(SPACE_L, SPACE_M);
        let room = ui.available_width();
        let fit = ((room + SPACE_L) / (LEAST + SPACE_L)) as usize;
        let columns = if fit >= COUNT { COUNT } else { fit.clamp(1, 2) };
        let width = (room - SPACE_L * (columns - 1) as f32) / columns as f32;
        let places: Vec<usize> = (0..COUNT).collect();
        for line in places.chunks(columns) {
            ui.horizontal_top(|ui| {
                for place in line {
                    ui.vertical(|ui| {
                        ui.set_width(width);
                        combo(ui, view, local, *place, waits);
                    });
                }
            });
        }
        folder(ui, view, local, busy);
    });
}

fn combo(ui: &mut Ui, view: &View<'_>, local: &mut PicturesLocal, place: usize, busy: Option<&str>) {
    let wishes = &mut local.wishes;
    let new = |id: &'static str, label| {
        Combo::new(id, view.text(label)).width(f32::INFINITY).disabled_because(busy)
    };
    match place {
        0 => {
            let names = Lang::names();
            let mut options = vec![view.text("ui-pictures-languages")];
            options.extend(names.iter().map(|(_, name)| (*name).to_owned()));
            let tag = wishes.lang.as_deref();
            let mut chosen = names.iter().position(|(other, _)| Some(*other) == tag).map_or(0, |at| at + 1);
            if new("pictures-lang", "ui-language").show(ui, &options, &mut chosen) {
                let tag = chosen.checked_sub(1).and_then(|at| names.get(at));
                wishes.lang = tag.map(|(tag, _)| (*tag).to_owned());
            }
        }
        1 => {
            let options = ["ui-theme-light", "ui-theme-dark", "ui-pictures-both"].map(|id| view.text(id));
            let mut chosen = SHADES.iter().position(|shade| *shade == wishes.shade).unwrap_or_default();
            if new("pictures-theme", "ui-theme").show(ui, &options, &mut chosen) {
                wishes.shade = SHADES.get(chosen).copied().unwrap_or_default();
            }
        }
        2 => {
            let options = SCALES.map(|(_, factor)| view.lang.percent(factor));
            let mut chosen = SCALES.iter().position(|(scale, _)| *scale == wishes.scale).unwrap_or_default();
            if new("pictures-scale", "ui-pictures-scale").show(ui, &options, &mut chosen) {
                wishes.scale = SCALES.get(chosen).map(|(scale, _)| *scale).unwrap_or_default();
            }
        }
        _ => {
            let Some(Ok(album)) = &local.album else { return };
            let named = wishes.preset.as_deref().unwrap_or(&album.preset);
            let mut chosen = album.presets.iter().position(|preset| preset == named).unwrap_or(usize::MAX);
            let combo = new("pictures-preset", "ui-pictures-preset").placeholder(named);
            if combo.show(ui, &album.presets, &mut chosen) {
                wishes.preset = album.presets.get(chosen).cloned();
            }
        }
    }
}

/// The folder, typed or picked. What is typed holds when the field is left, or something is done.
fn folder(ui: &mut Ui, view: &View<'_>, local: &mut PicturesLocal, busy: Option<String>) {
    let holds = match (&local.wishes.folder, &local.album) {
        (Some(folder), _) => folder.display().to_string(),
        (None, Some(Ok(album))) => album.folder.display().to_string(),
        (None, _) => String::new(),
    };
    let mut typed = local.choices.folder.take().unwrap_or_else(|| holds.clone());
    let wrong = is_wrong(&typed).then(|| view.text("ui-pictures-relative"));
    let waits = busy.is_some().then_some("");
    let browse = Button::secondary(view.text("ui-browse")).icon(Icon::FolderOpen).disabled_because(waits);
    let (field, browsed) = TextField::new("pictures-folder", view.text("ui-pictures-folder"), &mut typed)
        .width(f32::INFINITY)
        .help(view.text("ui-pictures-folder-help"))
        .error(wrong)
        .disabled_because(busy)
        .show_beside(ui, browse);
    if browsed {
        view.send(Action::Pick(FilePurpose::PicturesFolder));
    }
    local.choices.folder = (typed != holds).then_some(typed);
    if field.lost_focus()
        && let Some(folder) = local.choices.take_folder()
    {
        local.lie_in(folder);
    }
}
