//! One scene's pictures as large as they are, with what they show in words.

use egui::{Frame, Image, Pos2, Rect, ScrollArea, Stroke, Ui, pos2};

use super::PicturesLocal;
use super::list::badge;
use super::prints::{Look, Prints};
use crate::ui::View;
use crate::ui::darkroom::{Print, Scene};
use crate::ui::studio::Form;
use crate::ui::theme::metrics::{LINE, SPACE_M, SPACE_S};
use crate::ui::theme::{Icon, palette};
use crate::ui::widgets::{
    Badge, Button, Combo, Dialog, DialogReply, announce, body, caption, progress_ring, strong, tabs,
};

/// What is looked at.
#[derive(Debug)]
pub(super) struct Preview {
    scene: String,
    /// The place of the picture among the scene's.
    place: usize,
    /// The picture, or what was compared: before, after, difference.
    tab: usize,
}

/// As wide as the window lets it be, in points.
const WIDTH: f32 = 1400.0;
/// Words in a picture that is smaller than this part of itself cannot be read.
const READABLE: f32 = 0.5;
/// The choice among the pictures, in points.
const CHOICE: f32 = 320.0;

impl Preview {
    pub fn new(scene: String, place: usize) -> Self {
        Self { scene, place, tab: 0 }
    }
}

/// Shows it over the page, while one is open.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, local: &mut PicturesLocal) {
    let Some(mut preview) = local.preview.take() else { return };
    let Some(Ok(album)) = &local.album else { return };
    let Some(scene) = album.scenes.iter().find(|scene| scene.key() == preview.scene) else { return };
    let Some(print) = scene.pictures.get(preview.place).or(scene.pictures.first()) else { return };
    let copy = Button::primary(view.text("ui-pictures-copy")).icon(Icon::Copy);
    let reply = Dialog::new("pictures-preview", scene.name.as_str(), copy, view.text("ui-pictures-close"))
        .width(WIDTH)
        .goes_on(true)
        .show(ui.ctx(), |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            contents(ui, view, scene, print, &mut preview, &mut local.prints);
        });
    match reply {
        DialogReply::Open => {}
        DialogReply::Cancelled => return,
        DialogReply::Confirmed => {
            ui.ctx().copy_text(print.alt.clone());
            announce(ui.ctx(), view.text("ui-pictures-copied"));
        }
    }
    local.preview = Some(preview);
}

fn contents(
    ui: &mut Ui,
    view: &View<'_>,
    scene: &Scene,
    print: &Print,
    preview: &mut Preview,
    prints: &mut Prints,
) {
    if scene.pictures.len() > 1 {
        let options: Vec<String> = scene.pictures.iter().map(|print| called(view, scene, print)).collect();
        let combo = Combo::new("pictures-which", view.text("ui-pictures-which")).width(CHOICE);
        if combo.show(ui, &options, &mut preview.place) {
            preview.tab = 0;
        }
    }
    let (kind, word) = badge(view, print.standing);
    ui.add(kind.map_or_else(|| Badge::new(word.as_str()), |kind| Badge::of(kind, word.as_str())));
    for said in &print.said {
        body(ui, said.as_str());
    }
    if let Some(sheet) = &print.sheet {
        let names = TABS.map(|id| view.text(id));
        tabs(ui, "pictures-tabs", &names, &mut preview.tab);
        if let (Some(place), Some(name)) = (preview.tab.checked_sub(1), names.get(preview.tab)) {
            let look = prints.get(ui.ctx(), &print.file, Form::Sheet, WHOLE, Some(sheet));
            return picture(ui, view, name, look, third(place));
        }
    }
    strong(ui, view.text("ui-pictures-alt"));
    body(ui, print.alt.as_str());
    ui.add_space(SPACE_M);
    let look = prints.get(ui.ctx(), &print.file, Form::Whole, WHOLE, None);
    picture(ui, view, &print.alt, look, ALL);
}

/// What there is to see of a picture that was compared.
const TABS: [&str; 4] =
    ["ui-pictures-picture", "ui-pictures-before", "ui-pictures-after", "ui-pictures-difference"];

/// All of a picture.
const ALL: Rect = Rect { min: Pos2::ZERO, max: Pos2::new(1.0, 1.0) };

/// A third of the strip on which what was compared lies side by side.
fn third(place: usize) -> Rect {
    let left = place as f32 / 3.0;
    Rect::from_min_max(pos2(left, 0.0), pos2(left + 1.0 / 3.0, 1.0))
}

/// No picture is made smaller that can be drawn.
const WHOLE: [usize; 2] = [8192, 8192];

/// A part of a picture, a pixel a pixel if it fits; what is much wider than the dialog scrolls.
fn picture(ui: &mut Ui, view: &View<'_>, alt: &str, look: Look, part: Rect) {
    match look {
        Look::Coming => {
            ui.horizontal(|ui| {
                let name = view.text("ui-pictures-loading");
                progress_ring(ui, &name, None);
                body(ui, name);
            });
        }
        Look::Failed(failure) => {
            body(ui, view.say(&failure.message));
            if !failure.cause.is_empty() {
                caption(ui, failure.cause);
            }
        }
        Look::Here(texture) => {
            let size = texture.size_vec2() * part.size() / ui.pixels_per_point();
            let fit = (ui.available_width() - 2.0 * LINE) / size.x;
            // It is better seen whole, as long as its words can be read.
            let size = if (READABLE..1.0).contains(&fit) { size * fit } else { size };
            ScrollArea::horizontal().id_salt("picture").show(ui, |ui| {
                Frame::new().stroke(Stroke::new(LINE, palette(ui).border)).show(ui, |ui| {
                    let image = Image::new((texture.id(), size)).uv(part);
                    ui.add(image.fit_to_exact_size(size).alt_text(alt));
                });
            });
        }
    }
}

/// What a picture is called among a scene's: by its language, and its theme where there are both.
fn called(view: &View<'_>, scene: &Scene, print: &Print) -> String {
    let names = crate::text::Lang::names();
    let name =
        names.into_iter().find(|(tag, _)| *tag == print.lang).map_or(print.lang.as_str(), |(_, name)| name);
    if scene.pictures.iter().all(|other| other.dark == print.dark) {
        return name.to_owned();
    }
    let theme = view.text(if print.dark { "ui-theme-dark" } else { "ui-theme-light" });
    format!("{name} · {theme}")
}
