//! The colours, by meaning, light and dark.

use egui::{Color32, Context, Theme, Ui};

/// A colour as it is written in design documents: `0xRRGGBB`.
pub type Rgb = u32;

/// Colours of a message bar, badge or toast of one kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageColors {
    /// Behind the text.
    pub background: Color32,
    /// Around it.
    pub border: Color32,
    /// The icon, and text that carries the kind.
    pub icon: Color32,
}

/// Every colour of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the groups are documented, the names say the rest")]
pub struct Palette {
    /// The window behind everything, and surfaces on it: cards, bars, fields, menus.
    pub canvas: Color32,
    pub surface: Color32,
    /// A surface within a surface: a table's header, a code block.
    pub surface_sunken: Color32,

    /// Lines: between things, around buttons (whose words show where they are), around fields (where the line alone
    /// shows it), and on hover.
    pub border: Color32,
    pub border_control: Color32,
    pub border_field: Color32,
    pub border_field_hover: Color32,

    /// Text. `disabled` is still readable: what cannot be done has to be read, too.
    pub text: Color32,
    pub secondary: Color32,
    pub disabled: Color32,

    /// The accent, for links, progress, marks of selection.
    pub brand: Color32,
    pub brand_hover: Color32,
    pub brand_pressed: Color32,
    /// The accent as a surface, and what is written on it.
    pub brand_fill: Color32,
    pub brand_fill_hover: Color32,
    pub brand_fill_pressed: Color32,
    pub on_brand: Color32,

    /// The surface of a button that destroys; `on_brand` is written on it. `danger` is text on other surfaces.
    pub danger_fill: Color32,
    pub danger_fill_hover: Color32,
    pub danger_fill_pressed: Color32,
    pub danger: Color32,

    /// Behind controls without a frame, and rows.
    pub hover: Color32,
    pub pressed: Color32,
    /// A disabled button's surface.
    pub disabled_fill: Color32,

    /// Behind what is selected, and behind selected text.
    pub selection: Color32,
    pub selection_text: Color32,
    /// The focus ring and the line inside it that keeps it visible on any surface.
    pub focus: Color32,
    pub focus_inner: Color32,

    /// What progress has not reached yet.
    pub track: Color32,

    /// Message bars, badges and toasts.
    pub info: MessageColors,
    pub success: MessageColors,
    pub warning: MessageColors,
    pub error: MessageColors,

    /// Below floating surfaces, and over the page behind a dialog.
    pub shadow: Color32,
    pub backdrop: Color32,
    /// The thumb of scroll bars.
    pub scroll: Color32,
}

const fn rgb(value: Rgb) -> Color32 {
    Color32::from_rgb((value >> 16) as u8, (value >> 8) as u8, value as u8)
}

const fn message(background: Rgb, border: Rgb, icon: Rgb) -> MessageColors {
    MessageColors { background: rgb(background), border: rgb(border), icon: rgb(icon) }
}

