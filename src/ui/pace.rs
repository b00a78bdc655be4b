//! How often workers may have the window drawn: their reports come as they come, from several jobs at once.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::app::Wake;

/// From one frame to the next while workers report; a bar that moves ten times a second is seen to move.
pub const PERIOD: Duration = Duration::from_millis(100);

/// Spreads wishes for a frame, so that there is one in each [`PERIOD`] however many there are.
#[derive(Debug, Default)]
pub struct Pace {
    /// When the last frame that was granted is due.
    due: Option<Instant>,
}

impl Pace {
    /// How long the frame that is wished for `now` has to wait. After a rest it does not.
    pub fn wait(&mut self, now: Instant) -> Duration {
        let due = match self.due {
            Some(due) if now <= due => due,
            Some(due) if now < due + PERIOD => due + PERIOD,
            _ => now,
        };
        self.due = Some(due);
        due - now
    }
}

/// Has the window drawn when workers have something, at that pace.
pub(super) fn waker(ctx: &egui::Context) -> Wake {
    let (ctx, pace) = (ctx.clone(), Mutex::new(Pace::default()));
    Arc::new(move || {
        let wait = pace.lock().unwrap_or_else(PoisonError::into_inner).wait(Instant::now());
        ctx.request_repaint_after(wait);
    })
}
