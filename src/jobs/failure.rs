//! Errors as the model keeps them: a sentence for the person, and the cause for whoever is asked.

use std::error::Error;

use crate::model::Explain;
use crate::model::job::Failure;

/// What is kept of an error: its sentence, and the text of itself and of everything behind it.
pub fn failure<E: Explain + Error>(error: &E) -> Failure {
    Failure { message: error.explain(), cause: chain(error) }
}

/// The error and its sources, outermost first, as one line.
pub fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        let said = error.to_string();
        // Wrappers that pass on what they wrap, alone or within their own words, leave nothing new to say.
        if !text.ends_with(&said) {
            text.push_str(": ");
            text.push_str(&said);
        }
        source = error.source();
    }
    text
}

/// Less than this of a cause is found in a sentence by chance.
const TELLING: usize = 8;

/// Whether a sentence for the person tells a cause already: all of it or what is behind everything else, word for word
/// but for how it begins and ends. What stands before that in the cause is what the sentence says itself.
pub fn is_told(sentence: &str, cause: &str) -> bool {
    let plain = |words: &str| words.trim().trim_end_matches('.').to_lowercase();
    let sentence = plain(sentence);
    let behind = std::iter::successors(Some(cause), |rest| rest.split_once(": ").map(|(_, behind)| behind));
    behind
        .map(plain)
        .enumerate()
        .filter(|(place, words)| *place == 0 || words.len() >= TELLING)
        .any(|(_, words)| sentence.contains(&words))
}
