//! *Edit prices*: the account's own list of prices, in place of the published one.

mod draft;

use std::sync::Arc;

use egui::{Id, Ui};

use self::draft::{DiskDraft, Draft};
use super::Flow;
use super::sent::Sent;
use crate::model::apply::may_set_prices;
use crate::model::cost::{PriceSource, Prices};
use crate::model::{Command, Message, day};
use crate::ui::theme::metrics::{CONTROL, SPACE_M, SPACE_S, SPACE_XS};
use crate::ui::theme::{Icon, Type};
use crate::ui::widgets::{
    Button, Dialog as Frame, DialogReply, TextField, body, caption, cells, halves, strong, tabs,
};
use crate::ui::{UiEvent, View};

/// The dialog.
#[derive(Debug)]
pub struct EditPrices {
    draft: Draft,
    tab: usize,
    /// The prices when they were sent: the dialog is done when others are in force.
    before: Option<Arc<Prices>>,
    sent: Sent,
}

/// More than an amount, a day or a size has, so that typing further shows why it is wrong.
const TYPED: usize = 24;
/// More disks than these are never sold.
const DISKS: usize = 24;

impl EditPrices {
    /// The dialog on the prices in force.
    pub fn new(view: &View<'_>) -> Self {
        Self {
            draft: Draft::of(&view.state.prices.prices, view.lang),
            tab: 0,
            before: None,
            sent: Sent::default(),
        }
    }

    /// Whether its command is on its way.
    pub fn is_waiting(&self) -> bool {
        self.sent.is_waiting()
    }

    /// Whether something was changed.
    pub(super) fn is_begun(&self, view: &View<'_>) -> bool {
        self.draft != Draft::of(&view.state.prices.prices, view.lang)
    }

    /// Shows the dialog.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let prices = &view.state.prices.prices;
        if self.sent.is_waiting() && self.before.as_ref().is_some_and(|before| !Arc::ptr_eq(before, prices)) {
            return Flow::Close;
        }
        let save = Button::primary(view.text("ui-prices-save"))
            .disabled_because(self.problem(view))
            .busy(self.sent.is_waiting());
        let mut reset = false;
        let reply = Frame::new("edit-prices", view.text("ui-prices"), save, view.text("ui-cancel"))
            .beside(|ui| reset = reset_button(ui, view))
            .show(ui.ctx(), |ui| self.body(ui, view));
        if reset {
            self.send(ui, view, None);
            return Flow::Open;
        }
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                // Enter in a field may have changed the draft after the button was judged.
                if let Some(prices) = self.draft.prices(view.lang).filter(|_| self.problem(view).is_none()) {
                    self.send(ui, view, Some(Box::new(prices)));
                }
                Flow::Open
            }
        }
    }

    fn send(&mut self, ui: &Ui, view: &View<'_>, prices: Option<Box<Prices>>) {
        self.before = Some(Arc::clone(&view.state.prices.prices));
        self.sent = Sent::Waiting;
        view.command(Command::SetPrices(prices));
        ui.ctx().request_repaint();
    }

    fn problem(&self, view: &View<'_>) -> Option<String> {
        match self.draft.prices(view.lang) {
            None => Some(view.text("ui-prices-marked")),
            Some(prices) => view.reason(may_set_prices(view.state, Some(&prices))),
        }
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>) {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        self.sent.show(ui, view, "edit-prices", "ui-prices-refused");
        let draft = &mut self.draft;
        halves(ui, |left, right| {
            let wrong = day::read(&draft.as_of).is_none().then(|| view.text("ui-prices-not-a-day"));
            field("day", view.text("ui-prices-day"), &mut draft.as_of)
                .help(view.text("ui-prices-day-help"))
                .error(wrong)
                .show(left);
            let wrong =
                draft::currency(&draft.currency).is_none().then(|| view.text("ui-prices-not-a-currency"));
            field("currency", view.text("ui-prices-currency"), &mut draft.currency)
                .help(view.text("ui-prices-currency-help"))
                .error(wrong)
                .show(right);
        });
        let names = [view.text("ui-prices-gallery"), view.text("ui-prices-machines")];
        tabs(ui, "edit-prices-tabs", &names, &mut self.tab);
        if self.tab == 0 {
            disks(ui, view, draft);
            amount(ui, view, "snapshot", view.text("ui-prices-snapshot"), &mut draft.snapshot);
            egress(ui, view, draft);
        } else {
            hours(ui, view, draft);
        }
    }

    /// Tells the dialog what happened outside.
    pub fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}

