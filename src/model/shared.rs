//! A value that many hold and one changes: copied when it is changed while others still hold it, so that a snapshot
//! costs nothing, and "is it still the same?" is the comparison of two pointers.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Weak};

/// A value with cheap snapshots. It reads and changes like the value itself.
#[derive(Debug, Default)]
pub struct Shared<T>(Arc<T>);

/// Which value a [`Shared`] had: equal to another mark as long as nobody changed it in between. Holds no value, so
/// that whoever keeps a mark keeps nothing else alive.
#[derive(Debug)]
pub struct Mark<T>(Weak<T>);

impl<T> Shared<T> {
    /// The value as it is now, for whoever works with it while it goes on changing.
    pub fn snapshot(&self) -> Arc<T> {
        Arc::clone(&self.0)
    }

    /// Which value it is. Any change, even one to an equal value, gives another mark.
    pub fn mark(&self) -> Mark<T> {
        Mark::of(&self.0)
    }
}

impl<T> Mark<T> {
    /// The mark of a value that is shared without a [`Shared`], and so never changed in its place.
    pub fn of(value: &Arc<T>) -> Self {
        Self(Arc::downgrade(value))
    }
}

impl<T> Default for Mark<T> {
    /// The mark of no value.
    fn default() -> Self {
        Self(Weak::new())
    }
}

impl<T> Clone for Mark<T> {
    fn clone(&self) -> Self {
        Self(Weak::clone(&self.0))
    }
}

impl<T> PartialEq for Mark<T> {
    /// A place in memory is not used again while a mark of it is held, so equal places are the same value.
    fn eq(&self, other: &Self) -> bool {
        Weak::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Eq for Mark<T> {}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Clone> DerefMut for Shared<T> {
    /// Moves the value to another place where a mark of it is held, and copies it where it is held itself.
    fn deref_mut(&mut self) -> &mut T {
        Arc::make_mut(&mut self.0)
    }
}

impl<T> From<T> for Shared<T> {
    fn from(value: T) -> Self {
        Self(Arc::new(value))
    }
}

impl<T: PartialEq> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0 == other.0
    }
}

impl<T: Eq> Eq for Shared<T> {}
