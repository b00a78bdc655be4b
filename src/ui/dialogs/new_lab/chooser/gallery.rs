//! The gallery's images: what is offered, older versions on demand, and what is not offered.

use std::collections::BTreeSet;

use egui::{Id, Ui, UiBuilder};
use jiff::civil::Date;

use super::found::{Found, FoundOffer, FoundWithheld};
use super::{no_match, pick, withheld};
use crate::model::command::LabSource;
use crate::model::image::{Definition, ImageVersion, Version};
use crate::model::names;
use crate::model::offer::{NoGallery, Offer};
use crate::model::{Command, Explain as _, Message};
use crate::ui::View;
use crate::ui::lab_words::dotted;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{CONTROL, ICON, ROW, SPACE_L, SPACE_M, SPACE_S};
use crate::ui::widgets::{Badge, Button, EmptyState, Kind, ListRow, body, progress_ring, rows};
use crate::ui::wording::os_icon;

/// What the list remembers while the chooser is open.
#[derive(Debug, Default)]
pub(super) struct GalleryList {
    /// Images whose older versions are shown, by [`names::key`].
    older: BTreeSet<String>,
    /// The images that are not offered are shown.
    withheld: bool,
    /// They were opened in the last frame.
    reveal: bool,
}

/// Height of a row with two lines, in points.
const TALL: f32 = ROW + SPACE_L;

