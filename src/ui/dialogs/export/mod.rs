//! *Export to Shared Image Gallery*: the image's name, or which image to update, and what will happen.

mod consequences;

use egui::Ui;

use super::Flow;
use super::sent::Sent;
use crate::model::apply::{export_name, export_ready, update_candidates};
use crate::model::image::{Definition, Version};
use crate::model::lab::Lab;
use crate::model::limits::{self, SizeVerdict};
use crate::model::names::{self, NameKind};
use crate::model::offer::WithheldReason;
use crate::model::refusal::Refusal;
use crate::model::{Command, Explain as _, ExportMode, LabId, Message};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_M, SPACE_XS};
use crate::ui::widgets::{
    Button, Combo, Dialog as Frame, DialogReply, Kind, MessageBar, RadioCard, TextField, radio_cards,
};
use crate::ui::{UiEvent, View};

/// What the name's field is known by.
const NAME: &str = "export-name";
/// More than a name has, so that typing further shows why it is wrong.
const TYPED: usize = 100;

/// The draft.
#[derive(Debug)]
pub struct ExportDialog {
    lab: LabId,
    /// *Create new image*: as typed.
    name: String,
    /// Something was typed: only then a mistake is one.
    touched: bool,
    /// The place of the chosen card: *Create new image*, *Update existing image*.
    card: usize,
    /// *Update existing image*: the image, none for the first that can be updated.
    image: Option<String>,
    /// The regions are listed.
    regions: bool,
    sent: Sent,
}

impl ExportDialog {
    /// The dialog for a lab's template.
    pub fn new(lab: LabId) -> Self {
        Self {
            lab,
            name: String::new(),
            touched: false,
            card: 0,
            image: None,
            regions: false,
            sent: Sent::default(),
        }
    }

    /// The lab whose template is exported.
    pub(super) fn lab(&self) -> LabId {
        self.lab
    }

    /// Whether something was typed or chosen.
    pub(super) fn is_begun(&self) -> bool {
        !self.name.trim().is_empty() || self.is_update()
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let Some(lab) = view.state.lab(self.lab).filter(|_| !self.sent.is_waiting()) else {
            return Flow::Close;
        };
        let candidates = candidates(view, lab);
        let export = Button::primary(view.text("ui-export-confirm"))
            .icon(Icon::Export)
            .disabled_because(self.problem(view, &candidates));
        let title = view.text("ui-export-title");
        let mut frame = Frame::new("export", title, export, view.text("ui-cancel"));
        if !self.updates(&candidates) {
            frame = frame.first(egui::Id::unique(NAME));
        }
        let reply = frame.show(ui.ctx(), |ui| self.body(ui, view, lab, &candidates));
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                // Enter in the field may have changed the draft after the button was judged.
                let asked = self.asked(&candidates).filter(|_| self.problem(view, &candidates).is_none());
                if let Some((image, mode)) = asked {
                    self.sent = Sent::Waiting;
                    view.command(Command::Export { lab: self.lab, image, mode });
                    ui.ctx().request_repaint();
                }
                Flow::Open
            }
        }
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>, lab: &Lab, candidates: &[Candidate<'_>]) {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        self.sent.show(ui, view, "export", "ui-export-refused");
        warnings(ui, view, lab);
        if !candidates.is_empty() {
            self.choice(ui, view, candidates);
        }
        if self.updates(candidates) {
            self.existing(ui, candidates, view);
        } else {
            self.name(ui, view, lab);
        }
        consequences::show(ui, view, lab, &mut self.regions);
    }

    /// *Create new image* or *Update existing image*.
    fn choice(&mut self, ui: &mut Ui, view: &View<'_>, candidates: &[Candidate<'_>]) {
        let gallery = view.state.workspace.gallery.as_ref().map_or("", |gallery| gallery.name.as_str());
        let first = Version::FIRST.to_string();
        let new = Message::new("ui-export-new-text").with("version", first).with("gallery", gallery);
        let chosen = self.candidate(candidates);
        let update = match &chosen.map(|candidate| candidate.change(view)) {
            Some(Ok(change)) => change.clone(),
            Some(Err(_)) | None => view.text("ui-export-update-text"),
        };
        // Nothing can be updated only if every candidate is refused; the first one's reason stands for all.
        let why_not = match candidates.first().map(|candidate| candidate.change(view)) {
            Some(Err(reason)) if candidates.iter().all(|other| other.change(view).is_err()) => Some(reason),
            _ => None,
        };
        let cards = [
            RadioCard::new(view.text("ui-export-new")).text(view.say(&new)),
            RadioCard::new(view.text("ui-export-update")).text(update).disabled_because(why_not),
        ];
        radio_cards(ui, "export-mode", &view.text("ui-export-mode"), &cards, &mut self.card);
    }

    fn name(&mut self, ui: &mut Ui, view: &View<'_>, lab: &Lab) {
        let suggestion = names::suggest(NameKind::Image, &lab.name);
        let checked = export_name(view.state, self.lab, &self.name, ExportMode::CreateNew);
        let mistake = checked.err().filter(|_| self.touched || !self.name.is_empty());
        let better = if self.name.is_empty() {
            export_name(view.state, self.lab, &suggestion, ExportMode::CreateNew)
                .is_ok()
                .then(|| suggestion.clone())
        } else {
            better_name(mistake.as_ref(), &self.name)
        };
        let field = TextField::new(NAME, view.text("ui-export-name"), &mut self.name)
            .width(f32::INFINITY)
            .limit(TYPED)
            .placeholder(suggestion)
            .help(view.text("ui-export-name-rule"))
            .error(mistake.map(|mistake| view.say(&mistake.explain())))
            .show(ui);
        self.touched |= field.changed();
        if let Some(better) = better {
            let use_it = Message::new("ui-export-use-name").with("name", better.as_str());
            let button = Button::secondary(view.say(&use_it)).id(egui::Id::unique("export-use-name"));
            if ui.add(button).clicked() {
                self.name = better;
                field.request_focus();
            }
        }
    }

    /// Which image is updated, where there are several.
    fn existing(&mut self, ui: &mut Ui, candidates: &[Candidate<'_>], view: &View<'_>) {
        if candidates.len() < 2 {
            return;
        }
        let options: Vec<String> = candidates
            .iter()
            .map(|candidate| candidate.change(view).unwrap_or_else(|_| candidate.definition.name.clone()))
            .collect();
        let mut place = self
            .candidate(candidates)
            .and_then(|chosen| candidates.iter().position(|other| other.is(&chosen.definition.name)))
            .unwrap_or(0);
        let refused = candidates.get(place).and_then(|candidate| candidate.change(view).err());
        let combo = Combo::new("export-image", view.text("ui-export-image"));
        if combo.help(refused.unwrap_or_default()).show(ui, &options, &mut place) {
            self.image = candidates.get(place).map(|candidate| candidate.definition.name.clone());
        }
        ui.add_space(SPACE_XS);
    }

    /// Whether *Update existing image* is chosen.
    pub fn is_update(&self) -> bool {
        self.card == 1
    }

    fn updates(&self, candidates: &[Candidate<'_>]) -> bool {
        self.is_update() && !candidates.is_empty()
    }

    /// The image that would be updated.
    fn candidate<'c, 'v>(&self, candidates: &'c [Candidate<'v>]) -> Option<&'c Candidate<'v>> {
        match &self.image {
            Some(image) => candidates.iter().find(|candidate| candidate.is(image)),
            None => candidates.iter().find(|candidate| candidate.next.is_ok()).or(candidates.first()),
        }
    }

    fn asked(&self, candidates: &[Candidate<'_>]) -> Option<(String, ExportMode)> {
        if self.updates(candidates) {
            let candidate = self.candidate(candidates)?;
            Some((candidate.definition.name.clone(), ExportMode::UpdateExisting))
        } else {
            Some((self.name.clone(), ExportMode::CreateNew))
        }
    }

    /// Why the export cannot begin.
    fn problem(&self, view: &View<'_>, candidates: &[Candidate<'_>]) -> Option<String> {
        let check = export_ready(view.state, self.lab).and_then(|()| {
            let (image, mode) = self.asked(candidates).ok_or(Refusal::GalleryNotRead)?;
            export_name(view.state, self.lab, &image, mode)
        });
        view.reason(check)
    }

    pub(super) fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}

