//! Taking turns: committing a version, and collecting what no version needs, never at the same time.
//!
//! Nobody locks anything, since a share or an object store may not know locks and a lock may outlive its owner. Each puts
//! a flag into the gallery, looks for the other's flag, and removes its own at the end. Whoever flags later sees the
//! other one: a commit waits until the collecting is over, a collecting takes its flag back and tries again. Many may
//! commit at the same time, and many may collect.
//!
//! A commit is short: from the last look whether all chunks are there to the replica record. Reading the disk is no part
//! of it; what is collected meanwhile is noticed by that look, and stored again.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::documents::{self, Document, ReplicaDocument, SCHEMA};
use super::error::GalleryError;
use super::layout;
use super::manifest::Manifest;
use super::progress::Control;
use super::{Gallery, new_id};

/// A flag that is older was left by somebody who was killed; long work raises a new one in time.
const STALE: Duration = Duration::from_mins(10);

/// How often to look whether the other one is done.
const PAUSE: Duration = Duration::from_millis(100);

/// How long collecting waits for others' commits.
const PATIENCE: Duration = Duration::from_mins(2);

/// `at-work/committing-ID.ron`, `at-work/collecting-ID.ron`: that somebody is at it. The name is what counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FlagDocument {
    schema: u32,
    since: Timestamp,
}

impl Document for FlagDocument {
    fn schema(&self) -> u32 {
        self.schema
    }

    fn contradiction(&self) -> Option<&'static str> {
        None
    }
}

/// What is done under a flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// A version gets its documents and a record.
    Committing,
    /// What no version needs is removed.
    Collecting,
}

impl Turn {
    /// How its flags' names begin.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Committing => "committing-",
            Self::Collecting => "collecting-",
        }
    }

    fn other(self) -> Self {
        match self {
            Self::Committing => Self::Collecting,
            Self::Collecting => Self::Committing,
        }
    }
}

/// A flag, removed when it is dropped.
pub(super) struct Flag<'a> {
    gallery: &'a Gallery,
    key: String,
    raised: Instant,
}

impl Flag<'_> {
    /// Whether it is still there. A computer that slept for long may have been taken for dead.
    pub fn is_held(&self) -> Result<bool, GalleryError> {
        Ok(self.gallery.store().exists(&self.key)?)
    }

    /// Raises a new flag before this one is stale, if it may soon be.
    pub fn renew(&mut self, turn: Turn, control: &Control<'_>) -> Result<(), GalleryError> {
        if self.raised.elapsed() > STALE / 4 {
            *self = self.gallery.raise(turn, control)?;
        }
        Ok(())
    }
}

impl Drop for Flag<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.gallery.store().delete(&self.key) {
            tracing::warn!(%error, key = self.key, "a flag stays, and others wait until it is stale");
        }
    }
}

impl Gallery {
    /// Begins to commit; waits while somebody collects.
    pub(super) fn committing(&self, control: &Control<'_>) -> Result<Flag<'_>, GalleryError> {
        let flag = self.raise(Turn::Committing, control)?;
        while self.is_others_turn(Turn::Committing)? {
            control.check()?;
            std::thread::sleep(PAUSE);
        }
        Ok(flag)
    }

    /// Begins to collect, between the commits of others.
    pub(super) fn collecting(&self, control: &Control<'_>) -> Result<Flag<'_>, GalleryError> {
        let begun = Instant::now();
        loop {
            let flag = self.raise(Turn::Collecting, control)?;
            if !self.is_others_turn(Turn::Collecting)? {
                return Ok(flag);
            }
            drop(flag);
            control.check()?;
            if begun.elapsed() > PATIENCE {
                return Err(GalleryError::Busy { place: self.place() });
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Looks once more at what was committed, if the flag was taken for a dead one's meanwhile: it may have been collected
    /// from. Then the record is taken back.
    pub(super) fn confirm(
        &self,
        record: ReplicaDocument,
        manifest: &Manifest,
        flag: &Flag<'_>,
    ) -> Result<ReplicaDocument, GalleryError> {
        // What cannot be asked now was there a moment ago.
        if flag.is_held().unwrap_or(true) {
            return Ok(record);
        }
        match self.usage(&record.region, manifest) {
            Err(error @ GalleryError::Damaged { .. }) => {
                let key = Self::key(&record.version.definition.name)?;
                self.store().delete(&layout::replica(&record.region, &key, record.version.version))?;
                Err(error)
            }
            Ok(_) | Err(_) => Ok(record),
        }
    }

    fn raise(&self, turn: Turn, control: &Control<'_>) -> Result<Flag<'_>, GalleryError> {
        let key = layout::flag(turn.prefix(), &new_id()?);
        // Before it is written: what is said to have failed may have been done, and is removed.
        let flag = Flag { gallery: self, key, raised: Instant::now() };
        let document = FlagDocument { schema: SCHEMA, since: (control.clock)() };
        match documents::create(self.store(), &flag.key, &document) {
            // Collecting is what makes room, and a name takes none on most file systems.
            Err(GalleryError::Full(_)) if turn == Turn::Collecting => {
                self.store().put_if_absent(&flag.key, &[])?;
            }
            created => drop(created?),
        }
        Ok(flag)
    }

    /// Whether the other kind of work is being done. Flags of the dead are removed, of either kind.
    fn is_others_turn(&self, turn: Turn) -> Result<bool, GalleryError> {
        let mut busy = false;
        for file in self.store().list(layout::AT_WORK)? {
            let is_others = file.name.starts_with(turn.other().prefix());
            if !is_others && !file.name.starts_with(turn.prefix()) {
                continue;
            }
            let alive = self.is_alive(&format!("{}/{}", layout::AT_WORK, file.name));
            // One of the same kind is in nobody's way.
            busy |= is_others && alive?;
        }
        Ok(busy)
    }

    /// Whether somebody may still be at work under a flag; else it is removed.
    fn is_alive(&self, key: &str) -> Result<bool, GalleryError> {
        match self.store().age(key) {
            Err(error) if error.is_missing() => Ok(false),
            Ok(Some(age)) if age > STALE => Ok(self.store().delete(key).map(|()| false)?),
            Ok(_) => Ok(true),
            Err(error) => Err(error.into()),
        }
    }
}
