//! The workspaces that were open last. The list is read and written by a thread, since a folder may lie on a share that
//! takes its time.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};

use jiff::Timestamp;

use super::session::Wake;
use crate::store::recent::{self, Recent};

/// What is asked of the thread.
enum Ask {
    Look,
    Opened(PathBuf, Timestamp),
    Forget(PathBuf, Timestamp),
}

/// The list, as far as it is known.
#[derive(Default)]
pub struct RecentWorkspaces {
    list: Vec<Recent>,
    worker: Option<(Sender<Ask>, Receiver<Vec<Recent>>)>,
}

impl RecentWorkspaces {
    /// The list in `file`; `wake` is called when more is known of it. Without a file nothing is remembered.
    pub fn start(file: Option<PathBuf>, wake: Wake) -> Self {
        let Some(file) = file else { return Self::default() };
        let (ask, asked) = channel();
        let (tell, told) = channel();
        let work = move || {
            for ask in asked {
                let list = match ask {
                    Ask::Look => Ok(recent::read(&file)),
                    Ask::Opened(folder, now) => recent::opened(&file, &folder, now),
                    Ask::Forget(folder, now) => recent::forget(&file, &folder, now),
                };
                match list {
                    Ok(list) => {
                        // Nobody listens any more while the window is being closed.
                        let _closed = tell.send(list);
                        wake();
                    }
                    Err(error) => tracing::warn!(%error, file = %file.display(), "not remembered"),
                }
            }
        };
        match std::thread::Builder::new().name("recent".to_owned()).spawn(work) {
            Ok(_) => {
                let recent = Self { list: Vec::new(), worker: Some((ask, told)) };
                recent.ask(Ask::Look);
                recent
            }
            Err(error) => {
                tracing::warn!(%error, "no thread for the recent workspaces");
                Self::default()
            }
        }
    }

    /// Takes in what the thread found out.
    pub fn poll(&mut self) {
        if let Some((_, told)) = &self.worker {
            self.list = told.try_iter().last().unwrap_or(std::mem::take(&mut self.list));
        }
    }

    /// The list, the newest first.
    pub fn list(&self) -> &[Recent] {
        &self.list
    }

    /// A workspace was opened.
    pub fn opened(&self, folder: &Path, now: Timestamp) {
        self.ask(Ask::Opened(folder.to_owned(), now));
    }

    /// A workspace is not to be in the list any more.
    pub fn forget(&self, folder: &Path, now: Timestamp) {
        self.ask(Ask::Forget(folder.to_owned(), now));
    }

    fn ask(&self, ask: Ask) {
        if let Some((to, _)) = &self.worker
            && to.send(ask).is_err()
        {
            tracing::warn!("the thread of the recent workspaces is gone");
        }
    }
}