enum Line<'a> {
    Offer(&'a FoundOffer),
    Toggle(&'a FoundOffer, bool),
    /// An older version by its place, the newest first.
    Older(&'a FoundOffer, usize),
    /// The title of what follows.
    NotOffered,
    Withheld(&'a FoundWithheld),
}

impl Line<'_> {
    fn height(&self) -> f32 {
        match self {
            Self::Offer(_) | Self::Older(..) => TALL,
            Self::Toggle(..) | Self::NotOffered => CONTROL,
            Self::Withheld(image) => withheld::height(image),
        }
    }
}

impl GalleryList {
    /// Shows the lists over the height there is. Whether an image was taken.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        found: &Found,
        searching: bool,
        picked: &mut Option<LabSource>,
    ) -> bool {
        let Found { offered, withheld, .. } = found;
        if offered.is_empty() && withheld.is_empty() {
            if searching {
                no_match(ui, view);
            } else {
                EmptyState::new(Icon::Gallery, view.text("ui-chooser-empty"))
                    .text(view.text("ui-chooser-empty-text"))
                    .show(ui, |_| {});
            }
            return false;
        }
        // Who searches for an image by name and finds it nowhere else wants to know why.
        let open = self.withheld || (offered.is_empty() && searching);
        let lines = self.lines(offered, if open { withheld } else { &[] });
        let heights: Vec<f32> = lines.iter().map(Line::height).collect();
        let to = (std::mem::take(&mut self.reveal) && open)
            .then_some(lines.len().saturating_sub(withheld.len() + 1));
        let strip = if withheld.is_empty() { 0.0 } else { CONTROL + SPACE_S };
        let size = egui::vec2(ui.available_width(), (ui.available_height() - strip).max(TALL));
        let mut taken = false;
        ui.allocate_ui(size, |ui| {
            ui.set_min_size(size);
            if lines.is_empty() {
                body(ui, view.text("ui-chooser-all-withheld"));
            }
            rows(ui, "new-lab-gallery", &view.text("ui-chooser-gallery-list"), &heights, to, |ui, place| {
                if let Some(line) = lines.get(place) {
                    taken |= self.line(ui, view, found, line, picked);
                }
            });
        });
        if !withheld.is_empty() {
            self.strip(ui, view, withheld.len(), open);
        }
        taken
    }

    fn lines<'a>(&self, offered: &'a [FoundOffer], withheld: &'a [FoundWithheld]) -> Vec<Line<'a>> {
        let mut lines = Vec::with_capacity(offered.len() + withheld.len());
        for offer in offered {
            lines.push(Line::Offer(offer));
            if offer.older > 0 {
                let open = self.older.contains(&offer.key);
                lines.push(Line::Toggle(offer, open));
                if open {
                    lines.extend((0..offer.older).map(|place| Line::Older(offer, place)));
                }
            }
        }
        if !withheld.is_empty() {
            lines.push(Line::NotOffered);
        }
        lines.extend(withheld.iter().map(Line::Withheld));
        lines
    }

    fn line(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        found: &Found,
        line: &Line<'_>,
        picked: &mut Option<LabSource>,
    ) -> bool {
        match line {
            Line::Offer(offer) => {
                found.offer(view, offer).is_some_and(|offer| offer_row(ui, view, &offer, picked))
            }
            Line::Toggle(offer, open) => {
                let name = if *open {
                    view.text("ui-chooser-older-hide")
                } else {
                    view.say(&Message::new("ui-chooser-older").with("count", offer.older))
                };
                let icon = if *open { Icon::ChevronDown } else { Icon::ChevronRight };
                let key = offer.key.as_str();
                let image = found.offer(view, offer).map(|offer| offer.definition.name.clone());
                let button = Button::subtle(name)
                    .of(image.unwrap_or_default())
                    .icon(icon)
                    .id(Id::unique(("chooser-older", key)));
                if inset(ui, |ui| ui.add(button)).clicked() && !self.older.remove(key) {
                    self.older.insert(key.to_owned());
                }
                false
            }
            Line::Older(offer, place) => found.offer(view, offer).is_some_and(|offer| {
                let version = offer.older.get(*place);
                version.is_some_and(|version| inset(ui, |ui| older_row(ui, view, &offer, version, picked)))
            }),
            Line::NotOffered => {
                withheld::title(ui, view);
                false
            }
            Line::Withheld(image) => {
                if let Some(image) = image.withheld(view) {
                    withheld::row(ui, view, &image);
                }
                false
            }
        }
    }

    /// The line below the list: how many are not offered, and the way to learn why.
    fn strip(&mut self, ui: &mut Ui, view: &View<'_>, count: usize, open: bool) {
        let name = if open {
            view.text("ui-chooser-withheld-hide")
        } else {
            view.say(&Message::new("ui-chooser-withheld").with("count", count))
        };
        let icon = if open { Icon::ChevronDown } else { Icon::ChevronRight };
        let button = Button::subtle(name).icon(icon).id(Id::unique("chooser-withheld"));
        if ui.add(button).clicked() {
            self.withheld = !open;
            self.reveal = self.withheld;
        }
    }
}

/// A place below the row that it belongs to, beside the row's icon.
fn inset<R>(ui: &mut Ui, show: impl FnOnce(&mut Ui) -> R) -> R {
    let mut rect = ui.max_rect();
    rect.min.x += ICON + SPACE_M;
    ui.scope_builder(UiBuilder::new().max_rect(rect), show).inner
}

fn source(definition: &Definition, version: Option<Version>) -> LabSource {
    LabSource::Image { definition: definition.name.clone(), version }
}

fn is_picked(picked: Option<&LabSource>, definition: &Definition, asked: Option<Version>) -> bool {
    matches!(picked, Some(LabSource::Image { definition: name, version })
        if names::same(name, &definition.name) && *version == asked)
}

fn offer_row(ui: &mut Ui, view: &View<'_>, offer: &Offer<'_>, picked: &mut Option<LabSource>) -> bool {
    let definition = offer.definition;
    let mut row = ListRow::new(("chooser", "image", names::key(&definition.name)), definition.name.as_str())
        .flat()
        .icon(os_icon(definition.os_type))
        .badge(Badge::new(view.text(definition.os_state.label())))
        .subtitle(offer_line(view, offer))
        .right(view.lang.bytes(offer.version.size))
        .right_below(view.regions_ready(offer.version))
        .chosen(is_picked(picked.as_ref(), definition, None));
    if offer.borderline_size {
        row = row.badge(Badge::of(Kind::Warning, view.text("ui-chooser-borderline")));
    }
    if let Some(day) = offer.version.end_of_life.or(definition.end_of_life) {
        row = row.badge(until(view, day));
    }
    let response = row.show(ui);
    pick(&response, source(definition, None), picked)
}

fn older_row(
    ui: &mut Ui,
    view: &View<'_>,
    offer: &Offer<'_>,
    version: &ImageVersion,
    picked: &mut Option<LabSource>,
) -> bool {
    let asked = Some(version.version);
    let number = version.version.to_string();
    let title = view.say(&Message::new("ui-version").with("version", number.as_str()));
    let id = ("chooser", "version", names::key(&offer.definition.name), number);
    let mut row = ListRow::new(id, title)
        .of(offer.definition.name.as_str())
        .flat()
        .subtitle(exported(view, version))
        .right(view.lang.bytes(version.size))
        .right_below(view.regions_ready(version))
        .chosen(is_picked(picked.as_ref(), offer.definition, asked));
    if let Some(day) = version.end_of_life {
        row = row.badge(until(view, day));
    }
    let response = row.show(ui);
    pick(&response, source(offer.definition, asked), picked)
}

/// The day after which it should not be used any more; a warning once that is past.
fn until(view: &View<'_>, day: Date) -> Badge {
    let past = day < view.zone.to_datetime(view.now).date();
    let kind = if past { Kind::Warning } else { Kind::Info };
    Badge::of(kind, view.say(&Message::new("ui-image-until").with("day", view.lang.day(day))))
}

/// Which version is offered, who made it and when, and whether a newer one is on its way.
fn offer_line(view: &View<'_>, offer: &Offer<'_>) -> String {
    let number = Message::new("ui-version").with("version", offer.version.version.to_string());
    let newer = offer.newer_not_ready.then(|| view.text("ui-chooser-newer-not-ready"));
    dotted([Some(view.say(&number)), Some(exported(view, offer.version)), newer].into_iter().flatten())
}

/// Who made a version, and when.
fn exported(view: &View<'_>, version: &ImageVersion) -> String {
    view.say(
        &Message::new("ui-chooser-exported")
            .with("by", version.created_by.as_str())
            .with("day", view.date(version.created)),
    )
}

/// Why there is nothing to offer.
pub(super) fn nothing(ui: &mut Ui, view: &View<'_>, nothing: &NoGallery) {
    let said = view.say(&nothing.explain());
    match nothing {
        NoGallery::Loading => {
            ui.horizontal(|ui| {
                progress_ring(ui, &said, None);
                body(ui, said.as_str());
            });
        }
        NoGallery::NotAttached => {
            EmptyState::new(Icon::Gallery, view.text("ui-chooser-not-attached")).text(said).show(ui, |_| {});
        }
        NoGallery::Unreadable(_) => {
            EmptyState::new(Icon::Warning, view.text("ui-chooser-unreadable")).text(said).show(ui, |ui| {
                if ui.add(Button::secondary(view.text("ui-chooser-again")).icon(Icon::Retry)).clicked() {
                    view.command(Command::ReloadGallery);
                }
            });
        }
    }
}

/// Whether a search for `needle`, in lower case, finds the image.
pub(super) fn finds(definition: &Definition, needle: &str) -> bool {
    let by = definition.newest().map_or("", |version| version.created_by.as_str());
    needle.is_empty()
        || [definition.name.as_str(), &definition.description, &definition.offer, &definition.publisher, by]
            .into_iter()
            .any(|text| text.to_lowercase().contains(needle))
}
