//! Shows files in the platform's file manager, from a thread of its own: asking the desktop can take a while.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};

use crate::jobs::chain;
use crate::model::Message;
use crate::platform::desktop::{self, Revealed};

/// What there is to say of a file that was to be shown.
#[derive(Debug)]
pub(super) enum Said {
    /// Perhaps nothing opened.
    Unsure(Message),
    /// Nothing opened, and why.
    Failed(Message, String),
}

/// Asks the desktop, and hears what it says.
#[derive(Debug)]
pub(super) struct Revealer {
    to: Sender<Said>,
    from: Receiver<Said>,
}

impl Default for Revealer {
    fn default() -> Self {
        let (to, from) = channel();
        Self { to, from }
    }
}

impl Revealer {
    /// Has the file shown.
    pub(super) fn reveal(&self, path: PathBuf, ctx: &egui::Context) {
        let (to, ctx) = (self.to.clone(), ctx.clone());
        let ask = move || {
            let said = match desktop::reveal(&path) {
                Ok(Revealed::Asked) => return,
                Ok(Revealed::Unsure) => Said::Unsure(Message::new("ui-reveal-unsure").path("path", &path)),
                Err(error) => {
                    Said::Failed(Message::new("ui-reveal-failed").path("path", &path), chain(&error))
                }
            };
            // The window may have been closed meanwhile.
            let _closed = to.send(said);
            ctx.request_repaint();
        };
        if let Err(error) = std::thread::Builder::new().name("reveal".to_owned()).spawn(ask) {
            tracing::warn!(%error, "the file manager was not asked");
        }
    }

    /// What there is to say since the last look.
    pub(super) fn said(&self) -> Option<Said> {
        self.from.try_recv().ok()
    }
}
