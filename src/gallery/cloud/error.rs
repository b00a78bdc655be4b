//! What a service said, as an error of the operating system's kind.

use std::error::Error as _;
use std::io;

use object_store::Error;
use thiserror::Error as ThisError;

/// The service's own sentence; the whole error, with the request, stands behind it.
#[derive(Debug, ThisError)]
#[error("{words}")]
struct Said {
    words: String,
    source: Whole,
}

/// The whole error on one line. Each layer of it repeats the ones below, so it has none below itself.
#[derive(Debug, ThisError)]
#[error("{0}")]
struct Whole(String);

/// The error with the service's own words.
pub(super) fn said(error: &Error) -> io::Error {
    let whole = error.to_string();
    let kind = match error {
        // A missing container is no missing blob: nothing below it can ever be there.
        Error::NotFound { .. } if ["ContainerNotFound", "NoSuchBucket"].iter().any(|c| whole.contains(c)) => {
            io::ErrorKind::Other
        }
        Error::NotFound { .. } => io::ErrorKind::NotFound,
        Error::AlreadyExists { .. } | Error::Precondition { .. } => io::ErrorKind::AlreadyExists,
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => io::ErrorKind::PermissionDenied,
        Error::NotSupported { .. } | Error::NotImplemented { .. } => io::ErrorKind::Unsupported,
        _ => io::ErrorKind::Other,
    };
    let words = sentence(&whole).unwrap_or_else(|| root(error));
    let source = Whole(whole.split_whitespace().collect::<Vec<_>>().join(" "));
    io::Error::new(kind, Said { words, source })
}

/// The HTTP status that a service answered with; its type is none of the crate's public ones.
pub(super) fn status(error: &Error) -> Option<u16> {
    let whole = error.to_string();
    let (_, after) = whole.split_once("status code: ")?;
    after.get(..3)?.parse().ok()
}

/// The sentence in a service's answer: `<Code>AuthenticationFailed</Code><Message>…</Message>`.
fn sentence(answer: &str) -> Option<String> {
    let message = between(answer, "<Message>", "</Message>")?;
    // After the first line Azure gives numbers for its support.
    let line = message.lines().next().map(str::trim).filter(|line| !line.is_empty())?;
    let line = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
        .iter()
        .fold(line.trim_end_matches('.').to_owned(), |line, (code, sign)| line.replace(code, sign));
    Some(match between(answer, "<Code>", "</Code>") {
        Some(code) => format!("{line} ({code})"),
        None => line,
    })
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start)?.1.split_once(end).map(|(inner, _)| inner)
}

/// What lies at the bottom of an error, which has no address and no count of attempts around it.
fn root(error: &Error) -> String {
    let mut bottom = error.source();
    while let Some(deeper) = bottom.and_then(|error| error.source()) {
        bottom = Some(deeper);
    }
    let words = bottom.map_or_else(|| error.to_string(), ToString::to_string);
    words.trim_end_matches([':', '.', ' ']).to_owned()
}
