//! The text chunks of a PNG file.

use std::io::Write;

use png::text_metadata::ITXtChunk;

use super::{About, EncodeError};

/// The longest text of a chunk, in bytes.
pub const MAX_TEXT: usize = 1 << 16;

const DESCRIPTION: &str = "Description";
const SCENE: &str = "Scene";
const SCENE_HASH: &str = "Scene hash";
const SOFTWARE: &str = "Software";
const EGUI: &str = "egui";

/// Writes the chunks, after the header and before the pixels.
pub(super) fn write<W: Write>(writer: &mut png::Writer<W>, about: &About) -> Result<(), EncodeError> {
    let texts = [
        (DESCRIPTION, &about.alt),
        (SCENE, &about.scene),
        (SCENE_HASH, &about.scene_hash),
        (SOFTWARE, &about.app),
        (EGUI, &about.egui),
    ];
    if about.lang.contains('\0') || about.lang.len() > MAX_TEXT {
        return Err(EncodeError::Text { keyword: DESCRIPTION });
    }
    for (keyword, text) in texts {
        if text.contains('\0') || text.len() > MAX_TEXT {
            return Err(EncodeError::Text { keyword });
        }
        let mut chunk = ITXtChunk::new(keyword, text.as_str());
        if keyword == DESCRIPTION {
            chunk.language_tag.clone_from(&about.lang);
        }
        writer.write_text_chunk(&chunk)?;
    }
    Ok(())
}

/// What the chunks say; of two with one keyword the first counts, and nothing is known of what is not there.
/// `None` if one of them is too long.
pub(super) fn read(chunks: &[ITXtChunk]) -> Option<About> {
    let text = |keyword| match chunks.iter().find(|chunk| chunk.keyword == keyword) {
        None => Some(String::new()),
        Some(chunk) => {
            let mut chunk = chunk.clone();
            chunk.decompress_text_with_limit(MAX_TEXT).ok()?;
            chunk.get_text().ok().filter(|text| text.len() <= MAX_TEXT)
        }
    };
    let lang = chunks.iter().find(|chunk| chunk.keyword == DESCRIPTION);
    Some(About {
        alt: text(DESCRIPTION)?,
        scene: text(SCENE)?,
        scene_hash: text(SCENE_HASH)?,
        app: text(SOFTWARE)?,
        egui: text(EGUI)?,
        lang: lang.map(|chunk| chunk.language_tag.clone()).unwrap_or_default(),
    })
}
