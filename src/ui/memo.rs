//! What a page worked out and need not work out again until something that it depends on changes.
//!
//! A list of thousands must not be filtered and sorted in each frame. Its page keeps a [`Memo`] among what it
//! remembers between frames, asks it with all that the list depends on, and looks the rows in sight up by their keys:
//!
//! ```ignore
//! /// What the order of the rows depends on.
//! type Key = (Mark<Catalogue>, Mark<Workspace>, String, Option<Sort>);
//!
//! struct Images { search: String, sort: Option<Sort>, rows: Memo<Key, Vec<String>> }
//!
//! let state = view.state;
//! let key = (state.images_mark(), state.workspace.mark(), needle, self.sort);
//! let rows = self.rows.get(key, |(_, _, needle, sort)| sorted(catalogue, needle, *sort));
//! table.show(ui, rows.len(), &mut self.sort, |_| false, |ui, row, column| {
//!     let Some(image) = rows.get(row).and_then(|key| catalogue.definitions.get(key)) else { return };
//!     // ...
//! });
//! ```
//!
//! [`crate::model::shared::Mark`] is the part of such a key that says "the workspace", or "the catalogue": compared in
//! no time, however large the thing is. Put all that is read in the key: what the value holds of the language or of the
//! time of day has to be in it, too; keep such text out of the value, and say it for the rows in sight only.

/// A value, and what it was worked out from.
#[derive(Debug)]
pub struct Memo<K, V>(Option<(K, V)>);

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: PartialEq, V> Memo<K, V> {
    /// The value for `key`; `make` works it out where the key is not that of the last time.
    pub fn get(&mut self, key: K, make: impl FnOnce(&K) -> V) -> &V {
        let kept = self.0.take().filter(|(last, _)| *last == key);
        let (_, value) = self.0.insert(kept.unwrap_or_else(|| {
            let value = make(&key);
            (key, value)
        }));
        value
    }

    /// The value of the last time, whatever it was worked out from.
    pub fn last(&self) -> Option<&V> {
        self.0.as_ref().map(|(_, value)| value)
    }
}
