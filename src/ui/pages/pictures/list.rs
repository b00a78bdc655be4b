//! The scenes, article by article: a small picture, name, languages and how the pictures stand.

use std::collections::BTreeMap;

use egui::{CursorIcon, Id, Rect, Stroke, StrokeKind, Ui, vec2};

use super::preview::Preview;
use super::prints::{Look, Prints};
use super::work::Kind as WorkKind;
use super::{PicturesLocal, accept};
use crate::model::Message;
use crate::ui::View;
use crate::ui::darkroom::{Print, Scene, Standing};
use crate::ui::studio::{Ask, Form};
use crate::ui::theme::metrics::{CONTROL, LINE, RADIUS, SPACE_L, SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::theme::{Icon, palette};
use crate::ui::widgets::{
    Badge, Button, Kind, MenuItem, MessageBar, caption, link_text, menu, menu_separator, titled_card,
};

/// A small picture, in points.
pub(super) const SMALL: [f32; 2] = [144.0, 90.0];
/// In less room than this, in points, there are no small pictures.
const ROOM: f32 = 440.0;
/// So much of what is not good stands in the list; the rest beside the picture.
const SAID: usize = 3;

/// What a person does with a scene.
enum Act {
    Open(usize),
    Build,
    Check,
    Accept,
}

/// Shows them.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, local: &mut PicturesLocal) {
    let Some(Ok(album)) = local.album.take() else { return };
    if !album.orphans.is_empty() {
        let text = Message::new("ui-pictures-orphans-text").with("files", album.orphans.clone());
        let title = Message::new("ui-pictures-orphans").with("count", album.orphans.len());
        MessageBar::new("pictures-orphans", Kind::Warning, view.say(&title)).text(view.say(&text)).show(ui);
    }
    let busy = local.running.as_ref().map(|_| view.text("ui-pictures-busy"));
    let mut act = None;
    for scenes in album.scenes.chunk_by(|one, other| one.article == other.article) {
        let article = scenes.first().map(|scene| scene.article.as_str()).unwrap_or_default();
        titled_card(ui, article, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_L;
            for scene in scenes {
                if let Some(done) = row(ui, view, scene, &mut local.prints, busy.as_deref()) {
                    act = Some((scene.clone(), done));
                }
            }
        });
    }
    local.album = Some(Ok(album));
    let Some((scene, act)) = act else { return };
    let only = vec![scene.key()];
    match act {
        Act::Open(place) => local.preview = Some(Preview::new(scene.key(), place)),
        Act::Build => local.begin(view, WorkKind::Build, Ask::Build(only)),
        Act::Check => local.begin(view, WorkKind::Check, Ask::Check(only)),
        Act::Accept => local.accepting = Some(accept::of(std::slice::from_ref(&scene))),
    }
}

/// The picture that stands for a scene: the one in the person's language, else the first.
fn first(view: &View<'_>, scene: &Scene) -> usize {
    scene.pictures.iter().position(|print| print.lang == view.lang.tag()).unwrap_or_default()
}

fn row(ui: &mut Ui, view: &View<'_>, scene: &Scene, prints: &mut Prints, busy: Option<&str>) -> Option<Act> {
    let mut act = None;
    let place = first(view, scene);
    let print = scene.pictures.get(place)?;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        if ui.available_width() >= ROOM && small(ui, print, prints) {
            act = Some(Act::Open(place));
        }
        let width = ui.available_width() - CONTROL - SPACE_M;
        ui.vertical(|ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = SPACE_XS;
            if link_text(ui, &scene.name).clicked() {
                act = Some(Act::Open(place));
            }
            caption(ui, view.lang.list(languages(scene)));
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(SPACE_S, SPACE_XS);
                for badge in badges(view, scene) {
                    ui.add(badge);
                }
            });
            for said in said(scene).take(SAID) {
                caption(ui, said);
            }
        });
        let name = view.say(&Message::new("ui-pictures-more").with("scene", scene.name.as_str()));
        let more = ui.add(Button::icon_only(Icon::More, name).id(Id::unique(("scene-more", scene.key()))));
        menu(&more, |ui| {
            let mut item = |ui: &mut Ui, id, why_not: Option<&str>, done| {
                if ui.add(MenuItem::new(view.text(id)).disabled_because(why_not)).clicked() {
                    act = Some(done);
                }
            };
            item(ui, "ui-pictures-open", None, Act::Open(place));
            menu_separator(ui);
            item(ui, "ui-pictures-scene-build", busy, Act::Build);
            item(ui, "ui-pictures-scene-check", busy, Act::Check);
            let why_not = accept::why_not(view, std::slice::from_ref(scene));
            item(ui, "ui-pictures-scene-accept", busy.or(why_not.as_deref()), Act::Accept);
        });
    });
    act
}

