//! egui's own style, filled from the tokens: what stock widgets look like, and all spacing.

use egui::style::{ScrollStyle, Selection, TextCursorStyle, WidgetVisuals, Widgets};
use egui::{Color32, Context, CornerRadius, Frame, Margin, Shadow, Stroke, Style, Theme, Visuals, vec2};

use super::metrics::{
    CONTROL, FIELD_WIDTH, ICON_SMALL, LINE, LINE_STRONG, RADIUS, RADIUS_CARD, SPACE_M, SPACE_S, SPACE_XS,
};
use super::palette::{Palette, palette_of};
use super::typeface::{self, Type};
use super::{drawn, focus};

/// How long a transition takes, in seconds.
pub(super) const ANIMATION: f32 = 0.1;

/// Gives a context the house's fonts, icons and both styles. Once, before the first frame.
pub fn install(ctx: &Context) {
    typeface::install(ctx);
    super::in_order::install(ctx);
    focus::install(ctx);
    drawn::install(ctx);
    for theme in [Theme::Light, Theme::Dark] {
        ctx.style_mut_of(theme, |style| apply(style, theme));
    }
}

/// The frame of the window's root: the canvas to the very edge.
pub fn root_frame(ctx: &Context) -> Frame {
    Frame::new().fill(palette_of(ctx).canvas)
}

/// What is behind the root, for `eframe::App::clear_color`.
pub fn clear_color(visuals: &Visuals) -> [f32; 4] {
    visuals.panel_fill.to_normalized_gamma_f32()
}

fn apply(style: &mut Style, theme: Theme) {
    let colors = Palette::of(theme);
    style.text_styles = Type::ALL.into_iter().map(|step| (step.style(), step.font())).collect();
    style.text_styles.insert(egui::TextStyle::Button, Type::Body.font());
    style.animation_time = ANIMATION;
    style.interaction.selectable_labels = false;
    style.interaction.tooltip_delay = 0.4;

    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(SPACE_S, SPACE_S);
    spacing.button_padding = vec2(SPACE_M, SPACE_XS + 2.0);
    spacing.interact_size = vec2(CONTROL, CONTROL);
    spacing.icon_width = ICON_SMALL;
    spacing.icon_width_inner = ICON_SMALL - 6.0;
    spacing.icon_spacing = SPACE_S;
    spacing.menu_margin = Margin::same(SPACE_XS as i8);
    spacing.window_margin = Margin::same(SPACE_M as i8);
    spacing.menu_spacing = 2.0;
    spacing.combo_width = FIELD_WIDTH;
    spacing.text_edit_width = FIELD_WIDTH;
    spacing.combo_height = CONTROL * 9.5;
    spacing.tooltip_width = FIELD_WIDTH;
    spacing.scroll = ScrollStyle {
        bar_width: 8.0,
        floating_width: 4.0,
        handle_min_length: CONTROL,
        bar_inner_margin: SPACE_XS,
        bar_outer_margin: 2.0,
        dormant_handle_opacity: 0.6,
        active_handle_opacity: 0.8,
        interact_background_opacity: 0.0,
        active_background_opacity: 0.0,
        ..ScrollStyle::floating()
    };
    style.visuals = visuals(colors, theme);
}

fn visuals(colors: &Palette, theme: Theme) -> Visuals {
    let base = match theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    let widget = |fill: Color32, border: Color32, width: f32| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::new(width, border),
        corner_radius: CornerRadius::same(RADIUS),
        fg_stroke: Stroke::new(LINE, colors.text),
        expansion: 0.0,
    };
    Visuals {
        widgets: Widgets {
            noninteractive: widget(colors.surface, colors.border, LINE),
            inactive: WidgetVisuals {
                bg_fill: colors.scroll,
                ..widget(colors.surface, colors.border_field, LINE)
            },
            hovered: WidgetVisuals {
                bg_fill: colors.border_field_hover,
                ..widget(colors.hover, colors.border_field_hover, LINE)
            },
            // egui shows pressed and focused alike.
            active: WidgetVisuals {
                bg_fill: colors.border_field_hover,
                ..widget(colors.hover, colors.focus, LINE_STRONG)
            },
            open: widget(colors.hover, colors.border_field_hover, LINE),
        },
        selection: Selection { bg_fill: colors.selection_text, stroke: Stroke::new(LINE, colors.text) },
        weak_text_color: Some(colors.secondary),
        // A blinking cursor would have the window drawn twice a second, also through a slow line.
        // Thin, so that it stands between letters and before a hint, not on them.
        text_cursor: TextCursorStyle {
            blink: false,
            stroke: Stroke::new(LINE, colors.text),
            ..base.text_cursor.clone()
        },
        hyperlink_color: colors.brand,
        faint_bg_color: colors.surface_sunken,
        extreme_bg_color: colors.surface,
        code_bg_color: colors.surface_sunken,
        warn_fg_color: colors.warning.icon,
        error_fg_color: colors.danger,
        window_corner_radius: CornerRadius::same(RADIUS_CARD),
        menu_corner_radius: CornerRadius::same(RADIUS_CARD),
        window_fill: colors.surface,
        window_stroke: Stroke::new(LINE, colors.border),
        window_shadow: shadow(colors, 16),
        popup_shadow: shadow(colors, 8),
        panel_fill: colors.canvas,
        window_highlight_topmost: false,
        ..base
    }
}

fn shadow(colors: &Palette, depth: u8) -> Shadow {
    Shadow { offset: [0, (depth / 2) as i8], blur: depth * 2, spread: 0, color: colors.shadow }
}
