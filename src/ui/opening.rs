//! A workspace that is being opened or made, on a thread of its own: reading a large one takes longer than a frame.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::Duration;

use super::recover;
use crate::app::{Access, Clock, Session, Wake};
use crate::model::Workspace;
use crate::store::{Store, StoreError};
use crate::text::Lang;

/// How long nothing is said of it: most workspaces are open before.
const QUIET: Duration = Duration::from_millis(250);

/// What is done with the folder.
pub(super) enum How {
    /// It is opened.
    Open(Access),
    /// A workspace is made in it.
    Create(Box<Workspace>),
}

/// A workspace that is on its way.
pub(super) struct Opening {
    answer: Receiver<Result<Session, StoreError>>,
    folder: PathBuf,
    /// When the first frame that waits for it was shown, in the window's seconds.
    since: Option<f64>,
}

impl Opening {
    /// Begins. `wake` is called when the answer is there, and by the session from then on.
    pub fn begin(folder: &Path, how: How, clock: Clock, wake: Wake) -> std::io::Result<Self> {
        let (to, answer) = channel();
        let path = folder.to_owned();
        std::thread::Builder::new().name("opening".to_owned()).spawn(move || {
            let awake = Wake::clone(&wake);
            let opened = match how {
                How::Open(access) => Session::open(&path, access, clock, wake),
                How::Create(workspace) => Store::<Workspace>::may_create(&path)
                    .and_then(|()| Session::create(&path, *workspace, clock, wake)),
            };
            // Nobody waits any more if the window was closed; then the session is closed again, too.
            let _closed = to.send(opened);
            awake();
        })?;
        Ok(Self { answer, folder: folder.to_owned(), since: None })
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The open session, or why there is none, as soon as that is known.
    pub fn answer(&self) -> Option<Result<Session, StoreError>> {
        match self.answer.try_recv() {
            Ok(answer) => Some(answer),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => {
                let source =
                    std::io::Error::other("the thread that opens the workspace ended without an answer");
                Some(Err(StoreError::Read { path: self.folder.clone(), source }))
            }
        }
    }

    /// The window while nothing else can be shown.
    pub fn show(&mut self, ui: &mut egui::Ui, lang: &Lang) {
        let now = ui.input(|input| input.time);
        let waited = Duration::try_from_secs_f64(now - *self.since.get_or_insert(now)).unwrap_or_default();
        if waited < QUIET {
            ui.ctx().request_repaint_after(QUIET.saturating_sub(waited));
        }
        recover::opening(ui, lang, (waited >= QUIET).then_some(&self.folder));
    }
}
