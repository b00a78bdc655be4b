//! *New lab*: the wizard in the order of the service's 2020 pages.
//!
//! Three pages, one draft; the image chooser opens over the first one, inside the same dialog. The wizard stays open
//! until the lab is there, so that a refusal is read where its cause can be mended.

mod chooser;
mod credentials;
mod draft;
mod location;
mod policies;
mod source;
mod start;

use egui::{Id, Ui};

use self::chooser::{Chooser, ChooserReply};
use self::draft::{Draft, Step};
use super::Flow;
use super::password_rules::forget;
use crate::model::command::LabSource;
use crate::model::job::Failure;
use crate::model::secret::Secret;
use crate::model::{Explain as _, Message};
use crate::ui::theme::metrics::SPACE_S;
use crate::ui::theme::take_returning;
use crate::ui::widgets::{Button, Dialog as Frame, DialogReply, Kind, MessageBar, scrolled, stepper};
use crate::ui::{Action, FilePurpose, LabTab, Page, UiEvent, View};

const ID: &str = "new-lab";
/// The wizard's width and its body's height, in points.
const WIDTH: f32 = 760.0;
const HEIGHT: f32 = 464.0;

/// The wizard.
#[derive(Debug)]
pub struct NewLabWizard {
    step: Step,
    draft: Draft,
    chooser: Option<Chooser>,
    /// What was refused or failed, and the page that it concerns.
    trouble: Option<(Step, Trouble)>,
    /// *Finish* was pressed and the lab is not there yet.
    waiting: bool,
    /// What gets the keyboard in the next frame.
    focus: Option<Id>,
    /// It was left, and may be taken up again.
    left: bool,
}

#[derive(Debug)]
struct Trouble {
    message: Message,
    cause: String,
}

/// What the first page asks of the wizard.
enum Asked {
    Nothing,
    Chooser,
}

impl NewLabWizard {
    /// A wizard with nothing but what the account gives new labs.
    pub fn new(view: &View<'_>) -> Self {
        Self {
            step: Step::Lab,
            draft: Draft::new(view.state.workspace.account.default_policies),
            chooser: None,
            trouble: None,
            waiting: false,
            focus: None,
            left: false,
        }
    }

    /// A wizard with an image of the gallery chosen.
    pub fn from_image(view: &View<'_>, image: &str) -> Self {
        let mut wizard = Self::new(view);
        wizard.choose(view, LabSource::Image { definition: image.to_owned(), version: None });
        wizard
    }

    /// Takes a choice over. Where the image's own lab is known, so is the user to sign in with.
    fn choose(&mut self, view: &View<'_>, source: LabSource) {
        self.draft.source = Some(source);
        if !self.draft.user.is_empty() {
            return;
        }
        if let Some(Ok(chosen)) = self.draft.chosen(view)
            && chosen.specialized()
            && let Some(lab) = view.state.workspace.lab_named(&chosen.source_lab)
            && let Some(credentials) = &lab.template.credentials
        {
            self.draft.user.clone_from(&credentials.user);
        }
    }

    /// Whether its lab is being created.
    pub fn is_waiting(&self) -> bool {
        self.waiting
    }

    /// Whether something was typed or chosen.
    pub(super) fn is_begun(&self) -> bool {
        !self.draft.name().is_empty() || self.draft.source.is_some() || !self.draft.user.is_empty()
    }

    /// Forgets the password. A wizard that is opened again asks for it once more.
    pub(super) fn forget_secrets(&mut self) {
        self.draft.password_lost |= !self.draft.password.expose().is_empty();
        self.draft.password = Secret::for_typing();
        self.left = true;
    }

    /// Goes on where something is missing, if that is before the page that was left.
    fn take_up(&mut self, view: &View<'_>) {
        let before = Step::ALL.into_iter().take_while(|step| *step != self.step);
        let missing = before.into_iter().find(|step| self.draft.problem(view, *step).is_some());
        self.go(missing.unwrap_or(self.step));
    }

    /// Whether the image is being chosen.
    pub fn is_choosing(&self) -> bool {
        self.chooser.is_some()
    }

