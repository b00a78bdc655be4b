//! Reads the gallery once for any number of requests that come while it is being read.

/// Whether the gallery is being read, and whether to read it again after that.
#[derive(Debug, Default)]
pub(super) struct Refresh {
    reading: bool,
    again: bool,
}

impl Refresh {
    /// A request; true if the reading is to start now.
    pub(super) fn ask(&mut self) -> bool {
        if self.reading {
            self.again = true;
            return false;
        }
        self.reading = true;
        true
    }

    /// The answer is there.
    pub(super) fn answered(&mut self) {
        self.reading = false;
    }

    /// True, once, if a request came while the gallery was being read.
    pub(super) fn due(&mut self) -> bool {
        !self.reading && std::mem::take(&mut self.again)
    }
}
