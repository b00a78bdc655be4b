//! Threads for the page of the documentation's pictures: one piece of work at a time, and a few pictures to be shown.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};

use egui::{ColorImage, Context};

use super::darkroom::{Album, Built, Darkroom, Order, Work};
use super::pace::waker;
use super::widgets::shrunk;
use crate::model::Message;
use crate::model::job::Failure;

/// What the page asks for.
#[derive(Clone, Debug)]
pub enum Ask {
    /// What there is.
    List,
    /// Make the pictures of these scenes; of all, if there are none.
    Build(Vec<String>),
    /// Compare those of these scenes with what was accepted; of all, if there are none.
    Check(Vec<String>),
    /// Accept these pictures.
    Accept(Vec<String>),
    /// Stop what is going on.
    Stop,
    /// Have a picture to show.
    Show(Wanted),
}

/// A picture that is to be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// Which.
    pub key: Shown,
    /// No larger than that, in pixels.
    pub most: [usize; 2],
    /// The PNG file; none for the set's own.
    pub png: Option<Arc<[u8]>>,
}

/// What picture is shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shown {
    /// Counted up when all are let go.
    pub round: u64,
    /// Its path in the set.
    pub file: String,
    /// In what form.
    pub form: Form,
}

/// In what form a picture is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Small, in the list.
    Small,
    /// As large as it is.
    Whole,
    /// Beside the accepted one and what differs.
    Sheet,
}

/// What the page is told.
#[derive(Debug)]
pub enum Told {
    /// What there is.
    Listed(Order, Result<Album, Failure>),
    /// So many pictures are done, of so many.
    Progress(usize, usize),
    /// What was built.
    Built(Result<Built, Failure>),
    /// What was compared.
    Checked(Result<Album, Failure>),
    /// How many were accepted.
    Accepted(Result<usize, Failure>),
    /// A picture to show.
    Print(Shown, Result<ColorImage, Failure>),
}

/// Has the work done.
pub(super) struct Studio {
    darkroom: Option<Arc<dyn Darkroom>>,
    to: Sender<Told>,
    from: Receiver<Told>,
    stop: Arc<AtomicBool>,
}

impl Default for Studio {
    fn default() -> Self {
        Self::new(None)
    }
}

impl Studio {
    pub(super) fn new(darkroom: Option<Arc<dyn Darkroom>>) -> Self {
        let (to, from) = channel();
        Self { darkroom, to, from, stop: Arc::default() }
    }

    /// What there is to say since the last look.
    pub(super) fn told(&self) -> Option<Told> {
        self.from.try_recv().ok()
    }

    /// Has it done.
    pub(super) fn ask(&mut self, ctx: &Context, order: Order, ask: Ask) {
        if matches!(ask, Ask::Stop) {
            self.stop.store(true, Ordering::Relaxed);
            return;
        }
        let failed = failing(&order, &ask);
        let Some(darkroom) = self.darkroom.clone() else {
            let nobody = Failure { message: Message::new("ui-photo-nobody"), cause: String::new() };
            return self.tell(ctx, failed(nobody));
        };
        if matches!(ask, Ask::Build(_) | Ask::Check(_) | Ask::Accept(_)) {
            // Work that was asked to stop before keeps its own.
            self.stop = Arc::default();
        }
        let (to, stop, wake) = (self.to.clone(), Arc::clone(&self.stop), waker(ctx));
        let spawned = std::thread::Builder::new().name("pictures".to_owned()).spawn(move || {
            let tell = |told| {
                // The window may have been closed meanwhile.
                let _closed = to.send(told);
                wake();
            };
            let progress = |done, all| tell(Told::Progress(done, all));
            let work = Work { stop: &stop, step: &progress };
            tell(answer(darkroom.as_ref(), order, ask, &work));
        });
        if let Err(error) = spawned {
            let message = Message::new("app-no-thread");
            self.tell(ctx, failed(Failure { message, cause: error.to_string() }));
        }
    }

    fn tell(&self, ctx: &Context, told: Told) {
        let _closed = self.to.send(told);
        ctx.request_repaint();
    }
}

impl Drop for Studio {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// The answer where it cannot be done.
fn failing(order: &Order, ask: &Ask) -> impl FnOnce(Failure) -> Told + use<> {
    let (order, ask) = (order.clone(), ask.clone());
    move |failure| match ask {
        Ask::List | Ask::Stop => Told::Listed(order, Err(failure)),
        Ask::Build(_) => Told::Built(Err(failure)),
        Ask::Check(_) => Told::Checked(Err(failure)),
        Ask::Accept(_) => Told::Accepted(Err(failure)),
        Ask::Show(wanted) => Told::Print(wanted.key, Err(failure)),
    }
}

fn answer(darkroom: &dyn Darkroom, order: Order, ask: Ask, work: &Work<'_>) -> Told {
    match ask {
        Ask::List | Ask::Stop => {
            let album = darkroom.album(&order);
            Told::Listed(order, album)
        }
        Ask::Build(scenes) => Told::Built(darkroom.build(&order, &scenes, work)),
        Ask::Check(scenes) => Told::Checked(darkroom.check(&order, &scenes, work)),
        Ask::Accept(files) => Told::Accepted(darkroom.accept(&order, &files, work)),
        Ask::Show(Wanted { key, most, png }) => {
            let image = match png {
                Some(png) => darkroom.develop(&png),
                None => darkroom.print(&order, &key.file),
            };
            Told::Print(key, image.map(|image| shrunk(&image, most)))
        }
    }
}
