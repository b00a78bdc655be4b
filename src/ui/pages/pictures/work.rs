//! The work that goes on, and what came of the last.

use egui::Ui;

use super::{PicturesLocal, send};
use crate::model::Message;
use crate::model::job::Failure;
use crate::ui::View;
use crate::ui::darkroom::{Album, Built, Print};
use crate::ui::studio::Ask;
use crate::ui::theme::Icon;
use crate::ui::widgets::{BannerReply, Button, Kind as Mood, MessageBar, ProgressBanner};

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Build,
    Check,
    Accept,
}

/// Work that goes on.
#[derive(Debug)]
pub(super) struct Running {
    pub kind: Kind,
    /// How many pictures are done, of how many.
    pub progress: Option<(usize, usize)>,
    stopping: bool,
}

impl Running {
    pub fn new(kind: Kind) -> Self {
        Self { kind, progress: None, stopping: false }
    }
}

/// What came of work.
#[derive(Debug)]
pub struct Ended {
    /// Whether it went well.
    pub good: bool,
    /// In a sentence.
    pub title: Message,
    /// Beyond that.
    pub text: Option<Message>,
    /// The causes, or what is not good, a line each.
    pub details: String,
}

impl Ended {
    fn failed(title: &'static str, failure: Failure) -> Self {
        let Failure { message, cause } = failure;
        Self { good: false, title: Message::new(title), text: Some(message), details: cause }
    }

    fn good(title: Message) -> Self {
        Self { good: true, title, text: None, details: String::new() }
    }

    pub(super) fn built(result: Result<Built, Failure>) -> Self {
        match result {
            Ok(Built { folder, pictures, said }) => {
                let title = Message::new("ui-pictures-built").with("count", pictures).path("folder", &folder);
                Self { details: said.join("\n"), ..Self::good(title) }
            }
            Err(failure) => Self::failed("ui-pictures-not-built", failure),
        }
    }

    pub(super) fn checked(result: &Result<Album, Failure>) -> Self {
        let album = match result {
            Ok(album) => album,
            Err(failure) => return Self::failed("ui-pictures-not-checked", failure.clone()),
        };
        let prints = || album.scenes.iter().flat_map(|scene| &scene.pictures);
        let is_bad = |print: &&Print| !print.said.is_empty();
        match prints().filter(is_bad).count() {
            0 => Self::good(Message::new("ui-pictures-good").with("count", prints().count())),
            bad => {
                let title =
                    Message::new("ui-pictures-differ").with("count", bad).with("all", prints().count());
                Self { good: false, ..Self::good(title) }
            }
        }
    }

    pub(super) fn accepted(result: Result<usize, Failure>) -> Self {
        match result {
            Ok(count) => Self::good(Message::new("ui-pictures-accepted").with("count", count)),
            Err(failure) => Self::failed("ui-pictures-not-accepted", failure),
        }
    }
}

/// Shows both. Whether there was something to show.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, local: &mut PicturesLocal) -> bool {
    if let Some(running) = &mut local.running
        && banner(ui, view, running)
    {
        send(view, &local.wishes, Ask::Stop);
    }
    let Some(ended) = &local.ended else { return local.running.is_some() };
    let mood = match (ended.good, &ended.text) {
        (true, _) => Mood::Success,
        (false, None) => Mood::Warning,
        (false, Some(_)) => Mood::Error,
    };
    let mut bar = MessageBar::new("pictures-ended", mood, view.say(&ended.title)).dismissable();
    if let Some(text) = &ended.text {
        bar = bar.text(view.say(text));
    }
    if !ended.details.is_empty() {
        bar = bar.details(ended.details.as_str());
    }
    if bar.show(ui).is_some() {
        local.ended = None;
    }
    true
}

/// Whether the person stops it.
fn banner(ui: &mut Ui, view: &View<'_>, running: &mut Running) -> bool {
    let title = view.text(match running.kind {
        Kind::Build => "ui-pictures-building",
        Kind::Check => "ui-pictures-checking",
        Kind::Accept => "ui-pictures-accepting",
    });
    let stopping = running.stopping.then(|| view.text("ui-pictures-stopping"));
    let mut banner = ProgressBanner::new("pictures-work", Icon::Gallery, title)
        .cancel(Button::secondary(view.text("ui-cancel")).disabled_because(stopping));
    if let Some((done, all)) = running.progress {
        let share = if all > 0 { done as f32 / all as f32 } else { 1.0 };
        let figures = Message::new("ui-pictures-progress").with("done", done).with("all", all);
        banner = banner.fraction(Some(share)).figures(view.say(&figures));
    }
    let stop = banner.show(ui, |_| {}) == Some(BannerReply::Cancel);
    running.stopping |= stop;
    stop
}