/// The small picture. Whether it was clicked; the keyboard has the name beside it.
fn small(ui: &mut Ui, print: &Print, prints: &mut Prints) -> bool {
    let (_, rect) = ui.allocate_space(SMALL.into());
    if !ui.is_rect_visible(rect) {
        return false;
    }
    let scale = ui.pixels_per_point();
    let most = SMALL.map(|side| (side * scale) as usize);
    let colors = palette(ui);
    ui.painter().rect_filled(rect, RADIUS, colors.surface_sunken);
    match prints.get(ui.ctx(), &print.file, Form::Small, most, None) {
        Look::Here(texture) => {
            let size = texture.size_vec2() / scale;
            let place =
                Rect::from_center_size(rect.center(), size * (rect.size() / size).min_elem().min(1.0));
            egui::Image::new((texture.id(), place.size())).paint_at(ui, place);
        }
        Look::Failed(_) => Icon::Error.paint(ui, rect, colors.secondary),
        Look::Coming => Icon::Gallery.paint(ui, rect, colors.secondary),
    }
    ui.painter().rect_stroke(rect, RADIUS, Stroke::new(LINE, colors.border), StrokeKind::Inside);
    let pointed = ui.rect_contains_pointer(rect);
    if pointed {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    }
    pointed && ui.input(|input| input.pointer.primary_clicked())
}

/// The names of a scene's languages.
fn languages(scene: &Scene) -> Vec<&str> {
    let mut tags: Vec<&str> = scene.pictures.iter().map(|print| print.lang.as_str()).collect();
    tags.dedup();
    tags
}

/// How a picture stands, in a word.
pub(super) fn badge(view: &View<'_>, standing: Standing) -> (Option<Kind>, String) {
    let (kind, id) = match standing {
        Standing::Accepted => (Some(Kind::Success), "ui-pictures-as-accepted"),
        Standing::Made => (Some(Kind::Info), "ui-pictures-made"),
        Standing::NotMade => (None, "ui-pictures-not-made"),
        Standing::Changed => (Some(Kind::Warning), "ui-pictures-changed"),
        Standing::Missing => (Some(Kind::Warning), "ui-pictures-missing"),
        Standing::Fails => (Some(Kind::Error), "ui-pictures-fails"),
    };
    (kind, view.text(id))
}

/// A badge for each way in which some of a scene's pictures stand, the worst first.
fn badges(view: &View<'_>, scene: &Scene) -> Vec<Badge> {
    let mut counts: BTreeMap<Standing, usize> = BTreeMap::new();
    for print in &scene.pictures {
        *counts.entry(print.standing).or_default() += 1;
    }
    let alone = counts.len() == 1;
    let badge = |(standing, count): (&Standing, &usize)| {
        let (kind, word) = badge(view, *standing);
        let some = Message::new("ui-pictures-some").with("state", word.as_str()).with("count", *count);
        let text = if alone { word } else { view.say(&some) };
        kind.map_or_else(|| Badge::new(text.as_str()), |kind| Badge::of(kind, text.as_str()))
    };
    counts.iter().rev().map(badge).collect()
}

/// What is not good in a scene's pictures.
fn said(scene: &Scene) -> impl Iterator<Item = String> {
    let of =
        |print: &Print| print.said.iter().map(|said| format!("{}: {said}", print.lang)).collect::<Vec<_>>();
    scene.pictures.iter().flat_map(of).collect::<Vec<_>>().into_iter()
}
