//! Whether a file that lies where a new one belongs is this program's: what somebody wrote or changed stays.

use std::fs;
use std::path::Path;

use super::manifest::text_hash;
use super::write::File;
use crate::docs::encode::{MADE_BY, read_png};

/// Before and after the hash in an article's last line.
const STAMP: (&str, &str) = ("<!-- Lab Gallery ", " -->\n");

/// An article with a last line by which it is known again as long as nobody changes it.
pub(super) fn stamped(text: &str) -> String {
    let (before, after) = STAMP;
    format!("{text}\n{before}{}{after}", text_hash(text))
}

/// Whether an article is as this program wrote it. Version control may have changed how its lines end.
fn is_stamped(text: &str) -> bool {
    let text = text.replace("\r\n", "\n");
    text.rfind(STAMP.0)
        .and_then(|at| text.get(..at)?.strip_suffix('\n'))
        .is_some_and(|own| stamped(own) == text)
}

/// Those of the files in whose places lies something else that this program did not write.
pub(super) fn foreign(folder: &Path, files: &[File]) -> Vec<String> {
    let is_foreign = |file: &&File| {
        let path = file.path.split('/').fold(folder.to_owned(), |path, part| path.join(part));
        // What cannot be read is told by who writes.
        fs::read(path).is_ok_and(|there| there != file.bytes && !is_ours(&file.path, &there))
    };
    files.iter().filter(is_foreign).map(|file| file.path.clone()).collect()
}

fn is_ours(path: &str, bytes: &[u8]) -> bool {
    match path.rsplit('.').next() {
        Some("md") => str::from_utf8(bytes).is_ok_and(is_stamped),
        Some("gif") => bytes.windows(MADE_BY.len()).any(|part| part == MADE_BY.as_bytes()),
        _ => read_png(bytes).is_ok_and(|(_, about)| !about.scene.is_empty()),
    }
}
