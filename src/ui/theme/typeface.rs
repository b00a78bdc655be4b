//! Typefaces and the ramp of sizes.

use std::sync::Arc;

use egui::epaint::text::FontProvider;
use egui::{Context, FontData, FontDefinitions, FontFamily, FontId, Id, RichText, TextStyle};
use egui_system_font_provider::SystemFontProvider;

use super::cjk::Order;

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
    /// 14/20, the languages' own names: the one place where all writings stand side by side.
    LanguageName,
}

impl Type {
    /// Every step.
    pub const ALL: [Self; 9] = [
        Self::Caption,
        Self::CaptionStrong,
        Self::Body,
        Self::BodyStrong,
        Self::Subtitle,
        Self::Title,
        Self::PageTitle,
        Self::Mono,
        Self::LanguageName,
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
            Self::LanguageName => TextStyle::Name("language name".into()),
        }
    }

    /// The typeface and size, in points.
    pub fn font(self) -> FontId {
        let size = match self {
            Self::Caption | Self::CaptionStrong => 12.0,
            Self::Mono => 13.0,
            Self::Body | Self::BodyStrong | Self::LanguageName => 14.0,
            Self::Subtitle => 16.0,
            Self::Title => 20.0,
            Self::PageTitle => 24.0,
        };
        let family = match self {
            Self::Caption | Self::Body => FontFamily::Proportional,
            Self::Mono => FontFamily::Monospace,
            Self::LanguageName => language_names(),
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
            Self::Body | Self::BodyStrong | Self::Mono | Self::LanguageName => 20.0,
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

pub(super) fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

fn language_names() -> FontFamily {
    FontFamily::Name("language names".into())
}

/// The typeface of headings and names, which has the Latin, Greek and Cyrillic letters.
pub const SEMIBOLD: &[u8] = include_bytes!("../../../assets/fonts/NotoSans-SemiBold.ttf");

/// Gives the context the typefaces. What these lack, such as Chinese, the providers find.
pub(super) fn install(ctx: &Context) {
    let mut fonts = FontDefinitions::default();
    let faces: [(&str, &'static [u8]); 4] = [
        ("Noto Sans", include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf")),
        ("Noto Sans SemiBold", SEMIBOLD),
        ("JetBrains Mono", include_bytes!("../../../assets/fonts/JetBrainsMono-Regular.ttf")),
        ("Language Names", include_bytes!("../../../assets/fonts/LanguageNames.otf")),
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
        (language_names(), ["Noto Sans", "Language Names"]),
    ];
    for (family, own) in families {
        let chain = own.into_iter().map(str::to_owned).chain(built_in.iter().cloned()).collect();
        fonts.families.insert(family, chain);
    }
    ctx.set_fonts(fonts);
    provide(ctx, Fallback { order: Order::of(""), system: None });
}

/// What draws the characters that the typefaces lack.
#[derive(Clone)]
struct Fallback {
    order: Order,
    /// The system's typefaces, where they are wanted.
    system: Option<Arc<SystemFontProvider>>,
}

fn fallback_id() -> Id {
    Id::unique("fallback typefaces")
}

fn provide(ctx: &Context, fallback: Fallback) {
    let mut providers: Vec<Arc<dyn FontProvider>> = vec![Arc::new(fallback.order)];
    providers.extend(fallback.system.clone().map(|system| system as Arc<dyn FontProvider>));
    ctx.data_mut(|data| data.insert_temp(fallback_id(), fallback));
    ctx.set_font_providers(providers);
}

/// Lets the typefaces of a language come first where languages share characters, by its BCP 47 tag. Does nothing while
/// the language stays the same.
pub fn set_writing(ctx: &Context, tag: &str) {
    let order = Order::of(tag);
    let Some(mut fallback) = ctx.data(|data| data.get_temp::<Fallback>(fallback_id())) else { return };
    if fallback.order != order {
        fallback.order = order;
        fallback.system = fallback.system.map(|_| system(tag));
        provide(ctx, fallback);
    }
}

/// Draws with the system's typefaces what none of ours has. Only for the real window: a picture must not depend on the
/// machine that it is made on.
pub fn use_system_typefaces(ctx: &Context, tag: &str) {
    provide(ctx, Fallback { order: Order::of(tag), system: Some(system(tag)) });
}

/// A thread looks at once for what is installed.
fn system(tag: &str) -> Arc<SystemFontProvider> {
    Arc::new(SystemFontProvider::new().with_locale(Some(tag)))
}
