//! *Publish template*: how many machines, and the documented warnings.

use egui::Ui;

use super::Flow;
use super::sent::Sent;
use crate::model::apply::may_publish;
use crate::model::lab::{Lab, MAX_MACHINES, Power};
use crate::model::refusal::Refusal;
use crate::model::{Command, Explain as _, LabId, Message};
use crate::ui::lab_words::money;
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::SPACE_M;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, Kind, MessageBar, TextField, secondary};
use crate::ui::{UiEvent, View};

/// What the field takes: more digits than any lab has machines.
const DIGITS: usize = 6;

/// The draft.
#[derive(Debug)]
pub struct PublishDialog {
    lab: LabId,
    /// The number of machines, as typed.
    machines: String,
    sent: Sent,
}

impl PublishDialog {
    /// The dialog for a lab; as many machines as it has, or one.
    pub fn new(view: &View<'_>, lab: LabId) -> Self {
        let machines = view.state.lab(lab).map_or(1, |lab| lab.pool.len().max(1));
        Self { lab, machines: machines.to_string(), sent: Sent::default() }
    }

    /// The number that was typed; or what is wrong with it.
    fn count(&self) -> Result<u32, Refusal> {
        let typed = self.machines.trim();
        match typed.parse::<u32>() {
            Ok(count) if (1..=MAX_MACHINES).contains(&count) => Ok(count),
            Ok(asked) => Err(Refusal::Machines { asked }),
            Err(_) => Err(Refusal::Machines { asked: 0 }),
        }
    }

    /// What is said below the field: a number out of range, or something that is none.
    fn mistake(&self, view: &View<'_>) -> Option<String> {
        let refusal = self.count().err()?;
        Some(if self.machines.trim().parse::<u32>().is_ok() {
            view.say(&refusal.explain())
        } else {
            view.say(&Message::new("ui-publish-not-a-number").with("limit", u64::from(MAX_MACHINES)))
        })
    }

    pub(super) fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let Some(lab) = view.state.lab(self.lab).filter(|_| !self.sent.is_waiting()) else {
            return Flow::Close;
        };
        let why_not = view.reason(may_publish(view.state, self.lab)).or_else(|| self.mistake(view));
        let name = view.text("ui-publish-confirm");
        // What is published again is erased first.
        let button = if republishes(lab) { Button::danger(name) } else { Button::primary(name) };
        let publish = button.icon(Icon::Publish).disabled_because(why_not);
        let title = view.text("ui-publish-title");
        let reply = Frame::new("publish", title, publish, view.text("ui-cancel"))
            .show(ui.ctx(), |ui| self.body(ui, view, lab));
        match reply {
            DialogReply::Open => {}
            DialogReply::Cancelled => return Flow::Close,
            DialogReply::Confirmed => {
                if let Ok(machines) = self.count() {
                    self.sent = Sent::Waiting;
                    view.command(Command::Publish { lab: self.lab, machines });
                    ui.ctx().request_repaint();
                }
            }
        }
        Flow::Open
    }

    fn body(&mut self, ui: &mut Ui, view: &View<'_>, lab: &Lab) {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        self.sent.show(ui, view, "publish", "ui-publish-refused");
        let mistake = self.mistake(view);
        let help = Message::new("ui-publish-machines-help").with("limit", u64::from(MAX_MACHINES));
        TextField::new("publish-machines", view.text("ui-publish-machines"), &mut self.machines)
            .limit(DIGITS)
            .help(view.say(&help))
            .error(mistake)
            .show(ui);
        let prices = &view.state.prices.prices;
        if let Ok(machines) = self.count()
            && let Some(hour) = prices.machine_hour(lab.size)
        {
            let all = money(view, hour.times(u64::from(machines)), &prices.currency);
            let message =
                Message::new("ui-publish-cost").with("machines", u64::from(machines)).with("price", all);
            secondary(ui, view.say(&message));
        }
        if republishes(lab) {
            let message = Message::new("ui-publish-again-text").with("count", lab.pool.len());
            MessageBar::new("publish-again", Kind::Warning, view.text("ui-publish-again"))
                .text(view.say(&message))
                .show(ui);
        }
        if lab.template.power != Power::Stopped {
            MessageBar::new("publish-stops", Kind::Warning, view.text("ui-publish-stops"))
                .text(view.text("ui-publish-stops-text"))
                .show(ui);
        }
        MessageBar::new("publish-final", Kind::Info, view.text("ui-publish-final"))
            .text(view.text("ui-publish-final-text"))
            .show(ui);
    }

    pub(super) fn event(&mut self, event: &UiEvent) {
        self.sent.event(event);
    }
}

/// Whether machines that students may have worked on are recreated.
fn republishes(lab: &Lab) -> bool {
    !lab.pool.is_empty()
}