/// Whether the published prices are wanted again.
fn reset_button(ui: &mut Ui, view: &View<'_>) -> bool {
    let published = view.state.prices.source == PriceSource::Published;
    let reason = view
        .reason(may_set_prices(view.state, None))
        .or_else(|| published.then(|| view.text("ui-prices-reset-not")));
    let button = Button::secondary(view.text("ui-prices-reset")).disabled_because(reason);
    ui.add(button.id(Id::unique("edit-prices-reset"))).clicked()
}

fn field(id: impl egui::AsIdSalt, label: String, text: &mut String) -> TextField<'_> {
    TextField::new(Id::unique("edit-prices").with(id), label, text).width(f32::INFINITY).limit(TYPED)
}

/// A line of a list: what the price is for at the left, the price at the right.
fn amount(ui: &mut Ui, view: &View<'_>, id: impl egui::AsIdSalt, label: String, text: &mut String) {
    cells(ui, |left, right| {
        left.add_space((CONTROL - Type::Body.line_height()) / 2.0);
        let said = body(left, label.as_str());
        price(view, field(id, label, text)).beside(&said).show(right);
    });
}

/// Marks a field that holds no price.
fn price<'t>(view: &View<'_>, field: TextField<'t>) -> TextField<'t> {
    let wrong = view.lang.read_money(field.text()).is_none().then(|| view.text("ui-prices-not-a-price"));
    field.error(wrong)
}

/// A table of fields: the columns' titles stand above once.
fn disks(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    strong(ui, view.text("ui-prices-disks"));
    let mut removed = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        cells(ui, |left, right| {
            caption(left, view.text("ui-prices-up-to"));
            caption(right, view.text("ui-costs-a-month"));
        });
        ui.spacing_mut().item_spacing.y = SPACE_S;
        let last = (draft.disks.len() < 2).then(|| view.text("ui-prices-disk-last"));
        for place in 0..draft.disks.len() {
            let wrong = draft.disk_size(place).is_none().then(|| view.text("ui-prices-not-a-size"));
            let Some(disk) = draft.disks.get_mut(place) else { continue };
            let say = |id| view.say(&Message::new(id).with("number", (place + 1).to_string()));
            cells(ui, |left, right| {
                let size = field(("gib", place), say("ui-prices-disk-size"), &mut disk.gib);
                size.in_column().error(wrong).show(left);
                let month = field(("month", place), say("ui-prices-disk-price"), &mut disk.price);
                let remove = Button::icon_only(Icon::Delete, say("ui-prices-disk-remove"))
                    .disabled_because(last.clone())
                    .id(Id::unique(("edit-prices-remove", place)));
                if price(view, month.in_column()).show_beside(right, remove).1 {
                    removed = Some(place);
                }
            });
        }
    });
    if let Some(place) = removed {
        draft.disks.remove(place);
    }
    if draft.disks.len() < DISKS {
        let add = Button::subtle(view.text("ui-prices-disk-add")).icon(Icon::Add);
        if ui.add(add.id(Id::unique("edit-prices-add"))).clicked() {
            draft.disks.push(DiskDraft::default());
        }
    }
}

fn egress(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    strong(ui, view.text("ui-prices-egress"));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        for (zone, within, beyond) in &mut draft.egress {
            let zone = *zone;
            let name = Message::new(zone.label());
            let label = view.say(&Message::new("ui-prices-within").with("zone", name.clone()));
            amount(ui, view, ("within", zone), label, within);
            let label = view.say(&Message::new("ui-prices-beyond").with("zone", name));
            amount(ui, view, ("beyond", zone), label, beyond);
        }
    });
}

fn hours(ui: &mut Ui, view: &View<'_>, draft: &mut Draft) {
    ui.spacing_mut().item_spacing.y = SPACE_S;
    for (size, price) in &mut draft.hours {
        let label = view.say(&Message::new("ui-prices-hour").with("size", Message::new(size.label())));
        amount(ui, view, ("hour", *size), label, price);
    }
}
