//! Typefaces and the ramp of sizes.

use std::sync::Arc;

use egui::{Context, FontData, FontDefinitions, FontFamily, FontId, RichText, TextStyle};

/// A step of the ramp: size, weight and line height belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// 12/16, small print.
    Caption,
    /// 12/16 semibold.
    CaptionStrong,
    /// 14/20, nearly everything.
    Body,
    /// 14/20 semibold.
    BodyStrong,
    /// 16/22 semibold, a card's title.
    Subtitle,
    /// 20/28 semibold, a dialog's title.
    Title,
    /// 24/32 semibold, a page's title.
    PageTitle,
    /// 13/20 monospace, ids and hashes.
    Mono,
}

impl Type {
    /// Every step.
    pub const ALL: [Self; 8] = [
        Self::Caption,
        Self::CaptionStrong,
        Self::Body,
        Self::BodyStrong,
        Self::Subtitle,
        Self::Title,
        Self::PageTitle,
        Self::Mono,
    ];

    /// The egui style with this step's typeface and size.
    pub fn style(self) -> TextStyle {
        match self {
            Self::Caption => TextStyle::Small,
            Self::CaptionStrong => TextStyle::Name("caption strong".into()),
            Self::Body => TextStyle::Body,
            Self::BodyStrong => TextStyle::Name("body strong".into()),
            Self::Subtitle => TextStyle::Name("subtitle".into()),
            Self::Title => TextStyle::Heading,
            Self::PageTitle => TextStyle::Name("page title".into()),
            Self::Mono => TextStyle::Monospace,
        }
    }

    /// The typeface and size, in points.
    pub fn font(self) -> FontId {
        let size = match self {
            Self::Caption | Self::CaptionStrong => 12.0,
            Self::Mono => 13.0,
            Self::Body | Self::BodyStrong => 14.0,
            Self::Subtitle => 16.0,
            Self::Title => 20.0,
            Self::PageTitle => 24.0,
        };
        let family = match self {
            Self::Caption | Self::Body => FontFamily::Proportional,
            Self::Mono => FontFamily::Monospace,
            Self::CaptionStrong | Self::BodyStrong | Self::Subtitle | Self::Title | Self::PageTitle => {
                semibold()
            }
        };
        FontId::new(size, family)
    }

    /// From one line to the next, in points.
    pub fn line_height(self) -> f32 {
        match self {
            Self::Caption | Self::CaptionStrong => 16.0,
            Self::Body | Self::BodyStrong | Self::Mono => 20.0,
            Self::Subtitle => 22.0,
            Self::Title => 28.0,
            Self::PageTitle => 32.0,
        }
    }

    /// Text in this step.
    pub fn text(self, text: impl Into<String>) -> RichText {
        RichText::new(text).text_style(self.style()).line_height(Some(self.line_height()))
    }
}

fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// Gives the context the typefaces. What they lack, such as Chinese, comes from the system.
pub(super) fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::default();
    let faces: [(&str, &'static [u8]); 3] = [
        ("Noto Sans", include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf")),
        ("Noto Sans SemiBold", include_bytes!("../../../assets/fonts/NotoSans-SemiBold.ttf")),
        ("JetBrains Mono", include_bytes!("../../../assets/fonts/JetBrainsMono-Regular.ttf")),
    ];
    for (name, bytes) in faces {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
    }
    // egui's own faces stay behind ours: its widgets draw a few signs with them.
    let built_in = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let families = [
        (FontFamily::Proportional, ["Noto Sans", "JetBrains Mono"]),
        (semibold(), ["Noto Sans SemiBold", "JetBrains Mono"]),
        (FontFamily::Monospace, ["JetBrains Mono", "Noto Sans"]),
    ];
    for (family, own) in families {
        let chain = own.into_iter().map(str::to_owned).chain(built_in.iter().cloned()).collect();
        fonts.families.insert(family, chain);
    }
    ctx.set_fonts(fonts);
}
