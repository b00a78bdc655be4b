//! What has a sensible answer already: the triple that names the image, its description, end of life, and region.

use egui::{Id, Ui};
use jiff::civil::Date;

use crate::model::Explain as _;
use crate::model::apply::TEXT_LIMIT;
use crate::model::day;
use crate::model::limits;
use crate::model::refusal::Refusal;
use crate::model::region::{self, RegionId};
use crate::model::upload::{Identifier, IdentifierPart};
use crate::ui::View;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::widgets::{Button, Combo, Kind, MessageBar, TextField, checkbox, halves};

/// More than a part of the triple has, so that typing further shows why it is wrong.
const TYPED: usize = 100;

/// The answers; what was not typed is as suggested.
#[derive(Debug, Default)]
pub(super) struct Advanced {
    open: bool,
    publisher: Option<String>,
    offer: Option<String>,
    sku: Option<String>,
    pub description: String,
    end_of_life: String,
    /// The place of the region in the account's geography, its own first.
    region: usize,
    pub whole_mib: bool,
}

impl Advanced {
    /// The triple: what was typed, else what is suggested for the image.
    pub fn identifier(&self, view: &View<'_>, image: &str) -> Identifier {
        let suggested = Identifier::suggested(&view.state.workspace, image);
        Identifier {
            publisher: self.publisher.clone().unwrap_or(suggested.publisher),
            offer: self.offer.clone().unwrap_or(suggested.offer),
            sku: self.sku.clone().unwrap_or(suggested.sku),
        }
    }

    /// The day that was typed, if any.
    pub fn end_of_life(&self) -> Option<Date> {
        day::read(&self.end_of_life)
    }

    /// What was typed is no day.
    fn is_no_day(&self) -> bool {
        !self.end_of_life.trim().is_empty() && self.end_of_life().is_none()
    }

    /// Why what was typed is no day.
    pub fn end_of_life_problem(&self, view: &View<'_>) -> Option<String> {
        self.is_no_day().then(|| view.text("ui-upload-end-of-life-wrong"))
    }

    /// Where the image is captured; none for the account's own region.
    pub fn region(&self, view: &View<'_>) -> Option<RegionId> {
        if self.region == 0 { None } else { regions(view).into_iter().nth(self.region) }
    }

    /// Shows what is folded, if it is open or has a mistake in it. A new version keeps triple and description of its
    /// image: those are asked for `new` images only.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        image: &str,
        new: bool,
        size: u64,
        wrong: Option<&Refusal>,
    ) {
        let mistaken = self.is_no_day()
            || matches!(wrong, Some(Refusal::IdentifierTaken { .. }))
            || (self.typed_identifier() && matches!(wrong, Some(Refusal::Identifier { .. })));
        let open = self.open || mistaken;
        let arrow = if open { Icon::ChevronDown } else { Icon::ChevronRight };
        let fold = Button::subtle(view.text("ui-upload-advanced")).trailing(arrow).selected(open);
        if ui.add(fold.id(Id::unique("upload-advanced"))).clicked() {
            self.open = !open;
        }
        if !open {
            return;
        }
        if new {
            self.triple(ui, view, image, wrong);
            TextField::new("upload-description", view.text("ui-upload-description"), &mut self.description)
                .width(f32::INFINITY)
                .limit(TEXT_LIMIT)
                .rows(2)
                .show(ui);
        }
        let problem = self.end_of_life_problem(view);
        let help = view.end_of_life_help(self.end_of_life(), "ui-upload-end-of-life-help");
        let names: Vec<String> = regions(view).iter().map(|region| region.display().to_owned()).collect();
        halves(ui, |left, right| {
            TextField::new("upload-end-of-life", view.text("ui-upload-end-of-life"), &mut self.end_of_life)
                .width(f32::INFINITY)
                .limit(TYPED)
                .placeholder(view.text("ui-upload-end-of-life-example"))
                .help(help)
                .error(problem)
                .show(left);
            Combo::new("upload-region", view.text("ui-upload-region"))
                .width(f32::INFINITY)
                .help(view.text("ui-upload-region-help"))
                .show(right, &names, &mut self.region);
        });
        checkbox(ui, &mut self.whole_mib, &view.text("ui-upload-whole-mib"), None);
        if self.whole_mib && !size.is_multiple_of(limits::MIB) {
            let refusal = Refusal::NotWholeMib { size };
            MessageBar::new("upload-whole-mib", Kind::Error, view.text("ui-chooser-file-failed"))
                .text(view.say(&refusal.explain()))
                .show(ui);
        }
    }

    fn typed_identifier(&self) -> bool {
        self.publisher.is_some() || self.offer.is_some() || self.sku.is_some()
    }

    fn triple(&mut self, ui: &mut Ui, view: &View<'_>, image: &str, wrong: Option<&Refusal>) {
        let now = self.identifier(view, image);
        let parts = [
            (IdentifierPart::Publisher, now.publisher, &mut self.publisher),
            (IdentifierPart::Offer, now.offer, &mut self.offer),
            (IdentifierPart::Sku, now.sku, &mut self.sku),
        ];
        ui.columns_const(|columns: &mut [Ui; 3]| {
            for (column, (part, mut text, kept)) in columns.iter_mut().zip(parts) {
                column.spacing_mut().item_spacing.y = SPACE_S;
                // The suggestion is made from the image's name, which says itself what is wrong with it.
                let mistake = match wrong {
                    Some(Refusal::Identifier { part: which, problem })
                        if *which == part && kept.is_some() =>
                    {
                        Some(view.say(&problem.explain()))
                    }
                    _ => None,
                };
                let field =
                    TextField::new(("upload-identifier", part.label()), view.text(part.label()), &mut text)
                        .width(f32::INFINITY)
                        .limit(TYPED)
                        .error(mistake)
                        .show(column);
                if field.changed() {
                    // What is emptied is as suggested again, once the field is left.
                    *kept = Some(text);
                } else if !field.has_focus() && kept.as_deref() == Some("") {
                    *kept = None;
                }
            }
        });
        if let Some(taken @ Refusal::IdentifierTaken { .. }) = wrong {
            MessageBar::new("upload-identifier-taken", Kind::Error, view.text("ui-upload-identifier-taken"))
                .text(view.say(&taken.explain()))
                .show(ui);
        }
    }
}

/// Where an image can be captured: the account's region, then the others of its geography.
fn regions(view: &View<'_>) -> Vec<RegionId> {
    region::replication_targets(&view.state.workspace.account.region)
}