    /// Shows the wizard over the page.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let flow = self.show_open(ui, view);
        if flow == Flow::Close {
            forget(ui, credentials::PASSWORD);
        }
        flow
    }

    fn show_open(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        if self.waiting
            && let Some(lab) = view.state.workspace.lab_named(self.draft.name())
        {
            view.go(Page::Lab(lab.id, LabTab::Template));
            return Flow::Close;
        }
        if let Some(chooser) = &mut self.chooser {
            match chooser.show(ui, view, &self.draft.region(view.state)) {
                ChooserReply::Open => {}
                ChooserReply::Back => self.chooser = None,
                ChooserReply::Chosen(source) => {
                    self.chooser = None;
                    self.choose(view, source);
                    // The keyboard goes on, not back to what opened the chooser.
                    let _ = take_returning(ui.ctx());
                    let ready = self.draft.problem(view, Step::Lab).is_none();
                    self.focus = Some(if ready { Frame::primary_id(ID) } else { Id::unique(start::NAME) });
                }
            }
            return Flow::Open;
        }
        if std::mem::take(&mut self.left) {
            self.take_up(view);
        }
        self.show_step(ui, view)
    }

    fn show_step(&mut self, ui: &mut Ui, view: &View<'_>) -> Flow {
        let last = self.step.next().is_none();
        let problem = if last {
            Step::ALL.into_iter().find_map(|step| self.draft.problem(view, step))
        } else {
            self.draft.problem(view, self.step)
        };
        let name = if last { "ui-wizard-finish" } else { "ui-wizard-next" };
        let primary = Button::primary(view.text(name)).disabled_because(problem).busy(self.waiting);
        let before = self.step.back();
        let mut back = false;
        let mut to = None;
        let mut frame = Frame::new(ID, view.text("ui-wizard-title"), primary, view.text("ui-cancel"))
            .width(WIDTH)
            .height(HEIGHT)
            .goes_on(!last);
        if let Some(focus) = self.focus {
            frame = frame.first(focus);
        }
        let reply = frame
            .beside(|ui| {
                if before.is_some() {
                    back = ui.add(Button::secondary(view.text("ui-wizard-back"))).clicked();
                }
            })
            .show(ui.ctx(), |ui| {
                to = steps(ui, view, self.step);
                ui.add_space(SPACE_S);
                scrolled(ui, self.step, |ui| self.page(ui, view));
                if let Some(focus) = self.focus.take() {
                    ui.memory_mut(|memory| memory.request_focus(focus));
                }
            });
        if let Some(step) = to.or(before.filter(|_| back)) {
            self.go(step);
        }
        match reply {
            DialogReply::Open => Flow::Open,
            DialogReply::Cancelled => Flow::Close,
            DialogReply::Confirmed => {
                match self.step.next() {
                    Some(step) => self.go(step),
                    None => self.finish(view),
                }
                Flow::Open
            }
        }
    }

    fn page(&mut self, ui: &mut Ui, view: &View<'_>) {
        if let Some((step, trouble)) = &self.trouble
            && *step == self.step
        {
            let mut bar = MessageBar::new("new-lab-trouble", Kind::Error, view.text("ui-wizard-refused"))
                .text(view.say(&trouble.message));
            if !trouble.cause.is_empty() {
                bar = bar.details(trouble.cause.as_str());
            }
            if bar.dismissable().show(ui).is_some() {
                self.trouble = None;
            }
        }
        match self.step {
            Step::Lab => match start::show(ui, view, &mut self.draft) {
                Asked::Nothing => {}
                Asked::Chooser => self.open_chooser(view),
            },
            Step::Credentials => credentials::show(ui, view, &mut self.draft),
            Step::Policies => policies::show(ui, view, &mut self.draft),
        }
    }

    fn open_chooser(&mut self, view: &View<'_>) {
        self.chooser = Some(Chooser::new(view, self.draft.source.as_ref()));
    }

    fn go(&mut self, step: Step) {
        self.step = step;
        self.focus = Some(match step {
            Step::Lab => Id::unique(start::NAME),
            Step::Credentials => Id::unique(credentials::USER),
            Step::Policies => Id::unique(policies::QUOTA),
        });
    }

    fn finish(&mut self, view: &View<'_>) {
        let Some((lab, credentials)) = self.draft.finish(view) else { return };
        self.trouble = None;
        self.waiting = true;
        view.send(Action::CreateLab { lab: Box::new(lab), credentials });
    }

    /// Tells the wizard what happened outside.
    pub fn event(&mut self, event: &UiEvent, view: &View<'_>) {
        match event {
            UiEvent::Picked(FilePurpose::LabDisk, path) => self.take_file(view, path),
            UiEvent::Dropped(paths) => {
                if let Some(path) = paths.first() {
                    self.take_file(view, path);
                }
            }
            UiEvent::Refused(refusal) => self.stop(Step::of(refusal), refusal.explain(), String::new()),
            UiEvent::Failed(Failure { message, cause }) if self.waiting => {
                self.stop(self.step, message.clone(), cause.clone());
            }
            UiEvent::Picked(..) | UiEvent::Failed(_) | UiEvent::Room(_) => {}
        }
    }

    /// A file shows what it is in the chooser, from whatever page it was dropped on.
    fn take_file(&mut self, view: &View<'_>, path: &std::path::Path) {
        if self.waiting {
            return;
        }
        self.step = Step::Lab;
        if self.chooser.is_none() {
            self.open_chooser(view);
        }
        if let Some(chooser) = &mut self.chooser {
            chooser.take_file(view, path);
        }
    }

    fn stop(&mut self, step: Step, message: Message, cause: String) {
        self.waiting = false;
        self.chooser = None;
        self.step = step;
        self.trouble = Some((step, Trouble { message, cause }));
    }
}

fn steps(ui: &mut Ui, view: &View<'_>, current: Step) -> Option<Step> {
    let titles = [
        view.text("ui-wizard-step-lab"),
        view.text("ui-wizard-step-credentials"),
        view.text("ui-wizard-step-policies"),
    ];
    let place = Step::ALL.iter().position(|step| *step == current).unwrap_or(0);
    let to = stepper(ui, "new-lab-steps", &view.text("ui-wizard-steps"), &titles, place)?;
    Step::ALL.get(to).copied()
}
