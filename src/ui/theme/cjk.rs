//! Chinese, Japanese and Korean typefaces. They are packed in the program, and one is unpacked when a character first
//! needs it: a window that shows none of them pays nothing.
//!
//! The same Han character has other shapes in Taipei, Beijing and Tokyo (骨, 直, 返). The language that is spoken says
//! which come first; what that typeface lacks is looked for in the others, and what none of them has the system may draw.

use std::sync::{Arc, OnceLock};

use egui::FontData;
use egui::epaint::text::{FallbackRequest, FontInsert, FontProvider};
use skrifa::{FontRef, MetadataProvider as _};

use super::typeface::semibold;

/// A typeface in one weight.
struct Face {
    name: &'static str,
    packed: &'static [u8],
    unpacked: OnceLock<Arc<Vec<u8>>>,
}

/// The largest typeface has 1.4 MB; one that claims far more is none of ours.
const LARGEST: usize = 8 << 20;

impl Face {
    const fn new(name: &'static str, packed: &'static [u8]) -> Self {
        Self { name, packed, unpacked: OnceLock::new() }
    }

    fn bytes(&self) -> &Arc<Vec<u8>> {
        self.unpacked.get_or_init(|| {
            let unpacked = zstd::bulk::decompress(self.packed, LARGEST).unwrap_or_else(|error| {
                tracing::error!(face = self.name, %error, "a built-in typeface cannot be unpacked");
                Vec::new()
            });
            Arc::new(unpacked)
        })
    }

    fn has(&self, c: char) -> bool {
        FontRef::new(self.bytes()).is_ok_and(|font| font.charmap().map(c).is_some())
    }
}

/// A region's writing, as a regular and a bold typeface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Region {
    Taiwan,
    China,
    Japan,
    Korea,
}

macro_rules! faces {
    ($name:literal) => {{
        static FACES: [Face; 2] = [
            Face::new(
                concat!("Noto Sans ", $name),
                include_bytes!(concat!("../../../assets/fonts/NotoSans", $name, "-Regular.otf.zst")),
            ),
            Face::new(
                concat!("Noto Sans ", $name, " Bold"),
                include_bytes!(concat!("../../../assets/fonts/NotoSans", $name, "-Bold.otf.zst")),
            ),
        ];
        &FACES
    }};
}

impl Region {
    fn face(self, bold: bool) -> &'static Face {
        let [regular, strong]: &'static [Face; 2] = match self {
            Self::Taiwan => faces!("TC"),
            Self::China => faces!("SC"),
            Self::Japan => faces!("JP"),
            Self::Korea => faces!("KR"),
        };
        if bold { strong } else { regular }
    }

    /// Whether the region's typefaces can have the character at all, which is said without unpacking them.
    fn may_have(self, c: char) -> bool {
        match c {
            // Kana.
            '\u{3041}'..='\u{30FF}' | '\u{FF61}'..='\u{FF9F}' => self == Self::Japan,
            // Bopomofo.
            '\u{3105}'..='\u{312F}' => self == Self::Taiwan,
            // Korean syllables and letters.
            '\u{3131}'..='\u{318E}' | '\u{AC00}'..='\u{D7A3}' => self == Self::Korea,
            // Han characters, punctuation and full-width forms; the reference mark, numbers in circles.
            '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FFEF}' | '\u{203B}' | '\u{2460}'..='\u{2473}' => true,
            _ => false,
        }
    }
}

/// Which region's shapes come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Order([Region; 4]);

impl Order {
    /// The order for a language, by its BCP 47 tag.
    pub(super) fn of(tag: &str) -> Self {
        use Region::{China, Japan, Korea, Taiwan};
        Self(match tag {
            "zh-CN" => [China, Taiwan, Japan, Korea],
            "ja-JP" => [Japan, Taiwan, China, Korea],
            // Korean names written in Han characters have the old shapes.
            "ko-KR" => [Korea, Taiwan, Japan, China],
            // Of the four this one has the most characters, so that a name seldom mixes two.
            _ => [Taiwan, China, Japan, Korea],
        })
    }
}

impl FontProvider for Order {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let c = request.cluster.chars().next()?;
        let bold = *request.family == semibold();
        let mut faces = self.0.iter().filter(|region| region.may_have(c)).map(|region| region.face(bold));
        let face = faces.find(|face| face.has(c))?;
        let font: Arc<Vec<u8>> = Arc::clone(face.bytes());
        Some(FontInsert::new(face.name, FontData::from_blob(font, 0), Vec::new()))
    }
}
