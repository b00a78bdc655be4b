//! How fast a step goes, and how long it still takes.

use std::time::{Duration, Instant};

/// How far back the smoothed rate looks: after so long a former rate counts for a third.
const MEMORY: Duration = Duration::from_secs(3);
/// Before this no rate is said: the first chunks come from caches and say nothing of the rest.
const FIRST_RATE: Duration = Duration::from_millis(300);
/// Before this no time left is said.
const FIRST_ESTIMATE: Duration = Duration::from_secs(1);

/// The smoothed rate of one step. The clock comes from outside: every call says when it is made.
#[derive(Clone, Debug)]
pub struct Speed {
    begun: Instant,
    last: Instant,
    done: u64,
    /// Sum of the rates seen, each weighed by its length and faded by its age; in bytes.
    faded: f64,
    /// The same sum of the weights alone, so that a young average is not drawn towards zero; in seconds.
    weight: f64,
}

impl Speed {
    /// A step that begins now, with `done` bytes that were there before.
    pub fn begin(now: Instant, done: u64) -> Self {
        Self { begun: now, last: now, done, faded: 0.0, weight: 0.0 }
    }

    /// So many bytes are done by now. A smaller figure than before counts as no progress.
    pub fn sample(&mut self, now: Instant, done: u64) {
        let passed = now.saturating_duration_since(self.last).as_secs_f64();
        if passed <= 0.0 {
            return;
        }
        let bytes = done.saturating_sub(self.done) as f64;
        let fade = (-passed / MEMORY.as_secs_f64()).exp();
        self.faded = self.faded * fade + bytes / passed * (1.0 - fade);
        self.weight = self.weight * fade + (1.0 - fade);
        self.done = self.done.max(done);
        self.last = now;
    }

    /// Bytes a second; 0 while not known.
    pub fn rate(&self) -> u64 {
        if self.last.saturating_duration_since(self.begun) < FIRST_RATE || self.weight <= 0.0 {
            return 0;
        }
        (self.faded / self.weight).round() as u64
    }

    /// Seconds until `total` bytes are done, rounded up; none in the first second, or while nothing moves.
    pub fn seconds_left(&self, total: u64) -> Option<u64> {
        let left = total.saturating_sub(self.done);
        if left == 0 && total > 0 {
            return Some(0);
        }
        let known = self.last.saturating_duration_since(self.begun) >= FIRST_ESTIMATE;
        (known && total > 0).then(|| left.div_ceil(self.rate().max(1))).filter(|_| self.rate() > 0)
    }
}