/// Light.
pub const LIGHT: Palette = Palette {
    canvas: rgb(0xFA_FA_FA),
    surface: rgb(0xFF_FF_FF),
    surface_sunken: rgb(0xF5_F5_F5),
    border: rgb(0xE0_E0_E0),
    border_control: rgb(0xC7_C7_C7),
    border_field: rgb(0x8A_8A_8A),
    border_field_hover: rgb(0x61_61_61),
    text: rgb(0x24_24_24),
    secondary: rgb(0x61_61_61),
    disabled: rgb(0x70_70_70),
    brand: rgb(0x0F_6C_BD),
    brand_hover: rgb(0x11_5E_A3),
    brand_pressed: rgb(0x0C_3B_5E),
    brand_fill: rgb(0x0F_6C_BD),
    brand_fill_hover: rgb(0x11_5E_A3),
    brand_fill_pressed: rgb(0x0C_3B_5E),
    on_brand: rgb(0xFF_FF_FF),
    danger_fill: rgb(0xC5_0F_1F),
    danger_fill_hover: rgb(0xB1_0E_1C),
    danger_fill_pressed: rgb(0x96_0B_18),
    danger: rgb(0xB1_0E_1C),
    hover: rgb(0xF0_F0_F0),
    pressed: rgb(0xE0_E0_E0),
    disabled_fill: rgb(0xF5_F5_F5),
    selection: rgb(0xEB_F3_FC),
    selection_text: rgb(0xB4_D6_FA),
    focus: rgb(0x24_24_24),
    focus_inner: rgb(0xFF_FF_FF),
    track: rgb(0xE6_E6_E6),
    info: message(0xF5_F5_F5, 0xD1_D1_D1, 0x42_42_42),
    success: message(0xF1_FA_F1, 0x9F_D8_9F, 0x0E_70_0E),
    warning: message(0xFF_F9_F5, 0xFD_CF_B4, 0xBC_4B_09),
    error: message(0xFD_F3_F4, 0xEE_AC_B2, 0xB1_0E_1C),
    shadow: Color32::from_black_alpha(36),
    backdrop: Color32::from_black_alpha(102),
    scroll: rgb(0x8A_8A_8A),
};

/// Dark.
pub const DARK: Palette = Palette {
    canvas: rgb(0x1F_1F_1F),
    surface: rgb(0x29_29_29),
    surface_sunken: rgb(0x24_24_24),
    border: rgb(0x42_42_42),
    border_control: rgb(0x66_66_66),
    border_field: rgb(0x80_80_80),
    border_field_hover: rgb(0xA6_A6_A6),
    text: rgb(0xFF_FF_FF),
    secondary: rgb(0xAD_AD_AD),
    disabled: rgb(0x96_96_96),
    brand: rgb(0x47_9E_F5),
    brand_hover: rgb(0x62_AB_F5),
    brand_pressed: rgb(0x96_C6_FA),
    brand_fill: rgb(0x0F_6C_BD),
    brand_fill_hover: rgb(0x11_5E_A3),
    brand_fill_pressed: rgb(0x0C_3B_5E),
    on_brand: rgb(0xFF_FF_FF),
    danger_fill: rgb(0xC5_0F_1F),
    danger_fill_hover: rgb(0xB1_0E_1C),
    danger_fill_pressed: rgb(0x96_0B_18),
    danger: rgb(0xE3_7D_80),
    hover: rgb(0x31_31_31),
    pressed: rgb(0x3D_3D_3D),
    disabled_fill: rgb(0x24_24_24),
    selection: rgb(0x08_2E_4F),
    selection_text: rgb(0x11_5E_A3),
    focus: rgb(0xFF_FF_FF),
    focus_inner: rgb(0x1F_1F_1F),
    track: rgb(0x3D_3D_3D),
    info: message(0x2B_2B_2B, 0x52_52_52, 0xD6_D6_D6),
    success: message(0x05_25_05, 0x10_5A_10, 0x54_B0_54),
    warning: message(0x4A_1E_04, 0x8A_37_07, 0xFA_A0_6B),
    error: message(0x3F_10_11, 0x7F_1D_20, 0xE3_7D_80),
    shadow: Color32::from_black_alpha(110),
    backdrop: Color32::from_black_alpha(140),
    scroll: rgb(0x80_80_80),
};

impl Palette {
    /// The colours of a theme.
    pub fn of(theme: Theme) -> &'static Self {
        match theme {
            Theme::Light => &LIGHT,
            Theme::Dark => &DARK,
        }
    }
}

/// The colours to paint with here.
pub fn palette(ui: &Ui) -> &'static Palette {
    if ui.visuals().dark_mode { &DARK } else { &LIGHT }
}

/// The colours of the window.
pub fn palette_of(ctx: &Context) -> &'static Palette {
    Palette::of(ctx.theme())
}
