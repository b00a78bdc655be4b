//! The order in which a language puts names.

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};
use icu_locale_core::Locale;

use super::Lang;

/// What orders names of a language, by its tag: whatever their case, and numbers in them by their value. None for a
/// language that nobody speaks.
pub(super) fn collator(tag: &str) -> Option<CollatorBorrowed<'static>> {
    let locale: Locale = tag.parse().ok()?;
    let mut preferences = CollatorPreferences::from(&locale);
    preferences.numeric_ordering = Some(CollationNumericOrdering::True);
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Tertiary);
    let made = Collator::try_new(preferences, options);
    made.inspect_err(|error| tracing::error!(tag, %error, "names have no order in this language")).ok()
}

impl Lang {
    /// What names are sorted by, so that they stand where a reader of the language looks for them: é beside e, "Lab 9"
    /// before "Lab 10", Chinese by strokes or by sound. Keys of one language compare as their names do.
    pub fn sort_key(&self, name: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(name.len() * 2);
        match self.collator() {
            Some(collator) => {
                let Ok(()) = collator.write_sort_key_to(name, &mut key);
            }
            None => key.extend(name.to_lowercase().bytes()),
        }
        key
    }
}
