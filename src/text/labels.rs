//! Which message says a text: to name what stands on screen in a way that does not change with the language.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;

use super::lang::Lang;
use super::locales::LOCALES;

impl Lang {
    /// The ids of all messages.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        let files = LOCALES.first().map_or(&[][..], |source| source.files);
        files.iter().flat_map(|(_, text)| text.lines().filter_map(id))
    }

    /// The program's own words in this language, each with the id of the message that says it: all messages without
    /// variables. Where two say the same, the first.
    pub fn said_by(&self) -> &BTreeMap<String, &'static str> {
        self.labels().get_or_init(|| {
            let mut labels = BTreeMap::new();
            for id in Self::ids() {
                if let Some(text) = self.plain(id) {
                    labels.entry(text).or_insert(id);
                }
            }
            labels
        })
    }

    /// A message that needs no variables.
    pub(crate) fn plain(&self, id: &str) -> Option<String> {
        self.bundles().iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, Some(&FluentArgs::new()), &mut errors);
            errors.is_empty().then(|| self.place_groups(&said))
        })
    }
}

/// The id of the message that begins in this line.
fn id(line: &'static str) -> Option<&'static str> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_id.then_some(id)
}
