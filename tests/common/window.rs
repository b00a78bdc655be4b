//! The one way to make a window for a test: our fonts, styles and language, no movement, no graphics card.

#![allow(dead_code, reason = "each test binary uses its own part")]

#[path = "overflow.rs"]
mod overflow;
#[path = "painter.rs"]
mod painter;
#[path = "programs.rs"]
mod programs;

use std::path::PathBuf;

use egui::{Context, Theme, Ui};
use egui_kittest::{Harness, HarnessBuilder};
use lab_gallery::text::Lang;
use lab_gallery::ui::{theme, widgets};

pub use overflow::overflow;
pub use painter::Painter;

/// How a window is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Width and height in points.
    pub size: [f32; 2],
    /// Pixels a point.
    pub scale: f32,
    /// Light or dark.
    pub theme: Theme,
}

impl Default for Look {
    fn default() -> Self {
        Self { size: [1280.0, 800.0], scale: 1.0, theme: Theme::Light }
    }
}

impl Look {
    /// Both themes, at ordinary and at double resolution.
    pub fn all(size: [f32; 2]) -> impl Iterator<Item = Self> {
        [Theme::Light, Theme::Dark]
            .into_iter()
            .flat_map(move |theme| [1.0, 2.0].map(|scale| Self { size, scale, theme }))
    }

    /// A part of a file name: `light-1x`.
    pub fn name(self) -> String {
        let theme = if self.theme == Theme::Light { "light" } else { "dark" };
        format!("{theme}-{}x", self.scale)
    }
}

/// What the application does to a context when it starts, and what tests need on top.
pub fn set_up(ctx: &Context) {
    theme::install(ctx);
    theme::set_motion_reduced(ctx, true);
    widgets::set_lang(ctx, &Lang::load("en"));
}

/// The beginning of every harness; end it with `build_eframe` for the whole application.
pub fn builder<State>(look: Look) -> HarnessBuilder<State> {
    Harness::builder()
        .with_size(look.size)
        .with_pixels_per_point(look.scale)
        .with_theme(look.theme)
        .with_render_cursor(false)
        .renderer(Painter::new())
        .with_context_setup(set_up)
}

/// A window that shows just `content`, on the canvas from edge to edge.
pub fn window(look: Look, mut content: impl FnMut(&mut Ui) + 'static) -> Harness<'static, Bare<()>> {
    window_with(look, (), move |ui, ()| content(ui))
}

/// The same with a value that the content changes and the test reads: `harness.state().value`.
pub fn window_with<S: 'static>(
    look: Look,
    value: S,
    content: impl FnMut(&mut Ui, &mut S) + 'static,
) -> Harness<'static, Bare<S>> {
    let content = Box::new(content);
    let mut harness = builder(look).build_eframe(|cc| {
        // The harness sets the theme as the system's; it is ours that counts.
        cc.egui_ctx.set_theme(look.theme);
        Bare { value, content }
    });
    harness.run();
    harness
}

/// An application that is only what a test shows.
pub struct Bare<S> {
    /// What the test is about.
    pub value: S,
    content: Content<S>,
}

type Content<S> = Box<dyn FnMut(&mut Ui, &mut S)>;

impl<S> eframe::App for Bare<S> {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let frame = theme::root_frame(ui.ctx());
        egui::CentralPanel::no_frame().frame(frame).show(ui, |ui| (self.content)(ui, &mut self.value));
    }
}

/// Saves what a window shows as `target/tmp/pictures/NAME.png`, to be looked at.
pub fn picture<State>(harness: &mut Harness<'_, State>, name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(format!("{name}.png"));
    harness.render().unwrap().save(&path).unwrap();
    path
}