/// An image that the export may update.
struct Candidate<'a> {
    definition: &'a Definition,
    /// The version that it would get.
    next: Result<Version, Refusal>,
}

impl Candidate<'_> {
    fn is(&self, name: &str) -> bool {
        names::same(&self.definition.name, name)
    }

    /// What updating it means: `python-base: 1.0.0 → 1.1.0`; or why it cannot be.
    fn change(&self, view: &View<'_>) -> Result<String, String> {
        let next = self.next.as_ref().map_err(|refusal| view.say(&refusal.explain()))?;
        let image = self.definition.name.as_str();
        Ok(match self.definition.newest() {
            Some(newest) => view.say(
                &Message::new("ui-export-change")
                    .with("image", image)
                    .with("from", newest.version.to_string())
                    .with("to", next.to_string()),
            ),
            None => view.say(
                &Message::new("ui-export-change-first").with("image", image).with("to", next.to_string()),
            ),
        })
    }
}

fn candidates<'a>(view: &View<'a>, lab: &Lab) -> Vec<Candidate<'a>> {
    update_candidates(view.state, lab)
        .into_iter()
        .map(|definition| Candidate {
            definition,
            next: export_name(view.state, lab.id, &definition.name, ExportMode::UpdateExisting),
        })
        .collect()
}

/// The nearest name that the rule accepts, where the typed one breaks it.
fn better_name(mistake: Option<&Refusal>, typed: &str) -> Option<String> {
    let Some(Refusal::Name(_)) = mistake else { return None };
    let better = names::suggest(NameKind::Image, typed);
    (!better.is_empty() && names::check(NameKind::Image, &better).is_ok()).then_some(better)
}

/// What should be known before: an image that no lab can be made from is of little use.
fn warnings(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    let Some(disk) = &lab.template.disk else { return };
    let message = match limits::judge(disk.size) {
        SizeVerdict::Fine => return,
        SizeVerdict::Borderline => limits::warning(disk.size),
        SizeVerdict::TooLarge => Some(WithheldReason::TooLarge { size: disk.size }.explain()),
    };
    if let Some(message) = message {
        MessageBar::new("export-size", Kind::Warning, view.text("ui-export-size"))
            .text(view.say(&message))
            .show(ui);
    }
}
