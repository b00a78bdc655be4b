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
    let mut last = text.clone();
    let mut source = error.source();
    while let Some(error) = source {
        let said = error.to_string();
        // Wrappers that only pass on what they wrap say nothing new.
        if said != last {
            text.push_str(": ");
            text.push_str(&said);
        }
        last = said;
        source = error.source();
    }
    text
}
