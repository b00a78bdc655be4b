//! Opens the real window, on a machine with a graphics card or without one.

use eframe::{NativeOptions, Renderer};
use egui::ViewportBuilder;

use super::theme;
use super::window::{Options, Window};
use crate::model::{Explain, Message};

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// There is no display to open it on.
    #[error("no display")]
    NoDisplay,
    /// Neither renderer works here.
    #[error("wgpu: {wgpu}; OpenGL: {glow}")]
    NoRenderer {
        /// What wgpu says.
        wgpu: String,
        /// What OpenGL says.
        glow: String,
    },
}

impl Explain for NoWindow {
    fn explain(&self) -> Message {
        match self {
            Self::NoDisplay => Message::new("ui-no-display"),
            Self::NoRenderer { wgpu, glow } => {
                Message::new("ui-no-renderer").with("wgpu", wgpu.as_str()).with("glow", glow.as_str())
            }
        }
    }
}

/// Whether this session has a display at all.
pub fn has_display() -> bool {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Opens the window and comes back when it is closed. Tries wgpu first, then OpenGL.
pub fn run(options: &Options) -> Result<(), NoWindow> {
    if !has_display() {
        return Err(NoWindow::NoDisplay);
    }
    let order = match options.renderer {
        Some(renderer) => vec![renderer],
        None => vec![Renderer::Wgpu, Renderer::Glow],
    };
    let mut failures = Vec::new();
    for renderer in order {
        match open(options, renderer) {
            Ok(()) => return Ok(()),
            Err(error) => {
                tracing::warn!(?renderer, %error, "no window with this renderer");
                failures.push((renderer, error));
            }
        }
    }
    if failures
        .iter()
        .any(|(_, error)| matches!(error, eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_)))
    {
        return Err(NoWindow::NoDisplay);
    }
    let said = |wanted| {
        failures
            .iter()
            .find(|(renderer, _)| *renderer == wanted)
            .map_or_else(|| "-".to_owned(), |(_, error)| error.to_string())
    };
    Err(NoWindow::NoRenderer { wgpu: said(Renderer::Wgpu), glow: said(Renderer::Glow) })
}

fn open(options: &Options, renderer: Renderer) -> eframe::Result {
    let viewport = ViewportBuilder::default()
        .with_title("Lab Gallery")
        .with_app_id("lab-gallery")
        .with_inner_size([1280.0, 800.0])
        .with_min_inner_size([1024.0, 640.0])
        .with_drag_and_drop(true);
    // Ours ask the system last, and in the language of the window.
    let native =
        NativeOptions { viewport, renderer, system_font_fallback: false, ..NativeOptions::default() };
    let options = options.clone();
    eframe::run_native(
        "lab-gallery",
        native,
        Box::new(move |cc| {
            let window = Window::new(&cc.egui_ctx, options);
            theme::use_system_typefaces(&cc.egui_ctx, window.lang().tag());
            Ok(Box::new(window))
        }),
    )
}
